import { PlusOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { readReports } from '../client/reports.ts'
import { showMoment } from '../derive/show.ts'
import { periodName } from '../language/day.ts'
import type { ReportHead } from '../language/report.ts'
import { compartmentOf, writers } from '../language/role.ts'
import { say } from '../language/words.ts'
import { useKnown } from '../ui/known.tsx'
import { useLang, useWords } from '../ui/lang.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { Place } from '../ui/place.tsx'
import { reportStates } from '../ui/report/words.ts'
import { useScope } from '../ui/scope.tsx'
import { NewReport } from './new-report.tsx'
import { PageHead } from '../ui/page-head.tsx'

/** Reports of the organization, newest first. */
export function ReportsPage() {
  const t = useWords()
  const { role } = useKnown()
  const { org, orgName } = useScope()
  const [creating, setCreating] = useState(false)
  const reports = useQuery({ queryKey: ['reports', org], queryFn: () => readReports(org) })
  return (
    <>
      <PageHead title={t('总结', 'Reports')} note={orgName}>
        {writers.includes(role) && (
          <Button type="primary" icon={<PlusOutlined />} onClick={() => setCreating(true)}>
            {t('起草总结', 'New report')}
          </Button>
        )}
      </PageHead>
      <Loaded query={reports} rows={6}>
        {list =>
          list.length === 0 ? (
            <p className="empty">
              {compartmentOf(role)
                ? t(
                    '还没有印发的总结。统计数请在“统计发布”中发布，供总结引用。',
                    'Nothing has been issued yet. Totals for it are given out under Releases.',
                  )
                : t(
                    '还没有总结。可从内置模板起草，也可上传本单位的 Word 稿，数字会自动认出。',
                    'No reports yet. Start from the built-in template, or upload your own Word text: its numbers are recognized.',
                  )}
            </p>
          ) : (
            <ul className="lines-list reports">
              {list.map(report => (
                <ReportLine key={report.id} report={report} />
              ))}
            </ul>
          )
        }
      </Loaded>
      {creating && <NewReport onClose={() => setCreating(false)} />}
    </>
  )
}

function ReportLine({ report }: { report: ReportHead }) {
  const t = useWords()
  const lang = useLang()
  const state = reportStates[report.state]
  return (
    <li>
      <Place to={`/reports/${report.id}`}>
        <b>{report.title}</b>
        <span className="state" data-tone={state.tone}>
          {say(state.words, lang)}
        </span>
        <small className="quiet">
          {report.orgName} · {periodName(report, lang)} · {t(`${report.figures} 个指标`, `${report.figures} figures`)}
          {report.blank > 0 && t(`，${report.blank} 处空缺`, `, ${report.blank} blank`)} · {report.updatedBy}{' '}
          <span className="digits">{showMoment(report.updatedAt)}</span>
        </small>
      </Place>
    </li>
  )
}
