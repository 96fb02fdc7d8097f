import type { MatterContent } from '@/domain/catalogue/matterContent'
import { checkMatter, type Finding, type RuleContext } from '@/domain/catalogue/rules'
import { richMatter } from '../../../helpers/sampleMatters'

/** A law of the library with articles that nobody changed. */
const law = (title: string, ...numbers: string[]) => ({
  title,
  articles: numbers.map((number) => ({ number })),
})

export const context: RuleContext = {
  today: '2026-11-24',
  laws: [law('社会救助暂行办法', '第十一条'), law('最低生活保障审核确认办法', '第六条')],
}

/** A matter in which the rules find nothing. */
export const soundMatter: MatterContent = richMatter

/** What the rules find when a sound matter says something else. */
export const found = (
  change: Partial<MatterContent>,
  changed: Partial<RuleContext> = {},
): Finding[] => checkMatter({ ...soundMatter, ...change }, { ...context, ...changed })

/** Level, code and field of each finding: `error name-missing name`. */
export const seen = (
  change: Partial<MatterContent>,
  changed: Partial<RuleContext> = {},
): string[] => found(change, changed).map(({ level, code, path }) => `${level} ${code} ${path}`)
