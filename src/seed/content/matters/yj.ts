import {
  ask,
  atVillage,
  decide,
  deliver,
  mattersOf,
  on,
  toTown,
  village,
  workingDays,
} from './build'

/** Matters of the emergency management bureau. */
export const yj = mattersOf('YJ', [
  {
    code: 'YJ-1501',
    name: '烟花爆竹经营（零售）许可',
    plainNames: ['卖鞭炮的证', '鞭炮许可', '烟花零售'],
    type: 'licence',
    themes: ['emergency', 'market'],
    lifeEvents: ['business'],
    audiences: ['natural-person', 'legal-person'],
    whoCanApply: '过年过节想**卖鞭炮烟花**的店主。没证不能卖。',
    conditions: [
      '在规划的零售点里。',
      '专店或者专柜，有专人管。',
      '有灭火器和警示标志，离学校、加油站、密集场所够远。',
    ],
    basis: [on('烟花爆竹安全管理条例', '第十六条', '第十八条', '第十九条')],
    materials: [
      ask('CL-112', { note: '代办员帮您填' }),
      ask('CL-001', { note: '负责人的' }),
      ask('CL-009', { originals: 0, note: '网上查得到的不用交' }),
      ask('CL-052', { note: '要写清面积' }),
      ask('CL-054', { note: '标出柜台、灭火器、出口' }),
      ask('CL-069', { note: '县里办班，免费' }),
    ],
    steps: [
      village('先问清本镇还有没有点'),
      toTown(),
      { name: '现场看', actor: '县应急局', limit: '5 个工作日', note: '量距离、查灭火器' },
      decide('符合的发证'),
      deliver('许可证送到店里'),
    ],
    statutoryLimit: workingDays(20),
    promisedLimit: workingDays(10),
    visits: 1,
    visitsReason: atVillage,
    resultName: '烟花爆竹经营（零售）许可证',
    questions: [
      { question: '从哪进货？', answer: '只能从有批发许可的公司进，别买三无产品。' },
      { question: '剩下的怎么办？', answer: '到期没卖完的，退给批发公司，不能放家里。' },
    ],
  },
])
