import { randomBytes } from 'node:crypto'
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import nodemailer, { type SendMailOptions } from 'nodemailer'
import { z } from 'zod'

/** So many mails are kept; the oldest go first. */
const mostKept = 200
const fileName = /^\d{13}-[a-f\d]{12}\.json$/

const address = z.object({ address: z.string(), name: z.string().default('') })
const composed = z.object({
  from: address,
  to: z.array(address).default([]),
  subject: z.string().default(''),
  text: z.string().default(''),
  html: z.string().default(''),
  messageId: z.string().default(''),
})

/** A mail that went nowhere. */
export type CaughtMail = z.infer<typeof composed> & { id: string; at: Date }

/**
 * Composes a mail as it would be sent, and keeps it in a folder instead. For development only.
 * @param folder absolute; it is made when it is not there
 */
export async function catchMail(folder: string, message: SendMailOptions): Promise<void> {
  const { message: text } = await nodemailer
    .createTransport({ jsonTransport: true })
    .sendMail(message)
  await mkdir(folder, { recursive: true })
  const file = join(folder, `${Date.now()}-${randomBytes(6).toString('hex')}.json`)
  // Written aside first, so that a reader never finds half of it.
  await writeFile(`${file}.part`, text as string)
  await rename(`${file}.part`, file)
  for (const old of (await fileNames(folder)).slice(mostKept)) await rm(join(folder, old))
}

/** Newest first. */
async function fileNames(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => [])
  return names.filter((name) => fileName.test(name)).sort((a, b) => (a < b ? 1 : -1))
}

async function readMail(folder: string, name: string): Promise<CaughtMail> {
  const mail = composed.parse(JSON.parse(await readFile(join(folder, name), 'utf8')))
  return { ...mail, id: name.replace('.json', ''), at: new Date(Number(name.slice(0, 13))) }
}

/** The mails of a folder, newest first. */
export async function caughtMails(folder: string): Promise<CaughtMail[]> {
  return Promise.all((await fileNames(folder)).map((name) => readMail(folder, name)))
}
