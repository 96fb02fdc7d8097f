const format = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  month: 'long',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
})

/** An instant in the county's time, for lists of the last days: 11月24日 10:05. */
export const sayInstant = (instant: string): string => format.format(new Date(instant))
