import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useEffect, useRef } from 'react'
import { type FormValues, inFormOrder, initialValues, withFollowing } from '../../derive/form.ts'
import type { LineColumns } from '../../language/column.ts'
import { type ControlProps, useForm } from './control.ts'
import { chosenFacts } from './facts.ts'
import { useWords } from '../lang.tsx'
import { RollControl } from './roll-control.tsx'

/** The parts of a record, row by row; a part with a roll shows the people to tick instead. */
export function LinesControl(props: ControlProps<'lines'>) {
  return props.column.roll ? <RollControl {...props} /> : <Rows {...props} />
}

function Rows({ id, column, value, onChange }: ControlProps<'lines'>) {
  const t = useWords()
  const { today } = useForm()
  const rows = linesOf(value)
  const add = () => onChange([...rows, initialValues(column.of, { today })])
  return (
    <div className="lines" id={id}>
      {rows.map((row, index) => (
        <Row
          key={`${rows.length}-${index}`}
          prefix={`${id.replace('field-', '')}.${index}`}
          title={`${t(column.zh, column.en)} ${index + 1}`}
          of={column.of}
          row={row}
          onChange={next => onChange(rows.map((one, at) => (at === index ? next : one)))}
          onRemove={() => onChange(rows.filter((_, at) => at !== index))}
        />
      ))}
      <Button icon={<PlusOutlined />} onClick={add}>
        {t('添加一行', 'Add a row')}
      </Button>
    </div>
  )
}

interface RowProps {
  prefix: string
  title: string
  of: LineColumns
  row: FormValues
  onChange: (row: FormValues) => void
  onRemove: () => void
}

function Row({ prefix, title, of, row, onChange, onRemove }: RowProps) {
  const t = useWords()
  const { Field } = useForm()
  const now = useRef({ row, onChange })
  useEffect(() => {
    now.current = { row, onChange }
  })
  const change = (name: string, value: unknown) => {
    onChange(withFollowing(of, row, name, value))
    void chosenFacts(of, name, value).then(facts => {
      const latest = now.current
      if (latest.row[name] === value && Object.keys(facts).length) latest.onChange({ ...latest.row, ...facts })
    })
  }
  return (
    <fieldset className="line" aria-label={title}>
      {inFormOrder(Object.entries(of)).map(([name, inner]) => (
        <Field key={name} id={`${prefix}.${name}`} column={inner} value={row[name]} onChange={value => change(name, value)} />
      ))}
      <Button type="text" icon={<DeleteOutlined />} aria-label={`${t('删去', 'Remove')} ${title}`} onClick={onRemove} />
    </fieldset>
  )
}

/** The rows of a part's value. */
export const linesOf = (value: unknown): FormValues[] => (Array.isArray(value) ? (value as FormValues[]) : []) // cast: the form keeps parts as rows of values
