import { useQuery } from '@tanstack/react-query'
import { AutoComplete, Input } from 'antd'
import { readMethod } from '../../client/registers.ts'
import { asText, ariaOf, type ControlProps } from './control.ts'

/** One line of text; the parts of a method are offered where the column names one. */
export function TextControl(props: ControlProps<'text'>) {
  const { id, column, value, onChange, ...state } = props
  if (column.method) return <MethodText {...props} method={column.method} />
  return (
    <Input
      id={id}
      className={column.max && column.max <= 30 ? 'short' : undefined}
      value={asText(value)}
      onChange={event => onChange(event.target.value)}
      maxLength={column.max}
      status={state.invalid ? 'error' : ''}
      {...ariaOf(state)}
    />
  )
}

function MethodText({ id, column, value, onChange, method, ...state }: ControlProps<'text'> & { method: string }) {
  const parts = useQuery({ queryKey: ['method', method], queryFn: () => readMethod(method), staleTime: 300_000 })
  const options = (parts.data ?? []).map(({ label, kind }) => ({ value: label, label: kind ? `${label}（${kind}）` : label }))
  return (
    <AutoComplete
      id={id}
      value={asText(value)}
      onChange={text => onChange(text)}
      options={options}
      showSearch={{ filterOption: (search, option) => options.some(one => one.value === search) || (option?.value ?? '').includes(search) }}
      maxLength={column.max}
      status={state.invalid ? 'error' : ''}
      {...ariaOf(state)}
    />
  )
}

/** Several lines of text. */
export function LongTextControl({ id, column, value, onChange, ...state }: ControlProps<'longText'>) {
  return (
    <Input.TextArea
      id={id}
      value={asText(value)}
      onChange={event => onChange(event.target.value)}
      maxLength={column.max}
      autoSize={{ minRows: 3, maxRows: 16 }}
      status={state.invalid ? 'error' : ''}
      {...ariaOf(state)}
    />
  )
}

/** A citizen's identity number: eighteen characters, spaces dropped, x made X. */
export function IdentityControl({ id, value, onChange, ...state }: ControlProps<'identity'>) {
  return (
    <Input
      id={id}
      className="digits"
      value={asText(value)}
      onChange={event => onChange(event.target.value.replace(/\s/g, '').toUpperCase())}
      maxLength={18}
      autoComplete="off"
      status={state.invalid ? 'error' : ''}
      {...ariaOf(state)}
    />
  )
}

/** A phone number. */
export function PhoneControl({ id, value, onChange, ...state }: ControlProps<'phone'>) {
  return (
    <Input
      id={id}
      type="tel"
      className="digits"
      value={asText(value)}
      onChange={event => onChange(event.target.value)}
      autoComplete="off"
      status={state.invalid ? 'error' : ''}
      {...ariaOf(state)}
    />
  )
}
