import { columnLabel } from '../../derive/show.ts'
import type { ColumnKind } from '../../language/column.ts'
import { say } from '../../language/words.ts'
import { type ControlProps, type FieldProps, useForm } from './control.ts'
import { controls } from './controls.tsx'
import { FieldProblems } from './field-problems.tsx'
import { useLang, useWords } from '../lang.tsx'

/** A field: label above, control, help below, problems beside. */
export function Field({ id, column, value, onChange }: FieldProps) {
  const lang = useLang()
  const t = useWords()
  const { problems } = useForm()
  const own = problems.filter(problem => problem.column === id)
  const Control = controls[column.kind] as (props: ControlProps<ColumnKind>) => React.ReactNode // cast: the table pairs each kind with its own control
  const inputId = `field-${id}`
  const helpId = column.help ? `${inputId}-help` : undefined
  const problemId = own.length > 0 ? `${inputId}-problem` : undefined
  return (
    <div className="field" data-column={id}>
      <label htmlFor={inputId}>
        {columnLabel(column, lang)}
        {column.required && (
          <span className="required" title={t('必填', 'Required')}>
            *
          </span>
        )}
      </label>
      <Control
        id={inputId}
        column={column}
        value={value}
        onChange={onChange}
        invalid={own.some(problem => problem.level === 'error')}
        describedBy={[helpId, problemId].filter(Boolean).join(' ') || undefined}
      />
      {column.help && (
        <p className="help" id={helpId}>
          {say(column.help, lang)}
        </p>
      )}
      <FieldProblems id={problemId} problems={own} />
    </div>
  )
}
