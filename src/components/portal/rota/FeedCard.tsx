import { Card, SectionTitle } from '@/components/ui/Card'
import { dutyWords as words, rotaPages } from '@/i18n/portalRota'
import { ActionForm } from '../ActionForm'
import { sayInstant } from '../sayInstant'
import { feedAction } from './rotaActions'

/** The secret calendar address: made here, shown once, renewed or stopped. */
export function FeedCard({ since }: { since?: string }) {
  return (
    <Card className="grid gap-3">
      <SectionTitle className="mb-0">{words.feedTitle}</SectionTitle>
      <p className="text-soft">{words.feedNote}</p>
      {since ? <p>{words.feedSince(sayInstant(since))}</p> : null}
      <ActionForm
        action={feedAction}
        submit={since ? words.feedRenew : words.feedMake}
        busy={rotaPages.working}
        isSecondary
        className="grid gap-3 break-all whitespace-pre-line"
      >
        <input type="hidden" name="command" value="feed" />
      </ActionForm>
      {since ? (
        <ActionForm
          action={feedAction}
          submit={words.feedStop}
          busy={rotaPages.working}
          isSecondary
        >
          <input type="hidden" name="command" value="feed-off" />
        </ActionForm>
      ) : null}
    </Card>
  )
}
