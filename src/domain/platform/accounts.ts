/**
 * How a user name, phone or e-mail is compared: without blanks, in half-width small letters.
 * @param text as somebody typed it, perhaps with a Chinese input method
 */
export function normalIdentity(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '').toLowerCase()
}

/** Whether a user name can be used: it is typed on phones, so letters, digits, dot and hyphen. */
export function isUsername(text: string): boolean {
  return /^[a-z][a-z\d.-]{2,39}$/.test(text)
}

/** Whether a text is a mobile phone number of mainland China. */
export function isMobilePhone(text: string): boolean {
  return /^1\d{10}$/.test(text)
}

const codeLetters = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'

/**
 * A one-time code that can be read out over the phone: ten letters and digits without look-alikes.
 * @param randomBelow a secure random whole number from 0 to below n
 * @returns e.g. `K7MPX-2WQ9T`; about 49 bits
 */
export function makeCode(randomBelow: (n: number) => number): string {
  const letters = Array.from({ length: 10 }, () => codeLetters[randomBelow(codeLetters.length)])
  return `${letters.slice(0, 5).join('')}-${letters.slice(5).join('')}`
}

/** A code as it is compared: however it was typed. */
export function normalCode(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z\d]/g, '')
}

/**
 * A password that satisfies the rules and can be written down without mistakes.
 * @param randomBelow as in {@link makeCode}
 * @returns e.g. `k7mp-X2wq-9tRe-5bnh`; about 75 bits
 */
export function makePassword(randomBelow: (n: number) => number): string {
  const pick = (letters: string) => letters[randomBelow(letters.length)] ?? ''
  const [small, large, digits] = ['abcdefghjkmnpqrstuvwxyz', 'ABCDEFGHJKMNPQRSTUVWXYZ', '23456789']
  const group = () => {
    const four = [pick(small), pick(large), pick(digits), pick(small + digits)]
    return four
      .map((letter) => ({ letter, order: randomBelow(1000) }))
      .sort((left, right) => left.order - right.order)
      .map(({ letter }) => letter)
      .join('')
  }
  return [group(), group(), group(), group()].join('-')
}
