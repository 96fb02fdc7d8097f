import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { sayInstant } from '@/components/portal/sayInstant'
import { EmptyState } from '@/components/ui/EmptyState'
import { catcherWords as words } from '@/i18n/inbox'
import { type CaughtMail, caughtMails } from '@/notifications/mailCatcher'
import { getSettings } from '@/runtime/settings'

export const metadata: Metadata = { title: words.title }

/** The mails that went nowhere; there is no such page but in development without a mail server. */
export default async function MailCatcherPage() {
  const { mailFolder } = getSettings()
  if (!mailFolder) notFound()
  const mails = await caughtMails(mailFolder)
  return (
    <main className="mx-auto grid max-w-3xl gap-5 px-4 py-8">
      <h1 className="text-3xl font-black">{words.title}</h1>
      <p className="text-soft">{words.lead}</p>
      {mails.length === 0 ? <EmptyState title={words.empty}>{words.emptyNote}</EmptyState> : null}
      {mails.map((mail) => (
        <Mail key={mail.id} mail={mail} />
      ))}
    </main>
  )
}

/** One mail: its head, then both of its parts; the page in it may do nothing. */
function Mail({ mail: { at, to, subject, text, html, messageId } }: { mail: CaughtMail }) {
  const people = to.map(({ address }) => address).join('、')
  return (
    <details className="rounded-xl border border-line bg-paper">
      <summary className="target cursor-pointer px-4 py-3">
        <span className="font-bold">{subject}</span>{' '}
        <span className="text-sm text-soft">
          {people} · {sayInstant(at.toISOString())}
        </span>
      </summary>
      <div className="grid gap-4 border-t border-line p-4">
        <p className="break-all text-sm text-soft">{messageId}</p>
        <pre className="overflow-x-auto whitespace-pre-wrap break-words rounded-lg bg-ground p-3">
          {text}
        </pre>
        {html ? (
          <iframe
            title={subject}
            sandbox=""
            srcDoc={html}
            className="h-96 w-full rounded-lg border border-line bg-paper"
          />
        ) : null}
      </div>
    </details>
  )
}
