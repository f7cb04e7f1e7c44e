import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Modal } from 'antd'
import { useState } from 'react'
import { type FormSettings, uploadForm } from '../client/forms.ts'
import { FilePick } from '../ui/control/file-pick.tsx'
import { useWords } from '../ui/lang.tsx'
import { usePlaces } from '../ui/place.tsx'
import { ProblemList, problemsOf } from '../ui/problems.tsx'
import { SettingsFields } from '../ui/return-form/settings-fields.tsx'
import { useScope } from '../ui/scope.tsx'

/** Takes a form that a superior sent: its Excel file, for whom it is, how often it is due. */
export function NewForm({ onClose }: { onClose: () => void }) {
  const t = useWords()
  const { org, orgName } = useScope()
  const { go } = usePlaces()
  const queries = useQueryClient()
  const [file, setFile] = useState<File | null>(null)
  const [settings, setSettings] = useState<FormSettings>({ name: '', recipient: '', every: 'quarter', dueDay: null, ended: false })
  const take = useMutation({
    mutationFn: (chosen: File) => uploadForm(chosen, org, settings),
    onSuccess: form => {
      void queries.invalidateQueries({ queryKey: ['forms'] })
      queries.setQueryData(['form', form.id], form)
      onClose()
      go(`/forms/${form.id}/mapping`)
    },
  })
  return (
    <Modal
      open
      title={t('上传样表', 'Take a form')}
      okText={t('上传并对应', 'Upload and map')}
      cancelText={t('取消', 'Cancel')}
      okButtonProps={{ disabled: file === null || settings.recipient.trim() === '' }}
      confirmLoading={take.isPending}
      onOk={() => file && take.mutate(file)}
      onCancel={onClose}
    >
      <p className="quiet">{orgName}</p>
      <FilePick label={t('选择样表（.xlsx）', 'Choose the form (.xlsx)')} accept=".xlsx" file={file} onPick={setFile} />
      <SettingsFields value={settings} onChange={patch => setSettings({ ...settings, ...patch })} />
      {take.error && <ProblemList problems={problemsOf(take.error)} />}
    </Modal>
  )
}
