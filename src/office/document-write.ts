import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  ImageRun,
  type IParagraphOptions,
  type IRunOptions,
  LineRuleType,
  DocumentGridType,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TextRun,
} from 'docx'
import { contentControl } from './content-control.ts'
import { controlTag, controlTitle } from './control-tag.ts'
import type { Block, Inline, PictureBlock } from './document-block.ts'
import { runIn } from './document-heading.ts'
import { fonts, layout, printedDate, signatureStarts } from './document-layout.ts'
import type { Level } from './document-level.ts'
import { documentTable, tableStyle } from './document-table.ts'
import { figureMark, figureProperties } from './figure-marks.ts'
import { openZip } from './office-file.ts'
import { fitPicture } from './picture-size.ts'
import { addresseeLine, attachmentLines, type OfficialDocument, titleLines } from './official-document.ts'
import { writeZip } from './zip-write.ts'

/** Writes a .docx laid out as GB/T 9704-2012 asks; the same document gives the same bytes. Throws `RangeError` on a day that is not one. */
export const writeDocument = (document: OfficialDocument): Promise<Uint8Array> => writeDocuments([document])

/** Several documents in one .docx, each on pages of its own counted from 1; the first gives the file's properties. Throws as `writeDocument`. */
export const writeDocuments = async (documents: readonly OfficialDocument[]): Promise<Uint8Array> => {
  const [document] = documents
  if (!document) throw new RangeError('no document to write')
  const figures = new Figures()
  const inlines = (list: readonly Inline[], run: IRunOptions = {}): ParagraphChild[] => list.map(inline => written(inline, run, figures))
  let pictures = 0
  const partOf = (block: Block): (Paragraph | Table)[] => {
    if (block.kind !== 'picture') return [blockOf(block, inlines)]
    pictures += 1
    return pictureOf(block, pictures, inlines)
  }
  // Written before the properties are, which name the figures.
  const bodies = documents.map(one => one.body.flatMap(partOf))
  const file = new Document({
    title: document.title.replaceAll('\n', ''),
    subject: document.properties.subject,
    creator: document.properties.author,
    lastModifiedBy: document.properties.author,
    customProperties: [...figureProperties(figures.tags), ...(document.properties.own ?? [])],
    evenAndOddHeaderAndFooters: true,
    styles: styles(),
    sections: documents.map((one, i) => ({
      properties: {
        page: { size: layout.page, margin: layout.margin, ...(documents.length > 1 ? { pageNumbers: { start: 1 } } : {}) },
        grid: { type: DocumentGridType.LINES, linePitch: layout.line },
      },
      footers: { default: pageFooter('right'), even: pageFooter('left') },
      children: [...opening(one), ...(bodies[i] ?? []), ...attachmentNote(one.attachments ?? []), ...signature(one.signature)],
    })),
  })
  return stamped(await Packer.toBuffer(file), document.properties.created)
}

/** The figures written so far: their controls are numbered, and each has a bookmark by which its tag is kept. */
class Figures {
  readonly tags = new Map<string, string>()

  control(tag: string, title: string): { id: number; tag: string; title: string; mark: string } {
    const id = this.tags.size + 1
    const mark = figureMark(id)
    this.tags.set(mark, tag)
    return { id, tag, title: controlTitle(title.trim() || tag), mark }
  }
}

const face = (name: string): { ascii: string; hAnsi: string; eastAsia: string; cs: string; hint: string } => ({
  ascii: name,
  hAnsi: name,
  eastAsia: name,
  cs: name,
  hint: 'eastAsia',
})

const exact = { line: layout.line, lineRule: LineRuleType.EXACT, before: 0, after: 0 }

const twoCharacters = { firstLine: 2 * layout.character, firstLineChars: 200 }

const headingFonts: Record<Level, string> = { 1: fonts.first, 2: fonts.second, 3: fonts.body, 4: fonts.body }

const headings: Record<Level, (typeof HeadingLevel)[keyof typeof HeadingLevel]> = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
}

const styles = (): ConstructorParameters<typeof Document>[0]['styles'] => {
  const heading = (level: Level) => ({
    run: { font: face(headingFonts[level]), size: layout.size.body, bold: false, italics: false, color: '000000' },
    paragraph: { spacing: exact, indent: twoCharacters, outlineLevel: level - 1, keepNext: level < 3 },
  })
  return {
    default: {
      document: {
        run: {
          font: face(fonts.body),
          size: layout.size.body,
          characterSpacing: layout.characterSpacing,
          language: { value: 'zh-CN', eastAsia: 'zh-CN' },
        },
        paragraph: { spacing: exact, alignment: AlignmentType.BOTH },
      },
      heading1: heading(1),
      heading2: heading(2),
      heading3: heading(3),
      heading4: heading(4),
    },
    paragraphStyles: [
      {
        id: tableStyle,
        name: 'Table Text',
        basedOn: 'Normal',
        run: { font: face(fonts.body), size: layout.size.table, characterSpacing: 0 },
        paragraph: { spacing: { line: layout.tableLine, lineRule: LineRuleType.EXACT, before: 0, after: 0 } },
      },
    ],
  }
}

/** The font is written on each run as well as in the style: what reads or copies single runs then still sees it. */
const runOf = (run: IRunOptions): IRunOptions => ({
  font: face(fonts.body),
  size: layout.size.body,
  characterSpacing: layout.characterSpacing,
  ...run,
})

const textRun = (text: string, run: IRunOptions): TextRun => new TextRun({ ...runOf(run), ...linesOf(text) })

const linesOf = (text: string): IRunOptions => {
  const [first = '', ...rest] = text.split('\n')
  return rest.length === 0 ? { text } : { children: [first, ...rest.flatMap(line => [new TextRun({ break: 1 }), line])] }
}

const written = (inline: Inline, run: IRunOptions, figures: Figures): ParagraphChild => {
  const styled = inline.bold === undefined ? run : { ...run, bold: inline.bold }
  if ('text' in inline) return textRun(inline.text, styled)
  const { tag, title, text } = inline.figure
  return contentControl(figures.control(controlTag(tag), title), { ...runOf(styled), text: text.replaceAll('\n', '') })
}

const plain = (text: string, options: IParagraphOptions, run: IRunOptions = {}): Paragraph =>
  new Paragraph({ spacing: exact, widowControl: false, ...options, children: [textRun(text, run)] })

const opening = ({ title, documentNumber, addressee }: OfficialDocument): Paragraph[] => [
  ...(documentNumber === undefined ? [] : [plain(documentNumber, { alignment: AlignmentType.CENTER }), plain('', {})]),
  ...titleLines(title).map(line =>
    plain(line, { alignment: AlignmentType.CENTER }, { font: face(fonts.title), size: layout.size.title, characterSpacing: 0 }),
  ),
  plain('', {}),
  ...(addressee === undefined ? [] : [plain(addresseeLine(addressee), { alignment: AlignmentType.LEFT })]),
]

const alignments = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT }

type Written = (list: readonly Inline[], run?: IRunOptions) => ParagraphChild[]

/** A picture on a line as high as it is, and its caption; the two do not part. `nth` numbers it within the file. */
const pictureOf = ({ bytes, name, caption }: PictureBlock, nth: number, inlines: Written): Paragraph[] => {
  const { width, height, type, turn } = fitPicture(bytes, pictureRoom)
  const [across, down] = turn % 180 === 0 ? [width, height] : [height, width]
  const picture = new ImageRun({
    type,
    data: bytes,
    transformation: { width: Math.round(across), height: Math.round(down), ...(turn === 0 ? {} : { rotation: turn }) },
    altText: { id: String(100_000 + nth), name, description: name, title: name },
  })
  return [
    new Paragraph({
      spacing: { line: 240, lineRule: LineRuleType.AUTO, before: 0, after: 0 },
      widowControl: false,
      keepNext: true,
      alignment: AlignmentType.CENTER,
      children: [picture],
    }),
    new Paragraph({ spacing: exact, widowControl: false, alignment: AlignmentType.CENTER, children: inlines(caption) }),
  ]
}

/** Where pictures fit, in the 96ths of an inch that the library counts in: the width of the type area, and half its height. */
const pictureRoom = {
  width: ((layout.page.width - layout.margin.left - layout.margin.right) / 1440) * 96,
  height: ((layout.page.height - layout.margin.top - layout.margin.bottom) / 1440) * 48,
  inch: 96,
}

const blockOf = (block: Exclude<Block, PictureBlock>, inlines: Written): Paragraph | Table => {
  switch (block.kind) {
    case 'heading': {
      const [opening, rest] = runIn(block.inlines)
      return new Paragraph({
        heading: headings[block.level],
        spacing: exact,
        widowControl: false,
        keepNext: block.level < 3 && rest.length === 0,
        indent: twoCharacters,
        children: [...inlines(opening, { font: face(headingFonts[block.level]) }), ...inlines(rest)],
      })
    }
    case 'paragraph':
      return new Paragraph({
        spacing: exact,
        widowControl: false,
        ...(block.align === undefined ? { indent: twoCharacters } : { alignment: alignments[block.align] }),
        children: inlines(block.inlines),
      })
    case 'table':
      return documentTable(block.head, block.rows, (list, head) =>
        inlines(list, { font: face(head ? fonts.first : fonts.body), size: layout.size.table, characterSpacing: 0 }),
      )
  }
}

const attachmentNote = (names: readonly string[]): Paragraph[] =>
  names.length === 0
    ? []
    : [
        plain('', {}),
        ...attachmentLines(names).map(({ text, left, hanging }) =>
          plain(text, {
            alignment: AlignmentType.LEFT,
            indent: { left: Math.round(left * layout.character), hanging: Math.round(hanging * layout.character) },
          }),
        ),
      ]

/** Issuer and date without a seal (依据 GB/T 9704-2012 7.3.5.2). */
const signature = (signed: OfficialDocument['signature']): Paragraph[] => {
  if (signed === undefined) return []
  const date = printedDate(signed.date)
  const starts = signatureStarts(signed.issuer, date)
  const line = (text: string, characters: number): Paragraph =>
    plain(text, {
      alignment: AlignmentType.LEFT,
      indent: { left: Math.round(characters * layout.character) },
      autoSpaceEastAsianText: false,
    })
  return [plain('', { keepNext: true }), line(signed.issuer, starts.issuer), line(date, starts.date)]
}

/** `— 1 —`, one character in from the outer edge (依据 GB/T 9704-2012 7.5). */
const pageFooter = (side: 'left' | 'right'): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: side === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
        indent: { [side]: layout.pageCharacter },
        spacing: { line: layout.footerLine, lineRule: LineRuleType.EXACT, before: 0, after: 0 },
        children: [
          new TextRun({ font: face(fonts.page), size: layout.size.page, characterSpacing: 0, children: ['— ', PageNumber.CURRENT, ' —'] }),
        ],
      }),
    ],
  })

/** The library stamps its own clock into the file; the document's own moment takes its place. */
const stamped = (bytes: Uint8Array, created: string): Uint8Array => {
  const zip = openZip(bytes)
  const core = zip
    .text('docProps/core.xml')
    .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, (_, open: string) => `${open}${new Date(created).toISOString()}`)
  return writeZip(zip, new Map([['docProps/core.xml', new TextEncoder().encode(core)]]))
}
