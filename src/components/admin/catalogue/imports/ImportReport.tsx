import type { MetHeading } from '@/domain/catalogue/spreadsheet/header'
import type { WorkbookReport } from '@/domain/catalogue/spreadsheet/readMatters'
import { importDeskWords as words } from '@/i18n/importDesk'
import { languageOf } from '../../platform/language'

const sayHeading = ({ column, heading, reason }: MetHeading) =>
  `${column} 列「${heading}」${reason ? `（${reason}）` : ''}`

/** How the workbook was read: its sheet, its header, and whatever was left out. */
export function ImportReport({ report, language }: { report: WorkbookReport; language: string }) {
  const say = languageOf(language)
  const { unknown, duplicates, passedOver, leftOut, notes } = report
  const parts = [
    { title: say(words.unknown), lines: [...unknown, ...passedOver].map(sayHeading) },
    { title: say(words.duplicates), lines: duplicates.map(sayHeading) },
    {
      title: say(words.leftOut),
      lines: leftOut.map(({ number, text }) => `${say(words.row(number))}：${text}`),
    },
    { title: say(words.notes), lines: notes },
  ].filter(({ lines }) => lines.length > 0)
  return (
    <details className="import-report">
      <summary>{say(words.reportTitle)}</summary>
      <p>{say(words.readFrom(report.sheet, report.headerRow))}</p>
      {parts.map(({ title, lines }) => (
        <div key={title}>
          <h4>{title}</h4>
          <ul>
            {lines.map((line, at) => (
              <li key={at}>{line}</li>
            ))}
          </ul>
        </div>
      ))}
    </details>
  )
}
