import { fileReasons } from '@/i18n/imports'
import { Refusal } from '@/operations/refusal'
import { caps, megabytes } from './caps'
import { readZipDirectory, type ZipPart } from './zipDirectory'

/** What a file is, by its content; its name does not count. */
export type FileKind = { kind: 'xlsx'; parts: ZipPart[] } | { kind: 'text' }

const wrongType = (message: string): Refusal => new Refusal({ kind: 'wrong-type', message })
const invalid = (message: string): Refusal => new Refusal({ kind: 'invalid', message })

const startsWith = (file: Buffer, ...bytes: number[]): boolean =>
  bytes.every((byte, at) => file[at] === byte)

const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le')

/** Old Office files (compound files) hold streams with telling names; an encrypted .xlsx is one too. */
function refuseCompoundFile(file: Buffer): never {
  if (file.includes(utf16('EncryptedPackage'))) throw wrongType(fileReasons.locked)
  if (file.includes(utf16('WordDocument'))) throw wrongType(fileReasons.word)
  if (file.includes(utf16('PowerPoint Document'))) throw wrongType(fileReasons.slides)
  throw wrongType(fileReasons.oldExcel)
}

function zipKind(file: Buffer): FileKind {
  const parts = readZipDirectory(file)
  if (!parts) throw invalid(fileReasons.broken)
  const has = (name: string) => parts.some((part) => part.name === name)
  const under = (folder: string) => parts.some((part) => part.name.startsWith(folder))
  if (parts.some(({ isEncrypted }) => isEncrypted)) throw wrongType(fileReasons.locked)
  if (has('xl/workbook.bin')) throw wrongType(fileReasons.binaryWorkbook)
  if (has('xl/workbook.xml')) return { kind: 'xlsx', parts }
  if (under('word/')) throw wrongType(fileReasons.word)
  if (under('ppt/')) throw wrongType(fileReasons.slides)
  if (has('content.xml') && has('mimetype')) throw wrongType(fileReasons.openDocument)
  if (under('xl/') || has('[Content_Types].xml')) throw invalid(fileReasons.broken)
  throw wrongType(fileReasons.archive)
}

const isPicture = (file: Buffer): boolean =>
  startsWith(file, 0x89, 0x50, 0x4e, 0x47) ||
  startsWith(file, 0xff, 0xd8, 0xff) ||
  startsWith(file, 0x47, 0x49, 0x46, 0x38) ||
  startsWith(file, 0x42, 0x4d) ||
  (startsWith(file, 0x52, 0x49, 0x46, 0x46) && file.toString('latin1', 8, 12) === 'WEBP')

const isArchive = (file: Buffer): boolean =>
  startsWith(file, 0x52, 0x61, 0x72, 0x21) ||
  startsWith(file, 0x37, 0x7a, 0xbc, 0xaf) ||
  startsWith(file, 0x1f, 0x8b)

function refuseMarkup(file: Buffer): void {
  const start = file
    .toString('latin1', 0, 2048)
    .replace(/^(\xef\xbb\xbf)?\s*/, '')
    .toLowerCase()
  if (/^(<!doctype html|<html|<table|<meta|<head|<body|mime-version)/.test(start)) {
    throw wrongType(fileReasons.webPage)
  }
  if (start.startsWith('<?xml')) {
    throw wrongType(/<html/.test(start) ? fileReasons.webPage : fileReasons.xml)
  }
}

/** Text has no zero bytes; UTF-16 with its mark is the exception, for Excel saves "Unicode text" so. */
const isText = (file: Buffer): boolean =>
  startsWith(file, 0xff, 0xfe) || startsWith(file, 0xfe, 0xff) || !file.includes(0)

/**
 * Tells by its content what a file is.
 * @throws Refusal 413 when it is too large, 415 when it is of another kind, 400 when it is empty or broken
 */
export function fileKindOf(file: Buffer): FileKind {
  if (file.length === 0) throw invalid(fileReasons.empty)
  if (file.length > caps.fileBytes) {
    const message = fileReasons.tooLarge(megabytes(file.length), megabytes(caps.fileBytes))
    throw new Refusal({ kind: 'too-large', message })
  }
  if (startsWith(file, 0x50, 0x4b)) return zipKind(file)
  if (startsWith(file, 0xd0, 0xcf, 0x11, 0xe0)) refuseCompoundFile(file)
  if (startsWith(file, 0x25, 0x50, 0x44, 0x46)) throw wrongType(fileReasons.pdf)
  if (isPicture(file)) throw wrongType(fileReasons.picture)
  if (isArchive(file)) throw wrongType(fileReasons.archive)
  refuseMarkup(file)
  if (!isText(file)) throw wrongType(fileReasons.unknown)
  return { kind: 'text' }
}
