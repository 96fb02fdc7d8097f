import { nameKeysOf, reachesOf } from '@/domain/casework/reach'
import type { Case } from '@/payload-types'

/** What a case is found by. */
export type FindKeys = Required<Pick<Case, 'reach' | 'nameKeys' | 'marks'>>

/**
 * What lists find a case by, as long as it lives: it goes up from the station that was first asked, so that
 * whoever holds it later sees from there anyway.
 * @param department id
 */
export function findKeysOf({
  originPath,
  department,
  applicant,
  proxy,
}: Pick<Case, 'applicant' | 'proxy'> & { originPath: string; department: string }): FindKeys {
  const reach = reachesOf({ originPath, department })
  const marks = [applicant, proxy].flatMap((person) => [person?.idMark, person?.phoneMark])
  return {
    reach,
    nameKeys: nameKeysOf(reach, applicant?.name ?? ''),
    marks: [...new Set(marks.filter((mark) => typeof mark === 'string'))],
  }
}
