import type { Necessity } from './vocabulary'

/** A material as it is said: its name, how many (原件 1 份), and who needs it or when. */
export interface MaterialLine {
  name: string
  necessity: Necessity
  /** May be ''. */
  counts: string
  /** May be ''. */
  note: string
}

/** What is not there yet, by how much it matters. */
export interface MaterialsCheck {
  missing: MaterialLine[]
  /** Needed only when it applies (非必要). */
  perhaps: MaterialLine[]
  /** May follow later (容缺). */
  later: MaterialLine[]
}

/**
 * What is still missing when some materials are there (§二(三)2: 一次性告知).
 * @param materials the matter's list, in its order
 * @param have places in that list (from 0) which the citizen has brought
 */
export function checkMaterials(
  materials: readonly MaterialLine[],
  have: readonly number[],
): MaterialsCheck {
  const open = materials.filter((_, place) => !have.includes(place))
  const of = (necessity: Necessity) => open.filter((line) => line.necessity === necessity)
  return { missing: of('required'), perhaps: of('optional'), later: of('tolerated') }
}

function sentence({ name, counts, note }: MaterialLine, place: number): string {
  const details = [counts, note].filter(Boolean).join('，')
  return `${place + 1}. ${name}${details ? `（${details}）` : ''}`
}

/**
 * The text that tells a citizen once, and in full, what to bring; for a message or to read aloud.
 * @param matter name of the matter
 * @param check from {@link checkMaterials}
 * @param from the station's name and phone, said at the end
 * @returns Chinese text of several lines
 */
export function missingText({
  matter,
  check,
  from,
}: {
  matter: string
  check: MaterialsCheck
  from?: { name: string; phone?: string | null } | null
}): string {
  const { missing, perhaps, later } = check
  const lines: string[] = []
  if (missing.length + perhaps.length + later.length === 0) {
    lines.push(`办「${matter}」的材料都齐了。`)
  } else if (missing.length === 0) {
    lines.push(`办「${matter}」，必须带的材料都齐了。`)
  } else {
    lines.push(`办「${matter}」，还缺 ${missing.length} 样：`, ...missing.map(sentence))
  }
  if (later.length > 0) lines.push('可以先办、后补的：', ...later.map(sentence))
  if (perhaps.length > 0) lines.push('看您的情况，需要时才带：', ...perhaps.map(sentence))
  if (from) lines.push(`${from.name}${from.phone ? ` ${from.phone}` : ''}`)
  return lines.join('\n')
}
