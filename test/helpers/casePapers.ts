import { buildWorkingDays } from '@/domain/calendar/workingDays'
import { calendarYearOf, officialYears } from '@/domain/calendar/officialNotices'
import type { MatterContent } from '@/domain/catalogue/matterContent'
import type { CaseEvent } from '@/domain/casework/events'
import type { PaperSource } from '@/domain/casework/papers/source'
import { policyLimits } from '@/domain/casework/settings'
import { county, department, town, village } from './casework'
import { richMatter, sampleCounty, sampleStation } from './sampleMatters'

/** The usual matter, with codes as the commands of the helper name them, and a special procedure. */
export const paperMatter: MatterContent = {
  ...richMatter,
  materials: richMatter.materials
    .slice(0, 3)
    .map((material, index) => ({ ...material, code: `CL-${index + 1}` })),
  specialProcedures: [
    { name: '专家评审', countedInLimit: false, limit: '15 天', note: '请专家到现场看。' },
  ],
  promisedLimit: { unit: 'working-day', amount: 10 },
}

/** What papers are made of, from events. */
export const paperSource = (
  events: readonly CaseEvent[],
  more: Partial<PaperSource> = {},
): PaperSource => ({
  number: '20261123000173',
  events,
  content: paperMatter,
  calendar: buildWorkingDays(officialYears.map(calendarYearOf)),
  limits: policyLimits,
  above: [town, county],
  applicant: { name: '刘䶮', idNumber: '999*************21', phone: '138******34' },
  names: {
    [village.id]: '石门村代办点',
    [town.id]: '青山镇代办窗口',
    [county.id]: '示范县代办中心',
    [department.id]: '示范县民政局',
    'person-1': '王示范',
  },
  ...more,
})

/** Where papers are handed out. */
export const paperPlace = {
  county: sampleCounty,
  station: sampleStation,
  enquiryPhone: '0539-000 0104',
  complaintPhone: '0539-000 0000',
}
