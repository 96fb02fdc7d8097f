import { isPlainDate, sayDate } from '../../platform/plainDate'
import {
  type ArticleChange,
  type KnownArticle,
  type KnownLaw,
  type LawChange,
  isOfWholeLaw,
} from './lawChange'
import { textOn } from './wordings'

/** One thing that is wrong with a change, and the field it is about. */
export interface ChangeFault {
  code: string
  path: string
  message: string
}

const longestText = 5000
const longestSource = 120
const longestNumber = 40

/** The calendar of working days begins and ends with these. */
const earliest = '2018-01-01'
const latest = '2090-12-31'

const fault = (code: string, path: string, message: string): ChangeFault => ({
  code,
  path,
  message,
})

/** A text without what no reader notices: spaces, line ends, full-width and half-width forms. */
const comparable = (text: string) => text.normalize('NFKC').replace(/\s+/g, '')

function dateFaults(law: KnownLaw, { from }: LawChange): ChangeFault[] {
  if (!from.trim()) return [fault('date-missing', 'from', '请写明从哪一天起变动。')]
  if (!isPlainDate(from)) {
    return [fault('date-wrong', 'from', '变动的日期不是真实的日子，请按 2026-11-24 的样子填写。')]
  }
  if (from < earliest || from > latest) {
    return [fault('date-far', 'from', '变动的日期要在 2018 年到 2090 年之间，请核对。')]
  }
  const { effectiveOn, title } = law
  if (effectiveOn && from <= effectiveOn) {
    const message = `《${title}》${sayDate(effectiveOn)}才施行，变动的日期要在这之后。`
    return [fault('date-before-law', 'from', message)]
  }
  return []
}

function sourceFaults({ source }: LawChange): ChangeFault[] {
  const length = [...source.trim()].length
  if (length === 0) {
    const message = '请写明是哪份文件规定的，例如“国务院令第804号”。'
    return [fault('source-missing', 'source', message)]
  }
  if (length <= longestSource) return []
  return [fault('source-long', 'source', `文件最多写 ${longestSource} 个字。`)]
}

function textFaults(path: string, { number, newText = '' }: ArticleChange): ChangeFault[] {
  const length = [...newText.trim()].length
  if (length === 0) return [fault('text-missing', path, `请填写${number}变动后的原文。`)]
  if (length <= longestText) return []
  return [
    fault('text-long', path, `${number}的原文最多 ${longestText} 个字，现在是 ${length} 个。`),
  ]
}

function standingFaults(
  article: KnownArticle,
  { from }: LawChange,
  path: string,
  title: string,
): ChangeFault[] {
  const { number, repealedOn, effectiveOn, wordings } = article
  const said = `《${title}》${number}`
  if (repealedOn) {
    const message = `${said}已经定了从${sayDate(repealedOn)}起废止，不能再变动。`
    return [fault('article-repealed', path, message)]
  }
  if (effectiveOn && from <= effectiveOn) {
    const message = `${said}${sayDate(effectiveOn)}才施行，变动的日期要在这之后。`
    return [fault('date-before-article', 'from', message)]
  }
  const last = wordings.at(-1)?.from
  if (!last || from > last) return []
  const message = `${said}已经登记了从${sayDate(last)}起的变动，新的变动要在这之后。`
  return [fault('date-before-change', 'from', message)]
}

function amendedFaults(article: KnownArticle, change: ArticleChange, path: string, from: string) {
  const missing = textFaults(path, change)
  const before = textOn(article, from)
  if (missing.length > 0 || before === undefined) return missing
  if (comparable(before) !== comparable(change.newText ?? '')) return []
  const message = `${change.number}的新原文和现在的一样。请核对，或者不选这一条。`
  return [fault('text-same', path, message)]
}

function replacedFaults({ number, replacedBy = '' }: ArticleChange, path: string, title: string) {
  const by = replacedBy.trim()
  if (!by) return [fault('successor-missing', path, `请写明${number}由哪一条代替。`)]
  if ([...by].length > longestSource) {
    return [fault('successor-long', path, `代替的条款最多写 ${longestSource} 个字。`)]
  }
  const same = [number, `${title}${number}`].map(comparable)
  if (!same.includes(comparable(by).replace(/[《》]/g, ''))) return []
  return [fault('successor-itself', path, `${number}不能由它自己代替，请写新的条款。`)]
}

function articleFaults(law: KnownLaw, change: LawChange, at: number): ChangeFault[] {
  const one = change.articles[at] as ArticleChange
  const path = `articles.${at}.${change.kind === 'replaced' ? 'replacedBy' : 'newText'}`
  const number = one.number.trim()
  const where = `articles.${at}.number`
  if (!number) return [fault('number-missing', where, '请写明是第几条。')]
  if ([...number].length > longestNumber) {
    return [fault('number-long', where, `条款号最多 ${longestNumber} 个字。`)]
  }
  if (change.articles.findIndex((other) => other.number.trim() === number) < at) {
    return [fault('article-twice', where, `${number}写了两次，请留一次。`)]
  }
  const known = law.articles.find((article) => article.number === number)
  if (change.kind === 'added') {
    const message = `《${law.title}》已经有${number}，请选“修改”。`
    return known ? [fault('article-known', where, message)] : textFaults(path, one)
  }
  if (!known) {
    const message = `《${law.title}》的条款库里没有${number}，请先把它加进去。`
    return [fault('article-unknown', where, message)]
  }
  const standing = standingFaults(known, change, where, law.title)
  if (standing.length > 0) return standing
  if (change.kind === 'amended') return amendedFaults(known, one, path, change.from)
  return change.kind === 'replaced' ? replacedFaults(one, path, law.title) : []
}

function revisionFaults({ title, revisedOn }: KnownLaw, from: string): ChangeFault[] {
  if (!revisedOn || from > revisedOn) return []
  const message = `《${title}》已经登记了从${sayDate(revisedOn)}起的整部修订，新的修订要在这之后。`
  return [fault('date-before-change', 'from', message)]
}

function wholeFaults(law: KnownLaw, { kind, successor, from }: LawChange): ChangeFault[] {
  if (kind === 'added') {
    return [fault('articles-missing', 'articles', '请写明新增的是第几条，和它的原文。')]
  }
  if (kind === 'amended') return revisionFaults(law, from)
  if (kind !== 'replaced') return []
  const path = 'successor'
  if (!successor) {
    const message = `请选代替《${law.title}》的法规。条款库里还没有的，先把它加进去。`
    return [fault('successor-missing', path, message)]
  }
  const { title, repealedOn, effectiveOn } = successor
  if (successor.id === law.id) {
    return [fault('successor-itself', path, `《${title}》不能由它自己代替，请选新的法规。`)]
  }
  if (repealedOn && repealedOn <= from) {
    const message = `《${title}》${sayDate(repealedOn)}起已经废止，不能拿它来代替。`
    return [fault('successor-repealed', path, message)]
  }
  if (!effectiveOn || effectiveOn <= from) return []
  const message = `《${title}》${sayDate(effectiveOn)}才施行，${sayDate(from)}还不能代替，请核对日期。`
  return [fault('successor-late', path, message)]
}

/**
 * Everything that is wrong with a change of a law, in Chinese, with the field that it is about.
 * @param law as the library knows it before the change
 * @returns nothing when it can be announced
 */
export function changeFaults(law: KnownLaw, change: LawChange): ChangeFault[] {
  const { repealedOn, title } = law
  if (repealedOn) {
    const message = `《${title}》已经定了从${sayDate(repealedOn)}起废止，不能再变动。`
    return [fault('law-repealed', 'law', message)]
  }
  const dates = dateFaults(law, change)
  const about =
    dates.length > 0
      ? []
      : isOfWholeLaw(change)
        ? wholeFaults(law, change)
        : change.articles.flatMap((_, at) => articleFaults(law, change, at))
  const seen = new Set<string>()
  return [...dates, ...sourceFaults(change), ...about].filter(
    ({ message }) => !seen.has(message) && seen.add(message),
  )
}
