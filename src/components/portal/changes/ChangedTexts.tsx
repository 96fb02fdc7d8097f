import { Card } from '@/components/ui/Card'
import { sayDate } from '@/domain/platform/plainDate'
import { campaignPages as words } from '@/i18n/campaignPages'

/** One article before and after a change. */
export interface ChangedArticle {
  number: string
  oldText?: string | null
  newText?: string | null
  replacedBy?: string | null
}

const text = 'whitespace-pre-line'

/** Old and new text side by side; one below the other on a phone. */
export const ChangedTexts = ({
  articles,
  from,
  isAdded = false,
}: {
  articles: readonly ChangedArticle[]
  from: string
  /** There was none before. */
  isAdded?: boolean
}) => (
  <div className="grid gap-4">
    {articles.map(({ number, oldText, newText, replacedBy }) => (
      <Card key={number} className="grid gap-3">
        <h2 className="text-xl font-bold">{number}</h2>
        <div className="grid gap-3 sm:grid-cols-2">
          <div className="rounded-lg bg-ground p-3 edge-when-forced">
            <p className="text-sm font-bold text-soft">{words.oldText}</p>
            <p className={text}>{oldText || (isAdded ? words.noneBefore : words.noOldText)}</p>
          </div>
          <div className="rounded-lg bg-tint p-3 edge-when-forced">
            <p className="text-sm font-bold text-soft">{words.newText}</p>
            <p className={text}>
              {newText || words.ended(sayDate(from))}
              {replacedBy ? words.replacedBy(replacedBy) : ''}
            </p>
          </div>
        </div>
      </Card>
    ))}
  </div>
)
