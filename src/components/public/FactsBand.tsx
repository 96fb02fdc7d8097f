import { cn } from '@/components/ui/cn'
import type { KeyFact } from '@/printing/facts'
import { PublicText } from './PublicText'

/** Long values step down a size, so that the frame keeps its shape. */
const sized = (value: string) => (value.length > 9 ? 'text-xl font-black' : 'fact')

/** The three facts of the sheet in its one frame: how long, what it costs, how often to come. */
export function FactsBand({ facts }: { facts: readonly KeyFact[] }) {
  return (
    <dl className="grid grid-cols-2 overflow-hidden rounded-xl border border-ink bg-paper sm:grid-cols-[39fr_29fr_32fr]">
      {facts.map(({ label, value, note }, at) => (
        <div
          key={label}
          className={cn(
            'min-w-0 px-4 py-3.5 sm:px-5',
            at === 0
              ? 'on-accent col-span-2 bg-accent text-on-accent sm:col-span-1'
              : 'border-line text-ink',
            at === 1 && 'border-r',
          )}
        >
          <dt className={cn('text-sm', at > 0 && 'text-soft')}>{label}</dt>
          <dd>
            <span className={cn('block', at === 0 ? 'text-4xl font-black' : sized(value))}>
              <PublicText>{value}</PublicText>
            </span>
            {note ? (
              <span className="mt-0.5 block text-sm">
                <PublicText>{note}</PublicText>
              </span>
            ) : null}
          </dd>
        </div>
      ))}
    </dl>
  )
}
