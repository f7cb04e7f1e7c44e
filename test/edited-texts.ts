import type { Answer, MarkedText } from './marked-texts.ts'

/*
 * Mechanical edits that make next year's text out of this year's: the answers move along with their spots. The same edit gives the same text.
 */

/** A text after an edit. */
export type Edited = Pick<MarkedText, 'paragraphs' | 'answers'>

/** A text being edited: its lines with `⟦n⟧` where the spot of the nth answer stands. */
interface Draft {
  lines: readonly string[]
  answers: readonly Answer[]
}

type Edit = (draft: Draft) => Draft

const perLine =
  (change: (line: string, i: number) => string): Edit =>
  ({ lines, answers }) => ({ lines: lines.map(change), answers })
const perSpot =
  (change: (spot: string, n: number) => string): Edit =>
  ({ lines, answers }) => ({ lines, answers: answers.map((answer, n) => ({ ...answer, text: change(answer.text, n) })) })
const oneAfterAnother =
  (...steps: Edit[]): Edit =>
  draft =>
    steps.reduce((now, step) => step(now), draft)

const digit = /[0-9]/g
const isCount = (spot: string): boolean => /^[0-9][0-9.,]*$/.test(spot)

/** Other digits in place of typed ones; years move on by one. */
const numbers = perSpot((spot, n) => {
  if (/^(?:19|20)\d\d$/.test(spot)) return String(Number(spot) + 1)
  return isCount(spot) ? spot.replace(digit, (d, at: number) => String(((Number(d) + n + at) % 9) + 1)) : spot
})

/** Last year's numbers typed into the blanks. */
const typed = perSpot((spot, n) => (/^[Xx×＊*_]+$/.test(spot) ? String(7 + ((n * 37) % 400)) : spot))

const fillers = ['扎实', '全年', '今年以来', '认真', '累计', '先后', '共', '切实']

/** A word more at the beginning of every second clause. */
const words = perLine((line, i) => {
  let n = i
  return line.replace(/[，；。](?=[\u4e00-\u9fff])/g, mark => (n++ % 2 === 0 ? `${mark}${fillers[n % fillers.length]}` : mark))
})

const turned = <T>(list: readonly T[]): T[] => (list.length < 2 ? [...list] : [...list.slice(1), list[0]!])

/** Clauses parted by ； or 。 in another order, behind the heading of the line. */
const clauses = perLine(line => {
  const lead = /^.{0,60}?[。：]/.exec(line)?.[0] ?? ''
  const rest = line.slice(lead.length)
  const parts = rest.split(/(?<=[；。])/)
  const closed = parts.map(one => one.replace(/[；。]$/, ''))
  return (
    lead +
    turned(closed)
      .map((one, i) => one + (/[；。]$/.exec(parts[i]!)?.[0] ?? ''))
      .join('')
  )
})

/** The last two items of a list parted by 、 change places where each counts something of its own. */
const lists = perLine(line =>
  line.replace(/[^，。；：、（）]*⟦\d+⟧[^，。；：、（）]*(?:、[^，。；：、（）其和]*⟦\d+⟧[^，。；：、（）其和]*){2,}/g, list => {
    const items = list.split('、')
    return items.every(item => /[\u4e00-\u9fff]{3}/.test(item)) ? [...items.slice(0, -2), ...turned(items.slice(-2))].join('、') : list
  }),
)

/** Headings and lists numbered otherwise. */
const headings = perLine(line =>
  line
    .replace(/^[一二三四五六七八九]、/, mark => `${'二三四五六七八九十'['一二三四五六七八九'.indexOf(mark[0]!)]}、`)
    .replace(/^（[一二三四五六七八九]）/, mark => `（${'二三四五六七八九十'['一二三四五六七八九'.indexOf(mark[1]!)]}）`)
    .replace(/^\d\./, mark => `${Number(mark[0]) + 1}.`),
)

/** Paragraphs in another order, the title staying first. */
const paragraphs: Edit = ({ lines, answers }) => ({ lines: [...lines.slice(0, 1), ...turned(lines.slice(1))], answers })

/** A sentence without numbers put in before every paragraph's last. */
const sentences = perLine(line => line.replace(/。(?=[^。]+。?$)/, '。各单位思想统一、行动迅速，取得了较好效果。'))

/** Every edit by name; `all` does one after another. */
export const edits: Readonly<Record<string, (text: Edited) => Edited>> = Object.fromEntries(
  Object.entries({
    same: perLine(line => line),
    numbers,
    typed,
    words,
    clauses,
    lists,
    headings,
    paragraphs,
    sentences,
    all: oneAfterAnother(numbers, words, clauses, headings, sentences, paragraphs),
  }).map(([name, edit]) => [name, (text: Edited) => read(edit(drafted(text)))]),
)

function drafted({ paragraphs: own, answers }: Edited): Draft {
  const lines = own.map(({ text }, p) => {
    let line = ''
    let from = 0
    answers.forEach(({ paragraph, start, end }, n) => {
      if (paragraph !== p) return
      line += `${text.slice(from, start)}⟦${n}⟧`
      from = end
    })
    return line + text.slice(from)
  })
  return { lines, answers }
}

/** Puts the spots back and reads where they stand now. */
function read({ lines, answers }: Draft): Edited {
  const moved: Answer[] = []
  const own = lines.map((line, paragraph) => {
    let text = ''
    let from = 0
    for (const mark of line.matchAll(/⟦(\d+)⟧/g)) {
      text += line.slice(from, mark.index)
      const answer = answers[Number(mark[1])]!
      moved.push({ ...answer, paragraph, start: text.length, end: text.length + answer.text.length })
      text += answer.text
      from = mark.index + mark[0].length
    }
    return { text: text + line.slice(from) }
  })
  return { paragraphs: own, answers: moved }
}
