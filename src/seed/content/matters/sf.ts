import { ask, calendarDays, decide, mattersOf, on, toTown, village } from './build'

/** Matters of the justice bureau. */
export const sf = mattersOf('SF', [
  {
    code: 'SF-1601',
    name: '法律援助申请',
    plainNames: ['请免费律师', '打官司没钱', '法律帮助'],
    type: 'public-service',
    themes: ['other'],
    lifeEvents: ['hardship', 'work'],
    whoCanApply:
      '**没钱请律师**，要讨工资、要赡养费、要工伤赔偿、遇到家庭暴力等的人。老人、残疾人、军属优先。',
    conditions: [
      '事情属于法律援助的范围。',
      '经济困难；见义勇为、家庭暴力、讨薪、工伤等按规定不看经济条件。',
    ],
    basis: [on('法律援助法', '第三十一条', '第三十二条', '第四十一条', '第四十三条')],
    materials: [
      ask('CL-113', { note: '代办员帮您填，可以口头说' }),
      ask('CL-001', { note: '本人的' }),
      ask('CL-025', { note: '写清家里经济情况，不用开证明' }),
      ask('CL-114', { note: '有什么带什么' }),
      ask('CL-024', { whenNeeded: '请家人代办的' }),
    ],
    steps: [
      village('把事情说清楚，代办员记下来'),
      toTown('司法所先给您出主意'),
      decide('7 天内告诉您行不行', '承诺时限内', '县里审查'),
      { name: '派律师', actor: '法律援助中心', limit: '3 天内', note: '律师会给您打电话' },
    ],
    statutoryLimit: calendarDays(7),
    promisedLimit: calendarDays(3),
    limitStart: 'receipt',
    visits: 0,
    channels: ['agency', 'online', 'window', 'home'],
    resultName: '给予法律援助决定书',
    greenChannel: true,
    urgentNote: '快过诉讼时效、要马上保全财产、正挨打的，**先帮您办，材料后补**。打 12348。',
    questions: [
      { question: '律师要收钱吗？', answer: '不收。谁收钱打监督电话。' },
      { question: '刑事案件能申请吗？', answer: '能。可能判重刑的，没请律师的，必须给派。' },
    ],
  },
])
