/** Check digit over digits, ISO 7064 MOD 11,10: finds every single slip and nearly every swap. */
export function checkDigit(digits: string): number {
  let product = 10
  for (const digit of digits) {
    const sum = (product + Number(digit)) % 10
    product = ((sum === 0 ? 10 : sum) * 2) % 11
  }
  return (11 - product) % 10
}
