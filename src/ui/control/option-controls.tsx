import { Checkbox, Radio, Select } from 'antd'
import { codesOf } from '../../language/code-table.ts'
import { say, type Words } from '../../language/words.ts'
import { ariaOf, type ControlProps } from './control.ts'
import { useLang, useWords } from '../lang.tsx'
import { matches } from '../pinyin.ts'

/** Yes or no. */
export function FlagControl({ id, column, value, onChange, ...state }: ControlProps<'flag'>) {
  const t = useWords()
  const options = [
    { value: true, label: t('是', 'Yes') },
    { value: false, label: t('否', 'No') },
  ]
  return (
    <Radio.Group
      id={id}
      aria-label={t(column.zh, column.en)}
      options={options}
      optionType="button"
      value={value}
      onChange={event => onChange(event.target.value)}
      {...ariaOf(state)}
    />
  )
}

/** One of a few options: all in sight where they are few, a list to search where they are many. */
export function ChoiceControl({ id, column, value, onChange, ...state }: ControlProps<'choice'>) {
  const options = useOptions(column.options)
  const t = useWords()
  if (options.length > 5) return <PickOne id={id} options={options} value={value} onChange={onChange} clear={!column.required} {...state} />
  return (
    <Radio.Group
      id={id}
      aria-label={t(column.zh, column.en)}
      className="options"
      options={options}
      value={value}
      onChange={event => onChange(event.target.value)}
      {...ariaOf(state)}
    />
  )
}

/** Several of a few options. */
export function ChoicesControl({ id, column, value, onChange, ...state }: ControlProps<'choices'>) {
  const options = useOptions(column.options)
  const chosen = Array.isArray(value) ? value : []
  const t = useWords()
  if (options.length > 16)
    return (
      <Select
        id={id}
        mode="multiple"
        options={options}
        value={chosen}
        onChange={onChange}
        showSearch={{ filterOption: byLabel }}
        status={state.invalid ? 'error' : ''}
        {...ariaOf(state)}
      />
    )
  return (
    <fieldset id={id} className="plain" aria-label={t(column.zh, column.en)} {...ariaOf(state)}>
      <Checkbox.Group className="options" options={options} value={chosen} onChange={onChange} />
    </fieldset>
  )
}

/** A code of a table: searched by label, pinyin or code. */
export function CodedControl({ id, column, value, onChange, ...state }: ControlProps<'coded'>) {
  const lang = useLang()
  const options = codesOf(column.table).map(code => {
    const words = column.table.entries[code] as Words // cast: the code comes from the table itself
    return { value: code, label: say(words, lang), more: [code, words[1]] }
  })
  return <PickOne id={id} options={options} value={value} onChange={onChange} clear={!column.required} {...state} />
}

interface Option {
  value: string
  label: string
  more?: string[]
}

interface PickOneProps {
  id: string
  options: Option[]
  value: unknown
  onChange: (value: unknown) => void
  clear: boolean
  invalid: boolean
  describedBy: string | undefined
}

function PickOne({ id, options, value, onChange, clear, ...state }: PickOneProps) {
  return (
    <Select
      id={id}
      options={options}
      value={value ?? undefined}
      onChange={picked => onChange(picked ?? null)}
      allowClear={clear}
      showSearch={{ filterOption: byLabel }}
      status={state.invalid ? 'error' : ''}
      {...ariaOf(state)}
    />
  )
}

const byLabel = (search: string, option?: { label?: unknown; more?: string[] }): boolean =>
  matches(search, String(option?.label ?? ''), option?.more ?? []) > 0

function useOptions(options: Readonly<Record<string, Words>>): Option[] {
  const lang = useLang()
  return Object.entries(options).map(([value, words]) => ({ value, label: say(words, lang), more: [words[1]] }))
}
