import { cn } from './cn'

/**
 * How far something has come, in words and as a bar.
 * @param value from 0 to `max`
 * @param words what the bar says: 已排好 120 张，共 2000 张
 */
export function Meter({
  value,
  max,
  words,
  className,
}: {
  value: number
  max: number
  words: string
  className?: string
}) {
  const share = max > 0 ? Math.min(100, Math.max(0, (value / max) * 100)) : 0
  return (
    <div className={cn('grid gap-1.5', className)}>
      <p className="font-bold">{words}</p>
      <div
        role="progressbar"
        aria-label={words}
        aria-valuenow={Math.round(share)}
        aria-valuemin={0}
        aria-valuemax={100}
        className="h-3 overflow-hidden rounded-full border border-edge bg-paper"
      >
        <div className="h-full bg-accent" style={{ width: `${share}%` }} />
      </div>
    </div>
  )
}
