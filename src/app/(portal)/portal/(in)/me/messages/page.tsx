import type { Metadata } from 'next'
import { BackLink } from '@/components/portal/BackLink'
import { ActionForm } from '@/components/portal/ActionForm'
import { chooseMessagesAction } from '@/components/portal/messages/messageActions'
import { requireVisitor } from '@/components/portal/request'
import { Choice } from '@/components/ui/Field'
import { type MessageGroup, kindsOf, messageGroups, messageWays } from '@/domain/platform/messages'
import { choiceWords as words } from '@/i18n/inbox'
import { portalPages } from '@/i18n/portalPages'
import { isMailOn } from '@/notifications/mail'
import { digestHour } from '@/operations/platform/sendDigests'
import { messageChoiceOf } from '@/queries/platform/messageChoice'

export const metadata: Metadata = { title: words.title }

const urgencyNote = (group: MessageGroup): string => {
  const named = (way: 'at-once' | 'digest') =>
    kindsOf(group)
      .filter(({ urgency }) => urgency === way)
      .map(({ zh }) => zh)
      .join('、')
  return words.byUrgencyNote(named('at-once'), named('digest'))
}

/** How messages come beside the inbox, for each thing they are about. */
export default async function MessageChoicePage() {
  const { payload, user } = await requireVisitor('/portal/me/messages')
  const choice = await messageChoiceOf(payload, user)
  const { email } = user
  return (
    <div className="grid max-w-xl gap-5">
      <BackLink href="/portal/me">{portalPages.me.title}</BackLink>
      <h1 className="text-3xl font-black">{words.title}</h1>
      <div className="grid gap-1 text-soft">
        <p>{words.lead}</p>
        <p>{isMailOn() ? (email ? words.mailTo(email) : words.noEmail) : words.mailIsOff}</p>
        <p>{words.digestNote(digestHour)}</p>
      </div>
      <ActionForm action={chooseMessagesAction} submit={words.save} busy={words.saving}>
        {messageGroups.map(({ value: group, zh }) => (
          <fieldset key={group} className="rounded-xl border border-line bg-paper px-3 py-2">
            <legend className="px-2 text-xl font-bold">{zh}</legend>
            <Choice
              type="radio"
              name={group}
              value="urgency"
              defaultChecked={!choice[group]}
              note={urgencyNote(group)}
            >
              {words.byUrgency}
            </Choice>
            {messageWays.map(({ value, zh: label }) => (
              <Choice
                key={value}
                type="radio"
                name={group}
                value={value}
                defaultChecked={choice[group] === value}
              >
                {label}
              </Choice>
            ))}
          </fieldset>
        ))}
      </ActionForm>
    </div>
  )
}
