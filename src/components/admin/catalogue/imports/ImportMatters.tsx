import { DefaultTemplate } from '@payloadcms/next/templates'
import { Button, Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { importDepartmentOf } from '@/access/imports'
import { personOf } from '@/access/roles'
import { mostRows } from '@/domain/catalogue/spreadsheet/readMatters'
import { importDeskWords as words } from '@/i18n/importDesk'
import { departmentImports } from '@/queries/catalogue/departmentImports'
import { caps } from '@/spreadsheets/caps'
import { languageOf } from '../../platform/language'
import { EarlierImports } from './EarlierImports'
import { ImportRunView } from './ImportRunView'
import { ImportUpload } from './ImportUpload'

/** `/admin/import-matters`: a department's matter list in and out; `?run=` shows one import. */
export async function ImportMatters({
  initPageResult,
  params,
  searchParams,
}: AdminViewServerProps) {
  const { req, permissions, visibleEntities, locale } = initPageResult
  if (!personOf(req)) redirect('/admin/login?redirect=%2Fadmin%2Fimport-matters')
  const language = req.i18n.language
  const say = languageOf(language)
  const runId = typeof searchParams?.run === 'string' ? searchParams.run : undefined
  const isAllowed = importDepartmentOf(req) !== null
  const { department, runs } = isAllowed
    ? await departmentImports(req)
    : { department: '', runs: [] }
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user ?? undefined}
      visibleEntities={visibleEntities}
    >
      <SetStepNav nav={[{ label: say(words.title), url: '/admin/import-matters' }]} />
      <Gutter className="import-page">
        <h1>{say(words.title)}</h1>
        {!isAllowed && <p role="alert">{say(words.notYours)}</p>}
        {isAllowed && runId && <ImportRunView key={runId} id={runId} language={language} />}
        {isAllowed && !runId && (
          <>
            <p className="import-lead">{say(words.lead(department))}</p>
            <ImportUpload language={language} mostBytes={caps.fileBytes} mostRows={mostRows} />
            <div className="import-actions">
              <Button
                el="anchor"
                buttonStyle="secondary"
                margin={false}
                url="/api/import-runs/template.xlsx"
              >
                {say(words.template)}
              </Button>
              <Button
                el="anchor"
                buttonStyle="secondary"
                margin={false}
                url="/api/import-runs/export.xlsx"
              >
                {say(words.export)}
              </Button>
            </div>
            <p className="import-soft">{say(words.templateHint)}</p>
            <EarlierImports runs={runs} language={language} />
          </>
        )}
      </Gutter>
    </DefaultTemplate>
  )
}
