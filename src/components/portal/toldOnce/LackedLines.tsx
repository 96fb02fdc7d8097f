import { PenLine } from 'lucide-react'
import Link from 'next/link'
import { buttonClass } from '@/components/ui/Button'
import { Card, SectionTitle } from '@/components/ui/Card'
import { toldOncePages as words } from '@/i18n/toldOnce'
import type { MaterialLine } from '@/queries/casework/toldOnce/figures'
import { Rows, type ToldOnceView } from './rows'

/** The form of a matter, opened at a field. */
export const rewriteAddress = (matter: string, field: string): string =>
  `/admin/collections/matters/${matter}#${field}`

function Rewrite({ line: { matter, line }, view }: { line: MaterialLine; view: ToldOnceView }) {
  if (!view.mayRewrite) {
    return (
      <Link
        href={`/portal/matters/${encodeURIComponent(matter.code)}`}
        className={buttonClass({ variant: 'secondary', size: 'small' })}
      >
        {words.openGuide}
        <span className="sr-only">{matter.name}</span>
      </Link>
    )
  }
  return (
    <a
      href={rewriteAddress(matter.id, line ? `materials.${line.at}.note` : 'materials')}
      className={buttonClass({ variant: 'secondary', size: 'small' })}
    >
      <PenLine aria-hidden="true" className="size-5" />
      {line ? words.rewrite(line.at) : words.rewriteList}
      <span className="sr-only">{matter.name}</span>
    </a>
  )
}

function whereItStands({ line }: MaterialLine): string {
  if (!line) return words.notInGuide
  const said = line.said.length > 0 ? words.said(line.said.join('；')) : words.saysNothing
  return `${words.line(line.at)}。${said}`
}

/** Materials that are missing most, each with the line of the guide to rewrite. */
export const LackedLines = ({
  view,
  lines,
}: {
  view: ToldOnceView
  lines: readonly MaterialLine[]
}) => (
  <Card aria-labelledby="lacked">
    <SectionTitle id="lacked">{words.materials}</SectionTitle>
    {lines.length === 0 ? <p className="text-soft">{words.materialsEmpty}</p> : null}
    <ul className="divide-y divide-line">
      {lines.map((line) => (
        <li
          key={`${line.matter.id} ${line.code}`}
          className="grid gap-2 py-3 sm:grid-cols-[minmax(0,1fr)_auto] sm:items-center"
        >
          <div>
            <p className="text-lg font-bold">{line.name}</p>
            <p className="text-soft">{line.matter.name}</p>
            <p>{whereItStands(line)}</p>
            <Rows view={view} fields={{ matter: line.matter.code, lacked: line.code }}>
              {words.lackedIn(line.cases, line.taken)}
            </Rows>
          </div>
          <Rewrite line={line} view={view} />
        </li>
      ))}
    </ul>
  </Card>
)
