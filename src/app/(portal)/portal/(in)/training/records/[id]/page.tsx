import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { idOf } from '@/access/roles'
import { runsTraining } from '@/access/training'
import { ActionForm } from '@/components/portal/ActionForm'
import { Panel } from '@/components/portal/Panel'
import { requireVisitor } from '@/components/portal/request'
import { BackLink } from '@/components/portal/BackLink'
import { OwnRecords } from '@/components/portal/training/RecordLists'
import { correctAction } from '@/components/portal/training/lessonActions'
import { buttonClass } from '@/components/ui/Button'
import { Card } from '@/components/ui/Card'
import { Choice, Field, Input, Textarea, fieldProps } from '@/components/ui/Field'
import { plainDateOf } from '@/domain/platform/plainDate'
import { recordPages as words } from '@/i18n/trainingRegister'
import { Refusal } from '@/operations/refusal'
import { visibleRecord } from '@/operations/training/printRecords'
import type { TrainingRecord } from '@/payload-types'

export const metadata: Metadata = { title: words.title }

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<{ do?: string }>
}

const CorrectForm = ({ record }: { record: TrainingRecord }) => (
  <ActionForm action={correctAction} submit={words.correct} busy={words.working}>
    <p className="text-soft">{words.correctNote}</p>
    <input type="hidden" name="record" value={record.id} />
    <input type="hidden" name="basedOn" value={record.updatedAt} />
    <Field id="minutes" label={words.fieldMinutes}>
      <Input
        {...fieldProps('minutes')}
        name="minutes"
        inputMode="numeric"
        required
        defaultValue={record.minutes}
      />
    </Field>
    <Field id="score" label={words.fieldScore}>
      <Input
        {...fieldProps('score')}
        name="score"
        inputMode="numeric"
        defaultValue={record.score ?? ''}
      />
    </Field>
    <Choice name="passed" defaultChecked={Boolean(record.passed)}>
      {words.fieldPassed}
    </Choice>
    <Field id="reason" label={words.fieldReason}>
      <Textarea {...fieldProps('reason')} name="reason" required maxLength={500} rows={3} />
    </Field>
  </ActionForm>
)

/** One training record; a trainer corrects it here. */
export default async function RecordPage({ params, searchParams }: Props) {
  const { id } = await params
  const { req, user } = await requireVisitor(`/portal/training/records/${id}`)
  const { do: open } = await searchParams
  const record = await visibleRecord(req, id).catch((error: unknown) => {
    if (error instanceof Refusal && error.kind === 'not-found') notFound()
    throw error
  })
  const canCorrect = runsTraining(user)
  return (
    <article className="mx-auto grid max-w-3xl gap-5">
      <header>
        <BackLink href="/portal/training/records?view=register">{words.back}</BackLink>
        <h1 className="text-3xl font-black">{record.name}</h1>
      </header>
      <OwnRecords records={[record]} today={plainDateOf(new Date())} />
      <p className="flex flex-wrap gap-3">
        <a
          href={`/api/training-records/transcript.pdf?user=${idOf(record.user)}`}
          target="_blank"
          rel="noreferrer"
          className={buttonClass({ variant: 'secondary' })}
        >
          {words.transcript}
        </a>
        {canCorrect && open !== 'correct' ? (
          <Panel
            href={`/portal/training/records/${id}?do=correct#do`}
            label={words.correct}
            title={words.correctTitle}
          >
            <CorrectForm record={record} />
          </Panel>
        ) : null}
      </p>
      {canCorrect && open === 'correct' ? (
        <Card id="do">
          <CorrectForm record={record} />
        </Card>
      ) : null}
    </article>
  )
}
