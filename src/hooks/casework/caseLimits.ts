import { type GlobalAfterChangeHook, type GlobalBeforeChangeHook, ValidationError } from 'payload'
import {
  caseSettingChanges,
  caseSettingFaults,
  caseSettingsOf,
} from '@/domain/casework/caseSettings'
import { caseLimitsWords as words } from '@/i18n/caseLimits'
import { recordAudit } from '@/operations/platform/audit'
import { forgetCaseSettings } from '@/queries/casework/caseSettings'

/** Limits are such that a day can be reckoned from them. */
export const guardCaseLimits: GlobalBeforeChangeHook = ({ data, originalDoc, req }) => {
  const errors = caseSettingFaults({ ...originalDoc, ...data })
  if (errors.length > 0) throw new ValidationError({ global: 'case-limits', errors }, req.t)
  return data
}

/** Notes what was changed, from what to what, and makes it hold at once. */
export const recordCaseLimits: GlobalAfterChangeHook = async ({ doc, previousDoc, req }) => {
  forgetCaseSettings()
  const changes = caseSettingChanges(caseSettingsOf(previousDoc ?? {}), caseSettingsOf(doc))
  if (changes.length === 0) return doc
  const detail = changes.join('；')
  await recordAudit({ req, action: 'case-limits-changed', subject: words.title.zh, detail })
  return doc
}
