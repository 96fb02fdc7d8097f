import { type Payload, createLocalReq } from 'payload'
import { readCaseNumber } from '@/domain/casework/caseNumber'
import { type RatingLevel, levelOf, reasonsOf } from '@/domain/casework/rating'
import { progressWords as say } from '@/i18n/publicProgress'
import { openProgress } from '@/operations/casework/openProgress'
import {
  type ProgressNotice,
  noPassHeader,
  noticeHeader,
  numberOfPass,
  passCookie,
  passHeader,
} from '@/operations/casework/progressCookies'
import { rateCase } from '@/operations/casework/rateCase'
import { addressOf } from '@/operations/platform/clientAddress'
import { Refusal } from '@/operations/refusal'

/** The longest form by far, a rating in words of Chinese, is some 6 KB. */
const mostBytes = 16 * 1024

async function formOf(request: Request): Promise<URLSearchParams> {
  const length = Number(request.headers.get('content-length') ?? Number.NaN)
  if (!(length <= mostBytes)) throw new Refusal({ kind: 'too-large', message: say.faults.badForm })
  return new URLSearchParams(await request.text())
}

/** Goes back to the page; the number of a case is all that may stand in an address. */
function toPage(number: string | null, cookies: readonly string[]): Response {
  const headers = new Headers({
    Location: number ? `/progress?number=${number}` : '/progress',
    'Cache-Control': 'no-store',
  })
  for (const cookie of cookies) headers.append('Set-Cookie', cookie)
  return new Response(null, { status: 303, headers })
}

/** Runs a form; what was wrong is told on the page. Faults of ours are logged without the form. */
async function answerForm(
  payload: Payload,
  {
    about,
    run,
    kept,
  }: {
    about: ProgressNotice['about']
    run: () => Promise<Response>
    /** What need not be typed again. */
    kept: { number: string | null; level?: RatingLevel }
  },
): Promise<Response> {
  try {
    return await run()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const { number, level } = kept
    const notice = { isGood: false, about, message: error.message, level }
    return toPage(number, [noticeHeader(payload, notice, new Date())])
  }
}

/** A number as it was typed, when it has the shape of one: anything else goes into no address. */
const numberIn = (text: string): string | null => {
  const digits = text.normalize('NFKC').replace(/[\s-]/g, '')
  return /^20\d{12}$/.test(digits) ? digits : null
}

/**
 * `POST /progress/look` with `number` and `digits` as a form: lets the case be seen for a while and goes
 * to its page, or back to the form with what is wrong. Needs no script.
 */
export async function answerLook(request: Request, payload: Payload): Promise<Response> {
  const kept: { number: string | null } = { number: null }
  const look = async () => {
    const form = await formOf(request)
    const text = (form.get('number') ?? '').slice(0, 60)
    kept.number = numberIn(text)
    const number = readCaseNumber(text)
    if (!number) {
      const message = kept.number ? say.faults.numberCheck : say.faults.numberShape
      throw new Refusal({ kind: 'invalid', message })
    }
    const digits = (form.get('digits') ?? '').slice(0, 40).normalize('NFKC').replace(/\s/g, '')
    if (!/^\d{4}$/.test(digits)) throw new Refusal({ kind: 'invalid', message: say.faults.digits })
    const address = addressOf({ headers: request.headers })
    await openProgress({ payload, address, number, digits })
    const now = new Date()
    return toPage(number, [passHeader(payload, number, now), noticeHeader(payload, null, now)])
  }
  return answerForm(payload, { about: 'look-up', run: look, kept })
}

const cookieOf = (request: Request, name: string): string | undefined =>
  (request.headers.get('cookie') ?? '')
    .split(/;\s*/)
    .find((part) => part.startsWith(`${name}=`))
    ?.slice(name.length + 1)

/** `POST /progress/rate` with `level`, `reasons` and `text`: rates the case that may be seen. */
export async function answerRating(request: Request, payload: Payload): Promise<Response> {
  const now = new Date()
  const number = numberOfPass(payload, cookieOf(request, passCookie), now)
  if (!number) {
    const notice = { isGood: false, about: 'look-up' as const, message: say.faults.expired }
    return toPage(null, [noticeHeader(payload, notice, now)])
  }
  const kept: { number: string; level?: RatingLevel } = { number }
  const rate = async () => {
    const form = await formOf(request)
    kept.level = levelOf(form.get('level'))
    const input = {
      level: kept.level,
      reasons: reasonsOf(form.getAll('reasons')),
      text: (form.get('text') ?? '').replace(/\r\n/g, '\n').trim(),
    }
    const req = await createLocalReq({}, payload)
    await rateCase({ req, number, input, now })
    const thanks = { isGood: true, about: 'rating' as const, message: say.rating.thanks }
    return toPage(number, [noticeHeader(payload, thanks, now)])
  }
  return answerForm(payload, { about: 'rating', run: rate, kept })
}

/** `POST /progress/leave`: the case is seen no more on this phone. */
export const answerLeave = (payload: Payload): Response =>
  toPage(null, [noPassHeader(payload), noticeHeader(payload, null, new Date())])
