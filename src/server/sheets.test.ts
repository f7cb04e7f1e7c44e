import { afterAll, beforeAll, expect, it } from 'vitest'
import { readSheet } from '../office/sheet-read.ts'
import { writeSheets } from '../office/sheet-write.ts'
import { type Calls, openTrialOffice, type TrialOffice } from './trial-office.ts'

let office: TrialOffice
let clerk: Calls
beforeAll(async () => {
  office = await openTrialOffice()
  clerk = await office.as('clerk-a')
})
afterAll(() => office.close())

const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const filled = async (on: string): Promise<Buffer> =>
  Buffer.from(
    await writeSheets([
      {
        name: '表',
        columns: [
          { key: 'title', header: 'title', kind: 'text' },
          { key: 'on', header: 'setOn', kind: 'text' },
        ],
        rows: [{ title: '导入的事', on }],
      },
    ]),
  )
async function textOf(bytes: Buffer): Promise<string> {
  const rows: unknown[] = []
  for await (const { cells } of readSheet(bytes)) rows.push(cells)
  return JSON.stringify(rows)
}

it('P4 gives the template, tries a sheet, imports it and gives the list as a file', async () => {
  const template = await clerk.get('/registers/trialTask/template.xlsx')
  expect([template.status, template.headers['content-type']]).toEqual([200, excel])
  expect(await textOf(template.raw)).toContain('组织代码')
  const sheet = await filled('2026/3/1')
  expect((await clerk.upload('/registers/trialTask/import?dryRun=1', '表.xlsx', sheet)).body).toEqual({ rows: 1, saved: 0, problems: [] })
  expect((await clerk.upload('/registers/trialTask/import', '表.xlsx', sheet)).body).toEqual({ rows: 1, saved: 1, problems: [] })
  const file = await clerk.get(`/registers/trialTask/export.xlsx?purpose=${encodeURIComponent('核对')}`)
  expect([file.status, file.headers['content-type']]).toEqual([200, excel])
  expect(await textOf(file.raw)).toContain('导入的事')
})

it('P4 answers bad rows with 200 and their numbers, a bad file with 400, a role that may not with 403', async () => {
  const bad = await clerk.upload('/registers/trialTask/import', '表.xlsx', await filled('2026-02-30'))
  expect([bad.status, bad.body.saved, bad.body.problems.map((row: { row: number }) => row.row)]).toEqual([200, 0, [2]])
  const broken = await clerk.upload('/registers/trialTask/import', '表.xlsx', Buffer.from('PK'))
  expect([broken.status, broken.body.problems[0].code]).toEqual([400, 'file.not-office'])
  const audit = await office.as('audit')
  for (const address of ['template.xlsx', 'export.xlsx']) expect((await audit.get(`/registers/trialTask/${address}`)).status).toBe(403)
})
