import type { CSSProperties } from 'react'
import { typeSteps } from '@/domain/catalogue/fit'
import { readableAccent, tintOf } from '@/domain/platform/accent'
import type { SheetDocument } from '../documents'
import { Basis, Facts, Head, Station } from './frame'
import { HowSection, MaterialsSection, SelfSection, UrgentSection, WhoSection } from './sections'

export interface SheetProps extends SheetDocument {
  /** Page number in a bound print. */
  pageNumber?: number
}

/** What a sheet is shown at until it is measured. */
const usualStep = { a4: 5, large: 2 }

/**
 * The sheet 明白纸： what people ask, in the order in which they ask it. Pair it with `sheetStyles`.
 * It uses no hooks and no browser, so that the printer, the public page and the admin's preview share it.
 */
export function Sheet(props: SheetProps) {
  const { content, edition, county, layout, size = 'a4', pageNumber } = props
  const accent = readableAccent(county.accent)
  const style = { '--accent': accent, '--tint': tintOf(accent) } as CSSProperties
  const hasHow = content.steps.length > 0
  const second = (
    <>
      {hasHow && <HowSection content={content} />}
      <UrgentSection content={content} />
      <SelfSection content={content} />
    </>
  )
  const first = (
    <>
      <WhoSection content={content} />
      <MaterialsSection content={content} />
    </>
  )
  return (
    <article
      className={`sheet ${size}${!edition ? ' draft' : edition.ended ? ' ended' : ''}`}
      style={style}
      lang="zh-CN"
      data-size={size}
      data-step={layout?.step ?? usualStep[size]}
      data-steps={typeSteps[size].length}
      data-split={layout?.split ?? 'usual'}
      data-known={layout ? '' : undefined}
    >
      <Head {...props} />
      <Facts content={content} />
      {size === 'a4' ? (
        <div className="flow">
          <div className="column">{first}</div>
          <div className="column">{second}</div>
        </div>
      ) : (
        <div className="flow">
          {first}
          {second}
        </div>
      )}
      <Basis content={content} />
      <Station {...props} />
      {pageNumber !== undefined && <div className="page-number">{pageNumber}</div>}
    </article>
  )
}
