/** Files that citizens may be given: what they are by their content, and how their names end. */
export const publicFileTypes: Record<string, readonly string[]> = {
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/webp': ['webp'],
  'application/pdf': ['pdf'],
}

/** At most so many bytes. */
export const publicFileLimit = 10 * 1024 * 1024

/**
 * What is wrong with a file that is to be published.
 * @param name as uploaded
 * @param size in bytes
 * @param found the type that its content shows, or undefined when nothing is recognised
 * @returns a Chinese sentence, or null when it may be published
 */
export function publicFileFault({
  name,
  size,
  found,
}: {
  name: string
  size: number
  found: string | undefined
}): string | null {
  if (size > publicFileLimit) return '文件超过 10 MB，请压缩后再上传。'
  if (size === 0) return '这个文件是空的，请重新选择。'
  const endings = found === undefined ? undefined : publicFileTypes[found]
  if (!endings) return '只能上传 PNG、JPG、WebP 图片和 PDF，而且内容要真是这种文件。'
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
  if (endings.includes(ending)) return null
  return `文件名的结尾（.${ending.slice(0, 10)}）和内容不一样，内容是 ${endings[0]?.toUpperCase()}。请改好文件名再上传。`
}
