import { sayDate } from '../../platform/plainDate'
import { error, hint, when, type ArticleStanding, type LawStanding, type Rule } from './finding'

/**
 * Whether a citation such as 第十一条第二款 rests on an article such as 第十一条. 第十一条之一 is an
 * article of its own.
 */
export function citesArticle(cited: string, number: string): boolean {
  const [citation, article] = [cited.trim(), number.trim()]
  return citation.startsWith(article) && !citation.slice(article.length).startsWith('之')
}

const insteadOf = (replacedBy: string | undefined, marked: boolean) => {
  if (!replacedBy) return ''
  return marked ? `，由《${replacedBy}》代替` : `，由${replacedBy}代替`
}

function lawFindings(law: LawStanding, path: string, day: string) {
  const { title, repealedOn, effectiveOn, replacedBy } = law
  if (repealedOn && repealedOn <= day) {
    const message = `《${title}》${sayDate(repealedOn)}起废止${insteadOf(replacedBy, true)}。请换掉这条依据。`
    return [error('law-repealed', `${path}.law`, message)]
  }
  return [
    ...when(
      Boolean(effectiveOn && effectiveOn > day),
      error(
        'law-not-in-force',
        `${path}.law`,
        `《${title}》${sayDate(effectiveOn ?? '')}才施行，现在还不能作依据。`,
      ),
    ),
    ...when(
      Boolean(repealedOn && repealedOn > day),
      hint(
        'law-ends-soon',
        `${path}.law`,
        `《${title}》${sayDate(repealedOn ?? '')}起废止${insteadOf(replacedBy, true)}，请提前准备。`,
      ),
    ),
  ]
}

function articleFindings({
  title,
  article,
  path,
  day,
  checkedOn,
}: {
  title: string
  article: ArticleStanding
  path: string
  day: string
  checkedOn?: string
}) {
  const { number, repealedOn, amendedOn, replacedBy } = article
  if (repealedOn && repealedOn <= day) {
    const message = `《${title}》${number}${sayDate(repealedOn)}起废止${insteadOf(replacedBy, false)}。请换掉这一条。`
    return [error('article-repealed', `${path}.articles`, message)]
  }
  return when(
    Boolean(amendedOn && amendedOn <= day && (!checkedOn || checkedOn < amendedOn)),
    hint(
      'article-amended',
      `${path}.articles`,
      `《${title}》${number}${sayDate(amendedOn ?? '')}修改过，还没有核对。`,
    ),
  )
}

/**
 * No law or article that the matter rests on is repealed on the day it takes effect (today, or a
 * later effective date); a law that changed since the last check is pointed out.
 */
export const basisIsInForce: Rule = (content, { today, laws }) => {
  const { effectiveOn } = content
  const day = effectiveOn && effectiveOn > today ? effectiveOn : today
  return content.basis.flatMap((basis, at) => {
    const path = `basis.${at}`
    const law = laws.find(({ title }) => title === basis.law)
    const cited = basis.articles.flatMap((citation) => {
      const article = law?.articles.find(({ number }) => citesArticle(citation, number))
      if (law && article) {
        const checkedOn = content.lastCheckedOn
        return articleFindings({ title: law.title, article, path, day, checkedOn })
      }
      return when(
        Boolean(law && law.articles.length > 0),
        hint(
          'article-unknown',
          `${path}.articles`,
          `《${basis.law}》的条款库里没有${citation}，请核对。`,
        ),
      )
    })
    return [
      ...(law ? lawFindings(law, path, day) : []),
      ...cited,
      ...when(
        basis.articles.length === 0,
        hint('articles-missing', `${path}.articles`, `《${basis.law}》没有写是哪一条。`),
      ),
    ]
  })
}
