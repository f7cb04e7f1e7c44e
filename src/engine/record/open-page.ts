import { quote, snake, tableOf } from '../../derive/names.ts'
import type { OpenPage, OpenRow } from '../../language/open-page.ts'
import { refuse } from '../../language/problem.ts'
import { type AnyRegister, columnsOf } from '../../language/register.ts'
import { pathEnd, type Viewer } from '../../language/viewer.ts'
import type { Engine } from '../engine.ts'
import { registerNamed } from '../engine.ts'
import { organizationByCode } from '../tree/organization.ts'
import { recordMany } from './act.ts'
import { decodeRow } from './row.ts'

/** How many rows of a register the open page shows, the newest first. */
const shown = 50

/**
 * What an organization publishes for everybody, without an account (两公开): the rows and columns that registers declare `open`. It is read as the
 * principal `visitor` (decision 37), whom the row policies let see these rows alone.
 * @throws Refused 404 where no organization has the code
 */
export async function openPage(engine: Engine, code: string): Promise<OpenPage> {
  const { visitor, name } = await visitorOf(engine, code)
  const sections = []
  for (const reg of Object.values(engine.registers))
    if (reg.open) sections.push({ register: reg.name, rows: await rowsOf(engine, visitor, reg) })
  return { code, name, today: engine.today(), sections }
}

/** Takes in what a visitor says: one record of a register that lets visitors add (`may.visit`), checked like any other. */
export async function visit(engine: Engine, code: string, register: string, values: Record<string, unknown>): Promise<void> {
  const { visitor } = await visitorOf(engine, code)
  const reg = engine.registers[register]
  if (!reg?.may.visit) throw refuse('not-open', '这里不能提交', 'Nothing can be handed in here', 404)
  const { ids, problems } = await recordMany(engine, visitor, registerNamed(engine, register), [{ values }], {
    acceptWarnings: true,
    act: 'hand-in',
  })
  if (ids.length === 0) {
    const [first] = problems
    throw refuse(
      first?.problems[0]?.code ?? 'refused',
      first?.problems[0]?.zh ?? '没有提交成功',
      first?.problems[0]?.en ?? 'It was not taken in',
    )
  }
}

async function visitorOf(engine: Engine, code: string): Promise<{ visitor: Viewer; name: string }> {
  const org = await engine.store.asSystem('open page', tx => organizationByCode(tx, code))
  if (!org) throw refuse('no-such-organization', '没有这个组织', 'There is no such organization', 404)
  return {
    name: org.name,
    visitor: { account: 0, name: '来访者', role: 'visitor', district: org.district, org: org.id, path: org.path, member: null },
  }
}

async function rowsOf(engine: Engine, visitor: Viewer, reg: AnyRegister): Promise<OpenRow[]> {
  const open = columnsOf(reg).filter(([name]) => reg.open?.columns.includes(name))
  const rows = await engine.store.as(visitor, tx =>
    tx.rows(
      `select id, state, ${open.map(([name]) => quote(snake(name))).join(', ')} from ${quote(tableOf(reg))} r
       where district_id = $1 and guard_path >= $2 and guard_path < $3 order by ${quote(snake(reg.day))} desc, id desc limit ${shown}`,
      [visitor.district, visitor.path, pathEnd(visitor.path)],
    ),
  )
  return rows.map(row => ({ id: Number(row.id), state: String(row.state), values: decodeRow(open, row, engine.seal) }))
}
