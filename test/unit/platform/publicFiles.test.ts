import { publicFileFault, publicFileLimit, publicFileTypes } from '@/domain/platform/publicFiles'

const fault = (name: string, found: string | undefined, size = 1000) =>
  publicFileFault({ name, size, found })

describe('a file for citizens', () => {
  it.each(
    Object.entries(publicFileTypes).flatMap(([type, endings]) =>
      endings.map((ending) => [`空白表.${ending}`, type] as const),
    ),
  )('%s that is %s may be published', (name, type) => {
    expect(fault(name, type)).toBeNull()
    expect(fault(name.toUpperCase(), type)).toBeNull()
  })

  it('is neither empty nor too big', () => {
    expect(fault('a.pdf', 'application/pdf', 0)).toBe('这个文件是空的，请重新选择。')
    expect(fault('a.pdf', 'application/pdf', publicFileLimit)).toBeNull()
    expect(fault('a.pdf', 'application/pdf', publicFileLimit + 1)).toBe(
      '文件超过 10 MB，请压缩后再上传。',
    )
  })

  it('is what it says', () => {
    const kinds = '只能上传 PNG、JPG、WebP 图片和 PDF，而且内容要真是这种文件。'
    expect(fault('a.exe', undefined)).toBe(kinds)
    expect(fault('a.pdf', undefined)).toBe(kinds)
    expect(fault('a.html', 'text/html')).toBe(kinds)
    expect(fault('a.pdf', 'image/png')).toBe(
      '文件名的结尾（.pdf）和内容不一样，内容是 PNG。请改好文件名再上传。',
    )
    expect(fault(`a.${'x'.repeat(99)}`, 'image/png')).toContain('（.xxxxxxxxxx）')
    expect(fault('', 'image/png')).toContain('（.）')
  })
})
