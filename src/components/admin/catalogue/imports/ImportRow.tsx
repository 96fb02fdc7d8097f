import { idOf } from '@/access/roles'
import type { FieldDifference } from '@/domain/catalogue/inputDifference'
import { importDeskWords as words, rowActionWords } from '@/i18n/importDesk'
import type { ImportRow as Row } from '@/payload-types'
import { languageOf } from '../../platform/language'

type Say = ReturnType<typeof languageOf>

const listOf = <Item,>(value: unknown): Item[] => (Array.isArray(value) ? (value as Item[]) : [])

function Lines({ items, title, kind }: { items: string[]; title: string; kind: string }) {
  if (items.length === 0) return null
  return (
    <div className={`import-row__${kind}`}>
      <h4>{title}</h4>
      <ul>
        {items.map((item, at) => (
          <li key={at}>{item}</li>
        ))}
      </ul>
    </div>
  )
}

/** 原来 and 改成, field by field. */
function Changes({ differences, say }: { differences: FieldDifference[]; say: Say }) {
  return (
    <dl className="import-changes">
      {differences.map(({ field, label, before, after }) => (
        <div key={field}>
          <dt>{label}</dt>
          <dd>
            <span className="import-before">
              <small>{say(words.before)}</small> {before || say(words.emptyValue)}
            </span>
            <span className="import-after">
              <small>{say(words.after)}</small> {after || say(words.emptyValue)}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Contents({ differences, say }: { differences: FieldDifference[]; say: Say }) {
  return (
    <details>
      <summary>{say(words.showFields(differences.length))}</summary>
      <dl className="import-changes">
        {differences.map(({ field, label, after }) => (
          <div key={field}>
            <dt>{label}</dt>
            <dd>{after}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

/** One row: what becomes of it and, in words, why or what changes. */
export function ImportRow({ row, language }: { row: Row; language: string }) {
  const say = languageOf(language)
  const { number, name, code, action, doneAt } = row
  const matter = idOf(row.matter)
  const differences = listOf<FieldDifference>(row.differences)
  const title = name || say(words.noName)
  const isLinked = matter && (doneAt || action !== 'added')
  return (
    <li className={`import-row import-row--${action}`}>
      <header>
        <span className="import-row__number">{say(words.row(number))}</span>
        {action && <span className="import-badge">{say(rowActionWords[action])}</span>}
        <span className="import-row__name">
          {isLinked ? <a href={`/admin/collections/matters/${matter}`}>{title}</a> : title}
        </span>
        {code && <span className="import-row__code">{code}</span>}
      </header>
      <Lines kind="reasons" title={say(words.why)} items={listOf<string>(row.reasons)} />
      {action === 'changed' && <Changes differences={differences} say={say} />}
      {action === 'added' && differences.length > 0 && (
        <Contents differences={differences} say={say} />
      )}
      <Lines kind="notes" title={say(words.notes)} items={listOf<string>(row.notes)} />
    </li>
  )
}
