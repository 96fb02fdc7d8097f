import Link from 'next/link'
import { buttonClass } from '@/components/ui/Button'
import { Status } from '@/components/ui/Status'
import { hangFaults } from '@/domain/catalogue/postings/hanging'
import { type ScanAnswer, scanAnswer } from '@/domain/catalogue/postings/scanned'
import { postingPlaces } from '@/domain/catalogue/postings/vocabulary'
import { wordOf } from '@/domain/catalogue/vocabulary'
import { wallPages } from '@/i18n/portalWall'
import type { Station } from '@/payload-types'
import type { ScannedPrint } from '@/queries/catalogue/postings/scanned'
import { wallAddress } from './wallScope'

const words = wallPages.scanPage

const tones = {
  over: 'due',
  good: 'good',
  stale: 'due',
  same: 'good',
  swap: 'due',
  'old-in-hand': 'due',
  'both-old': 'due',
  'not-hung': 'plain',
  refused: 'due',
} as const satisfies Record<ScanAnswer, string>

interface Given {
  found: ScannedPrint
  station: Station
  /** What was scanned. */
  code: string
}

/** What is to be done with it, and where. */
function wayOf(answer: ScanAnswer, { found, station, code }: Given) {
  const { posting, sheet } = found
  const toReplace = answer === 'stale' || answer === 'swap' || answer === 'both-old'
  if (posting && toReplace) {
    return [words.replace, wallAddress(station, '/put', { replace: posting.id })] as const
  }
  if (answer === 'not-hung') {
    return [words.hang, wallAddress(station, '/put', { scanned: code })] as const
  }
  const { verdict } = sheet
  const hasOther =
    verdict.state === 'current' || (verdict.state === 'stale' && verdict.because === 'replaced')
  const mayPrint = answer === 'refused' && !posting && hasOther
  return mayPrint
    ? ([words.print, wallAddress(station, '/put', { matter: sheet.matter.code ?? '' })] as const)
    : ([words.toWall, wallAddress(station)] as const)
}

/** What a scanned print is to the agent's wall, and the one thing to do about it. */
export function ScannedSheet(given: Given) {
  const { sheet, posting } = given.found
  const { verdict, printedFor, edition } = sheet
  const answer = scanAnswer({
    verdict,
    printedFor,
    posting: posting && {
      isStale: posting.state === 'stale',
      isOfThisEdition: given.found.isOfThisEdition,
    },
  })
  const [fault] = hangFaults({
    verdict,
    printedFor,
    fingerprint: edition.fingerprint,
    spot: null,
  })
  const sentence = answer === 'refused' ? (fault?.message ?? '') : words.answers[answer]
  const place = posting ? words.at(wordOf(postingPlaces, posting.place)) : ''
  const [label, href] = wayOf(answer, given)
  return (
    <>
      <Status tone={tones[answer]} title={sentence}>
        <p>{[words.edition(edition.number), place].filter(Boolean).join('，')}</p>
      </Status>
      <Link href={href} className={buttonClass({ size: 'large', wide: true })}>
        {label}
      </Link>
    </>
  )
}
