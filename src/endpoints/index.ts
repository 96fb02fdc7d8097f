import type { Endpoint } from 'payload'

/** Endpoints at the root of the API, `/api/…`. */
export const endpoints: Endpoint[] = []
