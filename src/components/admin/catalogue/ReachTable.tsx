import { stageWords } from '@/i18n/matter'
import { catalogueAdmin as words } from '@/i18n/catalogueAdmin'
import type { Words } from '@/fields/say'
import type { ReachedMatter } from '@/queries/catalogue/reach'

/** Matters with owner, stage and last check, each leading to its form. */
export function ReachTable({
  matters,
  adminRoute,
  say,
}: {
  matters: readonly ReachedMatter[]
  adminRoute: string
  say: (words: Words) => string
}) {
  return (
    <table className="daiban-reach">
      <thead>
        <tr>
          {[words.matter, words.department, words.stage, words.lastChecked].map((title) => (
            <th key={title.en} scope="col">
              {say(title)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {matters.map(({ id, code, name, department, stage, lastCheckedOn }) => (
          <tr key={id}>
            <td>
              <a href={`${adminRoute}/collections/matters/${id}`}>
                {code} {name}
              </a>
            </td>
            <td>{department}</td>
            <td>{say(stageWords[stage])}</td>
            <td>{lastCheckedOn ?? ''}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
