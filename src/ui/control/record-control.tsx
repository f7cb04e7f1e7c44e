import { Select } from 'antd'
import { useState } from 'react'
import type { RecordReference } from '../../language/listing.ts'
import { isRestricted } from '../../language/register.ts'
import { nameOf } from '../../language/words.ts'
import { mayRead, useKnown } from '../known.tsx'
import { useLang, useWords } from '../lang.tsx'
import { matches } from '../pinyin.ts'
import type { ControlProps } from './control.ts'
import { useForm } from './control.ts'
import { ReferenceSelect } from './reference-control.tsx'

/** A record of any register, as evidence: the register first, then the record by its name. */
export function RecordControl({ id, column, value, onChange, ...state }: ControlProps<'record'>) {
  const t = useWords()
  const lang = useLang()
  const { org } = useForm()
  const { registers, role } = useKnown()
  const chosen = isRecord(value) ? value : null
  const [register, setRegister] = useState(chosen?.register ?? column.of?.[0] ?? null)
  const offered = [...registers.values()].filter(
    reg => (column.of?.includes(reg.name) ?? true) && mayRead(reg, role) && !isRestricted(reg) && reg.compartment !== 'emergency',
  )
  return (
    <div className="span">
      <Select
        aria-label={t('台账', 'Register')}
        value={register ?? undefined}
        placeholder={t('选择台账', 'Choose a register')}
        options={offered.map(reg => ({ value: reg.name, label: nameOf(reg, lang), more: [reg.zh, reg.en] }))}
        showSearch={{ filterOption: (search, option) => matches(search, option?.label ?? '', option?.more ?? []) > 0 }}
        onChange={name => {
          setRegister(name)
          onChange(null)
        }}
      />
      {register && (
        <ReferenceSelect
          id={id}
          register={register}
          org={org}
          chosen={chosen && chosen.register === register ? [chosen] : []}
          onChange={list => onChange(list[0] ? { ...list[0], register } : null)}
          {...state}
        />
      )}
    </div>
  )
}

const isRecord = (value: unknown): value is RecordReference =>
  Boolean(value && typeof value === 'object' && 'register' in value && 'id' in value && 'name' in value)
