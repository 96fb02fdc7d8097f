/** Styles of certificates and transcripts; they come on top of those of all papers. */
export const trainingStyles = `
@page certificate{size:297mm 210mm;margin:0}
.certificate{page:certificate;width:297mm;height:210mm;padding:11mm}
.certificate .frame{height:188mm;border:1.6pt solid var(--accent);outline:.75pt solid var(--accent);outline-offset:-2.4mm;border-radius:1mm;
  padding:15mm 22mm 13mm;display:flex;flex-direction:column;text-align:center}
.certificate .issuer{font-size:13pt;font-weight:500;letter-spacing:.12em;color:var(--grey)}
.certificate h1{font-size:44pt;line-height:1.25;letter-spacing:.16em;margin:2mm 0 1mm;text-indent:.16em;color:var(--accent)}
.certificate .number{font-size:11pt;color:var(--grey);text-autospace:no-autospace}
.certificate .number b{color:var(--ink);font-weight:500;margin-left:.4em}
.certificate .middle{margin:auto 0;padding:2mm 0}
.certificate .name{font-size:36pt;font-weight:900;line-height:1.3}
.certificate .name span{display:block;font-size:14pt;font-weight:500;color:var(--grey)}
.certificate .says{font-size:16pt;line-height:1.7;margin-top:5mm;text-wrap:balance}
.certificate .matters{font-size:11.5pt;line-height:1.6;margin-top:3mm;text-wrap:balance}
.certificate .matters>span:first-child{color:var(--grey);margin-right:.8em}
.certificate footer{display:grid;grid-template-columns:46mm 1fr 62mm;align-items:end;gap:8mm;border-top:.75pt solid var(--line);padding-top:6mm;min-height:40mm}
.certificate .check{display:flex;flex-direction:column;align-items:flex-start;gap:1.4mm}
.certificate .check p{font-size:9pt;color:var(--grey);width:26mm;text-align:center}
.certificate .qr{width:26mm;height:26mm}
.certificate dl{display:grid;grid-template-columns:1fr 1fr 1fr;gap:4mm;align-self:end;text-align:center}
.certificate dt{font-size:9.5pt;color:var(--grey)}
.certificate dd{font-size:13pt;font-weight:700;white-space:nowrap}
.certificate .stamp{text-align:center;font-size:13pt;line-height:1.6;font-weight:500;padding-top:14mm}
.transcript h1{font-size:27pt;line-height:1.3;margin:0 0 4mm}
.transcript .pairs{display:grid;grid-template-columns:1fr 1fr;column-gap:10mm;border-bottom:.75pt solid var(--line);margin-bottom:6mm}
.transcript .pairs>div{display:grid;grid-template-columns:23mm 1fr;border-top:.75pt solid var(--line);padding:1.3mm 0}
.transcript dt{color:var(--grey)}
.transcript dd{font-weight:500}
.transcript td{font-size:9.5pt}
.transcript .none{font-size:13pt;padding:6mm 0}
.transcript .signs{display:grid;grid-auto-flow:column;grid-auto-columns:1fr;gap:8mm;margin-top:10mm;break-inside:avoid}
.transcript .sign{min-height:27mm;display:flex;flex-direction:column;justify-content:space-between}
.transcript .sign-day{border-top:.75pt solid var(--ink);padding-top:1mm;text-align:right;white-space:pre;color:var(--grey);font-size:10pt}
`
