/**
 * Whether a text is a site's address as it goes into QR codes: http or https, host and perhaps
 * port, nothing behind it.
 */
export function isPublicAddress(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    /^https?:\/\/(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)*[a-z\d](?:[a-z\d-]*[a-z\d])?(?::\d{1,5})?\/?$/i.test(
      value,
    )
  )
}
