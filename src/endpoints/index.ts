import type { Endpoint } from 'payload'
import { healthEndpoint } from './platform/health'

/** Endpoints at the root of the API, `/api/…`. */
export const endpoints: Endpoint[] = [healthEndpoint]
