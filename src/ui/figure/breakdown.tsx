import { DownloadOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { type Asked, readBreakdown } from '../../client/figures.ts'
import { monthPeriod } from '../../language/day.ts'
import type { BreakdownRow } from '../../language/figure.ts'
import { groupThousands } from '../../language/number-words.ts'
import { nameOf, say } from '../../language/words.ts'
import { BarFrame } from './bar-frame.tsx'
import { useKnown } from '../known.tsx'
import { useLang, useWords } from '../lang.tsx'
import { Loaded } from '../loaded.tsx'
import { monthRows } from '../control/month-rows.ts'
import { csvAddress } from './csv.ts'
import { useTrace } from './trace.ts'
import { unitWord } from '../unit-words.ts'

/** What a breakdown gets; `by` is `month`, `year`, `org`, or a path that the indicator offers. */
export interface BreakdownProps {
  figure: { key: string; zh: string; en: string; unit: string }
  asked: Asked
  by: string
  title: string
}

/** A figure broken down: a chart with its table beside it; each bar and row opens to its records. */
export function Breakdown({ figure, asked, by, title }: BreakdownProps) {
  const t = useWords()
  const lang = useLang()
  const trace = useTrace()
  const { me } = useKnown()
  const own = me.grants.find(grant => grant.id === me.acting)?.org
  const query = useQuery({
    queryKey: ['breakdown', figure.key, asked, by],
    queryFn: () => readBreakdown(figure.key, asked, by),
  })
  const open = (row: BreakdownRow) => {
    const period = by === 'month' && /^\d{4}-\d{2}$/.test(row.code) ? monthPeriod(row.code) : asked
    trace({ ...asked, key: figure.key, org: row.org ?? asked.org, from: period.from, to: period.to })
  }
  return (
    <section className="breakdown">
      <h2>{title}</h2>
      <Loaded query={query}>
        {data => {
          const rows =
            by === 'month'
              ? monthRows(data, asked.from, asked.to, me.today, figure.unit === '%' ? null : '0')
              : by === 'year'
                ? data
                : [...data].sort((a, b) => Number(b.value ?? -1) - Number(a.value ?? -1))
          if (rows.length === 0) return <p className="quiet">{t('没有可分列的数。', 'Nothing to break down.')}</p>
          return (
            <div className="breakdown-columns">
              <BarFrame
                bars={rows.map(row => ({
                  code: row.code,
                  label: nameOf(row, lang),
                  value: row.value === null ? null : Number(row.value),
                  own: row.org === own,
                }))}
                unit={unitWord(figure.unit, lang)}
                lying={by !== 'month' && by !== 'year'}
                name={`${nameOf(figure, lang)} ${title}`}
                onPick={bar => {
                  const row = rows.find(one => one.code === bar.code)
                  if (row) open(row)
                }}
              />
              <div>
                <BreakdownTable
                  rows={rows}
                  own={own}
                  unit={unitWord(figure.unit, lang)}
                  canOpen={by === 'month' || by === 'org'}
                  onOpen={open}
                />
                <Button
                  type="text"
                  size="small"
                  icon={<DownloadOutlined />}
                  href={csvAddress(rows.map(row => [nameOf(row, lang), row.value ?? (row.words ? say(row.words, lang) : '')]))}
                  download={`${nameOf(figure, lang)} ${title}.csv`}
                >
                  {t('导出表格', 'Export the table')}
                </Button>
              </div>
            </div>
          )
        }}
      </Loaded>
    </section>
  )
}

interface TableProps {
  rows: readonly BreakdownRow[]
  own: number | undefined
  unit: string
  canOpen: boolean
  onOpen: (row: BreakdownRow) => void
}

function BreakdownTable({ rows, own, unit, canOpen, onOpen }: TableProps) {
  const t = useWords()
  const lang = useLang()
  return (
    <div className="table-frame short">
      <table className="list">
        <thead>
          <tr>
            <th>{t('分列', 'Part')}</th>
            <th className="number">{unit}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={row.code} data-own={(row.org !== undefined && row.org === own) || undefined}>
              <td>
                {nameOf(row, lang)}
                {row.org !== undefined && row.org === own && <span className="quiet">{t('（本级）', ' (own)')}</span>}
              </td>
              <td className="number">
                {canOpen && row.value !== null ? (
                  <button type="button" className="figure" onClick={() => onOpen(row)}>
                    <b>{groupThousands(row.value)}</b>
                  </button>
                ) : row.value === null ? (
                  row.words ? (
                    say(row.words, lang)
                  ) : (
                    '—'
                  )
                ) : (
                  groupThousands(row.value)
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
