import { toHalfWidth } from '../spreadsheet/text'
import { error, hint, when, type Rule } from './finding'

/** A fee names its item, its standard and the basis on which it is charged. */
export const feesHaveABasis: Rule = ({ fees }) =>
  fees.flatMap((fee, at) => {
    const name = fee.item.trim() || `第 ${at + 1} 项收费`
    return [
      ...when(
        !fee.item.trim(),
        error('fee-item-missing', `fees.${at}.item`, `第 ${at + 1} 项收费没有写项目。`),
      ),
      ...when(
        !fee.standard.trim(),
        error('fee-standard-missing', `fees.${at}.standard`, `「${name}」没有写收费标准。`),
      ),
      ...when(
        !fee.basis?.trim(),
        error(
          'fee-basis-missing',
          `fees.${at}.basis`,
          `「${name}」没有写收费依据。没有依据不能收费。`,
        ),
      ),
    ]
  })

/** Visits are 0 to 20, and any visit has its reason. */
export const visitsHaveAReason: Rule = ({ visits, visitsReason }) => {
  if (!Number.isInteger(visits) || visits < 0 || visits > 20) {
    return [error('visits-not-whole', 'visits', '到现场次数要写 0 到 20 之间的整数。')]
  }
  return when(
    visits > 0 && !visitsReason?.trim(),
    error('visits-reason-missing', 'visitsReason', `要群众跑 ${visits} 次，请写明为什么。`),
  )
}

/** 须本人到场 has its reason (必须现场办理原因). */
export const appearanceHasAReason: Rule = ({ mustAppear, mustAppearReason, visits }) => [
  ...when(
    mustAppear && !mustAppearReason?.trim(),
    error('appear-reason-missing', 'mustAppearReason', '勾了「须本人到场」，请写明为什么。'),
  ),
  ...when(
    mustAppear && visits === 0,
    hint('appear-without-visit', 'visits', '须本人到场，到现场次数却是 0。上门办理的不用改。'),
  ),
]

const phoneSeparators = /[、,;/\n]|或/
const notDigits = /\D/g

/**
 * Whether a text looks like one phone number or several: short numbers such as 110 or 12345, numbers
 * with area code, mobile numbers, each with an extension (转 8012) or not; in any width.
 */
export function looksLikePhones(text: string): boolean {
  const parts = toHalfWidth(text)
    .split(phoneSeparators)
    .map((part) => part.trim())
  return parts.every((part) => {
    const [, number = ''] = /^(\+?[\d\s()–—-]+)(?:转\s*\d{1,6})?$/.exec(part) ?? []
    const digits = number.replace(notDigits, '').length
    return digits === 3 || digits === 5 || (digits >= 7 && digits <= 13)
  })
}

const digitsOf = (text: string) => toHalfWidth(text).replace(notDigits, '')

/** Phones can be dialled, and whom to ask is not whom to complain to. */
export const phonesAreRight: Rule = ({ enquiryPhone, complaintPhone, places }) => {
  const complaint = complaintPhone?.trim() ?? ''
  const said = [
    ['enquiryPhone', enquiryPhone.trim()],
    ['complaintPhone', complaint],
    ...places.map(({ phone = '' }, at) => [`places.${at}.phone`, phone.trim()] as const),
  ] as const
  return [
    ...said.flatMap(([path, phone]) =>
      when(
        phone !== '' && !looksLikePhones(phone),
        error('phone-malformed', path, `「${phone}」不像电话号码。请写成 0539-000 0123 的样子。`),
      ),
    ),
    ...when(
      complaint !== '' && digitsOf(enquiryPhone) === digitsOf(complaint),
      error('phones-equal', 'complaintPhone', '监督投诉电话不能和咨询电话相同。'),
    ),
    ...when(
      complaint === '',
      hint('complaint-phone-missing', 'complaintPhone', '还没有写监督投诉电话。'),
    ),
  ]
}
