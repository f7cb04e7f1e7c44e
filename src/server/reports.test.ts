import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPdf } from '../../test/read-pdf.ts'
import { readDocument } from '../office/document-read.ts'
import { editedDocx } from '../office/made-docx.ts'
import { openTrialOffice, type TrialOffice } from './trial-office.ts'

let office: TrialOffice
beforeAll(async () => {
  office = await openTrialOffice()
})
afterAll(() => office.close())

const year = { from: '2026-01-01', to: '2026-12-31' }

describe('report routes', () => {
  it('carry a pasted text from its first draft to issue, and back from Word', async () => {
    const clerk = await office.as('clerk-a')
    const dept = await office.as('dept')
    for (const title of ['一', '二']) await clerk.post('/registers/trialTask', { values: { title, setOn: '2026-02-01' } })
    const made = await clerk.post('/reports', {
      org: office.orgs.a,
      title: '甲支部小结',
      ...year,
      template: null,
      text: '全年完成任务X项。',
    })
    expect([made.status, made.body.title, made.body.state, made.body.figures]).toEqual([200, '甲支部小结', 'draft', 1])
    expect((await clerk.get(`/reports?org=${office.orgs.a}`)).body.map(({ id }: { id: number }) => id)).toContain(made.body.id)
    const address = `/reports/${made.body.id}`
    const paragraphs = JSON.parse(JSON.stringify(made.body.paragraphs).replaceAll('"settled":false', '"settled":true'))
    const saved = await clerk.put(address, { version: 1, paragraphs })
    expect([saved.status, saved.body.blank, saved.body.version]).toEqual([200, 0, 2])
    expect((await clerk.put(address, { version: 1, paragraphs })).status).toBe(409)
    expect((await clerk.post(`${address}/steps/submit`, { version: 2 })).body.state).toBe('submitted')
    expect((await clerk.post(`${address}/steps/approve`, { version: 3 })).status).toBe(403)
    expect((await dept.post(`${address}/steps/approve`, { version: 3 })).body.steps).toEqual(['return', 'issue'])
    expect((await dept.post(`${address}/steps/issue`, { version: 4 })).body).toMatchObject({
      state: 'issued',
      digest: expect.any(String),
      issuedAt: expect.any(String),
    })
    const word = await clerk.get(`${address}/document.docx`)
    expect(readDocument(word.raw).paragraphs.map(({ text }) => text)).toEqual(expect.arrayContaining(['甲支部小结', '全年完成任务2项。']))
    const pdf = await clerk.get(`${address}/document.pdf`)
    expect([pdf.status, pdf.headers['content-type'], pdf.headers['x-taizhang-missing']]).toEqual([200, 'application/pdf', undefined])
    const { pages, info } = await readPdf(pdf.raw)
    expect(pages[0]?.lines.map(({ text }) => text)).toEqual(expect.arrayContaining(['甲支部小结', '全年完成任务2项。']))
    expect(info.Title).toBe('甲支部小结')
    expect(pages[0]?.links[0]?.url).toMatch(
      new RegExp(`^http://[^/]+${address}\\?trace=trial\\.tasks!${office.orgs.a}!2026-01-01!2026-12-31!$`),
    )
    const back = await clerk.upload(`${address}/refill`, 'back.docx', word.raw)
    expect([back.status, back.headers['x-taizhang-filled'], back.headers['x-taizhang-left']]).toEqual([200, '1', '0'])
    expect((await clerk.get(`${address}/differences`)).body).toEqual([])
    await clerk.post('/registers/trialTask', { values: { title: '三', setOn: '2026-03-01' } })
    expect((await clerk.get(`${address}/differences`)).body).toMatchObject([{ key: 'trial.tasks', issued: '2', now: '3', spot: 's1' }])
  })

  it('name the characters that no font has with the PDF', async () => {
    const clerk = await office.as('clerk-a')
    const made = await clerk.post('/reports', { org: office.orgs.a, title: '甲', ...year, template: null, text: '全年😀完成任务X项。' })
    const pdf = await clerk.get(`/reports/${made.body.id}/document.pdf`)
    expect([pdf.status, decodeURIComponent(String(pdf.headers['x-taizhang-missing']))]).toEqual([200, '😀'])
    expect((await readPdf(pdf.raw)).pages[0]?.lines.some(({ text }) => text.startsWith('全年□完成任务'))).toBe(true)
  })

  it('take a text file, and refuse what is none', async () => {
    const clerk = await office.as('clerk-a')
    const query = `org=${office.orgs.a}&from=2026-01-01&to=2026-12-31`
    const made = await clerk.upload(`/reports/upload?${query}`, 'text.txt', Buffer.from('小结\n完成任务X项。'))
    expect([made.status, made.body.title, made.body.figures]).toEqual([200, '小结', 1])
    expect((await clerk.upload(`/reports/upload?${query}`, 'text.docx', Buffer.from('%PDF-1.7'))).status).toBe(400)
    expect((await clerk.upload(`/reports/${made.body.id}/refill`, 'x.docx', Buffer.from('none'))).status).toBe(400)
  })

  it('tell what a file brought back would do, take it over as decided, and refill it from then on', async () => {
    const clerk = await office.as('clerk-a')
    const made = await clerk.post('/reports', { org: office.orgs.a, title: '乙', ...year, template: null, text: '全年完成任务X项。' })
    const address = `/reports/${made.body.id}`
    const paragraphs = JSON.parse(JSON.stringify(made.body.paragraphs).replaceAll('"settled":false', '"settled":true'))
    expect((await clerk.put(address, { version: 1, paragraphs })).status).toBe(200)
    const word = await clerk.get(`${address}/document.docx`)
    const edited = Buffer.from(
      editedDocx(word.raw, xml => xml.replace('全年完成', '全年共完成').replace(/(#s1"(?:(?!<\/w:sdt>).)*<w:t(?: [^>]*)?>)\d+/, '$199')),
    )
    const told = await clerk.upload(`${address}/return`, '改.docx', edited)
    expect(told.body).toMatchObject({ overtyped: [{ spot: 's1', typed: '99' }], prose: [{ kind: 'changed' }], editable: true, version: 2 })
    const decide = (decision: unknown) => clerk.upload(`${address}/return/take`, '改.docx', edited, { decision: JSON.stringify(decision) })
    const choices = [{ spot: 's1', typed: '99', take: 'pin', reason: '补录未完' }]
    expect((await clerk.upload(`${address}/return/take`, '改.docx', edited)).status).toBe(400)
    expect((await clerk.upload(`${address}/return/take`, '改.docx', edited, { decision: '{' })).status).toBe(400)
    expect((await decide({ version: 2, choices: [{ spot: 's1', typed: '99', take: 'both' }] })).status).toBe(400)
    expect((await decide({ version: 1, choices, prose: true, form: true })).status).toBe(409)
    const taken = await decide({ version: 2, choices, prose: true, form: true })
    expect([taken.status, taken.body.version]).toEqual([200, 3])
    expect((await clerk.get(`${address}/form`)).body).toMatchObject({ name: '改.docx' })
    const again = await clerk.get(`${address}/document.docx`)
    expect(readDocument(again.raw).paragraphs.map(({ text }) => text)).toContain('全年共完成任务99项。')
    const outside = await office.as('clerk-b')
    expect((await outside.upload(`${address}/return`, '改.docx', edited)).status).toBe(404)
    expect((await outside.get(`${address}/form`)).status).toBe(404)
    expect((await outside.remove(`${address}/form`)).status).toBe(404)
    expect((await clerk.upload(`${address}/return`, 'x.docx', Buffer.from('PK'))).body.problems[0]).toMatchObject({
      zh: expect.any(String),
    })
    expect((await clerk.remove(`${address}/form`)).status).toBe(200)
    expect((await clerk.get(`${address}/form`)).body).toBeNull()
    expect((await clerk.remove(`${address}/form`)).status).toBe(409)
  })

  it('refuse a malformed start, an unknown figure in the text, and an unknown step', async () => {
    const clerk = await office.as('clerk-a')
    expect((await clerk.post('/reports', { org: office.orgs.a, ...year, template: null })).status).toBe(400)
    expect((await clerk.post('/reports', { org: office.orgs.a, ...year, template: null, text: '{{a.b}}' })).body.problems[0].code).toBe(
      'no-such-figure',
    )
    const made = await clerk.post('/reports', { org: office.orgs.a, ...year, template: null, text: '任务X项' })
    expect((await clerk.post(`/reports/${made.body.id}/steps/vanish`, { version: 1 })).status).toBe(404)
    expect((await clerk.put(`/reports/${made.body.id}`, { version: 1, paragraphs: 'none' })).status).toBe(400)
    expect((await clerk.get(`/reports/${made.body.id}/differences`)).status).toBe(409)
  })

  it('SEC-05 keep reports from other organizations and from those who see figures or administer only', async () => {
    const clerk = await office.as('clerk-a')
    const made = await clerk.post('/reports', { org: office.orgs.a, ...year, template: null, text: '任务X项' })
    for (const name of ['clerk-b', 'figures-b', 'system', 'security', 'audit']) {
      const other = await office.as(name)
      expect([name, (await other.get(`/reports/${made.body.id}`)).status]).toEqual([name, 404])
      expect([name, (await other.get(`/reports/${made.body.id}/document.docx`)).status]).toEqual([name, 404])
      const list = await other.get(`/reports?org=${office.orgs.a}`)
      expect([name, list.status === 404 || list.body.length === 0]).toEqual([name, true])
      expect([
        name,
        (await other.post('/reports', { org: office.orgs.a, ...year, template: null, text: '任务X项' })).status >= 403,
      ]).toEqual([name, true])
    }
  })
})
