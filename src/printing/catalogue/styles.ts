/** Styles of the comparison of two editions; they come on top of those of all papers. */
export const comparisonStyles = `
.comparison h1{font-size:27pt;line-height:1.3;margin:0 0 4mm}
.comparison .pairs{border-bottom:.75pt solid var(--line);margin-bottom:4mm}
.comparison .pairs>div{display:grid;grid-template-columns:23mm 1fr;border-top:.75pt solid var(--line);padding:1.3mm 0}
.comparison dt{color:var(--grey)}
.comparison dd{font-weight:500}
.comparison .sum{color:var(--grey);margin-bottom:2mm}
.comparison section{margin-top:5mm;break-inside:avoid-page}
.comparison h2{font-size:13pt;line-height:1.4;break-after:avoid}
.comparison h2 .small{margin-left:.8em;font-weight:400}
.comparison .message{font-weight:500}
.comparison ul{margin-top:1mm}
.comparison li{display:grid;grid-template-columns:11mm 1fr;padding:.8mm 0 .8mm 3mm;border-left:2pt solid transparent;break-inside:avoid}
.comparison .mark{font-size:9pt;line-height:1.9;color:var(--grey)}
.comparison .skipped{display:block;padding-left:3mm}
.comparison .removed{border-left:2pt dotted var(--ink)}
.comparison .removed .text{text-decoration:line-through}
.comparison .added{border-left:2pt solid var(--ink)}
.comparison .added .text{font-weight:700;text-decoration:underline;text-underline-offset:.25em}
`
