import type { PlainDate } from '../platform/plainDate'
import { isExpiring, isOver } from './validity'

/** How an agent stands to a matter. */
export const competenceStates = ['trained', 'expiring', 'changed', 'expired', 'never'] as const

export type CompetenceState = (typeof competenceStates)[number]

/** What is known of an agent and a matter. */
export interface Competence {
  trainedOn: PlainDate
  expiresOn: PlainDate | null
  editionNumber: number | null
  /** Of the edition that she learned. */
  fingerprint: string | null
}

/**
 * How somebody stands to a matter today. A sheet that moved on weighs more than a date that comes near:
 * she would tell people something wrong today.
 * @param fingerprint of the edition in force; null when the matter has none
 */
export function competenceState(
  competence: Competence | null | undefined,
  { fingerprint, today }: { fingerprint: string | null; today: PlainDate },
): CompetenceState {
  if (!competence) return 'never'
  if (isOver(competence.expiresOn, today)) return 'expired'
  if (fingerprint && competence.fingerprint !== fingerprint) return 'changed'
  return isExpiring(competence.expiresOn, today) ? 'expiring' : 'trained'
}

/** Whether she may be asked for help with the matter, and needs no warning. */
export const isCompetent = (state: CompetenceState): boolean =>
  state === 'trained' || state === 'expiring'

/** Something learned of a matter: by a course, with the edition that was in force. */
export interface Learned extends Competence {
  /** Id of the training record. */
  record: string
}

/** A lesson that was done: it leads from one edition to the next. */
export interface LessonDone {
  previousFingerprint: string
  fingerprint: string
  editionNumber: number
}

const later = (a: Learned, b: Learned): number =>
  a.trainedOn.localeCompare(b.trainedOn) ||
  (a.expiresOn ?? '9999').localeCompare(b.expiresOn ?? '9999')

/**
 * What somebody knows of a matter: the latest training that she passed, moved on by every lesson whose
 * start she had reached, in whatever order she did them. A lesson lengthens no validity.
 * @param lessons that she has done, of this matter
 * @returns null when she never passed, or her certificates were withdrawn
 */
export function competenceFrom(
  learned: readonly Learned[],
  lessons: readonly LessonDone[],
): Learned | null {
  const latest = [...learned].sort(later).at(-1)
  if (!latest) return null
  return [...lessons]
    .sort((a, b) => a.editionNumber - b.editionNumber)
    .reduce<Learned>(
      (known, lesson) =>
        lesson.editionNumber > (known.editionNumber ?? 0) &&
        known.fingerprint === lesson.previousFingerprint
          ? { ...known, fingerprint: lesson.fingerprint, editionNumber: lesson.editionNumber }
          : known,
      latest,
    )
}
