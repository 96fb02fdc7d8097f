import { readFileSync, readdirSync } from 'node:fs'
import { templateSources, templateVersion, versionOf } from '@/printing/version'

const read = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
const versionWith = (changed: string, text = '// changed\n') =>
  versionOf(
    templateSources((path) => {
      const own = read(path)
      return path === changed && own !== undefined ? own + text : own
    }),
  )

describe('the version of the templates', () => {
  const version = versionOf(templateSources(read))

  it('is that of the sources as they are', () => {
    expect(templateVersion()).toBe(version)
    expect(version).toMatch(/^[0-9a-f]{16}$/)
  })

  it.each([
    'src/printing/sheet/Sheet.tsx',
    'src/printing/sheet/styles.ts',
    'src/printing/papers/Poster.tsx',
    'src/printing/measure.ts',
    'src/printing/fonts/coreCharacters.ts',
    'src/printing/pdf/merge.ts',
    'src/i18n/print.ts',
    'src/domain/catalogue/fit.ts',
    'src/domain/catalogue/typeset.ts',
    'src/domain/catalogue/vocabulary.ts',
    'src/domain/platform/accent.ts',
  ])('changes with %s', (path) => {
    expect(read(path)).toBeDefined()
    expect(versionWith(path)).not.toBe(version)
  })

  it('changes with the fonts', () => {
    const name = 'node_modules/@expo-google-fonts/noto-sans-sc/package.json'
    const other = (path: string) =>
      path === name ? JSON.stringify({ version: '99.0.0' }) : read(path)
    expect(versionOf(templateSources(other))).not.toBe(version)
  })

  it.each(['src/runtime/settings.ts', 'src/i18n/public.ts'])(
    'stays with a change of %s, which no paper shows',
    (path) => expect(versionWith(path)).toBe(version),
  )

  it('covers every source of printing', () => {
    const sources = templateSources(read)
    const files = readdirSync('src/printing', { recursive: true, encoding: 'utf8' })
    const missing = files
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => `src/printing/${file.replaceAll('\\', '/')}`)
      .filter((path) => !sources.has(path))
    expect(missing).toEqual([])
  })

  it('refuses to guess without the sources', () => {
    expect(() => templateSources(() => undefined)).toThrow('is missing')
  })
})
