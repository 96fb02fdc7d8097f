const contact = `
.paper.contact{page:auto;width:210mm;min-height:296.9mm;padding:15mm 15mm 14mm;display:flex;flex-direction:column;
  font-size:calc(17pt*var(--scale));line-height:1.4;border-top:9mm solid var(--accent)}
.paper.contact .contact-kind{font-size:calc(17pt*var(--scale));font-weight:700;color:var(--accent)}
.paper.contact h1{line-height:1.2;margin-top:2mm;text-wrap:balance}
.paper.contact .contact-call{margin-top:auto;font-size:calc(19pt*var(--scale));font-weight:500}
.paper.contact .contact-phone{font-weight:900;line-height:1.15;color:var(--accent);text-autospace:no-autospace;white-space:normal;
  overflow-wrap:normal}
.paper.contact .contact-free{font-size:calc(19pt*var(--scale));font-weight:700;margin-top:3mm}
.paper.contact .contact-agents{margin:auto 0;border-top:1.6pt solid var(--ink)}
.paper.contact .contact-agents li{display:flex;align-items:baseline;gap:6mm;border-bottom:.75pt solid var(--line);
  padding:calc(3mm*var(--scale)) 0;font-size:calc(24pt*var(--scale))}
.paper.contact .contact-agents.many{display:grid;grid-template-columns:1fr 1fr;column-gap:9mm}
.paper.contact .contact-agents.many li{font-size:calc(16pt*var(--scale));gap:3.5mm;padding:calc(2mm*var(--scale)) 0}
.paper.contact .contact-agents b{font-weight:900}
.paper.contact .contact-post{flex:none;font-size:.68em;color:var(--grey);min-width:3.2em}
.paper.contact footer{display:grid;grid-template-columns:1fr auto;gap:10mm;align-items:end;margin-top:6mm}
.paper.contact dl div{margin-top:calc(3mm*var(--scale))}
.paper.contact dt{color:var(--grey);font-size:calc(13pt*var(--scale))}
.paper.contact dd{font-weight:700}
.paper.contact .contact-qr{text-align:center;font-size:12pt;font-weight:500}
.paper.contact .contact-qr .qr{width:44mm;height:44mm;margin:0 auto 2mm}
`

const plate = `
@page plate-a4{size:297mm 210mm;margin:0}
@page plate-a3{size:420mm 297mm;margin:0}
.plate{--u:1mm;width:calc(297*var(--u));height:calc(209.8*var(--u));padding:calc(17*var(--u)) calc(20*var(--u));display:flex;
  flex-direction:column;align-items:center;color:#000;background:#fff;overflow:hidden}
.plate.a4{page:plate-a4}
.plate.a3{page:plate-a3;--u:1.4142mm}
.plate .plate-county{font-size:calc(13*var(--u));line-height:1.3;font-weight:700;padding-bottom:calc(6*var(--u));
  border-bottom:calc(2*var(--u)) solid var(--accent);width:100%;text-align:center;letter-spacing:.12em;text-indent:.12em}
.plate h1{flex:1;display:flex;flex-direction:column;justify-content:center;font-weight:900;line-height:1.25;text-align:center;
  white-space:nowrap;text-autospace:no-autospace}
.plate h1 span{display:block}
`

/** Styles of the papers that hang at a station's door and wall. */
export const stationRules = contact + plate
