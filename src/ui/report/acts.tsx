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
import { nameOf, say, type Words } from '../../language/words.ts'
import { writers } from '../../language/role.ts'
import { readSections } from '../../client/report-sections.ts'
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
import { usePresence } from './use-presence.ts'
import { mayWrite, type ReportEditing } from './use-report.ts'

/** The head of the editor: where the report stands, its steps, its Word document. */
export function ReportActs({ editing, onSide }: { editing: ReportEditing; onSide: (tab: SideTab) => void }) {
  const t = useWords()
  const lang = useLang()
  const { report, dirty, saving } = editing
  const pins = spotsOf(report.paragraphs).filter(spot => spot.pin)
  const { notification, modal } = App.useApp()
  const queries = useQueryClient()
  const [reason, setReason] = useState<string | null>(null)
  const [why, setWhy] = useState<'approve' | 'return' | 'reopen'>('return')
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
    mutationFn: ({ name, why, sections = 0 }: { name: ReportStep; why?: string; sections?: number }) =>
      takeReportStep(report.id, name, report.version, { pins: pins.length, sections }, why),
    onSuccess: fresh => {
      editing.replace(fresh)
      setReason(null)
      void queries.invalidateQueries({ queryKey: ['reports'] })
    },
    onError: (failure, { name }) => {
      if (problemsOf(failure).some(({ code }) => code === 'sections-open')) return void confirmSections(failure)
      complain(failure)
      if (name !== 'approve' || !problemsOf(failure).some(({ code }) => code === 'reports-below')) return
      setWhy('approve')
      setReason('')
    },
  })
  const confirmSections = async (failure: unknown) => {
    const open = (await readSections(report.id)).filter(one => one.at !== null && (one.state === 'draft' || one.state === 'returned'))
    modal.confirm({
      title: t('有章节还没有报送', 'Sections are not handed in'),
      content: problemsOf(failure).map(problem => nameOf(problem, lang)),
      okText: t('仍然提交', 'Submit all the same'),
      cancelText: t('取消', 'Cancel'),
      onOk: () => step.mutateAsync({ name: 'submit', sections: open.length }).catch(() => undefined),
    })
  }
  const others = usePresence(report.id, mayWrite(report))
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
    sent.data?.some(
      ({ org, receivedAt, edition }) =>
        edition === report.edition && org === me.grants.find(({ id }) => id === me.acting)?.org && receivedAt === null,
    ) ?? false
  const receipt = useMutation({
    mutationFn: () => confirmReceipt(report.id),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['report-dispatches', report.id] }),
    onError: complain,
  })
  const state = reportStates[report.state]
  const take = (name: ReportStep) => {
    if (name === 'return' || name === 'reopen') {
      setWhy(name)
      return setReason('')
    }
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
          {report.title} {report.edition > 1 && <span className="edition">{t(`第${report.edition}版`, `Edition ${report.edition}`)}</span>}{' '}
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
        {others.length > 0 && (
          <p className="present" aria-live="polite">
            <span className="quiet">{t('同时在写', 'Writing too')}</span>
            {others.map((name, i) => (
              <span key={`${name}-${i}`} className="present-name">
                {name}
              </span>
            ))}
          </p>
        )}
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
              { key: 'sections', label: t('分工', 'Sections') },
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
        {report.author === null && (
          <Button disabled={dirty || saving} onClick={() => file.current?.click()}>
            {t('收回 Word', 'Bring Word back')}
          </Button>
        )}
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
              type={one.name === 'return' || one.name === 'withdraw' || one.name === 'reopen' ? 'default' : 'primary'}
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
        title={t(...reasons[why].title)}
        okText={t(...reasons[why].act)}
        cancelText={t('取消', 'Cancel')}
        okButtonProps={{ disabled: !reason?.trim() }}
        confirmLoading={step.isPending}
        onOk={() => step.mutate({ name: why, ...(reason ? { why: reason.trim() } : {}) })}
        onCancel={() => setReason(null)}
      >
        <div className="field">
          <label htmlFor="return-reason">{t(...reasons[why].label)}</label>
          <Input.TextArea id="return-reason" rows={3} value={reason ?? ''} onChange={event => setReason(event.target.value)} />
        </div>
      </Modal>
    </header>
  )
}

const reasons: Record<'approve' | 'return' | 'reopen', { title: Words; act: Words; label: Words }> = {
  approve: {
    title: ['先于下级审核', 'Approve before those below'],
    act: ['审核通过', 'Approve'],
    label: ['原因（记入版本）', 'Reason (kept with the version)'],
  },
  return: { title: ['退回修改', 'Return'], act: ['退回', 'Return'], label: ['退回原因', 'Reason'] },
  reopen: {
    title: ['撤回已印发的总结', 'Withdraw what was issued'],
    act: ['撤回修改', 'Withdraw'],
    label: [
      '撤回原因（已印发的一版保留可查，改好后作为新的一版重新印发、重新签收）',
      'Reason (the issued edition stays to be read; it is issued and received anew)',
    ],
  },
}

const sides: readonly SideTab[] = ['levels', 'sections', 'comments', 'versions', 'dispatch', 'targets']
