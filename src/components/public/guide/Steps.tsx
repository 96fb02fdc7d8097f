import type { Step } from '@/domain/catalogue/matterContent'
import { PublicText } from '../PublicText'

/** The way of the case on a line: who does what, and by when. */
export function Steps({ steps }: { steps: readonly Step[] }) {
  return (
    <ol>
      {steps.map(({ name, actor, limit, note }, at) => (
        <li key={at} className="group relative grid grid-cols-[auto_1fr] gap-x-3 pb-5 last:pb-0">
          <span
            aria-hidden="true"
            className="absolute bottom-0 left-4 top-8 w-0.5 -translate-x-1/2 bg-accent group-last:hidden"
          />
          <span
            aria-hidden="true"
            className="relative grid size-8 place-items-center rounded-full border-2 border-accent bg-paper font-bold text-accent"
          >
            {at + 1}
          </span>
          <div className="min-w-0 pt-0.5">
            <h3 className="inline text-lg font-bold">{name}</h3>
            {limit ? (
              <span className="ml-2">
                <PublicText>{limit}</PublicText>
              </span>
            ) : null}
            {actor && !name.includes(actor) ? <p className="text-sm text-soft">{actor}</p> : null}
            {note ? (
              <p className="text-soft">
                <PublicText>{note}</PublicText>
              </p>
            ) : null}
          </div>
        </li>
      ))}
    </ol>
  )
}
