/** The month sheet: one page across, black on white, nothing that depends on colour. */
export const rotaStyles = `
@page rota { size: A4 landscape; margin: 11mm 13mm; }
.rota { page: rota; width: 271mm; height: 187mm; display: flex; flex-direction: column; color: #000;
  font-family: 'Noto Sans SC', sans-serif; font-size: 12pt; line-height: 1.25; }
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
  border: 0.4mm solid #000; background: #e6e6e6; height: 7mm; }
.rota td { vertical-align: top; padding: 0.8mm 2mm; border: 0.3mm solid #000; overflow: hidden; }
.rota td.off { border-top: 1.1mm solid #000; }
.rota td.other { background: #f4f4f4; }
.rota .date { display: flex; justify-content: space-between; font-size: 12pt; }
.rota .date b { font-size: 15pt; font-weight: 700; }
.rota .who { font-size: 18pt; font-weight: 900; white-space: nowrap; }
.rota .who.none { font-weight: 400; }
.rota .times { display: block; font-size: 10.5pt; font-weight: 500; }
.rota.rows-6 .who { font-size: 15pt; line-height: 1.15; }
.rota.rows-6 .times { font-size: 9.5pt; }
.rota footer { margin-top: 2mm; font-size: 10pt; }
`
