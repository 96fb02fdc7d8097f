/** Who was there for so much of a session has been present enough. */
export const presentShare = 0.8

/** How somebody took part in a session, as the trainer logged it. */
export interface Participation {
  attendance: 'present' | 'late' | 'left-early' | 'absent'
  /** Minutes that she was there; null: as long as it lasted. */
  minutes: number | null
}

/** What a course asks for. */
export interface CourseRule {
  /** How long it takes; shares out a session of several courses. */
  minutes: number
  /** 0 to 100. */
  passScore: number
  hasQuiz: boolean
  /** What she got in its quiz, 0 to 100; null when she handed none in. */
  score: number | null
}

/** What follows for one course of a session. */
export interface Outcome {
  minutes: number
  score: number | null
  passed: boolean
}

/**
 * What somebody who was there takes home for each course of a session: her minutes, shared out as the
 * courses' lengths are, her score, and whether she passed: present for four fifths of the time, and
 * with the course's score where it has a quiz.
 * @param sessionMinutes how long the session lasted
 * @returns one for each course in order; null for whoever was absent
 */
export function outcomesOf(
  { attendance, minutes }: Participation,
  { sessionMinutes, courses }: { sessionMinutes: number; courses: readonly CourseRule[] },
): Outcome[] | null {
  if (attendance === 'absent') return null
  const there = Math.max(0, Math.min(minutes ?? sessionMinutes, sessionMinutes))
  const all = courses.reduce((sum, course) => sum + course.minutes, 0)
  const isPresentEnough = there >= presentShare * sessionMinutes
  return courses.map((course) => ({
    minutes: Math.round(all > 0 ? (there * course.minutes) / all : there / courses.length),
    score: course.hasQuiz ? course.score : null,
    passed: isPresentEnough && (!course.hasQuiz || (course.score ?? -1) >= course.passScore),
  }))
}
