import type { Endpoint } from 'payload'
import { commandEndpoints, standingEndpoint } from './matterCommands'
import { formEndpoints } from './matterForms'

/** Endpoints below `/api/matters`. */
export const matterEndpoints: Endpoint[] = [...formEndpoints, ...commandEndpoints, standingEndpoint]
