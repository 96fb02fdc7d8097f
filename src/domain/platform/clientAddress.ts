/** An IPv4 or IPv6 address as bytes, or null when it is none. IPv4 inside IPv6 counts as IPv4. */
function bytesOf(address: string): number[] | null {
  const text = address
    .trim()
    .replace(/^\[|\]$/g, '')
    .replace(/^::ffff:(?=\d+\.)/i, '')
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(text)) {
    const bytes = text.split('.').map(Number)
    return bytes.every((byte) => byte <= 255) ? bytes : null
  }
  if (!/^[\da-f:]+$/i.test(text) || !text.includes(':')) return null
  const halves = text.split('::')
  if (halves.length > 2) return null
  const groups = (half: string | undefined) => (half ? half.split(':') : [])
  const [left, right] = [groups(halves[0]), groups(halves[1])]
  const gap = 8 - left.length - right.length
  if (halves.length === 2 ? gap < 1 : gap !== 0) return null
  const all = [...left, ...Array<string>(halves.length === 2 ? gap : 0).fill('0'), ...right]
  if (!all.every((group) => /^[\da-f]{1,4}$/i.test(group))) return null
  return all.flatMap((group) => [parseInt(group, 16) >> 8, parseInt(group, 16) & 255])
}

/**
 * Whether an address lies in a network.
 * @param network an address, or a network as `10.0.0.0/8`
 */
export function isInNetwork(address: string, network: string): boolean {
  const [base = '', size] = network.split('/')
  const [own, other] = [bytesOf(address), bytesOf(base)]
  if (!own || !other || own.length !== other.length) return false
  const bits = size === undefined ? own.length * 8 : Number(size)
  return own.every((byte, index) => {
    const kept = Math.min(8, Math.max(0, bits - index * 8))
    const mask = (0xff << (8 - kept)) & 0xff
    return (byte & mask) === ((other[index] ?? 0) & mask)
  })
}

/**
 * The visitor's address out of the list that proxies leave behind.
 * @param forwarded `X-Forwarded-For`, whose last entry is the peer of our own connection
 * @param trusted addresses and networks of our proxies; what they wrote is believed, nothing else
 * @returns the address, or null when there is none that can be read
 */
export function clientAddress({
  forwarded,
  trusted,
}: {
  forwarded: string
  trusted: readonly string[]
}): string | null {
  const hops = forwarded.split(',').map((hop) => hop.trim())
  let address: string | null = null
  for (const hop of hops.reverse()) {
    if (!bytesOf(hop)) break
    address = hop.replace(/^::ffff:(?=\d+\.)/i, '')
    if (!trusted.some((network) => isInNetwork(hop, network))) break
  }
  return address
}
