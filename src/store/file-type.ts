/** Types of files that are kept, by what their first bytes say; the name a file comes with proves nothing (SEC-13). */
export const fileTypes = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
} as const

/** Media type of a kept file. */
export type FileType = keyof typeof fileTypes

/** The type of a file by its bytes; undefined for any other type, and for Office files that carry macros. */
export function sniffType(bytes: Buffer): FileType | undefined {
  const starts = (signature: string, at = 0): boolean => bytes.subarray(at, at + signature.length).toString('latin1') === signature
  if (starts('\xff\xd8\xff')) return 'image/jpeg'
  if (starts('\x89PNG\r\n\x1a\n')) return 'image/png'
  if (starts('RIFF') && starts('WEBP', 8)) return 'image/webp'
  if (starts('%PDF-')) return 'application/pdf'
  if (!starts('PK\x03\x04') || bytes.includes('vbaProject.bin')) return undefined
  if (bytes.includes('word/document.xml')) return 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  if (bytes.includes('xl/workbook.xml')) return 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  return undefined
}

/** A name fit to be shown and saved: no folders, no control or direction signs, at most 100 characters, ending as its type does. */
export function cleanName(name: string, type: FileType): string {
  const base = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
  const shown = base
    .normalize('NFC')
    .replace(/[\p{C}\u2028\u2029<>:"|?*]/gu, '')
    .replace(/\.[A-Za-z0-9]{1,5}$/, '')
    .replace(/^[.\s]+|[.\s]+$/g, '')
  return `${[...shown].slice(0, 100).join('') || '附件'}.${fileTypes[type]}`
}
