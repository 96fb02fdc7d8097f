import { buttonClass } from '@/components/ui/Button'
import { Status } from '@/components/ui/Status'
import { sayDate } from '@/domain/platform/plainDate'
import { publicText } from '@/i18n/public'
import type { PublicGuide } from '@/queries/catalogue/publicGuide'
import type { PublicMatter } from '@/queries/catalogue/publicMatters'
import type { County } from '@/queries/platform/settings'
import { BlockTitle } from '../Browse'
import { MatterList } from '../MatterList'
import { PhoneButton } from '../Phone'
import { PublicText } from '../PublicText'

const words = publicText.guide
const similarShown = 6

/** Matters that somebody may want instead: of the same theme or event, of the same department. */
export function similarTo(
  content: Pick<PublicMatter, 'code' | 'themes' | 'lifeEvents' | 'department'>,
  matters: readonly PublicMatter[],
): PublicMatter[] {
  const shared = (matter: PublicMatter) =>
    matter.lifeEvents.filter((event) => content.lifeEvents.includes(event)).length * 2 +
    matter.themes.filter((theme) => content.themes.includes(theme)).length * 2 +
    (matter.department.code === content.department.code ? 1 : 0)
  return matters
    .filter((matter) => matter.code !== content.code && shared(matter) > 1)
    .sort((a, b) => shared(b) - shared(a))
    .slice(0, similarShown)
}

/** The matters that somebody may want instead, as a block of a page. */
export function Similar({
  content,
  matters,
}: {
  content: Pick<PublicMatter, 'code' | 'themes' | 'lifeEvents' | 'department'>
  matters: readonly PublicMatter[]
}) {
  const similar = similarTo(content, matters)
  if (similar.length === 0) return null
  return (
    <section className="mt-10">
      <BlockTitle>{words.similar}</BlockTitle>
      <MatterList matters={similar.map((matter) => ({ matter }))} />
    </section>
  )
}

/** In place of a guide: that the matter is no longer, or not yet, and where to go instead. */
export function NoGuide({
  guide,
  matters,
  county,
}: {
  guide: Exclude<PublicGuide, { state: 'current' }>
  matters: readonly PublicMatter[]
  county: County
}) {
  const { content } = guide
  return (
    <div className="mx-auto max-w-3xl">
      <p className="text-soft">
        {content.department.name} · {words.code} {content.code}
      </p>
      <h1 className="mb-5 text-4xl font-black">{content.name}</h1>
      {guide.state === 'withdrawn' ? (
        <Status tone="late" title={<span className="text-2xl">{words.withdrawnTitle}</span>}>
          {guide.on ? <p>{words.withdrawnOn(sayDate(guide.on))}</p> : null}
          {guide.reason ? (
            <p>
              {words.withdrawnWhy}
              <PublicText>{guide.reason}</PublicText>
            </p>
          ) : null}
          <p>{words.withdrawnNote}</p>
        </Status>
      ) : (
        <Status tone="due" title={<span className="text-2xl">{words.notYetTitle}</span>}>
          <p>{words.notYetNote(sayDate(guide.from))}</p>
        </Status>
      )}
      <div className="mt-5 flex flex-wrap gap-2.5">
        {county.hotline ? <PhoneButton phone={county.hotline} /> : null}
        <a href="/search" className={buttonClass({ variant: 'secondary' })}>
          {publicText.nav.find}
        </a>
      </div>
      <Similar content={content} matters={matters} />
    </div>
  )
}
