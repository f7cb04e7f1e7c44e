import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answer, type Calls, openTrialOffice, type TrialOffice } from './trial-office.ts'

let office: TrialOffice
const seat: Record<string, Calls> = {}
let ofA: { id: number; version: number }
let ofB: { id: number; version: number }
let fileOfB: number
let memberOfB: number
let reportOfB: number
const png = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.alloc(64, 1)])
const year = 'from=2026-01-01&to=2026-12-31'
const as = (signIn: string): Calls => {
  const calls = seat[signIn]
  if (!calls) throw new Error(signIn)
  return calls
}

beforeAll(async () => {
  office = await openTrialOffice()
  for (const signIn of ['clerk-a', 'secretary-a', 'clerk-b', 'dept', 'figures-b', 'system', 'security', 'audit'])
    seat[signIn] = await office.as(signIn)
  fileOfB = (await as('clerk-b').upload('/files', '照片.png', png)).body.id
  ofA = (await as('clerk-a').post('/registers/trialTask', { values: { title: '甲的事', setOn: '2026-03-01', dueOn: '2026-03-20' } })).body
  ofB = (await as('clerk-b').post('/registers/trialTask', { values: { title: '乙的事', setOn: '2026-03-02', papers: [fileOfB] } })).body
  memberOfB = (await as('clerk-b').post('/registers/trialMember', { values: { name: '乙党员', joinedOn: '2001-07-01', lifeExempt: true } }))
    .body.id
  reportOfB = (
    await as('clerk-b').post('/reports', {
      org: office.orgs.b,
      title: '乙总结',
      from: '2026-01-01',
      to: '2026-03-10',
      template: null,
      text: '乙支部办了X件事。',
    })
  ).body.id
  await as('clerk-b').post('/registers/trialRoll', { values: { member: memberOfB, fromDay: '2001-07-01' } })
})
afterAll(() => office.close())

describe('SEC-03, SEC-18 horizontal access: a clerk of A and what belongs to B', () => {
  const denied: [name: string, call: () => Promise<Answer>, status: number][] = [
    ['reads it by id', () => as('clerk-a').get(`/registers/trialTask/${ofB.id}`), 404],
    ['reads its history', () => as('clerk-a').get(`/registers/trialTask/${ofB.id}/history`), 404],
    [
      'corrects it',
      () => as('clerk-a').put(`/registers/trialTask/${ofB.id}`, { version: 1, reason: '改', values: { title: '改了' } }),
      404,
    ],
    ['takes its step', () => as('clerk-a').post(`/registers/trialTask/${ofB.id}/steps/report`, { version: 1 }), 404],
    ['voids it', () => as('clerk-a').post(`/registers/trialTask/${ofB.id}/steps/void`, { version: 1, reason: '错' }), 404],
    ['lists its organization', () => as('clerk-a').get(`/registers/trialTask?org=${office.orgs.b}`), 403],
    [
      'records for its organization',
      () => as('clerk-a').post('/registers/trialTask', { org: office.orgs.b, values: { title: '代填', setOn: '2026-03-01' } }),
      400,
    ],
    ['asks its figure', () => as('clerk-a').get(`/figures?org=${office.orgs.b}&${year}`), 403],
    ['asks the figure of both above', () => as('clerk-a').get(`/figures?org=${office.orgs.district}&${year}`), 403],
    ['traces its figure', () => as('clerk-a').get(`/figures/trial.tasks?org=${office.orgs.b}&${year}`), 403],
    ['breaks the figure of both down', () => as('clerk-a').get(`/figures/trial.tasks/breakdown?org=${office.orgs.district}&${year}`), 403],
    ['opens its file', () => as('clerk-a').get(`/files/${fileOfB}`), 404],
    [
      'unmasks its member',
      () => as('clerk-a').post(`/registers/trialMember/${memberOfB}/unmask`, { column: 'number', purpose: '核对' }),
      404,
    ],
    [
      'refers to its member',
      () => as('clerk-a').post('/registers/trialRoll', { values: { member: memberOfB, fromDay: '2026-03-01' } }),
      400,
    ],
    ['reads its report', () => as('clerk-a').get(`/reports/${reportOfB}`), 404],
    ['takes its report as a document', () => as('clerk-a').get(`/reports/${reportOfB}/document.docx`), 404],
    ['takes its report as a PDF', () => as('clerk-a').get(`/reports/${reportOfB}/document.pdf`), 404],
    ['rewrites its report', () => as('clerk-a').put(`/reports/${reportOfB}`, { version: 1, paragraphs: [] }), 404],
    ['submits its report', () => as('clerk-a').post(`/reports/${reportOfB}/steps/submit`, { version: 1 }), 404],
    ['lists its reports', () => as('clerk-a').get(`/reports?org=${office.orgs.b}`), 404],
    ['exports its list', () => as('clerk-a').get(`/registers/trialTask/export.xlsx?org=${office.orgs.b}`), 403],
    [
      'changes its place in the tree',
      () =>
        as('clerk-a').post('/organizations/acts', { act: 'rename', org: office.orgs.b, name: '改名', on: '2026-03-01', document: '试' }),
      403,
    ],
  ]
  it.each(denied)('%s: refused', async (_name, call, status) => {
    const answer = await call()
    expect(answer.status).toBe(status)
    expect(answer.raw.toString()).not.toContain('乙')
  })

  it('never meets it in lists, look-ups, rolls, the tree or the to-do list', async () => {
    const paths = [
      '/registers/trialTask',
      '/registers/trialTask?search=乙',
      '/look-up/trialTask?search=事',
      `/look-up/trialTask?search=事&org=${office.orgs.b}`,
      `/look-up/trialMember?search=`,
      `/roll?org=${office.orgs.b}`,
      '/organizations',
      '/todos',
    ]
    for (const path of paths) expect((await as('clerk-a').get(path)).raw.toString()).not.toContain('乙')
    expect((await as('clerk-a').get('/registers/trialTask')).body).toMatchObject({ total: 1, rows: [{ id: ofA.id }] })
  })

  it('gains nothing by naming its file on an own record', async () => {
    await as('clerk-a').post('/registers/trialTask', { values: { title: '借用', setOn: '2026-03-01', papers: [fileOfB] } })
    expect((await as('clerk-a').get(`/files/${fileOfB}`)).status).toBe(404)
    expect((await as('clerk-b').get(`/files/${fileOfB}`)).status).toBe(200)
  })

  it('while the department above reads both, and figures count both', async () => {
    expect((await as('dept').get(`/registers/trialTask/${ofB.id}`)).body).toMatchObject({
      values: { title: '乙的事' },
      files: [{ id: fileOfB, name: '照片.png' }],
    })
    const [figure] = (await as('dept').get(`/figures?org=${office.orgs.b}&${year}&keys=trial.tasks`)).body
    expect(figure).toMatchObject({ value: '1', records: 1, hidden: 0 })
    expect((await as('figures-b').get(`/figures?org=${office.orgs.b}&${year}&keys=trial.tasks`)).body[0]).toMatchObject({
      value: '1',
      records: 0,
      hidden: 1,
    })
    expect((await as('dept').get(`/roll?org=${office.orgs.b}&day=2026-03-10`)).body).toEqual([
      { id: memberOfB, name: '乙党员', exempt: true },
    ])
  })
})

describe('ORG-25, SEC-11: administrators and business data', () => {
  it.each(['system', 'security', 'audit'])('%s reads no record, figure, file, roll or to-do', async signIn => {
    const calls = as(signIn)
    const paths = [
      '/registers/trialMember',
      `/registers/trialMember/${memberOfB}`,
      '/registers/trialTask',
      '/look-up/trialMember?search=',
      `/roll?org=${office.orgs.b}`,
      `/figures?org=${office.orgs.district}&${year}`,
    ]
    paths.push('/registers/trialTask/export.xlsx', '/registers/trialMember/template.xlsx')
    for (const path of paths) expect([path, (await calls.get(path)).status]).toEqual([path, 403])
    expect((await calls.get(`/reports?org=${office.orgs.b}`)).body).toEqual([])
    expect((await calls.get(`/reports/${reportOfB}`)).status).toBe(404)
    expect((await calls.get(`/files/${fileOfB}`)).status).toBe(404)
    expect((await calls.get('/todos')).body).toEqual([])
    expect((await calls.get('/lags')).body).toEqual([])
    expect((await calls.upload('/files', 'x.png', png)).status).toBe(403)
  })

  it('the row policies hold even where a route would let them through', async () => {
    const { district } = office.orgs
    const seen = await office.engine.store.as(
      { account: 1, name: '', role: 'security', district: '410199', org: district, path: '410199', member: null },
      tx => tx.rows('select * from trial_member'),
    )
    expect(seen).toEqual([])
  })
})

describe('files', () => {
  it('come back as they went in, with their name, cut off from the app', async () => {
    const answer = await as('clerk-b').get(`/files/${fileOfB}`)
    expect(answer.raw.equals(png)).toBe(true)
    expect(answer.headers).toMatchObject({ 'content-type': 'image/png', 'x-content-type-options': 'nosniff' })
    expect(answer.headers['content-disposition']).toBe(`inline; filename*=UTF-8''${encodeURIComponent('照片.png')}`)
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'")
  })

  it('lie where the record lies that names them, so that the branch reads what the department attached', async () => {
    const { body: file } = await as('dept').upload('/files', '批复.pdf', Buffer.from('%PDF-1.7 approved'))
    expect((await as('clerk-a').get(`/files/${file.id}`)).status).toBe(404)
    await as('dept').post('/registers/trialTask', {
      org: office.orgs.a,
      values: { title: '区里布置', setOn: '2026-03-03', papers: [file.id] },
    })
    expect((await as('clerk-a').get(`/files/${file.id}`)).status).toBe(200)
    expect((await as('clerk-b').get(`/files/${file.id}`)).status).toBe(404)
  })

  it('SEC-13 are judged by their bytes and named harmlessly', async () => {
    const bytes = Buffer.from('<script>alert(1)</script>')
    expect((await as('clerk-b').upload('/files', 'photo.png', bytes)).body.problems[0].code).toBe('file-type')
    const named = (await as('clerk-b').upload('/files', '../../etc/\u202Egnp.exe', png)).body
    expect(named).toMatchObject({ name: 'gnp.png', type: 'image/png', size: png.length })
  })

  it('are 20 MB at most', async () => {
    const most = Buffer.concat([png, Buffer.alloc(20 * 2 ** 20 - png.length)])
    expect((await as('clerk-b').upload('/files', 'most.png', most)).status).toBe(200)
    const more = await as('clerk-b').upload('/files', 'more.png', Buffer.concat([most, Buffer.from('x')]))
    expect(more.status).toBe(413)
    expect(more.body.problems[0].code).toBe('too-large')
  })
})

describe('what waits', () => {
  it('own records with the next step and the deadline; approvals below in one line; gone once done', async () => {
    const own = (await as('clerk-a').get('/todos')).body
    expect(own[0]).toMatchObject({
      zh: '甲的事',
      due: '2026-03-20',
      href: `/registers/trialTask/${ofA.id}`,
      why: { zh: '“任务”待“上报”，期限 2026-03-20' },
    })
    const step = await as('clerk-a').post(`/registers/trialTask/${ofA.id}/steps/report`, { version: 1 })
    expect(step.body).toMatchObject({ version: 2, counts: [{ key: 'trial.tasks' }] })
    const next = (await as('clerk-a').get('/todos')).body
    expect(next.map((item: { zh: string }) => item.zh)).not.toContain('甲的事')
    expect((await as('secretary-a').get('/todos')).body).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          zh: '甲的事',
          why: { zh: '“任务”待“办结”，期限 2026-03-20', en: 'Task to be done: Close, due 2026-03-20' },
        }),
      ]),
    )
    expect((await as('dept').get('/todos')).body).toEqual([
      expect.objectContaining({ zh: '下级有 1 条“任务”', href: '/registers/trialTask?state=reported' }),
    ])
  })
})

describe('saved views', () => {
  it('are the account’s own', async () => {
    const { body: view } = await as('clerk-a').post('/views', { register: 'trialTask', name: '本月', query: { from: '2026-03-01' } })
    expect((await as('clerk-a').get('/views?register=trialTask')).body).toEqual([
      { id: view.id, name: '本月', query: { from: '2026-03-01' } },
    ])
    expect((await as('secretary-a').get('/views?register=trialTask')).body).toEqual([])
    expect((await as('secretary-a').remove(`/views/${view.id}`)).status).toBe(404)
    expect((await as('clerk-a').remove(`/views/${view.id}`)).status).toBe(200)
  })
})
