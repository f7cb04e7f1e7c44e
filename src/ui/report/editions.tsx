import { DownloadOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { editionPdfAddress, readEdition, readEditionDifferences, readEditions } from '../../client/reports.ts'
import type { Report, ReportEdition } from '../../language/report.ts'
import { useWords } from '../lang.tsx'
import { Loaded } from '../loaded.tsx'
import { DifferenceList } from './differences.tsx'
import { wordsOf } from './text.ts'

/** The editions of a report that were issued: each stays to be read as it was, with what differs since. */
export function Editions({ report }: { report: Report }) {
  const t = useWords()
  const editions = useQuery({ queryKey: ['report-editions', report.id, report.version], queryFn: () => readEditions(report.id) })
  if (!editions.data || editions.data.length === 0) return null
  return (
    <section>
      <h3>{t('印发各版', 'Editions issued')}</h3>
      <ul className="plain-list">
        {editions.data.map(edition => (
          <Edition key={edition.edition} report={report} edition={edition} />
        ))}
      </ul>
    </section>
  )
}

function Edition({ report, edition: one }: { report: Report; edition: ReportEdition }) {
  const t = useWords()
  const [open, setOpen] = useState(false)
  const text = useQuery({
    queryKey: ['report-edition', report.id, one.edition],
    queryFn: () => readEdition(report.id, one.edition),
    enabled: open,
  })
  const differences = useQuery({
    queryKey: ['report-edition-differences', report.id, one.edition, report.version],
    queryFn: () => readEditionDifferences(report.id, one.edition),
    enabled: open,
  })
  return (
    <li>
      <b>{t(`第${one.edition}版`, `Edition ${one.edition}`)}</b>{' '}
      <span className="quiet">
        {one.at.slice(0, 10)} {t('印发', 'issued')} {one.by}
      </span>
      {one.withdrawnAt && (
        <p>
          {t(
            `${one.withdrawnAt.slice(0, 10)} 由${one.withdrawnBy ?? ''}撤回`,
            `Withdrawn ${one.withdrawnAt.slice(0, 10)} by ${one.withdrawnBy ?? ''}`,
          )}
          ：{one.reason}
        </p>
      )}
      <div className="edition-acts">
        <Button size="small" onClick={() => setOpen(!open)} aria-expanded={open}>
          {open ? t('收起', 'Close') : t('查看这一版', 'Read it')}
        </Button>
        <Button size="small" icon={<DownloadOutlined />} href={editionPdfAddress(report.id, one.edition)}>
          PDF
        </Button>
      </div>
      {open && (
        <>
          <h4>{t('印发以后变动的数字', 'Figures that differ since')}</h4>
          <Loaded query={differences} rows={2}>
            {list => <DifferenceList differences={list} />}
          </Loaded>
          <h4>{t('正文', 'Text')}</h4>
          <Loaded query={text} rows={6}>
            {issued => (
              <div className="edition-text">
                {issued.paragraphs.map((paragraph, i) => (
                  <p key={i} data-level={paragraph.level ?? undefined}>
                    {wordsOf(paragraph)}
                  </p>
                ))}
              </div>
            )}
          </Loaded>
        </>
      )}
    </li>
  )
}
