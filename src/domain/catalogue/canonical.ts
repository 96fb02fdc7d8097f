/**
 * A value as one string that is equal exactly when the values say the same: keys in order, texts
 * trimmed, and whatever is empty (nothing, '' or an empty list or group) left out.
 */
export function canonical(value: unknown): string {
  return JSON.stringify(tidy(value)) ?? ''
}

function tidy(value: unknown): unknown {
  if (typeof value === 'string') return value.trim().replace(/\r\n?/g, '\n') || undefined
  if (Array.isArray(value)) {
    const entries = value.map(tidy).filter((entry) => entry !== undefined)
    return entries.length > 0 ? entries : undefined
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
      .map(([key, entry]) => [key, tidy(entry)] as const)
      .filter(([, entry]) => entry !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
    return entries.length > 0 ? Object.fromEntries(entries) : undefined
  }
  return value ?? undefined
}

/** Whether two values say the same, see {@link canonical}. */
export function saysTheSame(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b)
}
