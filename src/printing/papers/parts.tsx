import type { CSSProperties, ReactNode } from 'react'
import { readableAccent, tintOf } from '@/domain/platform/accent'
import { Text } from '../sheet/Text'
import { footerStyle } from './css'

/** The county's accent as the styles of papers know it. */
export function accentStyle(accent: string | undefined): CSSProperties {
  const readable = readableAccent(accent)
  return { '--accent': readable, '--tint': tintOf(readable) } as CSSProperties
}

/** Page footers, for papers of several pages; {@link footerStyle} makes its text harmless. */
export function Footer({ title, isFront }: { title: string; isFront?: boolean }) {
  return <style dangerouslySetInnerHTML={{ __html: footerStyle(title, { isFront }) }} />
}

export type Row = readonly [label: string, value: string | undefined]

/** The rows of a list of pairs; those without a value are left out. */
export const PairRows = ({ rows }: { rows: readonly Row[] }) =>
  rows.map(([label, value]) =>
    value ? (
      <div key={label}>
        <dt>{label}</dt>
        <dd>
          <Text>{value}</Text>
        </dd>
      </div>
    ) : null,
  )

/** Pairs of label and value; those without a value are left out. */
export function Pairs({ rows, wide = false }: { rows: Row[]; wide?: boolean }) {
  return (
    <dl className={wide ? 'pairs wide' : 'pairs'}>
      <PairRows rows={rows} />
    </dl>
  )
}

interface TableProps {
  /** Title and width of each column; a width of '' takes what is left. */
  columns: [title: string, width: string][]
  rows: readonly (readonly ReactNode[])[]
}

/** A table whose head is repeated on every page. */
export function Table({ columns, rows }: TableProps) {
  return (
    <table>
      <colgroup>
        {columns.map(([title, width]) => (
          <col key={title} style={width ? { width } : undefined} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map(([title]) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          <tr key={row}>
            {cells.map((cell, column) => (
              <td key={column}>{typeof cell === 'string' ? <Text>{cell}</Text> : cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
