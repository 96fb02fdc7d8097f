'use client'

import { Button, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { adminWords as words } from '@/i18n/adminHome'
import type { AuditVerdict } from '@/operations/platform/verifyAuditChain'
import { languageOf } from './language'
import { post } from './post'

/** Above the list of the audit trail: checks all of it. */
export function VerifyTrail() {
  const say = languageOf(useTranslation().i18n.language)
  const [verdict, setVerdict] = useState<AuditVerdict | null>(null)
  const [fault, setFault] = useState('')
  const [isBusy, setBusy] = useState(false)

  const verify = async () => {
    setBusy(true)
    const answer = await post<AuditVerdict>('/api/audit-events/verify')
    setVerdict(answer.ok ? answer.body : null)
    setFault(answer.ok ? '' : (answer.message ?? say(words.failed)))
    setBusy(false)
  }

  return (
    <div className="daiban-action daiban-action--list">
      <Button buttonStyle="secondary" disabled={isBusy} onClick={() => void verify()}>
        {say(isBusy ? words.verifying : words.verify)}
      </Button>
      <div role="status">
        {verdict ? <Verdict verdict={verdict} say={say} /> : null}
        {fault ? <p className="daiban-action__fault">{fault}</p> : null}
      </div>
    </div>
  )
}

function Verdict({ verdict, say }: { verdict: AuditVerdict; say: ReturnType<typeof languageOf> }) {
  const { isWhole, count, head, faults } = verdict
  if (isWhole) {
    return (
      <>
        <p>✓ {say(words.whole(count, head.seq))}</p>
        <p>
          <code>{head.hash}</code>
        </p>
        <p>{say(words.note)}</p>
      </>
    )
  }
  return (
    <>
      <p className="daiban-action__fault">✕ {say(words.broken(faults.length))}</p>
      <ul>
        {faults.slice(0, 20).map(({ seq, kind }, index) => (
          <li key={`${seq}-${kind}-${index}`}>
            {seq ?? '?'}:{say(words.faults[kind])}
          </li>
        ))}
      </ul>
    </>
  )
}
