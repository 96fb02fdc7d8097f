import type {
  Basis,
  Limit,
  MaterialInput,
  MatterInput,
  Step,
} from '@/domain/catalogue/matterContent'
import { county } from '../county'
import { departments } from '../departments'
import { laws } from '../laws'
import { materials } from '../materials'

/** What a department writes itself; the rest follows from the department and the county. */
export type MatterText = MatterInput &
  Required<
    Pick<
      MatterInput,
      | 'code'
      | 'plainNames'
      | 'type'
      | 'themes'
      | 'lifeEvents'
      | 'whoCanApply'
      | 'conditions'
      | 'basis'
      | 'materials'
      | 'steps'
      | 'resultName'
      | 'visits'
      | 'questions'
    >
  >

/** The reason of a single visit that the village point saves one. */
export const atVillage = '交给村里代办，不必进城'

export const workingDays = (amount: number): Limit => ({ unit: 'working-day', amount })
export const calendarDays = (amount: number): Limit => ({ unit: 'calendar-day', amount })
export const atOnce: Limit = { unit: 'immediate' }

/**
 * The basis of a matter: a law of the library with the articles it rests on.
 * @throws Error when the law is not in `laws.ts`
 */
export function on(law: string, ...articles: string[]): Basis {
  const found = laws.find(({ name }) => name === law || name === `中华人民共和国${law}`)
  if (!found) throw new Error(`No law is called ${law}`)
  const { name, documentNumber, kind } = found
  return documentNumber
    ? { law: name, documentNumber, kind, articles }
    : { law: name, kind, articles }
}

/** What a matter says itself about a material; all else is the library's. */
type Asked = Pick<
  MaterialInput,
  'necessity' | 'originals' | 'copies' | 'whenNeeded' | 'note' | 'requiredBasis'
>

/**
 * A material of the library as a matter asks for it. It is required; given `whenNeeded` it is optional.
 * @throws Error when the code is not in the library
 */
export function ask(code: string, asked: Asked = {}): MaterialInput {
  const found = materials.find((material) => material.code === code)
  if (!found) throw new Error(`No material has the code ${code}`)
  return { ...found, necessity: asked.whenNeeded ? 'optional' : 'required', ...asked }
}

/** Steps of the 1153 flow (沂政办发〔2018〕94号 §二(二)), each with a word of explanation. */
export const village = (note = '材料不齐，一次告诉您缺什么'): Step => ({
  name: '村代办点收件',
  actor: '村代办点',
  limit: '当天',
  note,
})
export const toTown = (note = '给您回执，写明办件编号'): Step => ({
  name: '送到镇窗口',
  actor: '村代办员',
  limit: '1 个工作日',
  note,
})
export const toCounty = (note = '镇里登记台账，当面交接'): Step => ({
  name: '送到县窗口',
  actor: '镇代办窗口',
  limit: '1 个工作日',
  note,
})
export const decide = (note: string, limit = '承诺时限内', name = '县里审批'): Step => ({
  name,
  actor: '县级窗口',
  limit,
  note,
})
export const deliver = (note: string): Step => ({
  name: '结果送到手',
  actor: '镇代办窗口',
  limit: '1 个工作日',
  note,
})

const pad = (value: number, digits: number) => String(value).padStart(digits, '0')

/** Codes in the national form (基本编码 12, 实施编码 31, 业务办理项编码 33), plainly not real ones. */
function codesOf(code: string, departmentAt: number) {
  const serial = code.split('-')[1]
  const bodyCode = `11${county.divisionCode.slice(0, 6)}${pad(departmentAt + 1, 9)}X`
  const basicCode = `9999${serial}0000`
  const implementationCode = `${bodyCode}4${basicCode}`
  return {
    basicCode,
    implementationCode,
    businessItemCode: `${implementationCode}01`,
    implementingBodyCode: bodyCode,
  }
}

/**
 * Makes the matters of one department complete: owner, codes, places, phones, remedy, agency by
 * tier, dates. What a text says itself is kept.
 * @param departmentCode a code of `departments.ts`
 * @throws Error when there is no such department
 */
export function mattersOf(departmentCode: string, texts: MatterText[]): MatterInput[] {
  const departmentAt = departments.findIndex(({ code }) => code === departmentCode)
  const department = departments[departmentAt]
  if (!department) throw new Error(`No department has the code ${departmentCode}`)
  return texts.map((text, at) => ({
    departmentCode,
    departmentName: department.name,
    ...codesOf(text.code, departmentAt),
    powerSource: 'own',
    exerciseLevel: 'county',
    jointAgencies: [],
    audiences: ['natural-person'],
    serviceScope: 'county',
    specialProcedures: [],
    caseType: 'promised',
    limitStart: 'acceptance',
    fees: [],
    places: [
      { name: '您村的代办点或社区代办站', hours: '每天 8:30–16:30' },
      { name: '镇便民服务中心代办窗口', hours: '工作日 8:30–17:30' },
      {
        name: department.window,
        address: department.address,
        hours: department.hours,
        phone: department.phone,
      },
    ],
    hours: department.hours,
    channels: ['agency', 'window', 'online'],
    mustAppear: false,
    deliveryMethods: ['agency', 'window'],
    enquiryPhone: department.phone,
    complaintPhone: department.complaintPhone,
    remedy: `不服决定的，60 日内可以向${county.name}人民政府申请行政复议，6 个月内可以向人民法院起诉。`,
    agency: { village: 'agent', community: 'agent', town: 'agent', county: 'direct' },
    greenChannel: false,
    selfServiceNote: `可以自己去${department.window}。${department.hours}。`,
    remarks: [],
    responsiblePerson: `${department.shortName}窗口负责人`,
    effectiveOn: '2026-01-01',
    lastCheckedOn: '2026-11-20',
    reviewBy: `2027-${pad(((departmentAt + at) % 12) + 1, 2)}-15`,
    ...text,
  }))
}
