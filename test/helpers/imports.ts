import { randomUUID } from 'node:crypto'
import ExcelJS from 'exceljs'
import type { Payload } from 'payload'
import type { ImportView } from '@/operations/catalogue/importStateOf'
import type { ImportRow } from '@/payload-types'
import { callApi, logInAs } from './people'

/** The address of the site in tests: a cookie counts only with it. */
const origin = { Origin: 'http://localhost:3000' }

/** A small list of one department; each matter is a name with other cells. */
export async function listOf(
  matters: Record<string, string>[],
  headings = ['事项名称', '承诺办结时限', '咨询电话', '申请材料', '设定依据'],
): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet('事项清单')
  sheet.addRow(headings)
  for (const matter of matters) sheet.addRow(headings.map((heading) => matter[heading] ?? ''))
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

/** The import of a matter list as one person does it in the admin, through the API. */
export interface ImportDesk {
  upload: (
    file: Buffer,
    more?: { name?: string; clientId?: string; headers?: Record<string, string> },
  ) => Promise<Response>
  /** Uploads a good file and lets the worker's job plan it. */
  plan: (file: Buffer) => Promise<ImportView>
  command: (id: string, name: 'agree' | 'cancel') => Promise<Response>
  state: (id: string) => Promise<ImportView>
  rows: (id: string, filter?: string) => Promise<ImportRow[]>
  get: (path: string) => Promise<Response>
}

/** Jobs that wait for the worker. */
export async function waitingJobs(payload: Payload, runId: string): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'payload-jobs',
    where: { 'input.runId': { equals: runId } },
    pagination: false,
    overrideAccess: true,
  })
  return docs.map(({ id }) => String(id))
}

/** Does the jobs of an import, as the worker would. */
export async function workOff(payload: Payload, runId: string): Promise<void> {
  for (const id of await waitingJobs(payload, runId)) {
    await payload.jobs.runByID({ id, overrideAccess: true, silent: true })
  }
}

/**
 * Logs a person in to import.
 * @param username nobody is logged in without it
 */
export async function importDeskOf(payload: Payload, username?: string): Promise<ImportDesk> {
  const cookie = username ? await logInAs(payload, username) : undefined
  const get = (path: string) => callApi(payload, path, { cookie, headers: origin })
  const upload: ImportDesk['upload'] = (file, more = {}) => {
    const { name = '事项清单.xlsx', clientId = randomUUID(), headers } = more
    const body = new Blob([new Uint8Array(file)])
    return callApi(payload, '/import-runs/upload', {
      method: 'POST',
      cookie,
      raw: body,
      headers: {
        ...origin,
        'X-File-Name': encodeURIComponent(name),
        'X-Client-Id': clientId,
        ...headers,
      },
    })
  }
  const state = async (id: string) =>
    (await (await get(`/import-runs/${id}/state`)).json()) as ImportView
  return {
    upload,
    state,
    get,
    plan: async (file) => {
      const answer = await upload(file)
      if (answer.status !== 202) throw new Error(await answer.text())
      const { id } = (await answer.json()) as ImportView
      await workOff(payload, id)
      return state(id)
    },
    command: (id, name) =>
      callApi(payload, `/import-runs/${id}/${name}`, { method: 'POST', cookie, headers: origin }),
    rows: async (id, filter = '') => {
      const answer = await get(
        `/import-rows?where[run][equals]=${id}${filter}&limit=500&sort=number&depth=0`,
      )
      return ((await answer.json()) as { docs: ImportRow[] }).docs
    },
  }
}
