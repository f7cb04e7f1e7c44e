import { describe, expect, it } from 'vitest'
import { changed, refusal, reportWorld } from '../../../test/report-world.ts'
import type { Report } from '../../language/report.ts'
import type { Viewer } from '../../language/viewer.ts'
import { toDos } from '../to-do.ts'
import { verifyChain } from '../record/verify.ts'
import { downloadReport } from './bring-back.ts'
import { confirmReceipt, dispatchesOf, dispatchReport } from './dispatch.ts'
import { editionDifferences, editionsOf, readEdition, readOrReceived, receivedEdition } from './editions.ts'
import { readReport, saveReport } from './report.ts'
import { takeReportStep } from './step.ts'
import { shownText } from './text.ts'

const world = reportWorld()
const step = async (viewer: Viewer, id: number, name: string, reason?: string): Promise<Report> =>
  takeReportStep(world.engine, viewer, id, name, {
    version: (await readReport(world.engine, viewer, id)).version,
    ...(reason ? { reason } : {}),
  })
const code = async (promise: Promise<unknown>): Promise<string | undefined> => (await refusal(promise)).problems[0]?.code

describe('an issued report that has to be mended', () => {
  it('is withdrawn from above with a reason: not by its own leader, nor by a writer, nor before it is issued', async () => {
    const report = await world.issue(await world.builtIn())
    const above = world.as('leader', world.district)
    expect((await readReport(world.engine, world.leader, report.id)).steps).toEqual([])
    expect((await readReport(world.engine, above, report.id)).steps).toEqual(['reopen'])
    expect(await code(step(world.leader, report.id, 'reopen', '数字有误'))).toBe('not-above')
    expect(await code(step(world.clerk, report.id, 'reopen', '数字有误'))).toBe('not-allowed')
    expect(await code(step(above, report.id, 'reopen'))).toBe('reason')
    expect(await code(step(above, report.id, 'return', '退回'))).toBe('wrong-state')
    const open = await step(above, report.id, 'reopen', '数字有误')
    expect([open.state, open.edition, open.issuedAt, open.digest]).toEqual(['returned', 2, null, null])
    expect(await code(step(above, report.id, 'reopen', '再来'))).toBe('wrong-state')
    const approved = await world.builtIn()
    await step(world.clerk, approved.id, 'submit')
    await step(world.leader, approved.id, 'approve')
    expect(await code(step(above, approved.id, 'reopen', '早了'))).toBe('wrong-state')
  })

  it('the district’s own is withdrawn by its organization department alone', async () => {
    const [department, leader] = [world.as('organization', world.district), world.as('leader', world.district)]
    const made = await world.begin('小结\n今年平稳。', world.district.id, department)
    for (const name of ['submit', 'approve', 'issue']) await step(department, made.id, name)
    expect(await code(step(leader, made.id, 'reopen', '漏了一段'))).toBe('not-above')
    expect((await step(department, made.id, 'reopen', '漏了一段')).edition).toBe(2)
  })

  it('keeps the edition that was issued, with its figures and what differs since, and is issued again as the second', async () => {
    const report = await world.issue(await world.builtIn())
    const before = shownText(report.paragraphs)
    await step(world.as('organization', world.district), report.id, 'reopen', '补记走访')
    await world.visits(world.first.id, [['补', '2026-09-01', 4, true]])
    const draft = await readReport(world.engine, world.clerk, report.id)
    await saveReport(world.engine, world.clerk, report.id, draft.version, [
      ...changed(draft, () => ({})),
      { level: null, pieces: [{ text: '补充一句。' }] },
    ])
    const first = await readEdition(world.engine, world.clerk, report.id, 1)
    expect([shownText(first.paragraphs), first.digest, first.state, first.steps]).toEqual([before, report.digest, 'issued', []])
    expect((await editionDifferences(world.engine, world.leader, report.id, 1)).map(({ key }) => key)).toEqual([
      'trial.visits',
      'trial.people',
      'trial.rate',
    ])
    expect(await code(readEdition(world.engine, world.clerk, report.id, 2))).toBe('no-such-edition')
    const second = await world.issue(await readReport(world.engine, world.clerk, report.id))
    expect([second.edition, second.digest === report.digest]).toEqual([2, false])
    expect(await editionDifferences(world.engine, world.leader, report.id, 2)).toEqual([])
    expect(
      (await editionsOf(world.engine, world.clerk, report.id)).map(({ edition, reason, withdrawnBy }) => [edition, reason, withdrawnBy]),
    ).toEqual([
      [2, null, null],
      [1, '补记走访', '测试员'],
    ])
    expect(shownText((await readEdition(world.engine, world.clerk, report.id, 1)).paragraphs)).toEqual(before)
    expect((await verifyChain(world.engine, '999901')).problems).toEqual([])
  })

  it('was sent to others: they go on reading what they were sent, and confirm the second edition anew', async () => {
    const report = await world.issue(await world.builtIn())
    const [receiver, stranger] = [world.as('clerk', world.far), world.as('clerk', world.community)]
    await dispatchReport(world.engine, world.leader, report.id, { orgs: [world.far.id], number: '东办〔2026〕3号' })
    await confirmReceipt(world.engine, receiver, report.id)
    await step(world.as('leader', world.district), report.id, 'reopen', '更正')
    expect(await code(readReport(world.engine, receiver, report.id))).toBe('no-such-report')
    const kept = await receivedEdition(world.engine, receiver, report.id)
    expect([kept?.edition, kept?.digest, kept?.number, kept?.steps]).toEqual([1, report.digest, '东办〔2026〕3号', []])
    expect((await readOrReceived(world.engine, receiver, report.id)).warnings.map(({ code: what }) => what)).toEqual(['withdrawn'])
    expect((await downloadReport(world.engine, receiver, report.id)).bytes.length).toBeGreaterThan(1000)
    expect(await receivedEdition(world.engine, stranger, report.id)).toBeUndefined()
    expect(await code(readEdition(world.engine, stranger, report.id, 1))).toBe('no-such-report')
    expect(await code(confirmReceipt(world.engine, receiver, report.id))).toBe('not-sent')
    await world.issue(await readReport(world.engine, world.clerk, report.id))
    expect(
      (await dispatchesOf(world.engine, world.leader, report.id)).map(({ edition, receivedAt }) => [edition, receivedAt !== null]),
    ).toEqual([
      [2, false],
      [1, true],
    ])
    expect((await toDos(world.engine, receiver)).map(({ href }) => href)).toContain(`/reports/${report.id}`)
    await confirmReceipt(world.engine, receiver, report.id)
    expect((await readReport(world.engine, receiver, report.id)).edition).toBe(2)
    expect(
      await code(dispatchReport(world.engine, world.as('leader', world.far), report.id, { orgs: [world.west.id], number: null })),
    ).toBe('not-yours')
  })
})
