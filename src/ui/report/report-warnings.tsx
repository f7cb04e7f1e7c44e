import { useMutation } from '@tanstack/react-query'
import { Button } from 'antd'
import { moveYears } from '../../client/reports.ts'
import { useWords } from '../lang.tsx'
import { ProblemList, problemsOf } from '../problems.tsx'
import { mayWrite, type ReportEditing } from './use-report.ts'

/** What is worth a look before a report goes on; years of another year's text are moved at once. */
export function ReportWarnings({ editing }: { editing: ReportEditing }) {
  const t = useWords()
  const { report, dirty, saving } = editing
  const move = useMutation({ mutationFn: () => moveYears(report.id, report.version), onSuccess: editing.replace })
  const year = report.from.slice(0, 4)
  const movable = report.warnings.some(({ code }) => code === 'other-year') && mayWrite(report) && report.author === null
  return (
    <>
      <ProblemList
        problems={report.warnings}
        action={
          movable && (
            <Button size="small" loading={move.isPending} disabled={dirty || saving} onClick={() => move.mutate()}>
              {t(`年份改为${year}年`, `Move the years to ${year}`)}
            </Button>
          )
        }
      />
      {move.isError && <ProblemList problems={problemsOf(move.error)} />}
    </>
  )
}
