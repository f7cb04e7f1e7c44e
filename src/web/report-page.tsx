import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { readReport } from '../client/reports.ts'
import { Loaded } from '../ui/loaded.tsx'
import { ReportEditor } from '../ui/report/editor.tsx'
import { useNumber } from './use-register.ts'

/** The page of a report. */
export function ReportPage() {
  const id = useNumber()
  const report = useQuery({ queryKey: ['report', id], queryFn: () => readReport(id), staleTime: Number.POSITIVE_INFINITY, gcTime: 0 })
  useEffect(() => {
    if (report.data) document.title = `${report.data.title} · 台账`
  }, [report.data])
  return (
    <Loaded query={report} rows={16}>
      {start => <ReportEditor key={id} start={start} />}
    </Loaded>
  )
}
