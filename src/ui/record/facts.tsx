import { showValue } from '../../derive/show.ts'
import type { Column, ColumnOf } from '../../language/column.ts'
import type { RecordPage, RecordReference, Reference } from '../../language/listing.ts'
import { type AnyRegister, opens } from '../../language/register.ts'
import { nameOf, say, type Words } from '../../language/words.ts'
import { mayRead, useKnown } from '../known.tsx'
import { useLang, useWords } from '../lang.tsx'
import { useTrace } from '../figure/trace.ts'
import { Place, recordPlace } from '../place.tsx'
import { Unmask } from './unmask.tsx'

/** The facts of a record in the groups of its form; empty ones are left out. */
export function RecordFacts({ reg, record }: { reg: AnyRegister; record: RecordPage }) {
  const lang = useLang()
  const t = useWords()
  const groups = factGroups(reg, record)
  return (
    <div className="record-facts">
      {groups.map((group, index) => (
        <section key={group.title?.[0] ?? index}>
          <h2>{group.title ? say(group.title, lang) : t('内容', 'Content')}</h2>
          <dl className="facts">
            {group.facts.map(({ name, column }) => (
              <div key={name} data-wide={column.kind === 'lines' || column.kind === 'longText' || undefined}>
                <dt>{nameOf(column, lang)}</dt>
                <dd>
                  <Fact reg={reg} record={record} name={name} column={column} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  )
}

function Fact({ reg, record, name, column }: { reg: AnyRegister; record: RecordPage; name: string; column: Column }) {
  const lang = useLang()
  const { role } = useKnown()
  const value = record.values[name]
  if (column.kind === 'lines') return <Lines reg={reg} record={record} column={column} value={value} />
  if (isFigure(column) && typeof value === 'string') return <FigureDoor reg={reg} record={record} column={column} value={value} />
  if (column.kind === 'ref') return <RefName to={column.to} value={value as Reference} /> // cast: references travel as {id, name}
  if (column.kind === 'record' && value) {
    const { register, ...to } = value as RecordReference // cast: a record travels with its register
    return <RefName to={register} value={to} />
  }
  if (column.kind === 'refs' && Array.isArray(value))
    return value.map((one: Reference) => <RefName key={one.id} to={column.to} value={one} />)
  const text = showValue(column, value, lang)
  if (opens(reg, column.sealed, role))
    return <Unmask register={reg.name} id={record.id} column={name} label={nameOf(column, lang)} covered={text} />
  return (
    <span className={column.kind === 'longText' ? 'prose' : numeric.has(column.kind) ? 'digits' : undefined}>
      {text}
      {column.kind === 'money' ? (lang === 'zh' ? ' 元' : ' yuan') : ''}
    </span>
  )
}

/** The name of another record; a link where the reader may open it. */
function RefName({ to, value }: { to: string; value: Reference }) {
  const { registers, role } = useKnown()
  const target = registers.get(to)
  if (!target || !mayRead(target, role)) return <span className="ref-name">{value.name}</span>
  return (
    <Place className="ref-name" to={recordPlace(to, value.id)}>
      {value.name}
    </Place>
  )
}

/** A figure that a record names: opens to its records, from the first day of the year to the day up to which the record counts. */
function FigureDoor({ reg, record, column, value }: { reg: AnyRegister; record: RecordPage; column: Column; value: string }) {
  const lang = useLang()
  const open = useTrace()
  const shown = showValue(column, value, lang)
  const to = reg.figuresUpTo ? record.values[reg.figuresUpTo] : null
  if (typeof to !== 'string') return <span>{shown}</span>
  return (
    <button type="button" className="door" onClick={() => open({ key: value, org: record.org.id, from: `${to.slice(0, 4)}-01-01`, to })}>
      {shown}
    </button>
  )
}

const isFigure = (column: Column): boolean => column.kind === 'coded' && column.table.name === 'countedFigure'

function Lines({ reg, record, column, value }: { reg: AnyRegister; record: RecordPage; column: ColumnOf<'lines'>; value: unknown }) {
  const lang = useLang()
  const rows = Array.isArray(value) ? (value as Record<string, unknown>[]) : [] // cast: parts travel as rows of values
  const used = Object.entries(column.of).filter(([name]) =>
    rows.some(row => row[name] !== null && row[name] !== undefined && row[name] !== ''),
  )
  return (
    <>
      <p className="quiet">{showValue(column, value, lang)}</p>
      <div className="table-frame short">
        <table className="list">
          <thead>
            <tr>
              {used.map(([name, inner]) => (
                <th key={name} className={numeric.has(inner.kind) ? 'number' : ''}>
                  {nameOf(inner, lang)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={index}>
                {used.map(([name, inner]) => (
                  <td key={name} className={numeric.has(inner.kind) ? 'number' : widthOf(showValue(inner, row[name], lang))}>
                    {inner.kind === 'ref' && row[name] ? (
                      <RefName to={inner.to} value={row[name] as Reference} />
                    ) : inner.kind === 'record' && row[name] ? (
                      <RefName to={(row[name] as RecordReference).register} value={row[name] as Reference} />
                    ) : isFigure(inner) && row[name] ? (
                      <FigureDoor reg={reg} record={record} column={inner} value={String(row[name])} />
                    ) : (
                      showValue(inner, row[name], lang)
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

/** A short text keeps to one line, a long one gets room: a table of many parts scrolls rather than standing each word on a line of its own. */
const widthOf = (text: string): string => (text.length > 12 ? 'long' : text.length > 0 && text.length <= 10 ? 'digits' : '')

interface FactGroup {
  title: Words | null
  facts: { name: string; column: Column }[]
}

const numeric: ReadonlySet<string> = new Set(['integer', 'money', 'decimal', 'date', 'moment', 'month', 'computed'])

/** Groups with what is filled; files stand apart. */
function factGroups(reg: AnyRegister, record: RecordPage): FactGroup[] {
  const groups: FactGroup[] = [{ title: null, facts: [] }]
  for (const [name, column] of Object.entries(reg.columns)) {
    if (column.hidden) continue
    if (column.group) groups.push({ title: column.group, facts: [] })
    const value = record.values[name]
    const empty = value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
    if (!empty && column.kind !== 'files') groups.at(-1)?.facts.push({ name, column })
  }
  return groups.filter(group => group.facts.length > 0)
}
