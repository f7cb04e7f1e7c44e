import { describe, expect, it } from 'vitest'
import { refusal, reportWorld, spots } from '../../../test/report-world.ts'
import { verifyChain } from '../record/verify.ts'
import { createReport, readReport } from './report.ts'
import { shownText } from './text.ts'
import { versionsOf } from './versions.ts'
import { moveYears } from './years.ts'

const world = reportWorld()
const text =
  '2023年度工作总结\n一、2023年工作情况\n2023年走访X次，2022年走访X次。第十四个五年规划始于2021年。\n二、2024年工作打算\n2024年再走访X次，6月30日前完成。'
const begun = (pasted = text) =>
  createReport(world.engine, world.clerk, { org: world.east.id, from: '2026-01-01', to: '2026-12-31', text: { pasted } })
const warned = async (id: number): Promise<string[]> => (await readReport(world.engine, world.clerk, id)).warnings.map(({ code }) => code)

describe('a text of another year', () => {
  it('is told, and its years move along: its own, the one before, the one after, no other', async () => {
    const report = await begun()
    expect(report.warnings).toContainEqual(expect.objectContaining({ code: 'other-year', zh: '正文写的是2023年，本总结的数字是2026年的' }))
    const moved = await moveYears(world.engine, world.clerk, report.id, report.version)
    expect(moved.title).toBe('2026年度工作总结')
    expect(shownText(moved.paragraphs).map(line => line.match(/\d{4}/g))).toEqual([
      ['2026'],
      ['2026'],
      ['2026', '2025', '2021'],
      ['2027'],
      ['2027'],
    ])
    expect(moved.warnings.map(({ code }) => code)).not.toContain('other-year')
    expect(spots(moved).map(({ key, from }) => [key, from])).toEqual(spots(report).map(({ key, from }) => [key, from]))
    expect(spots(moved).find(({ kind }) => kind === 'date')?.settled).toBe(false)
    expect((await versionsOf(world.engine, world.clerk, report.id))[0]).toMatchObject({ version: 2, act: 'move-years' })
    // Once more there is nothing to move, and no version is kept of nothing.
    expect((await moveYears(world.engine, world.clerk, report.id, 2)).version).toBe(2)
    expect((await verifyChain(world.engine, '999901')).problems).toEqual([])
  })

  it('is moved by who writes the report alone, and not over what somebody saved meanwhile', async () => {
    const report = await begun()
    expect((await refusal(moveYears(world.engine, world.leader, report.id, report.version))).problems[0]?.code).toBe('not-allowed')
    expect((await refusal(moveYears(world.engine, world.as('clerk', world.west), report.id, report.version))).status).toBe(404)
    expect((await refusal(moveYears(world.engine, world.clerk, report.id, 9))).problems[0]?.code).toBe('changed-meanwhile')
    expect(await warned(report.id)).toContain('other-year')
  })

  it('is none where the year agrees or none is named', async () => {
    expect(await warned((await begun('2026年走访X次，比2025年多X次；2026年办结率X%。')).id)).not.toContain('other-year')
    expect(await warned((await begun('走访X次。')).id)).not.toContain('other-year')
  })
})
