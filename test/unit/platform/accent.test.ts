import { contrastWithWhite, defaultAccent, readableAccent, tintOf } from '@/domain/platform/accent'

describe('the accent of a county', () => {
  it('keeps an accent that can be read', () => {
    expect(readableAccent('#0B5C4A')).toBe('#0b5c4a')
    expect(contrastWithWhite('#0b5c4a')).toBeGreaterThan(7)
  })

  it.each(['#ffcc00', '#ffffff', '#f00', '#3aa', '#a8261c'])(
    'darkens %s until it can be read',
    (colour) => {
      const accent = readableAccent(colour)
      expect(accent).toMatch(/^#[0-9a-f]{6}$/)
      expect(contrastWithWhite(accent)).toBeGreaterThanOrEqual(7)
    },
  )

  it('asks for less where less is asked', () => {
    const accent = readableAccent('#ffcc00', 4.5)
    expect(contrastWithWhite(accent)).toBeGreaterThanOrEqual(4.5)
    expect(contrastWithWhite(accent)).toBeLessThan(5)
  })

  it.each([undefined, null, '', 'green', '#12', 'red;}</style>'])(
    'falls back from %p',
    (colour) => {
      expect(readableAccent(colour)).toBe(defaultAccent)
    },
  )

  it('tints towards white', () => {
    expect(tintOf('#000000')).toBe('#ededed')
    expect(contrastWithWhite(tintOf('#0b5c4a'))).toBeLessThan(1.2)
  })

  it('knows black, white and nonsense', () => {
    expect(contrastWithWhite('#000')).toBeCloseTo(21)
    expect(contrastWithWhite('#fff')).toBeCloseTo(1)
    expect(contrastWithWhite('nonsense')).toBe(1)
  })
})
