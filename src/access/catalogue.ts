import type { Access, Where } from 'payload'
import { hasRole, idOf, personOf } from './roles'

const published: Where = { _status: { equals: 'published' } }

/**
 * Published matters are public. Drafts are for their department, and for the county staff who
 * follow all of them.
 */
export const readMatters: Access = ({ req }) => {
  const person = personOf(req)
  if (hasRole(person, 'coordinator', 'supervisor')) return true
  const department = idOf(person?.department)
  if (department && hasRole(person, 'editor', 'reviewer')) {
    return { or: [published, { department: { equals: department } }] }
  }
  return published
}

/** Versions are read by those who may read the drafts. */
export const readMatterVersions: Access = ({ req }) => {
  const person = personOf(req)
  if (hasRole(person, 'coordinator', 'supervisor')) return true
  const department = idOf(person?.department)
  if (department && hasRole(person, 'editor', 'reviewer')) {
    return { 'version.department': { equals: department } }
  }
  return false
}

/** Editors and reviewers change the matters of their own department. */
export const changeMatters: Access = ({ req }) => {
  const person = personOf(req)
  const department = idOf(person?.department)
  if (!department || !hasRole(person, 'editor', 'reviewer')) return false
  return { department: { equals: department } }
}
