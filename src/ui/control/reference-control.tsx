import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useDeferredValue, useState } from 'react'
import { lookUp } from '../../client/registers.ts'
import type { Reference } from '../../language/listing.ts'
import { ariaOf, type ControlProps, useForm } from './control.ts'
import { useWords } from '../lang.tsx'

/** A reference to one record, found by the letters of its name. */
export function RefControl({ column, value, onChange, ...rest }: ControlProps<'ref'>) {
  const { org } = useForm()
  const chosen = isReference(value) ? [value] : []
  return (
    <ReferenceSelect
      {...rest}
      register={column.to}
      org={org}
      where={column.where}
      chosen={chosen}
      onChange={list => onChange(list.at(-1) ?? null)}
    />
  )
}

/** References to several records. */
export function RefsControl({ column, value, onChange, ...rest }: ControlProps<'refs'>) {
  const { org } = useForm()
  const chosen = Array.isArray(value) ? value.map(one => (isReference(one) ? one : { id: Number(one), name: `#${one}` })) : []
  return <ReferenceSelect {...rest} register={column.to} org={org} chosen={chosen} onChange={onChange} many />
}

/** What the select of records gets. */
export interface ReferenceSelectProps {
  id: string
  register: string
  /** Organization within which to look; the viewer's whole scope where it is left out. */
  org?: number
  /** Only records with these values. */
  where?: Readonly<Record<string, readonly string[]>>
  chosen: Reference[]
  onChange: (chosen: Reference[]) => void
  many?: boolean
  invalid?: boolean
  describedBy?: string | undefined
  placeholder?: string
}

/** A select whose options are looked up while typing. */
export function ReferenceSelect({
  id,
  register,
  org,
  where,
  chosen,
  onChange,
  many,
  invalid = false,
  describedBy,
  placeholder,
}: ReferenceSelectProps) {
  const t = useWords()
  const [search, setSearch] = useState('')
  const [open, setOpen] = useState(false)
  const asked = useDeferredValue(search.trim())
  const found = useQuery({
    queryKey: ['look-up', register, org, asked, where],
    queryFn: () => lookUp(register, asked, org, where),
    enabled: open,
    placeholderData: keepPreviousData,
  })
  const known = [...chosen, ...(found.data ?? []).filter(entry => !chosen.some(one => one.id === entry.id))]
  const pick = (ids: number[]) => onChange(ids.flatMap(one => known.find(entry => entry.id === one) ?? []))
  const shared = {
    id,
    open,
    onOpenChange: setOpen,
    showSearch: { filterOption: false, onSearch: setSearch } as const,
    loading: found.isFetching,
    placeholder: placeholder ?? t('输入姓名或名称查找', 'Type a name to find'),
    'aria-label': placeholder,
    notFoundContent: found.isFetching ? t('查找中', 'Looking') : t('没有找到', 'Nothing found'),
    options: known.map(entry => ({ value: entry.id, label: entry.note ? `${entry.name}（${entry.note}）` : entry.name })),
    status: invalid ? ('error' as const) : ('' as const),
    ...ariaOf({ invalid, describedBy }),
  }
  if (many) return <Select {...shared} mode="multiple" value={chosen.map(entry => entry.id)} onChange={(ids: number[]) => pick(ids)} />
  return <Select {...shared} allowClear value={chosen[0]?.id} onChange={(picked?: number) => pick(picked === undefined ? [] : [picked])} />
}

const isReference = (value: unknown): value is Reference => Boolean(value && typeof value === 'object' && 'id' in value && 'name' in value)
