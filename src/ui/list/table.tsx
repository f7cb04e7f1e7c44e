import { CaretDownOutlined, CaretUpOutlined } from '@ant-design/icons'
import { Checkbox } from 'antd'
import { type KeyboardEvent, useRef } from 'react'
import type { ListColumn } from '../../derive/list.ts'
import { columnLabel, showValue } from '../../derive/show.ts'
import type { ListQuery, WireRow } from '../../language/listing.ts'
import type { AnyRegister } from '../../language/register.ts'
import { useKnown } from '../known.tsx'
import { useLang, useWords } from '../lang.tsx'
import { useOrgName } from '../org-name.ts'
import { Place, recordPlace, usePlaces } from '../place.tsx'
import { useScope } from '../scope.tsx'
import { StateTag } from './state-tabs.tsx'

/** What the table gets. */
export interface ListTableProps {
  reg: AnyRegister
  columns: readonly ListColumn[]
  rows: readonly WireRow[]
  query: ListQuery
  onSort: (patch: ListQuery) => void
  selected: readonly WireRow[]
  onSelect: (rows: readonly WireRow[]) => void
  busy: boolean
}

/** Rows under a head that stays; up and down walk them, Enter opens, Space selects. */
export function ListTable({ reg, columns, rows, query, onSort, selected, onSelect, busy }: ListTableProps) {
  const t = useWords()
  const body = useRef<HTMLTableSectionElement>(null)
  const { go } = usePlaces()
  const { org } = useScope()
  const { role } = useKnown()
  const orgName = useOrgName()
  const withOrg = rows.some(row => row.org.id !== org)
  const withTicks = reg.may.write.includes(role)
  const withState = Object.keys(reg.states).length > 2
  const isSelected = (row: WireRow) => selected.some(one => one.id === row.id)
  const toggle = (row: WireRow) => onSelect(isSelected(row) ? selected.filter(one => one.id !== row.id) : [...selected, row])
  const keys = (event: KeyboardEvent<HTMLTableRowElement>, row: WireRow, index: number) => {
    if (event.target !== event.currentTarget) return
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0)
      (body.current?.children[index + step] as HTMLElement | undefined)?.focus() // cast: the body's children are rows
    else if (event.key === 'Enter') go(recordPlace(reg.name, row.id))
    else if (event.key === ' ' && withTicks) toggle(row)
    else return
    event.preventDefault()
  }
  return (
    <div className="table-frame" aria-busy={busy}>
      <table className="list">
        <thead>
          <tr>
            {withTicks && (
              <th className="tick">
                <Checkbox
                  aria-label={t('全选本页', 'Select all on this page')}
                  checked={rows.length > 0 && rows.every(isSelected)}
                  indeterminate={selected.length > 0 && !rows.every(isSelected)}
                  onChange={event => onSelect(event.target.checked ? rows : [])}
                />
              </th>
            )}
            {columns.map(entry => (
              <Head key={entry.name} entry={entry} query={query} onSort={onSort} />
            ))}
            {withOrg && <th>{t('组织', 'Organization')}</th>}
            {withState && <th>{t('状态', 'State')}</th>}
          </tr>
        </thead>
        <tbody ref={body}>
          {rows.map((row, index) => (
            <tr
              key={row.id}
              tabIndex={index === 0 ? 0 : -1}
              aria-selected={isSelected(row)}
              onKeyDown={event => keys(event, row, index)}
              onDoubleClick={() => go(recordPlace(reg.name, row.id))}
            >
              {withTicks && (
                <td className="tick">
                  <Checkbox aria-label={t('选中', 'Select')} checked={isSelected(row)} onChange={() => toggle(row)} />
                </td>
              )}
              {columns.map(entry => (
                <Cell key={entry.name} reg={reg} entry={entry} row={row} />
              ))}
              {withOrg && <td className="quiet">{orgName(row.org)}</td>}
              {withState && (
                <td>
                  <StateTag reg={reg} state={row.state} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Head({ entry, query, onSort }: { entry: ListColumn; query: ListQuery; onSort: (patch: ListQuery) => void }) {
  const lang = useLang()
  const label = columnLabel(entry.column, lang)
  const sorted = query.sort === entry.name
  const next: ListQuery = sorted && query.descending ? { sort: undefined } : { sort: entry.name, descending: sorted }
  if (!entry.sortable) return <th className={entry.numeric ? 'number' : ''}>{label}</th>
  return (
    <th className={entry.numeric ? 'number' : ''} aria-sort={sorted ? (query.descending ? 'descending' : 'ascending') : undefined}>
      <button type="button" onClick={() => onSort(next)}>
        {label}
        {sorted && (query.descending ? <CaretDownOutlined /> : <CaretUpOutlined />)}
      </button>
    </th>
  )
}

/** Kinds that stay on one line; a whole number that is no quantity is a year. */
const digits: ReadonlySet<string> = new Set(['date', 'month', 'moment', 'integer'])

function Cell({ reg, entry, row }: { reg: AnyRegister; entry: ListColumn; row: WireRow }) {
  const lang = useLang()
  const text = showValue(entry.column, row.values[entry.name], lang)
  const kind = entry.column.kind
  const classes = entry.numeric ? 'number' : digits.has(kind) ? 'digits' : ''
  if (entry.name !== reg.title)
    return (
      <td className={classes}>
        <span className="cell">{text}</span>
      </td>
    )
  return (
    <td className="title">
      <Place to={recordPlace(reg.name, row.id)}>{text || '—'}</Place>
    </td>
  )
}
