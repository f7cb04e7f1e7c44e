import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Modal } from 'antd'
import { useState } from 'react'
import { addOwn } from '../../client/own.ts'
import { type FormValues, initialValues } from '../../derive/form.ts'
import type { Problem } from '../../language/problem.ts'
import type { AnyRegister } from '../../language/register.ts'
import { nameOf } from '../../language/words.ts'
import { FormContext } from '../control/control.ts'
import { Field } from '../control/field.tsx'
import { useKnown } from '../known.tsx'
import { useLang, useWords } from '../lang.tsx'
import { ProblemList, problemsOf } from '../problems.tsx'

/** A member enters a record about himself: the few columns that the register leaves to him. */
export function AskDialog({ reg, start, onClose }: { reg: AnyRegister; start: FormValues; onClose: () => void }) {
  const t = useWords()
  const lang = useLang()
  const { me } = useKnown()
  const { message } = App.useApp()
  const queries = useQueryClient()
  const names = reg.may.self ?? []
  const [values, setValues] = useState<FormValues>(() => ({ ...initialValues(reg.columns, { today: me.today }), ...start }))
  const act = useMutation({
    mutationFn: () => addOwn(reg.name, Object.fromEntries(names.map(name => [name, values[name]]))),
    onSuccess: async () => {
      await queries.invalidateQueries()
      void message.success(t('已提交，办理情况在本页查看', 'Handed in; see on this page how it goes'))
      onClose()
    },
  })
  const problems: readonly Problem[] = act.error ? problemsOf(act.error) : []
  return (
    <Modal
      open
      title={nameOf(reg, lang)}
      okText={t('提交', 'Hand in')}
      cancelText={t('取消', 'Cancel')}
      okButtonProps={{ loading: act.isPending }}
      onOk={() => act.mutate()}
      onCancel={onClose}
    >
      <FormContext value={{ org: 0, day: me.today, today: me.today, fresh: true, problems, Field }}>
        <div className="record-form">
          {names.map(name => {
            const column = reg.columns[name]
            return (
              column && (
                <Field
                  key={name}
                  id={name}
                  column={column}
                  value={values[name]}
                  onChange={value => setValues(old => ({ ...old, [name]: value }))}
                />
              )
            )
          })}
        </div>
      </FormContext>
      <ProblemList problems={problems.filter(problem => !names.includes(problem.column ?? ''))} />
    </Modal>
  )
}
