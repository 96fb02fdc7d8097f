import { Gutter } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { sayDate } from '@/domain/platform/plainDate'
import { catalogueAdmin as words } from '@/i18n/catalogueAdmin'
import type { Matter } from '@/payload-types'
import { comparisonOf, type Comparison } from '@/queries/catalogue/comparison'
import { languageOf } from '../platform/language'

const Lines = ({ text }: { text: string }) =>
  text.split('\n').map((line, at) => <div key={at}>{line}</div>)

function Changes({
  changes,
  say,
}: Pick<Comparison, 'changes'> & { say: ReturnType<typeof languageOf> }) {
  const parts = [...new Map(changes.map((change) => [change.path, change])).values()]
  return parts.map(({ path, before, after }) => (
    <section key={path} className="daiban-comparison__part">
      <ul>
        {changes
          .filter((change) => change.path === path)
          .map(({ message }, at) => (
            <li key={at}>{message}</li>
          ))}
      </ul>
      <div className="daiban-comparison__columns">
        <div>
          <h4>{say(words.before)}</h4>
          <Lines text={before} />
        </div>
        <div>
          <h4>{say(words.after)}</h4>
          <Lines text={after} />
        </div>
      </div>
    </section>
  ))
}

/** 与现行版比较: what the draft changes on paper, in sentences and side by side. */
export async function MatterComparison({ initPageResult, i18n }: DocumentViewServerProps) {
  const say = languageOf(i18n.language)
  const { req, docID } = initPageResult
  const matter: Matter | null = docID
    ? await req.payload.findByID({
        collection: 'matters',
        id: String(docID),
        draft: true,
        depth: 0,
        disableErrors: true,
        overrideAccess: false,
        user: req.user,
        req,
      })
    : null
  const compared = matter && (await comparisonOf({ payload: req.payload, req, matter }))
  const edition = compared?.edition
  return (
    <Gutter className="daiban-comparison">
      <h2>
        {edition
          ? say(words.comparedWith(edition.number, sayDate(edition.holdsFrom)))
          : say(words.noEdition)}
      </h2>
      {matter && edition && edition.number > 1 && (
        <p>
          <a href={`/portal/matters/${encodeURIComponent(matter.code ?? '')}/compare`}>
            {say(words.anyTwo)}
          </a>
        </p>
      )}
      {edition && compared.changes.length === 0 && <p>{say(words.same)}</p>}
      {compared && <Changes changes={compared.changes} say={say} />}
    </Gutter>
  )
}
