/** The month sheet: one page across, black on white, nothing that depends on colour. */
export const rotaStyles = `
@page rota { size: A4 landscape; margin: 11mm 13mm; }
.rota { page: rota; --scale: 1; width: 271mm; height: 187mm; display: flex; flex-direction: column;
  color: #000; font-family: 'Noto Sans SC', sans-serif; font-size: 12pt; line-height: 1.2; }
.rota p, .rota h1 { margin: 0; }
.rota header { display: flex; gap: 8mm; align-items: flex-end; margin-bottom: 3mm; }
.rota header > div:first-child { flex: 1; min-width: 0; }
.rota h1 { font-size: 27pt; font-weight: 900; line-height: 1.15; }
.rota .month { font-size: 18pt; font-weight: 700; }
.rota .hours { margin-left: 6mm; }
.rota .label { font-size: 11pt; }
.rota .phone { font-size: 26pt; font-weight: 900; white-space: nowrap; line-height: 1.1; }
.rota .scan { text-align: center; font-size: 9.5pt; }
.rota .scan .qr { width: 23mm; height: 23mm; display: block; margin: 0 auto 1mm; }
.rota table { flex: 1; width: 100%; border-collapse: collapse; table-layout: fixed; }
.rota th { font-size: 14pt; font-weight: 700; text-align: left; padding: 0.5mm 2mm;
  border: 0.4mm solid #000; height: 7mm; }
.rota td { vertical-align: top; padding: 0.6mm 2mm; border: 0.3mm solid #000; }
.rota td.off { background: #ececec; }
.rota .date { display: flex; justify-content: space-between; align-items: baseline;
  font-size: max(9pt, calc(11pt * var(--scale))); }
.rota .date b { font-size: max(11pt, calc(15pt * var(--scale))); font-weight: 700; }
.rota .who { font-size: max(9.5pt, calc(19pt * var(--scale))); font-weight: 900; white-space: nowrap; }
.rota .who.none { font-weight: 400; }
.rota .times { display: block; font-size: max(8.5pt, calc(10.5pt * var(--scale))); font-weight: 500; }
.rota.dense .times { display: inline; margin-left: 1mm; font-size: 8.5pt; }
.rota footer { margin-top: 2mm; font-size: 10pt; }
`
