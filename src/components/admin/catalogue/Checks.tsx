'use client'
import { useConfig } from '@payloadcms/ui'
import { memo } from 'react'
import { plainFieldName } from '@/domain/catalogue/plainWords/fieldName'
import type { Finding } from '@/domain/catalogue/rules/finding'
import { matterDeskWords as words } from '@/i18n/matterDesk'
import { SwapWord } from './SwapWord'
import { showField, tabOf } from './showField'
import { useAnswer } from './useDraft'

interface Props {
  data: Record<string, unknown> | null
  language: 'zh' | 'en'
}

/**
 * The rules of the matter as one types: what keeps it from being published, and what could be better. Drawn
 * anew with each answer, not with each key.
 */
export const Checks = memo(function Checks({ data, language }: Props) {
  const { answer, refused } = useAnswer<{ findings: Finding[] }>(
    '/api/matters/check',
    data && { data },
  )
  if (!answer && refused.length === 0) return null
  // What is too long is not looked at: what was found before may not hold any more.
  const findings: readonly Finding[] =
    refused.length > 0
      ? refused.map((one) => ({ ...one, level: 'error' }))
      : (answer?.findings ?? [])
  const errors = findings.filter(({ level }) => level === 'error')
  const hints = findings.filter(({ level }) => level === 'hint')
  return (
    <section className="matter-desk__checks" aria-live="polite">
      <h3>{words.checks[language]}</h3>
      {errors.length === 0 && <p className="matter-desk__well">{words.allWell[language]}</p>}
      <Findings title={words.errors[language]} findings={errors} kind="error" language={language} />
      <Findings title={words.hints[language]} findings={hints} kind="hint" language={language} />
    </section>
  )
})

function Findings({
  title,
  findings,
  kind,
  language,
}: {
  title: string
  findings: Finding[]
  kind: Finding['level']
  language: 'zh' | 'en'
}) {
  const { getEntityConfig } = useConfig()
  if (findings.length === 0) return null
  const { fields } = getEntityConfig({ collectionSlug: 'matters' })
  return (
    <>
      <h4>{`${title}（${findings.length}）`}</h4>
      <ul className={`matter-desk__${kind}s`}>
        {findings.map(({ code, path, message, words: about, swap }) => (
          <li key={`${code} ${path} ${about ?? ''}`}>
            <button type="button" onClick={() => void showField(path, tabOf(fields, path))}>
              {about ? <b>{plainFieldName(path)} </b> : null}
              {message}
            </button>
            {swap ? (
              <SwapWord path={path} tab={tabOf(fields, path)} swap={swap} language={language} />
            ) : null}
          </li>
        ))}
      </ul>
    </>
  )
}
