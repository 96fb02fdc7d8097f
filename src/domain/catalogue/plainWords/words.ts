/** A word of the office, and what people say. */
export interface PlainWord {
  word: string
  /** What can be put in its place as it is; absent where the sentence has to be written anew. */
  plain?: string
  /** What to write, or why. */
  note?: string
}

const swaps: Record<string, string> = {
  逾期: '过了期限',
  缴纳: '交',
  递交: '交',
  提交: '交',
  呈交: '交',
  申领: '领',
  户籍: '户口',
  户籍地: '户口所在地',
  事宜: '的事',
  不予: '不',
  不得: '不能',
  即可: '就行',
  亦可: '也可以',
  均可: '都可以',
  均须: '都要',
  无需: '不用',
  无须: '不用',
  毋须: '不用',
  如需: '要是需要',
  如遇: '要是遇到',
  届时: '到时候',
  应当: '要',
  严禁: '不能',
  方可: '才能',
  尚未: '还没有',
  携带: '带',
  填报: '填',
  知悉: '知道',
  告知书: '通知单',
  受理部门: '办事窗口',
  申请人本人: '本人',
  予以配合: '配合',
  予以办理: '办理',
  予以受理: '受理',
  予以补办: '补办',
}

const rewritten: Record<string, string> = {
  有关部门: '写明是哪个部门',
  相关部门: '写明是哪个部门',
  主管部门: '写明是哪个部门',
  相关单位: '写明是哪个单位',
  有关单位: '写明是哪个单位',
  相关材料: '写明是哪几样',
  有关材料: '写明是哪几样',
  其他材料: '写明是哪几样',
  相关证件: '写明是哪几样证件',
  有效证件: '写明是哪几样证件',
  有效身份证明: '写明身份证、户口簿还是别的',
  亲属关系证明材料: '写明哪种证明，例如户口簿',
  有关规定: '写明规定是什么',
  相关规定: '写明规定是什么',
  相关手续: '写明先办什么、后办什么',
  相关人员: '写明是谁',
  予以: '改成「给」，或者去掉',
  持有: '改成「有」',
  之日起: '改成「从……那天起」',
  本辖区: '写明是本县、本镇还是本村',
  参照执行: '写明怎么办',
  酌情: '写明看什么情况',
  视情况: '写明是什么情况',
  原则上: '写明什么时候例外',
  必要时: '写明什么时候',
  法定代理人: '说明是谁，例如父母或者监护人',
  委托代理人: '说明是谁，例如家里人拿着委托书来',
  容缺受理: '说明缺哪样也能先办，什么时候补',
  告知承诺: '说明签一份承诺就不用交哪样',
  一网通办: '写明在哪个网站或者手机上办',
  一窗受理: '写明在哪个窗口',
  复印件一式: '写明要几份',
}

/**
 * What officials write and people do not say (§二(三)1: 简单明了、通俗易懂). The county changes the list;
 * this is what it begins with.
 */
export const standardPlainWords: readonly PlainWord[] = [
  ...Object.entries(swaps).map(([word, plain]) => ({ word, plain })),
  ...Object.entries(rewritten).map(([word, note]) => ({ word, note })),
]
