import { ledgerColumns, ledgerFile } from '@/i18n/ledger'
import { sayDate } from '@/domain/platform/plainDate'
import { paperWords } from '@/i18n/print'
import type { RegisterDocument } from '../documents'
import { Text } from '../sheet/Text'
import { footerStyle } from './css'
import { Table, accentStyle } from './parts'

/** The ledger 台账 as a register, A4 across, its head on every page. */
export function Register({ title, about, rows, accent, printedOn }: RegisterDocument) {
  const day = paperWords.printedOn(sayDate(printedOn))
  return (
    <article className="paper register" lang="zh-CN" style={accentStyle(accent)}>
      <style dangerouslySetInnerHTML={{ __html: footerStyle(title, { page: 'across' }) }} />
      <header>
        <h1>
          <Text>{title}</Text>
        </h1>
        <p>
          <Text>{about}</Text>
          <span className="small">
            {ledgerFile.count(rows.length)}，{day}
          </span>
        </p>
      </header>
      {rows.length === 0 ? (
        <p>{ledgerFile.none}</p>
      ) : (
        <Table columns={ledgerColumns.map(({ heading, paper }) => [heading, paper])} rows={rows} />
      )}
    </article>
  )
}
