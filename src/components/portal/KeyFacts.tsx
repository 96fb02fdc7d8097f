import { cn } from '@/components/ui/cn'
import type { KeyFact } from '@/printing/facts'

/** The three facts of the sheet, in its one frame: how long, how much, how often. */
export function KeyFacts({ facts }: { facts: readonly KeyFact[] }) {
  return (
    <dl className="overflow-hidden rounded-lg border border-ink bg-paper sm:grid sm:grid-cols-3">
      {facts.map(({ label, value, note }, at) => (
        <div
          key={label}
          className={cn(
            'px-4 py-3',
            at === 0
              ? 'on-accent bg-accent text-on-accent'
              : 'border-t border-line sm:border-l sm:border-t-0',
          )}
        >
          <dt className="text-sm">{label}</dt>
          <dd>
            <span className="fact block">{value}</span>
            {note ? <span className="block text-sm">{note}</span> : null}
          </dd>
        </div>
      ))}
    </dl>
  )
}
