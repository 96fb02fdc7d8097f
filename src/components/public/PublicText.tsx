import { runsOf, typeset } from '@/domain/catalogue/typeset'

/** What must not be torn apart at the end of a line: phones, dates, times, figures with their unit. */
const unbroken =
  /(\d{3,4}[- ]\d{3,4}(?:[- ]?\d{3,4})?|\d+年\d+月\d+日|\d{1,2}:\d{2}\s?[–—~-]\s?\d{1,2}:\d{2}|\d+ ?(?:个工作日|个月|[天日份元次岁年人个张寸]))/u

/** A text of the catalogue, set in Chinese type; `**…**` marks stress and is all the markup there is. */
export function PublicText({ children }: { children: string }) {
  return runsOf(typeset(children)).map(({ text, bold }, at) => {
    const parts = text.split(unbroken).map((part, index) =>
      index % 2 === 1 ? (
        <span key={index} className="whitespace-nowrap">
          {part}
        </span>
      ) : (
        part
      ),
    )
    return bold ? <strong key={at}>{parts}</strong> : <span key={at}>{parts}</span>
  })
}
