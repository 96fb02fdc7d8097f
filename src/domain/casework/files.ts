import { type CaseStatus, type Relation, isEnd } from './vocabulary'

/** What a file is, beside the materials of the checklist, which are named by their codes. */
export const otherFileKinds = ['signature', 'consent', 'identity', 'other'] as const

/** A code of the edition's checklist, or one of {@link otherFileKinds}. */
export type FileKind = string

/** Content that is taken, by its type. A HEIC only where it can be opened. */
export const fileTypes = {
  photo: ['image/jpeg', 'image/png', 'image/webp', 'image/heic', 'image/heif', 'image/avif'],
  pdf: 'application/pdf',
} as const

export const fileLimits = {
  /** Bytes of one file as it arrives. */
  fileBytes: 15 * 1024 * 1024,
  /** Files of a case. */
  files: 60,
  /** Bytes of all files of a case, as they are kept. */
  caseBytes: 100 * 1024 * 1024,
  /** The longer side of a kept photo, in pixels: an A4 page at 170 dots an inch. */
  longSide: 2000,
  /** The longer side of the small picture on a page. */
  previewSide: 320,
  /** A photo of more pixels is not opened. */
  pixels: 64_000_000,
  /** Pages of a PDF. */
  pages: 200,
} as const

/** Whether a kind means something under a checklist. */
export const isFileKind = (kind: string, codes: readonly string[]): boolean =>
  (otherFileKinds as readonly string[]).includes(kind) || codes.includes(kind)

/** Papers that show who somebody is. */
const identityPapers =
  /身份证|户口[簿本]|居住证|护照|通行证|出生医学证明|军官证|士兵证|社会保障卡|社保卡/

/**
 * Whether a file shows who somebody is, so that each look at it is noted.
 * @param materialName of the checklist, when the file is one of its materials
 */
export const showsIdentity = (kind: FileKind, materialName = ''): boolean =>
  kind === 'identity' || identityPapers.test(materialName)

/** How a person stands to a case, for its files. */
export interface FileStanding {
  relations: readonly Relation[]
  status: CaseStatus
}

/** Ends after which nothing is added; a proof of delivery comes after the delivery. */
const isClosed = (status: CaseStatus): boolean => isEnd(status) && status !== 'delivered'

const isResponsible = (relations: readonly Relation[]): boolean =>
  relations.includes('origin') || relations.includes('holder')

/**
 * Why a person may not add files to a case: whoever was first asked or holds it may, until it is closed.
 * @returns a Chinese sentence with what to do, null when she may
 */
export function addFault({ relations, status }: FileStanding): string | null {
  if (!isResponsible(relations)) {
    return '只有首问的代办机构和现在的持件人能加照片。请把材料交给他们上传。'
  }
  return isClosed(status) ? '这个办件已经结束，不能再加照片。要补材料，请先重新办理。' : null
}

/** Where somebody serves; ids. */
export interface Desk {
  station?: string
  department?: string
}

/**
 * Why a person may not remove a file: the station or department that added it may, while the case lasts.
 * @returns a Chinese sentence, null when she may
 */
export function removeFault({
  status,
  person,
  addedAt,
}: {
  status: CaseStatus
  person: Desk
  addedAt: Desk
}): string | null {
  if (isEnd(status)) return '这个办件已经结束，材料不能再删。'
  const isSame = addedAt.station
    ? addedAt.station === person.station
    : Boolean(addedAt.department) && addedAt.department === person.department
  return isSame ? null : '这份材料是别的机构上传的，只有他们能删。请联系他们。'
}

const megabytes = (bytes: number): string => `${Math.floor(bytes / 1024 / 1024)} MB`

/** What is said to a file that is larger than is taken. */
export const tooLargeWords = `这个文件超过 ${megabytes(fileLimits.fileBytes)}，请用手机重新拍一张，或者分成几份再传。`

const heicWords =
  '这是 HEIC 照片，这里打不开。苹果手机请在「设置 › 相机 › 格式」里选「兼容性最佳」，再拍一张。'

/**
 * Why a file is not taken, by its content.
 * @param size in bytes
 * @param found the type that its content shows, undefined when nothing is recognised
 * @returns a Chinese sentence, null when it is opened next
 */
export function contentFault({
  kind,
  size,
  found,
}: {
  kind: FileKind
  size: number
  found: string | undefined
}): string | null {
  if (size === 0) return '这个文件是空的，请重新选。'
  if (size > fileLimits.fileBytes) return tooLargeWords
  const isPhoto = (fileTypes.photo as readonly (string | undefined)[]).includes(found)
  if (kind === 'signature' && !isPhoto) return '签字要是一张图片，请重新签。'
  if (isPhoto || found === fileTypes.pdf) return null
  return '只收照片（JPG、PNG、WebP）和 PDF，而且内容要真是这种文件。请拍照，或另存后再传。'
}

/** What is said when a photo cannot be opened. */
export const unopenedWords = (found: string | undefined): string =>
  found === 'image/heic' || found === 'image/heif'
    ? heicWords
    : '这张照片打不开，可能没有传完整，或者太大（超过六千四百万像素）。请重新拍一张。'

/**
 * Why there is no room for one more file.
 * @param has what the case has already, without what was removed
 * @param adding bytes of the new one, as it would be kept
 * @returns a Chinese sentence that says how much is left, null when there is room
 */
export function roomFault(has: { files: number; bytes: number }, adding: number): string | null {
  if (has.files >= fileLimits.files) {
    return `一个办件最多 ${fileLimits.files} 个文件，已经满了。请删掉不要的，或把几页合成一份 PDF。`
  }
  if (has.bytes + adding > fileLimits.caseBytes) {
    const left = fileLimits.caseBytes - has.bytes
    return `一个办件的文件合起来最多 ${megabytes(fileLimits.caseBytes)}，只剩 ${megabytes(left)} 了，这个放不下。请删掉不要的，或换小一点的。`
  }
  return null
}

/** How many more files a case takes. */
export const filesLeft = (files: number): number => Math.max(0, fileLimits.files - files)
