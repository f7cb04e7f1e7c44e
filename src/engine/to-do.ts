import { labelOf, quote, snake, tableOf } from '../derive/names.ts'
import { type Period, periodName } from '../language/day.ts'
import type { AnyRegister, Step } from '../language/register.ts'
import type { ToDo } from '../language/to-do.ts'
import { pathEnd, type Viewer } from '../language/viewer.ts'
import type { Transaction } from '../store/store.ts'
import { breakdown } from './figure/breakdown.ts'
import type { Engine } from './engine.ts'
import { writers } from '../language/role.ts'
import { isMine } from './report/author.ts'
import { ownToDos } from './own/own-to-do.ts'
import { reveal } from './record/citizen.ts'
import { formsDue } from './return-form/due.ts'
import { erasuresWaiting } from './programme/erase.ts'

/** How many records of one register and state stand singly; the rest is one line. */
const singly = 20

/** What waits for the viewer: own records whose next step the role takes, approvals below, reports to approve or to mend; the earliest due first. */
export async function toDos(engine: Engine, viewer: Viewer): Promise<ToDo[]> {
  if (viewer.role === 'member') return ownToDos(engine, viewer)
  const found = await engine.store.as(viewer, async tx => {
    const items: ToDo[] = []
    for (const reg of Object.values(engine.registers)) {
      const waiting = waitingSteps(reg, viewer)
      if (reg.remind && reg.may.write.includes(viewer.role)) items.push(...(await reminders(tx, engine, viewer, reg, reg.remind)))
      if (waiting.size > 0) items.push(...(await own(tx, engine, viewer, reg, waiting)), ...(await below(tx, engine, viewer, reg, waiting)))
    }
    const across: ToDo[] = []
    for (const one of engine.reminders) if (one.roles.includes(viewer.role)) across.push(...(await one.look(tx, engine, viewer)))
    return [
      ...items,
      ...across,
      ...(await reports(tx, viewer)),
      ...(await sections(tx, viewer)),
      ...(await formsDue(tx, engine.today(), viewer)),
    ]
  })
  found.push(...(await erasuresWaiting(engine, viewer)))
  // A reminder that knows more of a record stands in place of what its state alone tells.
  return [...new Map(found.map(item => [item.id, item])).values()].sort((a, b) => (a.due ?? '9').localeCompare(b.due ?? '9'))
}

/**
 * What lags in the viewer's scope this quarter so far: for each ratio the organizations directly below (or the own one) that are furthest from 100.
 * @param keys ratios whose full value is 100
 */
export async function lags(engine: Engine, viewer: Viewer, keys: readonly string[]): Promise<ToDo[]> {
  const to = engine.today()
  const month = Number(to.slice(5, 7))
  const from = `${to.slice(0, 5)}${String(month - ((month - 1) % 3)).padStart(2, '0')}-01`
  const items: ToDo[] = []
  for (const key of keys) {
    const entry = engine.figureList.find(one => one.key === key)
    if (!entry) continue
    const rows = await breakdown(engine, viewer, { org: viewer.org, path: viewer.path, from, to }, key, 'org')
    const behind = rows.filter(row => row.value !== null && Number(row.value) < 100).sort((a, b) => Number(a.value) - Number(b.value))
    for (const row of behind.slice(0, 5)) {
      const org = row.org ?? viewer.org
      items.push({
        id: `lag:${key}:${org}`,
        zh: `${row.zh}：${entry.zh} ${row.value}%`,
        en: `${row.en}: ${entry.en} ${row.value}%`,
        why: { zh: `本季度截至 ${to}，未达到100%`, en: `This quarter up to ${to}: below 100%` },
        due: null,
        href: `/?trace=${[key, org, from, to, ''].join('!')}`,
        kind: 'lag',
      })
    }
  }
  return items
}

interface Waiting {
  name: string
  step: Step<string, string>
  /** Not everyone who writes may take the step: it is an approval, and records below wait for it too. */
  approval: boolean
}

/** States that wait for the viewer's role, each with the step that leads on; a state that is done or stopped waits for nobody. */
function waitingSteps(reg: AnyRegister, viewer: Viewer): Map<string, Waiting> {
  const waiting = new Map<string, Waiting>()
  if (!reg.may.write.includes(viewer.role) || !reg.may.read.includes(viewer.role)) return waiting
  for (const [state, { tone, void: voided }] of Object.entries(reg.states)) {
    if (voided || tone === 'done' || tone === 'stopped') continue
    const next = Object.entries(reg.steps).find(
      ([, step]) => step.from.includes(state) && step.by.includes(viewer.role) && reg.states[step.to]?.tone !== 'stopped',
    )
    if (next) waiting.set(state, { name: next[0], step: next[1], approval: !reg.may.write.every(role => next[1].by.includes(role)) })
  }
  return waiting
}

async function own(
  tx: Transaction,
  engine: Engine,
  viewer: Viewer,
  reg: AnyRegister,
  waiting: ReadonlyMap<string, Waiting>,
): Promise<ToDo[]> {
  interface Row {
    id: number
    state: string
    title: string | null
    due: string | null
    place: number
    n: number
  }
  const title = reg.columns[reg.title]?.kind === 'ref' ? labelOf(reg.title) : snake(reg.title)
  // A time limit may be worked out from the other days; it is stored as text then.
  const { dueOn } = reg.columns
  const due = dueOn?.kind === 'date' ? 'due_on' : dueOn?.kind === 'computed' ? 'due_on::date' : 'null::date'
  const day = quote(snake(reg.day))
  // What is planned waits from its day on.
  const rows = await tx.rows<Row>(
    `select * from (
       select id, state, (${quote(title)})::text as title, ${due} as due, count(*) over (partition by state) as n,
         row_number() over (partition by state order by ${due} nulls last, ${day}, id) as place
       from ${quote(tableOf(reg))} where district_id = $1 and org_id = $2 and state = any($3::text[]) and (state <> $4 or ${day} <= $5)${ongoing(engine, reg)}
     ) waiting where place <= ${singly + 1} order by state, place`,
    [viewer.district, viewer.org, [...waiting.keys()], reg.ahead ?? '', engine.today()],
  )
  return rows.flatMap(row => {
    const next = waiting.get(row.state)
    if (!next) return []
    if (row.place > singly)
      return [many(reg, row.state, 'more', next, `还有 ${row.n - singly} 条“${reg.zh}”`, `${row.n - singly} more: ${reg.en}`)]
    const why = whyOf(reg, next)
    return [
      {
        id: `${reg.name}:${row.id}:${next.name}`,
        zh: row.title ? reveal(engine.seal, row.title) : reg.zh,
        en: row.title ? reveal(engine.seal, row.title) : reg.en,
        why: row.due ? { zh: `${why.zh}，期限 ${row.due}`, en: `${why.en}, due ${row.due}` } : why,
        due: row.due,
        href: `/registers/${reg.name}/${row.id}`,
        kind: reg.name,
      },
    ]
  })
}

/** Rows whose day comes near, of the viewer's own organization. */
async function reminders(
  tx: Transaction,
  engine: Engine,
  viewer: Viewer,
  reg: AnyRegister,
  remind: NonNullable<AnyRegister['remind']>,
): Promise<ToDo[]> {
  const title = reg.columns[reg.title]?.kind === 'ref' ? labelOf(reg.title) : snake(reg.title)
  const due = quote(snake(remind.due))
  const rows = await tx.rows<{ id: number; title: string | null; due: string }>(
    `select id, (${quote(title)})::text as title, ${due} as due from ${quote(tableOf(reg))}
     where district_id = $1 and org_id = $2 and state = any($3::text[]) and ${quote(snake(remind.from))} <= $4 and ${due} is not null
       ${remind.unless ? `and ${quote(snake(remind.unless))} is null` : ''} order by ${due}, id limit ${singly}`,
    [viewer.district, viewer.org, remind.states, engine.today()],
  )
  return rows.map(row => ({
    id: `${reg.name}:${row.id}:remind`,
    zh: row.title ? reveal(engine.seal, row.title) : reg.zh,
    en: row.title ? reveal(engine.seal, row.title) : reg.en,
    why: { zh: `${remind.say[0]}，期限 ${row.due}`, en: `${remind.say[1]}, due ${row.due}` },
    due: row.due,
    href: `/registers/${reg.name}/${row.id}`,
    kind: reg.name,
  }))
}

async function below(
  tx: Transaction,
  engine: Engine,
  viewer: Viewer,
  reg: AnyRegister,
  waiting: ReadonlyMap<string, Waiting>,
): Promise<ToDo[]> {
  const states = [...waiting].flatMap(([state, next]) => (next.approval ? [state] : []))
  if (states.length === 0) return []
  const rows = await tx.rows<{ state: string; n: number }>(
    `select state, count(*) as n from ${quote(tableOf(reg))}
     where district_id = $1 and guard_path >= $2 and guard_path < $3 and org_id <> $4 and state = any($5::text[])${ongoing(engine, reg)} group by state order by state`,
    [viewer.district, viewer.path, pathEnd(viewer.path), viewer.org, states],
  )
  return rows.flatMap(row => {
    const next = waiting.get(row.state)
    return next ? [many(reg, row.state, 'below', next, `下级有 ${row.n} 条“${reg.zh}”`, `${row.n} below: ${reg.en}`)] : []
  })
}

/** Rows on citizens wait only while their emergency lasts. */
const ongoing = (engine: Engine, reg: AnyRegister): string =>
  reg.compartment === 'emergency'
    ? ` and programme_id in (select id from ${quote(snake(engine.names.programme))} where district_id = $1 and ended_on is null)`
    : ''

const whyOf = (reg: AnyRegister, { step }: Waiting): ToDo['why'] => ({
  zh: `“${reg.zh}”待“${step.zh}”`,
  en: `${reg.en} to be done: ${step.en}`,
})

const many = (reg: AnyRegister, state: string, where: 'more' | 'below', next: Waiting, zh: string, en: string): ToDo => ({
  id: `${reg.name}:${state}:${where}`,
  zh,
  en,
  why: whyOf(reg, next),
  due: null,
  href: `/registers/${reg.name}?state=${state}`,
  kind: reg.name,
})

/** Roles that approve reports, and roles that write them. */
const approvers = ['leader', 'organization']

const reportWhy: Record<string, (by: string, period: Period) => { zh: string; en: string }> = {
  submitted: (by, period) => ({
    zh: `${by} 提交的${periodName(period, 'zh')}总结，待审批`,
    en: `Submitted by ${by} for ${periodName(period, 'en')}: to be approved`,
  }),
  returned: by => ({ zh: `${by} 退回的总结，待修改`, en: `Returned by ${by}: to be mended` }),
  draft: (_, period) => ({
    zh: `上级下发的${periodName(period, 'zh')}总结，待填报`,
    en: `Handed down for ${periodName(period, 'en')}: to be filled in and submitted`,
  }),
  issued: () => ({ zh: '发给本单位的文件，待签收', en: 'Sent to your organization: to be confirmed' }),
}

async function reports(tx: Transaction, viewer: Viewer): Promise<ToDo[]> {
  interface Row {
    id: number
    title: string
    state: string
    from: string
    to: string
    by: string
    due: string | null
  }
  const rows = await tx.rows<Row>(
    `select id, title, state, from_day as "from", to_day as "to", updated_by as by, due_on as due from report r
     where district_id = $1 and (
       (state = 'submitted' and $3 and (of_report is null or exists (select 1 from report above where above.district_id = r.district_id and above.id = r.of_report)))
       or (org_id = $2 and not $3 and (state = 'returned' or (state = 'draft' and of_report is not null)))
       or (state = 'issued' and exists (select 1 from report_dispatch d where d.district_id = r.district_id and d.report_id = r.id and d.org_id = $2 and d.edition = r.edition and d.received_at is null)))
     order by updated_at limit 50`,
    [viewer.district, viewer.org, approvers.includes(viewer.role)],
  )
  return rows.map(row => {
    const period = { from: row.from, to: row.to }
    return {
      id: `report:${row.id}:${row.state}`,
      zh: row.title,
      en: row.title,
      why: reportWhy[row.state]?.(row.by, period) ?? { zh: '', en: '' },
      due: row.state === 'issued' ? null : row.due,
      href: `/reports/${row.id}`,
      kind: 'report',
    }
  })
}

/** Sections of reports that the viewer writes, and those handed in that the viewer's own organization has to look at. */
async function sections(tx: Transaction, viewer: Viewer): Promise<ToDo[]> {
  const rows = await tx.rows<{ id: number; title: string; due: string | null; mine: number; returned: number; waiting: number }>(
    `select r.id, r.title, r.due_on as due,
       count(*) filter (where mine and s.state in ('draft', 'returned')) as mine, count(*) filter (where mine and s.state = 'returned') as returned,
       count(*) filter (where not mine and s.state = 'handed-in' and r.org_id = $2 and $5) as waiting
     from (select *, ${isMine('$3', '$2', '$4')} as mine from report_section where district_id = $1) s
     join report r on r.district_id = s.district_id and r.id = s.report_id
     where r.state in ('draft', 'returned') group by r.district_id, r.id, r.title, r.due_on order by r.id desc limit 50`,
    [viewer.district, viewer.org, viewer.account, viewer.role, writers.includes(viewer.role)],
  )
  return rows.flatMap(({ id, title, due, mine, returned, waiting }) => {
    const to = { zh: title, en: title, due, href: `/reports/${id}`, kind: 'report' }
    const own = {
      zh: returned > 0 ? `我的章节 ${mine} 个待写，其中 ${returned} 个退回修改` : `我的章节 ${mine} 个待写`,
      en: returned > 0 ? `${mine} sections of mine to write, ${returned} of them returned` : `${mine} sections of mine to write`,
    }
    return [
      ...(mine > 0 ? [{ ...to, id: `report:${id}:sections`, why: own }] : []),
      ...(waiting > 0
        ? [
            {
              ...to,
              id: `report:${id}:handed-in`,
              why: { zh: `${waiting} 个章节已报送，待接收`, en: `${waiting} sections handed in, to be accepted` },
            },
          ]
        : []),
    ]
  })
}
