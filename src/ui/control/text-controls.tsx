import { Input } from 'antd'
import { asText, ariaOf, type ControlProps } from './control.ts'

/** One line of text. */
export function TextControl({ id, column, value, onChange, ...state }: ControlProps<'text'>) {
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
