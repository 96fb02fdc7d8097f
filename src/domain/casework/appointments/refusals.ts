/** Why a command on an appointment is refused. */
export interface AppointmentRefusal {
  code: AppointmentFault
  path?: string
  message: string
}

const numbers = (list: readonly string[]): string =>
  list.length > 3 ? `${list.slice(0, 3).join('、')} 等 ${list.length} 件` : list.join('、')

const sentences = {
  'not-yours': () => '这一步不由您办：申请的机构可以改自己的申请，答复由县代办中心办。',
  'wrong-status': () => '这个预约现在不能这样办，请刷新页面，看看它到哪一步了。',
  'county-itself': () => '县代办中心不用向自己申请，请直接安排。',
  'no-cases': () => '请至少勾选一件。',
  'too-many-cases': () => '一次最多约 100 件，请分成几次申请。',
  'case-unknown': (list: readonly string[]) =>
    `有 ${list.length} 件找不到，或者不归您看，请刷新页面后重新勾选。`,
  'case-other-matter': (list: readonly string[]) =>
    `${numbers(list)}不是同一个事项，集中预约只能约同一件事。`,
  'case-over': (list: readonly string[]) => `${numbers(list)}已经办完或撤回了，请去掉。`,
  'case-elsewhere': (list: readonly string[]) =>
    `${numbers(list)}不在您这里，也不在您下面的代办点，请去掉。`,
  'case-taken': (list: readonly string[]) => `${numbers(list)}已经在另一个预约里了，请去掉。`,
  'people-wrong': () => '人数不对，请填 1 到 500 的整数。',
  'wish-past': () => '希望的日子已经过去了，请选今天以后的一天。',
  'wish-day-off': () => '希望的那天放假，县里不上班，请换一个工作日。',
  'date-wrong': () => '日期不对，请填真实的日子，例如 2026-11-30。',
  'date-past': () => '这个时间已经过去了，请选以后的时间。',
  'date-far': () => '日期太远了，请选一年以内的日子。',
  'day-off': () => '那天放假。确实要在放假那天办，请勾选「放假那天也办」。',
  'time-wrong': () => '时间不对，请填几点几分，例如 09:00。',
  'end-before-start': () => '结束的时间要晚于开始的时间，请改一下。',
  'place-missing': () => '请写明地点，最多 100 个字。',
  'bring-missing': () => '请写明要带什么，最多 200 个字。不用带东西的，写「不用带」。',
  'contact-missing': () => '请写明联系人和电话，最多 60 个字。',
  'reason-missing': () => '请写明原因，最多 500 个字。',
  'remark-too-long': () => '说明最多 500 个字，请写短一点。',
  'all-over': () => '这些办件都已经结束了，不用再安排。请点「不能安排」，写明原因。',
  'not-in-it': () => '有的办件不在这个预约里，请刷新页面后再选。',
  'none-left': () => '至少要留一件。都不去了，请撤回整个申请。',
  'too-early': () => '还没到约好的那天，不能记来没来。',
  'recorded-otherwise': (list: readonly string[]) =>
    `${numbers(list)}刚刚已经记过了，和您记的不一样，请刷新页面核对。`,
  'result-missing': () => '当场办好的，请写一句结果，最多 200 个字。',
} as const satisfies Record<string, (list: readonly string[]) => string>

export type AppointmentFault = keyof typeof sentences

/**
 * A refusal by its code.
 * @param about numbers of the cases that it is about
 */
export const fault = (
  code: AppointmentFault,
  path?: string,
  about: readonly string[] = [],
): AppointmentRefusal => ({
  code,
  ...(path ? { path } : {}),
  message: sentences[code](about),
})

/** Refuses with a code when the condition does not hold. */
export const unless = (
  isWell: boolean,
  code: AppointmentFault,
  path?: string,
): AppointmentRefusal[] => (isWell ? [] : [fault(code, path)])

/** A text that must be there, and not be too long. */
export function textFault(
  text: string,
  { code, path, most }: { code: AppointmentFault; path: string; most: number },
): AppointmentRefusal[] {
  const length = [...text.trim()].length
  return unless(length > 0 && length <= most, code, path)
}
