import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { correct, takeStep } from '../src/engine/record/act.ts'
import type { OrganizationNode } from '../src/language/organization.ts'
import type { Viewer } from '../src/language/viewer.ts'
import { openCounted } from './counted-world.ts'
import type { World } from './world.ts'

/* Publicity, moral models and ideology, counted by hand. Today is 2026-10-31. */

const year = { from: '2025-01-01', to: '2025-12-31' }
const next = { from: '2026-01-01', to: '2026-12-31' }

const c = openCounted()
let world: World
let district: Viewer
beforeAll(async () => {
  ;({ world, district } = await c.open())
})
afterAll(() => world?.close())

const value = async (org: OrganizationNode, key: string, period = year, of?: number) =>
  (await c.ask(org, period, `education.${key}`, of)).value
const propaganda = () => world.as('propaganda', world.district)

describe('moral models, sites, articles', () => {
  test('education.moral-lectures: held by a community, a branch of one, or together with one; an office’s own are none', async () => {
    const { street, community, branch } = await c.corner('讲堂')
    const office = await c.branchOf(street, '讲堂街道机关党支部', 'organ')
    const lecture = { kinds: ['moral-lecture'], attendance: [] }
    await c.enter('event', community, ['2025-03-04'], lecture, { by: district })
    await c.enter('event', branch, ['2025-04-01'], lecture)
    await c.enter('event', office, ['2025-05-06'], lecture)
    await c.enter('event', office, ['2025-06-03'], { ...lecture, coHosts: [{ organization: community.id }] }, { by: district })
    expect(await value(street, 'moral-lectures')).toBe('3')
    expect(await value(office, 'moral-lectures')).toBe('1')
  })

  test('EDU-10 education.aid-amount, aid-recipients: money in yuan; a recipient is counted once by the record, else by name and unit; goods alone are no payment', async () => {
    const { community } = await c.corner('慰问')
    const [model] = await c.enter('moralModel', community, ['2025-01-10'], { name: '王河' })
    const aid = (values: Record<string, unknown>) =>
      c.enter('moralAid', community, ['2025-02-01'], { model: null, goods: null, unit: '柳荫社区', ...values })
    await aid({ recipient: '王河', model, amount: 50_000 })
    await aid({ recipient: '王河', model, amount: 30_050 })
    await aid({ recipient: '李树', amount: 20_000 })
    await aid({ recipient: '李树', amount: 20_000, unit: '槐荫社区' })
    await aid({ recipient: '赵山', amount: null, goods: '米油' })
    expect(await value(community, 'aid-amount')).toBe('1200.50')
    expect(await value(community, 'aid-recipients')).toBe('3')
  })

  test('MOD-02 education.value-sites: named on the last day; a site not named or withdrawn before is none', async () => {
    const { community } = await c.corner('示范点')
    const steps = ['review', 'determine', 'cultivate', 'name']
    const named = (namedOn: string, untilDay: string | null = null) =>
      c.enter(
        'valueSite',
        community,
        ['2025-02-01'],
        { reviewedOn: '2025-02-10', determinedOn: '2025-03-01', namedOn, untilDay },
        { by: propaganda(), steps },
      )
    await named('2025-12-31')
    await named('2025-11-01', '2025-12-30')
    await named('2026-01-01')
    await c.enter('valueSite', community, ['2025-02-01'], { namedOn: null })
    expect(await value(community, 'value-sites')).toBe('1')
    expect(await value(community, 'value-sites', { from: '2025-01-01', to: '2025-11-30' })).toBe('1')
  })

  test('EDU-14 education.articles: items on practice and models by medium and level; plain news is none', async () => {
    const { community } = await c.corner('报道')
    const item = (subject: string, medium: string, level: string) =>
      c.enter('article', community, ['2025-03-01'], { subject, medium, level })
    await item('practice', 'newspaper', 'municipal')
    await item('model', 'newspaper', 'provincial')
    await item('news', 'website', 'district')
    expect(await value(community, 'articles')).toBe('2')
    expect(await c.by(community, year, 'education.articles', 'medium')).toEqual({ newspaper: '2' })
    expect(await c.by(community, year, 'education.articles', 'level')).toEqual({ municipal: '1', provincial: '1' })
  })

  test('EDU-09 education.ideology-inspections, -problems, -accountability: accountability by its own day', async () => {
    const { street, community } = await c.corner('督查')
    const inspect = (day: string, problems: number, ...held: string[]) =>
      c.enter('ideologyInspection', street, [day], {
        inspected: community.id,
        fedBackOn: null,
        problems: Array.from({ length: problems }, () => ({ problem: '台账不全' })),
        accountability: held.map(on => ({ kind: 'person', post: '宣传委员', form: 'talk', on })),
      })
    await inspect('2025-03-01', 2, '2025-03-20', '2026-01-05')
    await inspect('2025-12-31', 0)
    await inspect('2026-01-01', 1)
    const told = (period: typeof year) =>
      Promise.all(['inspections', 'problems', 'accountability'].map(key => value(street, `ideology-${key}`, period)))
    expect(await told(year)).toEqual(['2', '2', '1'])
    expect(await told(next)).toEqual(['1', '1', '1'])
    expect(await value(community, 'ideology-inspections')).toBe('0')
  })

  test('MINOR_CONSENT, EDU-10 a minor is entered with the guardian’s consent alone; who has not consented is not publicised', async () => {
    const { community } = await c.corner('同意')
    const enter = (values: Record<string, unknown>) => c.enter('moralModel', community, ['2025-03-01'], values)
    await expect(enter({ kind: 'youngster', guardian: null })).rejects.toThrow('MINOR_CONSENT')
    await expect(enter({ kind: 'youngster', guardian: '李海', guardianConsentOn: null })).rejects.toThrow('MINOR_CONSENT')
    const [id = 0] = await enter({ kind: 'model', consent: 'asked' })
    const step = (name: string) => takeStep(world.engine, propaganda(), c.reg('moralModel'), id, name, { acceptWarnings: true })
    await step('review')
    await expect(step('publicise')).rejects.toMatchObject({ problems: [{ code: 'EDU-10', column: 'consent' }] })
    await correct(world.engine, propaganda(), c.reg('moralModel'), id, {
      values: { consent: 'yes' },
      reason: '本人答复',
      acceptWarnings: true,
    })
    await step('publicise')
  })
})
