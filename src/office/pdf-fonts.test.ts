import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { tmpdir } from 'node:os'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readFont, readFontNames } from './font-file.ts'
import { findFonts, fontFolders, standIns } from './pdf-fonts.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'taizhang-fonts-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** The directory of a font that says its name and whether it may be embedded, and has nothing else; `base` is where the file has it. */
const madeFont = (family: string, use: number, base = 0): Buffer => {
  const text = Buffer.from(family, 'utf16le').swap16()
  const name = Buffer.alloc(6 + 12 * 2)
  name.writeUInt16BE(2, 2)
  name.writeUInt16BE(name.length, 4)
  for (const [i, id] of [1, 6].entries())
    [3, 1, 0x804, id, text.length, 0].forEach((value, place) => name.writeUInt16BE(value, 6 + 12 * i + 2 * place))
  const os2 = Buffer.alloc(96)
  os2.writeUInt16BE(use, 8)
  const tables = [
    ['OS/2', os2],
    ['name', Buffer.concat([name, text])],
  ] as const
  const head = Buffer.alloc(12 + 16 * tables.length)
  head.writeUInt32BE(0x10000, 0)
  head.writeUInt16BE(tables.length, 4)
  let at = base + head.length
  tables.forEach(([tag, bytes], i) => {
    head.write(tag, 12 + 16 * i, 'latin1')
    head.writeUInt32BE(at, 20 + 16 * i)
    head.writeUInt32BE(bytes.length, 24 + 16 * i)
    at += bytes.length
  })
  return Buffer.concat([head, ...tables.map(([, bytes]) => bytes)])
}

const made = (name: string, ...fonts: Buffer[]): string => {
  const path = join(folder, name)
  writeFileSync(path, Buffer.concat(fonts))
  return path
}

describe('readFontNames', () => {
  test('reads the family, and whether the font may be embedded', () => {
    expect(readFontNames(made('a.ttf', madeFont('仿宋_GB2312', 8)))).toMatchObject([{ families: ['仿宋_GB2312'], embeddable: true }])
    for (const use of [2, 0x100, 0x200]) expect(readFontNames(made('b.ttf', madeFont('某', use)))[0]?.embeddable).toBe(false)
  })
  test('reads each font of a collection', () => {
    const head = Buffer.alloc(20)
    head.write('ttcf', 0, 'latin1')
    head.writeUInt32BE(2, 8)
    const first = madeFont('宋体', 0, 20)
    head.writeUInt32BE(20, 12)
    head.writeUInt32BE(20 + first.length, 16)
    const path = made('c.ttc', head, first, madeFont('新宋体', 0, 20 + first.length))
    expect(readFontNames(path).map(({ postScript }) => postScript)).toEqual(['宋体', '新宋体'])
  })
  test.each([
    ['an empty file', ''],
    ['a text', 'no font at all, but a text'],
    ['a cut font', madeFont('某', 0).toString('latin1').slice(0, 60)],
  ])('throws on %s', (_, text) => expect(() => readFontNames(made('d.ttf', Buffer.from(text, 'latin1')))).toThrow(RangeError))
})

test('a WOFF is unpacked to the tables that it holds', () => {
  const bytes = readFont(standIns().roles.second.path)
  expect(bytes.readUInt32BE(0)).toBe(0x10000)
  expect(readFontNames(made('kai.ttf', bytes))[0]?.families).toContain('霞鹜文楷')
})

describe('findFonts', () => {
  test('takes the standard’s typefaces where a folder has them, the best name first, and free ones for the rest', () => {
    const own = mkdtempSync(join(tmpdir(), 'taizhang-own-'))
    try {
      writeFileSync(join(own, 'stfangso.ttf'), madeFont('华文仿宋', 8))
      writeFileSync(join(own, 'simfang.ttf'), madeFont('fangsong', 8))
      writeFileSync(join(own, 'simkai.ttf'), madeFont('楷体_GB2312', 2))
      writeFileSync(join(own, 'notes.ttf'), 'no font')
      const { roles, behind } = findFonts([join(own, 'nowhere'), own])
      expect([roles.body.family, roles.body.path]).toEqual(['FangSong', join(own, 'simfang.ttf')])
      expect([roles.second, roles.title]).toEqual([standIns().roles.second, standIns().roles.title])
      expect(behind).toEqual(standIns().behind)
    } finally {
      rmSync(own, { recursive: true })
    }
  })
  test('looks into TAIZHANG_FONTS before the system’s folders', () => {
    const named = ['/a', '/b']
    for (const platform of ['linux', 'darwin', 'win32'] as const)
      expect(fontFolders({ TAIZHANG_FONTS: named.join(delimiter), WINDIR: 'C:\\Windows' }, platform).slice(0, 2)).toEqual(named)
    expect(fontFolders({}, 'win32')[0]).toContain('Fonts')
  })
})
