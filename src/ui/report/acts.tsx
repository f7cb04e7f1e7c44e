import { DownloadOutlined } from '@ant-design/icons'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Button, Input, Modal } from 'antd'
import { useRef, useState } from 'react'
import { documentAddress, type ReportStep, takeReportStep } from '../../client/reports.ts'
import { periodName } from '../../language/day.ts'
import { nameOf, say } from '../../language/words.ts'
import { useLang, useWords } from '../lang.tsx'
import { problemsOf } from '../problems.tsx'
import { BringBack } from './bring-back.tsx'
import { ReportDifferences } from './differences.tsx'
import { ReportFormNote } from './form-note.tsx'
import { reportStates, reportSteps } from './words.ts'
import { spotsOf } from './text.ts'
import type { ReportEditing } from './use-report.ts'

/** The head of the editor: where the report stands, its steps, its Word document. */
export function ReportActs({ editing }: { editing: ReportEditing }) {
  const t = useWords()
  const lang = useLang()
  const { report, dirty, saving } = editing
  const pins = spotsOf(report.paragraphs).filter(spot => spot.pin)
  const { notification, modal } = App.useApp()
  const queries = useQueryClient()
  const [reason, setReason] = useState<string | null>(null)
  const file = useRef<HTMLInputElement>(null)
  const [brought, setBrought] = useState<File | null>(null)
  const complain = (failure: unknown) =>
    notification.error({
      title: problemsOf(failure)
        .map(problem => nameOf(problem, lang))
        .join('；'),
      duration: 0,
    })
  const step = useMutation({
    mutationFn: ({ name, why }: { name: ReportStep; why?: string }) => takeReportStep(report.id, name, report.version, pins.length, why),
    onSuccess: fresh => {
      editing.replace(fresh)
      setReason(null)
      void queries.invalidateQueries({ queryKey: ['reports'] })
    },
    onError: complain,
  })
  const state = reportStates[report.state]
  const take = (name: ReportStep) => {
    if (name === 'return') return setReason('')
    if (pins.length === 0 || (name !== 'approve' && name !== 'issue')) return step.mutate({ name })
    modal.confirm({
      width: 640,
      title: t(`有 ${pins.length} 处数字是人工定数，请核对`, `${pins.length} numbers are set by hand: look at each`),
      okText: t('已核对，继续', 'Seen, go on'),
      cancelText: t('取消', 'Cancel'),
      content: (
        <ul className="pin-list">
          {pins.map(spot => (
            <li key={spot.id}>
              <b className="digits">{spot.pin?.text}</b>{' '}
              <span className="digits quiet">{t(`记录为 ${spot.value ?? '—'}`, `records: ${spot.value ?? '—'}`)}</span>
              <br />
              {spot.pin?.reason} <span className="quiet">— {spot.pin?.by}</span>
            </li>
          ))}
        </ul>
      ),
      onOk: () => step.mutateAsync({ name }).catch(() => undefined),
    })
  }
  return (
    <header className="page-head report-head">
      <div>
        <h1>
          {report.title}{' '}
          <span className="state" data-tone={state.tone}>
            {say(state.words, lang)}
          </span>
        </h1>
        <p className="quiet">
          {report.orgName} · {periodName(report, lang)} ·{' '}
          {saving ? t('正在保存', 'Saving') : dirty ? t('有未存的改动', 'Unsaved changes') : t('已保存', 'Saved')}
          {report.digest && (
            <>
              {' · '}
              {t('摘要', 'digest')} <code title={report.digest}>{report.digest.slice(0, 12)}</code>
            </>
          )}
        </p>
      </div>
      <div className="acts">
        {report.state === 'issued' && <ReportDifferences id={report.id} />}
        {dirty && (
          <Button onClick={editing.save} loading={saving}>
            {t('保存', 'Save')}
          </Button>
        )}
        <Button icon={<DownloadOutlined />} href={documentAddress(report.id)}>
          Word
        </Button>
        <ReportFormNote report={report} />
        <Button disabled={dirty || saving} onClick={() => file.current?.click()}>
          {t('收回 Word', 'Bring Word back')}
        </Button>
        <input
          ref={file}
          type="file"
          accept=".docx"
          hidden
          aria-label={t('选择改过的 Word 文件', 'Choose the edited Word file')}
          onChange={event => {
            setBrought(event.target.files?.[0] ?? null)
            event.target.value = ''
          }}
        />
        {reportSteps
          .filter(one => report.steps.includes(one.name))
          .map(one => (
            <Button
              key={one.name}
              type={one.name === 'return' || one.name === 'withdraw' ? 'default' : 'primary'}
              disabled={dirty || saving}
              loading={step.isPending}
              onClick={() => take(one.name)}
            >
              {say(one.words, lang)}
            </Button>
          ))}
      </div>
      {brought && <BringBack editing={editing} file={brought} onClose={() => setBrought(null)} />}
      <Modal
        open={reason !== null}
        title={t('退回修改', 'Return')}
        okText={t('退回', 'Return')}
        cancelText={t('取消', 'Cancel')}
        okButtonProps={{ disabled: !reason?.trim() }}
        confirmLoading={step.isPending}
        onOk={() => step.mutate({ name: 'return', why: reason?.trim() })}
        onCancel={() => setReason(null)}
      >
        <div className="field">
          <label htmlFor="return-reason">{t('退回原因', 'Reason')}</label>
          <Input.TextArea id="return-reason" rows={3} value={reason ?? ''} onChange={event => setReason(event.target.value)} />
        </div>
      </Modal>
    </header>
  )
}
