import { describe, expect, it } from 'vitest'
import { changed, reportWorld, spots, year } from '../../../test/report-world.ts'
import type { Report, Spot } from '../../language/report.ts'
import { summaryUnattended } from './bind.ts'
import { earlierConfirmations } from './earlier.ts'
import { saveReport } from './report.ts'
import { takeReportStep } from './step.ts'

const world = reportWorld()
const save = (report: Report, change: (spot: Spot) => Partial<Spot>): Promise<Report> =>
  saveReport(world.engine, world.clerk, report.id, report.version, changed(report, change))
const text = '邻里夜话\n全年开展邻里夜话X场次，来了居民X人。'
const settled = (key: string | null, kind: Spot['kind'] = 'figure') => ({ settled: true, kind, key })

describe('what an office settled before', () => {
  it('fills next year’s text, edited as it is, also unattended', async () => {
    const report = await world.begin(text, world.community.id)
    await save(report, ({ id }) => (id === 's1' ? settled('trial.visits') : settled(null, 'other')))
    const next = '邻里夜话\n今年继续开展邻里夜话12场次，来了居民300人。'
    const again = spots(await world.begin(next, world.community.id))
    expect(again.map(({ key, kind }) => [key, kind])).toEqual([
      ['trial.visits', 'figure'],
      [null, 'other'],
    ])
    expect(again[0]?.confidence).toBeGreaterThanOrEqual(0.9)
    expect(again[0]?.why.zh).toContain('《邻里夜话》')
    const { figures } = await summaryUnattended(world.engine, world.clerk, { org: world.community.id, ...year, text: next, accept: 0.9 })
    expect(figures.map(({ key, filled }) => [key, filled])).toEqual([['trial.visits', true]])
  })

  it('keeps what was proposed where the writer chose something else, and drops it where the writer goes back', async () => {
    const report = await world.begin('走访群众X人，走访X次。', world.first.id)
    const corrected = await save(report, ({ key }) => (key === 'trial.people' ? settled('trial.none') : { settled: true }))
    expect(spots(corrected).map(({ key, instead }) => [key, instead])).toEqual([
      ['trial.none', 'trial.people'],
      ['trial.visits', undefined],
    ])
    const confirmed = await earlierConfirmations(world.engine, world.clerk, world.first.id)
    expect(confirmed.map(({ key, instead }) => [key, instead])).toEqual([
      ['trial.none', 'trial.people'],
      ['trial.visits', undefined],
    ])
    const back = await save(corrected, ({ key }) => (key === 'trial.none' ? settled('trial.people') : {}))
    expect(spots(back).map(({ instead }) => instead)).toEqual([undefined, undefined])
  })

  it('takes no “instead” from a browser', async () => {
    const report = await world.begin('走访X次。', world.first.id)
    expect(spots(await save(report, () => ({ settled: true, instead: 'trial.none' }))).map(({ instead }) => instead)).toEqual([undefined])
  })

  it('counts what the product settled by itself only once the text is signed', async () => {
    const report = await world.begin('2026年走访X次，另有17号楼。', world.second.id)
    await save(report, ({ key }) => (key ? { settled: true } : {}))
    const kinds = async (): Promise<string[]> =>
      (await earlierConfirmations(world.engine, world.clerk, world.second.id)).map(({ kind }) => kind)
    expect(await kinds()).toEqual(['figure'])
    await signed(report.id, 2)
    expect(await kinds()).toEqual(['year', 'figure', 'other'])
  })

  it('proposes what another office of the same type signed, without being sure, and only within what the viewer may read', async () => {
    const sibling = (await earlierConfirmations(world.engine, world.clerk, world.first.id)).filter(one => one.text?.of === 'sibling')
    expect(sibling.map(({ key }) => key)).toEqual([null, 'trial.visits', null])
    const outside = await earlierConfirmations(world.engine, world.as('clerk', world.west), world.far.id)
    expect(outside).toEqual([])
    const otherType = await earlierConfirmations(world.engine, world.clerk, world.east.id)
    expect(otherType.filter(one => one.text?.of === 'sibling')).toEqual([])
  })

  async function signed(id: number, version: number): Promise<void> {
    await takeReportStep(world.engine, world.clerk, id, 'submit', { version })
    await takeReportStep(world.engine, world.leader, id, 'approve', { version: version + 1 })
  }
})
