import { CloseOutlined, PlusOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Button, Dropdown, Input, Popover } from 'antd'
import { useEffect, useState } from 'react'
import { readRecord } from '../../client/registers.ts'
import { type ListFilter, listFilters, searchedColumns } from '../../derive/list.ts'
import { periodName } from '../../language/day.ts'
import type { ListQuery } from '../../language/listing.ts'
import type { AnyRegister } from '../../language/register.ts'
import { nameOf } from '../../language/words.ts'
import { FilterValue, filterWords } from './filter-value.tsx'
import { useKnown } from '../known.tsx'
import { useLang, useWords } from '../lang.tsx'
import { useScope } from '../scope.tsx'

/** What the filters get. `begun`: rows begun by the end of the period, not only those begun within it. */
export interface ListFiltersProps {
  reg: AnyRegister
  query: ListQuery
  onChange: (patch: ListQuery) => void
  begun: boolean
  onBegun: (begun: boolean) => void
}

/** The search box and the filters, which read like a sentence: “类别 为 党课，日期 在 …”. */
export function ListFilters({ reg, query, onChange, begun, onBegun }: ListFiltersProps) {
  const t = useWords()
  const lang = useLang()
  const [fresh, setFresh] = useState<string | null>(null)
  const filters = listFilters(reg)
  const values = query.filters ?? {}
  const shown = filters.filter(filter => filter.name in values || filter.name === fresh)
  const others = filters.filter(filter => !shown.includes(filter))
  const set = (name: string, value: string[]) => {
    const next = { ...values, [name]: value }
    if (value.length === 0) delete next[name]
    onChange({ filters: next })
  }
  const drop = (name: string) => {
    setFresh(null)
    set(name, [])
  }
  return (
    <div className="filters">
      {searchedColumns(reg).length > 0 && <SearchBox value={query.search ?? ''} onSearch={search => onChange({ search })} />}
      {query.programme ? (
        <ProgrammeChip id={query.programme} onDrop={() => onChange({ programme: undefined })} />
      ) : (
        <WhenChip reg={reg} begun={begun} onBegun={onBegun} />
      )}
      {shown.map(filter => (
        <Chip
          key={filter.name}
          filter={filter}
          value={values[filter.name] ?? []}
          open={filter.name === fresh}
          onOpen={open => setFresh(open ? filter.name : null)}
          onChange={value => set(filter.name, value)}
          onDrop={() => drop(filter.name)}
        />
      ))}
      {others.length > 0 && (
        <Dropdown
          trigger={['click']}
          menu={{
            items: others.map(filter => ({ key: filter.name, label: nameOf(filter.column, lang) })),
            onClick: ({ key }) => setFresh(key),
            className: 'long-menu',
          }}
        >
          <Button type="text" icon={<PlusOutlined />}>
            {t('筛选', 'Filter')}
          </Button>
        </Dropdown>
      )}
    </div>
  )
}

/** How the list takes the period of the scope bar. */
function WhenChip({ reg, begun, onBegun }: Pick<ListFiltersProps, 'reg' | 'begun' | 'onBegun'>) {
  const t = useWords()
  const lang = useLang()
  const { period } = useScope()
  const column = reg.columns[reg.day]
  const day = column ? nameOf(column, lang) : ''
  const name = periodName(period, lang)
  const words = { within: t(`在${name}内`, `within ${name}`), begun: t(`到${name}末为止`, `up to the end of ${name}`) }
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [
          { key: 'within', label: words.within },
          { key: 'begun', label: words.begun },
        ],
        selectable: true,
        selectedKeys: [begun ? 'begun' : 'within'],
        onClick: ({ key }) => onBegun(key === 'begun'),
      }}
    >
      <Button className="chip">
        {day} <b className="cut">{begun ? words.begun : words.within}</b>
      </Button>
    </Dropdown>
  )
}

/** The programme that the rows belong to, in place of the period. */
function ProgrammeChip({ id, onDrop }: { id: number; onDrop: () => void }) {
  const t = useWords()
  const { registers, names } = useKnown()
  const reg = registers.get(names.programme)
  const programme = useQuery({ queryKey: ['record', names.programme, id], queryFn: () => readRecord(names.programme, id) })
  const name = reg && programme.data ? String(programme.data.values[reg.title] ?? '') : '…'
  return (
    <Button className="chip" onClick={onDrop} title={t('去掉这一条件', 'Drop this filter')}>
      {t('专项行动', 'Programme')} <b className="cut">{name}</b> <CloseOutlined />
    </Button>
  )
}

interface ChipProps {
  filter: ListFilter
  value: string[]
  open: boolean
  onOpen: (open: boolean) => void
  onChange: (value: string[]) => void
  onDrop: () => void
}

function Chip({ filter, value, open, onOpen, onChange, onDrop }: ChipProps) {
  const t = useWords()
  const lang = useLang()
  return (
    <Popover
      open={open}
      onOpenChange={onOpen}
      trigger="click"
      placement="bottomLeft"
      content={
        <div className="filter-value" onKeyDown={event => event.key === 'Escape' && onOpen(false)}>
          <FilterValue filter={filter} value={value} onChange={onChange} />
          <Button type="text" size="small" onClick={onDrop}>
            {t('去掉这一条件', 'Drop this filter')}
          </Button>
        </div>
      }
    >
      <Button className="chip">
        {nameOf(filter.column, lang)} <b className="cut">{filterWords(filter, value, lang) || t('任意', 'any')}</b>
      </Button>
    </Popover>
  )
}

/** Searches a moment after the typing stops. */
function SearchBox({ value, onSearch }: { value: string; onSearch: (search: string) => void }) {
  const t = useWords()
  const [typed, setTyped] = useState(value)
  useEffect(() => setTyped(value), [value])
  useEffect(() => {
    if (typed === value) return
    const timer = setTimeout(() => onSearch(typed), 300)
    return () => clearTimeout(timer)
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only typing starts the clock
  }, [typed])
  return (
    <Input.Search
      className="search"
      allowClear
      value={typed}
      onChange={event => setTyped(event.target.value)}
      onSearch={onSearch}
      placeholder={t('在本台账中查找', 'Find in this register')}
      aria-label={t('在本台账中查找', 'Find in this register')}
    />
  )
}
