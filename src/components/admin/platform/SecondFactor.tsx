'use client'

import { Button, useAuth, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { adminWords as words } from '@/i18n/adminHome'
import { languageOf } from './language'
import { post } from './post'

/** On somebody else's account that has one: takes the second factor away, with a reason. */
export function SecondFactor() {
  const { id, savedDocumentData } = useDocumentInfo()
  const { user } = useAuth()
  const say = languageOf(useTranslation().i18n.language)
  const [isOpen, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const [said, setSaid] = useState({ text: '', isFault: false })
  if (!id || id === user?.id || !savedDocumentData?.secondFactorSince) return null

  const reset = async () => {
    const path = `/api/users/${id}/reset-second-factor`
    const answer = await post<{ message: string }>(path, { reason })
    if (answer.ok) setOpen(false)
    const text = answer.ok ? answer.body.message : (answer.message ?? say(words.failed))
    setSaid({ text, isFault: !answer.ok })
  }

  return (
    <section className="daiban-action">
      {isOpen ? (
        <>
          <h3>{say(words.resetFactor)}</h3>
          <p>{say(words.resetFactorLead)}</p>
          <label className="daiban-action__field">
            <span>{say(words.reason)}</span>
            <input
              type="text"
              value={reason}
              maxLength={200}
              placeholder={say(words.reasonHelp)}
              onChange={(event) => setReason(event.target.value)}
            />
          </label>
          <Button disabled={!reason.trim()} onClick={() => void reset()}>
            {say(words.resetNow)}
          </Button>
        </>
      ) : (
        <Button buttonStyle="secondary" onClick={() => setOpen(true)}>
          {say(words.resetFactor)}
        </Button>
      )}
      <p role="status" className={said.isFault ? 'daiban-action__fault' : undefined}>
        {said.text}
      </p>
    </section>
  )
}
