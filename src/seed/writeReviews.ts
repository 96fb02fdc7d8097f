import type { Payload } from 'payload'
import { dateOfEpochDay, epochDayOf } from '@/domain/calendar/epochDay'
import { plainDateOf } from '@/domain/platform/plainDate'
import { reportMatter } from '@/operations/catalogue/reports/reportMatter'
import { assignOwner } from '@/operations/catalogue/review/assignOwner'
import { writeBeside } from '@/operations/catalogue/writeMatter'
import { requestOf } from './requestOf'
import { demonstrationPrefix } from './writeCases'

/** Matters whose review is near, by the days that are left. */
const near = [
  { code: 'MZ-0107', daysLeft: -12 },
  { code: 'MZ-0108', daysLeft: 6 },
] as const

const daysInYear = 365

/**
 * Gives the demonstration a review that is overdue, one that is near, and a phone that an agent found wrong.
 * @returns how many matters are to be checked
 */
export async function writeReviews({
  payload,
  now,
}: {
  payload: Payload
  now: Date
}): Promise<number> {
  const req = await requestOf(payload, 'reviewer-mz')
  const editor = await requestOf(payload, 'editor-mz')
  for (const { code, daysLeft } of near) {
    const { docs } = await payload.find({
      collection: 'matters',
      where: { code: { equals: code } },
      limit: 1,
      pagination: false,
      depth: 0,
      overrideAccess: true,
    })
    const matterId = docs[0]?.id ?? ''
    const matter = await assignOwner({ req, matterId, owner: editor.user?.id ?? null })
    const due = epochDayOf(plainDateOf(now)) + daysLeft
    const data = {
      reviewBy: dateOfEpochDay(due),
      lastCheckedOn: dateOfEpochDay(due - daysInYear),
    }
    await writeBeside(req, { matter, name: 'seedCounty', data })
  }
  await reportMatter({
    req: await requestOf(payload, 'agent-shimen'),
    fault: {
      commandId: `${demonstrationPrefix}report`,
      code: 'MZ-0108',
      kind: 'phone',
      text: '咨询电话下午一直没人接，是不是换号了？',
    },
    now,
  })
  return near.length
}
