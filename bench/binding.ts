import { isFirst, type MarkedText, markedTexts, type Pair, paired, proposed, scored } from '../test/marked-texts.ts'
import { table } from './table.ts'

/*
 * node bench/binding.ts [--wrong]
 *
 * How right the proposals for blanks and numbers are, text by text and over the short texts, those tuned by and those held out; then how long
 * a text of some 200 pages takes. --wrong lists what came out wrong, but for the texts held out.
 */
const share = (part: number, whole: number): string => (whole === 0 ? '—' : ((100 * part) / whole).toFixed(1))
const pairsOf = ({ paragraphs, answers }: MarkedText): Pair[] => paired(answers, proposed(paragraphs))
const row = (name: string, pairs: readonly Pair[]): string[] => {
  const { spots, keyed, kind, first, three, unkeyed, none, sure, sureWrong } = scored(pairs)
  return [
    name,
    `${spots}`,
    share(kind, spots),
    share(first, keyed),
    share(three, keyed),
    share(none, unkeyed),
    share(sure, keyed),
    `${sureWrong}`,
  ]
}
const parts = ['short', 'tuning', 'kept'] as const
const rows = parts.flatMap(part => {
  const texts = markedTexts.filter(text => text.part === part)
  return [...texts.map(text => row(text.name, pairsOf(text))), row(`all ${part}`, texts.flatMap(pairsOf))]
})
const head = ['text', 'spots', 'kind %', 'first %', 'three %', 'none %', 'sure %', 'sure, wrong']
process.stdout.write(`${table(head, [...rows, row('all', markedTexts.flatMap(pairsOf))])}\n`)

if (process.argv.includes('--wrong'))
  for (const text of markedTexts.filter(({ part }) => part !== 'kept'))
    for (const { want, got } of pairsOf(text).filter(pair => !isFirst(pair) || pair.got?.kind !== pair.want.kind)) {
      const line = text.paragraphs[want.paragraph]?.text ?? ''
      const place = `${line.slice(Math.max(0, want.start - 20), want.start)}[${want.text}]${line.slice(want.end, want.end + 8)}`
      process.stdout.write(`${text.name}: ${place} is ${want.kind} ${want.key}, not ${got?.kind} ${got?.key} (${got?.confidence})\n`)
    }

const all = markedTexts.flatMap(({ paragraphs }) => paragraphs)
const length = all.reduce((sum, { text }) => sum + text.length, 0)
const long = Array.from({ length: Math.ceil(100_000 / length) }, () => all).flat()
const from = process.cpuUsage()
const { length: spots } = proposed(long)
const { user, system } = process.cpuUsage(from)
process.stdout.write(`\n100,000 characters, ${spots} spots: ${Math.round((user + system) / 1000)} ms of processor time\n`)
