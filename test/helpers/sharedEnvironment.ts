import { setEnvironment } from './environment'

/** What the integration tests of a process share; Jest loads this before the first of them. */
export const shared = await setEnvironment('shared')
