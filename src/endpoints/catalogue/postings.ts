import type { Endpoint, PayloadRequest } from 'payload'
import type { z } from 'zod'
import { postingText as say } from '@/i18n/postings'
import { holding } from '@/operations/casework/files/inTurn'
import { hangMany } from '@/operations/catalogue/postings/hangMany'
import { hangSheet } from '@/operations/catalogue/postings/hangSheet'
import { openPostingPhoto } from '@/operations/catalogue/postings/openPostingPhoto'
import { removeSheet, restoreSheet } from '@/operations/catalogue/postings/removeSheet'
import { replaceSheet } from '@/operations/catalogue/postings/replaceSheet'
import { walkWall } from '@/operations/catalogue/postings/walkWall'
import { announceRecall } from '@/operations/catalogue/recall/announceRecall'
import { answering, postingJson } from '../answering'
import { fieldsBeside, heldFor, jpegAnswer, receivePhoto } from '../photos'
import { bodyOf } from './body'
import { announcing, hanging, hangingMany, onPosting, replacing, walking } from './postingSchemas'

const fieldsIn = <Shape>(req: PayloadRequest, schema: z.ZodType<Shape>) => ({
  ...fieldsBeside(req, { header: 'x-posting', schema, badRequest: say.badRequest }),
  read: () => receivePhoto(req),
})

const photo = (isPreview: boolean) => async (req: PayloadRequest) =>
  jpegAnswer(await openPostingPhoto({ req, id: String(req.routeParams?.id ?? ''), isPreview }))

/**
 * Postings over HTTP. `POST /api/postings/hang` and `/replace` take the photo as their body, or none, and their
 * fields in the header `X-Posting`; `/hang-many`, `/remove`, `/restore` and `/walk`
 * take JSON. `/urgent` announces an urgent recall. `GET /:id/photo` gives the photo of
 * a posting, `/:id/photo/preview` the small one.
 */
export const postingEndpoints: Endpoint[] = [
  postingJson('/hang', async (req) => {
    const input = fieldsIn(req, hanging)
    const run = () => hangSheet({ req, input, now: new Date() })
    const { result, isRepeat } = await holding(heldFor(req), run)
    return { id: result.id, isRepeat }
  }),
  postingJson('/hang-many', async (req) => {
    const input = hangingMany.parse(await bodyOf(req))
    const { result, isRepeat } = await hangMany({ req, input, now: new Date() })
    return { id: result.id, isRepeat }
  }),
  postingJson('/replace', async (req) => {
    const input = fieldsIn(req, replacing)
    const run = () => replaceSheet({ req, input, now: new Date() })
    const { result, isRepeat } = await holding(heldFor(req), run)
    return { id: result.id, isRepeat }
  }),
  postingJson('/remove', async (req) => {
    const input = onPosting.parse(await bodyOf(req))
    const { result, isRepeat } = await removeSheet({ req, input, now: new Date() })
    return { id: result.id, isRepeat }
  }),
  postingJson('/restore', async (req) => {
    const input = onPosting.parse(await bodyOf(req))
    const { result, isRepeat } = await restoreSheet({ req, input, now: new Date() })
    return { id: result.id, isRepeat }
  }),
  postingJson('/walk', async (req) => {
    const input = walking.parse(await bodyOf(req))
    const { result, isRepeat } = await walkWall({ req, input, now: new Date() })
    const { id, there, damaged, missing } = result
    return { id, there, damaged, missing, isRepeat }
  }),
  postingJson('/urgent', async (req) => {
    const input = announcing.parse(await bodyOf(req))
    const { result, isRepeat } = await announceRecall({ req, input, now: new Date() })
    const { id, stations, postings } = result
    return { id, stations, postings, isRepeat }
  }),
  answering('get', '/:id/photo/preview', photo(true)),
  answering('get', '/:id/photo', photo(false)),
]
