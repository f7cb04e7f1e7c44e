import { type ReportWarning, type TemplateParagraph } from '../../language/report.ts'
import { refuse } from '../../language/problem.ts'
import { levelByNumber } from '../../office/document-level.ts'
import { readDocument, type ReadText, readText } from '../../office/document-read.ts'
import { kindOf, OfficeFileProblem } from '../../office/office-file.ts'

/** A stretch of a paragraph, in UTF-16 units. */
export interface Stretch {
  start: number
  end: number
}

/** A paragraph of a writer's text before its spots are known; `tagged` are the content controls it came with. */
export interface SourceParagraph extends TemplateParagraph {
  bold?: readonly Stretch[]
  tagged?: readonly (Stretch & { tag: string })[]
}

/** A writer's text with what a file left out. */
export interface Source {
  paragraphs: SourceParagraph[]
  warnings: ReportWarning[]
}

/** Reads the text of a .docx or .txt, or a pasted text, a line a paragraph. @throws Refused with the file's problem or `text-empty`, `text-too-long` */
export function sourceOf(input: Uint8Array | string): Source {
  const source = typeof input === 'string' ? pasted(input) : fromFile(input)
  const length = source.paragraphs.reduce((sum, { text }) => sum + text.length, 0)
  if (source.paragraphs.length > mostParagraphs || length > mostCharacters)
    throw refuse(
      'text-too-long',
      `文本过长（上限 ${mostParagraphs} 段、${mostCharacters} 字），请分成几份`,
      `The text is too long (limit ${mostParagraphs} paragraphs, ${mostCharacters} characters): split it`,
      413,
    )
  return { ...source, paragraphs: titled(source.paragraphs) }
}

/** How much text one report takes. */
export const mostParagraphs = 5000
export const mostCharacters = 500_000

/** Characters that no document may carry; the rest of the text stays as it was written. */
export const printable = (text: string): string =>
  text.toWellFormed().replace(/[\p{Cc}\ufffe\uffff]/gu, char => (/[\t\n]/.test(char) ? char : ''))

function pasted(text: string): Source {
  const paragraphs = text
    .split(/\r\n|[\r\n\f\u2028\u2029]/)
    .map(line => printable(line).trim())
    .filter(Boolean)
    .map(line => ({ text: line, ...levelOf(levelByNumber(line)) }))
  if (paragraphs.length === 0)
    throw refuse('text-empty', '文本是空的，请粘贴正文或选用内置模板', 'The text is empty: paste a text or take the built-in template')
  return { paragraphs, warnings: [] }
}

function fromFile(bytes: Uint8Array): Source {
  const read = readOffice(bytes)
  return {
    paragraphs: read.paragraphs.map(({ text, level, number = '', bold = [], figures = [] }) => ({
      text: printable(number) + printable(text),
      ...levelOf(level),
      bold: bold.map(range => moved(range, number.length)),
      tagged: figures.map(range => ({ ...moved(range, number.length), tag: range.tag })),
    })),
    warnings: read.warnings.map(({ code, zh, en }) => ({ code, level: 'warning', zh, en, keys: [] })),
  }
}

function readOffice(bytes: Uint8Array): ReadText {
  try {
    const kind = kindOf(bytes)
    if (kind === 'xlsx')
      throw refuse(
        'not-a-text',
        '这是 Excel 表格，请上传 Word（.docx）或纯文本',
        'This is an Excel sheet: upload a Word (.docx) or plain text file',
      )
    return kind === 'docx' ? readDocument(bytes) : readText(bytes)
  } catch (fault) {
    throw fault instanceof OfficeFileProblem ? refuse(fault.code, fault.zh, fault.en) : fault
  }
}

const levelOf = (level: TemplateParagraph['level']): { level?: TemplateParagraph['level'] } => (level === undefined ? {} : { level })

const moved = (range: Stretch, by: number): Stretch => ({ start: range.start + by, end: range.end + by })

/** A short opening line without a number and without a full stop is the title. */
function titled(paragraphs: SourceParagraph[]): SourceParagraph[] {
  const [first, ...rest] = paragraphs
  if (!first || rest.length === 0 || first.level !== undefined || first.text.length > 60 || /[。；：，]$/.test(first.text))
    return paragraphs
  return [{ ...first, level: 0 }, ...rest]
}
