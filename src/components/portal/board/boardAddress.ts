import { type ReceivedSpan, receivedFrom } from '@/domain/casework/board'
import { ledgerPageLink } from '@/domain/casework/ledgerLink'
import type { LimitStanding } from '@/domain/casework/limitStanding'
import type { PlainDate } from '@/domain/platform/plainDate'
import type { Board, BoardScope } from '@/queries/casework/board'

/** What of the ledger a line of the board counts. */
export type LineFields = Partial<
  Record<'station' | 'own' | 'department' | 'matter' | 'party', string>
>

const placed = ({ station }: BoardScope, line: LineFields): LineFields =>
  station && !line.station ? { station, ...line } : line

/** The ledger's rows behind a number of open cases. */
export const openAddress = (
  scope: BoardScope,
  { line = {}, standing }: { line?: LineFields; standing: LimitStanding | 'open' },
): string =>
  ledgerPageLink({
    ...placed(scope, line),
    ...(standing === 'open' ? { open: 'true' } : { standing }),
  })

/** The ledger's rows behind a number of received cases. */
export const receivedAddress = (
  scope: BoardScope,
  { span, today }: { span: ReceivedSpan; today: PlainDate },
): string =>
  ledgerPageLink({ ...placed(scope, {}), startedFrom: receivedFrom(today)[span], startedTo: today })

/** What the ledger is asked for a line of stations. */
export const stationFields = ({ station, isOwn }: Board['stations'][number]): LineFields => ({
  station: station.code,
  own: isOwn ? 'true' : undefined,
})
