import { tagPattern } from '../../derive/document-tags.ts'
import type { DocumentBlock, DocumentKind, DocumentPreview, PreviewLine } from '../../language/document.ts'
import type { Block, Inline } from '../../office/document-block.ts'
import { printedDate } from '../../office/document-layout.ts'
import { addresseeLine, attachmentLines, type OfficialDocument, titleLines } from '../../office/official-document.ts'
import type { ReadParagraph } from '../../office/document-read.ts'
import { type Imprint, linesIn, stands, textAt, type Values } from './values.ts'

/** What stands in a paragraph where there is no value: room to write it by hand. */
const blank = '＿＿＿＿'

/** What a copy says at its head. */
const copyMark: DocumentBlock = { text: '{副本标记}', align: 'right', when: '副本标记' }

/** The built-in layout of a kind filled with a record: a document for each sheet. */
export const filledLayout = (kind: DocumentKind, values: Values, imprint: Imprint, created: string): OfficialDocument[] =>
  kind.sheets.map(sheet => {
    const fill = (text: string, empty = blank): string => filled(text, values, [], empty)
    return {
      title: fill(sheet.title, ''),
      ...(sheet.number && imprint.number !== null ? { documentNumber: imprint.number } : {}),
      ...(sheet.addressee === undefined ? {} : { addressee: fill(sheet.addressee) }),
      body: [copyMark, ...sheet.body].flatMap(block => filledBlock(block, values)),
      ...(sheet.attachments === undefined ? {} : { attachments: sheet.attachments.map(name => fill(name)) }),
      ...(sheet.signed ? { signature: { issuer: imprint.issuer, date: imprint.date } } : {}),
      properties: { author: imprint.issuer, created, subject: kind.zh },
    }
  })

/** The built-in layout as a template: its tags stand where the values come, lists and conditions opened and closed on lines of their own. */
export const templateLayout = (kind: DocumentKind, created: string): OfficialDocument[] =>
  kind.sheets.map(sheet => ({
    title: sheet.title,
    ...(sheet.number ? { documentNumber: '{发文字号}' } : {}),
    ...(sheet.addressee === undefined ? {} : { addressee: sheet.addressee }),
    body: [
      ...[copyMark, ...sheet.body].flatMap(templateBlock),
      ...attachmentLines(sheet.attachments ?? []).map(({ text }) => paragraph(text)),
      ...(sheet.signed ? [paragraph('', 'right'), paragraph('{制发单位}', 'right'), paragraph('{成文日期}', 'right')] : []),
    ],
    properties: { author: '', created, subject: kind.zh },
  }))

/** The sheets as lines to look at on the screen. */
export const previewOf = (documents: readonly OfficialDocument[]): DocumentPreview => ({
  sheets: documents.map(({ title, documentNumber, addressee, body, attachments, signature }) => [
    ...(documentNumber === undefined ? [] : [{ text: documentNumber, as: 'center' as const }]),
    ...titleLines(title).map(text => ({ text, as: 'title' as const })),
    ...(addressee === undefined ? [] : [{ text: addresseeLine(addressee), as: 'text' as const }]),
    ...body.flatMap(previewBlock),
    ...attachmentLines(attachments ?? []).map(({ text }) => ({ text, as: 'text' as const })),
    ...(signature ? [signature.issuer, printedDate(signature.date)].map(text => ({ text, as: 'right' as const })) : []),
  ]),
})

/** An office's own template, filled, as lines to look at: its text, without its layout. */
export function previewOfFile(paragraphs: readonly ReadParagraph[]): DocumentPreview {
  const lines: PreviewLine[] = []
  const rows = new Map<string, string[]>()
  for (const { text, cell, number } of paragraphs) {
    if (!cell) {
      lines.push({ text: `${number ?? ''}${text}`, as: 'text' })
      continue
    }
    const key = `${cell.table}/${cell.row}`
    const row = rows.get(key)
    if (row) row[cell.column] = [row[cell.column], text].filter(Boolean).join('\n')
    else {
      const cells: string[] = []
      cells[cell.column] = text
      rows.set(key, cells)
      lines.push({ text: '', as: 'row', cells })
    }
  }
  return { sheets: [lines.map(line => (line.cells ? { ...line, cells: Array.from(line.cells, one => one ?? '') } : line))] }
}

function filledBlock(block: DocumentBlock, values: Values): Block[] {
  if ('heading' in block) return [{ kind: 'heading', level: 1, inlines: [{ text: filled(block.heading, values, [], blank) }] }]
  if ('form' in block)
    return [{ kind: 'table', head: [], rows: block.form.map(row => row.map(text => cell(filled(text, values, [], '')))) }]
  if ('cells' in block) {
    const rows = Array.from({ length: linesIn(values, block.each) }, (_, line) =>
      block.cells.map(text => cell(filled(text, values, [{ name: block.each, line }], ''))),
    )
    return rows.length ? [{ kind: 'table', head: block.head, rows }] : []
  }
  if (block.when !== undefined && !stands(values, block.when)) return []
  const texts =
    block.each === undefined
      ? [filled(block.text, values, [], blank)]
      : Array.from({ length: linesIn(values, block.each) }, (_, line) =>
          filled(block.text, values, [{ name: block.each ?? '', line }], blank),
        )
  return texts.flatMap(text => text.split('\n').map(line => paragraph(line, block.align)))
}

function templateBlock(block: DocumentBlock): Block[] {
  if ('heading' in block) return [{ kind: 'heading', level: 1, inlines: [{ text: block.heading }] }]
  if ('form' in block) return [{ kind: 'table', head: [], rows: block.form.map(row => row.map(cell)) }]
  if ('cells' in block) {
    const last = block.cells.length - 1
    const cells = block.cells.map((text, i) => `${i === 0 ? `{#${block.each}}` : ''}${text}${i === last ? `{/${block.each}}` : ''}`)
    return [{ kind: 'table', head: block.head, rows: [cells.map(cell)] }]
  }
  const guard = block.each ?? block.when
  const text = paragraph(block.text, block.align)
  return guard === undefined ? [text] : [paragraph(`{#${guard}}`), text, paragraph(`{/${guard}}`)]
}

const previewBlock = (block: Block): PreviewLine[] => {
  const text = (list: readonly Inline[]): string => list.map(inline => ('text' in inline ? inline.text : inline.figure.text)).join('')
  switch (block.kind) {
    case 'heading':
      return [{ text: text(block.inlines), as: 'heading' }]
    case 'paragraph':
      return [{ text: text(block.inlines), as: block.align === 'center' || block.align === 'right' ? block.align : 'text' }]
    case 'picture':
      return [{ text: text(block.caption), as: 'center' }]
    case 'table':
      return [
        ...(block.head.length > 0 ? [{ text: '', as: 'head' as const, cells: block.head }] : []),
        ...block.rows.map(row => ({ text: '', as: 'row' as const, cells: row.map(text) })),
      ]
  }
}

const filled = (text: string, values: Values, within: { name: string; line: number }[], empty: string): string =>
  text.replace(tagPattern, (_, tag: string) => textAt(values, tag, within) || empty)

const paragraph = (text: string, align?: 'left' | 'center' | 'right'): Block => ({
  kind: 'paragraph',
  inlines: [{ text }],
  ...(align === undefined ? {} : { align }),
})

const cell = (text: string): Inline[] => [{ text }]
