const look =
  'target inline-flex items-center justify-center rounded-lg px-6 text-lg font-bold no-underline'

/**
 * A fault of ours or of the line, said plainly, with what to do next.
 * @param home where to go instead
 */
export function FailedView({
  words,
  home,
  onAgain,
}: {
  words: { title: string; note: string; again: string; home: string }
  home: string
  onAgain: () => void
}) {
  return (
    <main className="mx-auto max-w-3xl px-4 py-16">
      <h1 className="text-4xl font-black">{words.title}</h1>
      <p className="mb-8 mt-2 text-lg text-soft">{words.note}</p>
      <div className="flex flex-wrap gap-2.5">
        <button
          type="button"
          onClick={onAgain}
          className={`${look} on-accent bg-accent text-on-accent`}
        >
          {words.again}
        </button>
        <a href={home} className={`${look} border border-ink text-ink`}>
          {words.home}
        </a>
      </div>
    </main>
  )
}
