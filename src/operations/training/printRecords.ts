import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import { plainDateOf } from '@/domain/platform/plainDate'
import { isRecordId } from '@/domain/platform/recordId'
import { certificateWords, transcriptWords } from '@/i18n/certificates'
import { recordText as say } from '@/i18n/trainingRecordText'
import { transcriptCells } from '@/i18n/trainingRegister'
import type { Matter, Station, TrainingRecord } from '@/payload-types'
import { printCertificate, printTranscript } from '@/printing'
import { countyOf } from '@/queries/platform/settings'
import { countyFacts } from '../catalogue/printFacts'
import type { PrintedPaper } from '../casework/printPaper'
import { Refusal } from '../refusal'
import { requirePerson } from '../requirePerson'

/**
 * A record as the person may see it.
 * @throws Refusal 401, 404
 */
export async function visibleRecord(
  req: PayloadRequest,
  id: string,
  depth: 0 | 1 = 0,
): Promise<TrainingRecord> {
  requirePerson(req)
  const found = isRecordId(id)
    ? await req.payload.findByID({
        collection: 'training-records',
        id,
        populate: { stations: { name: true }, matters: { name: true }, users: { name: true } },
        depth,
        disableErrors: true,
        overrideAccess: false,
        user: req.user,
        req,
      })
    : null
  if (!found) throw new Refusal({ kind: 'not-found', message: say.unknownRecord })
  return found
}

/**
 * The certificate of a record as a PDF, A4 across.
 * @throws Refusal 401, 404 for an unknown record or one without a certificate that holds
 */
export async function printRecordCertificate(
  req: PayloadRequest,
  id: string,
): Promise<PrintedPaper> {
  const record = await visibleRecord(req, id, 1)
  const { certificate, withdrawnOn, courseName, trainedOn, expiresOn, minutes, name } = record
  if (!certificate || withdrawnOn) {
    throw new Refusal({ kind: 'not-found', message: say.unknownCertificate })
  }
  const { pdf } = await printCertificate({
    county: countyFacts(await countyOf(req.payload)),
    number: certificate,
    name,
    station: (record.station as Station | null | undefined)?.name ?? '',
    course: courseName,
    matters: (record.matters ?? []).flatMap(({ matter }) => (matter as Matter | null)?.name ?? []),
    minutes,
    trainedOn,
    expiresOn: expiresOn || null,
  })
  return { pdf, fileName: certificateWords.fileName(courseName) }
}

/** The records of an agent as the person may see them, the latest first. */
export async function recordsOfUser(
  req: PayloadRequest,
  userId: string,
): Promise<TrainingRecord[]> {
  requirePerson(req)
  if (!isRecordId(userId)) return []
  const { docs } = await req.payload.find({
    collection: 'training-records',
    where: { user: { equals: userId } },
    sort: ['-trainedOn', '-id'],
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs
}

async function stationName(req: PayloadRequest, id: string | null): Promise<string> {
  if (!id) return ''
  const station = await req.payload.findByID({
    collection: 'stations',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  return station?.name ?? ''
}

/**
 * Everything that an agent was trained in as a PDF.
 * @param userId whose; the person's own without it
 * @throws Refusal 401, 404 when nothing of that agent is hers to see
 */
export async function printUserTranscript(
  req: PayloadRequest,
  { userId, now }: { userId?: string; now: Date },
): Promise<PrintedPaper> {
  const person = requirePerson(req)
  const records = await recordsOfUser(req, userId ?? person.id)
  const isOwn = !userId || userId === person.id
  const [latest] = records
  if (!isOwn && !latest) throw new Refusal({ kind: 'not-found', message: say.unknownRecord })
  const name = isOwn ? person.name : (latest?.name ?? '')
  const { pdf } = await printTranscript({
    county: countyFacts(await countyOf(req.payload)),
    name,
    station: await stationName(req, isOwn ? idOf(person.station) : idOf(latest?.station)),
    on: plainDateOf(now),
    rows: records.map(transcriptCells),
    total: transcriptWords.sayTotal(
      records.filter(({ status }) => status !== 'withdrawn').length,
      records.reduce((sum, { minutes }) => sum + minutes, 0),
      records.filter(({ passed }) => passed).length,
    ),
  })
  return { pdf, fileName: transcriptWords.fileName(name) }
}
