import { DownloadOutlined } from '@ant-design/icons'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Button, Dropdown, Input, Modal } from 'antd'
import { useRef, useState } from 'react'
import {
  confirmReceipt,
  documentAddress,
  pdfAddress,
  readDispatches,
  type ReportStep,
  rollForward,
  takeReportStep,
} from '../../client/reports.ts'
import { periodName } from '../../language/day.ts'
import { nameOf, say } from '../../language/words.ts'
import { writers } from '../../language/role.ts'
import { useKnown } from '../known.tsx'
import { useLang, useWords } from '../lang.tsx'
import { usePlaces } from '../place.tsx'
import type { SideTab } from './side-drawer.tsx'
import { PdfButton } from '../pdf-button.tsx'
import { problemsOf } from '../problems.tsx'
import { BringBack } from './bring-back.tsx'
import { ReportDifferences } from './differences.tsx'
import { ReportFormNote } from './form-note.tsx'
import { reportStates, reportSteps } from './words.ts'
import { spotsOf } from './text.ts'
import type { ReportEditing } from './use-report.ts'

/** The head of the editor: where the report stands, its steps, its Word document. */
export function ReportActs({ editing, onSide }: { editing: ReportEditing; onSide: (tab: SideTab) => void }) {
  const t = useWords()
  const lang = useLang()
  const { report, dirty, saving } = editing
  const pins = spotsOf(report.paragraphs).filter(spot => spot.pin)
  const { notification, modal } = App.useApp()
  const queries = useQueryClient()
  const [reason, setReason] = useState<string | null>(null)
  const [exception, setException] = useState(false)
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
    onError: (failure, { name }) => {
      complain(failure)
      if (name !== 'approve' || !problemsOf(failure).some(({ code }) => code === 'reports-below')) return
      setException(true)
      setReason('')
    },
  })
  const { go } = usePlaces()
  const { me, role } = useKnown()
  const next = useMutation({
    mutationFn: () => rollForward(report.id),
    onSuccess: made => {
      void queries.invalidateQueries({ queryKey: ['reports'] })
      go(`/reports/${made.id}`)
    },
    onError: complain,
  })
  const sent = useQuery({
    queryKey: ['report-dispatches', report.id],
    queryFn: () => readDispatches(report.id),
    enabled: report.state === 'issued',
  })
  const waits =
    sent.data?.some(({ org, receivedAt }) => org === me.grants.find(({ id }) => id === me.acting)?.org && receivedAt === null) ?? false
  const receipt = useMutation({
    mutationFn: () => confirmReceipt(report.id),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['report-dispatches', report.id] }),
    onError: complain,
  })
  const state = reportStates[report.state]
  const take = (name: ReportStep) => {
    setException(false)
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
        {waits && (
          <Button type="primary" loading={receipt.isPending} onClick={() => receipt.mutate()}>
            {t('签收', 'Confirm the receipt')}
          </Button>
        )}
        <Dropdown
          menu={{
            items: [
              { key: 'levels', label: t('上下级', 'Levels') },
              { key: 'comments', label: t('意见', 'Comments') },
              { key: 'versions', label: t('版本', 'Versions') },
              { key: 'targets', label: t('计划目标', 'Targets of the plan') },
              { key: 'dispatch', label: t('发送', 'Dispatch') },
              ...(writers.includes(role) ? [{ key: 'next-year', label: t('续写下年', 'Begin next year') }] : []),
            ],
            onClick: ({ key }) => (key === 'next-year' ? next.mutate() : onSide(sides.find(one => one === key) ?? 'levels')),
          }}
        >
          <Button>{t('更多', 'More')}</Button>
        </Dropdown>
        <Button icon={<DownloadOutlined />} href={documentAddress(report.id)}>
          Word
        </Button>
        <PdfButton address={pdfAddress(report.id)} name={report.title} />
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
        title={exception ? t('先于下级审核', 'Approve before those below') : t('退回修改', 'Return')}
        okText={exception ? t('审核通过', 'Approve') : t('退回', 'Return')}
        cancelText={t('取消', 'Cancel')}
        okButtonProps={{ disabled: !reason?.trim() }}
        confirmLoading={step.isPending}
        onOk={() => step.mutate({ name: exception ? 'approve' : 'return', ...(reason ? { why: reason.trim() } : {}) })}
        onCancel={() => setReason(null)}
      >
        <div className="field">
          <label htmlFor="return-reason">
            {exception ? t('原因（记入版本）', 'Reason (kept with the version)') : t('退回原因', 'Reason')}
          </label>
          <Input.TextArea id="return-reason" rows={3} value={reason ?? ''} onChange={event => setReason(event.target.value)} />
        </div>
      </Modal>
    </header>
  )
}

const sides: readonly SideTab[] = ['levels', 'comments', 'versions', 'dispatch', 'targets']
