import { county } from './county'
import type { DepartmentSeed } from './shapes'

/** Code, name, short name, window number, floor; phones follow from the order of the list. */
const rows: [code: string, name: string, shortName: string, window: number, floor: string][] = [
  ['MZ', '示范县民政局', '民政局', 1, '一楼'],
  ['RS', '示范县人力资源和社会保障局', '人社局', 5, '一楼'],
  ['YB', '示范县医疗保障局', '医保局', 9, '一楼'],
  ['GA', '示范县公安局', '公安局', 13, '一楼'],
  ['WJ', '示范县卫生健康局', '卫健局', 17, '一楼'],
  ['ZRZY', '示范县自然资源局', '自然资源局', 21, '二楼'],
  ['LY', '示范县林业局', '林业局', 25, '二楼'],
  ['SJ', '示范县市场监督管理局', '市场监管局', 27, '二楼'],
  ['NY', '示范县农业农村局', '农业农村局', 31, '二楼'],
  ['TYJR', '示范县退役军人事务局', '退役军人局', 34, '二楼'],
  ['CL', '示范县残疾人联合会', '残联', 36, '一楼'],
  ['JT', '示范县交通运输局', '交通局', 38, '二楼'],
  ['JY', '示范县教育和体育局', '教体局', 40, '二楼'],
  ['ZJ', '示范县住房和城乡建设局', '住建局', 42, '二楼'],
  ['YJ', '示范县应急管理局', '应急局', 44, '二楼'],
  ['SF', '示范县司法局', '司法局', 45, '一楼'],
]

/** The departments of the demonstration county. Enquiry phones end in 01xx, complaint phones in 02xx. */
export const departments: DepartmentSeed[] = rows.map(
  ([code, name, shortName, window, floor], at) => {
    const ordinal = String(at + 1).padStart(2, '0')
    return {
      code,
      name,
      shortName,
      phone: `0999-000 01${ordinal}`,
      complaintPhone: `0999-000 02${ordinal}`,
      address: `${county.centreAddress}${floor}`,
      window: `县政务服务中心${floor} ${window} 号窗口（${shortName}）`,
      hours: county.officeHours,
    }
  },
)
