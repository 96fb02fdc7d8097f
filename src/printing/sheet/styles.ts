import { typeSteps } from '@/domain/catalogue/fit'
import type { SheetSize } from '@/domain/catalogue/fit'

/** The families of every paper; the first is embedded in PDFs, the others serve previews. */
export const fontFamily =
  "'Noto Sans SC','Source Han Sans SC','PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif"

const stepRules = (size: SheetSize): string =>
  typeSteps[size]
    .map(
      ({ body, note, section, title, fact, air, leading }, step) =>
        `.sheet[data-size="${size}"][data-step="${step}"]{--body:${body}pt;--note:${note}pt;` +
        `--section:${section}pt;--title:${title}pt;--fact:${fact}pt;--air:${air};--leading:${leading}}`,
    )
    .join('\n')

const common = `
.sheet,.sheet *{box-sizing:border-box;margin:0;padding:0}
.sheet{--ink:#14181a;--grey:#4f595d;--line:#dbe1df;position:relative;color:var(--ink);background:#fff;
  font:400 var(--body)/var(--leading) ${fontFamily};
  line-break:strict;overflow-wrap:anywhere;text-autospace:normal;text-spacing-trim:trim-start;
  font-kerning:normal;text-size-adjust:none;-webkit-text-size-adjust:none;
  -webkit-print-color-adjust:exact;print-color-adjust:exact}
.sheet p,.sheet li{text-wrap:pretty}
.sheet b{font-weight:700}
.sheet ul,.sheet ol{list-style:none}
.sheet .nb{white-space:nowrap;text-autospace:no-autospace}
.sheet .note{font-size:var(--note);line-height:1.42;color:var(--grey)}
.sheet .dot{margin:0 .5em;color:var(--grey)}

.sheet .strip{display:flex;justify-content:space-between;align-items:baseline;gap:1em;
  font-size:10pt;line-height:1.4;color:var(--grey)}
.sheet .kind{color:var(--accent);margin-right:.9em;font-weight:900}
.sheet .edition{flex:none;text-autospace:no-autospace}
.sheet .edition b{color:var(--ink);margin-right:.9em}
.sheet .stamp{color:var(--ink);font-weight:700;border:.75pt solid var(--ink);border-radius:2pt;padding:0 .5em}
.sheet .title{font-weight:900;font-size:var(--title);line-height:1.24;letter-spacing:.005em;text-wrap:balance;
  margin-top:calc(1.2mm + 1mm*var(--air))}
.sheet .title.long{font-size:calc(var(--title)*.8)}
.sheet .title.longer{font-size:calc(var(--title)*.68)}
.sheet .title.longest{font-size:calc(var(--title)*.52)}
.sheet .names{font-size:11pt;line-height:1.45;color:var(--grey);margin-top:calc(.8mm*var(--air))}

.sheet .facts{display:grid;grid-template-columns:39fr 29fr 32fr;border:1pt solid var(--ink);border-radius:2.4mm;
  overflow:hidden;margin-top:calc(2mm + 3.2mm*var(--air))}
.sheet .fact{padding:calc(1.6mm + 1.4mm*var(--air)) 4.2mm calc(1.6mm + 1.5mm*var(--air));min-width:0}
.sheet .fact+.fact{border-left:.75pt solid #aab3b0}
.sheet .fact:first-child{background:var(--accent);color:#fff}
.sheet .fact:first-child+.fact{border-left:0}
.sheet .fact-label{font-size:10pt;line-height:1.35;font-weight:500;color:var(--grey)}
.sheet .fact:first-child .fact-label{color:#fff}
.sheet .fact-value{font-weight:900;font-size:var(--fact);line-height:1.28;white-space:nowrap;margin:.2mm 0 .5mm;
  text-autospace:no-autospace}
.sheet .fact-value.long{font-size:calc(var(--fact)*.66);line-height:1.6}
.sheet .fact-value.longer{font-size:calc(var(--fact)*.6);white-space:normal;line-height:1.3}
.sheet .fact-value.longest{font-size:max(10.5pt,calc(var(--fact)*.5));font-weight:700;white-space:normal;line-height:1.3}
.sheet .fact-note{font-size:10.5pt;line-height:1.38;font-weight:500}

.sheet h2{font-weight:900;font-size:var(--section);line-height:1.35}
.sheet .part>h2{display:flex;align-items:center;gap:.55em;margin-bottom:calc(.6mm + 1mm*var(--air))}
.sheet .disc{flex:none;display:grid;place-items:center;width:1.5em;height:1.5em;border-radius:50%;background:var(--ink);
  color:#fff;font-size:.86em;line-height:1;font-weight:700}
.sheet .part+.part,.sheet .part+.box{margin-top:calc(1.8mm + 3mm*var(--air))}
.sheet .box+.box{margin-top:calc(1.4mm + 2.2mm*var(--air))}
.sheet .box{background:var(--tint);border-left:1.2mm solid var(--accent);border-radius:0 1.6mm 1.6mm 0;
  padding:calc(1.3mm + 1.5mm*var(--air)) 4mm calc(1.5mm + 1.6mm*var(--air))}
.sheet .box h2{font-size:calc(var(--body) + .8pt);line-height:1.5}
.sheet .box p{font-size:calc(var(--body) - .5pt)}
.sheet .place .note{display:block}

.sheet .materials{border-bottom:.75pt solid var(--line)}
.sheet .material{display:grid;grid-template-columns:auto minmax(0,1fr) auto;column-gap:2.4mm;
  border-top:.75pt solid #c6cecb;padding:calc(.7mm + 1.25mm*var(--air)) 0 calc(.8mm + 1.3mm*var(--air));break-inside:avoid}
.sheet .tick{width:1.18em;height:1.18em;border:1.1pt solid var(--ink);border-radius:.8mm;
  margin-top:calc((var(--leading)*1em - 1.18em)/2);background:#fff}
.sheet .counts{font-size:calc(var(--body) - 1pt);line-height:calc(var(--leading)*var(--body));font-weight:500;
  white-space:nowrap;text-autospace:no-autospace}
.sheet .material .note{grid-column:2/-1}
.sheet .tag{display:inline-block;white-space:nowrap;border:.75pt solid var(--grey);border-radius:2pt;color:var(--grey);
  font-size:max(9pt,var(--note) - .5pt);line-height:1.3;padding:0 .4em;margin-left:.5em;vertical-align:.08em}

.sheet .step{display:grid;grid-template-columns:auto minmax(0,1fr);grid-template-rows:auto 1fr;column-gap:2.6mm;break-inside:avoid}
.sheet .rail{grid-row:1/3;display:flex;flex-direction:column;align-items:center;padding-top:calc((var(--leading)*1em - 1.4em)/2)}
.sheet .ring{flex:none;width:1.62em;height:1.62em;border-radius:50%;border:1pt solid var(--accent);background:#fff;
  color:var(--accent);display:grid;place-items:center;font-weight:700;font-size:.86em;line-height:1}
.sheet .thread{flex:1;border-left:1pt solid var(--accent);margin-bottom:calc((1.4em - var(--leading)*1em)/2)}
.sheet .step:last-child .thread{display:none}
.sheet .step:not(:last-child)>p:last-child{padding-bottom:calc(.7mm + 2.1mm*var(--air))}
.sheet .step-limit{margin-left:.5em;text-autospace:no-autospace}

.sheet .basis{font-size:var(--note);line-height:1.45;color:var(--grey);border-top:.75pt solid var(--line)}
.sheet .basis>span{margin-right:1.2em}
.sheet .basis>span+span{display:inline-block}
.sheet .basis b{color:var(--ink);margin-right:.6em}

.sheet .station{display:flex;justify-content:space-between;align-items:center;gap:6mm}
.sheet .who{min-width:0;flex:1}
.sheet .station-name{font-size:14pt;line-height:1.35}
.sheet .station-name b{font-weight:900}
.sheet .agent{margin-left:1em;font-size:.86em}
.sheet .station-name.long{font-size:11.5pt}
.sheet .station-name.longer,.sheet .station-name.longest{font-size:10pt;line-height:1.3}
.sheet .phone{font-weight:900;font-size:24pt;line-height:1.22;color:var(--accent);white-space:nowrap;text-autospace:no-autospace;
  letter-spacing:.01em}
.sheet .phone.long{font-size:17pt}
.sheet .phone.longer,.sheet .phone.longest{font-size:12pt;white-space:normal}
.sheet .phone-label{font-size:11pt;font-weight:500;color:var(--ink);margin-right:.8em;letter-spacing:0}
.sheet .hours{font-size:10pt;line-height:1.4;color:var(--grey)}
.sheet .hours.long,.sheet .hours.longer,.sheet .hours.longest{font-size:9pt}
.sheet .hotline{margin-left:1.4em}
.sheet .check{display:flex;align-items:center;gap:4mm;text-align:right;flex:none}
.sheet .check p>*{display:block}
.sheet .check p{font-size:9.5pt;line-height:1.5;color:var(--grey)}
.sheet .short-code{color:var(--ink);font-size:11pt;letter-spacing:.02em;margin-top:.6mm}
.sheet .qr{display:block;width:27mm;height:27mm}
.sheet .page-number{position:absolute;left:0;right:0;bottom:5.5mm;text-align:center;font-size:9pt;line-height:1;color:var(--grey)}
.sheet.draft::before{content:'草稿';color:#f4f6f5}
.sheet.ended::before{content:'勿贴';color:#e6eae8}
.sheet:is(.draft,.ended)::before{position:absolute;left:50%;top:96mm;width:max-content;font-size:170pt;
  line-height:1;font-weight:900;transform:translateX(-50%) rotate(-24deg)}
.sheet.large:is(.draft,.ended)::before{font-size:120pt}
.sheet:is(.draft,.ended)>*{position:relative}
`

const a4 = `
.sheet.a4{width:210mm;height:296.9mm;padding:13mm 14.5mm 12.5mm;overflow:hidden;display:flex;flex-direction:column;contain:strict}
.sheet.a4>*{flex:none}
.sheet.a4>.flow{flex:1 1 0;min-height:0;display:grid;grid-template-columns:142fr 100fr;column-gap:10mm;align-items:start;
  margin-top:calc(2.2mm + 3.4mm*var(--air))}
.sheet.a4[data-split="wide-left"]>.flow{grid-template-columns:178fr 100fr}
.sheet.a4[data-split="wide-right"]>.flow{grid-template-columns:112fr 100fr}
.sheet.a4>.flow>.column:empty{display:none}
.sheet.a4>.flow>.column:has(+.column:empty){grid-column:1/-1}
.sheet.a4 .column{min-width:0}
.sheet.a4 .basis{padding:calc(1mm + 1.4mm*var(--air)) 0 calc(1.2mm + 1.4mm*var(--air));margin-top:calc(1mm + 2mm*var(--air))}
.sheet.a4 .station{height:31.5mm;border-top:1.6pt solid var(--ink);padding-top:3mm;overflow:hidden}
`

const large = `
.sheet.large{width:100%;max-width:180mm}
.sheet.large .strip,.sheet.large .names{font-size:14pt}
.sheet.large .strip{flex-wrap:wrap;gap:0 1em}
.sheet.large .facts{break-inside:avoid}
.sheet.large .fact{padding-left:3.4mm;padding-right:3mm}
.sheet.large .fact-label,.sheet.large .fact-note{font-size:14pt}
.sheet.large .flow{margin-top:calc(2.5mm + 3.5mm*var(--air))}
.sheet.large h2{break-after:avoid}
.sheet.large .box{break-inside:avoid}
.sheet.large .box p{font-size:var(--body)}
.sheet.large .counts{font-size:var(--body)}
.sheet.large .tag{font-size:var(--note)}
.sheet.large .basis{margin-top:calc(2mm + 3mm*var(--air));padding:calc(1mm + 2mm*var(--air)) 0;break-inside:avoid}
.sheet.large .station{height:48mm;overflow:hidden;border-top:1.6pt solid var(--ink);padding-top:3mm;break-inside:avoid}
.sheet.large .station-name{font-size:19pt}
.sheet.large .station-name.long{font-size:17pt}
.sheet.large .station-name.longer,.sheet.large .station-name.longest{font-size:14pt}
.sheet.large .phone{font-size:34pt}
.sheet.large .phone.long{font-size:24pt}
.sheet.large .phone.longer,.sheet.large .phone.longest{font-size:17pt}
.sheet.large .phone-label{display:block;font-size:16pt}
.sheet.large .hours{font-size:14pt}
.sheet.large .hours:is(.long,.longer,.longest){font-size:11pt}
.sheet.large .hotline{display:block;margin-left:0}
.sheet.large .check{gap:3mm}
.sheet.large .check p{font-size:14pt;line-height:1.4}
.sheet.large .short-code{font-size:14pt}
.sheet.large .qr{width:30mm;height:30mm}
.sheet.large:is([data-step="8"],[data-step="9"]) .steps{display:grid;grid-template-columns:1fr 1fr;gap:.6mm 6mm}
.sheet.large:is([data-step="8"],[data-step="9"]) .step>p:last-child{padding:0}
.sheet.large:is([data-step="8"],[data-step="9"]) .thread{display:none}
.sheet.large:is([data-step="8"],[data-step="9"]) .note{line-height:1.26}
.sheet.large:is([data-step="8"],[data-step="9"]) .phone{font-size:28pt}
.sheet.large[data-measuring]{width:180mm;height:266mm;column-width:180mm;column-gap:10mm;column-fill:auto}
`

/** The style sheet of `<Sheet>`, every rule below `.sheet`, so that it can stand in any page. */
export const sheetStyles = [common, a4, large, stepRules('a4'), stepRules('large')].join('\n')
