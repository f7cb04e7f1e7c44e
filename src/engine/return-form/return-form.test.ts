import { describe, expect, it } from 'vitest'
import { refusal, reportWorld, year } from '../../../test/report-world.ts'
import type { Form, FormCell } from '../../language/return-form.ts'
import { type MadeSheet, madeXlsx } from '../../office/made-xlsx.ts'
import { openZip } from '../../office/office-file.ts'
import { readSheet } from '../../office/sheet-read.ts'
import { trace } from '../figure/trace.ts'
import { verifyChain } from '../record/verify.ts'
import { actOnTree } from '../tree/tree.ts'
import { toDos } from '../to-do.ts'
import { returnFile } from './file.ts'
import { createForm, listForms, readForm, replaceTemplate, saveMapping, saveSettings } from './form.ts'
import { beginReturn, handIn, readReturn } from './return.ts'
import { formUnattended } from './unattended.ts'

const world = reportWorld()
const box = { look: 'box' } as const
const percent = { look: 'percent' } as const

const sheet: MadeSheet = {
  name: '统计表',
  merged: ['A1:G1', 'A2:A3', 'B2:C2', 'D2:D3', 'E2:E3', 'F2:F3', 'G2:G3'],
  rows: [
    ['走访情况统计表'],
    ['单位', '走访（次）', null, '办结率', '走访群众（人）', '横幅（条）', '备注'],
    [null, '本期', '本年累计', null, null, null, null],
    ['柳荫社区第一党支部', box, 5, percent, box, box, box],
    ['柳荫社区第二党支部', box, box, percent, box, box, box],
    ['合计', { formula: 'SUM(B4:B5)' }, box, percent, box, box, box],
    ['填报单位：', box, null, '填表人：', box],
  ],
}
const made = (change: Partial<MadeSheet> = {}): Uint8Array => madeXlsx([{ ...sheet, ...change }])
const take = (file: Uint8Array = made(), org = world.east.id): Promise<Form> =>
  createForm(world.engine, world.clerk, { org, recipient: '区委组织部', every: 'quarter', dueDay: 5, file })
const save = (form: Form, mapping: readonly unknown[]): Promise<Form> =>
  saveMapping(world.engine, world.clerk, form.id, form.version, mapping)
const confirmed = (form: Form): FormCell[] => form.mapping.map(cell => ({ ...cell, settled: true }))
const at = (form: { mapping: FormCell[] }, cell: string): FormCell | undefined => form.mapping.find(one => one.cell === cell)
const q2 = { from: '2026-04-01' }
const q3 = { from: '2026-07-01' }
const rowsOf = async (bytes: Uint8Array, name: string): Promise<unknown[][]> => {
  const rows: unknown[][] = []
  for await (const { row, cells } of readSheet(bytes, { sheet: name })) rows[row] = cells
  return rows
}

describe('taking a form', () => {
  it('proposes figure, organization, period and unit by the headings; formulas, remarks and merged cells are left alone', async () => {
    const form = await take()
    expect([form.name, form.recipient, form.cells, form.open, form.version, form.mayWrite]).toEqual([
      '走访情况统计表',
      '区委组织部',
      0,
      16,
      1,
      true,
    ])
    expect(form.mapping.map(({ cell, key, word }) => [cell, key ?? word])).toEqual([
      ['B4', 'trial.visits'],
      ['C4', 'trial.visits'],
      ['D4', 'trial.rate'],
      ['E4', 'trial.people'],
      ['F4', 'trial.none'],
      ['B5', 'trial.visits'],
      ['C5', 'trial.visits'],
      ['D5', 'trial.rate'],
      ['E5', 'trial.people'],
      ['F5', 'trial.none'],
      ['C6', 'trial.visits'],
      ['D6', 'trial.rate'],
      ['E6', 'trial.people'],
      ['F6', 'trial.none'],
      ['B7', 'organization'],
      ['E7', 'writer'],
    ])
    expect(at(form, 'C4')).toMatchObject({
      org: world.first.id,
      period: 'to-date',
      unit: '次',
      settled: false,
      heading: '柳荫社区第一党支部 · 走访（次） · 本年累计',
    })
    expect(at(form, 'C6')).toMatchObject({ org: null, period: 'to-date' })
    expect(at(form, 'C4')?.why.zh).toMatch(/走访.*组织“.*期间“本年累计”/)
    expect(form.mapping.every(({ confidence }) => confidence > 0.8 && confidence <= 1)).toBe(true)
  })

  it('leaves open what no organization below has for a name', async () => {
    const form = await take(made({ rows: sheet.rows.map((row, i) => (i === 4 ? ['西岭街道机关党支部', ...row.slice(1)] : row)) }))
    expect(at(form, 'B5')).toMatchObject({
      org: null,
      confidence: 0.6,
      why: { zh: expect.stringContaining('“西岭街道机关党支部”没有着落') },
    })
  })

  it.each([
    ['form-no-cells', () => madeXlsx([{ name: '表', rows: [['标题'], ['甲', '乙'], ['一', '二']] }])],
    ['file.broken', () => made().slice(0, 600)],
    ['file.not-workbook', () => new TextEncoder().encode('a,b')],
    ['file.encrypted-or-old', () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ['file.macro', () => madeXlsx([sheet], { 'xl/vbaProject.bin': '' })],
    ['form-too-large', () => new Uint8Array(4 * 2 ** 20 + 1)],
    [
      'file.too-many-cells',
      () => madeXlsx([{ name: '表', rows: Array.from({ length: 201 }, () => Array.from({ length: 100 }, () => 1)) }]),
    ],
  ])('refuses a file: %s, and keeps nothing', async (code, file) => {
    const before = (await listForms(world.engine, world.clerk, world.east.id)).length
    expect((await refusal(take(file()))).problems[0]?.code).toBe(code)
    expect((await listForms(world.engine, world.clerk, world.east.id)).length).toBe(before)
  })

  it('refuses settings that say nothing, a reader, and an organization outside', async () => {
    const draft = { org: world.east.id, recipient: ' ', every: 'month' as const, dueDay: 32, file: made() }
    expect((await refusal(createForm(world.engine, world.clerk, draft))).problems.map(({ column }) => column)).toEqual([
      'recipient',
      'dueDay',
    ])
    expect((await refusal(createForm(world.engine, world.leader, { ...draft, recipient: '区委' }))).status).toBe(403)
    expect((await refusal(take(made(), world.west.id))).status).toBe(404)
  })
})

describe('the mapping', () => {
  it('is kept as the writer leaves it, in versions, and known again in the next form', async () => {
    const form = await take(made(), world.community.id)
    const mapping = confirmed(form).map(cell =>
      cell.cell === 'F6' ? { ...cell, kind: 'none', key: null } : cell.cell === 'E6' ? { ...cell, key: 'trial.visits' } : cell,
    )
    const saved = await save(form, mapping)
    expect([saved.version, saved.open, saved.cells]).toEqual([2, 0, 15])
    expect(at(saved, 'E6')).toMatchObject({ key: 'trial.visits', confidence: 1, why: { zh: '由填报人指定' } })
    expect(at(saved, 'B4')).toMatchObject({ confidence: at(form, 'B4')?.confidence })
    expect(saved.versions.map(({ version, act }) => [version, act])).toEqual([
      [2, 'map'],
      [1, 'create'],
    ])
    const next = await take(made(), world.community.id)
    expect(at(next, 'E6')).toMatchObject({ key: 'trial.visits', confidence: 0.99, settled: false })
  })

  it('refuses every cell that is wrong, by its place, and keeps nothing of the rest', async () => {
    const form = await take()
    const [first] = confirmed(form)
    const wrong = (patch: object): object => ({ ...first, ...patch })
    const refused = await refusal(
      save(form, [
        wrong({ key: 'no.such' }),
        wrong({ cell: 'C5', key: 'trial.visits[settled=maybe]' }),
        wrong({ cell: 'C2' }),
        wrong({ cell: 'Z99' }),
        wrong({ cell: 'B6' }),
        wrong({ cell: 'A4' }),
        wrong({ sheet: '无' }),
        wrong({ cell: 'C6', period: 'some day' }),
      ]),
    )
    expect(refused.problems.map(({ code, column }) => [code, column])).toEqual([
      ['no-such-figure', '统计表!B4'],
      ['no-such-figure', '统计表!C5'],
      ['cell-merged', '统计表!C2'],
      ['cell-outside', '统计表!Z99'],
      ['cell-formula', '统计表!B6'],
      ['cell-text', '统计表!A4'],
      ['no-such-sheet', '无!B4'],
      ['bad-period', '统计表!C6'],
    ])
    expect(refused.problems[2]?.zh).toContain('左上角的 B2')
    expect((await refusal(save(form, [first, first]))).problems[0]?.code).toBe('twice')
    expect((await refusal(save(form, [wrong({ org: world.far.id })]))).problems[0]?.code).toBe('outside-scope')
    expect((await refusal(save(form, 'none' as never))).problems[0]?.code).toBe('bad-mapping') // cast: what a browser may send
    expect((await readForm(world.engine, world.clerk, form.id)).version).toBe(1)
  })

  it('of two persons the second is told who was first, and nothing of hers is lost or written', async () => {
    const form = await take()
    await save(form, confirmed(form))
    const second = await refusal(save(form, []))
    expect([second.status, second.problems[0]?.code, second.problems[0]?.zh]).toEqual([
      409,
      'changed-meanwhile',
      expect.stringContaining('测试员已改过'),
    ])
    expect((await readForm(world.engine, world.clerk, form.id)).cells).toBe(16)
  })

  it('is carried over to a new sheet by the headings; what is new is proposed', async () => {
    const form = await take(made(), world.community.id)
    const mapped = await save(
      form,
      confirmed(form).map(cell => (cell.cell === 'E6' ? { ...cell, key: 'trial.visits' } : cell)),
    )
    const rows = [sheet.rows[0] ?? [], ...sheet.rows.slice(1).map(row => [...row.slice(0, 4), ...row.slice(4)])]
    const wider = made({
      rows: rows
        .map((row, i) => (i === 5 ? ['柳荫社区党委', box, box, percent, box, box, box] : row))
        .concat([['合计', box, box, percent, box, box, box]]),
    })
    const fresh = await replaceTemplate(world.engine, world.clerk, form.id, mapped.version, wider)
    expect(fresh.version).toBe(3)
    expect(at(fresh, 'E8')).toMatchObject({ key: 'trial.visits', settled: true })
    expect(at(fresh, 'E6')).toMatchObject({ settled: false, org: null, heading: '柳荫社区党委 · 走访群众（人）' })
    expect((await refusal(replaceTemplate(world.engine, world.clerk, form.id, 2, wider))).status).toBe(409)
  })
})

describe('a return', () => {
  it('fills numbers as the records stand: zero stays 0, what no record says stays empty, percent as a fraction', async () => {
    const form = await take()
    const mapped = await save(form, confirmed(form))
    const shown = await readReturn(world.engine, world.clerk, { form: form.id, ...q2 })
    const cell = (name: string) => shown.cells.find(one => one.cell === name)
    expect([shown.state, shown.from, shown.to, shown.due, shown.against]).toEqual([
      'waiting',
      '2026-04-01',
      '2026-06-30',
      '2026-07-05',
      null,
    ])
    expect(cell('B4')).toMatchObject({
      key: 'trial.visits',
      written: '1',
      org: world.first.id,
      from: '2026-04-01',
      to: '2026-06-30',
      records: 1,
    })
    expect(cell('C4')).toMatchObject({ written: '2', from: '2026-01-01' })
    expect(cell('D4')).toMatchObject({ value: '0.0', written: '0', text: '0.0%' })
    expect(cell('D6')).toMatchObject({ value: '50.0', written: '0.5', text: '50.0%' })
    expect(cell('E5')).toMatchObject({ written: '0', state: 'filled', isNumber: true })
    expect(cell('F4')).toMatchObject({ written: null, state: 'empty', text: '' })
    expect(cell('B7')).toMatchObject({ written: '东湖街道党工委', isNumber: false, key: null })
    const card = await trace(
      world.engine,
      world.clerk,
      { org: world.first.id, path: world.first.path, from: '2026-01-01', to: '2026-06-30' },
      'trial.visits',
    )
    expect(card.value).toBe(cell('C4')?.written)
    const { name, bytes } = await returnFile(world.engine, world.clerk, { form: form.id, ...q2 })
    expect(name).toBe('走访情况统计表（2026年第二季度）.xlsx')
    expect((await rowsOf(bytes, '统计表'))[4]).toEqual(['柳荫社区第一党支部', 1, 2, 0, 9])
    expect((await rowsOf(bytes, '变动情况 Changes'))[2]).toEqual(['此前没有上报过，无可比较 No return was handed in before'])
    expect(openZip(bytes).text('xl/styles.xml')).toBe(openZip(made()).text('xl/styles.xml'))
    expect(mapped.next).toMatchObject({ from: '2026-10-01', state: 'waiting' })
  })

  it('leaves days that have not begun empty', async () => {
    const form = await take(made(), world.community.id)
    await save(
      form,
      confirmed(form).map(cell => (cell.cell === 'B4' ? { ...cell, period: 'm12' } : cell)),
    )
    const shown = await readReturn(world.engine, world.clerk, { form: form.id, from: '2026-10-01' })
    expect(shown.cells.find(({ cell }) => cell === 'B4')).toMatchObject({ written: null, state: 'future' })
  })

  it('is handed in with its records, stands as it was, and the next one says what changed', async () => {
    const form = await take()
    expect((await refusal(handIn(world.engine, world.clerk, { form: form.id, ...q2 }, form.version))).problems[0]?.code).toBe(
      'no-such-return',
    )
    await beginReturn(world.engine, world.clerk, { form: form.id, ...q2 })
    expect((await refusal(handIn(world.engine, world.clerk, { form: form.id, ...q2 }, form.version))).problems[0]?.code).toBe('unsettled')
    const { version } = await save(form, confirmed(form))
    expect((await refusal(handIn(world.engine, world.clerk, { form: form.id, ...q2 }, 1))).problems[0]?.code).toBe('changed-meanwhile')
    const done = await handIn(world.engine, world.clerk, { form: form.id, ...q2 }, version)
    expect(done.cells.map(({ cell }) => cell)).toEqual(form.mapping.map(({ cell }) => cell))
    expect([done.state, done.by, done.digest?.length, done.history.length]).toEqual(['handed-in', '测试员', 64, 1])
    expect((await refusal(handIn(world.engine, world.clerk, { form: form.id, ...q2 }, version))).problems[0]?.code).toBe('wrong-state')
    const frozen = await world.engine.store.asSystem('test', tx =>
      tx.rows<{ key: string; value: string; records: unknown[]; total: number }>(
        `select key, value, records, records_total as total from form_return_cell where return_id = $1 and spot = '统计表!C6'`,
        [done.id],
      ),
    )
    expect(frozen).toMatchObject([{ key: 'trial.visits', value: '3', total: 3 }])
    expect(frozen[0]?.records.length).toBe(3)
    await world.visits(world.first.id, [['补', '2026-05-09', 3, true]])
    const later = await readReturn(world.engine, world.clerk, { form: form.id, ...q2 })
    const cell = later.cells.find(one => one.cell === 'B4')
    expect([cell?.written, cell?.now, later.changes]).toEqual(['1', '2', []])
    const next = await readReturn(world.engine, world.clerk, { form: form.id, ...q3 })
    expect(next.against).toMatchObject({ from: '2026-04-01', number: 1 })
    expect(next.changes.map(({ cell: name, last, now, difference }) => [name, last, now, difference])).toEqual(
      expect.arrayContaining([
        ['B4', '1', '0', '-1'],
        ['C4', '2', '3', '1'],
        ['D4', '0', null, null],
      ]),
    )
    const rows = await rowsOf((await returnFile(world.engine, world.clerk, { form: form.id, ...q3 })).bytes, '变动情况 Changes')
    expect(rows[4]).toEqual(['统计表', 'B4', '柳荫社区第一党支部 · 走访（次） · 本期', '走访', 1, 0, -1])
    const again = await beginReturn(world.engine, world.clerk, { form: form.id, ...q2 })
    expect([again.state, again.number, again.against?.number]).toEqual(['draft', 2, 1])
    const corrected = await handIn(world.engine, world.clerk, { form: form.id, ...q2 }, version)
    expect(corrected.changes.map(({ cell: name, last, now }) => [name, last, now])).toContainEqual(['B4', '1', '2'])
    expect(
      (await readReturn(world.engine, world.clerk, { form: form.id, ...q2, number: 1 })).cells.find(one => one.cell === 'B4')?.written,
    ).toBe('1')
    expect((await listForms(world.engine, world.clerk, world.east.id)).find(({ id }) => id === form.id)).toMatchObject({
      next: { from: '2026-07-01', state: 'waiting', due: '2026-10-05' },
      last: { from: '2026-04-01', number: 2 },
    })
    expect((await refusal(beginReturn(world.engine, world.clerk, { form: form.id, from: '2027-01-01' }))).problems[0]?.code).toBe(
      'not-begun',
    )
    expect((await refusal(readReturn(world.engine, world.clerk, { form: form.id, ...q3, number: 9 }))).status).toBe(404)
  })

  it('keeps the mapping and the sheet it was filled by, whatever the form becomes', async () => {
    const form = await take()
    const { version } = await save(form, confirmed(form))
    await beginReturn(world.engine, world.clerk, { form: form.id, ...q2 })
    await handIn(world.engine, world.clerk, { form: form.id, ...q2 }, version)
    await save({ ...form, version }, [])
    const shown = await readReturn(world.engine, world.clerk, { form: form.id, ...q2 })
    expect([
      shown.version,
      shown.cells.length,
      (await readReturn(world.engine, world.clerk, { form: form.id, ...q3 })).cells.length,
    ]).toEqual([version, 16, 0])
  })

  it('SEC-12 is found altered where somebody changes it beside the door', async () => {
    const form = await take()
    const { version } = await save(form, confirmed(form))
    await beginReturn(world.engine, world.clerk, { form: form.id, ...q2 })
    const { id } = await handIn(world.engine, world.clerk, { form: form.id, ...q2 }, version)
    const verify = async (): Promise<string[]> => (await verifyChain(world.engine, '999901')).problems
    expect(await verify()).toEqual([])
    await world.engine.store.asSystem('test', tx =>
      tx.rows(`update form_return_cell set written = '30' where return_id = $1 and spot = '统计表!B4'`, [id]),
    )
    expect(await verify()).toEqual([expect.stringContaining(`of return ${id} was altered`)])
    await world.engine.store.asSystem('test', tx => tx.rows(`update return_form set mapping = '[]' where id = $1`, [form.id]))
    expect(await verify()).toContain(`form ${form.id} differs from its last version`)
    await world.engine.store.asSystem('test', tx =>
      tx.rows(`update return_form_version set mapping = '[]' where form_id = $1 and version = 1`, [form.id]),
    )
    expect(await verify()).toContain(`form ${form.id}, version 1, was altered`)
  })

  it('SEC-05 stays within the organizations of its readers, and moves with its own', async () => {
    const far = world.as('clerk', world.west)
    const form = await take(made(), world.community.id)
    expect((await refusal(readForm(world.engine, far, form.id))).status).toBe(404)
    expect((await refusal(readReturn(world.engine, world.as('viewer', world.east), { form: form.id, ...q2 }))).status).toBe(404)
    expect((await readForm(world.engine, world.leader, form.id)).mayWrite).toBe(false)
    expect((await refusal(saveMapping(world.engine, world.leader, form.id, 1, []))).status).toBe(403)
    expect((await refusal(handIn(world.engine, world.leader, { form: form.id, ...q2 }, 1))).status).toBe(403)
    await actOnTree(world.engine, world.as('organization', world.district), {
      act: 'move',
      org: world.community.id,
      parent: world.west.id,
      on: '2026-10-01',
      document: '测试',
    })
    expect((await readForm(world.engine, far, form.id)).id).toBe(form.id)
    expect((await refusal(readForm(world.engine, world.clerk, form.id))).status).toBe(404)
    expect(form.orgName).toBe('柳荫社区党委')
  })
})

describe('a form unattended', () => {
  it('fills what is sure enough and leaves the rest as it came', async () => {
    const viewer = world.as('organization', world.district)
    const asked = {
      org: world.first.id,
      period: year,
      file: made({ rows: [['走访情况'], ['单位', '走访（次）'], ['全区', 7], ['走访群众（人）', box]], merged: [] }),
    }
    const all = await formUnattended(world.engine, viewer, { ...asked, accept: 0 })
    expect(all.cells.map(({ cell, key, written: value, filled }) => [cell, key, value, filled])).toContainEqual([
      'B3',
      'trial.visits',
      '3',
      true,
    ])
    const none = await formUnattended(world.engine, viewer, { ...asked, accept: 1 })
    expect([none.cells, none.blanks.length]).toEqual([[], 2])
    expect((await rowsOf(none.file, '统计表'))[3]).toEqual(['全区', 7])
    expect((await refusal(formUnattended(world.engine, viewer, { ...asked, accept: 2 }))).problems[0]?.code).toBe('bad-accept')
  })
})

describe('what waits', () => {
  it('is the return of a period that is over, from its end until it is handed in', async () => {
    const own = world.as('clerk', world.far)
    const form = await createForm(world.engine, own, { org: world.far.id, recipient: '街道', every: 'month', dueDay: 5, file: made() })
    const due = async (today: string) => (await toDos({ ...world.engine, today: () => today }, own)).filter(({ kind }) => kind === 'form')
    expect(form.next).toMatchObject({ from: '2026-10-01', due: '2026-11-05' })
    expect(await due('2026-10-25')).toEqual([])
    expect(await due('2026-10-26')).toMatchObject([{ href: `/forms/${form.id}`, due: '2026-11-05', zh: '上报：走访情况统计表' }])
    await saveSettings(world.engine, own, form.id, 1, { name: '表', recipient: '街道', every: 'month', dueDay: 5, ended: true })
    expect(await due('2026-12-31')).toEqual([])
  })
})

describe('settings', () => {
  it('change name and due day, and end a form', async () => {
    const form = await take()
    const settings = { name: '新名', recipient: '区委', every: 'month' as const, dueDay: null, ended: true }
    expect(await saveSettings(world.engine, world.clerk, form.id, 1, settings)).toMatchObject({ ...settings, version: 2 })
    expect((await refusal(saveSettings(world.engine, world.clerk, form.id, 1, settings))).status).toBe(409)
    expect((await refusal(saveSettings(world.engine, world.clerk, form.id, 2, { ...settings, name: '' }))).problems[0]?.column).toBe('name')
  })
})
