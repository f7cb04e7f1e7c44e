import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCounted } from '../../../test/counted-world.ts'
import type { Maker } from '../../../test/made.ts'
import type { World } from '../../../test/world.ts'
import { record } from '../../engine/record/act.ts'
import type { Viewer } from '../../language/viewer.ts'

const at = openCounted()
let world: World
let maker: Maker
let district: Viewer
beforeAll(async () => {
  ;({ world, maker, district } = await at.open())
})
afterAll(() => world?.close())

test('WEK-05 listed again within two years of the signing off is told as a relapse; on the day itself still, a day later not', async () => {
  const { community } = await at.corner('反弹')
  const signedOff = {
    community: '反弹社区',
    batch: '第五批',
    dueOn: '2024-05-01',
    closedOn: '2024-02-29',
    problems: [{ problem: '物业缺位', owner: '王河', doneOn: '2024-01-10' }],
  }
  await at.putAt('weakCase', community, '2023-06-01', signedOff, ['diagnose', 'start', 'selfCheck', 'submit', 'accept'])
  const again = async (listedOn: string, name = '反弹社区') => {
    const draft = await maker.draft(at.reg('weakCase'), community, listedOn, {
      values: { community: name, dueOn: null, closedOn: null },
    })
    return (await record(world.engine, district, at.reg('weakCase'), draft)).warnings.map(({ code, column }) => `${code} ${column}`)
  }
  expect(await again('2026-03-01')).toEqual([])
  expect(await again('2026-02-28')).toEqual(['WEK-05 listedOn'])
  expect(await again('2025-06-01', '另一社区')).toEqual([])
})

test('INT-40 an item of a special drive belongs to a programme of that kind', async () => {
  const { community } = await at.corner('专项')
  const programme = async (kind: string) => (await at.put('programme', world.district, ['2025-01-10'], { kind, endedOn: null }))[0] ?? 0
  const item = async (kind: string) => {
    const draft = await maker.draft(at.reg('driveItem'), community, '2025-02-10', {
      programme: await programme(kind),
      values: { dueOn: '2026-12-31' },
    })
    return (await record(world.engine, district, at.reg('driveItem'), draft)).warnings.map(({ code }) => code)
  }
  expect(await item('special-drive')).toEqual([])
  expect(await item('themed-education')).toEqual(['INT-40'])
})
