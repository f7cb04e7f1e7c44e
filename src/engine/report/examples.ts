import { quote, snake, tableOf } from '../../derive/names.ts'
import type { DrawnRecord, Paragraph } from '../../language/report.ts'
import type { AnyRegister } from '../../language/register.ts'
import type { Viewer } from '../../language/viewer.ts'
import type { Transaction } from '../../store/store.ts'
import type { Engine } from '../engine.ts'
import type { DrawnLine } from '../plan/next-steps.ts'

/** How many records one list of examples takes. */
export const mostExamples = 30

/**
 * A line for each record that was picked as a good example: its title and the first sentence of its prose, as the record stands now. A record that the
 * person may not open keeps its line; one that was voided, or was never there, has none.
 */
export async function exampleLines(tx: Transaction, engine: Engine, viewer: Viewer, run: readonly Paragraph[]): Promise<DrawnLine[]> {
  const before = new Map(run.flatMap(line => (line.drawn?.records ?? []).map(record => [nameOf(record), line] as const)))
  const picked = [...new Map(run.flatMap(({ drawn }) => drawn?.records ?? []).map(record => [nameOf(record), record])).values()].slice(
    0,
    mostExamples,
  )
  const found = new Map<string, { line: string; version: number } | null>()
  for (const [register, records] of Map.groupBy(picked, ([name]) => name)) {
    const reg = engine.registers[register]
    const prose = reg && tellsOf(reg)
    if (!reg || !prose || !reg.may.read.includes(viewer.role)) continue
    const rows = await tx.rows<{ id: number; version: number; state: string; title: string | null; prose: string | null }>(
      `select id, version, state, (${quote(snake(reg.title))})::text as title, ${quote(snake(prose))} as prose from ${quote(tableOf(reg))}
       where district_id = $1 and id = any($2::bigint[])`,
      [viewer.district, records.map(([, id]) => id)],
    )
    for (const { id, version, state, title, prose: words } of rows)
      found.set(
        nameOf([register, id, 0]),
        reg.states[state]?.void || state === 'void' ? null : { version, line: lineOf(title ?? '', words ?? '') },
      )
  }
  return picked.flatMap((record): DrawnLine[] => {
    const now = found.get(nameOf(record))
    if (now) return [{ level: null, text: now.line, records: [[record[0], record[1], now.version]] }]
    const kept = before.get(nameOf(record))
    const words = kept?.pieces.map(piece => ('text' in piece ? piece.text : '')).join('') ?? ''
    return now === null || words === '' || record[2] === 0 ? [] : [{ level: null, text: words, records: [record] }]
  })
}

/** The column that tells what was done, of a register whose records may stand in a text; sealed sections and data on citizens never do. */
export const tellsOf = (reg: AnyRegister): string | undefined => {
  const column = reg.columns[reg.tells ?? '']
  const open = reg.compartment === 'public' || reg.compartment === 'internal'
  return open && column?.kind === 'longText' && !column.sealed && !column.citizen ? reg.tells : undefined
}

const nameOf = ([register, id]: DrawnRecord): string => `${register} ${id}`

/** The title and the first sentence behind it; a sentence that begins with the title stands alone. */
function lineOf(title: string, prose: string): string {
  const first = (/^[\s\S]*?(?:[。！？!?]|\n|$)/.exec(prose.trim())?.[0] ?? '').trim().slice(0, 300)
  const sentence = first === '' || /[。！？!?]$/.test(first) ? first : `${first}。`
  const name = title.trim().replace(/[。：]+$/, '')
  if (sentence === '') return `${name}。`
  return sentence.startsWith(name) ? sentence : `${name}：${sentence}`
}
