import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Alert, Button, Modal } from 'antd'
import { useState } from 'react'
import { type ImportResult, importSheet, templateAddress } from '../../client/registers.ts'
import type { AnyRegister } from '../../language/register.ts'
import { nameOf } from '../../language/words.ts'
import { FilePick } from '../control/file-pick.tsx'
import { useLang, useWords } from '../lang.tsx'
import { ProblemList, problemsOf } from '../problems.tsx'
import { useScope } from '../scope.tsx'

/** Imports an Excel sheet: first a trial that saves nothing, then all rows or none. */
export function ImportDialog({ reg, onClose }: { reg: AnyRegister; onClose: () => void }) {
  const t = useWords()
  const lang = useLang()
  const { org, orgName } = useScope()
  const queries = useQueryClient()
  const [file, setFile] = useState<File | null>(null)
  const trial = useMutation({ mutationFn: (chosen: File) => importSheet(reg.name, chosen, org, { dryRun: true }) })
  const run = useMutation({
    mutationFn: (chosen: File) => importSheet(reg.name, chosen, org, { acceptWarnings: true }),
    onSuccess: () => void queries.invalidateQueries(),
  })
  const failure = trial.error ?? run.error
  const errors = trial.data?.problems.some(row => row.problems.some(problem => problem.level === 'error')) ?? true
  const choose = (chosen: File) => {
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
        run.data?.saved ? (
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
        <FilePick label={t('选择填好的表（.xlsx）', 'Choose the filled sheet (.xlsx)')} accept=".xlsx" file={file} onPick={choose} />
        {trial.isPending && <p className="quiet">{t('正在试读，不会写入…', 'Trial run; nothing is written…')}</p>}
        {failure && <ProblemList problems={problemsOf(failure)} />}
        {run.data?.saved ? (
          <Alert type="success" showIcon title={t(`已写入 ${run.data.saved} 行`, `${run.data.saved} rows written`)} />
        ) : (
          <TrialResult result={run.data ?? trial.data} />
        )}
      </div>
    </Modal>
  )
}

function TrialResult({ result }: { result: ImportResult | undefined }) {
  const t = useWords()
  const lang = useLang()
  if (!result) return null
  const wrong = result.problems.some(row => row.problems.some(problem => problem.level === 'error'))
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
        title={
          wrong
            ? t(
                `试读 ${result.rows} 行，${result.problems.length} 行有问题，请改好后重新选择。`,
                `${result.rows} rows read, ${result.problems.length} have problems. Mend them and choose the file again.`,
              )
            : t(
                `试读 ${result.rows} 行，${result.problems.length} 处需要核对；核对无误即可导入。`,
                `${result.rows} rows read, ${result.problems.length} worth a look; import them once you have checked.`,
              )
        }
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
