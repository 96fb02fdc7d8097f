import type { MatterContent } from './matterContent'
import { basisIsInForce } from './rules/basis'
import { cancelFollowsEffect, datesAreReal, reviewIsAhead } from './rules/dates'
import type { Finding, Rule, RuleContext } from './rules/finding'
import { immediateIsImmediate, limitsAreWhole, promiseKeepsTheLaw } from './rules/limits'
import {
  materialNumbersAreRight,
  materialsAreDistinct,
  optionalMaterialsSayWhen,
  requiredMaterialsHaveASource,
} from './rules/materials'
import {
  applicantIsGiven,
  identityIsGiven,
  nameIsGiven,
  policyPartsAreGiven,
  rowsAreComplete,
} from './rules/parts'
import {
  abbreviationsAreExplained,
  sentencesAreShort,
  whereaboutsAreSaid,
  wordsArePlain,
} from './rules/plainWords'
import {
  appearanceHasAReason,
  feesHaveABasis,
  phonesAreRight,
  visitsHaveAReason,
} from './rules/service'

export type { ArticleStanding, Finding, LawStanding, RuleContext } from './rules/finding'

/** In the order of the form's tabs, so that a list of reasons reads top to bottom. */
const rules: readonly Rule[] = [
  nameIsGiven,
  identityIsGiven,
  applicantIsGiven,
  policyPartsAreGiven,
  rowsAreComplete,
  basisIsInForce,
  requiredMaterialsHaveASource,
  optionalMaterialsSayWhen,
  materialNumbersAreRight,
  materialsAreDistinct,
  immediateIsImmediate,
  limitsAreWhole,
  promiseKeepsTheLaw,
  feesHaveABasis,
  visitsHaveAReason,
  appearanceHasAReason,
  phonesAreRight,
  datesAreReal,
  cancelFollowsEffect,
  reviewIsAhead,
  sentencesAreShort,
  wordsArePlain,
  abbreviationsAreExplained,
  whereaboutsAreSaid,
]

/**
 * Checks a matter by the consistency rules of the national elements and of §二(三)1. The same rules
 * run while an editor types and as the gate at publishing.
 * @param content what the matter says, a draft as it is
 * @param context the county's day and how the cited laws stand
 * @returns errors, which keep it from being published, and hints, which never do
 */
export function checkMatter(content: MatterContent, context: RuleContext): Finding[] {
  return rules.flatMap((rule) => rule(content, context))
}

/** The findings that keep a matter from being published. */
export const errorsOf = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ level }) => level === 'error')

/** The findings that only warn. */
export const hintsOf = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ level }) => level === 'hint')
