'use client'

import { type FormEvent, startTransition, useActionState, useEffect, useRef } from 'react'
import { Button } from '@/components/ui/Button'
import { Card } from '@/components/ui/Card'
import { Choice, Field, Input, Select, Textarea, fieldProps } from '@/components/ui/Field'
import { Status } from '@/components/ui/Status'
import { changeKinds } from '@/domain/catalogue/campaigns/lawChange'
import { newChange as words } from '@/i18n/campaignPages'
import { Fold } from '../Fold'
import { ChangedTexts } from './ChangedTexts'
import { type NewChangeState, newChangeAction } from './changeActions'
import { ChangeReach } from './ChangeReach'

/** A law as the form shows it. */
export interface LawChoice {
  id: string
  title: string
  articles: { number: string; text: string }[]
}

/** What a kind of change asks for is shown while it is chosen, before scripts too. */
const only = {
  amended: 'not-group-has-[[value=amended]:checked]/change:hidden',
  replaced: 'not-group-has-[[value=replaced]:checked]/change:hidden',
  added: 'not-group-has-[[value=added]:checked]/change:hidden',
  notAdded: 'group-has-[[value=added]:checked]/change:hidden',
}

type Filled = (name: string, usual?: string) => string

function Articles({
  law,
  valueOf,
  picked,
}: {
  law: LawChoice
  valueOf: Filled
  picked: ReadonlySet<string>
}) {
  return (
    <fieldset className="grid gap-1">
      <legend className="text-xl font-bold">{words.articles}</legend>
      <div className={only.notAdded}>
        {law.articles.map(({ number, text }, at) => (
          <Fold key={number} summary={number} isOpen={picked.has(number)}>
            <div className="grid gap-3 pb-4">
              <Choice name="pick" value={number} defaultChecked={picked.has(number)}>
                {number}：{words.pick}
              </Choice>
              <div className={only.amended}>
                <Field id={`text-${at}`} label={words.newText}>
                  <Textarea
                    {...fieldProps(`text-${at}`)}
                    name={`text ${number}`}
                    rows={6}
                    defaultValue={valueOf(`text ${number}`, text)}
                  />
                </Field>
              </div>
              <div className={only.replaced}>
                <Field id={`by-${at}`} label={words.replacedBy}>
                  <Input
                    {...fieldProps(`by-${at}`)}
                    name={`by ${number}`}
                    defaultValue={valueOf(`by ${number}`)}
                  />
                </Field>
              </div>
            </div>
          </Fold>
        ))}
      </div>
      <div className={only.added}>
        <Fold summary={words.added} isOpen>
          <div className="grid gap-3 pb-4">
            <Field id="addedNumber" label={words.addedNumber}>
              <Input
                {...fieldProps('addedNumber')}
                name="addedNumber"
                defaultValue={valueOf('addedNumber')}
              />
            </Field>
            <Field id="addedText" label={words.newText}>
              <Textarea
                {...fieldProps('addedText')}
                name="addedText"
                rows={6}
                defaultValue={valueOf('addedText')}
              />
            </Field>
          </div>
        </Fold>
      </div>
    </fieldset>
  )
}

function Answer({ state }: { state: NewChangeState }) {
  const box = useRef<HTMLDivElement>(null)
  const { message, reasons = [], preview } = state
  useEffect(() => {
    if (message || preview) box.current?.scrollIntoView()
  }, [message, preview])
  return (
    <div ref={box} className="grid gap-5">
      {message ? (
        <Status tone="late" title={message}>
          <ul className="list-disc pl-6">
            {reasons
              .filter((reason) => reason.message !== message)
              .map((reason) => (
                <li key={reason.message}>{reason.message}</li>
              ))}
          </ul>
        </Status>
      ) : null}
      {preview ? <ChangeReach preview={preview} /> : null}
    </div>
  )
}

/**
 * How a law changes, as a form that is looked at before it is agreed. It works before scripts load; afterwards nothing
 * that was typed is lost.
 * @param commandId made by the page: a doubled press announces once
 */
export function ChangeForm({
  law,
  laws,
  commandId,
}: {
  law: LawChoice
  /** Those that may stand in its place. */
  laws: readonly { id: string; title: string }[]
  commandId: string
}) {
  const [state, send, isSending] = useActionState<NewChangeState, FormData>(newChangeAction, {})
  const { preview, filled = [] } = state
  const valueOf: Filled = (name, usual = '') => filled.find(([one]) => one === name)?.[1] ?? usual
  const picked = new Set(filled.flatMap(([name, value]) => (name === 'pick' ? [value] : [])))
  // Sent by hand once scripts run: React would empty the form afterwards.
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { submitter } = event.nativeEvent as SubmitEvent
    const form = new FormData(event.currentTarget, submitter)
    startTransition(() => send(form))
  }
  const kind = valueOf('kind', 'amended')
  return (
    <form action={send} onSubmit={onSubmit} className="group/change grid gap-5">
      <input type="hidden" name="law" value={law.id} />
      <input type="hidden" name="commandId" value={commandId} />
      {preview ? <input type="hidden" name="digest" value={preview.digest} /> : null}
      <Card className="grid gap-5">
        <fieldset>
          <legend className="mb-1 text-xl font-bold">{words.kind}</legend>
          {changeKinds.map(({ value, zh }) => (
            <Choice
              key={value}
              type="radio"
              name="kind"
              value={value}
              defaultChecked={value === kind}
              note={words.kinds[value]}
            >
              {zh}
            </Choice>
          ))}
        </fieldset>
        <div className="grid gap-5 sm:grid-cols-2">
          <Field id="from" label={words.from}>
            <Input {...fieldProps('from')} type="date" name="from" defaultValue={valueOf('from')} />
          </Field>
          <Field id="source" label={words.source} help={words.sourceHelp}>
            <Input
              {...fieldProps('source', { help: words.sourceHelp })}
              name="source"
              maxLength={120}
              defaultValue={valueOf('source')}
            />
          </Field>
        </div>
        <div className={only.replaced}>
          <Field id="successor" label={words.successor} help={words.successorHelp}>
            <Select
              {...fieldProps('successor', { help: words.successorHelp })}
              name="successor"
              defaultValue={valueOf('successor')}
            >
              <option value="">{words.none}</option>
              {laws.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </Select>
          </Field>
        </div>
      </Card>
      <Card>
        <Articles law={law} valueOf={valueOf} picked={picked} />
      </Card>
      <Answer state={state} />
      {preview ? (
        <ChangedTexts
          articles={preview.articles}
          from={valueOf('from')}
          isAdded={kind === 'added'}
        />
      ) : null}
      <Button
        type="submit"
        name="step"
        value="preview"
        wide
        size={preview ? 'normal' : 'large'}
        variant={preview ? 'secondary' : 'primary'}
        busy={isSending ? words.previewing : undefined}
      >
        {words.preview}
      </Button>
      {preview ? (
        <Button
          type="submit"
          name="step"
          value="agree"
          wide
          size="large"
          busy={isSending ? words.agreeing : undefined}
        >
          {words.agree}
        </Button>
      ) : null}
    </form>
  )
}
