import { noticeRequest } from '@/endpoints/catalogue/printAddress'
import { printRoute } from '@/endpoints/catalogue/printRoute'

/** 一次性告知单 with the matter's materials: `/notices/<matter code>.pdf?station=<code>&missing=1,3`. */
export const GET = printRoute<{ file: string }>((request, { file }) => noticeRequest(request, file))
