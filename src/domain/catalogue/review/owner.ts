/** Somebody in service who edits or reviews for the matter's department. */
export interface DepartmentPerson {
  id: string
  name: string
}

const plainName = (name: string): string => name.replace(/\s/g, '')

/**
 * Who answers for a matter (责任人): the account that is named; else whoever of the department bears the name
 * that its list gives; else all who edit and review there, so that nothing is nobody's.
 * @param owner id of the named account
 * @param responsiblePerson name as the department's list has it
 * @param people of the department, in service
 * @returns ids of users; empty only when the department has nobody
 */
export function ownersOf({
  owner,
  responsiblePerson,
  people,
}: {
  owner?: string | null
  responsiblePerson?: string | null
  people: readonly DepartmentPerson[]
}): string[] {
  const named = people.filter(({ id }) => id === owner)
  const wanted = plainName(responsiblePerson ?? '')
  const byName = wanted ? people.filter(({ name }) => plainName(name) === wanted) : []
  const chosen = named.length > 0 ? named : byName.length > 0 ? byName : people
  return chosen.map(({ id }) => id)
}
