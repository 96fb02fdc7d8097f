import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import { quizFaults } from '@/domain/training/quiz'
import { courseWords } from '@/i18n/training'
import type { Course } from '@/payload-types'

/** A quiz can be answered and marked before it is saved. */
export const guardCourse: CollectionBeforeChangeHook<Course> = ({ data, originalDoc, req }) => {
  const { quiz } = { ...originalDoc, ...data } as Partial<Course>
  const faults = quizFaults(
    (quiz ?? []).map(({ kind, text, options, reason }) => ({
      kind,
      text: text ?? '',
      options: (options ?? []).map((option) => ({
        id: option.id ?? '',
        text: option.text ?? '',
        isRight: option.isRight === true,
      })),
      reason: reason ?? '',
    })),
  )
  if (faults.length === 0) return data
  const errors = faults.map((fault) => ({ ...fault, label: courseWords.quiz.label.zh }))
  throw new ValidationError({ collection: 'courses', errors }, req.t)
}
