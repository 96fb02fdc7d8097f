import type { TrainingCommand } from './trainingBody'

/** The page of a session, or one below it. */
export const sessionAddress = (id: string, below = ''): string =>
  `/portal/training/sessions/${encodeURIComponent(id)}${below}`

/** Where the page goes after a command. */
export function afterTraining(command: TrainingCommand, session: string, course: string): string {
  if (command === 'quiz') {
    return sessionAddress(session, `/quiz/${encodeURIComponent(course)}?done=quiz`)
  }
  return sessionAddress(session, `?done=${command}`)
}
