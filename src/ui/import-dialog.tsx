import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Alert, Button, Modal } from 'antd'
import { useState } from 'react'
import { type ImportResult, importSheet, templateAddress } from '../client/registers.ts'
import type { AnyRegister } from '../language/register.ts'
import { nameOf } from '../language/words.ts'
import { useLang, useWords } from './lang.tsx'
import { ProblemList, problemsOf } from './problems.tsx'
import { useScope } from './scope.tsx'

/** Imports an Excel sheet: first a trial that saves nothing, then all rows or none. */
export function ImportDialog({ reg, onClose }: { reg: AnyRegister; onClose: () => void }) {
  const t = useWords()
  const lang = useLang()
  const { org, orgName } = useScope()
  const queries = useQueryClient()
  const [file, setFile] = useState<File | null>(null)
  const trial = useMutation({ mutationFn: (chosen: File) => importSheet(reg.name, chosen, org, true) })
  const run = useMutation({
    mutationFn: (chosen: File) => importSheet(reg.name, chosen, org, false),
    onSuccess: () => void queries.invalidateQueries(),
  })
  const failure = trial.error ?? run.error
  const errors = trial.data?.problems.some(row => row.problems.some(problem => problem.level === 'error')) ?? true
  const choose = (chosen: File | undefined) => {
    if (!chosen) return
    setFile(chosen)
    run.reset()
    trial.mutate(chosen)
  }
  return (
    <Modal
      open
      width={640}
      title={`${t('导入', 'Import')} · ${nameOf(reg, lang)}`}
      onCancel={onClose}
      footer={
        run.data ? (
          <Button type="primary" onClick={onClose}>
            {t('完成', 'Done')}
          </Button>
        ) : (
          <>
            <Button onClick={onClose}>{t('取消', 'Cancel')}</Button>
            <Button type="primary" disabled={!file || errors} loading={run.isPending} onClick={() => file && run.mutate(file)}>
              {trial.data && !errors ? t(`导入 ${trial.data.rows} 行`, `Import ${trial.data.rows} rows`) : t('导入', 'Import')}
            </Button>
          </>
        )
      }
    >
      <div className="import">
        <p>
          {t(
            `记录将归入“${orgName}”。全部行都正确才会写入。`,
            `Rows will belong to ${orgName}. Nothing is written unless every row is right.`,
          )}
        </p>
        <p>
          <a href={templateAddress(reg.name, org)}>{t('下载空白表', 'Get the empty sheet')}</a>
        </p>
        <label className="file-choice">
          <span>{t('选择填好的表（.xlsx）', 'Choose the filled sheet (.xlsx)')}</span>
          <input type="file" accept=".xlsx" onChange={event => choose(event.target.files?.[0])} />
        </label>
        {trial.isPending && <p className="quiet">{t('正在试读，不会写入…', 'Trial run; nothing is written…')}</p>}
        {failure && <ProblemList problems={problemsOf(failure)} />}
        {run.data ? (
          <Alert type="success" showIcon title={t(`已写入 ${run.data.saved} 行`, `${run.data.saved} rows written`)} />
        ) : (
          trial.data && <TrialResult result={trial.data} />
        )}
      </div>
    </Modal>
  )
}

function TrialResult({ result }: { result: ImportResult }) {
  const t = useWords()
  const lang = useLang()
  if (result.problems.length === 0)
    return (
      <Alert
        type="success"
        showIcon
        title={t(`试读 ${result.rows} 行，没有问题，可以导入。`, `${result.rows} rows read, no problem found.`)}
      />
    )
  return (
    <>
      <Alert
        type="warning"
        showIcon
        title={t(
          `试读 ${result.rows} 行，${result.problems.length} 行有问题，请改好后重新选择。`,
          `${result.rows} rows read, ${result.problems.length} have problems. Mend them and choose the file again.`,
        )}
      />
      <div className="table-frame short">
        <table className="list">
          <thead>
            <tr>
              <th className="number">{t('行', 'Row')}</th>
              <th>{t('问题', 'Problem')}</th>
            </tr>
          </thead>
          <tbody>
            {result.problems.slice(0, 200).map(row => (
              <tr key={row.row}>
                <td className="number">{row.row}</td>
                <td>{row.problems.map(problem => nameOf(problem, lang)).join('；')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
