import { Button } from 'antd'
import { useState } from 'react'
import type { FormValues } from '../../derive/form.ts'
import type { ColumnOf } from '../../language/column.ts'
import type { Reference } from '../../language/listing.ts'
import { useForm } from './control.ts'
import { useWords } from '../lang.tsx'
import type { RollShape } from './roll.ts'

interface RollRowsProps {
  part: string
  column: ColumnOf<'lines'>
  shape: RollShape
  lines: readonly FormValues[]
  onChange: (index: number, patch: FormValues) => void
}

/** What else a roll keeps of each person, one under the other; shown on demand, and where a problem lies in it. */
export function RollRows({ part, column, shape, lines, onChange }: RollRowsProps) {
  const t = useWords()
  const { Field, problems } = useForm()
  const [open, setOpen] = useState(false)
  const columns = shape.rest.flatMap(name => {
    const inner = column.of[name]
    return inner ? [{ name, inner }] : []
  })
  if (columns.length === 0 || lines.length === 0) return null
  const wrong = problems.some(problem => {
    const [of, , name] = (problem.column ?? '').split('.')
    return of === part && name !== undefined && shape.rest.includes(name)
  })
  const shown = open || wrong
  const names = columns.map(({ inner }) => t(inner.zh, inner.en)).join(t('、', ', '))
  return (
    <>
      <Button type="link" className="wrapping" aria-expanded={shown} onClick={() => setOpen(!shown)}>
        {t('逐人填写：', 'Person by person: ')}
        {names}
      </Button>
      {shown &&
        lines.map((line, index) => {
          const person = line[shape.person] as Reference | null // cast: a reference travels as {id, name}
          return (
            <fieldset className="line" key={person?.id ?? index}>
              <legend>{person?.name}</legend>
              {columns.map(({ name, inner }) => (
                <Field
                  key={name}
                  id={`${part}.${index}.${name}`}
                  column={inner}
                  value={line[name] ?? null}
                  onChange={value => onChange(index, { [name]: value })}
                />
              ))}
            </fieldset>
          )
        })}
    </>
  )
}
