import { posterRequest } from '@/endpoints/catalogue/printAddress'
import { printRoute } from '@/endpoints/catalogue/printRoute'

/** 公示栏 of a station: `/posters/<station code>.pdf`. */
export const GET = printRoute<{ file: string }>((_request, { file }) => posterRequest(file))
