import { Input } from 'antd'
import { useState } from 'react'
import { formatYuan, parseYuan } from '../../language/money.ts'
import { parseDecimal, placePoint } from '../../language/number-words.ts'
import { say } from '../../language/words.ts'
import { asText, ariaOf, type ControlProps } from './control.ts'
import { useLang, useWords } from '../lang.tsx'

/** A whole number; what cannot be read as one is left standing, so that the check can say so. */
export function IntegerControl({ id, column, value, onChange, ...state }: ControlProps<'integer'>) {
  const lang = useLang()
  const read = (text: string) => onChange(text.trim() === '' ? null : /^-?\d{1,15}$/.test(text.trim()) ? Number(text) : text)
  return (
    <Input
      id={id}
      className="number"
      inputMode="numeric"
      value={asText(value)}
      onChange={event => read(event.target.value)}
      suffix={column.unit ? say(column.unit, lang) : undefined}
      status={state.invalid ? 'error' : ''}
      {...ariaOf(state)}
    />
  )
}

/** A number with decimals, kept as a whole number of its last place; what cannot be read is left standing for the check. */
export function DecimalControl({ id, column, value, onChange, ...state }: ControlProps<'decimal'>) {
  const lang = useLang()
  const written = typeof value === 'number' ? placePoint(BigInt(value), column.places) : asText(value)
  const [typed, setTyped] = useState<string | null>(null)
  const read = (text: string) => {
    setTyped(text)
    onChange(text.trim() === '' ? null : (parseDecimal(text, column.places) ?? text))
  }
  return (
    <Input
      id={id}
      className="number"
      inputMode="decimal"
      value={typed ?? written}
      onChange={event => read(event.target.value)}
      onBlur={() => setTyped(null)}
      suffix={column.unit ? say(column.unit, lang) : undefined}
      status={state.invalid ? 'error' : ''}
      {...ariaOf(state)}
    />
  )
}

/** An amount, typed in yuan and kept in fen (NUM-01); what cannot be read is left standing for the check. */
export function MoneyControl({ id, value, onChange, ...state }: ControlProps<'money'>) {
  const t = useWords()
  const written = typeof value === 'number' ? formatYuan(value) : asText(value)
  const [typed, setTyped] = useState<string | null>(null)
  const read = (text: string) => {
    setTyped(text)
    onChange(text.trim() === '' ? null : (parseYuan(text) ?? text))
  }
  return (
    <Input
      id={id}
      className="number"
      inputMode="decimal"
      value={typed ?? written}
      onChange={event => read(event.target.value)}
      onBlur={() => setTyped(null)}
      suffix={t('元', 'yuan')}
      status={state.invalid ? 'error' : ''}
      {...ariaOf(state)}
    />
  )
}
