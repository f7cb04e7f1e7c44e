import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Button, Popconfirm } from 'antd'
import { dropForm, readForm } from '../../client/reports.ts'
import type { Report } from '../../language/report.ts'
import { nameOf } from '../../language/words.ts'
import { useLang, useWords } from '../lang.tsx'
import { problemsOf } from '../problems.tsx'

/** Says that downloads refill the office's own Word file, and takes it back to the standard layout. */
export function ReportFormNote({ report }: { report: Report }) {
  const t = useWords()
  const lang = useLang()
  const { notification } = App.useApp()
  const queries = useQueryClient()
  const form = useQuery({ queryKey: ['report-form', report.id], queryFn: () => readForm(report.id) })
  const drop = useMutation({
    mutationFn: () => dropForm(report.id),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['report-form', report.id] }),
    onError: failure =>
      notification.error({
        title: problemsOf(failure)
          .map(problem => nameOf(problem, lang))
          .join('；'),
        duration: 0,
      }),
  })
  if (!form.data) return null
  const editable = (report.state === 'draft' || report.state === 'returned') && report.steps.includes('submit')
  const said = t(`版式：${form.data.name}`, `Layout: ${form.data.name}`)
  if (!editable) return <span className="quiet form-note">{said}</span>
  return (
    <Popconfirm
      title={t('恢复标准版式', 'Back to the standard layout')}
      description={t(
        '今后下载按公文标准版式排。这份 Word 里的图片、批注不再带出，文件仍保留。',
        'Further downloads have the standard layout, without the pictures and comments of this file; it stays on record.',
      )}
      okText={t('恢复', 'Go back')}
      cancelText={t('取消', 'Cancel')}
      onConfirm={() => drop.mutate()}
    >
      <Button type="text" className="form-note" loading={drop.isPending} title={said}>
        {said}
      </Button>
    </Popconfirm>
  )
}
