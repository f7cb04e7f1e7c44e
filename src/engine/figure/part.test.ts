import { describe, expect, it } from 'vitest'
import { reportWorld, year } from '../../../test/report-world.ts'
import { wiring } from '../../areas/wiring.ts'
import { filterInWords } from './filter-words.ts'
import { withParts } from './part.ts'
import { trace } from './trace.ts'

const world = reportWorld()

describe('a part of a figure', () => {
  it('is counted and opened to its own records', async () => {
    const engine = withParts(world.engine, ['trial.visits[settled=true]', 'trial.visits[people=1]', 'no.such[a=b]'])
    const scope = { org: world.far.id, path: world.far.path, ...year }
    const card = await trace(engine, world.as('organization', world.district), scope, 'trial.visits[settled=true]')
    expect([card.value, card.rows.map(({ title }) => title), card.zh]).toEqual(['1', ['丁'], '走访（办结）'])
    expect(engine.figureList.length).toBe(world.engine.figureList.length + 1)
  })
})

describe('a part in words', () => {
  it.each([
    ['members.on-roll[age(member.birthOn)=to-35]', '“党员名册”的条数，年龄为35岁及以下，截至期末有效'],
    [
      'members.on-roll[member.education=college-up]%',
      '分子：“党员名册”的条数，学历为大专及以上，截至期末有效。分母：“党员名册”的条数，截至期末有效',
    ],
    ['members.on-roll[era(member.joinedOn)=new]', '“党员名册”的条数，入党时间为2012年11月以来，截至期末有效'],
  ])('%s', (key, words) => {
    const made = withParts({ ...world.engine, ...wiring }, [key]).own?.indicators.get(key)
    expect(made && filterInWords(wiring.registers, made.indicator, made.home)[0]).toBe(words)
  })
})
