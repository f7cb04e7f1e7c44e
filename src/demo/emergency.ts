import { actOnTree } from '../engine/tree/tree.ts'
import { eraseEmergency } from '../engine/programme/erase.ts'
import { addDays, lastDayOfMonth, monthOf } from '../language/day.ts'
import type { Person, Unit } from './made.ts'
import { type Crisis, crisisWords } from './crisis.ts'
import { communityPosts } from './emergency-community.ts'
import { crisisRecords } from './emergency-records.ts'
import { type Journal, planned, type Source } from './journal.ts'
import type { Programmes } from './programmes.ts'
import type { Random } from './random.ts'
import { idOf } from './unit.ts'

/** The emergencies: the flood of 2024 in the whole district, a smaller one of 2025 and one of 2026 that goes on, in some communities. Citizens' data of the two that ended is erased in the month after. */
export function emergencySource(
  journal: Journal,
  units: readonly Unit[],
  people: readonly Person[],
  programmes: Programmes,
  random: Random,
): Source {
  const communities = units.filter(unit => unit.kind === 'community')
  const streets = units.filter(unit => unit.kind === 'street')
  const branches = units.filter(unit => unit.kind === 'branch')
  const crises: Crisis[] = [
    {
      programme: programmes.flood,
      communities,
      streets,
      branches,
      people,
      part: 1,
      giving: 0.83,
      flood: true,
      random: random.fork('flood'),
    },
    {
      programme: programmes.illness,
      communities: communities.filter((_, i) => i % 3 === 0),
      streets,
      branches,
      people,
      part: 0.3,
      giving: 0.2,
      flood: false,
      random: random.fork('illness'),
    },
    {
      programme: programmes.storm,
      communities: communities.filter((_, i) => i % 5 === 1),
      streets,
      branches,
      people,
      part: 0.3,
      giving: 0.03,
      flood: true,
      random: random.fork('storm'),
    },
  ]
  const standing = new Map<Crisis, number[]>()
  const list = planned(crises.flatMap(crisis => [...communityPosts(crisis), ...crisisRecords(crisis)]))
  return month => {
    const beginning = crises.filter(crisis => monthOf(crisis.programme.from) === month)
    const ended = crises.filter(crisis => monthOf(addDays(lastDayOfMonth(monthOf(crisis.programme.to)), 1)) === month)
    return {
      ...list(month),
      before: [
        ...beginning.map(crisis => async () => standing.set(crisis, await setUp(journal, crisis))),
        ...ended.map(crisis => () => windUp(journal, crisis, standing.get(crisis) ?? [])),
      ],
      after: ended.map(crisis => () => eraseEmergency(journal.engine, journal.as('organization'), crisis.programme.id, said)),
    }
  }
}

const said = { supervisor: '区委网信办监督员', paperPlace: '各社区档案柜', paperKeeper: '社区档案员', paperWitness: '居民监督委员会' }

/** Founds the temporary organizations; their ids, those below first (ORG-08: they end with the emergency). */
async function setUp(journal: Journal, crisis: Crisis): Promise<number[]> {
  const { engine } = journal
  const viewer = journal.as('organization')
  const { programme, streets, flood } = crisis
  const on = addDays(programme.from, 2)
  const document = programme.document
  const ids: number[] = []
  const found = async (parent: number, type: string, name: string): Promise<number> => {
    const [node] = await actOnTree(engine, viewer, { act: 'found', parent, type, name, on, document })
    if (!node) throw new Error(`not founded: ${name}`)
    ids.unshift(node.id)
    return node.id
  }
  const top = streets[0]?.parent
  const words = crisisWords(crisis)
  const committee = flood && top ? await found(idOf(top), 'LW', `中共示例区${words.short}临时委员会`) : null
  for (const street of streets.slice(0, flood ? streets.length : 2))
    await found(committee ?? idOf(street), 'LS', `中共${street.place}${words.short}临时支部委员会`)
  return ids
}

async function windUp(journal: Journal, { programme }: Crisis, standing: readonly number[]): Promise<void> {
  for (const org of standing)
    await actOnTree(journal.engine, journal.as('organization'), {
      act: 'dissolve',
      org,
      on: addDays(programme.to, 1),
      document: programme.document,
    })
}
