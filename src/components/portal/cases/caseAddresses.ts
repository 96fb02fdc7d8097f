import type { LaterCommand } from '@/domain/casework/table'

/**
 * Where a person goes after a case was registered.
 * @param project id of the project that it is for, or nothing
 */
export const afterRegistration = (caseId: string, project: string): string =>
  project
    ? `/portal/projects/${encodeURIComponent(project)}?done=register`
    : `/portal/cases/${caseId}?done=register`

/** Where a person goes after a command on a case. */
export const afterCommand = (caseId: string, name: LaterCommand): string =>
  `/portal/cases/${encodeURIComponent(caseId)}?done=${name}`
