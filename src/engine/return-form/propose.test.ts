import { beforeAll, describe, expect, it } from 'vitest'
import { wiring } from '../../areas/wiring.ts'
import { madeXlsx } from '../../office/made-xlsx.ts'
import { readGrids } from '../../office/sheet-grid.ts'
import type { Engine } from '../engine.ts'
import { proposeForm } from './propose.ts'

const box = { look: 'box' } as const
const rows = [
  ['2025年党员队伍基本情况统计表'],
  ['填报单位：', box, null, null, null, null, '单位：人'],
  ['项目', '党员总数', '其中女党员', '少数民族', '35岁及以下', '大专及以上', '预备党员', '女党员占比（%）'],
  ['合计', box, box, box, box, box, box, box],
  [],
  ['项目', '三会一课（次）', '其中：党员大会', '支委会', '党课'],
  ['全年', box, box, box, box],
  [],
  ['指标', '数量'],
  ['基层党组织总数（个）', box],
  ['其中：党委', box],
  ['党总支', box],
  ['民主评议党员（名）', box],
  ['不合格', box],
]

describe('several tables on one sheet', () => {
  const found = new Map<string, [key: string | null, confidence: number]>()

  beforeAll(async () => {
    const grids = await readGrids(madeXlsx([{ name: '表', rows }]))
    const engine = wiring as unknown as Engine // cast: proposals look at the catalogue alone
    for (const cell of proposeForm(grids, { engine, every: 'year', organization: () => undefined, own: 1 }))
      if (cell.kind !== 'words') found.set(cell.cell, [cell.key, cell.confidence])
  })

  it.each([
    ['B4', 'members.on-roll'],
    ['C4', 'members.on-roll[member.sex=2]'],
    ['D4', 'members.on-roll[member.ethnic=minority]'],
    ['E4', 'members.on-roll[age(member.birthOn)=to-35]'],
    ['F4', 'members.on-roll[member.education=college-up]'],
    ['G4', 'members.on-roll[member.category=2]'],
    ['H4', 'members.on-roll[member.sex=2]%'],
    ['B7', 'orglife.meetings'],
    ['D7', 'orglife.meetings[kinds=committee]'],
    ['E7', 'orglife.meetings[kinds=lecture]'],
    ['B10', 'organizations.standing'],
    ['B11', 'organizations.standing[type=JW]'],
    ['B12', 'organizations.standing[type=DZ]'],
    ['B14', 'orglife.review-members[grade=unqualified]'],
  ])('%s beside its whole counts %s', (cell, key) => expect(found.get(cell)?.[0]).toBe(key))

  it('leaves what is a figure of its own elsewhere to be confirmed', () => expect(found.get('G4')?.[1]).toBeLessThan(0.9))

  it('takes no heading across an empty line, and no place beside a table for one of its cells', () =>
    expect([...found.keys()].filter(cell => /^[CDEFGH](?:9|1\d)$/.test(cell))).toEqual([]))
})
