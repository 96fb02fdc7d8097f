import {
  type ReadPart,
  canReadWith,
  readerOf,
  sentencesIn,
  voiceFor,
} from '@/components/public/guide/reader'

const voice = (lang: string, localService = true) => ({ lang, localService })

describe('the voice', () => {
  it('is Mandarin, and of the phone itself where it can be', () => {
    const own = voice('zh-CN')
    const far = voice('zh-CN', false)
    expect(voiceFor([voice('en-US'), voice('zh-HK'), far, own])).toBe(own)
    expect(voiceFor([voice('zh-HK'), far])).toBe(far)
    expect(voiceFor([voice('yue-HK')])?.lang).toBe('yue-HK')
    expect(voiceFor([voice('zh_CN')])?.lang).toBe('zh_CN')
    expect(voiceFor([voice('en-US')])).toBeUndefined()
  })

  it('has to be there, unless the browser names none before it speaks', () => {
    expect(canReadWith([])).toBe(true)
    expect(canReadWith([voice('en-US'), voice('zh-TW')])).toBe(true)
    expect(canReadWith([voice('en-US')])).toBe(false)
  })
})

it('sentences are short, and none is lost', () => {
  expect(sentencesIn('带户口簿。\n 要签字；\n\n多少钱？不要钱')).toEqual([
    '带户口簿。',
    '要签字；',
    '多少钱？',
    '不要钱',
  ])
  expect(sentencesIn(' \n')).toEqual([])
})

describe('a reader', () => {
  const parts: ReadPart[] = [
    { title: '谁可以申请', sentences: ['一。', '二。'] },
    { title: '空', sentences: [] },
    { title: '带什么', sentences: ['三。'] },
  ]
  function reading(read = parts) {
    const said: string[] = []
    const shown: (string | null)[] = []
    const after: { isOver: () => void; hasFailed: () => void }[] = []
    let [silenced, failures] = [0, 0]
    const reader = readerOf({
      parts: read,
      speak: (sentence, callbacks) => {
        said.push(sentence)
        after.push(callbacks)
      },
      silence: () => {
        silenced += 1
        // Browsers call back when they are cut off, as for one that failed.
        after.at(-1)?.hasFailed()
      },
      onPart: (title) => shown.push(title),
      onFailed: () => {
        failures += 1
      },
    })
    return { reader, said, shown, after, silences: () => silenced, failures: () => failures }
  }

  it('reads one sentence after the other, section by section, to the end', () => {
    const { reader, said, shown, after } = reading()
    reader.start()
    expect(said).toEqual(['一。'])
    after[0].isOver()
    after[1].isOver()
    expect(said).toEqual(['一。', '二。', '三。'])
    expect(shown).toEqual(['谁可以申请', '带什么'])
    after[2].isOver()
    expect(shown.at(-1)).toBeNull()
  })

  it('skips the rest of a section', () => {
    const { reader, said, shown } = reading()
    reader.start()
    reader.skip()
    expect(said).toEqual(['一。', '三。'])
    expect(shown).toEqual(['谁可以申请', '带什么'])
    reader.skip()
    expect(shown.at(-1)).toBeNull()
  })

  it('stops, and does not go on when the sentence that was cut off calls back', () => {
    const { reader, said, shown, after, silences } = reading()
    reader.start()
    reader.stop()
    after[0].isOver()
    expect(said).toEqual(['一。'])
    expect(shown).toEqual(['谁可以申请', null])
    expect(silences()).toBe(1)
  })

  it('pauses, and goes on with the sentence that was cut off', () => {
    const { reader, said, shown, after, failures } = reading()
    reader.start()
    after[0].isOver()
    reader.pause()
    expect(said).toEqual(['一。', '二。'])
    reader.goOn()
    expect(said).toEqual(['一。', '二。', '二。'])
    after[1].isOver()
    expect(said).toHaveLength(3)
    after[2].isOver()
    expect(said.at(-1)).toBe('三。')
    expect(shown).toEqual(['谁可以申请', '带什么'])
    expect(failures()).toBe(0)
  })

  it('ends when a sentence cannot be said, says so, and can begin anew', () => {
    const { reader, said, shown, after, failures } = reading()
    reader.start()
    after[0].isOver()
    after[1].hasFailed()
    expect(shown.at(-1)).toBeNull()
    expect(failures()).toBe(1)
    reader.start()
    expect(said.at(-1)).toBe('一。')
  })

  it('has nothing to say of an empty page', () => {
    const { reader, said, shown } = reading([])
    reader.start()
    expect(said).toEqual([])
    expect(shown).toEqual([null])
  })
})
