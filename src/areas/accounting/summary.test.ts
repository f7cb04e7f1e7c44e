import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openWorld, type World } from '../../../test/world.ts'
import { createReport, readReport, saveReport } from '../../engine/report/report.ts'
import { summaryUnattended } from '../../engine/report/bind.ts'
import { differences } from '../../engine/report/difference.ts'
import { takeReportStep } from '../../engine/report/step.ts'
import { mapSpots, shownText, spotsOf } from '../../engine/report/text.ts'
import { record } from '../../engine/record/act.ts'
import { verifyChain } from '../../engine/record/verify.ts'
import { planItem } from '../planning/plan-item.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const year = { from: '2026-01-01', to: '2026-12-31' }

describe('the built-in summary over the whole catalogue', () => {
  it('S56 goes from the first draft to issue, with words where there is no number', async () => {
    const clerk = world.as('clerk', world.east)
    const leader = world.as('leader', world.east)
    const draft = await createReport(world.engine, clerk, { org: world.east.id, ...year, text: 'built-in' })
    expect(draft.title).toBe('东湖街道党工委2026年度党建工作总结')
    const unsaid = spotsOf(draft.paragraphs).filter(({ spot }) => spot.key !== null && spot.value === null).length
    // Without a plan of the next year the list of next steps is an open point too.
    expect(draft.blank).toBe(unsaid + 1)
    const step = { year: 2027, kind: 'task', title: '建强基层党校', plannedOn: '2026-10-20' }
    await record(world.engine, clerk, planItem, { org: world.east.id, values: step })
    const said = mapSpots(draft.paragraphs, spot => (spot.key !== null && spot.value === null ? { ...spot, clause: '暂无' } : spot))
    const saved = await saveReport(world.engine, clerk, draft.id, draft.version, said)
    expect(saved.blank).toBe(0)
    for (const [viewer, step] of [
      [clerk, 'submit'],
      [leader, 'approve'],
      [leader, 'issue'],
    ] as const)
      await takeReportStep(world.engine, viewer, draft.id, step, { version: (await readReport(world.engine, viewer, draft.id)).version })
    const issued = await readReport(world.engine, clerk, draft.id)
    expect([issued.state, issued.steps]).toEqual(['issued', []])
    expect(shownText(issued.paragraphs).join('')).not.toMatch(/X|\{\{|—|undefined|null|NaN/)
    expect(await differences(world.engine, leader, draft.id)).toEqual([])
    expect((await verifyChain(world.engine, '999901')).problems).toEqual([])
  })

  it('takes the same text at every level: branch, community, sub-district, district', async () => {
    for (const org of [world.first, world.community, world.east, world.district]) {
      const { figures, blanks } = await summaryUnattended(world.engine, world.as('organization', world.district), {
        org: org.id,
        ...year,
        accept: 0.9,
      })
      expect(figures.length).toBeGreaterThan(140)
      expect(figures.filter(({ filled, value }) => filled !== (value !== null))).toEqual([])
      expect(blanks.map(({ key }) => key)).toEqual(figures.filter(({ filled }) => !filled).map(({ key }) => key))
    }
  })
})
