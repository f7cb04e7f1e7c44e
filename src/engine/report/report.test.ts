import { describe, expect, it } from 'vitest'
import { changed, refusal, reportWorld, spots, year } from '../../../test/report-world.ts'
import type { Paragraph } from '../../language/report.ts'
import type { Viewer } from '../../language/viewer.ts'
import { createReport, listReports, readReport, saveReport } from './report.ts'
import { takeReportStep } from './step.ts'
import { shownText } from './text.ts'

const world = reportWorld()

describe('createReport', () => {
  it('fills the built-in text with the figures of its organization and what stands below, in the writer’s hand', async () => {
    const report = await world.builtIn()
    expect(shownText(report.paragraphs)).toEqual(['东湖街道党工委2026年小结', '全年走访3次，走访群众10余人，办结率66.7%。'])
    expect(report).toMatchObject({
      title: '东湖街道党工委2026年小结',
      state: 'draft',
      version: 1,
      figures: 3,
      blank: 0,
      steps: ['submit'],
      warnings: [],
    })
    expect(
      spots(report)
        .map(({ value }) => value)
        .filter(Boolean),
    ).toEqual(['3', '19', '66.7'])
  })

  it('proposes for the blanks of a pasted text and prints them as written until they are settled', async () => {
    const report = await world.begin('走访X次，走访群众X人，办结率X%。')
    expect(spots(report).map(({ key, value, settled }) => [key, value, settled])).toEqual([
      ['trial.visits', '3', false],
      ['trial.people', '19', false],
      ['trial.rate', '66.7', false],
    ])
    expect(shownText(report.paragraphs)).toEqual(['走访X次，走访群众X人，办结率X%。'])
    expect(report.blank).toBe(3)
  })

  it('takes a number behind the name of a part for that part, a percentage for its share, and a placeholder may name one', async () => {
    const report = await world.begin('走访X次，其中办结X次，占X%。另办结{{trial.visits[settled=true]}}次。')
    expect(spots(report).map(({ key, value, settled }) => [key, value, settled])).toEqual([
      ['trial.visits', '3', false],
      ['trial.visits[settled=true]', '2', false],
      ['trial.visits[settled=true]%', '66.7', false],
      ['trial.visits[settled=true]', '2', true],
    ])
    const settled = await world.settleAll(report)
    expect(shownText(settled.paragraphs)).toEqual(['走访3次，其中办结2次，占66.7%。另办结2次。'])
    expect((await refusal(world.begin('走访{{trial.visits[settled=false]}}次'))).problems[0]?.code).toBe('no-such-figure')
  })

  it('says so where a text has no blanks', async () =>
    expect((await world.begin('今年平稳。')).warnings.map(({ code }) => code)).toEqual(['no-blanks']))

  it('refuses an unknown figure, an empty text, a period upside down, another’s organization, and who does not write', async () => {
    expect((await refusal(world.begin('走访{{trial.nothing}}次'))).problems[0]).toMatchObject({
      code: 'no-such-figure',
      zh: expect.stringContaining('{{trial.nothing}}'),
    })
    expect((await refusal(world.begin('  \n '))).problems[0]?.code).toBe('text-empty')
    expect(
      (
        await refusal(
          createReport(world.engine, world.clerk, { org: world.east.id, from: '2026-12-31', to: '2026-01-01', text: 'built-in' }),
        )
      ).problems[0]?.code,
    ).toBe('bad-period')
    expect((await refusal(world.begin('走访X次', world.west.id))).status).toBe(404)
    expect((await refusal(world.begin('走访X次', world.east.id, world.leader))).status).toBe(403)
  })

  it('NUM-02 counts nothing in a year without records: 0, and a dash for a ratio over nothing, which still wants a clause', async () => {
    const report = await createReport(world.engine, world.clerk, {
      org: world.east.id,
      from: '2019-01-01',
      to: '2019-12-31',
      text: 'built-in',
    })
    expect(shownText(report.paragraphs)[1]).toBe('全年走访0次，走访群众0人，办结率—。')
    expect(report.blank).toBe(1)
  })

  it('keeps reports from those outside the organization', async () => {
    const report = await world.builtIn()
    expect((await refusal(readReport(world.engine, world.as('clerk', world.west), report.id))).status).toBe(404)
    expect(
      (await listReports(world.engine, world.as('organization', world.district), world.district.id)).some(({ id }) => id === report.id),
    ).toBe(true)
    expect(await listReports(world.engine, world.as('leader', world.west), world.west.id)).toEqual([])
  })
})

describe('saveReport', () => {
  it('settles, fills, keeps the prose, and refuses the second of two writers with nothing lost', async () => {
    const report = await world.begin('走访X次。')
    const saved = await world.settleAll(report)
    expect(shownText(saved.paragraphs)).toEqual(['走访3次。'])
    const late = await refusal(
      saveReport(
        world.engine,
        world.clerk,
        report.id,
        report.version,
        changed(report, () => ({ kind: 'other', key: null })),
      ),
    )
    expect([late.status, late.problems[0]?.code]).toEqual([409, 'changed-meanwhile'])
    expect(shownText((await readReport(world.engine, world.clerk, report.id)).paragraphs)).toEqual(['走访3次。'])
    expect(saved.version).toBe(2)
  })

  it('takes one of two saves at the same moment', async () => {
    const report = await world.begin('走访X次。')
    const results = await Promise.allSettled([world.settleAll(report), world.settleAll(report)])
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it('lets the writer choose a part of a figure, and none that it does not offer', async () => {
    const report = await world.begin('值守X班次。')
    const part = (key: string) =>
      saveReport(
        world.engine,
        world.clerk,
        report.id,
        report.version,
        changed(report, () => ({ key, settled: true })),
      )
    expect((await refusal(part('trial.visits[people=3]'))).problems[0]?.code).toBe('no-such-figure')
    expect(shownText((await part('trial.visits[settled=true]')).paragraphs)).toEqual(['值守2班次。'])
  })

  it('NUM-05 lets no number in but from the records', async () => {
    const report = await world.begin('走访X次。')
    const forged = changed(report, () => ({
      settled: true,
      value: '9999',
      shown: '9999',
      text: '9999',
      style: { more: false, scale: '万', percent: false },
    }))
    const saved = await saveReport(world.engine, world.clerk, report.id, report.version, forged)
    expect(shownText(saved.paragraphs)).toEqual(['走访0.0003万次。'])
  })

  it('pins a number only with a reason, keeps who set it beside the figure, and wants the pins seen at sign-off', async () => {
    const report = await world.begin('走访X次。')
    const pinned = (text: string, reason: string, by?: string) =>
      changed(report, () => ({ settled: true, pin: { text, reason, by: by ?? '', at: '' } }))
    const save = (paragraphs: Paragraph[], version = report.version) =>
      saveReport(world.engine, world.clerk, report.id, version, paragraphs)
    expect((await refusal(save(pinned('5', '')))).problems).toMatchObject([{ code: 'pin-reason', column: 's1' }])
    expect((await refusal(save(pinned('', '两次未录入')))).problems).toMatchObject([{ code: 'pin-text', column: 's1' }])
    const saved = await save(pinned('5', '两次未录入', '他人'))
    expect(shownText(saved.paragraphs)).toEqual(['走访5次。'])
    expect(spots(saved)[0]).toMatchObject({ value: '3', pin: { text: '5', reason: '两次未录入', by: world.clerk.name } })
    expect((await save(saved.paragraphs, saved.version)).paragraphs).toEqual(saved.paragraphs)
    const step = (viewer: Viewer, name: string, version: number, pins?: number) =>
      takeReportStep(world.engine, viewer, report.id, name, { version, ...(pins === undefined ? {} : { pins }) })
    const { version } = await step(world.clerk, 'submit', saved.version + 1)
    expect((await refusal(step(world.leader, 'approve', version))).problems).toMatchObject([{ code: 'pins-unseen' }])
    const approved = await step(world.leader, 'approve', version, 1)
    const issued = await step(world.leader, 'issue', approved.version, 1)
    expect(shownText(issued.paragraphs)).toEqual(['走访5次。'])
  })

  it('changes organization and period of one spot, within what the writer may ask', async () => {
    const report = await world.begin('柳荫支部走访X次，柳荫支部走访群众X人。')
    const one = changed(report, ({ key }) =>
      key === 'trial.visits' ? { settled: true, org: world.second.id } : { settled: true, from: '2026-03-01', to: '2026-03-31' },
    )
    const saved = await saveReport(world.engine, world.clerk, report.id, report.version, one)
    expect(shownText(saved.paragraphs)).toEqual(['柳荫支部走访1次，柳荫支部走访群众10人。'])
    const outside = changed(saved, () => ({ org: world.west.id }))
    expect(
      (await refusal(saveReport(world.engine, world.clerk, saved.id, saved.version, outside))).problems.map(({ code }) => code),
    ).toEqual(['outside-scope', 'outside-scope'])
  })

  it('finds blanks that the writer adds, and refuses a figure that is none', async () => {
    const report = await world.begin('走访X次。')
    const longer: Paragraph[] = [...report.paragraphs, { level: null, pieces: [{ text: '走访群众X人。' }] }]
    const saved = await saveReport(world.engine, world.clerk, report.id, report.version, longer)
    expect(spots(saved).map(({ id, key }) => [id, key])).toEqual([
      ['s1', 'trial.visits'],
      ['s2', 'trial.people'],
    ])
    const wrong = await refusal(
      saveReport(
        world.engine,
        world.clerk,
        saved.id,
        saved.version,
        changed(saved, () => ({ key: 'trial.unknown' })),
      ),
    )
    expect(wrong.problems.map(({ column }) => column)).toEqual(['s1', 's2'])
    expect((await refusal(saveReport(world.engine, world.clerk, saved.id, saved.version, [{ pieces: 'none' }]))).problems[0]?.code).toBe(
      'bad-text',
    )
  })

  it('asks once what is no figure and keeps the answer for the next text', async () => {
    const report = await world.begin('发放雨具X套，走访X次。')
    await saveReport(
      world.engine,
      world.clerk,
      report.id,
      report.version,
      changed(report, ({ key }) => (key ? { settled: true } : { kind: 'other', key: null, settled: true })),
    )
    const next = await world.begin('发放雨具X套，走访X次。')
    expect(spots(next)[0]).toMatchObject({ kind: 'other', key: null, confidence: 0.99 })
  })
})

describe('takeReportStep', () => {
  it('goes from draft to issue by the roles of each step, and is not written once submitted', async () => {
    const report = await world.builtIn()
    expect((await refusal(takeReportStep(world.engine, world.leader, report.id, 'submit', { version: 1 }))).status).toBe(403)
    expect((await refusal(takeReportStep(world.engine, world.leader, report.id, 'issue', { version: 1 }))).problems[0]?.code).toBe(
      'wrong-state',
    )
    const submitted = await takeReportStep(world.engine, world.clerk, report.id, 'submit', { version: 1 })
    expect([submitted.state, submitted.steps]).toEqual(['submitted', ['withdraw']])
    expect((await refusal(saveReport(world.engine, world.clerk, report.id, 2, submitted.paragraphs))).problems[0]?.code).toBe(
      'not-editable',
    )
    expect((await refusal(takeReportStep(world.engine, world.clerk, report.id, 'approve', { version: 2 }))).status).toBe(403)
    expect((await refusal(takeReportStep(world.engine, world.leader, report.id, 'return', { version: 2 }))).problems[0]?.code).toBe(
      'reason',
    )
    const returned = await takeReportStep(world.engine, world.leader, report.id, 'return', { version: 2, reason: '核对走访' })
    expect(returned.state).toBe('returned')
    const again = await takeReportStep(world.engine, world.clerk, report.id, 'submit', { version: 3 })
    expect((await takeReportStep(world.engine, world.clerk, report.id, 'withdraw', { version: again.version })).state).toBe('draft')
    expect((await refusal(takeReportStep(world.engine, world.clerk, report.id, 'submit', { version: 1 }))).problems[0]?.code).toBe(
      'changed-meanwhile',
    )
    expect((await refusal(takeReportStep(world.engine, world.clerk, report.id, 'toString', { version: 1 }))).status).toBe(404)
  })

  it('refuses to issue while a blank remains and names each', async () => {
    const report = await world.begin('走访X次，横幅X条，印发X套。')
    const first = await refusal(world.issue(report))
    expect(first.problems.map(({ code, column }) => [code, column])).toEqual([
      ['unsettled', 's1'],
      ['unsettled', 's2'],
      ['unsettled', 's3'],
    ])
    const { version } = await readReport(world.engine, world.clerk, report.id)
    const draft = await takeReportStep(world.engine, world.leader, report.id, 'return', { version, reason: '补' })
    const settled = await saveReport(
      world.engine,
      world.clerk,
      report.id,
      draft.version,
      changed(draft, ({ id }) => (id === 's3' ? { kind: 'other', key: null, settled: true } : { settled: true })),
    )
    const second = await refusal(world.issue(settled))
    expect(second.problems).toMatchObject([{ code: 'blank', column: 's2', zh: expect.stringContaining('横幅') }])
    const back = await takeReportStep(world.engine, world.leader, report.id, 'return', {
      version: (await readReport(world.engine, world.clerk, report.id)).version,
      reason: '补',
    })
    const said = await saveReport(
      world.engine,
      world.clerk,
      report.id,
      back.version,
      changed(back, ({ id }) => (id === 's2' ? { clause: '若干' } : {})),
    )
    expect(shownText((await world.issue(said)).paragraphs)).toEqual(['走访3次，横幅若干条，印发X套。'])
  })

  it('APP-02 warns where figures do not fit one another', async () => {
    const report = await createReport(world.engine, world.clerk, { org: world.second.id, ...year, text: 'built-in' })
    expect(report.warnings).toMatchObject([{ code: 'APP-02', level: 'warning', keys: ['trial.visits', 'trial.people'] }])
  })
})
