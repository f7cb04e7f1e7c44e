import { describe, expect, it } from 'vitest'
import { box, confirmed, made, q2, q3, rowsOf, save, take, world } from '../../../test/form-world.ts'
import { refusal, year } from '../../../test/report-world.ts'
import { openZip } from '../../office/office-file.ts'
import { trace } from '../figure/trace.ts'
import { verifyChain } from '../record/verify.ts'
import { toDos } from '../to-do.ts'
import { actOnTree } from '../tree/tree.ts'
import { returnFile } from './file.ts'
import { createForm, listForms, readForm, saveMapping, saveSettings } from './form.ts'
import { beginReturn, handIn, readReturn } from './return.ts'
import { formUnattended } from './unattended.ts'

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
