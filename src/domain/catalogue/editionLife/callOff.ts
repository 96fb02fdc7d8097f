import type { Stage } from '../lifecycle'

/**
 * Whether a save waits for a plain yes: it takes back a draft that is scheduled, and with it the edition that was
 * issued ahead, whose prints become void.
 * @param stage of the draft before the save
 * @param confirmed the person said that the coming edition may be called off
 */
export const needsCallOffConfirmed = ({
  stage,
  confirmed,
}: {
  stage: Stage | null | undefined
  confirmed: unknown
}): boolean => stage === 'scheduled' && confirmed !== true
