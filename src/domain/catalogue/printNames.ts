import { sayDate } from '../platform/plainDate'
import type { Ahead } from './editionLife/ahead'
import type { PrintKind, PrintSize } from './printKinds'

const words: Record<PrintKind, string> = {
  sheet: '明白纸',
  guide: '服务指南',
  notice: '一次性告知单',
  poster: '公示栏',
  card: '便民服务卡',
  kit: '整套明白纸',
  book: '全县明白纸汇编',
}

/**
 * The name under which a PDF is saved: 最低生活保障申请-明白纸-第7版-大字.pdf. Signs that file systems
 * refuse are left out, and a long name is cut.
 * @param kind what it is
 * @param subject the matter's, station's or county's name
 * @param number edition, for sheets and guides
 */
export function printFileName({
  kind,
  subject,
  number,
  size,
  date,
  ahead,
}: {
  kind: PrintKind
  subject: string
  number?: number
  size?: PrintSize
  /** `YYYY-MM-DD`, for runs. */
  date?: string
  /** For runs of a later day. */
  ahead?: Ahead
}): string {
  const parts = [
    [...subject.replace(/[\\/:*?"<>|\p{Cc}\s]+/gu, '')].slice(0, 40).join(''),
    ahead?.onlyChanges ? '要换的明白纸' : words[kind],
    number ? `第${number}版` : '',
    size === 'large' ? '大字' : '',
    ahead ? `${sayDate(ahead.on)}${ahead.onlyChanges ? '' : '起用'}` : '',
    date && !ahead ? sayDate(date) : '',
  ]
  return `${parts.filter(Boolean).join('-')}.pdf`
}
