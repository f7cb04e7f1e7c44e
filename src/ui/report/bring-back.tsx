import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Button, Checkbox, Modal } from 'antd'
import { useState } from 'react'
import { compareReturn, refillDocument, takeReturn } from '../../client/reports.ts'
import type { ReportReturn, ReturnChoice } from '../../language/report-return.ts'
import { useWords } from '../lang.tsx'
import { ProblemList, problemsOf } from '../problems.tsx'
import { BroughtFigures, BroughtProse } from './brought.tsx'
import { firstChoice, OvertypedList, type OvertypedChoices, overtypedKey } from './overtyped.tsx'
import type { ReportEditing } from './use-report.ts'

/** A Word file brought back: what it would do, what to decide, and then either taken over into the report or only refilled. */
export function BringBack({ editing, file, onClose }: { editing: ReportEditing; file: File; onClose: () => void }) {
  const t = useWords()
  const { report } = editing
  const found = useQuery({
    queryKey: ['brought', report.id, report.version, file.name, file.lastModified],
    queryFn: () => compareReturn(report.id, file),
    retry: false,
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  })
  if (found.data) return <Decide editing={editing} file={file} found={found.data} onClose={onClose} />
  return (
    <Modal open title={t('收回 Word', 'Bring a Word file back')} footer={null} onCancel={onClose}>
      {found.isError ? <ProblemList problems={problemsOf(found.error)} /> : <p className="quiet">{t('正在比对', 'Comparing')}…</p>}
    </Modal>
  )
}

function Decide({ editing, file, found, onClose }: { editing: ReportEditing; file: File; found: ReportReturn; onClose: () => void }) {
  const t = useWords()
  const { report } = editing
  const { message } = App.useApp()
  const queries = useQueryClient()
  const [chosen, setChosen] = useState<OvertypedChoices>({})
  const [prose, setProse] = useState(found.prose.length > 0)
  const [form, setForm] = useState(false)
  const choices = found.overtyped.flatMap((one): ReturnChoice[] => {
    const { take, reason } = chosen[overtypedKey(one)] ?? firstChoice(one)
    if (take === 'leave') return []
    return [{ spot: one.spot, typed: one.typed, take, ...(take === 'pin' ? { reason } : {}) }]
  })
  const pins = choices.filter(({ take }) => take === 'pin')
  const unreasoned = pins.some(({ reason }) => (reason ?? '').trim().length < 2)
  const take = useMutation({
    mutationFn: () => takeReturn(report.id, file, { version: found.version, choices, prose, form }),
    onSuccess: fresh => {
      editing.replace(fresh)
      void queries.invalidateQueries({ queryKey: ['report-form', report.id] })
      void queries.invalidateQueries({ queryKey: ['reports'] })
      void message.success(t('已收回，“Word”按钮下载的就是最新一份', 'Taken over; the Word button gives the file as it is now'))
      onClose()
    },
  })
  const download = useMutation({
    mutationFn: () =>
      refillDocument(
        report.id,
        file,
        choices.filter(one => one.take === 'figure'),
      ),
    onSuccess: blob => {
      saveBlob(blob, file.name)
      onClose()
    },
  })
  const failure = take.error ?? download.error
  const nothing = pins.length === 0 && !prose && !form
  return (
    <Modal
      open
      width={860}
      className="bring-back"
      title={t('收回 Word', 'Bring a Word file back')}
      onCancel={onClose}
      footer={[
        <Button key="download" onClick={() => download.mutate()} loading={download.isPending} disabled={pins.length > 0}>
          {t('只下载回填后的 Word', 'Only download the refilled file')}
        </Button>,
        found.editable && (
          <Button key="take" type="primary" onClick={() => take.mutate()} loading={take.isPending} disabled={nothing || unreasoned}>
            {t('收回', 'Take over')}
          </Button>
        ),
      ]}
    >
      {failure !== null && <ProblemList problems={problemsOf(failure)} />}
      <Summary found={found} name={file.name} />
      <OvertypedList found={found} chosen={chosen} onChoose={setChosen} />
      <BroughtFigures found={found} />
      <BroughtProse found={found} />
      {found.editable && (
        <section>
          <h3>{t('收回什么', 'What to take over')}</h3>
          <div className="stack">
            <Checkbox checked={prose} disabled={found.prose.length === 0} onChange={event => setProse(event.target.checked)}>
              {found.prose.length === 0
                ? t('文字没有改动', 'The text was not changed')
                : t(
                    `把改动的 ${found.prose.length} 段文字收进总结`,
                    `Take the ${found.prose.length} changed paragraphs over into the report`,
                  )}
            </Checkbox>
            <Checkbox checked={form} onChange={event => setForm(event.target.checked)}>
              {t('今后下载沿用这份 Word 的版式', 'Further downloads keep the layout of this file')}
            </Checkbox>
          </div>
        </section>
      )}
      {!found.editable && (
        <p className="quiet">
          {t('这份总结现在不能修改，只能下载回填后的 Word。', 'The report cannot be changed now; the refilled file can be downloaded.')}
        </p>
      )}
    </Modal>
  )
}

function Summary({ found, name }: { found: ReportReturn; name: string }) {
  const t = useWords()
  const { download, filled, same } = found
  return (
    <>
      <p>
        <b>{name}</b>
        {download && (
          <span className="quiet">
            {' '}
            {t(
              `${download.by} ${download.at.slice(0, 10)} 下载，当时是第 ${download.version} 版`,
              `downloaded by ${download.by} on ${download.at.slice(0, 10)}, at version ${download.version}`,
            )}
          </span>
        )}
      </p>
      {download?.other && (
        <ProblemList
          problems={[
            {
              code: 'other-report',
              level: 'warning',
              zh: `这份 Word 是从《${download.other}》下载的，不是本总结。指标按本总结的组织和期间填写，请核对后再收回。`,
              en: `This file was downloaded from another report, ${download.other}. Its figures are filled for this report's organization and period: check before you take it over.`,
            },
          ]}
        />
      )}
      <p>
        {t(
          `指标 ${filled + same} 处：更新 ${filled} 处，未变 ${same} 处。`,
          `${filled + same} figures: ${filled} filled anew, ${same} unchanged.`,
        )}
      </p>
    </>
  )
}

/** Hands a file to the browser's downloads. */
function saveBlob(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}
