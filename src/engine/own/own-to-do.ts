import { labelOf, lineTableOf, quote, snake, tableOf } from '../../derive/names.ts'
import { addMonths } from '../../language/day.ts'
import type { AnyRegister } from '../../language/register.ts'
import type { ToDo } from '../../language/to-do.ts'
import { pathEnd, type Viewer } from '../../language/viewer.ts'
import type { Transaction } from '../../store/store.ts'
import { type Engine, registerNamed } from '../engine.ts'
import { isOwnRegister, memberOf, monthPart } from './own-page.ts'

/** What waits for a member: what the own organization has planned, months without a payment, and own records that somebody still has to answer. */
export async function ownToDos(engine: Engine, viewer: Viewer): Promise<ToDo[]> {
  if (viewer.member === null) return []
  const found = await engine.store.as(viewer, async tx => {
    const items: ToDo[] = []
    for (const reg of Object.values(engine.registers)) {
      if (reg.ahead && reg.may.read.includes('member')) items.push(...(await planned(tx, engine, viewer, reg)))
      if (!isOwnRegister(reg)) continue
      items.push(...(await unanswered(tx, viewer, reg)), ...(await unpaid(tx, engine, viewer, reg)))
    }
    return items
  })
  return found.sort((a, b) => (a.due ?? '9').localeCompare(b.due ?? '9'))
}

const titleOf = (reg: AnyRegister): string => quote(reg.columns[reg.title]?.kind === 'ref' ? labelOf(reg.title) : snake(reg.title))

/** Planned records of the own organization, from today on. */
async function planned(tx: Transaction, engine: Engine, viewer: Viewer, reg: AnyRegister): Promise<ToDo[]> {
  const day = quote(snake(reg.day))
  const rows = await tx.rows<{ id: number; title: string; due: string }>(
    `select id, (${titleOf(reg)})::text as title, ${day} as due from ${quote(tableOf(reg))}
     where district_id = $1 and guard_path >= $2 and guard_path < $3 and state = $4 and ${day} >= $5 order by ${day}, id limit 10`,
    [viewer.district, viewer.path, pathEnd(viewer.path), reg.ahead, engine.today()],
  )
  return rows.map(({ id, title, due }) => ({
    ...item(reg, id, 'planned'),
    zh: title,
    en: title,
    why: { zh: `${reg.zh}，${due}`, en: `${reg.en} on ${due}` },
    due,
  }))
}

/** Own records in a state that somebody is still to lead on from. */
async function unanswered(tx: Transaction, viewer: Viewer, reg: AnyRegister): Promise<ToDo[]> {
  const open = Object.entries(reg.states).flatMap(([name, { tone }]) =>
    (tone === 'active' || tone === 'quiet') && Object.values(reg.steps).some(step => step.from.includes(name)) ? [name] : [],
  )
  if (open.length === 0) return []
  const rows = await tx.rows<{ id: number; title: string; state: string }>(
    `select id, (${titleOf(reg)})::text as title, state from ${quote(tableOf(reg))}
     where district_id = $1 and ${quote(snake(reg.subject ?? ''))} = $2 and state = any($3::text[]) order by ${quote(snake(reg.day))} desc, id desc limit 10`,
    [viewer.district, memberOf(viewer), open],
  )
  return rows.map(({ id, title, state }) => ({
    ...item(reg, id, state),
    zh: title,
    en: title,
    why: { zh: `${reg.zh}：${reg.states[state]?.zh ?? state}`, en: `${reg.en}: ${reg.states[state]?.en ?? state}` },
    due: null,
  }))
}

/** Months of this year, up to the last one, in which the member stood on a roll and for which no payment is on record. */
async function unpaid(tx: Transaction, engine: Engine, viewer: Viewer, reg: AnyRegister): Promise<ToDo[]> {
  const part = monthPart(reg)
  if (!part) return []
  const today = engine.today()
  const first = `${today.slice(0, 4)}-01-01`
  const member = memberOf(viewer)
  const roll = registerNamed(engine, engine.names.membership)
  const months = await tx.rows<{ month: string }>(
    `select to_char(m, 'YYYY-MM') as month from generate_series($3::date, $4::date, interval '1 month') m
     where exists (select from ${quote(tableOf(roll))} s where s.district_id = $1 and s.member = $2 and s.state <> 'void' and s.from_day <= m and (s.until_day is null or s.until_day >= m))
       and not exists (select from ${quote(lineTableOf(reg, part.name))} l join ${quote(tableOf(reg))} r on r.district_id = l.district_id and r.id = l.of_id and r.state <> 'void'
         where l.district_id = $1 and r.${quote(snake(reg.subject ?? ''))} = $2 and l.${quote(snake(part.month))} = to_char(m, 'YYYY-MM') group by l.${quote(snake(part.month))} having sum(l.${quote(snake(part.amount))}) > 0)
     order by 1`,
    [viewer.district, member, first, addMonths(`${today.slice(0, 7)}-01`, -1)],
  )
  if (months.length === 0) return []
  const said = months.map(({ month }) => month).join('、')
  return [
    {
      ...item(reg, 0, 'unpaid'),
      zh: `${reg.zh}：${said} 没有登记`,
      en: `${reg.en}: nothing on record for ${said.replaceAll('、', ', ')}`,
      why: { zh: '已缴的请告诉党支部补登', en: 'Tell the branch where it has been paid' },
      due: null,
      href: '/me',
    },
  ]
}

const item = (reg: AnyRegister, id: number, what: string): Pick<ToDo, 'id' | 'href' | 'kind'> => ({
  id: `own:${reg.name}:${id}:${what}`,
  href: `/registers/${reg.name}/${id}`,
  kind: reg.name,
})
