import { DatePicker } from 'antd'
import dayjs from 'dayjs'
import { asText, ariaOf, type ControlProps, useForm } from './control.ts'

/** A business day. */
export function DateControl({ id, column, value, onChange, ...state }: ControlProps<'date'>) {
  const { today } = useForm()
  return (
    <DatePicker
      id={id}
      value={asText(value) ? dayjs(asText(value)) : null}
      onChange={day => onChange(day ? day.format('YYYY-MM-DD') : null)}
      format={['YYYY-MM-DD', 'YYYY/M/D', 'YYYY.M.D', 'YYYYMMDD', 'YYYY年M月D日']}
      disabledDate={column.notAfterToday ? day => day.format('YYYY-MM-DD') > today : undefined}
      status={state.invalid ? 'error' : ''}
      {...ariaOf(state)}
    />
  )
}

/** A moment with minutes, kept with the offset of Shanghai. */
export function MomentControl({ id, value, onChange, ...state }: ControlProps<'moment'>) {
  const text = asText(value)
  return (
    <DatePicker
      id={id}
      showTime={{ format: 'HH:mm' }}
      format="YYYY-MM-DD HH:mm"
      value={text ? dayjs(wallClock(text)) : null}
      onChange={moment => onChange(moment ? `${moment.format('YYYY-MM-DDTHH:mm')}:00+08:00` : null)}
      status={state.invalid ? 'error' : ''}
      {...ariaOf(state)}
    />
  )
}

/** A month. */
export function MonthControl({ id, value, onChange, ...state }: ControlProps<'month'>) {
  return (
    <DatePicker
      id={id}
      picker="month"
      value={asText(value) ? dayjs(`${asText(value)}-01`) : null}
      onChange={month => onChange(month ? month.format('YYYY-MM') : null)}
      status={state.invalid ? 'error' : ''}
      {...ariaOf(state)}
    />
  )
}

/** The clock in Shanghai at an instant, without its offset, so that the picker shows it on any machine. */
function wallClock(iso: string): string {
  const instant = Date.parse(iso)
  return Number.isNaN(instant) ? iso : new Date(instant + 8 * 3_600_000).toISOString().slice(0, 16)
}
