import type {
  Basis,
  Fee,
  MaterialInput,
  Place,
  Question,
  SpecialProcedure,
  Step,
} from '../matterContent'
import { lawKinds, materialForms, materialKinds, materialSources, necessities } from '../vocabulary'
import { count, term, text, type ItemColumn } from './itemColumns'
import { parseYesNo } from './terms'
import { guardText, plainText, taken } from './text'

/** Fields of a matter that have a sheet of their own, a row an item. */
export interface ItemOf {
  materials: MaterialInput
  steps: Step
  specialProcedures: SpecialProcedure
  fees: Fee
  basis: Basis
  questions: Question
  places: Place
}
export type ItemField = keyof ItemOf

export interface ItemSheet<Item> {
  name: string
  variants?: readonly string[]
  columns: readonly ItemColumn<Item>[]
}

/** By 、; where an article bears that sign itself, by line, with one more line at the end. */
const sayArticles = (articles: readonly string[]): string =>
  articles.some((one) => one.includes('、'))
    ? articles.map((one) => `${one}\n`).join('')
    : articles.join('、')
const readArticles = (text: string): string[] =>
  text.split(text.includes('\n') ? '\n' : '、').filter((one) => one.trim())

/** The sheets beside the main one, by field. Their columns hold everything, so that nothing is lost. */
export const itemSheets: { [Field in ItemField]: ItemSheet<ItemOf[Field]> } = {
  materials: {
    name: '申请材料',
    variants: ['材料', '材料清单', '申请材料清单'],
    columns: [
      text('name', '材料名称', { isRequired: true, variants: ['名称', '材料'], width: 28 }),
      text('code', '材料编码', { width: 12 }),
      term('kind', materialKinds, '材料类型', { variants: ['类型'] }),
      term('form', materialForms, '材料形式', { variants: ['形式'] }),
      term('necessity', necessities, '必要性', { variants: ['是否必要', '材料必要性'] }),
      count('originals', '原件份数', ['原件', '原件(份)']),
      count('copies', '复印件份数', ['复印件', '复印件(份)']),
      text('whenNeeded', '什么时候需要', { variants: ['何时需要', '需要情形'] }),
      text('note', '给群众的话', { variants: ['说明', '备注'] }),
      term('source', materialSources, '来源渠道', { variants: ['材料来源'] }),
      text('issuer', '出具单位', { width: 18, variants: ['核发机关'] }),
      text('specification', '规格', { width: 18, variants: ['材料规格'] }),
      text('fillingNotes', '填报须知'),
      text('acceptanceStandard', '受理标准'),
      text('requiredBasis', '要求依据', { variants: ['要求提供材料的依据'] }),
      text('commonMistakes', '常见错误'),
      text('blankForm', '空白表格'),
      text('sampleForm', '示例样表'),
    ],
  },
  steps: {
    name: '办理流程',
    variants: ['流程', '办事流程'],
    columns: [
      text('name', '做什么', {
        isRequired: true,
        variants: ['步骤', '步骤名称', '环节', '环节名称'],
      }),
      text('actor', '谁来做', { variants: ['办理人', '责任人', '责任部门'], width: 18 }),
      text('limit', '多久', { variants: ['时限', '办理时限'], width: 14 }),
      text('note', '说明', { variants: ['备注'], width: 36 }),
    ],
  },
  specialProcedures: {
    name: '特别程序',
    columns: [
      text('name', '程序名称', { isRequired: true, variants: ['名称', '特别程序'] }),
      text('limit', '时限', { variants: ['多久'], width: 14 }),
      {
        heading: '计入办结时限',
        variants: ['是否计入时限'],
        isRequired: true,
        width: 14,
        write: ({ countedInLimit }) => (countedInLimit ? '是' : '否'),
        read: (cell) => {
          const parsed = parseYesNo(cell)
          return parsed.ok ? taken({ countedInLimit: parsed.value }) : parsed
        },
      },
      text('note', '说明', { variants: ['备注'], width: 36 }),
    ],
  },
  fees: {
    name: '收费',
    variants: ['收费项目'],
    columns: [
      text('item', '收费项目', { isRequired: true, variants: ['项目', '项目名称'] }),
      text('standard', '收费标准', { isRequired: true, variants: ['标准'] }),
      text('basis', '收费依据', { variants: ['依据'], width: 36 }),
      text('reduction', '减免', { variants: ['减免情形'], width: 36 }),
    ],
  },
  basis: {
    name: '设定依据',
    variants: ['法律依据', '依据'],
    columns: [
      text('law', '法规名称', {
        isRequired: true,
        variants: ['名称', '法规', '依据名称'],
        width: 40,
      }),
      text('documentNumber', '文号', { variants: ['依据文号'] }),
      term('kind', lawKinds, '种类', { variants: ['法规种类'] }),
      {
        heading: '条款',
        variants: ['条款号'],
        width: 28,
        write: ({ articles }) => guardText(sayArticles(articles)),
        read: (cell) => taken({ articles: readArticles(plainText(cell)) }),
      },
    ],
  },
  questions: {
    name: '常见问题',
    variants: ['常见问答', '问答'],
    columns: [
      text('question', '问题', { isRequired: true, variants: ['问'], width: 40 }),
      text('answer', '答案', { isRequired: true, variants: ['回答', '答', '解答'], width: 60 }),
    ],
  },
  places: {
    name: '办理地点',
    variants: ['地点'],
    columns: [
      text('name', '地点名称', { isRequired: true, variants: ['名称', '地点'], width: 32 }),
      text('address', '地址', { width: 36 }),
      text('hours', '时间', { variants: ['办理时间', '办公时间'], width: 28 }),
      text('phone', '电话', { variants: ['联系电话'], width: 18 }),
    ],
  },
}

export const itemFields = Object.keys(itemSheets) as ItemField[]

/** What a cell of the main sheet says when the items stand on a sheet of their own: 见「申请材料」表. */
export const pointerTo = (sheetName: string): string => `见「${sheetName}」表`

/** The sheet for what a single cell cannot carry: lists and texts that would read back otherwise. */
export const restSheet = {
  name: '分条内容',
  fieldHeading: '栏目',
  textHeading: '内容',
} as const
