import { both, field } from './words'

export const networkGroup = both('代办网络', 'Network')

export const collectionWords = {
  area: { singular: both('行政区划', 'Area'), plural: both('行政区划', 'Areas') },
  station: { singular: both('代办机构', 'Station'), plural: both('代办机构', 'Stations') },
}

export const areaWords = {
  code: field('区划代码', 'Division code', '12 位数字。', '12 digits.'),
  name: field('名称', 'Name'),
  tier: field('层级', 'Tier'),
  parent: field('上级', 'Parent'),
  from: field('启用日期', 'In force from'),
  to: field('停用日期', 'In force until'),
  mergedInto: field('并入', 'Merged into', '合并后归到哪里。', 'Where it belongs since.'),
  formerNames: field('曾用名', 'Former names'),
  formerName: field('名称', 'Name'),
  until: field('用到哪天', 'Until'),
}

export const stationWords = {
  code: field('机构代号', 'Code', '大写字母和数字，印在二维码里。', 'Capitals and digits.'),
  name: field('名称', 'Name', '例如 石门村代办点。', 'E.g. 石门村代办点.'),
  tier: field('种类', 'Tier'),
  area: field('所在区划', 'Area'),
  path: field(
    '上下级路径',
    'Path',
    '由区划自动得出，用来判断谁能看。',
    'From the area; decides who sees it.',
  ),
  address: field('地址', 'Address'),
  map: field(
    '地图位置',
    'Map position',
    '签到时用来算离站多远；没有就不算。',
    'Tells how far a check-in is; without it nothing is told.',
  ),
  latitude: field('纬度', 'Latitude', '例如 35.7895。', 'E.g. 35.7895.'),
  longitude: field('经度', 'Longitude', '例如 118.6271。', 'E.g. 118.6271.'),
  phone: field('电话', 'Phone', '印在明白纸上，群众打这个。', 'Printed on the sheets.'),
  hours: field(
    '时间',
    'Hours',
    '例如 工作日 8:30–12:00，13:30–17:30；周六 9:00–11:30。写成这样，系统才能算出开门时有没有人值班。',
    'E.g. 工作日 8:30–12:00，13:30–17:30. Written so, gaps of the rota can be told.',
  ),
  agents: field(
    '代办员',
    'Agents',
    '按任职自动得出，A 岗印在明白纸上。要改，请到工作台「人员」页办任职、离岗或调动。',
    'From the posts; changed on the page of people in the portal.',
  ),
  agent: { singular: both('代办员', 'Agent'), plural: both('代办员', 'Agents') },
  agentName: field('姓名', 'Name'),
  agentPhone: field('电话', 'Phone'),
  head: field(
    '负责人',
    'Head',
    '督办单由负责人回复；没有写，就由这里的代办员回复。',
    'Answers supervision orders; without one the agents do.',
  ),
  agentUser: field('账号', 'User'),
  photos: field(
    '照片',
    'Photos',
    '门面、大厅、公示栏，群众在网页上看得到。请写好图片说明，不要拍到办事人的脸和证件。',
    'Shown to citizens. Nobody who asks for help, and no papers, should be recognisable.',
  ),
  servesAll: field('办理全部事项', 'Serves all matters'),
  matters: field('办理的事项', 'Matters served', '不办理全部时在这里选。', 'When not all.'),
  active: field(
    '在用',
    'In use',
    '临时停用才在这里取消；撤销代办点请到“代办网络”里办，办件和张贴会一并移交。',
    'For a pause only; close a station in the network pages.',
  ),
  opensFrom: field('开办日期', 'Opens from'),
  closedOn: field('撤销日期', 'Closed on'),
  successor: field('接替机构', 'Successor', '撤销后到哪里办。', 'Where to go since.'),
  history: field('沿革', 'History'),
  historyKind: field('事项', 'What'),
  historyOn: field('日期', 'Date'),
  historyBefore: field('之前', 'Before'),
  historyAfter: field('之后', 'After'),
  historyBy: field('办理人', 'By'),
}

/** The tabs of a station's form, in the order in which a coordinator needs them. */
export const stationTabWords = {
  contact: {
    label: both('联系方式', 'Contact'),
    description: both('群众看得到，也印在明白纸上。', 'What citizens see.'),
  },
  people: {
    label: both('人员', 'People'),
    description: both('谁在这里代办，谁负责。', 'Who serves here.'),
  },
  matters: {
    label: both('事项', 'Matters'),
    description: both(
      '这里能办哪些事。很多机构一起改，请到工作台「事项分配」。',
      'What can be done here; many stations at once in the portal.',
    ),
  },
  history: {
    label: both('沿革', 'History'),
    description: both('开办、改名、迁移和撤销，由系统记下。', 'Kept by the program.'),
  },
}
