import { describe, expect, test } from '@jest/globals'
import { shownFor } from '@/domain/catalogue/searchHighlight'
import { matchesByScan } from '@/domain/catalogue/searchMatch'
import { catalogue, query } from './helpers'

/** The first result as text, hits in brackets. */
function shown(typed: string): { name: string; via?: string } {
  const asked = query(typed)
  const [best] = asked ? matchesByScan(catalogue, asked) : []
  if (!best) throw new Error('nothing found')
  const { name, via } = shownFor(best.entry, best.match)
  const inBrackets = (pieces: { text: string; isHit: boolean }[]) =>
    pieces.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('')
  return { name: inBrackets(name), via: via && `${via.kind}:${inBrackets(via.pieces)}` }
}

describe('what is marked in a result', () => {
  test.each([
    ['生活', '最低[生活]保障申请', undefined],
    ['shbzsq', '最低[生活保障申请]', undefined],
    ['hunyin', undefined, undefined],
    ['入户', '出生登记（[入户]）', undefined],
    ['登记入', '出生[登记（入]户）', undefined],
    ['IC卡', '社会保障卡申领（[IC卡]）', undefined],
    ['砍树', '林木采伐许可', 'plainName:[砍树]'],
    ['ks', '林木采伐许可', 'plainName:[砍树]'],
    ['医疗保障局', '城乡居民基本医疗保险参保登记', 'department:示范县[医疗保障局]'],
    ['种地', '林木采伐许可', 'topic:[种地]养殖'],
    ['林木采发', '[林木采伐]许可', undefined],
  ])('%s', (typed, name, via) => {
    if (name === undefined) {
      expect(() => shown(typed)).toThrow('nothing found')
      return
    }
    expect(shown(typed)).toEqual({ name, via })
  })
})
