import { sheetStyles } from './sheet/styles'

/** Everything that the printer's base document knows: the sheet, pages of papers, forms, posters and cards. */
export const paperStyles = `
html,body{margin:0;padding:0;background:#fff}
@page{size:210mm 297mm;margin:0}
@page flowing{margin:14mm 15mm 17mm}
.sheet.a4+.sheet.a4{break-before:page}
.sheet.large{page:flowing}
${sheetStyles}
`
