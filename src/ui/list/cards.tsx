import { cardColumns } from '../../derive/list.ts'
import { showValue } from '../../derive/show.ts'
import type { WireRow } from '../../language/listing.ts'
import type { AnyRegister } from '../../language/register.ts'
import { useLang } from '../lang.tsx'
import { useOrgName } from '../org-name.ts'
import { Place, recordPlace } from '../place.tsx'
import { StateTag } from './state-tabs.tsx'

/** Rows as cards with the three columns that matter, for phones. */
export function ListCards({ reg, rows }: { reg: AnyRegister; rows: readonly WireRow[] }) {
  const lang = useLang()
  const orgName = useOrgName()
  const { title, day, third } = cardColumns(reg)
  const show = (row: WireRow, name: string | null) => {
    const column = name ? reg.columns[name] : undefined
    return column && name ? showValue(column, row.values[name], lang) : ''
  }
  return (
    <ul className="cards">
      {rows.map(row => (
        <li key={row.id}>
          <Place to={recordPlace(reg.name, row.id)}>
            <b>{show(row, title) || '—'}</b>
            <span className="digits">{show(row, day)}</span>
            <span className="quiet">{show(row, third)}</span>
            <span className="quiet">{orgName(row.org)}</span>
            {Object.keys(reg.states).length > 2 && <StateTag reg={reg} state={row.state} />}
          </Place>
        </li>
      ))}
    </ul>
  )
}
