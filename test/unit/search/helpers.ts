import { parseQuery } from '@/domain/catalogue/searchQuery'
import { type SearchEntry, searchText } from '@/domain/catalogue/searchText'
import { readAloud } from '@/search/readAloud'

/** An entry as the search makes them, from a few words. */
export function entryOf({
  code,
  name,
  plainNames = [],
  department = '示范县民政局',
  topics = [],
}: {
  code: string
  name: string
  plainNames?: string[]
  department?: string
  topics?: string[]
}): SearchEntry {
  return {
    code,
    name,
    texts: [
      searchText('name', name, readAloud),
      ...plainNames.map((one) => searchText('plainName', one, readAloud)),
      searchText('code', code, readAloud),
      searchText('department', department, readAloud),
      ...topics.map((one) => searchText('topic', one, readAloud)),
    ],
  }
}

export const query = (typed: string) => parseQuery(typed, readAloud)

/** A small catalogue with names that are easily mixed up. */
export const catalogue: SearchEntry[] = [
  entryOf({
    code: 'MZ-0104',
    name: '最低生活保障申请',
    plainNames: ['办低保', '吃低保', '低保'],
    topics: ['民政救助', '遇到困难'],
  }),
  entryOf({ code: 'MZ-0105', name: '低保边缘家庭认定', topics: ['民政救助'] }),
  entryOf({ code: 'MZ-0201', name: '高龄津贴', plainNames: ['老年补贴', '八十岁补贴'] }),
  entryOf({ code: 'MZ-0301', name: '结婚登记', plainNames: ['领结婚证'], topics: ['结婚'] }),
  entryOf({ code: 'MZ-0302', name: '离婚登记', plainNames: ['办离婚证'] }),
  entryOf({
    code: 'GA-0101',
    name: '出生登记（入户）',
    plainNames: ['上户口', '报户口'],
    department: '示范县公安局',
    topics: ['户籍办理', '生孩子'],
  }),
  entryOf({ code: 'GA-0102', name: '银行卡挂失证明', department: '示范县公安局' }),
  entryOf({
    code: 'YB-0101',
    name: '城乡居民基本医疗保险参保登记',
    plainNames: ['交医保', '新农合'],
    department: '示范县医疗保障局',
    topics: ['医疗保险', '看病'],
  }),
  entryOf({ code: 'RS-0101', name: '社会保障卡申领（IC卡）', plainNames: ['社保卡'] }),
  entryOf({ code: 'LY-0101', name: '林木采伐许可', plainNames: ['砍树'], topics: ['种地养殖'] }),
  entryOf({ code: 'SC-0101', name: '绿色食品小作坊备案', plainNames: ['开小吃店'] }),
]
