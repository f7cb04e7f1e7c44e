import { useMutation } from '@tanstack/react-query'
import { Button, Modal } from 'antd'
import { useState } from 'react'
import { type FormSettings, saveFormSettings } from '../../client/forms.ts'
import type { Form } from '../../language/return-form.ts'
import { useWords } from '../lang.tsx'
import { ProblemList, problemsOf } from '../problems.tsx'
import { SettingsFields } from './settings-fields.tsx'

/** Changes what is said about a form, or ends it. */
export function FormSettingsButton({ form, disabled, onSaved }: { form: Form; disabled: boolean; onSaved: (form: Form) => void }) {
  const t = useWords()
  const [draft, setDraft] = useState<FormSettings | null>(null)
  const { name, recipient, every, dueDay, ended } = form
  const save = useMutation({
    mutationFn: (settings: FormSettings) => saveFormSettings(form.id, form.version, settings),
    onSuccess: fresh => {
      setDraft(null)
      onSaved(fresh)
    },
  })
  return (
    <>
      <Button disabled={disabled} onClick={() => setDraft({ name, recipient, every, dueDay, ended })}>
        {t('设置', 'Settings')}
      </Button>
      <Modal
        open={draft !== null}
        title={t('报表设置', 'Settings of the form')}
        okText={t('保存', 'Save')}
        cancelText={t('取消', 'Cancel')}
        confirmLoading={save.isPending}
        onOk={() => draft && save.mutate(draft)}
        onCancel={() => setDraft(null)}
      >
        {draft && (
          <>
            <SettingsFields value={draft} onChange={patch => setDraft({ ...draft, ...patch })} />
            <label className="switch">
              <input type="checkbox" checked={draft.ended} onChange={event => setDraft({ ...draft, ended: event.target.checked })} />{' '}
              {t('上级不再要这张表', 'The superior asks for it no more')}
            </label>
          </>
        )}
        {save.error && <ProblemList problems={problemsOf(save.error)} />}
      </Modal>
    </>
  )
}
