import type { PayloadRequest, Where } from 'payload'
import { hasRole, personOf } from '@/access/roles'
import { plainDateOf, startOfDay } from '@/domain/platform/plainDate'
import type { Words } from '@/fields/say'
import { homeWords as words } from '@/i18n/adminHome'

/** What to count: a collection, a filter, and how it reads. */
export interface Count {
  collection:
    'matters' | 'materials' | 'stations' | 'prints' | 'users' | 'audit-events' | 'departments'
  title: Words
  hint: Words
  where?: Where
  isTask?: boolean
}

const dayMs = 86_400_000

const stage = (value: string): Where => ({ stage: { equals: value } })
const matters = (title: Words, hint: Words, where: Where, isTask = true): Count => ({
  collection: 'matters',
  title,
  hint,
  where,
  isTask,
})

/** Matters that are to be checked within a month, by 复核期限. */
const due = (now: Date) =>
  matters(words.due, words.dueHint, {
    reviewBy: { less_than_equal: plainDateOf(new Date(now.getTime() + 30 * dayMs)) },
  })

const editorCounts = (now: Date): Count[] => [
  matters(words.returned, words.returnedHint, stage('returned')),
  matters(words.drafting, words.draftingHint, stage('drafting')),
  due(now),
  matters(words.inReview, words.inReviewOwnHint, stage('in-review'), false),
  matters(words.published, words.publishedHint, stage('published'), false),
]

const reviewerCounts = (now: Date): Count[] => [
  matters(words.inReview, words.inReviewHint, stage('in-review')),
  due(now),
  matters(words.scheduled, words.scheduledHint, stage('scheduled'), false),
  {
    collection: 'materials',
    title: words.noSource,
    hint: words.noSourceHint,
    where: { source: { exists: false } },
    isTask: true,
  },
]

const monday = (now: Date): Date => {
  const today = startOfDay(plainDateOf(now))
  const weekday = new Date(today.getTime() + 8 * 3_600_000).getUTCDay()
  return new Date(today.getTime() - ((weekday + 6) % 7) * dayMs)
}

const prints = (now: Date): Count => ({
  collection: 'prints',
  title: words.prints,
  hint: words.printsHint,
  where: { printedAt: { greater_than_equal: monday(now).toISOString() } },
})

const coordinatorCounts = (now: Date): Count[] => [
  {
    collection: 'stations',
    title: words.noPhone,
    hint: words.noPhoneHint,
    where: { phone: { exists: false } },
    isTask: true,
  },
  {
    collection: 'stations',
    title: words.noAgents,
    hint: words.noAgentsHint,
    where: { 'agents.name': { exists: false } },
    isTask: true,
  },
  matters(words.inReview, words.inReviewHint, stage('in-review'), false),
  matters(words.drafting, words.draftingHint, stage('drafting'), false),
  matters(words.published, words.publishedHint, stage('published'), false),
  prints(now),
]

const supervisorCounts = (now: Date): Count[] => [
  due(now),
  matters(words.published, words.publishedHint, stage('published'), false),
  prints(now),
]

const securityCounts = (now: Date): Count[] => [
  {
    collection: 'users',
    title: words.locked,
    hint: words.lockedHint,
    where: { lockUntil: { greater_than: now.toISOString() } },
    isTask: true,
  },
  {
    collection: 'users',
    title: words.accounts,
    hint: words.accountsHint,
    where: { active: { equals: true } },
  },
  {
    collection: 'users',
    title: words.stopped,
    hint: words.stoppedHint,
    where: { active: { equals: false } },
  },
]

const auditCounts = (now: Date): Count[] => {
  const today = startOfDay(plainDateOf(now))
  const since = (from: Date): Where => ({ at: { greater_than_equal: from.toISOString() } })
  const event = (title: Words, hint: Words, where: Where): Count => ({
    collection: 'audit-events',
    title,
    hint,
    where,
  })
  const week = new Date(today.getTime() - 7 * dayMs)
  return [
    event(words.events, words.eventsHint, since(today)),
    event(words.failures, words.failuresHint, {
      and: [{ action: { equals: 'log-in-failed' } }, since(today)],
    }),
    event(words.rights, words.rightsHint, {
      and: [{ action: { equals: 'roles-changed' } }, since(week)],
    }),
  ]
}

const systemCounts: Count[] = [
  { collection: 'departments', title: words.departments, hint: words.departmentsHint },
]

/** What to count for a person, each role's in turn, none twice. */
export function countsFor(req: PayloadRequest, now: Date): Count[] {
  const person = personOf(req)
  const all = [
    ...(hasRole(person, 'reviewer') ? reviewerCounts(now) : []),
    ...(hasRole(person, 'editor') ? editorCounts(now) : []),
    ...(hasRole(person, 'coordinator') ? coordinatorCounts(now) : []),
    ...(hasRole(person, 'supervisor') ? supervisorCounts(now) : []),
    ...(hasRole(person, 'security-administrator') ? securityCounts(now) : []),
    ...(hasRole(person, 'audit-administrator') ? auditCounts(now) : []),
    ...(hasRole(person, 'system-administrator') ? systemCounts : []),
  ]
  return all.filter(({ title }, index) => all.findIndex((each) => each.title === title) === index)
}
