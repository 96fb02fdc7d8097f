import { sayDate } from '../../platform/plainDate'
import type { PostingVerdict } from './verdict'

/** What hangs already where a sheet is to be hung. */
export interface AtSpot {
  fingerprint: string
  damagedOn?: string | null
}

/** What is wrong with hanging a sheet. */
export interface HangFault {
  code: 'coming' | 'stale' | 'withdrawn' | 'hangs-already' | 'other-station'
  message: string
}

/**
 * Why a sheet cannot be hung. Only what holds today is hung; a damaged sheet may be replaced by the same edition.
 * @param spot what hangs at the same place of the same matter, null when nothing does
 * @param printedFor name of another station whose name and phone the sheet bears; null for the own one
 */
export function hangFaults({
  verdict,
  fingerprint,
  spot,
  printedFor,
}: {
  verdict: PostingVerdict
  fingerprint: string
  spot: AtSpot | null
  printedFor: string | null
}): HangFault[] {
  if (printedFor) {
    const message = `这张是给${printedFor}印的，上面是它的电话。请重新印一张本机构的再挂。`
    return [{ code: 'other-station', message }]
  }
  if (verdict.state === 'coming') {
    const message = `这一版从 ${sayDate(verdict.from)} 起用，到那天再挂。`
    return [{ code: 'coming', message }]
  }
  if (verdict.state === 'stale' && verdict.because === 'withdrawn') {
    return [{ code: 'withdrawn', message: '这件事已经停用，这张纸不要再挂。' }]
  }
  if (verdict.state === 'stale') {
    const message = '这张是旧版，已经不能用。请打印现行的一版，再挂新的。'
    return [{ code: 'stale', message }]
  }
  if (spot && spot.fingerprint === fingerprint && !spot.damagedOn) {
    const message = '这个位置已经登记过这一张，不用再登记。'
    return [{ code: 'hangs-already', message }]
  }
  return []
}
