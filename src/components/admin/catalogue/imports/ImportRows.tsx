'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { importDeskWords as words } from '@/i18n/importDesk'
import type { ImportRow as Row } from '@/payload-types'
import { languageOf } from '../../platform/language'
import type { RowFilter } from './ImportCounts'
import { ImportRow } from './ImportRow'

const rowsAPage = 50

interface Page {
  docs: Row[]
  totalPages: number
}

/** The address of one page of rows. */
function addressOf(runId: string, filter: RowFilter, page: number): string {
  const query = new URLSearchParams({
    'where[run][equals]': runId,
    limit: String(rowsAPage),
    page: String(page),
    sort: 'number',
    depth: '0',
  })
  if (filter === 'left') {
    query.set('where[doneAt][exists]', 'false')
    query.set('where[action][in]', 'added,changed')
  } else if (filter !== 'all') query.set('where[action][equals]', filter)
  return `/api/import-rows?${query}`
}

/** The rows of an import, a page at a time. */
export function ImportRows({
  runId,
  filter,
  language,
}: {
  runId: string
  filter: RowFilter
  language: string
}) {
  const say = languageOf(language)
  const top = useRef<HTMLElement>(null)
  const [page, setPage] = useState(1)
  const [shown, setShown] = useState<Page | null>(null)
  const [isLost, setLost] = useState(false)

  useEffect(() => {
    const control = new AbortController()
    fetch(addressOf(runId, filter, page), { signal: control.signal })
      .then(async (response) => {
        if (response.ok) setShown((await response.json()) as Page)
        setLost(!response.ok)
      })
      .catch(() => setLost(!control.signal.aborted))
    return () => control.abort()
  }, [runId, filter, page])

  const turn = (to: number) => {
    setPage(to)
    top.current?.focus()
  }

  return (
    <section ref={top} tabIndex={-1} className="import-rows" aria-label={say(words.filter)}>
      {isLost && (
        <p role="alert" className="import-fault">
          {say(words.failed)}
        </p>
      )}
      {shown?.docs.length === 0 && <p className="import-soft">{say(words.noRows)}</p>}
      <ol>
        {shown?.docs.map((row) => (
          <ImportRow key={row.id} row={row} language={language} />
        ))}
      </ol>
      {shown && shown.totalPages > 1 && (
        <nav aria-label={say(words.pages)} className="import-pages">
          <Button
            buttonStyle="secondary"
            margin={false}
            disabled={page === 1}
            onClick={() => turn(page - 1)}
          >
            {say(words.previous)}
          </Button>
          <span>{say(words.page(page, shown.totalPages))}</span>
          <Button
            buttonStyle="secondary"
            margin={false}
            disabled={page >= shown.totalPages}
            onClick={() => turn(page + 1)}
          >
            {say(words.next)}
          </Button>
        </nav>
      )}
    </section>
  )
}
