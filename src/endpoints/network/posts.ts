import type { Endpoint, PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import { changePost, endPost } from '@/operations/network/people/changePost'
import { exportPeople } from '@/operations/network/people/exportPeople'
import { type Posted, startPost } from '@/operations/network/people/startPost'
import { switchStation } from '@/operations/network/people/switchStation'
import { bodyOf } from '../catalogue/body'
import { answerWorkbook } from '../answerWorkbook'
import { answering, postingJson } from '../answering'
import { filterOf } from './peopleFilter'
import { changingPost, endingPost, startingPost, switching } from './peopleSchemas'

const idIn = (req: PayloadRequest) => String(req.routeParams?.id ?? '')

/** What a page needs to know of a post after a command. */
const standing = ({ post, isRepeat }: Posted) => ({
  id: post.id,
  station: idOf(post.station),
  name: post.name,
  kind: post.kind,
  employment: post.employment,
  from: post.from,
  to: post.to ?? null,
  isRepeat,
})

async function workbook(req: PayloadRequest): Promise<Response> {
  const query = new URL(req.url ?? '', 'http://localhost').searchParams
  const filter = await filterOf(req, Object.fromEntries(query))
  const { bytes, fileName } = await exportPeople({ req, filter, now: new Date() })
  return answerWorkbook({ bytes, fileName }, 'people.xlsx')
}

/**
 * Posts over HTTP. `POST /api/posts/start` begins one, `/:id/change` changes A or B, employment or the service
 * phone, `/:id/end` ends one without an account; `/switch` sets where an agent with several posts works now; `GET /list.xlsx` is the list.
 */
export const postEndpoints: Endpoint[] = [
  answering('get', '/list.xlsx', workbook),
  postingJson('/start', async (req) => {
    const input = startingPost.parse(await bodyOf(req))
    return standing(await startPost({ req, input, now: new Date() }))
  }),
  postingJson('/switch', async (req) => {
    const { station } = switching.parse(await bodyOf(req))
    const { id, code, name } = await switchStation({ req, station, now: new Date() })
    return { id, code, name }
  }),
  postingJson('/:id/change', async (req) => {
    const change = changingPost.parse(await bodyOf(req))
    return standing(await changePost({ req, id: idIn(req), change, now: new Date() }))
  }),
  postingJson('/:id/end', async (req) => {
    const end = endingPost.parse(await bodyOf(req))
    return standing(await endPost({ req, id: idIn(req), end, now: new Date() }))
  }),
]
