import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { hasRole } from '@/access/roles'
import { ActionForm } from '@/components/portal/ActionForm'
import { ChangedTexts } from '@/components/portal/changes/ChangedTexts'
import { closeAction } from '@/components/portal/changes/changeActions'
import { ItemCommands } from '@/components/portal/changes/ItemCommands'
import { ItemLines } from '@/components/portal/changes/ItemLines'
import { goingOf } from '@/components/portal/changes/itemSentence'
import { NarrowItems } from '@/components/portal/changes/NarrowItems'
import { StillOpening } from '@/components/portal/changes/StillOpening'
import { ProgressParts } from '@/components/portal/changes/ProgressParts'
import { Fold } from '@/components/portal/Fold'
import { MoreLink } from '@/components/portal/MoreLink'
import { requireVisitor } from '@/components/portal/request'
import { BackLink } from '@/components/portal/BackLink'
import { buttonClass } from '@/components/ui/Button'
import { Card, SectionTitle } from '@/components/ui/Card'
import { Field, Textarea, fieldProps } from '@/components/ui/Field'
import { Meter } from '@/components/ui/Meter'
import { Segment } from '@/components/ui/Segment'
import { Status } from '@/components/ui/Status'
import { itemKinds, itemStates } from '@/domain/catalogue/campaigns/items'
import { shareDone } from '@/domain/catalogue/campaigns/progress'
import { changeWord } from '@/domain/catalogue/campaigns/subject'
import { wordOf } from '@/domain/catalogue/vocabulary'
import { plainDateOf, sayDate } from '@/domain/platform/plainDate'
import { campaignPages as words } from '@/i18n/campaignPages'
import { Refusal } from '@/operations/refusal'
import { type CampaignView, campaignView } from '@/queries/catalogue/campaigns/campaignView'
import { type ItemFilters, itemFiltersOf, itemLists } from '@/queries/catalogue/campaigns/listItems'
import { itemView } from '@/queries/catalogue/campaigns/itemView'

export const metadata: Metadata = { title: words.title }

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** The lists of a campaign that is over: nothing of it is anybody's any more, or late. */
const closedLists = ['open', 'done', 'all'] as const
/** From so many items on, the list can be narrowed. */
const mostAtOnce = 20

const orNotFound = (error: unknown): never => {
  if (error instanceof Refusal && error.kind === 'not-found') notFound()
  throw error
}

/** The address of a list of items; what is not given falls away. */
function addressOf(id: string, filters: Partial<Record<keyof ItemFilters, string>>): string {
  const query = new URLSearchParams(
    Object.entries(filters).filter(([, value]) => value !== undefined),
  )
  return `/portal/changes/${id}?${query.toString()}#items`
}

function Head({ view: { campaign, successorTitle, progress } }: { view: CampaignView }) {
  const { articles, from, source, kind, state, closedOn, itemsLeft, closeReason } = campaign
  return (
    <>
      <header className="grid gap-2">
        <p className="text-sm text-soft">
          {changeWord(kind)} · {words.from(sayDate(from))}
        </p>
        <h1 className="text-3xl font-black">{campaign.subject}</h1>
        <p className="text-soft">
          {words.source(source)}
          {successorTitle ? ` · ${words.replacedBy(`《${successorTitle}》`)}` : ''}
        </p>
      </header>
      {state === 'closed' ? (
        <Status title={words.closed(sayDate(closedOn ?? ''), itemsLeft ?? 0)}>{closeReason}</Status>
      ) : null}
      {campaign.underWay === 'opening' ? (
        <StillOpening
          href={`/portal/changes/${campaign.id}`}
          done={progress.total}
          total={campaign.items}
        />
      ) : progress.total > 0 ? (
        <Meter
          value={progress.done}
          max={progress.total}
          words={words.progress(shareDone(progress), progress.done, progress.total)}
        />
      ) : (
        <p>{words.nothing}</p>
      )}
      {articles?.length ? (
        <ChangedTexts articles={articles} from={from} isAdded={kind === 'added'} />
      ) : (
        <p className="text-soft">{words.wholeLaw}</p>
      )}
    </>
  )
}

function Closing({ view: { campaign, progress } }: { view: CampaignView }) {
  const left = progress.total - progress.done
  return (
    <Card>
      <Fold summary={words.close} isOpen={left === 0}>
        <ActionForm
          action={closeAction}
          submit={words.close}
          busy={words.working}
          isSecondary={left > 0}
        >
          <p className="text-soft">{words.closeAsk(left)}</p>
          <input type="hidden" name="campaign" value={campaign.id} />
          <input type="hidden" name="commandId" value={randomUUID()} />
          <Field id="reason" label={words.closeReason}>
            <Textarea {...fieldProps('reason')} name="reason" rows={3} maxLength={500} />
          </Field>
        </ActionForm>
      </Fold>
    </Card>
  )
}

/** What narrows the list besides whose it is, in words. */
function narrowing({ kind, state, department, owner }: ItemFilters, names: CampaignView['names']) {
  return [
    kind ? wordOf(itemKinds, kind) : '',
    state ? wordOf(itemStates, state) : '',
    department ? (names[department] ?? '') : '',
    owner ? (names[owner] ?? words.nobody) : '',
  ].filter(Boolean)
}

/** One change of a law: what changes, how far it has come, and every item with its owner, date and place. */
export default async function ChangePage({ params, searchParams }: Props) {
  const { id } = await params
  const { req, user } = await requireVisitor(`/portal/changes/${id}`)
  const query = await searchParams
  const today = plainDateOf(new Date())
  const filters = itemFiltersOf(query, 'open')
  const view = await campaignView(req, { id, filters, today }).catch(orNotFound)
  const { campaign, items, isMore, names } = view
  const item =
    typeof query.item === 'string' ? await itemView(req, query.item).catch(orNotFound) : null
  const isOpening = campaign.underWay === 'opening'
  const done = Object.entries(words.done).find(([name]) => name === query.done)?.[1]
  const said = isOpening && done ? words.doneLater : done
  const { kind, state, department, owner, whose, page } = filters
  const narrowed = { kind, state, department, owner }
  const isClosed = campaign.state === 'closed'
  const chips = narrowing(filters, names)
  return (
    <article className="mx-auto grid max-w-4xl gap-5">
      {said ? <Status tone="good" title={said} /> : null}
      <Head view={view} />
      {view.progress.total > 0 ? <ProgressParts view={view} /> : null}
      {item ? <ItemCommands view={item} today={today} change={campaign.kind} /> : null}
      <section id="items" className="grid gap-3">
        <SectionTitle className="mb-0">{words.items}</SectionTitle>
        <Segment
          label={words.items}
          options={(isClosed ? closedLists : itemLists).map((one) => ({
            label: isClosed && one === 'open' ? words.leftOver : words.whose[one],
            href: addressOf(id, { ...narrowed, whose: one }),
            isCurrent: one === whose,
          }))}
        />
        {view.progress.total > mostAtOnce ? <NarrowItems view={view} filters={filters} /> : null}
        {chips.length > 0 ? (
          <p>
            {words.filtered}
            {chips.join('、')}{' '}
            <Link
              href={addressOf(id, { whose })}
              className={buttonClass({ variant: 'plain', size: 'small' })}
            >
              {words.clear}
            </Link>
          </p>
        ) : null}
        {items.length > 0 ? (
          <ItemLines
            items={items}
            names={names}
            campaigns={{ [id]: campaign }}
            today={today}
            going={goingOf(user)}
            answerHref={(one) => `/portal/changes/${id}?item=${one.id}&whose=${whose}#do`}
          />
        ) : (
          <p className="text-soft">{words.itemsNone}</p>
        )}
        {isMore ? (
          <MoreLink href={addressOf(id, { ...narrowed, whose, page: String(page + 1) })}>
            {words.more}
          </MoreLink>
        ) : null}
      </section>
      {!isClosed && !isOpening && hasRole(user, 'coordinator') ? <Closing view={view} /> : null}
      <p>
        <BackLink href="/portal/changes">{words.back}</BackLink>
      </p>
    </article>
  )
}
