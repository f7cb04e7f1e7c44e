import { describe, expect, it } from 'vitest'
import { reportWorld, year } from '../../../test/report-world.ts'
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
