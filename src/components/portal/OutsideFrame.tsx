import type { ReactNode } from 'react'

/** The frame of pages before the log-in: one narrow card on the county's colour. */
export function OutsideFrame({
  county,
  title,
  lead,
  children,
}: {
  county: string
  title: string
  lead: string
  children: ReactNode
}) {
  return (
    <div className="min-h-dvh bg-ground">
      <header className="on-accent bg-accent px-4 pb-28 pt-10 text-on-accent sm:pt-16">
        <div className="mx-auto max-w-md">
          <p>{county}</p>
          <h1 className="text-4xl font-black">{title}</h1>
          <p className="mt-2">{lead}</p>
        </div>
      </header>
      <main id="main" className="-mt-20 px-4 pb-16">
        <div className="mx-auto grid max-w-md gap-6 rounded-xl border border-line bg-paper p-5 sm:p-7">
          {children}
        </div>
      </main>
    </div>
  )
}
