'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { importDeskWords as words } from '@/i18n/importDesk'
import type { ImportView } from '@/operations/catalogue/importStateOf'
import { languageOf } from '../../platform/language'
import { AgreeDialog } from './AgreeDialog'
import { ImportCounts, type RowFilter } from './ImportCounts'
import { ImportReport } from './ImportReport'
import { ImportRows } from './ImportRows'
import { Progress } from './Progress'
import { isBusy, useImport } from './useImport'

type Say = ReturnType<typeof languageOf>

function Busy({ view, say }: { view: ImportView; say: Say }) {
  if (view.isCancelling) return <Progress label={say(words.cancelling)} />
  if (view.state === 'waiting') return <Progress label={say(words.queued)} />
  const sentence = view.state === 'planning' ? words.planning : words.running
  const { done, total } = view
  return <Progress label={say(sentence(done, total))} done={done} total={total} />
}

function Outcome({ view, say }: { view: ImportView; say: Say }) {
  const { state, error, isAgreed, total, done } = view
  if (state === 'ready') {
    return (
      <p className="import-state">
        {say(view.left > 0 || view.counts.refused > 0 ? words.preview : words.nothing)}
      </p>
    )
  }
  if (state !== 'done' && state !== 'cancelled' && state !== 'failed') return null
  return (
    <div className={`import-state import-state--${state}`}>
      <h2>
        {state === 'done' ? '✓ ' : ''}
        {say(words.result[state])}
      </h2>
      {error && <p>{error}</p>}
      <p>{say(isAgreed ? words.written(done, total) : words.untouched)}</p>
    </div>
  )
}

/** One import: its progress, its preview or its result, row by row. */
export function ImportRunView({ id, language }: { id: string; language: string }) {
  const say = languageOf(language)
  const { view, fault, isSending, command } = useImport(id, language)
  const [filter, setFilter] = useState<RowFilter>('all')
  if (!view) {
    return fault ? (
      <p role="alert" className="import-fault">
        {fault}
      </p>
    ) : (
      <Progress label={say(words.reading)} />
    )
  }
  const busy = isBusy(view)
  const isShown = view.state !== 'planning' && (view.isAgreed || view.state !== 'cancelled')
  return (
    <>
      <h2 className="import-file">{view.fileName}</h2>
      <div role="status">
        {busy ? <Busy view={view} say={say} /> : <Outcome view={view} say={say} />}
      </div>
      {fault && (
        <p role="alert" className="import-fault">
          {fault}
        </p>
      )}
      <div className="import-actions">
        {view.mayStart && (
          <AgreeDialog
            view={view}
            language={language}
            isSending={isSending}
            onAgree={() => command('agree')}
          />
        )}
        {!busy && view.isAgreed && (
          <Button el="anchor" url="/admin/collections/matters" margin={false}>
            {say(words.toMatters)}
          </Button>
        )}
        {!busy && isShown && view.counts.refused > 0 && (
          <Button
            el="anchor"
            buttonStyle="secondary"
            margin={false}
            url={`/api/import-runs/${view.id}/refused.xlsx`}
          >
            {say(words.refusedFile(view.counts.refused))}
          </Button>
        )}
        {view.mayCancel && !view.isCancelling && (
          <Button
            buttonStyle="secondary"
            margin={false}
            disabled={isSending}
            onClick={() => void command('cancel')}
          >
            {say(view.state === 'ready' ? words.dismiss : words.cancel)}
          </Button>
        )}
        {!busy && (view.state !== 'ready' || view.left === 0) && (
          <Button el="anchor" buttonStyle="secondary" margin={false} url="/admin/import-matters">
            {say(words.another)}
          </Button>
        )}
      </div>
      {busy && <p className="import-soft">{say(words.leave)}</p>}
      {isShown && (
        <>
          <ImportCounts view={view} language={language} filter={filter} onFilter={setFilter} />
          <ImportReport report={view.report} language={language} />
          <ImportRows
            key={`${view.state} ${filter}`}
            runId={view.id}
            filter={filter}
            language={language}
          />
        </>
      )}
    </>
  )
}
