import { quote, sealedTableOf, snake, tableOf } from '../../derive/names.ts'
import { error } from '../../language/problem.ts'
import { type AnyRegister, columnsOf } from '../../language/register.ts'
import type { Viewer } from '../../language/viewer.ts'
import type { Engine, LookedUpRule } from '../engine.ts'
import type { Hand } from '../record/hand.ts'

/** Of these blind indexes those recorded already, anywhere in the district: a number is one person's, whoever may see that person (MEM-03). */
export async function recordedIndexes(
  engine: Engine,
  viewer: Viewer,
  reg: AnyRegister,
  column: string,
  indexes: readonly string[],
): Promise<Set<string>> {
  const known = new Set<string>()
  const sql = quote(`${snake(column)}_index`)
  const section = reg.columns[column]?.sealed ?? ''
  for (let at = 0; at < indexes.length; at += 10_000) {
    const rows = await engine.store.asSystem('identity numbers that are recorded already', tx =>
      tx.rows<{ index: string }>(
        `select ${sql} as index from ${quote(sealedTableOf(reg, section))} where district_id = $1 and ${sql} = any($2)`,
        [viewer.district, indexes.slice(at, at + 10_000)],
      ),
    )
    for (const row of rows) known.add(row.index)
  }
  return known
}

/**
 * A rule for many rows at once: no two rows alike in what must be unique, neither in the file nor with what is recorded, said at each row.
 * @param recorded blind indexes of identity numbers that are taken, by column
 * @param rowOf the row in the sheet of the hand at a place
 */
export function twinRule(
  reg: AnyRegister,
  recorded: ReadonlyMap<string, ReadonlySet<string>>,
  rowOf: (place: number) => number,
): LookedUpRule {
  const identities = columnsOf(reg).flatMap(([name, column]) => (column.kind === 'identity' ? [name] : []))
  const seen = new Map<string, number>()
  const again = (key: string, place: number): number | undefined => {
    const first = seen.get(key)
    if (first === undefined) seen.set(key, rowOf(place))
    return first
  }
  return async (hands, { tx, engine, viewer }) => {
    for (const name of identities)
      hands.forEach((hand, place) => {
        const value = hand.values[name]
        if (typeof value !== 'string') return
        const index = engine.seal.blindIndex(value, `${reg.name}.${name}`)
        const first = again(`${name} ${index}`, place)
        if (first !== undefined)
          hand.problems.push(
            error('MEM-03', `身份证号与第 ${first} 行相同，请核对`, `The identity number is that of row ${first}: check both`, name),
          )
        else if (recorded.get(name)?.has(index))
          hand.problems.push(
            error(
              'MEM-03',
              '这个身份证号已登记在另一名党员名下，请先查重',
              'This identity number is already recorded for another member: look for the duplicate first',
              name,
            ),
          )
      })
    for (const group of reg.unique) {
      const keyed = hands.flatMap((hand, place) => keyOf(reg, group, hand, place))
      const taken = await takenPlaces(tx, reg, viewer.district, group, keyed)
      for (const { place, key } of keyed) {
        const first = again(`${group.join()} ${key}`, place)
        const words = groupWords(reg, group)
        if (first !== undefined)
          hands[place]?.problems.push(
            error(
              'duplicate',
              `${words.zh}与第 ${first} 行相同，只能登记一条`,
              `The same ${words.en} as in row ${first}: one record is enough`,
              group.findLast(name => name in reg.columns),
            ),
          )
        else if (taken.has(place))
          hands[place]?.problems.push(
            error(
              'duplicate',
              `已有${words.zh}相同的记录，请勿重复登记`,
              `There is already a record with the same ${words.en}`,
              group.findLast(name => name in reg.columns),
            ),
          )
      }
    }
  }
}

interface Keyed {
  place: number
  key: string
  row: Record<string, unknown>
}

/** What must be unique of a hand; nothing where any of it is empty or wrong, as the database has it too. */
function keyOf(reg: AnyRegister, group: readonly string[], hand: Hand, place: number): Keyed[] {
  if (hand.problems.some(problem => problem.column !== undefined && group.includes(problem.column))) return []
  const row = Object.fromEntries(
    group.map(name => [sqlOf(name), name === 'org' ? hand.org.id : name === 'programme' ? hand.programme : (hand.values[name] ?? null)]),
  )
  return Object.values(row).includes(null) || reg.states[hand.state]?.void ? [] : [{ place, key: JSON.stringify(row), row }]
}

async function takenPlaces(
  tx: Parameters<LookedUpRule>[1]['tx'],
  reg: AnyRegister,
  district: string,
  group: readonly string[],
  keyed: readonly Keyed[],
): Promise<Set<number>> {
  if (keyed.length === 0) return new Set()
  const table = quote(tableOf(reg))
  const same = group.map(name => `t.${quote(sqlOf(name))} = k.${quote(sqlOf(name))}`).join(' and ')
  const rows = await tx.rows<{ at: number }>(
    `select k.ordinality as at from json_populate_recordset(null::${table}, $2::json) with ordinality k
     where exists (select from ${table} t where t.district_id = $1 and t.state <> 'void' and ${same})`,
    [district, JSON.stringify(keyed.map(one => one.row))],
  )
  return new Set(rows.flatMap(({ at }) => keyed[at - 1]?.place ?? []))
}

const sqlOf = (name: string): string => (name === 'org' ? 'org_id' : name === 'programme' ? 'programme_id' : snake(name))

function groupWords(reg: AnyRegister, group: readonly string[]): { zh: string; en: string } {
  const zh = group.map(name => reg.columns[name]?.zh ?? (name === 'org' ? '组织' : '专项行动'))
  const en = group.map(name => reg.columns[name]?.en ?? (name === 'org' ? 'organization' : name))
  return { zh: zh.join('、'), en: en.join(', ') }
}
