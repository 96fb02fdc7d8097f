import { Meter } from '@/components/ui/Meter'
import type { Readiness } from '@/domain/network/readiness'
import { standardItems } from '@/domain/network/standardItems'
import { standardPages as words } from '@/i18n/standard'

/** How ready a station is, as a bar and in words. */
export function ReadinessLine({
  readiness: { ok, confirmed, late, isReady },
}: {
  readiness: Readiness
}) {
  return (
    <div className="grid gap-1">
      <Meter
        value={ok}
        max={standardItems.length}
        words={isReady ? words.allReady : words.ready(ok)}
      />
      {ok > 0 ? <p className="text-soft">{words.confirmed(confirmed)}</p> : null}
      {late > 0 ? <p className="font-bold text-late">{words.lateCount(late)}</p> : null}
    </div>
  )
}
