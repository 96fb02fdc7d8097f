import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireVisitor } from '@/components/portal/request'
import { MapFilters } from '@/components/portal/training/MapFilters'
import { MattersList, PeopleList } from '@/components/portal/training/MapLists'
import { MapPaging } from '@/components/portal/training/MapPaging'
import { MapTable } from '@/components/portal/training/MapTable'
import { NoProposal, ProposalCard } from '@/components/portal/training/ProposalCard'
import { Counts } from '@/components/portal/training/StateMark'
import { TrainingTabs } from '@/components/portal/training/TrainingTabs'
import { type MapFields, mapFields, mapLink, shownMap } from '@/components/portal/training/mapView'
import { EmptyState } from '@/components/ui/EmptyState'
import { PageHeader } from '@/components/ui/PageHeader'
import { Segment } from '@/components/ui/Segment'
import { runsTraining } from '@/access/training'
import { hasRole } from '@/access/roles'
import { plainDateOf } from '@/domain/platform/plainDate'
import { mapPages as words } from '@/i18n/competencePages'
import { Refusal } from '@/operations/refusal'
import { competenceMap } from '@/queries/training/competenceMap'
import { topPathOf, trainingScope } from '@/queries/training/scope'
import { sessionProposal } from '@/queries/training/sessionProposal'

export const metadata: Metadata = { title: words.title }

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** Two ways to read the map on a phone. */
const Ways = ({ fields }: { fields: MapFields }) => (
  <Segment
    label={words.table}
    className="lg:hidden"
    options={(['person', 'matter'] as const).map((by) => ({
      label: by === 'person' ? words.byPerson : words.byMatter,
      href: mapLink(fields, { by }),
      isCurrent: fields.by === by,
    }))}
  />
)

/** The competence map 一专多能: who knows which matter, and the session that is wanted next. */
export default async function MapPage({ searchParams }: Props) {
  const visit = await requireVisitor('/portal/training/map')
  const { req, payload, user } = visit
  const asked = await searchParams
  const today = plainDateOf(new Date())
  const top = topPathOf(user)
  const isAgent = hasRole(user, 'agent')
  const { towns } = await trainingScope(req)
  // The county at once would be thousands of rows: it is read town by town.
  const read = mapFields({ view: top === null ? 'own' : undefined, ...asked })
  const fields = { ...read, town: read.town || (top === '' ? (towns[0]?.code ?? '') : '') }
  const isOwn = fields.view === 'own' || top === null
  const scope = await trainingScope(req, fields.town).catch((error: unknown) => {
    if (error instanceof Refusal && error.kind === 'not-found') notFound()
    throw error
  })
  const who = isOwn ? { user: user.id } : { path: scope.path }
  const map = await competenceMap(payload, { who, today })
  const shown = shownMap(map, fields)
  const proposal = isOwn ? null : await sessionProposal(payload, { map, path: scope.path, today })
  const isEmpty = shown.people.length === 0 || shown.matters.length === 0
  return (
    <div className="grid gap-5">
      <TrainingTabs current="map" />
      <PageHeader
        title={scope.name ? `${scope.name} ${words.title}` : words.title}
        className="mb-0"
      >
        {words.note}
      </PageHeader>
      {isAgent && top !== null ? (
        <Segment
          label={words.views}
          className="w-full max-w-md"
          options={(['place', 'own'] as const).map((view) => ({
            label: words[view],
            href: mapLink(fields, { view, station: '' }),
            isCurrent: (view === 'own') === isOwn,
          }))}
        />
      ) : null}
      {isOwn || map.people.length === 0 ? null : proposal ? (
        <ProposalCard proposal={proposal} canPlan={runsTraining(user)} />
      ) : (
        <NoProposal />
      )}
      <MapFilters fields={fields} map={map} towns={isOwn ? [] : towns} />
      {map.people.length > 0 ? (
        <section aria-label={words.counts}>
          <Counts counts={map.counts.all} className="text-base" />
        </section>
      ) : null}
      {isEmpty ? (
        <EmptyState title={map.people.length === 0 ? words.nobody : words.noMatters}>
          {map.people.length === 0 ? words.nobodyNote : words.noMattersNote}
        </EmptyState>
      ) : isOwn ? (
        <PeopleList map={map} shown={shown} isOpen />
      ) : (
        <>
          <Ways fields={fields} />
          <div className="lg:hidden">
            {fields.by === 'matter' ? (
              <MattersList map={map} shown={shown} />
            ) : (
              <PeopleList map={map} shown={{ ...shown, matters: shown.page }} />
            )}
          </div>
          <MapTable map={map} shown={shown} />
          <MapPaging fields={fields} shown={shown} />
        </>
      )}
    </div>
  )
}
