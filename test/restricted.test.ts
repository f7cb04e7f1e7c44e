import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { quote } from '../src/derive/names.ts'
import { tablesOf } from '../src/derive/table.ts'
import { breakdown, dimensionsOf } from '../src/engine/figure/breakdown.ts'
import { countsToward } from '../src/engine/figure/counts-toward.ts'
import { figures } from '../src/engine/figure/figure.ts'
import { scopeOf } from '../src/engine/figure/scope.ts'
import { trace } from '../src/engine/figure/trace.ts'
import { assign } from '../src/engine/record/handling.ts'
import { toDos } from '../src/engine/to-do.ts'
import { date, record, ref, text } from '../src/language/column.ts'
import { isRatio } from '../src/language/indicator.ts'
import { type AnyRegister, columnsOf, register, sectionsOf } from '../src/language/register.ts'
import { compartmentOf, sections } from '../src/language/role.ts'
import { openApi } from '../src/server/open-api.ts'
import { contextOf } from '../src/store/store.ts'
import { clerkOf, headOf, type Hidden, type Office, openOffice, outsiders, seatNamed, type Sitting } from './restricted-office.ts'
import { book } from './sheet-desk.ts'

/*
 * Nobody reaches a row of a sealed section by any path (decision 17, INT-60 to INT-62, CAD-40): every restricted register against everybody outside it, and inside it
 * against who does not handle the case, who is barred, and who is of another team. By those who handle it everything works, and every look is in the log.
 */

/** A general register that takes any record for evidence, written by everybody. */
const trialEvidence = register('trialEvidence', {
  zh: '佐证试验',
  en: 'Trial of evidence',
  systems: [],
  compartment: 'internal',
  about: ['测试用。', 'For tests.'],
  title: 'name',
  day: 'heldOn',
  columns: {
    name: text('名称', 'Name', { required: true }),
    heldOn: date('日期', 'Held on', { required: true }),
    evidence: record('佐证', 'Evidence'),
    cadre: ref('干部', 'Cadre', 'cadre'),
  },
  may: { read: ['organization', 'cadresHead', 'disciplineHead'], write: ['organization', 'cadresHead', 'disciplineHead'] },
})

let office: Office
const seat = (name: string): Sitting => seatNamed(office, name)
const year = { from: '2026-01-01', to: '2026-12-31' }
const png = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.alloc(64, 1)])

beforeAll(async () => {
  office = await openOffice({ trialEvidence: trialEvidence as unknown as AnyRegister }) // cast: literal state names widen
}, 300_000)
afterAll(() => office?.close())

describe('the declarations of restricted registers', () => {
  test('INT-60, CAD-40 are read and written by the roles of their own section alone, and have no other side', () => {
    for (const reg of office.restricted) {
      const own: readonly string[] = sections[reg.compartment as keyof typeof sections] // cast: the register is restricted
      const sealed = Object.values(reg.may.sealed ?? {}).flat()
      expect([reg.name, [...reg.may.read, ...reg.may.write, ...sealed].filter(role => !own.includes(role))]).toEqual([reg.name, []])
      expect([reg.name, sealed.filter(role => !reg.may.read.includes(role)), reg.peer]).toEqual([reg.name, [], undefined])
      expect([reg.name, sectionsOf(reg).filter(section => !reg.may.sealed?.[section])]).toEqual([reg.name, []])
    }
    expect(office.restricted.length).toBeGreaterThan(30)
  })

  test('keep nothing unique: a refusal must not tell of a row that somebody else handles', () => {
    for (const reg of office.restricted) {
      const identities = columnsOf(reg).filter(([, column]) => column.kind === 'identity')
      expect([reg.name, reg.unique, reg.oneADay, identities]).toEqual([reg.name, [], undefined, []])
    }
  })

  test('are referred to from their own compartment alone, cases from cases alone, and counted for its keys alone', () => {
    const cases = office.restricted.filter(reg => reg.handled === 'case').map(reg => reg.name)
    const wrong: string[] = []
    for (const reg of Object.values(office.world.engine.registers).filter(one => one.name !== 'trialEvidence')) {
      for (const to of references(reg)) {
        const target = office.restricted.find(one => one.name === to)
        if (target && target.compartment !== reg.compartment) wrong.push(`${reg.name} refers to ${to}`)
        if (cases.includes(to) && reg.handled !== 'case') wrong.push(`${reg.name} names the case ${to}`)
      }
      for (const [key, indicator] of Object.entries(reg.indicators ?? {}))
        for (const tally of isRatio(indicator) ? [indicator.ratio.of, indicator.ratio.over] : [indicator]) {
          const counted = office.world.engine.registers[tally.of ?? reg.name]
          const entry = office.world.engine.figureList.find(one => one.key === key)
          if ((counted && office.restricted.includes(counted) ? counted.compartment : undefined) !== entry?.compartment)
            wrong.push(`${key} of ${reg.name}`)
        }
    }
    expect(wrong).toEqual([])
  })
})

describe('outside the section', () => {
  test('INT-60, CAD-40 nobody is answered by any route: list, record, history, choice, sheet, entry, step, cover, handling, view', async () => {
    const wrong: string[] = []
    const sheet = await book(['试', [{ 编号: '1' }]])
    for (const { reg, id, secret } of office.hidden)
      for (const { name, role, calls } of outsiders(office, reg)) {
        const at = `/registers/${reg.name}`
        const own = role === 'member' && reg.subject !== undefined
        const answers = {
          list: await calls.get(`${at}?size=500`),
          search: await calls.get(`${at}?search=${encodeURIComponent(secret)}`),
          record: await calls.get(`${at}/${id}`),
          history: await calls.get(`${at}/${id}/history`),
          choice: await calls.get(`/look-up/${reg.name}?search=`),
          views: await calls.get(`/views?register=${reg.name}`),
        }
        const refused = {
          entry: await calls.post(at, { values: {} }),
          correction: await calls.put(`${at}/${id}`, { version: 1, reason: '改', values: {} }),
          voiding: await calls.post(`${at}/${id}/steps/void`, { version: 1, reason: '改' }),
          cover: await calls.post(`${at}/${id}/unmask`, { column: sealedColumn(reg), purpose: '核对' }),
          handling: await calls.post(`${at}/${id}/handling`, { handlers: [1], reason: '转办' }),
          export: await calls.get(`${at}/export.xlsx?purpose=${encodeURIComponent('核对')}`),
          import: await calls.upload(`${at}/import?dryRun=1`, '表.xlsx', Buffer.from(sheet)),
        }
        for (const [what, answer] of Object.entries({ ...answers, ...refused })) {
          if (answer.raw.toString().includes(secret)) wrong.push(`${reg.name} ${what} tells ${name}`)
          const fits = what in refused || !own ? [400, 403, 404].includes(answer.status) : true
          if (!fits) wrong.push(`${reg.name} ${what} answers ${name}: ${answer.status}`)
        }
      }
    expect(wrong).toEqual([])
  }, 300_000)

  test('INT-60, SEC-03 the database answers nobody either: rows, lines, sealed sections, history, log, and nothing to the counting role', async () => {
    const wrong: string[] = []
    const { store } = office.world.engine
    for (const { reg, id } of office.hidden)
      for (const { name, role, viewer } of outsiders(office, reg)) {
        const rows = await store.as(viewer, async tx => {
          const found: string[] = []
          for (const table of tablesOf(reg)) {
            const key = table.kind === 'lines' ? 'of_id' : 'id'
            if ((await tx.rows(`select 1 from ${quote(table.name)} where ${key} = $1`, [id])).length) found.push(table.name)
          }
          if ((await tx.rows('select 1 from record_version where record_id = $1', [id])).length) found.push('record_version')
          if (role !== 'audit' && (await tx.rows('select 1 from audit_entry where compartment = $1', [reg.compartment])).length)
            found.push('audit_entry')
          return found
        })
        wrong.push(...rows.map(table => `${table} answers ${name}`))
      }
    for (const reg of office.restricted)
      for (const table of tablesOf(reg)) {
        const asked = store.asFigures(seat(headOf(reg)).viewer, tx => tx.rows(`select 1 from ${quote(table.name)} limit 1`))
        await expect(asked).rejects.toMatchObject({ code: '42501' })
      }
    expect(wrong).toEqual([])
  }, 120_000)

  test('decision 17 figures, their cards and breakdowns, to-dos and counts tell nothing before a release, not even to the heads', async () => {
    const { engine } = office.world
    const told: unknown[] = []
    const keys = engine.figureList.filter(entry => entry.compartment).map(entry => entry.key)
    for (const { role, viewer, calls } of Object.values(office.seats)) {
      if (['member', 'system', 'security', 'audit'].includes(role)) {
        expect((await calls.get(`/figures?org=${office.world.district.id}&from=${year.from}&to=${year.to}`)).status).toBe(403)
        continue
      }
      const scope = await scopeOf(engine, viewer, { org: viewer.org, ...year })
      const values = await figures(engine, viewer, scope, keys)
      expect(values.filter(value => value.source !== 'none' || value.value !== null)).toEqual([])
      if (!['organization', 'cadresHead', 'disciplineHead'].includes(role)) continue
      for (const key of keys) {
        const card = await trace(engine, viewer, scope, key, 1, 50)
        expect([key, card.rows, card.records, card.hidden]).toEqual([key, [], null, null])
        for (const { by } of dimensionsOf(engine, key)) told.push(await breakdown(engine, viewer, scope, key, by))
      }
    }
    for (const { reg, id, secret } of office.hidden)
      for (const one of outsiders(office, reg)) {
        expect(await engine.store.as(one.viewer, tx => countsToward(tx, engine, reg, '999901', id))).toEqual([])
        if (one.role !== 'member') expect(JSON.stringify(await toDos(engine, one.viewer))).not.toContain(secret)
      }
    expect(JSON.stringify(told)).not.toMatch(/"value":"[1-9]/)
  }, 120_000)

  test('nothing is taken for evidence or named from outside, not even by the head of the section', async () => {
    const { engine } = office.world
    for (const name of ['organization', 'cadres-head', 'integrity-head'])
      for (const { reg, id } of office.hidden) {
        const draft = { values: { name: '试', heldOn: '2026-09-01', evidence: { register: reg.name, id } } }
        const answer = await seat(name).calls.post('/registers/trialEvidence', draft)
        expect([name, reg.name, answer.status, answer.body.problems[0].code]).toEqual([name, reg.name, 400, 'no-such-record'])
      }
    const cadre = one('cadre')
    const named = await seat('cadres-head').calls.post('/registers/trialEvidence', {
      values: { name: '试', heldOn: '2026-09-01', cadre: cadre.id },
    })
    expect(named.body.problems[0].code).toBe('no-such-record')
    const described = JSON.stringify(openApi(engine))
    expect(office.hidden.filter(({ secret }) => described.includes(secret))).toEqual([])
  })

  test('a summary takes released totals alone, and prints none of the words', async () => {
    const department = seat('organization')
    const made = await department.calls.post('/reports', {
      org: office.world.district.id,
      title: '总结',
      ...year,
      template: null,
      text: '全年受理群众来访X起，处分X人，后备干部X人。',
    })
    const report = await department.calls.get(`/reports/${made.body.id}`)
    expect(report.status).toBe(200)
    for (const { secret } of office.hidden) expect(report.raw.toString()).not.toContain(secret)
  })
})

describe('inside the section', () => {
  test('INT-60 a case is not reached by a clerk who does not handle it, one of another team, one of another place, nor by error texts', async () => {
    const wrong: string[] = []
    for (const { reg, id, secret } of cases())
      for (const name of strangers(reg)) {
        const { viewer, calls } = seat(name)
        wrong.push(...(await reached(reg, id, secret, name)))
        // The same number once more is no hint: what is entered again is entered.
        const twin = await office.maker.draft(reg, name.endsWith('west') ? office.world.west : office.world.community, '2026-09-02')
        const again = await calls.post(`/registers/${reg.name}`, {
          ...twin,
          org: viewer.org,
          values: { ...twin.values, [reg.title]: secret },
        })
        if (again.status !== 200) wrong.push(`${reg.name} refuses a twin of ${name}: ${JSON.stringify(again.body)}`)
        const counted = await calls.get(`/registers/${reg.name}?size=500`)
        if ((counted.body.rows as { id: number }[]).some(row => row.id === id)) wrong.push(`${reg.name} lists the other's row to ${name}`)
      }
    expect(wrong).toEqual([])
  }, 120_000)

  test('INT-61 who is barred loses the record at once, by every path; a handler, a whole section and a head alike', async () => {
    const wrong: string[] = []
    for (const { reg } of office.hidden) {
      const clerk = seat(clerkOf(reg))
      const secret = `密封回避${reg.name}`
      const [id = 0] = await office.maker.record(reg, office.world.community, ['2026-09-03'], { values: titled(reg, secret) }, clerk.viewer)
      const before = await clerk.calls.get(`/registers/${reg.name}/${id}`)
      if (before.status !== 200) wrong.push(`${reg.name} does not answer its clerk: ${before.status}`)
      const other = seat(`${reg.compartment}-2`)
      if (reg.handled !== 'case' && (await other.calls.get(`/registers/${reg.name}/${id}`)).status !== 200)
        wrong.push(`${reg.name} is not the section's`)
      await bar(reg, id, [clerk.viewer.account, other.viewer.account])
      wrong.push(...(await reached(reg, id, secret, clerk.name)), ...(await reached(reg, id, secret, other.name)))
      await bar(reg, id, [seat(headOf(reg)).viewer.account])
      wrong.push(...(await reached(reg, id, secret, headOf(reg))))
    }
    expect(wrong).toEqual([])
  }, 120_000)

  test('decision 007 a case handed to a team is the team’s, and no longer anybody’s else; any register may be closed to all but named ones', async () => {
    for (const { reg, id, secret } of office.hidden.filter(({ reg: one }) => !['petition', 'higherManagedCount'].includes(one.name))) {
      const team = seat(`${reg.compartment}-team`)
      await assign(office.world.engine, seat(headOf(reg)).viewer, reg, id, { handlers: [], team: '第二组', reason: '交第二组办理' })
      expect([reg.name, (await team.calls.get(`/registers/${reg.name}/${id}`)).status]).toEqual([reg.name, 200])
      expect([reg.name, await reached(reg, id, secret, clerkOf(reg))]).toEqual([reg.name, []])
      await assign(office.world.engine, seat(headOf(reg)).viewer, reg, id, {
        handlers: [seat(clerkOf(reg)).viewer.account],
        team: null,
        reason: '收回',
      })
      expect([reg.name, await reached(reg, id, secret, team.name)]).toEqual([reg.name, []])
      expect([reg.name, (await seat(clerkOf(reg)).calls.get(`/registers/${reg.name}/${id}`)).status]).toEqual([reg.name, 200])
    }
  }, 120_000)

  test('by who handles it everything works, and each look is in the log that the head reads, and nobody else', async () => {
    for (const { reg, id, secret } of cases()) {
      const { calls } = seat(clerkOf(reg))
      const at = `/registers/${reg.name}`
      const record = await calls.get(`${at}/${id}`)
      expect([reg.name, record.status, record.raw.toString().includes(secret)]).toEqual([reg.name, 200, true])
      expect(record.body.handling.handlers).toEqual([{ id: seat(clerkOf(reg)).viewer.account, name: clerkOf(reg) }])
      expect((await calls.get(`${at}?search=${encodeURIComponent(secret)}`)).body.total).toBe(1)
      expect((await calls.get(`${at}/${id}/history`)).status).toBe(200)
      expect((await calls.get(`/look-up/${reg.name}?search=${encodeURIComponent(secret)}`)).body).toHaveLength(1)
      const change = { version: record.body.version, reason: '补充', values: { [reg.title]: `${secret}补` }, acceptWarnings: true }
      expect([reg.name, (await calls.put(`${at}/${id}`, change)).status]).toEqual([reg.name, 200])
      const column = columnsOf(reg).find(([, one]) => one.sealed && reg.may.sealed?.[one.sealed]?.includes(seat(clerkOf(reg)).role))?.[0]
      if (column) expect((await calls.post(`${at}/${id}/unmask`, { column, purpose: '核对' })).body.value).toContain('密封')
      const log = await seat(headOf(reg)).calls.get('/audit')
      const acts = (log.body as { act: string; register: string; record: number | null; who: string }[]).filter(
        line => line.register === reg.name && line.who === clerkOf(reg) && (line.record === id || line.record === null),
      )
      const want = ['look', 'list', 'look-history', 'look-up', 'correct', ...(column ? ['unmask'] : [])]
      expect([reg.name, want.filter(act => !acts.some(line => line.act === act))]).toEqual([reg.name, []])
    }
    for (const name of ['cadres-1', 'integrity-1', 'petitions-1', 'organization', 'leader'])
      expect([name, (await seat(name).calls.get('/audit')).status]).toEqual([name, 403])
    const other = await seat('cadres-head').calls.get('/audit')
    const foreign = (other.body as { register: string | null }[]).filter(
      line => line.register !== null && office.world.engine.registers[line.register]?.compartment !== 'cadres',
    )
    expect(foreign).toEqual([])
  }, 120_000)

  test('INT-14 a petition opens its content to who handles it, the petitioner to the petition clerk and the head alone', async () => {
    const reg = named('petition')
    const clerk = seat('petitions-1')
    const values = { petitioner: '密封来信人', content: '密封事由', object: '密封对象' }
    const [id = 0] = await office.maker.record(reg, office.world.community, ['2026-09-05'], { values }, clerk.viewer)
    const discipline = seat('integrity-1')
    await assign(office.world.engine, seat('integrity-head').viewer, reg, id, {
      handlers: [clerk.viewer.account, discipline.viewer.account],
      reason: '分办',
    })
    const open = (by: Sitting, column: string) => by.calls.post(`/registers/petition/${id}/unmask`, { column, purpose: '办理' })
    expect((await open(clerk, 'petitioner')).body.value).toBe('密封来信人')
    expect((await open(seat('integrity-head'), 'petitioner')).body.value).toBe('密封来信人')
    expect((await open(discipline, 'content')).body.value).toBe('密封事由')
    expect((await open(discipline, 'petitioner')).status).toBe(403)
    const read = await discipline.calls.get(`/registers/petition/${id}`)
    expect([read.body.values.petitioner, read.body.values.content, read.raw.toString().includes('密封来信人')]).toEqual([
      null,
      '****',
      false,
    ])
    const correct = {
      version: read.body.version,
      reason: '补充',
      values: { transferredTo: '街道纪工委', disposal: 'transferred' },
      acceptWarnings: true,
    }
    expect((await discipline.calls.put(`/registers/petition/${id}`, correct)).status).toBe(200)
    expect((await open(clerk, 'petitioner')).body.value).toBe('密封来信人')
    for (const other of ['lead', 'integrityCase', 'sanction', 'interview'])
      expect([other, (await clerk.calls.get(`/registers/${other}`)).status]).toEqual([other, 403])
  })

  test('files follow their record: its handlers open them, logged; strangers and who was barred since do not, nor by naming them elsewhere', async () => {
    for (const name of ['integrityCase', 'selectionCase', 'cadre']) {
      const reg = named(name)
      const [clerk, head] = [seat(clerkOf(reg)), seat(headOf(reg))]
      const column = columnsOf(reg).find(([, one]) => one.kind === 'files')?.[0] ?? ''
      const pdf = Buffer.from('%PDF-1.4\n密封附件\n%%EOF')
      const file = (await clerk.calls.upload('/files', '卷宗.pdf', pdf)).body.id as number
      const draft = await office.maker.draft(reg, office.world.community, '2026-09-06')
      const saved = await clerk.calls.post(`/registers/${name}`, { ...draft, values: { ...draft.values, [column]: [file] } })
      expect([name, saved.status]).toEqual([name, 200])
      expect([name, (await clerk.calls.get(`/files/${file}`)).status, (await head.calls.get(`/files/${file}`)).status]).toEqual([
        name,
        200,
        200,
      ])
      const log = (await head.calls.get('/audit')).body as { act: string; record: number; who: string }[]
      expect(log.some(line => line.act === 'look-file' && line.record === file && line.who === clerk.name)).toBe(true)
      for (const other of Object.values(office.seats)) {
        const inside = other.role === clerk.role || other.role === head.role
        const may = reg.handled === 'case' ? other === clerk || other === head : inside && !other.name.endsWith('west')
        expect([name, other.name, (await other.calls.get(`/files/${file}`)).status]).toEqual([name, other.name, may ? 200 : 404])
      }
      await bar(reg, saved.body.id as number, [clerk.viewer.account])
      expect([name, (await clerk.calls.get(`/files/${file}`)).status]).toEqual([name, 404])
      await clerk.calls.post(`/registers/${name}`, { ...draft, values: { ...draft.values, [column]: [file] } })
      expect([name, (await clerk.calls.get(`/files/${file}`)).status]).toEqual([name, 404])
      expect([name, (await head.calls.get(`/files/${file}`)).status]).toEqual([name, 200])
    }
    expect((await seat('integrity-1').calls.upload('/files', '图.png', png)).status).toBe(200)
  })

  test('an empty sheet names nobody, and a sheet that names a case of others is told what a wrong name is told', async () => {
    const clerk = seat('integrity-2')
    const template = await clerk.calls.get('/registers/integrityCase/template.xlsx')
    expect(template.status).toBe(200)
    const cards = await seat('cadres-2').calls.get('/registers/cadreAppraisal/template.xlsx')
    for (const { secret } of office.hidden) for (const { raw } of [template, cards]) expect(await textOf(raw)).not.toContain(secret)
    const codes = async (petition: string): Promise<string> => {
      const sheet = await book([
        '线索',
        [{ 线索编号: '1', 来源: '信访举报', 受理日期: '2026-09-01', 对象类别: '一般干部', 密级: '内部', 信访件: petition }],
      ])
      const answer = await clerk.calls.upload('/registers/lead/import?dryRun=1', '表.xlsx', Buffer.from(sheet))
      return JSON.stringify(answer.body.problems).replaceAll(petition, '')
    }
    const values = { number: '密封导入件' }
    const [id = 0] = await office.maker.record(
      named('petition'),
      office.world.community,
      ['2026-09-08'],
      { values },
      seat('integrity-1').viewer,
    )
    expect(await codes(`#${id}`)).toBe(await codes('#999999999'))
    expect(await codes('密封导入件')).toBe(await codes('没有这一件'))
    expect(await codes('密封导入件')).toContain('no-such-record')
  })
})

describe('the person concerned', () => {
  test('CAD-33, CAD-40 reads the own card, filing, talk and move, not who handles them; no appraisal, survey or list', async () => {
    const member = seat('member')
    const clerk = seat('cadres-1').viewer
    const put = async (name: string, values: Record<string, unknown>): Promise<number> =>
      (await office.maker.record(named(name), office.world.community, ['2026-09-07'], { values }, clerk))[0] ?? 0
    const cadre = await put('cadre', { member: member.viewer.member })
    for (const name of ['personalReport', 'supervisionTalk', 'rotation', 'cadreExit']) {
      const id = await put(name, { cadre })
      const read = await member.calls.get(`/registers/${name}/${id}`)
      expect([name, read.status, read.body.handling, read.body.mayCorrect]).toEqual([name, 200, undefined, false])
      expect((await member.calls.get(`/registers/${name}`)).body.rows.map((row: { id: number }) => row.id)).toContain(id)
      expect((await member.calls.get(`/registers/${name}/${one(name).id}`)).status).toBe(404)
      expect((await member.calls.get(`/registers/${name}/${id}/history`)).body).toEqual([])
    }
    expect((await member.calls.get(`/registers/cadre/${cadre}`)).status).toBe(200)
    for (const name of [
      'cadreAppraisal',
      'cadreSurvey',
      'reserveCadre',
      'realNameRecommendation',
      'selectionCase',
      'sanction',
      'petition',
    ]) {
      await (named(name).compartment === 'cadres' ? put(name, { cadre }) : Promise.resolve(0))
      expect([name, (await member.calls.get(`/registers/${name}`)).status]).toEqual([name, 403])
    }
  })
})

const cases = (): Hidden[] => office.hidden.filter(({ reg }) => reg.handled === 'case')
const strangers = (reg: AnyRegister): string[] => ['2', 'team', 'west'].map(one => `${reg.compartment}-${one}`)

function named(name: string): AnyRegister {
  const found = office.world.engine.registers[name]
  if (!found) throw new Error(`no register ${name}`)
  return found
}

function one(name: string): Hidden {
  const found = office.hidden.find(({ reg }) => reg.name === name)
  if (!found) throw new Error(`nothing hidden in ${name}`)
  return found
}

const bar = (reg: AnyRegister, id: number, accounts: number[]): Promise<void> =>
  assign(office.world.engine, seat(headOf(reg)).viewer, reg, id, { bar: accounts, reason: '亲属关系，应当回避' })

/** A text of the register with a secret in it. */
function titled(reg: AnyRegister, secret: string): Record<string, string> {
  const title = reg.columns[reg.title]
  return title?.kind === 'text' && (title.max ?? 500) >= secret.length ? { [reg.title]: secret } : {}
}

/** By which paths somebody reaches a record, as lines to read; none where it is closed. */
async function reached(reg: AnyRegister, id: number, secret: string, name: string): Promise<string[]> {
  const { viewer, calls, role } = seat(name)
  const { engine } = office.world
  const at = `/registers/${reg.name}`
  const found: string[] = []
  const closed = {
    record: await calls.get(`${at}/${id}`),
    history: await calls.get(`${at}/${id}/history`),
    correction: await calls.put(`${at}/${id}`, { version: 1, reason: '改', values: {} }),
    voiding: await calls.post(`${at}/${id}/steps/void`, { version: 1, reason: '改' }),
    cover: await calls.post(`${at}/${id}/unmask`, { column: sealedColumn(reg), purpose: '核对' }),
    handling: await calls.post(`${at}/${id}/handling`, { handlers: [viewer.account], reason: '转办' }),
  }
  for (const [what, { status }] of Object.entries(closed))
    if (status !== 404 && status !== 403) found.push(`${reg.name} ${what} answers ${name}: ${status}`)
  const open = {
    list: await calls.get(`${at}?size=500`),
    search: await calls.get(`${at}?search=${encodeURIComponent(secret)}`),
    choice: await calls.get(`/look-up/${reg.name}?search=${encodeURIComponent(secret)}&limit=100`),
    'to-dos': await calls.get('/todos'),
  }
  for (const [what, { raw }] of Object.entries(open)) if (holds(raw.toString(), id)) found.push(`${reg.name} ${what} tells ${name}`)
  const rows = await engine.store.as(viewer, async tx => {
    const tables: string[] = []
    for (const table of tablesOf(reg))
      if ((await tx.rows(`select 1 from ${quote(table.name)} where ${table.kind === 'lines' ? 'of_id' : 'id'} = $1`, [id])).length)
        tables.push(table.name)
    if ((await tx.rows('select 1 from record_version where record_id = $1', [id])).length) tables.push('record_version')
    return tables
  })
  found.push(...rows.map(table => `${table} answers ${name}`))
  const changed = await engine.store
    .asSystem('test', async tx => {
      await tx.rows(contextOf(viewer, 'taizhang_person'))
      return (await tx.rows(`update ${quote(tablesOf(reg)[0]?.name ?? '')} set barred = null where id = $1 returning id`, [id])).length
    })
    .catch(() => 0)
  if (changed) found.push(`${reg.name} is changed by ${name}`)
  if (compartmentOf(role) === null) found.push(`${name} is no one of a section`)
  return found
}

/** Whether an answer names a record by its number or as the place of a link. */
const holds = (answer: string, id: number): boolean => new RegExp(`"id":${id}\\b|/${id}"|:${id}:`).test(answer)

const sealedColumn = (reg: AnyRegister): string => columnsOf(reg).find(([, column]) => column.sealed)?.[0] ?? reg.title

const references = (reg: AnyRegister): string[] =>
  columnsOf(reg).flatMap(([, column]) => {
    const own = column.kind === 'lines' ? Object.values(column.of) : [column]
    return own.flatMap(of => (of.kind === 'ref' || of.kind === 'refs' ? [of.to] : of.kind === 'record' ? (of.of ?? []) : []))
  })

/** The words of a workbook's parts. */
async function textOf(bytes: Buffer): Promise<string> {
  const { unzipSync, strFromU8 } = await import('fflate')
  return Object.values(unzipSync(new Uint8Array(bytes)))
    .map(part => strFromU8(part))
    .join('\n')
}
