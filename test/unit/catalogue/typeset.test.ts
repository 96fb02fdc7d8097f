import { runsOf, typeset } from '@/domain/catalogue/typeset'

describe('typesetting', () => {
  it.each([
    ['户口在本县,家里困难', '户口在本县\uff0c家里困难'],
    ['要带;要签', '要带\uff1b要签'],
    ['工作日 8:30–17:30,村委会', '工作日 8:30–17:30\uff0c村委会'],
    ['到 A座,再上 3 楼', '到 A座\uff0c再上 3 楼'],
    ['找 MZ,中间窗口', '找 MZ\uff0c中间窗口'],
    ['时间:8:30', '时间\uff1a8:30'],
    ['能办吗?', '能办吗\uff1f'],
    ['低保(城乡)申请', '低保\uff08城乡\uff09申请'],
    ['电话 0539-000 0123', '电话 0539-000 0123'],
    ['A, B', 'A, B'],
    ['见 http://a.cn:80/?x=1,2', '见 http://a.cn:80/?x=1,2'],
    ['多  余  空格', '多 余 空格'],
    ['**重病**,可以', '**重病**\uff0c可以'],
    ['', ''],
  ])('%s', (typed, printed) => expect(typeset(typed)).toBe(printed))

  it('leaves rare characters alone', () => expect(typeset('䶮坶𠮷')).toBe('䶮坶𠮷'))
})

describe('stress', () => {
  it('cuts at bold marks', () => {
    expect(runsOf('可以**单人**申请')).toEqual([
      { text: '可以', bold: false },
      { text: '单人', bold: true },
      { text: '申请', bold: false },
    ])
  })

  it.each(['没有', '一个**没有伙伴', '****'])('leaves %s as typed', (text) => {
    expect(runsOf(text).every((run) => !run.bold)).toBe(true)
    expect(
      runsOf(text)
        .map((run) => run.text)
        .join(''),
    ).toBe(text)
  })
})
