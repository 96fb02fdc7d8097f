import { buttonClass } from '@/components/ui/Button'
import type { MatterContent } from '@/domain/catalogue/matterContent'
import { sayDate } from '@/domain/platform/plainDate'
import { publicText } from '@/i18n/public'
import { QrCode } from '@/printing/sheet/QrCode'
import type { EditionLine } from '@/queries/catalogue/publicGuide'
import { PublicText } from '../PublicText'
import { pathTo } from '../site'
import { TextLink, textLinkClass } from '../TextLink'
import { Part } from './Part'

const words = publicText.guide
const rowsAtFirst = 5

function EditionRow({ edition, current }: { edition: EditionLine; current: EditionLine }) {
  const { id, number, holdsFrom, changeNote, changes, shortCode } = edition
  const told = changes?.length ? changes.join('；') : changeNote
  return (
    <li className="border-b border-line py-3">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <TextLink href={pathTo.check(shortCode)}>{words.edition(number)}</TextLink>
        <span className="text-soft">{words.holdsFrom(sayDate(holdsFrom))}</span>
        {id === current.id ? <b>{words.current}</b> : null}
      </p>
      <p className="text-sm text-soft">
        <PublicText>{told || (number === 1 ? words.firstEdition : '')}</PublicText>
      </p>
    </li>
  )
}

/** The papers to take along, the code to scan, and what the editions before said. */
export function GuidePapers({
  content,
  edition,
  editions,
  address,
}: {
  content: MatterContent
  edition: EditionLine
  editions: readonly EditionLine[]
  /** Of this page, for the code. */
  address: string
}) {
  const { code, name } = content
  const inForce = editions.filter(({ number }) => number <= edition.number)
  return (
    <div className="no-print gap-x-12 lg:grid lg:grid-cols-2">
      <Part id="papers" title={words.paper}>
        <div className="flex flex-wrap items-start gap-6">
          <div className="min-w-[min(100%,13rem)] flex-1">
            <p className="mb-3 text-soft">{words.paperNote}</p>
            <div className="grid grid-cols-1 gap-2.5">
              <a href={pathTo.sheet(code, 'a4')} className={buttonClass({ variant: 'secondary' })}>
                {words.sheet}
              </a>
              <a
                href={pathTo.sheet(code, 'large')}
                className={buttonClass({ variant: 'secondary' })}
              >
                {words.sheetLarge}
              </a>
              <a href={pathTo.guidePdf(code)} className={buttonClass({ variant: 'secondary' })}>
                {words.guidePdf}
              </a>
            </div>
          </div>
          <figure className="hidden w-36 text-center text-sm text-soft sm:block">
            <QrCode text={address} label={words.qr} />
            <figcaption className="mt-2">{words.qr}</figcaption>
          </figure>
        </div>
        <details className="mt-3">
          <summary className={textLinkClass}>{words.preview}</summary>
          <iframe
            src={pathTo.preview(code)}
            title={words.previewTitle(name)}
            loading="lazy"
            className="mt-2 aspect-[210/297] w-full max-w-2xl rounded-lg border border-edge bg-paper"
          />
        </details>
      </Part>
      {inForce.length > 1 ? (
        <Part id="editions" title={words.editions}>
          <p className="text-soft">{words.editionsNote}</p>
          <ol reversed className="mt-2 border-t border-line">
            {inForce.slice(0, rowsAtFirst).map((one) => (
              <EditionRow key={one.id} edition={one} current={edition} />
            ))}
          </ol>
          {inForce.length > rowsAtFirst ? (
            <details>
              <summary className={textLinkClass}>{publicText.more}</summary>
              <ol reversed>
                {inForce.slice(rowsAtFirst).map((one) => (
                  <EditionRow key={one.id} edition={one} current={edition} />
                ))}
              </ol>
            </details>
          ) : null}
        </Part>
      ) : null}
    </div>
  )
}
