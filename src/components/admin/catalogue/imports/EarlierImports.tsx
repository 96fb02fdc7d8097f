import { sayInstant } from '@/components/portal/sayInstant'
import { importDeskWords as words, importStateWords } from '@/i18n/importDesk'
import type { ListedImport } from '@/queries/catalogue/departmentImports'
import { languageOf } from '../../platform/language'

/** The department's imports, newest first, each leading to its rows. */
export function EarlierImports({ runs, language }: { runs: ListedImport[]; language: string }) {
  const say = languageOf(language)
  return (
    <section className="import-earlier">
      <h2>{say(words.earlier)}</h2>
      {runs.length === 0 && <p className="import-soft">{say(words.empty)}</p>}
      <ul>
        {runs.map(({ id, fileName, state, requestedAt, who, counts }) => {
          const { added, changed, unchanged, refused } = counts
          return (
            <li key={id}>
              <a href={`/admin/import-matters?run=${id}`}>{fileName}</a>
              <span className={`import-badge import-badge--${state}`}>
                {say(importStateWords[state])}
              </span>
              <span>{say(words.counts(added, changed, unchanged, refused))}</span>
              <span className="import-soft">
                {sayInstant(requestedAt)} {who}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
