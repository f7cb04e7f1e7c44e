import { found } from '../engine/tree/tree.ts'
import type { Unit } from './made.ts'
import type { Journal } from './journal.ts'
import { madeDistrict } from './size.ts'

/** Founds planned organizations through the door, parents first, in one transaction. */
export async function plant(journal: Journal, units: readonly Unit[]): Promise<void> {
  const { engine } = journal
  const viewer = journal.as('organization')
  await engine.store.asSystem('made district', async tx => {
    for (const unit of units) {
      const parent = unit.parent?.node ?? null
      const act = {
        act: 'found',
        parent: parent?.id ?? 0,
        type: unit.type,
        name: unit.name,
        shortName: unit.shortName,
        on: unit.foundedOn,
        document: `示组〔${unit.foundedOn.slice(0, 4)}〕${(Number(unit.foundedOn.slice(5, 7)) % 12) + 3}号`,
        ...(unit.sector ? { sector: unit.sector } : {}),
      } as const
      const id = await found(tx, engine, viewer, parent, act, parent ? undefined : madeDistrict)
      const span = await tx.first<{ code: string; path: string }>(
        'select code, path from organization_span where district_id = $1 and org_id = $2',
        [madeDistrict, id],
      )
      if (!span) throw new Error(`not founded: ${unit.key}`)
      unit.node = {
        id,
        ...span,
        parent: parent?.id ?? null,
        name: unit.name,
        shortName: unit.shortName,
        type: unit.type,
        sector: unit.sector,
        from: unit.foundedOn,
        until: null,
      }
    }
  })
}
