import { cardRequest } from '@/endpoints/catalogue/printAddress'
import { printRoute } from '@/endpoints/catalogue/printRoute'

/** 便民服务卡 of a station: `/cards/<station code>.pdf?agent=<place>`. */
export const GET = printRoute<{ file: string }>((request, { file }) => cardRequest(request, file))
