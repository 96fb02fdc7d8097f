/** What the desk of the rota shows, as its address says it. */
export interface DeskView {
  /** Code of the station. */
  station: string
  /** `YYYY-MM` */
  month: string
  view: 'month' | 'week'
  /** Monday of the week shown. */
  week?: string
}

/** The address of the desk, with what is to be edited there. */
export function deskAddress(
  { station, month, view, week }: DeskView,
  edit: { shift?: string; day?: string } = {},
): string {
  const query = new URLSearchParams({
    station,
    month,
    ...(view === 'week' ? { view } : {}),
    ...(view === 'week' && week ? { week } : {}),
    ...edit,
  })
  return `/portal/rota?${query.toString()}${edit.shift || edit.day ? '#edit' : ''}`
}
