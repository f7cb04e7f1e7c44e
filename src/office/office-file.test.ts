import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { madeDocx } from './made-docx.ts'
import { kindOf, OfficeFileProblem, openZip } from './office-file.ts'
import { writeSheets } from './sheet-write.ts'

const codeOf = (act: () => unknown): string | undefined => {
  try {
    act()
  } catch (fault) {
    return fault instanceof OfficeFileProblem ? fault.code : String(fault)
  }
  return undefined
}

const docx = madeDocx('<w:p><w:r><w:t>正文</w:t></w:r></w:p>')

/** The place of an entry in the central directory, by the marks of PKWARE's APPNOTE. */
const directoryEntry = (bytes: Uint8Array, name: string): number => {
  const found = Buffer.from(bytes).lastIndexOf(name) - 46
  expect(new DataView(bytes.buffer, bytes.byteOffset).getUint32(found, true)).toBe(0x02014b50)
  return found
}

const patched = (bytes: Uint8Array, change: (view: DataView) => void): Uint8Array => {
  const copy = bytes.slice()
  change(new DataView(copy.buffer))
  return copy
}

const withParts = (parts: Record<string, Uint8Array>): Uint8Array => zipSync({ '[Content_Types].xml': strToU8('<Types/>'), ...parts })

describe('kindOf goes by content', () => {
  test('Word, Excel and text', async () => {
    expect(kindOf(docx)).toBe('docx')
    expect(kindOf(await writeSheets([{ name: '表', columns: [] }]))).toBe('xlsx')
    expect(kindOf(strToU8('党建工作总结'))).toBe('text')
    expect(kindOf(new Uint8Array([0xff, 0xfe, 0x5a, 0x51]))).toBe('text')
  })
  test('anything else is told to be saved as Word, Excel or text', () => {
    for (const head of ['%PDF-1.7', '{\\rtf1', '<html>', '<?xml version="1.0"?>', 'a\0b']) {
      expect(codeOf(() => kindOf(strToU8(head)))).toBe('file.not-office')
    }
    expect(codeOf(() => kindOf(zipSync({ 'a.txt': strToU8('a') })))).toBe('file.not-office')
  })
  test('an empty file', () => expect(codeOf(() => kindOf(new Uint8Array()))).toBe('file.empty'))
  test('a password or an old format, which share the compound file head', () => {
    const compound = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])
    expect(codeOf(() => kindOf(compound))).toBe('file.encrypted-or-old')
  })
})

describe('openZip refuses before expanding', () => {
  test('at the limit of bytes it opens, one more it does not', () => {
    expect(codeOf(() => openZip(docx, { maxBytes: docx.length }))).toBeUndefined()
    expect(codeOf(() => openZip(docx, { maxBytes: docx.length - 1 }))).toBe('file.too-large')
  })
  test('at the limit of expanded bytes it opens, one more it does not', () => {
    const size = openZip(docx).names.reduce((sum, name) => sum + openZip(docx).bytes(name).length, 0)
    expect(codeOf(() => openZip(docx, { maxExpandedBytes: size }))).toBeUndefined()
    expect(codeOf(() => openZip(docx, { maxExpandedBytes: size - 1 }))).toBe('file.expands-too-much')
  })
  test('more entries than allowed', () => {
    const count = openZip(docx).names.length
    expect(codeOf(() => openZip(docx, { maxEntries: count }))).toBeUndefined()
    expect(codeOf(() => openZip(docx, { maxEntries: count - 1 }))).toBe('file.expands-too-much')
  })
  test('a bomb by its ratio: 11 MB of zeros', () => {
    expect(codeOf(() => openZip(withParts({ 'a.xml': new Uint8Array(11 * 2 ** 20) })))).toBe('file.expands-too-much')
  })
  test('a bomb that declares less than it holds is stopped while inflating', async () => {
    const honest = withParts({ 'a.xml': strToU8(`<a>${' '.repeat(2 ** 21)}</a>`) })
    const at = directoryEntry(honest, 'a.xml')
    const liar = patched(honest, view => view.setUint32(at + 24, 100, true))
    expect(codeOf(() => openZip(liar).bytes('a.xml'))).toBe('file.expands-too-much')
    await expect(openZip(liar).check()).rejects.toMatchObject({ code: 'file.expands-too-much' })
    await expect(openZip(honest).check()).resolves.toBeUndefined()
  })
  test('macros by part and by content type', () => {
    expect(codeOf(() => openZip(withParts({ 'word/vbaProject.bin': strToU8('x') })))).toBe('file.macro')
    expect(codeOf(() => openZip(withParts({ 'xl/macrosheets/sheet1.xml': strToU8('<a/>') })))).toBe('file.macro')
    const typed = zipSync({
      '[Content_Types].xml': strToU8('<Types><Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>'),
    })
    expect(codeOf(() => openZip(typed))).toBe('file.macro')
  })
  test('a zip password', () => {
    const at = directoryEntry(docx, 'word/document.xml')
    expect(codeOf(() => openZip(patched(docx, view => view.setUint16(at + 8, 1, true))))).toBe('file.encrypted-or-old')
  })
})

describe('openZip finds damage', () => {
  test('a file cut off anywhere', () => {
    for (const length of [22, 40, docx.length >> 1, docx.length - 1])
      expect(codeOf(() => openZip(docx.slice(0, length)))).toBe('file.broken')
  })
  test('a changed byte in a part', async () => {
    const flipped = patched(docx, view => view.setUint32(directoryEntry(docx, 'word/document.xml') + 16, 1, true))
    expect(codeOf(() => openZip(flipped).bytes('word/document.xml'))).toBe('file.broken')
    await expect(openZip(flipped).check()).rejects.toMatchObject({ code: 'file.broken' })
  })
  test('an XML part that breaks off, though its sum is right', async () => {
    await expect(openZip(withParts({ 'a.xml': strToU8('<a><b></b>') })).check()).rejects.toMatchObject({ code: 'file.broken' })
    await expect(
      openZip(withParts({ 'a.xml': strToU8('<?xml version="1.0"?>\n<!-- <x> --><a:b><b/></a:b>\n') })).check(),
    ).resolves.toBeUndefined()
  })
  test('the same name twice, of which two readers might see different ones', () => {
    const twice = patched(withParts({ 'a.xml': strToU8('1'), 'b.xml': strToU8('2') }), () => undefined)
    twice[directoryEntry(twice, 'b.xml') + 46] = 'a'.charCodeAt(0)
    expect(codeOf(() => openZip(twice))).toBe('file.broken')
  })
  test('a document type in any XML part, even across two chunks', async () => {
    for (const lead of [0, 64 * 1024 - 4]) {
      const bytes = withParts({ 'a.xml': strToU8(`${' '.repeat(lead)}<!DOCTYPE a><a/>`) })
      await expect(openZip(bytes).check()).rejects.toMatchObject({ code: 'file.unsafe-xml' })
    }
  })
})

test('every problem says in both languages what happened and what to do', () => {
  const codes = [
    'file.not-office',
    'file.encrypted-or-old',
    'file.too-large',
    'file.expands-too-much',
    'file.macro',
    'file.broken',
  ] as const
  for (const code of codes) {
    const { zh, en, message } = new OfficeFileProblem(code, '32 MB')
    expect(zh).toMatch(/请/)
    expect(en).toMatch(/^[\x20-\x7e]+$/)
    expect(zh + en).not.toContain('#')
    expect(message).toBe(`${zh} ${en}`)
  }
})
