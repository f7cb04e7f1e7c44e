import { isOn, scanWord } from './word-part.ts'

/** Gives the label that Word would print before a paragraph of a numbered list, counting on with each call. */
export type Numbering = (list: string, depth: number) => string | undefined

/** Reads `numbering.xml`; the answer counts through a document in its order. Without the part, no paragraph has a label. */
export const readNumbering = (xml: string | undefined): Numbering => {
  const { shapes, lists }: Lists = xml === undefined ? { shapes: new Map(), lists: new Map() } : parse(xml)
  const counts = new Map<string, number[]>()
  return (list, depth) => {
    const shape = lists.get(list)
    const steps = shape === undefined ? undefined : shapes.get(shape)
    const step = steps?.[depth]
    if (shape === undefined || steps === undefined || step === undefined) return undefined
    const count = counts.get(shape) ?? []
    count[depth] = (count[depth] ?? step.start - 1) + 1
    count.length = depth + 1
    counts.set(shape, count)
    return step.text.replace(/%(\d)/g, (_, place: string) => {
      const other = Number(place) - 1
      return countAs(count[other] ?? steps[other]?.start ?? 1, steps[other]?.format ?? 'decimal')
    })
  }
}

interface Step {
  format: string
  text: string
  start: number
}

interface Lists {
  shapes: Map<string, Step[]>
  lists: Map<string, string>
}

const parse = (xml: string): Lists => {
  const shapes = new Map<string, Step[]>()
  const lists = new Map<string, string>()
  let steps: Step[] = []
  let step: Step = { format: 'decimal', text: '', start: 1 }
  let list = ''
  let overriding = false
  scanWord(xml, {
    open: tag => {
      const value = tag.attr('val') ?? ''
      if (tag.name === 'w:abstractNum') shapes.set(tag.attr('abstractNumId') ?? '', (steps = []))
      else if (tag.name === 'w:num') list = tag.attr('numId') ?? ''
      else if (tag.name === 'w:abstractNumId') lists.set(list, value)
      else if (tag.name === 'w:lvlOverride') overriding = !tag.empty
      else if (overriding) return
      else if (tag.name === 'w:lvl') steps[Number(tag.attr('ilvl') ?? 0)] = step = { format: 'decimal', text: '', start: 1 }
      else if (tag.name === 'w:numFmt') step.format = value
      else if (tag.name === 'w:lvlText') step.text = isOn(tag.attr('null') ?? '0') ? '' : value
      else if (tag.name === 'w:start') step.start = Number(value) || 0
    },
    close: name => {
      if (name === 'w:lvlOverride') overriding = false
    },
  })
  return { shapes, lists }
}

const chinese = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九']

const countAs = (count: number, format: string): string => {
  if (format === 'bullet' || format === 'none') return ''
  if (/^(chineseCounting|japaneseCounting|taiwaneseCounting|ideographTraditional)/.test(format) && count < 100) return chineseCount(count)
  if (format === 'decimalFullWidth') return String(count).replace(/\d/g, digit => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
  if (format.startsWith('decimalEnclosedCircle') && count >= 1 && count <= 20) return String.fromCharCode(0x2460 + count - 1)
  return String(count)
}

const chineseCount = (count: number): string => {
  const tens = Math.floor(count / 10)
  if (tens === 0) return chinese[count] ?? ''
  return `${tens === 1 ? '' : chinese[tens]}十${count % 10 === 0 ? '' : chinese[count % 10]}`
}
