import { error, hint, when, type Rule } from './finding'

/** A required material says where it comes from. */
export const requiredMaterialsHaveASource: Rule = ({ materials }) =>
  materials.flatMap(({ name, necessity, source, issuer }, at) => [
    ...when(
      necessity === 'required' && !source,
      error(
        'material-source-missing',
        `materials.${at}.material`,
        `必要材料「${name}」没有来源渠道。请在材料库里补上。`,
      ),
    ),
    ...when(
      Boolean(source) && source !== 'applicant' && !issuer?.trim(),
      hint(
        'material-issuer-missing',
        `materials.${at}.material`,
        `「${name}」不是申请人自备，最好写明由谁出具。`,
      ),
    ),
  ])

/** A material that not everybody needs says when it is needed. */
export const optionalMaterialsSayWhen: Rule = ({ materials }) =>
  materials.flatMap(({ name, necessity, whenNeeded }, at) =>
    when(
      necessity === 'optional' && !whenNeeded?.trim(),
      error(
        'material-when-missing',
        `materials.${at}.whenNeeded`,
        `「${name}」不是人人都要，请写明什么时候需要。`,
      ),
    ),
  )

/** Numbers of originals and copies are whole, and a paper is asked for at least once. */
export const materialNumbersAreRight: Rule = ({ materials }) =>
  materials.flatMap(({ name, form, originals, copies }, at) => {
    const isWhole = [originals, copies].every((n) => Number.isInteger(n) && n >= 0 && n <= 20)
    if (!isWhole) {
      const message = `「${name}」的份数要写 0 到 20 之间的整数。`
      return [error('material-number', `materials.${at}.originals`, message)]
    }
    return when(
      form === 'paper' && originals + copies === 0,
      hint(
        'material-no-number',
        `materials.${at}.originals`,
        `「${name}」没有写要几份，纸上只印名字。`,
      ),
    )
  })

/** No material is asked for twice. */
export const materialsAreDistinct: Rule = ({ materials }) =>
  materials.flatMap(({ name }, at) =>
    when(
      materials.findIndex((other) => other.name === name) < at,
      error('material-twice', `materials.${at}.material`, `「${name}」写了两次。请删掉一个。`),
    ),
  )
