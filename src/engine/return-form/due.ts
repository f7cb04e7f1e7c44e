import { addDays, periodName } from '../../language/day.ts'
import { writers } from '../../language/role.ts'
import type { ToDo } from '../../language/to-do.ts'
import type { Viewer } from '../../language/viewer.ts'
import type { Transaction } from '../../store/store.ts'
import { formHead, formRows, returnRows } from './row.ts'

/** Days before the due day from which a return waits; without a due day it waits from the end of its period. */
const ahead = 10

/** The returns that the viewer's own organization has still to hand in. */
export async function formsDue(tx: Transaction, today: string, viewer: Viewer): Promise<ToDo[]> {
  if (!writers.includes(viewer.role)) return []
  const rows = (await formRows(tx, viewer, viewer.path)).filter(form => form.org === viewer.org && !form.ended)
  const returns = await returnRows(
    tx,
    viewer,
    rows.map(({ id }) => id),
  )
  return rows.flatMap(row => {
    const { next } = formHead(row, returns)
    if (next.to >= today && (next.due === null || next.due > addDays(today, ahead))) return []
    return [
      {
        id: `form:${row.id}:${next.from}`,
        zh: `上报：${row.name}`,
        en: `Return: ${row.name}`,
        why: {
          zh: `${periodName(next, 'zh')}，报${row.recipient}${next.due ? `，${next.due} 前` : ''}`,
          en: `${periodName(next, 'en')}, to ${row.recipient}${next.due ? `, by ${next.due}` : ''}`,
        },
        due: next.due,
        href: `/forms/${row.id}`,
        kind: 'form',
      },
    ]
  })
}
