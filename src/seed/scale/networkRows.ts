import { type Document, ObjectId } from 'mongodb'
import { dateOfEpochDay } from '@/domain/calendar/epochDay'
import { type PlainDate, startOfDay } from '@/domain/platform/plainDate'
import { validUntil } from '@/domain/training/validity'
import type { Chance } from './chance'

/** A made-up matter with the fingerprint of its sheet. */
export interface MadeMatter {
  _id: ObjectId
  fingerprint: string
}

/** An agent as the rows name her. */
export interface MadeAgent {
  _id: ObjectId
  name: string
  station: ObjectId
  stationPath: string
}

/** The agents of a station. */
export function* agentsAt(station: { _id: ObjectId; path: string; code: string }, count: number) {
  for (let at = 0; at < count; at += 1) {
    yield {
      _id: new ObjectId(),
      username: `scale-${station.code}-${at}`,
      name: `测试${station.code.slice(-6)}${at + 1}`,
      roles: ['agent'],
      active: true,
      station: station._id,
      stationPath: station.path,
    }
  }
}

/** One shift a day, the agents in turn. */
export function* shiftsOf(
  agents: readonly MadeAgent[],
  { days, last }: { days: number; last: number },
): Generator<Document> {
  for (let ago = 0; ago < days; ago += 1) {
    const date = dateOfEpochDay(last - ago)
    const agent = agents[ago % agents.length]
    if (!agent) return
    const start = startOfDay(date).getTime()
    yield {
      station: agent.station,
      path: agent.stationPath,
      user: agent._id,
      name: agent.name,
      date,
      from: '08:30',
      to: '16:30',
      startsAt: new Date(start + 8.5 * 3_600_000),
      endsAt: new Date(start + 16.5 * 3_600_000),
      commandIds: [`scale ${agent.station.toHexString()} ${date}`],
      status: 'published',
    }
  }
}

/** What an agent was trained in. */
export function* trainingOf(
  agent: MadeAgent,
  { draw, last, days, count }: { draw: Chance; last: number; days: number; count: number },
): Generator<Document & { _id: ObjectId; trainedOn: PlainDate }> {
  for (let at = 0; at < count; at += 1) {
    const trainedOn = dateOfEpochDay(last - draw.below(days))
    yield {
      _id: new ObjectId(),
      user: agent._id,
      name: agent.name,
      station: agent.station,
      path: agent.stationPath,
      session: new ObjectId(),
      course: new ObjectId(),
      courseCode: `SC-K${at + 1}`,
      courseName: `测试课程${at + 1}`,
      matters: [],
      minutes: 60,
      score: 60 + draw.below(41),
      passed: true,
      trainedOn,
      expiresOn: validUntil(trainedOn, 12),
      status: 'valid',
    }
  }
}

/** Which matters an agent knows, a tenth of them by the sheet before. */
export function* competencesOf(
  agent: MadeAgent,
  {
    draw,
    matters,
    count,
    record,
    trainedOn,
  }: {
    draw: Chance
    matters: readonly MadeMatter[]
    count: number
    record: ObjectId
    trainedOn: PlainDate
  },
): Generator<Document> {
  const first = draw.below(Math.max(1, matters.length))
  for (let at = 0; at < Math.min(count, matters.length); at += 1) {
    const matter = matters[(first + at * 7) % matters.length]
    if (!matter) continue
    yield {
      user: agent._id,
      station: agent.station,
      path: agent.stationPath,
      matter: matter._id,
      trainedOn,
      expiresOn: validUntil(trainedOn, 12),
      editionNumber: 1,
      fingerprint: draw.percent(90) ? matter.fingerprint : 'before',
      record,
    }
  }
}
