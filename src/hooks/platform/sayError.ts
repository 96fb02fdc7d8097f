import type { AfterErrorHook } from 'payload'
import { Refusal } from '@/operations/refusal'
import { isWriteConflict } from '@/operations/transaction'

const busy = '另一个人刚刚改了同一条记录，这次没有保存。请刷新页面看一看，再改一次。'
const tooLarge = '文件超过 10 MB，请压缩后再上传。'
const noJson = '请求的内容读不出来，应为 JSON。'
const badId = '编号不对，没有这条记录。'

/**
 * Turns what operations throw inside Payload's own endpoints into the answer its screens show: the
 * sentence, and the fields it is about. Everything unknown stays "something went wrong".
 */
export const sayError: AfterErrorHook = ({ error }) => {
  if (error instanceof Refusal) return answer(error.message, error.status, error.reasons)
  if (isWriteConflict(error)) return answer(busy, 409)
  if (['CastError', 'BSONError'].includes(error.name)) return answer(badId, 404)
  if (/size limit|Multipart limit/i.test(error.message)) return answer(tooLarge, 413)
  if (error instanceof SyntaxError || error.message === 'Invalid JSON') return answer(noJson, 400)
  return undefined
}

function answer(message: string, status: number, reasons: Refusal['reasons'] = []) {
  const fields = reasons.filter((reason) => reason.path)
  const data = fields.length > 0 ? { errors: fields } : undefined
  const first = { message, ...(data ? { name: 'ValidationError', data } : {}) }
  return { status, response: { message, reasons, errors: [first] } }
}
