import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Input, Modal, Radio } from 'antd'
import { useState } from 'react'
import { startReport, uploadReport } from '../client/reports.ts'
import { periodName } from '../language/day.ts'
import { FilePick } from '../ui/control/file-pick.tsx'
import { useLang, useWords } from '../ui/lang.tsx'
import { usePlaces } from '../ui/place.tsx'
import { ProblemList, problemsOf } from '../ui/problems.tsx'
import { useScope } from '../ui/scope.tsx'

type Way = 'built-in' | 'upload' | 'paste'

/** Starts a report: from the built-in template, from an office's own Word or text file, or from pasted text. */
export function NewReport({ onClose }: { onClose: () => void }) {
  const t = useWords()
  const lang = useLang()
  const { org, orgName, period } = useScope()
  const { go } = usePlaces()
  const queries = useQueryClient()
  const [way, setWay] = useState<Way>('built-in')
  const [title, setTitle] = useState(`${orgName}${periodName(period, 'zh')}党建工作总结`)
  const [text, setText] = useState('')
  const [file, setFile] = useState<File | null>(null)
  const start = useMutation({
    mutationFn: () =>
      way === 'upload' && file
        ? uploadReport(file, org, period.from, period.to)
        : startReport({ org, title, ...period, template: way === 'built-in' ? 'built-in' : null, ...(way === 'paste' ? { text } : {}) }),
    onSuccess: report => {
      void queries.invalidateQueries({ queryKey: ['reports'] })
      onClose()
      go(`/reports/${report.id}`)
    },
  })
  const ready = way === 'upload' ? file !== null : title.trim() !== '' && (way === 'built-in' || text.trim() !== '')
  return (
    <Modal
      open
      width={640}
      title={t('起草总结', 'New report')}
      okText={t('起草', 'Start')}
      cancelText={t('取消', 'Cancel')}
      okButtonProps={{ disabled: !ready }}
      confirmLoading={start.isPending}
      onOk={() => start.mutate()}
      onCancel={onClose}
    >
      <p className="quiet">
        {orgName} · {periodName(period, lang)}
      </p>
      <Radio.Group
        className="stack"
        value={way}
        onChange={event => setWay(event.target.value)}
        options={[
          { value: 'built-in', label: t('内置模板', 'Built-in template') },
          { value: 'upload', label: t('上传 Word 或文本文件', 'Upload a Word or text file') },
          { value: 'paste', label: t('粘贴文字', 'Paste text') },
        ]}
      />
      {way !== 'upload' && (
        <div className="field">
          <label htmlFor="report-title">{t('标题', 'Title')}</label>
          <Input id="report-title" value={title} maxLength={100} onChange={event => setTitle(event.target.value)} />
        </div>
      )}
      {way === 'upload' && (
        <FilePick
          label={t('选择文件（.docx 或 .txt）', 'Choose a file (.docx or .txt)')}
          accept=".docx,.txt"
          file={file}
          onPick={setFile}
        />
      )}
      {way === 'paste' && (
        <div className="field">
          <label htmlFor="report-text">{t('正文', 'Text')}</label>
          <Input.TextArea id="report-text" rows={10} value={text} onChange={event => setText(event.target.value)} />
          <p className="help">
            {t('空着的数写作 X，会逐处提出要绑定的指标。', 'Write X for an empty number; a figure is proposed for each.')}
          </p>
        </div>
      )}
      {start.error && <ProblemList problems={problemsOf(start.error)} />}
    </Modal>
  )
}
