/** At least so many characters (等保2.0 level 3 asks for eight; we ask for more). */
export const passwordLength = { min: 10, max: 128 }

/** What people choose first, without digits and signs, which are added only to satisfy a rule. */
const commonWords = new Set(
  `password passwort passw pass passwd admin administrator root guest test user login welcome
   qwerty qwertyuiop qwer qwert asdf asdfgh asdfghjkl zxcv zxcvbn zxcvbnm qazwsx qazwsxedc
   abc abcd abcde abcdef abcdefg abcabc iloveyou monkey dragon football master letmein sunshine
   princess hello china zhongguo beijing shanghai woaini woaiwojia mima wodemima nihao zhangsan lisi
   wangwu aini daiban daibanyuan daibanzhongxin xian xianzhengfu zhengwu zhengwufuwu gongan minzheng
   changeme default secret server computer internet`.split(/\s+/),
)

const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z\d]/]

const lookAlikes: Record<string, string> = {
  '0': 'o',
  '1': 'l',
  '3': 'e',
  '5': 's',
  '@': 'a',
  $: 's',
  '!': 'i',
}
const unmasked = (text: string) => text.replace(/[0135@$!]/g, (sign) => lookAlikes[sign] ?? sign)
const lettersOf = (text: string) => text.replace(/[^a-z]/g, '')

/** Whether most of a text is one run: 12345678, abcdefgh, aaaaaaaa. */
function isMostlyARun(text: string): boolean {
  const longest = (step: number) => {
    let [best, length] = [1, 1]
    for (let index = 1; index < text.length; index++) {
      length = text.charCodeAt(index) - text.charCodeAt(index - 1) === step ? length + 1 : 1
      best = Math.max(best, length)
    }
    return best
  }
  return [0, 1, -1].some((step) => longest(step) * 2 > text.length)
}

function isCommon(password: string): boolean {
  const lower = password.toLowerCase()
  const cores = [lettersOf(lower), lettersOf(unmasked(lower.replace(/[\d!]+$/, '')))]
  return cores.some((core) => commonWords.has(core)) || isMostlyARun(lower)
}

/**
 * What is wrong with a password: at least ten characters of three kinds, not the user name or the
 * phone, nothing that is guessed first (quality.md S7).
 * @param person whose password it is, as far as known
 * @returns Chinese sentences that say how to mend it; empty when it may be used
 */
export function passwordFaults({
  password,
  username,
  phone,
}: {
  password: string
  username?: string | null
  phone?: string | null
}): string[] {
  const faults: string[] = []
  const lower = password.toLowerCase()
  const names = [username, phone].filter((name): name is string => Boolean(name && name.length > 2))
  if (Array.from(password).length < passwordLength.min) {
    faults.push(`密码至少要 ${passwordLength.min} 个字符。`)
  }
  if (password.length > passwordLength.max) {
    faults.push(`密码最多 ${passwordLength.max} 个字符。`)
  }
  if (kinds.filter((kind) => kind.test(password)).length < 3) {
    faults.push('密码要有大写字母、小写字母、数字、符号中的至少三种。')
  }
  if (names.some((name) => lower.includes(name.toLowerCase()))) {
    faults.push('密码里不能有用户名或手机号。')
  }
  if (isCommon(password)) faults.push('这个密码太常见，容易被人猜到，请换一个。')
  return faults
}
