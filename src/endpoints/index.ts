import type { Endpoint } from 'payload'
import { feedEndpoints } from './network/rota/feed'
import { deadlineEndpoint } from './platform/deadlines'
import { healthEndpoint } from './platform/health'

/** Endpoints at the root of the API, `/api/…`. */
export const endpoints: Endpoint[] = [healthEndpoint, deadlineEndpoint, ...feedEndpoints]
