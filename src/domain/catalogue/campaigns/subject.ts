import { sayDate } from '../../platform/plainDate'
import { type ChangeKind, type LawChange, changeKinds } from './lawChange'

const mostNamed = 3

/** What is changed: 《社会救助暂行办法》第十一条、第十四条, or the law as a whole. */
export function subjectOf(title: string, numbers: readonly string[]): string {
  const named = numbers.slice(0, mostNamed).join('、')
  return `《${title}》${named}${numbers.length > mostNamed ? `等 ${numbers.length} 条` : ''}`
}

const verbs: Record<ChangeKind, string> = {
  amended: '修改',
  repealed: '废止',
  replaced: '被代替',
  added: '新增',
}

/** A change as a sentence without its end: 《社会救助暂行办法》第十一条从 2026年12月1日 起修改. */
export const sayChange = (
  title: string,
  { kind, from, articles }: Pick<LawChange, 'kind' | 'from' | 'articles'>,
): string =>
  `${subjectOf(
    title,
    articles.map(({ number }) => number),
  )}从${sayDate(from)}起${verbs[kind]}`

/** The word for a kind of change. */
export const changeWord = (kind: ChangeKind): string =>
  changeKinds.find(({ value }) => value === kind)?.zh ?? ''
