import { registerRules } from './papers/registerStyles'
import { paperRules } from './papers/styles'
import { stationRules } from './papers/stationStyles'
import { sheetStyles } from './sheet/styles'

/**
 * Everything that the printer's base document knows. Sheets, forms, cards and covers make their own margins;
 * flowing papers leave room for a footer.
 */
export const paperStyles = `
html,body{margin:0;padding:0;background:#fff}
@page{size:210mm 297mm;margin:0}
@page flowing{margin:14mm 15mm 17mm}
@page across{size:297mm 210mm;margin:12mm 12mm 16mm}
.sheet.a4+.sheet.a4,.sheet.large+.sheet.large{break-before:page}
.sheet.large{page:flowing}
${sheetStyles}
${paperRules}
${registerRules}
${stationRules}
`
