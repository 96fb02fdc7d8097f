/** Styles of the ledger's register. */
export const registerRules = `
.register{page:across;font-size:8pt;line-height:1.35}
.register header{display:flex;justify-content:space-between;align-items:baseline;gap:8mm;padding-bottom:3mm}
.register h1{font-size:18pt;line-height:1.3}
.register header p{text-align:right;font-size:9.5pt}
.register header .small{display:block}
.register table{table-layout:fixed;border:.75pt solid var(--ink);font-variant-numeric:tabular-nums}
.register th,.register td,.register td:last-child,.register th:last-child{padding:.9mm 1mm;border:.5pt solid #8b9693;
  vertical-align:middle}
.register th{font-size:8pt;line-height:1.3;background:#eef1f0;text-align:center}
.register td{text-autospace:no-autospace}
`
