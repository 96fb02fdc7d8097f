const fields: Record<string, string> = {
  whoCanApply: '谁可以申请',
  urgentNote: '着急怎么办',
  selfServiceNote: '不想代办',
  visitsReason: '到现场的原因',
  mustAppearReason: '本人到场的原因',
}

const rows: Record<string, string> = {
  materials: '申请材料',
  steps: '办理流程',
  questions: '常见问题',
  fees: '收费',
  specialProcedures: '特别程序',
  places: '办理地点',
}

const parts: Record<string, string> = {
  note: '说明',
  whenNeeded: '何时需要',
  question: '问题',
  answer: '回答',
  reduction: '减免',
  address: '地址',
}

/**
 * What a field with plain text is called: 申请材料第 2 项的说明.
 * @param path the field in the record, e.g. `materials.1.note`
 * @returns '' for any other field
 */
export function plainFieldName(path: string): string {
  const [name, at, part] = path.split('.')
  if (at === undefined) return fields[name] ?? ''
  const row = rows[name]
  const place = Number(at)
  if (!row || !Number.isInteger(place)) return ''
  const said = part ? parts[part] : ''
  return `${row}第 ${place + 1} 项${said ? `的${said}` : ''}`
}
