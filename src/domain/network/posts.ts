import type { PlainDate } from '../platform/plainDate'
import { isPlainDate } from '../platform/plainDate'
import type { Employment, PostKind } from './postVocabulary'

/** A post as far as the rules look at it. */
export interface PostLine {
  id?: string
  station: string
  /** Account; absent for an agent without one. */
  user?: string
  kind: PostKind
  from: PlainDate
  /** Last day; absent while open. */
  to?: PlainDate
}

/** A post that is to begin. */
export interface WantedPost extends PostLine {
  name: string
  phone: string
  employment: Employment
}

/** The account that is to serve, as far as the rules look at it. */
export interface PostPerson {
  isActive: boolean
  isAgent: boolean
}

/** What is wrong with a post, and the field to mend. */
export interface PostFault {
  code: string
  message: string
  path?: string
}

/** Posts of a station at one time: what the list on its page can hold. */
export const mostPosts = 20

const phoneShape = /^[0-9+][0-9+\- ]{4,24}$/
const yearsBack = 60
const yearsAhead = 1

const yearOf = (date: PlainDate): number => Number(date.slice(0, 4))

/** Whether two posts share a day. */
export const overlaps = (
  one: Pick<PostLine, 'from' | 'to'>,
  other: Pick<PostLine, 'from' | 'to'>,
): boolean =>
  (one.to === undefined || one.to >= other.from) && (other.to === undefined || other.to >= one.from)

/** Whether a post is in force on a day; its first and last day count. */
export const isInForce = ({ from, to }: Pick<PostLine, 'from' | 'to'>, on: PlainDate): boolean =>
  from <= on && (to === undefined || to >= on)

/** What is wrong with a service phone; an empty one is none. */
export function phoneFaults(phone: string): PostFault[] {
  if (phone === '' || phoneShape.test(phone)) return []
  const message = '服务电话只写数字、空格和横线，例如 0999-000 5000。'
  return [{ code: 'phone-wrong', path: 'phone', message }]
}

function dateFaults({ from }: WantedPost, today: PlainDate): PostFault[] {
  if (!isPlainDate(from)) {
    const message = '从哪天起任职不是真实的日期，请按 2026-11-24 的样子填写。'
    return [{ code: 'date-wrong', path: 'from', message }]
  }
  const years = yearOf(from) - yearOf(today)
  if (years < -yearsBack || years > yearsAhead) {
    const message = '任职的日期离今天太远了，请核对年份。'
    return [{ code: 'date-far', path: 'from', message }]
  }
  return []
}

function personFaults({ user, name }: WantedPost, person: PostPerson | null): PostFault[] {
  if (user === undefined) {
    const length = name.trim().length
    if (length >= 1 && length <= 30) return []
    const message = '请写姓名，最多 30 个字。'
    return [{ code: 'name-missing', path: 'name', message }]
  }
  if (!person) {
    const message = '没有这个账号，请从名单里重新选一位。'
    return [{ code: 'person-unknown', path: 'user', message }]
  }
  if (!person.isActive) {
    const message = '这个账号已经停用，请安全管理员先恢复账号，或选另一位。'
    return [{ code: 'person-inactive', path: 'user', message }]
  }
  if (person.isAgent) return []
  const message = '这个账号没有「代办员」角色，请安全管理员先加上这个角色。'
  return [{ code: 'not-agent', path: 'user', message }]
}

/**
 * Why a post cannot begin: a real date not far away, an active agent (or a name), no second open A post at
 * the station, no two posts of one person there at one time (§二(一), A/B 岗).
 * @param others posts of the same station, past ones included
 * @param person the account, null when it is unknown
 * @param isOpen whether the station is in use
 * @returns empty when all is well
 */
export function startFaults(
  wanted: WantedPost,
  context: {
    others: readonly PostLine[]
    person: PostPerson | null
    isOpen: boolean
    today: PlainDate
  },
): PostFault[] {
  const faults = [
    ...dateFaults(wanted, context.today),
    ...personFaults(wanted, context.person),
    ...phoneFaults(wanted.phone),
  ]
  if (!context.isOpen) {
    faults.push({
      code: 'station-closed',
      path: 'station',
      message: '这个代办机构已经停用，不能再安排人。',
    })
  }
  if (faults.some(({ path }) => path === 'from')) return faults
  return [...faults, ...clashFaults(wanted, context.others)]
}

/** Why a post cannot stand beside the others of its station. */
export function clashFaults(wanted: PostLine, others: readonly PostLine[]): PostFault[] {
  const faults: PostFault[] = []
  const beside = others.filter((other) => other.id !== wanted.id && overlaps(other, wanted))
  if (wanted.user !== undefined && beside.some(({ user }) => user === wanted.user)) {
    const message = '这位代办员这段时间在这里已经有任职了，不用再加。'
    faults.push({ code: 'overlap', path: 'user', message })
  }
  if (wanted.kind === 'first' && beside.some(({ kind }) => kind === 'first')) {
    const message =
      '这里已经有 A 岗了，一个机构只有一位 A 岗。请选 B 岗，或勾选「原来的 A 岗改为 B 岗」。'
    faults.push({ code: 'two-first', path: 'kind', message })
  }
  if (beside.length >= mostPosts) {
    const message = `一个机构最多 ${mostPosts} 位代办员，已经满了。`
    faults.push({ code: 'full', path: 'station', message })
  }
  return faults
}

/** Why a post cannot end on a day. */
export function endFaults(post: PostLine, to: string, today: PlainDate): PostFault[] {
  const fault = (code: string, message: string): PostFault[] => [{ code, path: 'to', message }]
  if (!isPlainDate(to)) {
    return fault('date-wrong', '最后一天不是真实的日期，请按 2026-11-24 的样子填写。')
  }
  if (to < post.from) {
    return fault('before-start', '最后一天早于任职的第一天，请核对。')
  }
  if (post.to !== undefined && post.to < today) {
    return fault('ended', '这段任职已经结束了，不能再改最后一天。')
  }
  if (yearOf(to) - yearOf(today) > yearsAhead) {
    return fault('date-far', '最后一天太远了，请填一年以内的日子。')
  }
  return []
}

/** A post as the station's list of agents shows it. */
export interface ListedPost {
  name: string
  phone?: string | null
  user?: string | null
  kind: PostKind
}

/** The station's printed list from its posts in force: A first, the order of the posts otherwise. */
export const agentsFrom = <Line extends ListedPost>(posts: readonly Line[]) =>
  [...posts]
    .sort((a, b) => Number(a.kind === 'second') - Number(b.kind === 'second'))
    .slice(0, mostPosts)
    .map(({ name, phone, user }) => ({ name, phone: phone || undefined, user: user || undefined }))
