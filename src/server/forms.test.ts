import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type MadeSheet, madeXlsx } from '../office/made-xlsx.ts'
import { readSheet } from '../office/sheet-read.ts'
import { openTrialOffice, type TrialOffice } from './trial-office.ts'

let office: TrialOffice
beforeAll(async () => {
  office = await openTrialOffice()
})
afterAll(() => office.close())

const box = { look: 'box' } as const
const sheet: MadeSheet = {
  name: '任务',
  merged: ['A1:D1', 'B2:D2'],
  rows: [['任务情况表'], ['单位', '任务数（项）'], [null, '合计', '计划', '检查'], ['甲支部', box, box, box]],
}
const file = Buffer.from(madeXlsx([sheet]))

describe('form routes', () => {
  it('carry a form from its upload to the return, and give it back filled', async () => {
    const clerk = await office.as('clerk-a')
    for (const [title, kind] of [
      ['一', 'plan'],
      ['二', 'check'],
      ['三', 'check'],
    ])
      await clerk.post('/registers/trialTask', { values: { title, kind, setOn: '2026-02-01' } })
    const query = `org=${office.orgs.a}&recipient=${encodeURIComponent('试区委')}&every=quarter&dueDay=10`
    const made = await clerk.upload(`/forms/upload?${query}`, 'form.xlsx', file)
    expect([made.status, made.body.name, made.body.open]).toEqual([200, '任务情况表', 3])
    expect(made.body.mapping.map(({ cell, key }: { cell: string; key: string }) => [cell, key])).toEqual([
      ['B4', 'trial.tasks'],
      ['C4', 'trial.tasks[kind=plan]'],
      ['D4', 'trial.tasks[kind=check]'],
    ])
    const address = `/forms/${made.body.id}`
    expect((await clerk.get(`/forms?org=${office.orgs.a}`)).body).toMatchObject([
      { id: made.body.id, next: { from: '2026-01-01', due: '2026-04-10' } },
    ])
    const mapping = JSON.parse(JSON.stringify(made.body.mapping).replaceAll('"settled":false', '"settled":true'))
    expect((await clerk.put(address, { version: 1, mapping })).body).toMatchObject({ version: 2, open: 0, cells: 3 })
    expect((await clerk.put(address, { version: 1, mapping })).status).toBe(409)
    expect((await clerk.put(address, { version: 2, mapping: 'none' })).body.problems[0].code).toBe('bad-mapping')
    const period = `${address}/returns/2026-01-01`
    const shown = await clerk.get(period)
    expect(shown.body.cells.map(({ written }: { written: string }) => written)).toEqual(['3', '1', '2'])
    const scope = `org=${office.orgs.a}&from=2026-01-01&to=2026-03-31`
    const card = await clerk.get(`/figures/${encodeURIComponent('trial.tasks[kind=check]')}?${scope}`)
    expect([card.status, card.body.value, card.body.zh, card.body.rows.length]).toEqual([200, '2', '任务数（检查）', 2])
    expect((await clerk.get(`/figures/${encodeURIComponent('trial.tasks[kind=no]')}?${scope}`)).status).toBe(404)
    expect((await clerk.get('/figure-parts/trial.tasks')).body.map(({ key }: { key: string }) => key)).toEqual([
      'trial.tasks[kind=plan]',
      'trial.tasks[kind=check]',
    ])
    expect((await clerk.post(period)).body.state).toBe('draft')
    expect((await clerk.post(`${period}/hand-in`, { version: 2 })).body).toMatchObject({
      state: 'handed-in',
      by: 'clerk-a',
      digest: expect.any(String),
    })
    const filled = await clerk.get(`${period}/form.xlsx`)
    expect([filled.status, filled.headers['content-disposition']]).toEqual([
      200,
      expect.stringContaining(encodeURIComponent('任务情况表（2026年第一季度）.xlsx')),
    ])
    const rows: unknown[] = []
    for await (const { cells } of readSheet(filled.raw)) rows.push(cells)
    expect(rows.at(-1)).toEqual(['甲支部', 3, 1, 2])
    expect((await clerk.get(`${address}/sheet.xlsx`)).raw.equals(file)).toBe(true)
    const settings = { name: '任务表', recipient: '试区委', every: 'month', ended: false }
    expect((await clerk.put(`${address}/settings`, { version: 2, ...settings })).body).toMatchObject({
      name: '任务表',
      every: 'month',
      dueDay: null,
    })
    expect((await clerk.upload(`${address}/sheet?version=3`, 'form.xlsx', file)).body).toMatchObject({ version: 4, open: 0 })
  })

  it('refuse malformed requests and files that are none', async () => {
    const clerk = await office.as('clerk-a')
    const query = `org=${office.orgs.a}&recipient=x`
    expect((await clerk.upload(`/forms/upload?${query}&every=week`, 'f.xlsx', file)).body.problems[0].code).toBe('malformed')
    expect((await clerk.upload(`/forms/upload?${query}&every=toString`, 'f.xlsx', file)).status).toBe(400)
    expect((await clerk.upload(`/forms/upload?${query}&every=year`, 'f.xlsx', Buffer.from('%PDF-1.7'))).status).toBe(400)
    expect((await clerk.get('/forms/999999')).body.problems[0].code).toBe('no-such-form')
    expect((await clerk.get('/forms/999999/returns/2026-01-01')).status).toBe(404)
    expect((await clerk.get('/forms/1/returns/yesterday')).body.problems[0].code).toBe('malformed')
  })

  it('SEC-05 keep forms from other organizations and from those who administer', async () => {
    const clerk = await office.as('clerk-a')
    const query = `org=${office.orgs.a}&recipient=x&every=year`
    const { body } = await clerk.upload(`/forms/upload?${query}`, 'f.xlsx', file)
    for (const name of ['clerk-b', 'figures-b', 'system', 'security', 'audit']) {
      const other = await office.as(name)
      const answers = [
        await other.get(`/forms/${body.id}`),
        await other.get(`/forms/${body.id}/sheet.xlsx`),
        await other.get(`/forms/${body.id}/returns/2026-01-01`),
        await other.get(`/forms/${body.id}/returns/2026-01-01/form.xlsx`),
        await other.put(`/forms/${body.id}`, { version: 1, mapping: [] }),
        await other.post(`/forms/${body.id}/returns/2026-01-01`),
        await other.upload(`/forms/upload?${query}`, 'f.xlsx', file),
      ]
      expect([name, answers.filter(({ status }) => status !== 404 && status !== 403).length]).toEqual([name, 0])
    }
  })
})
