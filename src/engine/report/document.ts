import { dayInShanghai } from '../../language/day.ts'
import type { FigureEntry } from '../../language/figure.ts'
import type { Paragraph, Picture, Piece, Report } from '../../language/report.ts'
import { writeTrace } from '../../language/trace-address.ts'
import type { Block, Inline } from '../../office/document-block.ts'
import { printedDate } from '../../office/document-layout.ts'
import { writeDocument } from '../../office/document-write.ts'
import { copyProperty } from './copy.ts'
import { tagOf } from './tag.ts'
import { pdfOf } from './pdf.ts'
import type { Pictures } from './pictures.ts'
import { isControlled } from './returned-controls.ts'
import { type OfficialDocument, titleLines } from '../../office/official-document.ts'
import type { WrittenPdf } from '../../office/pdf-write.ts'
import { shownText, spotsOf } from './text.ts'

/** What a document needs of a report. */
export type DocumentReport = Pick<Report, 'title' | 'orgName' | 'state' | 'issuedAt' | 'updatedAt' | 'paragraphs'> & { pictures?: Pictures }

/**
 * The report as a Word file laid out as GB/T 9704-2012 asks; each figure stands in a content control tagged with its key, so that the file
 * can be edited in Word and brought back.
 * @param download the name under which is kept what this download says
 */
export function reportDocument(report: DocumentReport, figureList: readonly FigureEntry[], download?: string): Promise<Uint8Array> {
  const document = officialReport(report, figureList)
  const own = download === undefined ? {} : { own: [{ name: copyProperty, value: download }] }
  return writeDocument({ ...document, properties: { ...document.properties, ...own } })
}

/** The report as a PDF in the same layout; `links` are the addresses of its figures by their tag. @throws Refused where no font is to be had */
export const reportPdf = (
  report: DocumentReport,
  figureList: readonly FigureEntry[],
  links?: ReadonlyMap<string, string>,
): Promise<WrittenPdf> => pdfOf(officialReport(report, figureList), links)

/** Where each figure of a report opens to its records, by the tag of its spot; `origin` is where the browser finds the application. */
export const figureLinks = (
  { id, org, from, to, paragraphs }: Pick<Report, 'id' | 'org' | 'from' | 'to' | 'paragraphs'>,
  origin: string,
): ReadonlyMap<string, string> =>
  new Map(
    spotsOf(paragraphs).flatMap(({ spot }) => {
      if (spot.key === null || !isControlled(spot)) return []
      const trace = writeTrace({
        key: spot.key,
        org: spot.org ?? org,
        from: spot.from ?? from,
        to: spot.to ?? to,
        programme: spot.programme,
      })
      return [[tagOf(spot), `${origin}/reports/${id}?trace=${trace}`]]
    }),
  )

/** A draft has the exact numbers of its 余 behind the text (NUM-04); an issued one is signed where its text is not. */
function officialReport(report: DocumentReport, figureList: readonly FigureEntry[]): OfficialDocument {
  const names = new Map(figureList.map(({ key, zh }) => [key, zh]))
  const title = shownText(report.paragraphs.filter(({ level }) => level === 0)).join('\n')
  const body = report.paragraphs.filter(({ level }) => level !== 0)
  const signature = signatureOf(report)
  return {
    title: title || report.title,
    body: [
      ...blocksOf(body, names, report.pictures ?? new Map()),
      ...(report.state === 'issued' ? [] : exactNumbers(report.paragraphs, names)),
    ],
    ...(signature ? { signature } : {}),
    properties: { author: report.orgName, created: report.issuedAt ?? report.updatedAt, subject: '年度党建工作总结' },
  }
}

/** The lines that a download has before and behind the text: the title of a text without one, the signature. */
export function besideText(report: DocumentReport): { before: string[]; after: string[] } {
  const titled = report.paragraphs.some(({ level }) => level === 0)
  const signed = signatureOf(report)
  return { before: titled ? [] : titleLines(report.title), after: signed ? [signed.issuer, printedDate(signed.date)] : [] }
}

/** The line that opens the exact numbers behind a draft. */
export const annexOpening = '附：以“余”表述的指标准确数（印发时不附）'

/** The paragraphs as blocks: those of one table together. */
function blocksOf(paragraphs: readonly Paragraph[], names: ReadonlyMap<string, string>, pictures: Pictures): Block[] {
  const blocks: Block[] = []
  for (let i = 0; i < paragraphs.length; i += 1) {
    const paragraph = paragraphs[i]
    if (!paragraph) continue
    const { cell, picture } = paragraph
    if (picture) blocks.push(...pictureOf(picture, paragraph.pieces, names, pictures))
    else if (!cell) blocks.push(blockOf(paragraph, names))
    else {
      const end = paragraphs.findIndex((one, at) => at > i && one.cell?.table !== cell.table)
      const cells = paragraphs.slice(i, end === -1 ? undefined : end)
      blocks.push(tableOf(cells, names))
      i += cells.length - 1
    }
  }
  return blocks
}

/** A picture over its caption; where the reader may not see it, a line that says so stands in its place. */
function pictureOf({ file, name }: Picture, pieces: readonly Piece[], names: ReadonlyMap<string, string>, pictures: Pictures): Block[] {
  const bytes = pictures.get(file)
  const caption = pieces.map(piece => inlineOf(piece, names, false))
  if (bytes) return [{ kind: 'picture', bytes, name, caption }]
  return [
    { kind: 'paragraph', align: 'center', inlines: [{ text: `〔照片“${name}”不在您的查看范围内〕` }] },
    { kind: 'paragraph', align: 'center', inlines: caption },
  ]
}

function tableOf(cells: readonly Paragraph[], names: ReadonlyMap<string, string>): Block {
  const rows = [...Map.groupBy(cells, ({ cell }) => cell?.row ?? 0)].sort(([a], [b]) => a - b).map(([, row]) => row)
  const [head = [], ...body] = rows
  return {
    kind: 'table',
    head: shownText(head),
    rows: body.map(row => row.map(({ pieces }) => pieces.map(piece => inlineOf(piece, names, false)))),
  }
}

/** A heading stands alone on its line; a numbered paragraph that goes on is prose. */
function blockOf(paragraph: Paragraph, names: ReadonlyMap<string, string>): Block {
  const { level, pieces } = paragraph
  const inlines = pieces.map((piece, i): Inline => inlineOf(piece, names, isBold(pieces[i - 1]) && isBold(pieces[i + 1])))
  const [text = ''] = shownText([paragraph])
  if (level === null || level === 0 || text.length > 60 || /。./.test(text)) return { kind: 'paragraph', inlines }
  return { kind: 'heading', level, inlines }
}

function inlineOf(piece: Piece, names: ReadonlyMap<string, string>, bold: boolean): Inline {
  if ('text' in piece) return piece
  const { spot } = piece
  const weight = bold ? { bold } : {}
  if (!isControlled(spot)) return { text: spot.shown, ...weight }
  return { figure: { tag: tagOf(spot), title: names.get(spot.key ?? '') ?? spot.key ?? '', text: spot.shown }, ...weight }
}

const isBold = (piece: Piece | undefined): boolean => piece !== undefined && 'text' in piece && piece.bold === true

function signatureOf({ issuedAt, orgName, paragraphs }: DocumentReport): { issuer: string; date: string } | undefined {
  if (issuedAt === null || endsWithDay(paragraphs.filter(({ level }) => level !== 0))) return undefined
  return { issuer: orgName, date: dayInShanghai(Date.parse(issuedAt)) }
}

const endsWithDay = (paragraphs: readonly Paragraph[]): boolean =>
  /\d{4}年\d{1,2}月\d{1,2}日\s*$/.test(shownText(paragraphs.slice(-1)).join(''))

/** The exact numbers where the text says 余. */
function exactNumbers(paragraphs: readonly Paragraph[], names: ReadonlyMap<string, string>): Block[] {
  const rows = spotsOf(paragraphs).flatMap(({ spot }) => {
    if (spot.key === null || spot.value === null || !/[余多来几]/.test(spot.shown)) return []
    return [[names.get(spot.key) ?? spot.key, spot.shown, spot.value].map(text => [{ text }])]
  })
  if (rows.length === 0) return []
  return [
    { kind: 'paragraph', inlines: [{ text: annexOpening }] },
    { kind: 'table', head: ['指标', '正文写作', '准确数'], rows },
  ]
}
