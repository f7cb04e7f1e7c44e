import { useQuery } from '@tanstack/react-query'
import { Button, Popover } from 'antd'
import { readDifferences } from '../../client/reports.ts'
import type { ReportDifference } from '../../language/report.ts'
import { nameOf } from '../../language/words.ts'
import { useLang, useWords } from '../lang.tsx'
import { Place, recordPlace } from '../place.tsx'
import { unitWord } from '../unit-words.ts'

/** Figures of an issued report that stand differently now: later corrections show, and never change what was issued. */
export function ReportDifferences({ id }: { id: number }) {
  const t = useWords()
  const differences = useQuery({ queryKey: ['differences', id], queryFn: () => readDifferences(id) })
  const count = differences.data?.length ?? 0
  if (count === 0) return null
  return (
    <Popover trigger="click" placement="bottomRight" content={<DifferenceList differences={differences.data ?? []} />}>
      <Button>{t(`印发后有 ${count} 处变化`, `${count} changed since`)}</Button>
    </Popover>
  )
}

/** Figures that stand differently now, each with the records that make the difference. */
export function DifferenceList({ differences }: { differences: readonly ReportDifference[] }) {
  const t = useWords()
  if (differences.length === 0) return <p className="quiet">{t('没有变动', 'None differs')}</p>
  return (
    <ul className="differences">
      {differences.map(difference => (
        <Difference key={difference.spot} difference={difference} />
      ))}
    </ul>
  )
}

function Difference({ difference }: { difference: ReportDifference }) {
  const t = useWords()
  const lang = useLang()
  const kinds = [
    [t('新增', 'Added'), difference.added],
    [t('减少', 'Gone'), difference.removed],
    [t('改动', 'Changed'), difference.changed],
  ] as const
  return (
    <li>
      <b>{nameOf(difference, lang)}</b>
      <span className="digits">
        {difference.issued ?? '—'} → {difference.now ?? '—'} {unitWord(difference.unit, lang)}
      </span>
      {kinds.map(
        ([kind, records]) =>
          records.length > 0 && (
            <p key={kind} className="quiet">
              {kind}{' '}
              {records.slice(0, 10).map(record => (
                <Place key={`${record.register}-${record.id}`} to={recordPlace(record.register, record.id)}>
                  #{record.id}{' '}
                </Place>
              ))}
              {records.length > 10 && t(`等 ${records.length} 条`, `and more, ${records.length} in all`)}
            </p>
          ),
      )}
      {difference.hidden > 0 && (
        <p className="quiet">{t(`另有 ${difference.hidden} 条在您的查看范围之外`, `${difference.hidden} outside what you may open`)}</p>
      )}
      {!difference.complete && <p className="quiet">{t('记录过多，只能比较数字', 'Too many records: only the numbers compare')}</p>}
    </li>
  )
}
