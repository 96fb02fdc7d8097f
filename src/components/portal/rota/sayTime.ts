const format = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  hour: '2-digit',
  minute: '2-digit',
})

/** The time of day of an instant in the county, whatever zone the phone is set to: 08:25. */
export const sayTime = (instant: string | Date): string => format.format(new Date(instant))
