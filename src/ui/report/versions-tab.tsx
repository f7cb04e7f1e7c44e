import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { compareVersions, readVersions } from '../../client/reports.ts'
import type { Report } from '../../language/report.ts'
import { actWords } from '../act-words.ts'
import { Editions } from './editions.tsx'
import { useLang, useWords } from '../lang.tsx'

/** The versions of a report, and what changed from one to another: in the prose and in the figures. */
export function VersionsTab({ report }: { report: Report }) {
  const t = useWords()
  const lang = useLang()
  const versions = useQuery({ queryKey: ['report-versions', report.id, report.version], queryFn: () => readVersions(report.id) })
  const [chosen, setChosen] = useState<readonly [number, number] | null>(null)
  const latest = versions.data?.[0]?.version ?? 1
  const [before, after] = chosen ?? [Math.max(1, latest - 1), latest]
  const compared = useQuery({
    queryKey: ['report-compared', report.id, before, after],
    queryFn: () => compareVersions(report.id, before, after),
    enabled: versions.data !== undefined && before !== after,
  })
  const options = versions.data?.map(one => (
    <option key={one.version} value={one.version}>
      {t(`第 ${one.version} 次`, `Version ${one.version}`)} {one.at.slice(0, 10)} {actWords(undefined, one.act, lang)} {one.by}
      {one.reason ? `（${one.reason}）` : ''}
    </option>
  ))
  return (
    <div className="report-tab">
      <Editions report={report} />
      <h3>{t('比较两次保存', 'Compare two versions')}</h3>
      <label>
        {t('从', 'From')}{' '}
        <select className="ant-input-like" value={before} onChange={event => setChosen([Number(event.target.value), after])}>
          {options}
        </select>
      </label>
      <label>
        {t('到', 'To')}{' '}
        <select className="ant-input-like" value={after} onChange={event => setChosen([before, Number(event.target.value)])}>
          {options}
        </select>
      </label>
      {compared.data && (
        <>
          <h3>{t('数字', 'Figures')}</h3>
          <ul className="plain-list">
            {compared.data.figures.map(one => (
              <li key={one.spot} className="digits">
                {one.before ?? '—'} → {one.after ?? '—'}
              </li>
            ))}
          </ul>
          {compared.data.figures.length === 0 && <p className="quiet">{t('没有变化', 'None changed')}</p>}
          <h3>{t('文字', 'Prose')}</h3>
          <div className="compared">
            {compared.data.lines.map((line, i) =>
              line.change === 'same' ? null : line.change === 'added' ? (
                <ins key={i}>{line.text || ' '}</ins>
              ) : (
                <del key={i}>{line.text || ' '}</del>
              ),
            )}
          </div>
          {compared.data.lines.every(({ change }) => change === 'same') && <p className="quiet">{t('没有变化', 'None changed')}</p>}
        </>
      )}
      {latest === 1 && <p className="quiet">{t('只有一版。', 'There is one version.')}</p>}
    </div>
  )
}
