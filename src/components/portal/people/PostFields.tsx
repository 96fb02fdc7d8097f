import { Choice, Field, Input, Select } from '@/components/ui/Field'
import { employments, postKinds } from '@/domain/network/postVocabulary'
import { peoplePages as words } from '@/i18n/people'
import type { Post } from '@/payload-types'

/** A or B, full- or part-time, service phone. */
export function PostFields({ post }: { post?: Post }) {
  return (
    <>
      <Field id="kind" label={words.kind}>
        <Select id="kind" name="kind" defaultValue={post?.kind ?? 'second'}>
          {postKinds.map(({ value, zh }) => (
            <option key={value} value={value}>
              {zh}
            </option>
          ))}
        </Select>
      </Field>
      <Choice name="isSwap">{words.swap}</Choice>
      <Field id="employment" label={words.employment}>
        <Select id="employment" name="employment" defaultValue={post?.employment ?? 'full-time'}>
          {employments.map(({ value, zh }) => (
            <option key={value} value={value}>
              {zh}
            </option>
          ))}
        </Select>
      </Field>
      <Field id="phone" label={words.phone}>
        <Input id="phone" name="phone" type="tel" maxLength={25} defaultValue={post?.phone ?? ''} />
      </Field>
    </>
  )
}
