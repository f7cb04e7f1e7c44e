import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Input, Modal } from 'antd'
import { useState } from 'react'
import { takeStep } from '../../client/registers.ts'
import { draftValues, type FormValues } from '../../derive/form.ts'
import type { RecordPage } from '../../language/listing.ts'
import { bars } from '../../language/problem.ts'
import type { AnyRegister } from '../../language/register.ts'
import { nameOf } from '../../language/words.ts'
import { FormContext } from '../control/control.ts'
import { Field } from '../control/field.tsx'
import { useKnown } from '../known.tsx'
import { useLang, useWords } from '../lang.tsx'
import { ProblemList, problemsOf } from '../problems.tsx'

/** Takes a step: asks for the columns it needs, the day it stamps, and a reason (which 作废 cannot do without). */
export function StepDialog({
  reg,
  record,
  step,
  onClose,
}: {
  reg: AnyRegister
  record: RecordPage
  step: RecordPage['steps'][number]
  onClose: () => void
}) {
  const t = useWords()
  const lang = useLang()
  const { me } = useKnown()
  const { message } = App.useApp()
  const queries = useQueryClient()
  const stamps = reg.steps[step.name]?.stamps
  const asked = [...new Set([...step.needs, ...(stamps ? [stamps] : [])])].flatMap(name => {
    const column = reg.columns[name]
    return column ? [{ name, column }] : []
  })
  const [values, setValues] = useState<FormValues>(() => ({
    ...Object.fromEntries(asked.map(({ name }) => [name, record.values[name]])),
    ...(stamps ? { [stamps]: record.values[stamps] ?? me.today } : {}),
  }))
  const [reason, setReason] = useState('')
  const take = useMutation({
    mutationFn: (acceptWarnings: boolean) =>
      takeStep(reg.name, record.id, step.name, {
        version: record.version,
        ...(asked.length > 0 ? { values: draftValues(reg.columns, values) } : {}),
        ...(reason.trim() ? { reason: reason.trim() } : {}),
        acceptWarnings,
      }),
    onSuccess: () => {
      void queries.invalidateQueries()
      void message.success(t(`已办理：${step.zh}`, `Done: ${step.en}`))
      onClose()
    },
  })
  const problems = take.error ? problemsOf(take.error) : []
  const warned = problems.length > 0 && !bars(problems)
  const needsReason = step.name === 'void' || step.name === 'unvoid'
  const day = values[reg.day] ?? record.values[reg.day]
  return (
    <Modal
      open
      title={nameOf(step, lang)}
      okText={warned ? t('已看过提示，仍然办理', 'Go on despite the warnings') : nameOf(step, lang)}
      cancelText={t('取消', 'Cancel')}
      confirmLoading={take.isPending}
      okButtonProps={{ disabled: needsReason && !reason.trim() }}
      onOk={() => take.mutate(warned)}
      onCancel={onClose}
      width={asked.some(({ column }) => column.kind === 'lines') ? 760 : 520}
    >
      <FormContext
        value={{
          org: record.org.id,
          day: typeof day === 'string' ? day.slice(0, 10) : null,
          today: me.today,
          fresh: true,
          problems,
          Field,
        }}
      >
        <div className="record-form">
          {asked.map(({ name, column }) => (
            <Field
              key={name}
              id={name}
              column={column}
              value={values[name]}
              onChange={value => setValues(old => ({ ...old, [name]: value }))}
            />
          ))}
          <div className="field">
            <label htmlFor="step-reason">
              {needsReason ? t('原因', 'Reason') : t('说明（可不填）', 'Note (optional)')}
              {needsReason && <span className="required">*</span>}
            </label>
            <Input id="step-reason" value={reason} maxLength={200} onChange={event => setReason(event.target.value)} />
            {step.name === 'void' && (
              <p className="help">
                {t(
                  '作废的记录留在台账中，不再计入任何指标，可以撤销。',
                  'A voided record stays in the register, counts toward no figure, and the voiding can be undone.',
                )}
              </p>
            )}
          </div>
          <ProblemList problems={problems.filter(problem => !asked.some(({ name }) => problem.column?.split('.')[0] === name))} />
        </div>
      </FormContext>
    </Modal>
  )
}
