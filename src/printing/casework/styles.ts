/** Styles of the papers of a case; they come on top of those of all papers. */
export const caseStyles = `
.case{--size:max(9.5pt,calc(11pt*var(--scale)));font-size:var(--size);line-height:1.5;display:flex;flex-direction:column}
.case.one-page{min-height:265mm}
.case.many-pages{display:block}
.case>*{flex:none}
.case .strip{display:flex;justify-content:space-between;align-items:baseline;gap:1em;font-size:10pt;color:var(--grey)}
.case .strip b{color:var(--ink);font-size:12pt;white-space:nowrap;text-autospace:no-autospace}
.case h1{font-size:30pt;line-height:1.25;margin:1mm 0 calc(4mm*var(--scale))}
.case h2{font-size:calc(13pt*var(--scale));line-height:1.4;margin-bottom:1.2mm}
.case h2 .small{margin-left:.8em}
.case section{margin-top:calc(5mm*var(--scale))}
.case .lead{font-weight:500;margin-top:calc(4mm*var(--scale))}
.case .addressee{font-size:calc(13pt*var(--scale));font-weight:700}
.case .addressee+.lead{margin-top:1mm;text-indent:2em}
.case .terms{margin-top:calc(4mm*var(--scale))}
.case .terms p{margin-top:calc(1.8mm*var(--scale))}
.case .keys{display:grid;grid-auto-flow:column;grid-auto-columns:1fr;border:1pt solid var(--ink);border-radius:2.5mm;overflow:hidden;
  margin-top:calc(1mm*var(--scale))}
.case .lead+.keys{margin-top:calc(4mm*var(--scale))}
.case .key{padding:calc(2.6mm*var(--scale)) 4mm;border-left:.75pt solid var(--line)}
.case .key:first-child{border-left:0;background:var(--accent);color:#fff}
.case .key-label{font-size:max(9pt,calc(9.5pt*var(--scale)));font-weight:400}
.case .key-value{font-size:calc(17pt*var(--scale));font-weight:900;line-height:1.3;text-autospace:no-autospace}
.case .key-value.long{font-size:calc(12.5pt*var(--scale));line-height:1.45}
.case .key-note{font-size:max(9pt,calc(9.5pt*var(--scale)));line-height:1.4}
.case .pairs{display:grid;grid-template-columns:1fr 1fr;column-gap:10mm;margin-top:calc(4mm*var(--scale));border-bottom:.75pt solid var(--line)}
.case .pairs>div{display:grid;grid-template-columns:23mm 1fr;border-top:.75pt solid var(--line);padding:calc(1.3mm*var(--scale)) 0;break-inside:avoid}
.case .pairs.wide{grid-template-columns:1fr}
.case .pairs+.pairs.wide{margin-top:0}
.case .pairs+.pairs.wide>div:first-child{border-top:0}
.case dt{color:var(--grey)}
.case dd{font-weight:500}
.case table{margin-top:calc(2mm*var(--scale))}
.case th,.case td{font-size:var(--size);line-height:1.42;padding-top:calc(1.5mm*var(--scale));padding-bottom:calc(1.5mm*var(--scale))}
.case th{font-size:max(9pt,calc(9.5pt*var(--scale)))}
.case .tickbox{width:4.4mm;height:4.4mm;display:block}
.case .ticks{columns:2;column-gap:8mm}
.case .ticks.single{columns:1}
.case .ticks li{display:grid;grid-template-columns:4.4mm 1fr auto;column-gap:2.4mm;align-items:start;break-inside:avoid;
  border-top:.75pt solid var(--line);padding:calc(1.2mm*var(--scale)) 0;line-height:1.4}
.case .ticks .tickbox{margin-top:.4mm}
.case .ticks b{font-weight:500}
.case .ticks .is-in b{font-weight:700}
.case .ticks.many li{font-size:max(9pt,calc(var(--size)*.88));padding:calc(.3mm*var(--scale)) 0;line-height:1.2}
.case .ticks.many .tickbox{width:3.6mm;height:3.6mm}
.case .ticks.many .counts{font-size:9pt}
.case .counts{white-space:nowrap;text-autospace:no-autospace;text-align:right}
.case .steps li{display:grid;grid-template-columns:6mm 1fr auto;column-gap:3mm;align-items:baseline;position:relative;
  padding:calc(1.1mm*var(--scale)) 0;break-inside:avoid}
.case .steps .ring{width:6mm;height:6mm;border:1pt solid var(--accent);border-radius:50%;text-align:center;font-weight:700;font-size:9.5pt;
  line-height:5.4mm;color:var(--accent)}
.case .steps .done{background:var(--accent);color:#fff}
.case .steps b{font-weight:700}
.case .steps .when{text-align:right;white-space:nowrap;font-weight:500}
.case .steps .small{margin-left:.7em}
.case .steps .small.block{margin-left:0}
.case .steps.two{columns:2;column-gap:8mm}
.case .steps.two li{column-gap:2mm;padding:calc(.8mm*var(--scale)) 0;line-height:1.3}
.case .steps.two .limit{display:none}
.case .box{background:var(--tint);border-radius:2mm;padding:calc(2.6mm*var(--scale)) 4mm;break-inside:avoid}
.case .box.ruled{background:none;border:1pt solid var(--ink)}
.case .text{white-space:pre-wrap}
.case .signs{display:grid;grid-auto-flow:column;grid-auto-columns:1fr;gap:8mm;margin-top:auto;padding-top:calc(6mm*var(--scale));break-inside:avoid}
.case.many-pages .signs{margin-top:4mm}
.case .sign{min-height:calc(27mm*var(--scale));display:flex;flex-direction:column;justify-content:space-between}
.case .sign.ample{min-height:calc(34mm*var(--scale))}
.case .sign-mark{display:block;height:17mm;max-width:100%;object-fit:contain;object-position:left center;align-self:flex-start}
.case .sign-day{border-top:.75pt solid var(--ink);padding-top:1mm;text-align:right;white-space:pre;color:var(--grey);font-size:10pt}
.case .contact{display:flex;justify-content:space-between;align-items:center;gap:8mm;margin-top:calc(5mm*var(--scale));padding-top:calc(3.5mm*var(--scale));
  border-top:1.6pt solid var(--ink);break-inside:avoid}
.case .contact-name{font-size:13pt;font-weight:700}
.case .contact-phone{font-weight:900;font-size:20pt;line-height:1.3;color:var(--accent);white-space:nowrap;text-autospace:no-autospace}
.case .contact-phone.long{font-size:13pt;white-space:normal}
.case .contact-check{display:flex;align-items:center;gap:3mm;flex:none;text-align:right}
.case .contact-check p span{display:block;font-size:9.5pt;line-height:1.45;color:var(--grey)}
.case .blank{border-bottom:.75pt solid var(--ink);min-height:calc(8mm*var(--scale));display:block}
.case .choices{display:flex;flex-wrap:wrap;gap:1mm 6mm}
.case .choices span{display:flex;align-items:center;gap:1.6mm}
.case .grid{border:1pt solid var(--ink)}
.case .grid th,.case .grid td{border:.75pt solid #8b9693;padding-left:3mm;padding-right:3mm;vertical-align:middle;height:calc(12mm*var(--scale))}
.case .grid th{width:34mm;background:#eef1f0;font-size:var(--size)}
.case .by-hand{display:inline-block;width:1.25em;height:1.25em;border:.75pt solid var(--ink);vertical-align:-.3em;margin:0 .1em}
.case.crowded h1{font-size:21pt}
.case.crowded .qr{width:17mm;height:17mm}
.case.crowded .contact-phone{font-size:15pt}
.case.crowded .pairs:not(.wide){grid-template-columns:1fr 1fr 1fr;column-gap:5mm}
.case.crowded .pairs:not(.wide)>div{grid-template-columns:17mm 1fr}
.case+.case{break-before:page}
.list th,.list td{padding-right:2.5mm}
.list .cut{white-space:nowrap;text-autospace:no-autospace}
.list td.sign-cell{min-width:34mm}
.list td{vertical-align:middle;height:10mm}
.list .tag{border:.75pt solid var(--ink);border-radius:1mm;padding:0 1mm;font-size:9pt;font-weight:700;margin-left:.5em}
.list .masked{margin-top:1.6mm}
.slips{display:grid;grid-template-columns:1fr 1fr;width:180mm}
.slip{height:88mm;padding:6mm 5mm;outline:.75pt dashed #8b9693;outline-offset:-.375pt;font-size:11.5pt;line-height:1.5;break-inside:avoid;
  display:flex;flex-direction:column;gap:2.4mm;overflow:hidden}
.slip-head{display:flex;justify-content:space-between;gap:1em;font-size:10pt;color:var(--grey)}
.slip-head .cut{white-space:nowrap;text-autospace:no-autospace}
.slip-when{font-size:17pt;font-weight:900;line-height:1.3;color:var(--accent)}
.slip-place{font-size:14pt;font-weight:700;line-height:1.35}
.slip-foot{margin-top:auto;font-size:10.5pt;border-top:.75pt solid var(--line);padding-top:1.6mm}
.project{page:across;width:273mm}
.project .strip{display:flex;justify-content:space-between;font-size:10pt;color:var(--grey)}
.project h1{font-size:25pt;line-height:1.28;margin:1mm 0 2mm;text-wrap:balance}
.project .facts{font-size:12.5pt;font-weight:700;margin-bottom:4mm}
.project .row{display:grid;grid-template-columns:68mm 27mm 1fr;column-gap:4mm;align-items:center;border-top:.75pt solid var(--line);
  padding:1.4mm 0;min-height:13mm;break-inside:avoid}
.project .row.head{border-top:0;border-bottom:.75pt solid var(--ink);min-height:0;font-weight:700;font-size:9.5pt}
.project .row.head+.row{border-top:0}
.project .number{display:inline-block;width:2.2em;text-indent:0;color:var(--accent)}
.project .row p:first-child{font-weight:500;padding-left:2.2em;text-indent:-2.2em}
.project .row.head p:first-child{padding-left:0;text-indent:0}
.project .row p:first-child .block{text-indent:0}
.project .track{position:relative;height:10mm;align-self:stretch}
.project .track i{position:absolute;top:0;bottom:0}
.project .months{height:5mm}
.project .months span{position:absolute;padding-left:1mm;white-space:nowrap;font-weight:400;font-size:9pt;text-autospace:no-autospace}
.project .track .month{border-left:.5pt solid var(--line);top:-2mm;bottom:-2mm}
.project .track .target{top:1.2mm;bottom:auto;height:3.4mm;border:1pt solid var(--ink);border-radius:.8mm;background:#fff}
.project .track .real{top:5.6mm;bottom:auto;height:3.4mm;border-radius:.8mm;background:var(--accent)}
.project .track .now{border-left:1.2pt dashed var(--ink);top:-2mm;bottom:-2mm}
.project .legend{margin-top:3mm;display:flex;align-items:center;gap:2mm}
.project .legend i{display:inline-block;width:9mm;height:3.2mm;border-radius:.8mm}
.project .legend i+i,.project .legend i:not(:first-child){margin-left:6mm}
.project .legend .target{border:1pt solid var(--ink)}
.project .legend .real{background:var(--accent)}
.project .legend .now{width:0;height:4.4mm;border-left:1.2pt dashed var(--ink);border-radius:0}
`
