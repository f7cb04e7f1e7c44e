import { builtInFormats } from './number-format.ts'
import { type FileLimits, kindOf, OfficeFileProblem, openZip, type OfficeZip } from './office-file.ts'
import { related, relationsOf } from './package-part.ts'
import { scanXml, type XmlTag } from './xml-scan.ts'

/** A sheet of a workbook and the part that holds it. */
export interface WorkbookSheet {
  name: string
  path: string
  hidden: boolean
}

/** How a cell looks, by its number among the workbook's cell formats. */
export interface CellLook {
  format: string
  bold: boolean
  align: 'left' | 'center' | 'right' | null
  bordered: boolean
}

/** An opened .xlsx: its package, the part of the workbook itself, its sheets in order, and what their cells refer to. */
export interface Workbook {
  zip: OfficeZip
  path: string
  sheets: WorkbookSheet[]
  strings: string[]
  looks: CellLook[]
}

/** Opens an .xlsx after checking the whole package; hidden sheets too, sheets of charts not. Throws `OfficeFileProblem`. */
export async function openWorkbook(bytes: Uint8Array, limits: Partial<FileLimits> = {}): Promise<Workbook> {
  if (kindOf(bytes, limits) !== 'xlsx') throw new OfficeFileProblem('file.not-workbook')
  const zip = openZip(bytes, limits)
  await zip.check()
  const path = related(zip, '', 'officeDocument')
  if (path === undefined || !zip.has(path)) throw new OfficeFileProblem('file.broken')
  return {
    zip,
    path,
    sheets: sheetsOf(zip, path),
    strings: partText(zip, related(zip, path, 'sharedStrings'), stringsIn) ?? [],
    looks: partText(zip, related(zip, path, 'styles'), looksIn) ?? [],
  }
}

/** The name of a tag without its prefix. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

function partText<T>(zip: OfficeZip, path: string | undefined, read: (xml: string) => T): T | undefined {
  return path !== undefined && zip.has(path) ? read(zip.text(path)) : undefined
}

function sheetsOf(zip: OfficeZip, path: string): WorkbookSheet[] {
  const relations = relationsOf(zip, path)
  const sheets: WorkbookSheet[] = []
  scanXml(zip.text(path), {
    open: tag => {
      if (localName(tag.name) !== 'sheet') return
      const relation = relations.get(tag.attr('id') ?? '')
      if (relation?.kind !== 'worksheet' || !zip.has(relation.target)) return
      sheets.push({ name: tag.attr('name') ?? '', path: relation.target, hidden: (tag.attr('state') ?? 'visible') !== 'visible' })
    },
  })
  if (sheets.length === 0) throw new OfficeFileProblem('file.broken')
  return sheets
}

/** The shared strings, each without its formats and without the readings of East Asian words. */
function stringsIn(xml: string): string[] {
  const strings: string[] = []
  let text: string | null = null
  let within = 0
  let reading = 0
  scanXml(xml, {
    open: tag => {
      const name = localName(tag.name)
      if (name === 'si') text = ''
      else if (name === 'rPh') reading += 1
      else if (name === 't') within += 1
    },
    text: part => {
      if (text !== null && within > 0 && reading === 0) text += part
    },
    close: full => {
      const name = localName(full)
      if (name === 'si') {
        strings.push(text ?? '')
        text = null
      } else if (name === 'rPh') reading -= 1
      else if (name === 't') within -= 1
    },
  })
  return strings
}

/** The looks of cells, in the order in which cells name them. */
function looksIn(xml: string): CellLook[] {
  const formats = new Map<number, string>(Object.entries(builtInFormats).map(([id, code]) => [Number(id), code]))
  const fonts: boolean[] = []
  const borders: boolean[] = []
  const looks: CellLook[] = []
  const open: string[] = []
  const numberAt = (tag: XmlTag, name: string): number => Number(tag.attr(name) ?? '0')
  scanXml(xml, {
    open: tag => {
      const name = localName(tag.name)
      const above = open.at(-1)
      open.push(name)
      if (name === 'numFmt' && above === 'numFmts') formats.set(numberAt(tag, 'numFmtId'), tag.attr('formatCode') ?? 'General')
      else if (name === 'font' && above === 'fonts') fonts.push(false)
      else if (name === 'b' && above === 'font') fonts[fonts.length - 1] = !['0', 'false'].includes(tag.attr('val') ?? '1')
      else if (name === 'border' && above === 'borders') borders.push(false)
      else if (above === 'border' && (tag.attr('style') ?? 'none') !== 'none') borders[borders.length - 1] = true
      else if (name === 'xf' && above === 'cellXfs')
        looks.push({
          format: formats.get(numberAt(tag, 'numFmtId')) ?? 'General',
          bold: fonts[numberAt(tag, 'fontId')] ?? false,
          align: null,
          bordered: borders[numberAt(tag, 'borderId')] ?? false,
        })
      else if (name === 'alignment' && above === 'xf' && open.at(-3) === 'cellXfs') {
        const last = looks.at(-1)
        if (last) last.align = alignOf(tag.attr('horizontal'))
      }
    },
    close: () => void open.pop(),
  })
  return looks
}

const alignOf = (horizontal: string | undefined): CellLook['align'] =>
  horizontal === 'left' || horizontal === 'right'
    ? horizontal
    : horizontal === 'center' || horizontal === 'centerContinuous' || horizontal === 'distributed'
      ? 'center'
      : null
