import { Button } from 'antd'
import { type FormEvent, type ReactNode, useRef } from 'react'
import { formGroups } from '../../derive/form.ts'
import type { AnyRegister } from '../../language/register.ts'
import { say } from '../../language/words.ts'
import { FormContext } from '../control/control.ts'
import { Field } from '../control/field.tsx'
import { useLang, useWords } from '../lang.tsx'
import { ProblemList } from '../problems.tsx'
import type { RecordForm } from './use-record-form.ts'

/** What a form gets. */
export interface RecordFormProps {
  reg: AnyRegister
  form: RecordForm
  org: number
  today: string
  fresh: boolean
  saving: boolean
  /** Columns that this person may not touch. */
  hidden?: readonly string[]
  /** Fields that belong to no column, above the first group. */
  head?: ReactNode
  /** Fields after the last group, such as the reason of a correction. */
  foot?: ReactNode
  onSave: (acceptWarnings: boolean) => void
  onCancel: () => void
}

/** A form in one column, in the groups of its declaration; long ones have an outline. */
export function RecordFormView({ reg, form, org, today, fresh, saving, hidden = [], head, foot, onSave, onCancel }: RecordFormProps) {
  const t = useWords()
  const lang = useLang()
  const element = useRef<HTMLFormElement>(null)
  const groups = formGroups(reg).map(group => ({ ...group, fields: group.fields.filter(field => !hidden.includes(field.name)) }))
  const day = form.values[reg.day]
  const general = form.problems.filter(problem => !(((problem.column ?? '').split('.')[0] as string) in reg.columns)) // cast: split always gives a first piece

  const save = (event: FormEvent) => {
    event.preventDefault()
    if (form.warned) onSave(true)
    else if (form.check()) onSave(false)
    else requestAnimationFrame(() => goToFirstProblem(element.current))
  }
  return (
    <FormContext
      value={{ org, day: typeof day === 'string' && day ? day.slice(0, 10) : null, today, fresh, problems: form.problems, Field }}
    >
      <div className="form-page">
        <form
          ref={element}
          className="record-form"
          onSubmit={save}
          onKeyDown={event => event.key === 's' && (event.ctrlKey || event.metaKey) && save(event)}
          noValidate
        >
          {head}
          {groups.map((group, index) => (
            <section key={group.title?.[0] ?? index} id={`group-${index}`}>
              {group.title && <h2>{say(group.title, lang)}</h2>}
              {group.fields.map(({ name, column }) => (
                <Field key={name} id={name} column={column} value={form.values[name]} onChange={value => form.change(name, value)} />
              ))}
            </section>
          ))}
          {foot}
          <ProblemList problems={general} />
          <div className="form-acts">
            <Button type="primary" htmlType="submit" loading={saving}>
              {form.warned ? t('已看过提示，仍然保存', 'Save despite the warnings') : t('保存', 'Save')}
            </Button>
            <Button type="text" onClick={onCancel}>
              {t('取消', 'Cancel')}
            </Button>
            {form.resumed && (
              <Button type="text" onClick={form.restart}>
                {t('清除上次未存的内容', 'Drop the kept draft')}
              </Button>
            )}
          </div>
        </form>
        {groups.filter(group => group.title).length > 3 && (
          <nav className="outline" aria-label={t('表单目录', 'Outline')}>
            {groups.map(
              (group, index) =>
                group.title && (
                  <a key={group.title[0]} href={`#group-${index}`}>
                    {say(group.title, lang)}
                  </a>
                ),
            )}
          </nav>
        )}
      </div>
    </FormContext>
  )
}

/** Puts the cursor into the first field with a problem. */
function goToFirstProblem(form: HTMLFormElement | null): void {
  const field =
    form?.querySelector('.field:has(.field-problems [data-level="error"])') ?? form?.querySelector('.field:has(.field-problems)')
  field?.scrollIntoView({ block: 'center' })
  field?.querySelector<HTMLElement>('input, textarea, button')?.focus({ preventScroll: true })
}
