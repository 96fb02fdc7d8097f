/** A department that has matters in use which ask for a form. */
export interface FormUser {
  department: string
  matters: number
}

/**
 * Which department keeps a blank form of the county's library: the one that the library names; else the one with the
 * most matters in use that ask for it, of equals the first.
 * @param users in a steady order
 * @returns id of the department; undefined when nobody uses the form and nobody is named
 */
export function keeperOf({
  named,
  users,
}: {
  named?: string
  users: readonly FormUser[]
}): string | undefined {
  if (named) return named
  const most = Math.max(...users.map(({ matters }) => matters))
  return users.find(({ matters }) => matters === most)?.department
}
