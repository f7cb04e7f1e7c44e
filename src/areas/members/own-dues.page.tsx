import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { readOwnDues } from '../../client/own.ts'
import { formatYuan } from '../../language/money.ts'
import { useWords } from '../../ui/lang.tsx'
import { type DuesMonth, standingOf } from './own-dues.ts'

/** The own dues by month: what is due, what of it is remitted, what has been paid. */
export function OwnDues({ days }: { days: { from: string; to: string } }) {
  const t = useWords()
  const query = useQuery({
    queryKey: ['own-dues', days.from, days.to],
    queryFn: () => readOwnDues(days),
    placeholderData: keepPreviousData,
  })
  const months = query.data ?? []
  if (months.length === 0) return null
  const words: Readonly<Record<ReturnType<typeof standingOf>, string>> = {
    paid: t('已交', 'Paid'),
    exempt: t('免交', 'Exempt'),
    partly: t('未交足', 'Partly paid'),
    unpaid: t('未登记', 'Nothing on record'),
    unknown: t('未核定', 'No base verified'),
  }
  const sum = (of: (one: DuesMonth) => number): number => months.reduce((total, one) => total + of(one), 0)
  return (
    // What scrolls is reached by the keyboard too.
    <section className="table-frame short" aria-label={t('党费按月', 'Dues by month')} tabIndex={0}>
      <table className="list own-dues">
        <thead>
          <tr>
            <th>{t('月份', 'Month')}</th>
            <th className="number">{t('应交（元）', 'Due, yuan')}</th>
            <th className="number">{t('减免（元）', 'Remitted, yuan')}</th>
            <th className="number">{t('已交（元）', 'Paid, yuan')}</th>
            <th>{t('情况', 'Standing')}</th>
          </tr>
        </thead>
        <tbody>
          {months.map(one => (
            <tr key={one.month}>
              <td className="digits">{one.month}</td>
              <td className="number">{one.due === null ? '—' : formatYuan(one.due)}</td>
              <td className="number">{one.remitted === 0 ? '—' : formatYuan(one.remitted)}</td>
              <td className="number">{one.paid === 0 ? '—' : formatYuan(one.paid)}</td>
              <td>{words[standingOf(one)]}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th>{t('合计', 'Total')}</th>
            <th className="number">{formatYuan(sum(one => one.due ?? 0))}</th>
            <th className="number">{formatYuan(sum(one => one.remitted))}</th>
            <th className="number">{formatYuan(sum(one => one.paid))}</th>
            <th />
          </tr>
        </tfoot>
      </table>
    </section>
  )
}
