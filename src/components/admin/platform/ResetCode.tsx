'use client'

import { Button, useAuth, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { adminWords as words } from '@/i18n/adminHome'
import { languageOf } from './language'
import { post } from './post'

/** On somebody else's account: issues a one-time code and shows it this once. */
export function ResetCode() {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const say = languageOf(useTranslation().i18n.language)
  const [code, setCode] = useState('')
  const [fault, setFault] = useState('')
  const [isBusy, setBusy] = useState(false)
  if (!id || id === user?.id) return null

  const issue = async () => {
    setBusy(true)
    const answer = await post<{ code: string }>(`/api/users/${id}/reset-code`)
    setCode(answer.ok ? answer.body.code : '')
    setFault(answer.ok ? '' : (answer.message ?? say(words.failed)))
    setBusy(false)
  }

  return (
    <div className="daiban-action">
      <Button buttonStyle="secondary" disabled={isBusy} onClick={() => void issue()}>
        {say(isBusy ? words.issuing : words.issueCode)}
      </Button>
      <div role="status">
        {code ? (
          <>
            <p className="daiban-action__code">{code}</p>
            <p>{say(words.codeLead)}</p>
          </>
        ) : null}
        {fault ? <p className="daiban-action__fault">{fault}</p> : null}
      </div>
    </div>
  )
}
