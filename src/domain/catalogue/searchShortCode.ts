/** Signs that are mistaken for each other on paper and on the phone. */
const lookAlikes = ['0O', '1IL', '2Z', '5S', '8B']
const mostReadings = 512

/**
 * What somebody may have meant who typed a short code off a print: `mz0104 6p9d`, `MZO1O4-6P9D`.
 * @param typed as it came, in any case, with blanks or without the hyphen
 * @returns the codes to look up, the one as typed first; empty when it can be none
 */
export function readingsOfShortCode(typed: string): string[] {
  const plain = typed
    .slice(0, 80)
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
  if (plain.length < 5 || plain.length > 44) return []
  let readings = ['']
  for (const sign of plain) {
    const group = lookAlikes.find((signs) => signs.includes(sign)) ?? sign
    const choices = [sign, ...[...group].filter((other) => other !== sign)]
    const isMany = readings.length * choices.length > mostReadings
    readings = readings.flatMap((begin) =>
      (isMany ? [sign] : choices).map((choice) => begin + choice),
    )
  }
  return readings.map((code) => `${code.slice(0, -4)}-${code.slice(-4)}`)
}
