import { buttonClass } from '@/components/ui/Button'
import type { MatterContent } from '@/domain/catalogue/matterContent'
import { themes, wordOf } from '@/domain/catalogue/vocabulary'
import { sayDate } from '@/domain/platform/plainDate'
import { publicText } from '@/i18n/public'
import { keyFacts } from '@/printing/facts'
import type { EditionLine } from '@/queries/catalogue/publicGuide'
import { FactsBand } from '../FactsBand'
import { pathTo } from '../site'
import { TextLink } from '../TextLink'
import { GuideTools } from './GuideTools'

const words = publicText.guide

/** The head of a guide as on the sheet: whose it is and since when, its name, the three facts. */
export function GuideHead({ content, edition }: { content: MatterContent; edition: EditionLine }) {
  const { name, plainNames, code, department, lastCheckedOn } = content
  const theme = wordOf(themes, content.themes[0])
  return (
    <header>
      <div className="flex flex-wrap justify-between gap-x-6 text-sm text-soft">
        <p>
          <b className="mr-2 font-black text-accent">{words.kind}</b>
          {theme ? `${theme} · ` : ''}
          <TextLink href={pathTo.department(department.code)} className="font-normal text-soft">
            {department.name}
          </TextLink>
        </p>
        <p className="py-1">
          <b className="mr-2 text-ink">{words.edition(edition.number)}</b>
          {words.holdsFrom(sayDate(edition.holdsFrom))}
        </p>
      </div>
      <h1 className="mt-1.5 text-4xl font-black tracking-tight sm:text-5xl">{name}</h1>
      <p className="mt-2 text-soft">
        {plainNames.length > 0 ? (
          <span className="mr-5">
            {words.alsoCalled}
            {plainNames.join('、')}
          </span>
        ) : null}
        <span className="inline-block whitespace-nowrap">
          {words.code} {code}
        </span>
      </p>
      {lastCheckedOn ? (
        <p className="text-soft">
          {words.checked} {words.checkedBy(sayDate(lastCheckedOn), department.name)}
        </p>
      ) : null}
      <div className="my-5">
        <FactsBand facts={keyFacts(content)} />
      </div>
      <div className="no-print flex flex-wrap gap-2.5">
        <a href={pathTo.sheet(code, 'a4')} className={buttonClass({ size: 'normal' })}>
          {words.sheet}
        </a>
        <GuideTools title={name} readFrom="guide" />
      </div>
    </header>
  )
}
