import { useQuery } from '@tanstack/react-query'
import { Checkbox, Input, Select } from 'antd'
import { useState } from 'react'
import { lookUp } from '../../client/registers.ts'
import type { FilterShape, ListFilter } from '../../derive/list.ts'
import { codeLabel, codesOf } from '../../language/code-table.ts'
import type { Column } from '../../language/column.ts'
import { formatYuan, parseYuan } from '../../language/money.ts'
import { parseDecimal, placePoint } from '../../language/number-words.ts'
import { type Lang, say } from '../../language/words.ts'
import { useLang, useWords } from '../lang.tsx'
import { matches } from '../pinyin.ts'

/** What asks for the value of a filter gets. */
export interface FilterValueProps {
  filter: ListFilter
  value: string[]
  onChange: (value: string[]) => void
}

/** Asks for the value of a filter in the way of its shape. */
export function FilterValue(props: FilterValueProps) {
  const Ask = shapes[props.filter.shape]
  return <Ask {...props} />
}

/** The value of a filter in words, for the sentence. References are looked up by their id and shown as such only until then. */
export function filterWords(filter: ListFilter, value: string[], lang: Lang): string {
  if (value.length === 0) return ''
  const { column, shape } = filter
  if (shape === 'days' || shape === 'numbers') return spanWords(value[0] ?? '', column, lang)
  if (shape === 'reference') return lang === 'zh' ? `${value.length} 项` : `${value.length} chosen`
  return value.map(one => optionsOf(column, lang).find(option => option.value === one)?.label ?? one).join('、')
}

const shapes: Record<FilterShape, (props: FilterValueProps) => React.ReactNode> = {
  options: Options,
  codes: Options,
  flag: Options,
  days: Days,
  numbers: Numbers,
  reference: References,
}

function Options({ filter, value, onChange }: FilterValueProps) {
  const lang = useLang()
  const options = optionsOf(filter.column, lang)
  if (options.length <= 24) return <Checkbox.Group className="stack" options={options} value={value} onChange={onChange} />
  return (
    <Select
      mode="multiple"
      autoFocus
      defaultOpen
      options={options}
      value={value}
      onChange={onChange}
      showSearch={{ filterOption: (search, option) => matches(search, option?.label ?? '', [option?.value ?? '']) > 0 }}
    />
  )
}

function Days({ value, onChange }: FilterValueProps) {
  const t = useWords()
  const [from = '', to = ''] = (value[0] ?? '').split('..')
  const set = (next: [string, string]) => onChange(next[0] || next[1] ? [next.join('..')] : [])
  return (
    <div className="span">
      <input type="date" value={from} onChange={event => set([event.target.value, to])} aria-label={t('起', 'From')} />
      <span>{t('至', 'to')}</span>
      <input type="date" value={to} onChange={event => set([from, event.target.value])} aria-label={t('止', 'Until')} />
    </div>
  )
}

function Numbers({ filter, value, onChange }: FilterValueProps) {
  const t = useWords()
  const { written, read } = numberWords(filter.column)
  const [from = '', to = ''] = (value[0] ?? '').split('..')
  const set = (next: [string, string]) => onChange(next[0] || next[1] ? [next.join('..')] : [])
  return (
    <div className="span">
      <Input defaultValue={written(from)} onBlur={event => set([read(event.target.value), to])} aria-label={t('最小', 'At least')} />
      <span>{t('至', 'to')}</span>
      <Input defaultValue={written(to)} onBlur={event => set([from, read(event.target.value)])} aria-label={t('最大', 'At most')} />
    </div>
  )
}

function References({ filter, value, onChange }: FilterValueProps) {
  const [search, setSearch] = useState('')
  const register = filter.column.kind === 'ref' || filter.column.kind === 'refs' ? filter.column.to : ''
  const found = useQuery({ queryKey: ['look-up', register, undefined, search], queryFn: () => lookUp(register, search) })
  return (
    <Select
      mode="multiple"
      autoFocus
      showSearch={{ filterOption: false, onSearch: setSearch }}
      loading={found.isFetching}
      options={(found.data ?? []).map(entry => ({ value: String(entry.id), label: entry.name }))}
      value={value}
      onChange={onChange}
    />
  )
}

function optionsOf(column: Column, lang: Lang): { value: string; label: string }[] {
  if (column.kind === 'choice' || column.kind === 'choices')
    return Object.entries(column.options).map(([value, words]) => ({ value, label: say(words, lang) }))
  if (column.kind === 'coded') return codesOf(column.table).map(value => ({ value, label: codeLabel(column.table, value, lang) }))
  return [
    { value: 'true', label: lang === 'zh' ? '是' : 'Yes' },
    { value: 'false', label: lang === 'zh' ? '否' : 'No' },
  ]
}

/** How a stored number is written for people, and read back: money in yuan, decimals with their point. */
function numberWords(column: Column): { written: (stored: string) => string; read: (typed: string) => string } {
  if (column.kind === 'money')
    return { written: stored => (stored ? formatYuan(Number(stored)) : ''), read: typed => String(parseYuan(typed) ?? '') }
  if (column.kind === 'decimal')
    return {
      written: stored => (stored ? placePoint(BigInt(stored), column.places) : ''),
      read: typed => String(parseDecimal(typed, column.places) ?? ''),
    }
  return { written: stored => stored, read: typed => typed.replace(/[^\d-]/g, '') }
}

function spanWords(span: string, column: Column, lang: Lang): string {
  const [from = '', to = ''] = span.split('..').map(numberWords(column).written)
  if (from && to) return lang === 'zh' ? `${from} 至 ${to}` : `${from} to ${to}`
  if (from) return lang === 'zh' ? `${from} 起` : `from ${from}`
  return lang === 'zh' ? `到 ${to} 止` : `until ${to}`
}
