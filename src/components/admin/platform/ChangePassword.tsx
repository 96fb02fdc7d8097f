'use client'

import { Button, useAuth, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { adminWords as words } from '@/i18n/adminHome'
import { languageOf } from './language'
import { post } from './post'

/** On one's own account: a new password, with the old one. */
export function ChangePassword() {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const say = languageOf(useTranslation().i18n.language)
  const [typed, setTyped] = useState({ current: '', next: '' })
  const [said, setSaid] = useState({ text: '', isFault: false })
  if (!id || id !== user?.id) return null

  const change = async () => {
    const answer = await post<{ message: string }>('/api/users/change-password', typed)
    if (answer.ok) setTyped({ current: '', next: '' })
    const text = answer.ok ? answer.body.message : (answer.message ?? say(words.failed))
    setSaid({ text, isFault: !answer.ok })
  }
  const field = (name: 'current' | 'next', label: string) => (
    <label className="daiban-action__field">
      <span>{label}</span>
      <input
        type="password"
        autoComplete={name === 'next' ? 'new-password' : 'current-password'}
        value={typed[name]}
        onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
      />
    </label>
  )

  return (
    <section className="daiban-action">
      <h3>{say(words.changePassword)}</h3>
      {field('current', say(words.current))}
      {field('next', say(words.next))}
      <p>{say(words.nextHelp)}</p>
      <Button disabled={!typed.current || !typed.next} onClick={() => void change()}>
        {say(words.save)}
      </Button>
      <p role="status" className={said.isFault ? 'daiban-action__fault' : undefined}>
        {said.text}
      </p>
    </section>
  )
}
