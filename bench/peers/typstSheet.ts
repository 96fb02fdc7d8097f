import QRCode from 'qrcode'
import type { Limit } from '@/domain/catalogue/matterContent'
import type { SheetDocument } from '@/printing'

/** A small square path for each dark module, as an SVG image. */
function qrSvg(text: string): string {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' })
  const squares: string[] = []
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      if (modules.get(row, column)) squares.push(`M${column} ${row}h1v1h-1z`)
    }
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${modules.size} ${modules.size}"><path d="${squares.join('')}"/></svg>`
}

const sayLimit = (limit?: Limit) =>
  !limit || limit.unit === 'immediate'
    ? '当场办好'
    : `${limit.amount} 个${limit.unit === 'working-day' ? '工作日' : '自然日'}`

/** What the Typst template needs of a sheet: the same facts that ours prints. */
export function typstSheet({ content, edition, station, county }: SheetDocument): object {
  const code = edition?.shortCode ?? ''
  return {
    issuer: content.department.name,
    edition: `第 ${edition?.number} 版`,
    title: content.name,
    names: `也叫：${content.plainNames.join('、')} · 编码 ${content.code}`,
    facts: [
      {
        label: '多久办好',
        value: sayLimit(content.promisedLimit),
        note: sayLimit(content.statutoryLimit),
      },
      { label: '收费', value: content.fees.length > 0 ? '收费' : '不收费', note: '代办不收费' },
      { label: '要跑几次', value: `最多 ${content.visits} 次`, note: content.visitsReason ?? '' },
    ],
    who: content.whoCanApply.replaceAll('**', ''),
    materials: content.materials.map((material) => ({
      name: material.name,
      note: material.whenNeeded ?? material.note ?? '',
      count: `原件 ${material.originals} 份、复印 ${material.copies} 份`,
    })),
    steps: content.steps.map(({ name, limit = '', note = '' }) => ({ name, limit, note })),
    boxes: [content.urgentNote, content.selfServiceNote]
      .filter(Boolean)
      .map((text) => (text ?? '').replaceAll('**', '')),
    basis: content.basis.map(({ law, articles }) => `《${law}》${articles.join('、')}`).join('；'),
    station: `${station?.name ?? county.name} ${station?.agentName ?? ''}`,
    phone: station?.phone ?? county.hotline,
    hours: station?.hours ?? county.officeHours,
    code,
    qr: qrSvg(`${county.address}/s/${code}`),
  }
}
