import type { ListQuery } from '../../language/listing.ts'
import { error, Refused, refuse } from '../../language/problem.ts'
import type { Viewer } from '../../language/viewer.ts'
import type { Engine } from '../engine.ts'

/** A saved view of a list, private to its account. */
export interface SavedView {
  id: number
  name: string
  query: ListQuery
}

/** How many views an account may keep for a register. */
const most = 50

/** The account's views of a register, in the order they were saved. */
export const listViews = (engine: Engine, viewer: Viewer, register: string): Promise<SavedView[]> =>
  engine.store.as(viewer, tx => tx.rows<SavedView>('select id, name, query from saved_view where register = $1 order by id', [register]))

/** Saves a view; one of the same name is replaced. */
export async function saveView(engine: Engine, viewer: Viewer, register: string, name: string, query: ListQuery): Promise<SavedView> {
  const said = name.trim()
  if (!said || [...said].length > 50)
    throw new Refused([error('required', '请给视图起个名字，最多50个字', 'Give the view a name of at most 50 characters', 'name')])
  return engine.store.as(viewer, async tx => {
    await tx.rows('delete from saved_view where register = $1 and name = $2', [register, said])
    const kept = await tx.first<{ n: number }>('select count(*) as n from saved_view where register = $1', [register])
    if ((kept?.n ?? 0) >= most)
      throw refuse('too-many', `一个台账最多保存${most}个视图，请先删去不用的`, `At most ${most} views a register: drop one first`, 409)
    const view = await tx.first<SavedView>(
      'insert into saved_view (district_id, account_id, register, name, query) values ($1, $2, $3, $4, $5::jsonb) returning id, name, query',
      [viewer.district, viewer.account, register, said, JSON.stringify(query)],
    )
    if (!view) throw new Error('no view')
    return view
  })
}

/** Drops a view. */
export async function dropView(engine: Engine, viewer: Viewer, id: number): Promise<void> {
  const dropped = await engine.store.as(viewer, tx => tx.rows('delete from saved_view where id = $1 returning id', [id]))
  if (dropped.length === 0) throw refuse('no-such-view', '没有这个视图', 'There is no such view', 404)
}
