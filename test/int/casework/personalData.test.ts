import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { fillWithCases } from '@/seed/scale/fillWithCases'
import { madeUpPerson } from '@/seed/scale/madeUpPerson'
import { type CaseCounty, buildCaseCounty, idIn, registration } from '../../helpers/cases'
import { type TestPayload, startTestPayload } from '../../helpers/payload'

let running: TestPayload
let payload: Payload
let county: CaseCounty
const people = 10_000
const secrets = new Set<string>()
const typed = registration().applicant

beforeAll(async () => {
  running = await startTestPayload()
  payload = running.payload
  county = await buildCaseCounty(payload)
  await fillWithCases(payload, { cases: people, today: '2026-11-24' })
  for (let at = 0; at < people; at += 1) {
    const { idNumber, phone } = madeUpPerson(at)
    secrets.add(idNumber).add(phone)
  }
  secrets.add(typed.idNumber).add(typed.phone)
  const { as } = county
  const made = await as.village.post('/cases/register', registration())
  const shown = await as.village.post(`/cases/${idIn(made)}/reveal`, { reason: '核对材料上的号码' })
  expect(shown.body).toMatchObject({ idNumber: typed.idNumber })
  const { idNumber, phone } = typed
  const found = await as.village.post('/cases/ledger/search', { idNumber, phone })
  expect(found.body.rows).toHaveLength(1)
}, 240_000)

/** Whole ID and phone numbers of citizens in a text, of all that are in the database. */
const leaksIn = (text: string): string[] =>
  [...text.matchAll(/(?<!\d)(\d{17}[\dX]|1\d{10})(?!\d)/g)]
    .map(([number]) => number)
    .filter((number) => secrets.has(number))

const isText = (value: unknown): value is string => typeof value === 'string'

test('a scan finds what lies open: the scan itself works', () => {
  expect(leaksIn(`x ${typed.idNumber} y ${typed.phone}`)).toEqual([typed.idNumber, typed.phone])
})

test('no ID number or phone of 10,000 citizens lies open in any collection', async () => {
  const { db } = payload.db.connection
  const collections = (await db?.listCollections().toArray()) ?? []
  expect(collections.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['cases', 'case-events', 'audit-events']),
  )
  let read = 0
  const leaks: string[] = []
  for (const { name, type } of collections) {
    if (type === 'view' || !db) continue
    for await (const row of db.collection(name).find({}, { raw: true })) {
      read += 1
      const text = (row as unknown as Buffer).toString('latin1')
      leaks.push(...leaksIn(text).map((number) => `${name} ${number}`))
    }
  }
  expect(leaks).toEqual([])
  expect(read).toBeGreaterThan(people * 2)
}, 120_000)

test('nor in any file that the program keeps', () => {
  const files = (readdirSync(process.env.DATA_DIR ?? '', { recursive: true }) as unknown[])
    .filter(isText)
    .map((file) => join(process.env.DATA_DIR ?? '', file))
    .filter((file) => statSync(file).isFile())
  expect(files.flatMap((file) => leaksIn(readFileSync(file, 'latin1')))).toEqual([])
})

test('lists, searches and the audit trail show masked numbers only', async () => {
  for (const path of ['/cases?limit=100', '/cases/ledger?limit=100', '/case-events?limit=100']) {
    for (const as of ['coordinator', 'supervisor', 'village', 'window'] as const) {
      const { body } = await county.as[as].get(path)
      expect(leaksIn(JSON.stringify(body))).toEqual([])
    }
  }
})
