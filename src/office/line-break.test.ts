import { describe, expect, test } from 'vitest'
import { breakLines, type Cell } from './line-break.ts'

const width = (character: string): number => (/[ -~]/.test(character) ? 0.5 : 1)
const cellsOf = (text: string): Cell[] => [...text].map(character => ({ text: character, width: width(character) }))
const broken = (text: string, room: number, first = room) => breakLines(cellsOf(text), { first, rest: room, justify: true })
const lines = (text: string, room: number, first?: number): string[] =>
  broken(text, room, first).map(({ cells }) => cells.map(cell => cell.text).join(''))

describe('breakLines', () => {
  test('fills a line to its last character, 28 and then 29', () => {
    expect(lines('字'.repeat(28), 28)).toEqual(['字'.repeat(28)])
    expect(lines('字'.repeat(29), 28)).toEqual(['字'.repeat(28), '字'])
    expect(lines('字'.repeat(55), 28, 26).map(line => line.length)).toEqual([26, 28, 1])
  })
  test.each([...'。，、；：”）》】'])('draws a line together for a %s that would begin the next', mark => {
    const [first, second] = broken(`${'字'.repeat(28)}${mark}后文`, 28)
    expect(first?.cells.at(-1)?.text).toBe(mark)
    expect(first?.starts.at(-1)).toBeCloseTo(27.5)
    expect(second?.cells.map(cell => cell.text).join('')).toBe('后文')
  })
  test.each([...'％！？'])('takes a character down with a %s that has no empty half to give', mark => {
    expect(lines(`${'字'.repeat(28)}${mark}后文`, 28)).toEqual(['字'.repeat(27), `字${mark}后文`])
  })
  test('two marks in a row take a character down, and the line is spread to its edge', () => {
    const [first, second] = broken(`${'字'.repeat(28)}。”后文`, 28)
    expect(first?.cells).toHaveLength(27)
    expect(first?.width).toBeCloseTo(28)
    expect(second?.cells.map(cell => cell.text).join('')).toBe('字。”后文')
  })
  test.each([...'（“《【〔'])('never ends a line with %s', mark => {
    expect(lines(`${'字'.repeat(27)}${mark}后文后文`, 28)).toEqual(['字'.repeat(27), `${mark}后文后文`])
  })
  test.each([
    ['召开会议', '124次', '。'],
    ['占比', '98.5%', '，'],
    ['经费', '1,234.5万元', '。'],
    ['参加', '3500余人次', '。'],
    ['提高', '2.5个百分点', '。'],
    ['截至', '2025年', '底'],
    ['代号', 'ABC-2020', '的'],
    ['见', '第12条', '。'],
  ])('keeps %s｜%s whole', (before, whole, after) => {
    const text = `${before}${whole}${after}余下的话`
    for (let room = 7; room <= 14; room++) {
      const found = lines(text, room)
      expect([room, found.join(''), found.some(line => line.includes(whole))]).toEqual([room, text, true])
    }
  })
  test('breaks between Latin words and drops the space at the edge', () => {
    expect(lines('party building work', 5)).toEqual(['party', 'building', 'work'])
    expect(lines('a  b', 28)).toEqual(['a  b'])
  })
  test('cuts a word longer than a line where the line is full', () => {
    expect(lines(`见${'x'.repeat(30)}。`, 5)).toEqual([`见${'x'.repeat(8)}`, 'x'.repeat(10), 'x'.repeat(10), 'xx。'])
    expect(lines('字', 0.5)).toEqual(['字'])
    expect(lines('。'.repeat(9), 3).join('')).toBe('。'.repeat(9))
    expect(lines('（'.repeat(9), 3).join('')).toBe('（'.repeat(9))
  })
  test('draws a line of one word together at all its gaps', () => {
    const [first] = broken(`（${'x'.repeat(60)}）`, 28.1)
    const gaps = first?.starts.slice(1).map((start, i) => start - (first.starts[i] ?? 0) - (first.cells[i]?.width ?? 0)) ?? []
    expect(Math.min(...gaps)).toBeGreaterThan(-0.02)
  })
  test('keeps a dash and an ellipsis of two together, and ends at a line feed', () => {
    expect(lines('一二三——四', 4)).toEqual(['一二', '三——四'])
    expect(lines('一二三……四', 4)).toEqual(['一二', '三……四'])
    expect(lines('甲\n\n乙', 4)).toEqual(['甲', '', '乙'])
  })
  test('does not spread the last line nor one that would gape', () => {
    expect(broken('甲乙', 28)[0]?.width).toBe(2)
    expect(broken(`甲${'x'.repeat(19)}乙${'y'.repeat(19)}`, 11)[0]?.width).toBe(10.5)
  })
  test('no line begins or ends wrongly, and nothing is lost, whatever the text and width', () => {
    const signs = [...'字，。（）“”《》、；：%12a ——…年次']
    let seed = 7
    const next = (): number => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648
    for (let round = 0; round < 300; round++) {
      let text = '字'
      for (let i = 0; i < 60; i++) text += next() < 0.6 ? '字' : (signs[Math.floor(next() * signs.length)] ?? '')
      text += '字字'
      const room = 12 + Math.floor(next() * 17)
      const found = lines(text, room)
      expect(found.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      for (const line of found) expect([room, line]).toEqual([room, expect.not.stringMatching(/^[，。）”》、；：%…]|[（“《]$/)])
      for (const line of broken(text, room)) expect(line.width).toBeLessThanOrEqual(room + 0.51)
    }
  })
})
