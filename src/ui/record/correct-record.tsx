import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Input } from 'antd'
import { useState } from 'react'
import { correctRecord } from '../../client/registers.ts'
import { changedValues, type FormValues, initialValues } from '../../derive/form.ts'
import type { RecordPage } from '../../language/listing.ts'
import { error } from '../../language/problem.ts'
import { type AnyRegister, columnsOf, opens } from '../../language/register.ts'
import { draftKey } from './draft-store.ts'
import { useKnown } from '../known.tsx'
import { useWords } from '../lang.tsx'
import { problemsOf } from '../problems.tsx'
import { RecordFormView } from './form.tsx'
import { useRecordForm } from './use-record-form.ts'

/** Corrects a record: the same form, with a reason; only what changed is sent. */
export function CorrectRecord({ reg, record, onDone }: { reg: AnyRegister; record: RecordPage; onDone: () => void }) {
  const t = useWords()
  const { me, role } = useKnown()
  const { message } = App.useApp()
  const queries = useQueryClient()
  const [reason, setReason] = useState('')
  const before: FormValues = { ...initialValues(reg.columns, { today: '' }), ...filesOf(reg, record) }
  const form = useRecordForm(
    reg,
    { initial: before, prefill: {}, key: draftKey(reg, me.account, record.id), before },
    { today: me.today, allowSynthetic: me.demo },
  )
  const save = useMutation({
    mutationFn: (acceptWarnings: boolean) =>
      correctRecord(reg.name, record.id, {
        version: record.version,
        reason,
        values: changedValues(reg.columns, before, form.values),
        acceptWarnings,
      }),
    onSuccess: () => {
      form.done()
      void queries.invalidateQueries()
      void message.success(t('已更正，原内容留在历史中', 'Corrected; the former content stays in the history'))
      onDone()
    },
    onError: failure => form.refuse(problemsOf(failure)),
  })
  const submit = (acceptWarnings: boolean) => {
    if (Object.keys(changedValues(reg.columns, before, form.values)).length === 0)
      form.refuse([error('unchanged', '没有改动，无需保存', 'Nothing was changed')])
    else if (!reason.trim()) form.refuse([error('reason', '请写明更正原因', 'Write the reason of the correction')])
    else save.mutate(acceptWarnings)
  }
  return (
    <RecordFormView
      reg={reg}
      form={form}
      org={record.org.id}
      today={me.today}
      fresh={false}
      saving={save.isPending}
      hidden={columnsOf(reg).flatMap(([name, { sealed }]) => (sealed && !opens(reg, sealed, role) ? [name] : []))}
      onSave={submit}
      onCancel={() => {
        form.done()
        onDone()
      }}
      foot={
        <section className="field">
          <label htmlFor="field-reason">
            {t('更正原因', 'Reason of the correction')}
            <span className="required">*</span>
          </label>
          <Input id="field-reason" value={reason} maxLength={200} onChange={event => setReason(event.target.value)} />
        </section>
      }
    />
  )
}

/** The values of a record in the form's shape: files by their stored form. */
const filesOf = (reg: AnyRegister, record: RecordPage): FormValues =>
  Object.fromEntries(
    Object.entries(record.values).map(([name, value]) =>
      reg.columns[name]?.kind === 'files' && Array.isArray(value)
        ? [name, value.map(entry => record.files.find(file => file.id === (typeof entry === 'object' ? entry?.id : entry)) ?? entry)]
        : [name, value],
    ),
  )
