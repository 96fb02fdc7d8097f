import fc from 'fast-check'
import { parseBasis } from '@/domain/catalogue/spreadsheet/basis'

const read = (cell: string) => {
  const parsed = parseBasis(cell)
  if (!parsed.ok) throw new Error(parsed.reason)
  return parsed.value
}

describe('the legal basis in one cell', () => {
  it.each([
    ['《社会救助暂行办法》第九条、第十一条', ['第九条', '第十一条']],
    ['《社会救助暂行办法》第9条、第11条', ['第九条', '第十一条']],
    ['《社会救助暂行办法》第九、十一条', ['第九条', '第十一条']],
    ['《社会救助暂行办法》第九条至第十一条', ['第九条', '第十条', '第十一条']],
    ['《社会救助暂行办法》第九条第二款', ['第九条第二款']],
    ['《社会救助暂行办法》第九条第一款第三项', ['第九条第一款第三项']],
    ['《社会救助暂行办法》', []],
    ['社会救助暂行办法第九条', ['第九条']],
  ])('%s', (cell, articles) => {
    expect(read(cell)).toEqual([{ law: '社会救助暂行办法', articles }])
  })

  it('reads several laws, and the number of a document', () => {
    const cell =
      '1.《中华人民共和国社会保险法》第五十八条；\n2.《社会救助暂行办法》（国务院令第649号）第九条；3.《通知》（民发〔2021〕43号）'
    expect(read(cell)).toEqual([
      { law: '中华人民共和国社会保险法', articles: ['第五十八条'] },
      { law: '社会救助暂行办法', documentNumber: '国务院令第649号', articles: ['第九条'] },
      { law: '通知', documentNumber: '民发〔2021〕43号', articles: [] },
    ])
  })

  it('keeps a title within a title', () => {
    expect(read('《关于贯彻〈社会救助暂行办法〉的通知》第三条')).toEqual([
      { law: '关于贯彻《社会救助暂行办法》的通知', articles: ['第三条'] },
    ])
  })

  it('joins what is said twice about one law', () => {
    expect(read('《民法典》第一条；《民法典》第二条')).toEqual([
      { law: '民法典', articles: ['第一条', '第二条'] },
    ])
  })

  it('says what text it leaves', () => {
    expect(parseBasis('《民法典》第一条 有关条文见附件。')).toMatchObject({
      ok: true,
      notes: ['只收法规名称和条款，其余文字没有收：「有关条文见附件…」'],
    })
  })

  it.each(['无', '/'])('%s means none', (cell) => expect(read(cell)).toEqual([]))
  it.each(['按上级文件执行', '《》第一条'])('%s is refused', (cell) => {
    expect(parseBasis(cell).ok).toBe(false)
  })
  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (cell) => void parseBasis(cell)))
  })
})
