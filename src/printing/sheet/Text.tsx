import { Fragment } from 'react'
import type { ReactNode } from 'react'
import { runsOf, typeset } from '@/domain/catalogue/typeset'

/** What must not be torn apart at the end of a line: phones, dates, times, figures with their unit. */
const unbroken =
  /((?:原件|复印) \d+ 份|[“「][^”」]{1,6}[”」]|\d{3,4}[- ]\d{3,4}(?:[- ]?\d{3,4})?|\d+年\d+月\d+日|(?:工作日 ?)?\d{1,2}:\d{2}\s?[–—~-]\s?\d{1,2}:\d{2}|\d+ ?(?:个工作日|个月|周岁|分钟|小时|公里|平方米|[天日份元次岁年人个张寸]))/u

function keepTogether(text: string): ReactNode[] {
  return text.split(unbroken).map((part, index) =>
    index % 2 === 1 ? (
      <span className="nb" key={index}>
        {part}
      </span>
    ) : (
      part
    ),
  )
}

/** Somebody's text, typeset, with `**bold**` as the only mark-up when `rich`. */
export function Text({ children, rich = false }: { children: string; rich?: boolean }) {
  const text = typeset(children)
  if (!rich) return <>{keepTogether(text)}</>
  return (
    <>
      {runsOf(text).map((run, index) =>
        run.bold ? (
          <b key={index}>{keepTogether(run.text)}</b>
        ) : (
          <Fragment key={index}>{keepTogether(run.text)}</Fragment>
        ),
      )}
    </>
  )
}

/**
 * The width of a text in ems: a Chinese character is one, a letter or figure about half.
 * @param text as printed
 */
export function emsOf(text: string): number {
  let ems = 0
  for (const char of text) ems += char.charCodeAt(0) < 0x2000 ? 0.56 : 1
  return ems
}
