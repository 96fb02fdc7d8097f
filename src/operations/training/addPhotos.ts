import type { PayloadRequest } from 'payload'
import { trainingText as say } from '@/i18n/trainingText'
import { Refusal } from '../refusal'
import { findSession, whoTrains } from './findSession'

/** So many photos a session at most. */
export const mostPhotos = 12

/**
 * Puts photos to the log of a session; each is checked by its content and drawn anew before it is kept.
 * @throws Refusal 400 for too many or none, 401, 403, 404, 413, 415 for what is no picture
 */
export async function addPhotos({
  req,
  id,
  files,
}: {
  req: PayloadRequest
  id: string
  files: readonly File[]
}): Promise<void> {
  const person = whoTrains(req)
  const session = await findSession(req, id)
  const { totalDocs } = await req.payload.count({
    collection: 'training-photos',
    where: { session: { equals: session.id } },
    overrideAccess: true,
    req,
  })
  if (files.length === 0) throw new Refusal({ kind: 'invalid', message: say.notPhoto })
  if (totalDocs + files.length > mostPhotos) {
    throw new Refusal({ kind: 'invalid', message: say.tooManyPhotos(mostPhotos) })
  }
  for (const [at, file] of files.entries()) {
    if (!/^image\/(jpeg|png|webp)$/.test(file.type)) {
      throw new Refusal({ kind: 'wrong-type', message: say.notPhoto })
    }
    const data = Buffer.from(await file.arrayBuffer())
    const ending = file.type.split('/')[1]
    await req.payload.create({
      collection: 'training-photos',
      data: { session: session.id, uploadedBy: person.id },
      file: {
        data,
        size: data.length,
        mimetype: file.type,
        // The name that a phone gave may say too much.
        name: `${session.id}-${totalDocs + at + 1}.${ending}`,
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
  }
}
