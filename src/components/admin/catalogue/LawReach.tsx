import type { UIFieldServerProps } from 'payload'
import { announcesChanges } from '@/access/campaigns'
import { personOf } from '@/access/roles'
import { plainDateOf, sayDate } from '@/domain/platform/plainDate'
import { catalogueAdmin as words } from '@/i18n/catalogueAdmin'
import { reachOfLaw, type ArticleReach } from '@/queries/catalogue/reach'
import { languageOf } from '../platform/language'
import { LawChanges } from './LawChanges'
import { ReachTable } from './ReachTable'

const countOf = (reach: readonly ArticleReach[]) =>
  new Set(reach.flatMap(({ matters }) => matters.map(({ id }) => id))).size

/** On a law's form: which matters rest on it, article by article, and what its end or change asks for. */
export async function LawReach({ id, req, payload, i18n }: UIFieldServerProps) {
  const say = languageOf(i18n.language)
  if (!id) return <p>{say(words.saveToSee)}</p>
  const law = await payload.findByID({
    collection: 'laws',
    id: String(id),
    depth: 0,
    overrideAccess: true,
    req,
  })
  const reach = await reachOfLaw({ payload, req, user: personOf(req), law })
  const today = plainDateOf(new Date())
  const isRepealed = Boolean(law.repealedOn && law.repealedOn <= today)
  const adminRoute = payload.config.routes.admin
  return (
    <section className="daiban-reach-of-law">
      <h3>{say(words.reach)}</h3>
      {announcesChanges(personOf(req)) && !law.repealedOn && (
        <p>
          <a href={`/portal/changes/new?law=${law.id}`}>{say(words.announceChange)}</a>
        </p>
      )}
      <LawChanges lawId={law.id} req={req} say={say} />
      {reach.length === 0 && <p>{say(words.nobodyCites)}</p>}
      {reach.length > 0 && (isRepealed || law.amendedOn) && (
        <p role="status" className={isRepealed ? 'daiban-late' : undefined}>
          {say(isRepealed ? words.repealedAsk(countOf(reach)) : words.amendedAsk(countOf(reach)))}
        </p>
      )}
      {reach.map(({ number, repealedOn, amendedOn, matters }) => (
        <div key={number}>
          <h4 className={repealedOn && repealedOn <= today ? 'daiban-late' : undefined}>
            {number || say(words.wholeLaw)}
            {repealedOn && ` · ${say(words.repealed(sayDate(repealedOn)))}`}
            {!repealedOn && amendedOn && ` · ${say(words.amended(sayDate(amendedOn)))}`}
          </h4>
          <ReachTable matters={matters} adminRoute={adminRoute} say={say} />
        </div>
      ))}
    </section>
  )
}
