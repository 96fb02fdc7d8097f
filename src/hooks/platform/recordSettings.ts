import type { GlobalAfterChangeHook } from 'payload'
import { recordAudit } from '@/operations/platform/audit'
import { forgetCounty } from '@/queries/platform/settings'

const names: Record<string, string> = {
  countyName: '县名',
  divisionCode: '区划代码',
  hotline: '咨询热线',
  officeHours: '办公时间',
  centreAddress: '县代办中心地址',
  publicAddress: '网址',
  logo: '徽标',
  accent: '主色',
  sessionIdleMinutes: '自动退出时间',
  changePrepareDays: '法规变动核对期限',
  changeFollowDays: '法规变动后续期限',
  secondFactorRoles: '两步验证的角色',
}

/** Notes which settings were changed, and makes them show at once. */
export const recordSettings: GlobalAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const plain = (value: unknown) =>
    JSON.stringify(value && typeof value === 'object' && 'id' in value ? value.id : (value ?? null))
  const changed = Object.keys(names).filter((key) => plain(doc[key]) !== plain(previousDoc?.[key]))
  forgetCounty()
  if (changed.length > 0) {
    const detail = changed.map((key) => names[key]).join('、')
    await recordAudit({ req, action: 'settings-changed', subject: '全县设置', detail })
  }
  return doc
}
