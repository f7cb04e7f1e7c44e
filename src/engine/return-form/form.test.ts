import { describe, expect, it } from 'vitest'
import { at, box, confirmed, made, percent, save, sheet, take, world } from '../../../test/form-world.ts'
import { refusal } from '../../../test/report-world.ts'
import { madeXlsx } from '../../office/made-xlsx.ts'
import { createForm, listForms, readForm, replaceTemplate, saveSettings } from './form.ts'

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

describe('settings', () => {
  it('change name and due day, and end a form', async () => {
    const form = await take()
    const settings = { name: '新名', recipient: '区委', every: 'month' as const, dueDay: null, ended: true }
    expect(await saveSettings(world.engine, world.clerk, form.id, 1, settings)).toMatchObject({ ...settings, version: 2 })
    expect((await refusal(saveSettings(world.engine, world.clerk, form.id, 1, settings))).status).toBe(409)
    expect((await refusal(saveSettings(world.engine, world.clerk, form.id, 2, { ...settings, name: '' }))).problems[0]?.column).toBe('name')
  })
})
