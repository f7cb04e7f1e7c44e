import { expect, test } from 'vitest'
import { refusal, reportWorld, spots } from '../../../test/report-world.ts'
import type { Viewer } from '../../language/viewer.ts'
import { toDos } from '../to-do.ts'
import { addComment, commentsOf, settleComment } from './comment.ts'
import { confirmReceipt, dispatchesOf, dispatchReport } from './dispatch.ts'
import { handDown, levelDifferences, reportsBelow } from './levels.ts'
import { rollForward } from './next-year.ts'
import { readReport } from './report.ts'
import { takeReportStep } from './step.ts'
import { shownText } from './text.ts'
import { compareVersions, versionsOf } from './versions.ts'

const world = reportWorld()
const step = async (viewer: Viewer, id: number, name: string, reason?: string) => {
  const { version } = await readReport(world.engine, viewer, id)
  return takeReportStep(world.engine, viewer, id, name, { version, ...(reason ? { reason } : {}) })
}

test('a report handed down is filled below, accepted above, and the parent waits for it or says why not; differences name their records', async () => {
  const { engine, clerk, leader, first, second, east } = world
  const parent = await world.settleAll(await world.begin('东湖街道走访X次。'))
  const child = await handDown(engine, clerk, parent.id, { org: first.id, dueOn: '2026-12-20' })
  expect(child).toMatchObject({ org: first.id, of: parent.id, dueOn: '2026-12-20', state: 'draft', blank: 0 })
  expect((await refusal(handDown(engine, clerk, parent.id, { org: first.id, dueOn: null }))).problems[0]?.code).toBe('handed-down')
  expect((await refusal(handDown(engine, clerk, parent.id, { org: east.id, dueOn: null }))).status).toBe(404)
  expect((await refusal(handDown(engine, clerk, parent.id, { org: world.far.id, dueOn: null }))).status).toBe(404)

  const [below, head] = [world.as('secretary', first), world.as('leader', first)]
  expect((await toDos(engine, below)).some(({ href, due }) => href === `/reports/${child.id}` && due === '2026-12-20')).toBe(true)
  await step(below, child.id, 'submit')
  expect((await readReport(engine, head, child.id)).steps).toEqual([])
  expect((await refusal(step(head, child.id, 'approve'))).problems[0]?.code).toBe('not-above')
  await step(clerk, parent.id, 'submit')
  expect((await refusal(step(leader, parent.id, 'approve'))).problems[0]?.code).toBe('reports-below')
  expect((await step(leader, child.id, 'approve')).state).toBe('approved')
  expect((await reportsBelow(engine, leader, parent.id)).map(({ org, state }) => [org, state])).toEqual([[first.id, 'approved']])

  const differing = await levelDifferences(engine, leader, parent.id)
  expect(differing).toMatchObject([{ key: 'trial.visits', below: '2', now: '3', of: 1, removed: [], changed: [] }])
  expect(differing[0]?.added).toHaveLength(1)
  const other = await handDown(engine, world.as('clerk', world.district), parent.id, { org: second.id, dueOn: null })
  expect((await refusal(step(leader, parent.id, 'approve'))).problems[0]?.zh).toContain('1 个下级单位')
  expect((await step(leader, parent.id, 'approve', '该支部改选，随后补报')).state).toBe('approved')
  expect((await versionsOf(engine, leader, parent.id))[0]).toMatchObject({ act: 'approve', reason: '该支部改选，随后补报' })
  await step(world.as('secretary', second), other.id, 'submit')
  await step(leader, other.id, 'approve')
  expect(await levelDifferences(engine, leader, parent.id)).toEqual([])
})

test('NUM-05 approval freezes the figures; reopening leaves a trace and counts anew', async () => {
  const { engine, clerk, leader, first } = world
  const report = await world.settleAll(await world.begin('全街道走访X次。'))
  await step(clerk, report.id, 'submit')
  const approved = await step(leader, report.id, 'approve')
  const value = spots(approved)[0]?.value
  await world.visits(first.id, [['补录', '2026-07-01', 1, true]])
  expect(spots(await readReport(engine, clerk, report.id))[0]?.value).toBe(value)
  await step(leader, report.id, 'return', '有补录')
  expect(spots(await readReport(engine, clerk, report.id))[0]?.value).toBe(String(Number(value) + 1))
  await step(clerk, report.id, 'submit')
  await step(leader, report.id, 'approve')
  expect((await step(leader, report.id, 'issue')).digest).toMatch(/^[0-9a-f]{64}$/)
})

test('comments stand till they are settled; versions are compared in prose and figures', async () => {
  const { engine, clerk, leader } = world
  const report = await world.begin('走访X次。')
  expect((await refusal(addComment(engine, leader, report.id, { quote: '', body: ' ' }))).problems[0]?.code).toBe('empty')
  const comment = await addComment(engine, leader, report.id, { quote: '走访', body: '请核对次数' })
  await settleComment(engine, clerk, report.id, comment.id)
  expect((await refusal(settleComment(engine, clerk, report.id, comment.id))).status).toBe(404)
  expect(await commentsOf(engine, clerk, report.id)).toMatchObject([
    { quote: '走访', body: '请核对次数', by: leader.name, settledBy: clerk.name },
  ])
  await world.settleAll(report)
  const compared = await compareVersions(engine, clerk, report.id, 1, 2)
  expect(compared.lines.map(({ change }) => change)).toEqual(['same'])
  expect(compared.figures).toMatchObject([{ spot: 's1', before: '走访X次。'.slice(2, 3) }])
  expect((await refusal(compareVersions(engine, clerk, report.id, 1, 9))).status).toBe(404)
})

test('an issued report is sent with a number of its own, read where it was sent, and its receipt confirmed once', async () => {
  const { engine, clerk, leader, west } = world
  const report = await world.builtIn()
  const receiver = world.as('clerk', west)
  expect((await refusal(dispatchReport(engine, leader, report.id, { orgs: [west.id], number: null }))).problems[0]?.code).toBe('not-issued')
  await world.issue(report)
  expect((await refusal(readReport(engine, receiver, report.id))).status).toBe(404)
  expect((await refusal(dispatchReport(engine, clerk, report.id, { orgs: [west.id], number: null }))).status).toBe(403)
  await dispatchReport(engine, leader, report.id, { orgs: [west.id], number: '东街党〔2026〕1号' })
  expect(shownText((await readReport(engine, receiver, report.id)).paragraphs)[0]).toContain('小结')
  expect((await toDos(engine, receiver)).some(({ href }) => href === `/reports/${report.id}`)).toBe(true)
  await confirmReceipt(engine, receiver, report.id)
  expect((await refusal(confirmReceipt(engine, receiver, report.id))).status).toBe(404)
  expect(await dispatchesOf(engine, leader, report.id)).toMatchObject([{ org: west.id, receivedBy: receiver.name }])
  const again = await world.issue(await world.builtIn())
  expect((await refusal(dispatchReport(engine, leader, again.id, { orgs: [], number: '东街党〔2026〕1号' }))).problems[0]?.code).toBe(
    'number-taken',
  )
})

test('next year begins bound, filled with its own records', async () => {
  const { engine, clerk } = world
  const report = await world.settleAll(await world.begin('2026年走访X次。'))
  const next = await rollForward(engine, clerk, report.id)
  expect(next).toMatchObject({ from: '2027-01-01', to: '2027-12-31', state: 'draft' })
  expect(shownText(next.paragraphs)).toEqual(['2027年走访0次。'])
  expect(spots(next).every(({ settled }) => settled)).toBe(true)
})
