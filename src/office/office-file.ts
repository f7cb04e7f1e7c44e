import { crc32, createInflateRaw, inflateRawSync } from 'node:zlib'
import { replaceParts } from './zip-replace.ts'
import { looksLikeZip, readZipDirectory, type ZipEntry } from './zip-directory.ts'

/** What can be wrong with a file that somebody hands in. */
export type OfficeFileCode = keyof typeof problems

/** A file that cannot be taken; says in both languages what happened and what to do. */
export class OfficeFileProblem extends Error {
  readonly code: OfficeFileCode
  readonly zh: string
  readonly en: string
  constructor(code: OfficeFileCode, amount = '') {
    const zh = problems[code][0].replace('#', amount)
    const en = problems[code][1].replace('#', amount)
    super(`${zh} ${en}`)
    this.code = code
    this.zh = zh
    this.en = en
  }
}

/** How much of a file is taken: bytes as sent, bytes once expanded, files inside, expanded bytes for each sent byte (counted from 10 MB on). */
export interface FileLimits {
  maxBytes: number
  maxExpandedBytes: number
  maxEntries: number
  maxRatio: number
}

/** Room for 100 000 rows of 20 columns (some 110 MB expanded) and for long reports with pictures. */
export const fileLimits: FileLimits = { maxBytes: 32 * 2 ** 20, maxExpandedBytes: 256 * 2 ** 20, maxEntries: 2000, maxRatio: 200 }

/** An opened Office file: the names of its parts, and each part's bytes on demand, never more than it declared. */
export interface OfficeZip {
  names: readonly string[]
  has(name: string): boolean
  /** The part's bytes. Throws `file.broken`, `file.expands-too-much`. */
  bytes(name: string): Uint8Array
  /** The part as UTF-8 text, a byte order mark kept. Throws `file.broken`, `file.expands-too-much`. */
  text(name: string): string
  /** The same package with some parts replaced: every other part's packed bytes, their order and their dates stay as they are. */
  replaced(parts: ReadonlyMap<string, Uint8Array>): Uint8Array
  /** Inflates every part once without keeping it, so that another reader may be let at the file. */
  check(): Promise<void>
}

/** Opens a .docx or .xlsx after looking at what it declares; nothing is expanded before the limits are checked. Throws `OfficeFileProblem`. */
export const openZip = (bytes: Uint8Array, limits: Partial<FileLimits> = {}): OfficeZip => {
  const most = { ...fileLimits, ...limits }
  refuseByHead(bytes, most.maxBytes)
  if (!looksLikeZip(bytes)) throw new OfficeFileProblem('file.not-office')
  const entries = readZipDirectory(bytes, most.maxEntries)
  if (entries === undefined) throw new OfficeFileProblem('file.broken')
  if (entries === 'too-many') throw new OfficeFileProblem('file.expands-too-much', megabytes(most.maxExpandedBytes))
  refuseByDirectory(entries, bytes.length, most)
  const byName = new Map(entries.map(entry => [entry.name, entry]))
  const read = (name: string): Uint8Array => {
    const entry = byName.get(name)
    if (entry === undefined) throw new OfficeFileProblem('file.broken')
    return inflate(bytes, entry)
  }
  const zip: OfficeZip = {
    names: entries.map(entry => entry.name),
    has: name => byName.has(name),
    bytes: read,
    text: name => decodeUtf8(read(name)),
    replaced: parts => replaceParts(bytes, entries, parts),
    check: async () => {
      for (const entry of entries) await checkEntry(bytes, entry)
    },
  }
  refuseByTypes(zip)
  return zip
}

/** What a file is by its content, whatever its name says. Throws `OfficeFileProblem` where it is none of the three. */
export const kindOf = (bytes: Uint8Array, limits: Partial<FileLimits> = {}): 'docx' | 'xlsx' | 'text' => {
  refuseByHead(bytes, limits.maxBytes ?? fileLimits.maxBytes)
  if (looksLikeZip(bytes)) {
    const types = openZip(bytes, limits).text('[Content_Types].xml')
    if (/wordprocessingml\.(document|template)\.main\+xml/.test(types)) return 'docx'
    if (/spreadsheetml\.(sheet|template)\.main\+xml/.test(types)) return 'xlsx'
    throw new OfficeFileProblem('file.not-office')
  }
  if (looksLikeText(bytes)) return 'text'
  throw new OfficeFileProblem('file.not-office')
}

/** Whether bytes may be plain text: UTF-16 by its mark, else no zero byte and none of the formats that only look like text. */
const looksLikeText = (bytes: Uint8Array): boolean => {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return true
  if (bytes.includes(0)) return false
  const head = new TextDecoder('utf-8').decode(bytes.subarray(0, 512)).trimStart().toLowerCase()
  return !/^(%pdf|\{\\rtf|<\?xml|<!doctype|<html|mime-version)/.test(head)
}

const megabytes = (bytes: number): string => `${Math.max(1, Math.round(bytes / 2 ** 20))} MB`

const refuseByHead = (bytes: Uint8Array, maxBytes: number): void => {
  if (bytes.length === 0) throw new OfficeFileProblem('file.empty')
  if (bytes.length > maxBytes) throw new OfficeFileProblem('file.too-large', megabytes(maxBytes))
  const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
  if (compound.every((byte, i) => bytes[i] === byte)) throw new OfficeFileProblem('file.encrypted-or-old')
}

const refuseByDirectory = (entries: readonly ZipEntry[], length: number, most: FileLimits): void => {
  const expanded = entries.reduce((sum, entry) => sum + entry.size, 0)
  if (expanded > most.maxExpandedBytes || (expanded > 10 * 2 ** 20 && expanded / length > most.maxRatio)) {
    throw new OfficeFileProblem('file.expands-too-much', megabytes(most.maxExpandedBytes))
  }
  if (entries.some(entry => entry.encrypted)) throw new OfficeFileProblem('file.encrypted-or-old')
  if (entries.some(entry => entry.method !== 0 && entry.method !== 8)) throw new OfficeFileProblem('file.broken')
  if (entries.some(entry => /vbaproject\.bin$|\/macrosheets\//i.test(entry.name))) throw new OfficeFileProblem('file.macro')
}

const refuseByTypes = (zip: OfficeZip): void => {
  if (!zip.has('[Content_Types].xml')) throw new OfficeFileProblem('file.not-office')
  if (/macroEnabled|vbaProject|ms-excel\.(int)?macrosheet/i.test(zip.text('[Content_Types].xml'))) throw new OfficeFileProblem('file.macro')
}

const packed = (bytes: Uint8Array, entry: ZipEntry): Uint8Array => bytes.subarray(entry.offset, entry.offset + entry.packedSize)

const inflate = (bytes: Uint8Array, entry: ZipEntry): Uint8Array => {
  const data = entry.method === 0 ? packed(bytes, entry) : inflateCapped(packed(bytes, entry), entry.size)
  if (data.length !== entry.size || crc32(data) !== entry.crc) throw new OfficeFileProblem('file.broken')
  return data
}

const inflateCapped = (data: Uint8Array, size: number): Uint8Array => {
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(1, size) })
  } catch (fault) {
    throw fault instanceof RangeError
      ? new OfficeFileProblem('file.expands-too-much', megabytes(size))
      : new OfficeFileProblem('file.broken')
  }
}

const checkEntry = async (bytes: Uint8Array, entry: ZipEntry): Promise<void> => {
  const isXml = /\.(xml|rels|vml)$/i.test(entry.name)
  let size = 0
  let crc = 0
  let head = ''
  let tail = ''
  for await (const chunk of expand(packed(bytes, entry), entry.method)) {
    size += chunk.length
    if (size > entry.size) throw new OfficeFileProblem('file.expands-too-much', megabytes(entry.size))
    crc = crc32(chunk, crc)
    if (isXml && (chunk.includes('<!DOCTYPE') || (tail.slice(-8) + chunk.toString('latin1', 0, 8)).includes('<!DOCTYPE'))) {
      throw new OfficeFileProblem('file.unsafe-xml')
    }
    if (head.length < 4096) head += chunk.toString('latin1', 0, 4096)
    tail = (tail + chunk.toString('latin1', Math.max(0, chunk.length - 256))).slice(-256)
  }
  if (size !== entry.size || crc !== entry.crc || (/\.xml$/i.test(entry.name) && !endsAsBegun(head, tail)))
    throw new OfficeFileProblem('file.broken')
}

/** Whether an XML part closes its root; a reader of rows would take one that breaks off for a shorter one. */
const endsAsBegun = (head: string, tail: string): boolean => {
  const root = /<([A-Za-z_][\w:.-]*)[\s/>]/.exec(head.replace(/<!--.*?-->/gs, ''))?.[1]
  return root !== undefined && (tail.trimEnd().endsWith(`</${root}>`) || tail.trimEnd().endsWith('/>'))
}

async function* expand(data: Uint8Array, method: number): AsyncGenerator<Buffer> {
  if (method === 0) {
    yield Buffer.from(data.buffer, data.byteOffset, data.byteLength)
    return
  }
  const stream = createInflateRaw()
  stream.end(data)
  try {
    for await (const chunk of stream) yield chunk
  } catch (fault) {
    throw fault instanceof OfficeFileProblem ? fault : new OfficeFileProblem('file.broken')
  }
}

const decodeUtf8 = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new OfficeFileProblem('file.broken')
  }
}

const problems = {
  'file.not-office': [
    '这不是可以读取的 Word、Excel 或纯文本文件。请用 Word、Excel 或 WPS 打开原件，另存为 .docx、.xlsx 或 .txt 后再上传。',
    'This is not a Word, Excel or plain text file that can be read. Open the original in Word, Excel or WPS, save it as .docx, .xlsx or .txt, and upload that.',
  ],
  'file.encrypted-or-old': [
    '文件设了打开密码，或者是旧版格式（.doc、.xls、.wps、.et）。请去掉密码，另存为 .docx 或 .xlsx 后再上传。',
    'The file has a password, or is in an old format (.doc, .xls, .wps, .et). Remove the password, save it as .docx or .xlsx, and upload that.',
  ],
  'file.too-large': [
    '文件超过 #。请压缩图片，或者分成几个文件后再上传。',
    'The file is larger than #. Compress its pictures or split it, and upload the parts.',
  ],
  'file.expands-too-much': [
    '文件解开后过大（上限 #），没有打开。请删去多余的工作表、空行和图片，另存后再上传。',
    'The file grows too large when opened (limit #), so it was not opened. Delete spare sheets, empty rows and pictures, save it again, and upload that.',
  ],
  'file.macro': [
    '文件带有宏，没有打开。请另存为不带宏的 .docx 或 .xlsx 后再上传。',
    'The file contains macros, so it was not opened. Save it as .docx or .xlsx without macros, and upload that.',
  ],
  'file.broken': [
    '文件已损坏，读不出来。请用 Word、Excel 或 WPS 打开，另存一份后再上传；打不开的，请找原件。',
    'The file is damaged and cannot be read. Open it in Word, Excel or WPS, save a copy, and upload that; if it does not open, find the original.',
  ],
  'file.unsafe-xml': [
    '文件内含外部引用声明，为安全起见没有打开。请用 Word、Excel 或 WPS 打开，另存一份后再上传。',
    'The file declares external references inside, so it was not opened for safety. Open it in Word, Excel or WPS, save a copy, and upload that.',
  ],
  'file.empty': [
    '文件里没有可以读取的文字或数据（可能是空文件，或者是扫描图片）。请检查后重新上传。',
    'The file holds no text or data that can be read (it may be empty, or a scanned picture). Check it and upload it again.',
  ],
  'file.no-sheet': [
    '文件里没有名为“#”的工作表。请用下载的模板填写，不要改工作表的名称。',
    'The file has no sheet named “#”. Fill in the downloaded template and keep the names of its sheets.',
  ],
  'file.not-workbook': [
    '这不是 Excel 工作簿。请用 Excel 或 WPS 打开原件，另存为 .xlsx 后再上传。',
    'This is not an Excel workbook. Open the original in Excel or WPS, save it as .xlsx, and upload that.',
  ],
  'file.too-many-cells': [
    '表格过大，不像一张报表。请删去多余的工作表、空行和空列，另存后再上传。',
    'The sheets are too large for a form. Delete spare sheets and empty rows and columns, save it again, and upload that.',
  ],
  'cell.no-sheet': [
    '文件里没有工作表“#”，没有填写。请检查对应关系，或换成原来的样表。',
    'The file has no sheet “#”, so nothing was filled in. Check the mapping, or take the original form.',
  ],
  'cell.outside': [
    '单元格 # 不在表格范围内，没有填写。请检查对应关系。',
    'The cell # lies outside the sheet, so nothing was filled in. Check the mapping.',
  ],
  'cell.merged': [
    '单元格 # 在合并单元格内部，没有填写。请改用合并单元格左上角的地址。',
    'The cell # lies inside merged cells, so nothing was filled in. Take the address of their upper left corner.',
  ],
  'cell.formula': [
    '单元格 # 是公式，没有填写。公式由表格自己计算，请取消这个单元格的对应关系。',
    'The cell # holds a formula, so nothing was filled in. The sheet computes it: take this cell out of the mapping.',
  ],
  'file.too-many-rows': [
    '表格超过 # 行。请分成几个文件后再上传。',
    'The sheet has more than # rows. Split it into several files and upload those.',
  ],
} as const
