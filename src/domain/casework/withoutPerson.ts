/** Ten digits and more: a phone, an ID number, a bank card. Dates and document numbers are shorter. */
const longNumber = /\p{Nd}(?:[\s-]?\p{Nd}){9,}[xXｘＸ]?/gu

/**
 * A text of the office without what tells whom it is about, for a page that names nobody.
 * @param names of the applicant and the proxy; each is replaced by who she is
 */
export function withoutPerson(
  text: string,
  names: readonly { name: string; as: string }[] = [],
): string {
  return names
    .filter(({ name }) => [...name].length >= 2)
    .reduce((rest, { name, as }) => rest.replaceAll(name, as), text)
    .replace(longNumber, '（号码略）')
    .trim()
}
