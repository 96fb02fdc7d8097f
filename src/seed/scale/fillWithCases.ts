import type { Document } from 'mongodb'
import type { Payload } from 'payload'
import { dateOfEpochDay, epochDayOf } from '@/domain/calendar/epochDay'
import { mostCasesADay } from '@/domain/casework/caseNumber'
import type { PlainDate } from '@/domain/platform/plainDate'
import { nativeCollection } from '@/operations/platform/nativeCollection'
import { workingDays } from '@/queries/platform/workingDays'
import { demonstrationPrefix } from '../writeCases'
import { chance } from './chance'
import { type MadeUpCase, madeUpCase, scalePrefix } from './madeUpCase'
import { mostPeople } from './madeUpPerson'
import { readScene } from './scene'
import { withoutIndexes } from './withoutIndexes'

interface Counter {
  _id: PlainDate
  last: number
}

const batchSize = 1_000
/** One case in eight begins within the last weeks, so that some are open. */
const longAgo = 3 * 365
const fresh = 45
/** How often one citizen comes, on average. */
const casesAPerson = 2

/** Whether a database has cases that were not made up. */
export async function hasRealCases(payload: Payload): Promise<boolean> {
  const real = await nativeCollection(payload, 'cases').findOne(
    { 'state.commandIds.0': { $not: { $regex: `^(${scalePrefix}|${demonstrationPrefix})` } } },
    { projection: { _id: 1 } },
  )
  return real !== null
}

/** Written once, without waiting for the disk: what is lost in a crash is made again. */
const quickly = { ordered: false, writeConcern: { w: 1 } } as const

async function write(payload: Payload, made: readonly MadeUpCase[]): Promise<void> {
  await nativeCollection<Document>(payload, 'cases').insertMany(
    made.map(({ row }) => row),
    quickly,
  )
  await nativeCollection<Document>(payload, 'case-events').insertMany(
    made.flatMap(({ events }) => events),
    quickly,
  )
}

/**
 * Fills a database with made-up cases, for measuring: bulk inserts of what the domain makes.
 * @param cases how many more
 * @param days in how many days up to today they begin; three years unless told
 * @param onProgress told after each batch
 * @throws Error when there are no stations or matters to make them from
 */
export async function fillWithCases(
  payload: Payload,
  {
    cases,
    today,
    days = longAgo,
    onProgress,
  }: {
    cases: number
    today: PlainDate
    days?: number
    onProgress?: (done: number) => void
  },
): Promise<void> {
  const scene = await readScene(payload)
  const calendar = await workingDays(payload)
  const counters = nativeCollection<Counter>(payload, 'case-counters')
  const counts = new Map((await counters.find().toArray()).map(({ _id, last }) => [_id, last]))
  const before = await nativeCollection(payload, 'cases').estimatedDocumentCount()
  const draw = chance(20_180_000 + before)
  const people = Math.min(mostPeople, Math.ceil((before + cases) / casesAPerson))
  const last = epochDayOf(today)
  const dayOf = (): PlainDate => {
    for (;;) {
      const ago = draw.percent(12) ? draw.below(fresh) : fresh + draw.below(days - fresh)
      const day = dateOfEpochDay(last - ago)
      if ((counts.get(day) ?? 0) < mostCasesADay) return day
    }
  }
  const make = async () => {
    let writing = Promise.resolve()
    for (let done = 0; done < cases; done += batchSize) {
      const made = Array.from({ length: Math.min(batchSize, cases - done) }, (_, at) => {
        const startsOn = dayOf()
        const count = (counts.get(startsOn) ?? 0) + 1
        counts.set(startsOn, count)
        const label = (before + done + at).toString(36)
        const person = draw.below(people)
        return madeUpCase({
          ...{ payload, scene, calendar, chance: draw, today },
          ...{ startsOn, count, person, label },
        })
      })
      // The next batch is made while this one is written.
      await writing
      writing = write(payload, made)
      writing.catch(() => undefined)
      onProgress?.(Math.min(cases, done + batchSize))
    }
    await writing
  }
  const events = nativeCollection(payload, 'case-events')
  await withoutIndexes(nativeCollection(payload, 'cases'), () => withoutIndexes(events, make))
  await counters.bulkWrite(
    [...counts].map(([_id, highest]) => ({
      updateOne: { filter: { _id }, update: { $max: { last: highest } }, upsert: true },
    })),
  )
}
