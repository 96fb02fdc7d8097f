import { fontFamily } from '../sheet/styles'

const common = `
.paper,.paper *{box-sizing:border-box;margin:0;padding:0}
.paper{--ink:#14181a;--grey:#4f595d;--line:#c6cecb;--scale:1;color:var(--ink);font:400 10.5pt/1.55 ${fontFamily};
  line-break:strict;overflow-wrap:anywhere;text-autospace:normal;text-spacing-trim:trim-start;
  -webkit-print-color-adjust:exact;print-color-adjust:exact;page:flowing}
.paper p,.paper li,.paper dd,.paper td{text-wrap:pretty}
.paper b{font-weight:700}
.paper ul,.paper ol{list-style:none}
.paper h1,.paper h2,.paper h3{font-weight:900;break-after:avoid}
.paper .nb{white-space:nowrap;text-autospace:no-autospace}
.paper .small{font-size:9pt;line-height:1.5;color:var(--grey);font-weight:400}
.paper .block{display:block}
.paper .kind{color:var(--accent);font-weight:900;margin-right:.9em}
.paper .label{color:var(--grey);margin-right:.7em}
.paper .qr{display:block;width:22mm;height:22mm}
.paper table{width:100%;border-collapse:collapse;border-bottom:.75pt solid var(--ink)}
.paper th{font-weight:700;text-align:left;font-size:9.5pt;border-bottom:.75pt solid var(--ink);padding:1.2mm 3mm 1.2mm 0}
.paper td{vertical-align:top;border-top:.75pt solid var(--line);padding:1.6mm 3mm 1.6mm 0}
.paper tbody tr:first-child td{border-top:0}
.paper td:last-child,.paper th:last-child{padding-right:0}
.paper tr{break-inside:avoid}
`

const guide = `
.guide .strip{display:flex;justify-content:space-between;gap:1em;font-size:10pt;color:var(--grey)}
.guide .strip b{color:var(--ink)}
.guide .strip .kind{color:var(--accent)}
.guide h1{font-size:25pt;line-height:1.28;text-wrap:balance;margin:2mm 0 5mm;padding-bottom:4mm;border-bottom:1.6pt solid var(--ink)}
.guide section{margin-top:6mm}
.guide h2{font-size:13pt;line-height:1.4;margin-bottom:1.6mm}
.guide h2 .numeral{color:var(--accent);margin-right:.7em}
.guide section>p{margin-top:1mm;orphans:2;widows:2}
.guide .pairs{display:grid;grid-template-columns:1fr 1fr;column-gap:10mm}
.guide .pairs>div{display:grid;grid-template-columns:29mm 1fr;border-top:.75pt solid var(--line);padding:1.2mm 0;break-inside:avoid}
.guide dt{color:var(--grey)}
.guide dd{font-weight:500}
.guide .pairs+table,.guide .pairs+p{margin-top:2.5mm}
.guide .listed{counter-reset:item}
.guide .listed li{counter-increment:item;position:relative;padding-left:2em;margin-top:1mm}
.guide .listed li::before{content:counter(item) '.';position:absolute;left:.5em;color:var(--grey)}
.guide .question{margin-top:2mm;break-inside:avoid}
.guide .ending{display:flex;justify-content:space-between;align-items:center;gap:8mm;margin-top:9mm;padding-top:4mm;
  border-top:1.6pt solid var(--ink);break-inside:avoid;break-before:avoid}
.guide .ending-name{font-size:13pt}
.guide .ending-phone{font-weight:900;font-size:17pt;color:var(--accent);margin-left:.8em;white-space:nowrap}
.guide .ending-check{display:flex;align-items:center;gap:3mm;flex:none}
`

const form = `
.form{--size:calc(11pt*var(--scale));font-size:var(--size);page:auto;width:210mm;min-height:296.9mm;padding:15mm 16mm 13mm;
  display:flex;flex-direction:column}
.form+.paper,.paper+.form{break-before:page}
.form>*{flex:none}
.form header{text-align:center}
.form .office{font-size:13pt;font-weight:500}
.form h1{font-size:28pt;line-height:1.3;margin-bottom:5mm}
.form .lines{display:flex;gap:6mm;margin-top:2mm}
.form .line{display:flex;align-items:flex-end;gap:2mm;flex:1 1 0;white-space:nowrap}
.form .ruled{flex:1;min-height:7.5mm;border-bottom:.75pt solid var(--ink);font-weight:700;white-space:normal;padding:0 1mm}
.form .lead{margin:calc(4mm*var(--scale)) 0 calc(2.5mm*var(--scale));font-weight:500}
.form table{border:1pt solid var(--ink)}
.form th,.form td{border:.75pt solid #8b9693;padding:calc(1.7mm*var(--scale)) 2mm;vertical-align:middle;font-size:var(--size);
  line-height:1.42}
.form th{text-align:center;background:#eef1f0}
.form th.left{text-align:left}
.form .narrow{width:13mm;text-align:center;padding-left:0;padding-right:0}
.form .counted{width:34mm;text-align:center;text-autospace:no-autospace}
.form .mend{width:36mm}
.form .small{font-size:max(9pt,calc(9.5pt*var(--scale)));line-height:1.4}
.form .tickbox{width:5mm;height:5mm;display:block;margin:0 auto}
.form .other{margin-top:3mm;border:1pt solid var(--ink);padding:2mm 3mm;min-height:18mm;flex:1 1 auto;max-height:55mm}
.form .due{display:flex;justify-content:space-between;gap:4mm;margin-top:4mm;white-space:pre-wrap}
.form .signs{display:grid;grid-template-columns:1fr 1fr 1fr;gap:6mm;margin-top:4mm;margin-bottom:2mm}
.form .sign{min-height:31mm;display:flex;flex-direction:column;justify-content:space-between}
.form .sign-day{text-align:right;white-space:pre;color:var(--grey);font-size:10pt}
`

const poster = `
.poster{--size:calc(15pt*var(--scale));font-size:var(--size);line-height:1.4}
.poster header{text-align:center;border-bottom:2pt solid var(--ink);padding-bottom:5mm}
.poster .poster-kind{font-size:15pt;font-weight:700;color:var(--accent)}
.poster h1{font-size:34pt;line-height:1.25;text-wrap:balance}
.poster .poster-phone{font-weight:900;font-size:54pt;line-height:1.2;color:var(--accent);white-space:nowrap;text-autospace:no-autospace}
.poster .poster-phone.long{font-size:30pt;white-space:normal}
.poster .poster-lead{font-size:14pt;font-weight:500}
.poster dl{display:flex;justify-content:center;flex-wrap:wrap;gap:1.5mm 9mm;margin-top:3mm;font-size:13pt}
.poster dl div{display:flex;gap:2mm}
.poster dt{color:var(--grey)}
.poster dd{font-weight:700}
.poster .poster-list{margin-top:4mm}
.poster.two .poster-list{columns:2;column-gap:9mm;column-rule:.75pt solid var(--line)}
.poster section{margin-bottom:calc(4mm*var(--scale))}
.poster h2{font-size:calc(var(--size) + .5pt);line-height:1.4;color:var(--accent);border-bottom:1pt solid var(--accent);
  padding-bottom:.6mm}
.poster li{display:grid;grid-template-columns:1fr auto;column-gap:4mm;align-items:baseline;border-bottom:.75pt solid var(--line);
  padding:calc(1.1mm*var(--scale)) 0;break-inside:avoid}
.poster.one li{grid-template-columns:1fr 38mm 32mm}
.poster .poster-matter{font-weight:500}
.poster .poster-limit,.poster .poster-fee{text-align:right;text-autospace:no-autospace}
.poster.two li{grid-template-columns:minmax(0,1fr) auto auto;column-gap:2.6mm}
.poster.two .poster-limit,.poster.two .poster-fee{font-size:max(9pt,calc(var(--size)*.84));line-height:1.35;max-width:25mm}
.poster.two .poster-fee{min-width:3.1em}
`

const cards = `
.cards{page:auto;position:relative;width:210mm;height:296.9mm;padding:13.5mm 15mm;display:grid;grid-template-columns:90mm 90mm;
  grid-auto-rows:54mm;overflow:hidden}
.cards+.cards{break-before:page}
.cards .crops{position:absolute;left:0;top:0;width:210mm;height:297mm}
.card{position:relative;width:90mm;height:54mm;overflow:hidden;padding:5.5mm 6mm 0;line-height:1.35}
.card-kind{display:flex;justify-content:space-between;font-size:8pt;color:var(--grey);white-space:nowrap}
.card-kind b{color:var(--accent)}
.card-name{font-weight:900;font-size:16pt;margin-top:2.4mm;line-height:1.3}
.card-name.long{font-size:11pt}
.card-agent{font-size:11pt;margin-top:.6mm}
.card-phone{font-weight:900;font-size:27pt;line-height:1.3;margin-top:.6mm;color:var(--accent);white-space:nowrap;text-autospace:no-autospace}
.card-phone.long{font-size:16pt;white-space:normal}
.card-where{font-size:9pt;color:var(--ink)}
.card-where.long{font-size:7.5pt}
.card-lead{position:absolute;left:0;right:0;bottom:0;background:var(--accent);color:#fff;font-size:8.5pt;font-weight:500;
  padding:1.4mm 6mm}
`

const bound = `
.contents .kit-head{border-bottom:1.6pt solid var(--ink);padding-bottom:5mm;margin-bottom:6mm}
.contents h1{font-size:30pt;line-height:1.3}
.contents .kit-phone{font-weight:900;font-size:26pt;line-height:1.3;color:var(--accent)}
.paper .ahead{display:flex;flex-wrap:wrap;align-items:baseline;gap:1mm 5mm;border:1.6pt solid var(--ink);padding:3mm 5mm;margin-bottom:6mm}
.paper .ahead b{font-size:18pt;font-weight:900;line-height:1.4}
.cover .ahead{margin-top:14mm}
.contents .entry-ahead{margin-left:3mm;white-space:nowrap}
.contents .contents-title{font-size:20pt;line-height:1.4;margin-bottom:3mm}
.contents section{margin-bottom:4.5mm}
.contents h3{font-size:12pt;line-height:1.5;border-bottom:1pt solid var(--ink);padding-bottom:.8mm;margin-bottom:.6mm}
.contents h3 .small{margin-left:.7em}
.contents li{break-inside:avoid}
.contents a{display:flex;align-items:baseline;gap:2mm;color:inherit;text-decoration:none;padding:.9mm 0;font-size:11pt}
.contents .entry-name{max-width:150mm}
.contents .leader{flex:1;border-bottom:1pt dotted #8b9693;min-width:6mm;transform:translateY(-1mm)}
.contents .entry-page{font-weight:700;min-width:8mm;text-align:right}
.cover{page:auto;width:210mm;height:296.9mm;padding:52mm 24mm 24mm;display:flex;flex-direction:column;border-top:14mm solid var(--accent)}
.cover+.contents{break-before:page}
.cover .cover-county{font-size:24pt;font-weight:700;line-height:1.4}
.cover h1{font-size:50pt;line-height:1.25}
.cover .cover-lead{font-size:17pt;color:var(--grey);margin-top:4mm}
.cover .cover-foot{margin-top:auto;border-top:1.6pt solid var(--ink);padding-top:6mm;font-size:12pt;line-height:1.8}
.cover .cover-count{font-size:22pt;font-weight:900;color:var(--accent);line-height:1.5}
`

/** Styles of every paper but the sheet. */
export const paperRules = [common, guide, form, poster, cards, bound].join('\n')
