import { randomUUID } from 'node:crypto'
import Link from 'next/link'
import { buttonClass } from '@/components/ui/Button'
import { Card, SectionTitle } from '@/components/ui/Card'
import { sayDate } from '@/domain/platform/plainDate'
import type { ServedSheet } from '@/domain/catalogue/postings/wall'
import { wallPages as words } from '@/i18n/portalWall'
import type { HangingLine } from '@/queries/catalogue/postings/hanging'
import { Fold } from '../Fold'
import { KeptWallPhoto } from './KeptWallPhoto'
import { sayPlace, sayTodo } from './sayWall'
import { WallForm } from './WallForm'
import { wallAddress } from './wallScope'

/** Whose wall, and whether the visitor minds it. */
interface At {
  station: { id: string; code: string }
  mayMind: boolean
}

/** Notes that a sheet is down. */
function TakeDown({ line, at: { station } }: { line: HangingLine; at: At }) {
  const { takeDown, of } = words.act
  return (
    <WallForm
      verb="remove"
      commandId={randomUUID()}
      code={station.code}
      title={of(takeDown, line.name)}
      mendAt={wallAddress(station)}
      submit={
        <>
          {takeDown}
          <span className="sr-only">：{line.name}</span>
        </>
      }
      isSecondary
      className="grid shrink-0 gap-2"
    >
      <input type="hidden" name="posting" value={line.id} />
    </WallForm>
  )
}

function Line({ line, at, action }: { line: HangingLine; at: At; action: 'replace' | 'remove' }) {
  const { of, replace } = words.act
  const isBad = line.state === 'stale' || line.damagedOn
  return (
    <li className="grid gap-2 py-3 sm:flex sm:items-center sm:justify-between sm:gap-4">
      <div className="flex min-w-0 gap-3">
        {line.hasPhoto ? <KeptWallPhoto posting={line.id} name={line.name} /> : null}
        <div className="min-w-0">
          <p className="text-lg font-bold">{line.name}</p>
          {line.urgent ? (
            <p className="font-bold text-late">{words.line.urgent(line.urgent)}</p>
          ) : null}
          <p className={isBad ? 'text-late' : 'text-sm text-soft'}>
            {sayPlace(line)}：{sayTodo(line)}
          </p>
          {line.changeNote ? <p className="text-sm">{line.changeNote}</p> : null}
          {isBad ? null : (
            <p className="text-sm text-soft">
              {line.seenOn
                ? words.line.seen(sayDate(line.seenOn))
                : words.line.hung(sayDate(line.hungOn), line.hungByName)}
            </p>
          )}
        </div>
      </div>
      {!at.mayMind ? null : action === 'replace' ? (
        <Link
          href={wallAddress(at.station, '/put', { replace: line.id })}
          aria-label={of(replace, line.name)}
          className={buttonClass({ size: 'normal' })}
        >
          {replace}
        </Link>
      ) : (
        <TakeDown line={line} at={at} />
      )}
    </li>
  )
}

const Lines = (props: { lines: readonly HangingLine[]; at: At; action: 'replace' | 'remove' }) => (
  <ul className="divide-y divide-line">
    {props.lines.map((line) => (
      <Line key={line.id} line={line} at={props.at} action={props.action} />
    ))}
  </ul>
)

/** What is to be replaced, or taken down. */
export function TodoCard({
  title,
  lines,
  at,
  action,
}: {
  title: string
  lines: readonly HangingLine[]
  at: At
  action: 'replace' | 'remove'
}) {
  if (lines.length === 0) return null
  return (
    <Card>
      <SectionTitle className="mb-1">{title}</SectionTitle>
      <Lines lines={lines} at={at} action={action} />
    </Card>
  )
}

/** What holds, folded away. */
export function CurrentCard({ lines, at }: { lines: readonly HangingLine[]; at: At }) {
  if (lines.length === 0) return null
  return (
    <Card>
      <Fold summary={words.current(lines.length)}>
        <Lines lines={lines} at={at} action="remove" />
      </Fold>
    </Card>
  )
}

const mostMissing = 20

/** What is served and hangs nowhere. */
export function MissingCard({
  missing,
  printed,
  at,
}: {
  missing: readonly ServedSheet[]
  /** When the station last printed each, by matter. */
  printed: ReadonlyMap<string, string>
  at: At
}) {
  if (missing.length === 0) return null
  const { hang, of } = words.act
  const shown = missing.slice(0, mostMissing)
  return (
    <Card>
      <SectionTitle className="mb-1">{words.missing}</SectionTitle>
      <ul className="divide-y divide-line">
        {shown.map(({ matter, code, name }) => {
          const on = printed.get(matter)
          const label = on ? hang : words.hang
          return (
            <li key={matter} className="flex items-center justify-between gap-3 py-2">
              <div className="min-w-0">
                <p>{name}</p>
                {on ? <p className="text-sm text-soft">{words.line.printed(sayDate(on))}</p> : null}
              </div>
              {at.mayMind ? (
                <Link
                  href={wallAddress(at.station, '/put', { matter: code })}
                  prefetch={false}
                  aria-label={of(label, name)}
                  className={`shrink-0 ${buttonClass({ variant: 'quiet', size: 'small' })}`}
                >
                  {label}
                </Link>
              ) : null}
            </li>
          )
        })}
      </ul>
      {missing.length > shown.length ? (
        <p className="mt-3 text-soft">{words.more(missing.length - shown.length)}</p>
      ) : null}
      {at.mayMind && missing.length > 1 ? (
        <p className="mt-3">
          <Link
            href={wallAddress(at.station, '/many')}
            className={buttonClass({ variant: 'secondary', wide: true })}
          >
            {words.many}
          </Link>
        </p>
      ) : null}
    </Card>
  )
}

/** What was taken down today, to be put back. */
export function LatelyCard({
  lately,
  at: { station, mayMind },
}: {
  lately: readonly { id: string; name: string }[]
  at: At
}) {
  if (lately.length === 0 || !mayMind) return null
  const { restore, of } = words.act
  return (
    <Card>
      <SectionTitle className="mb-1">{words.lately}</SectionTitle>
      <ul className="divide-y divide-line">
        {lately.map(({ id, name }) => (
          <li key={id} className="flex items-center justify-between gap-3 py-2">
            {name}
            <WallForm
              verb="restore"
              commandId={randomUUID()}
              code={station.code}
              title={of(restore, name)}
              mendAt={wallAddress(station)}
              submit={
                <>
                  {restore}
                  <span className="sr-only">：{name}</span>
                </>
              }
              isSecondary
              className="grid shrink-0 gap-2"
            >
              <input type="hidden" name="posting" value={id} />
            </WallForm>
          </li>
        ))}
      </ul>
    </Card>
  )
}
