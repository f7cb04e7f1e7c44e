import type { ReactNode } from 'react'
import type { FieldSums } from '../../language/burden.ts'
import { groupThousands } from '../../language/number-words.ts'
import { useWords } from '../lang.tsx'

/** One line of a table of fields: its name, which may be a door, and its sums. */
export interface FieldsLine extends FieldSums {
  key: string
  name: ReactNode
  own?: boolean
  /** Organizations with a roll that share it. */
  branches?: number
}

/** Fields by source, with the average a record, and an average a branch where the lines are organizations. */
export function FieldsTable({
  head,
  lines,
  total,
}: {
  head: string
  lines: readonly FieldsLine[]
  total?: FieldSums & { branches?: number }
}) {
  const t = useWords()
  const byBranch = lines.some(line => line.branches !== undefined)
  const cells = (sums: FieldSums & { branches?: number }) => (
    <>
      <td className="number">{shownCount(sums.hand)}</td>
      <td className="number">{shownCount(sums.sheet)}</td>
      <td className="number">{shownCount(sums.program)}</td>
      <td className="number">{shownCount(sums.records)}</td>
      <td className="number">{average(sums.hand, sums.records)}</td>
      {byBranch && <td className="number">{sums.branches ? shownCount(sums.branches) : ''}</td>}
      {byBranch && <td className="number">{average(sums.hand, sums.branches ?? 0)}</td>}
    </>
  )
  return (
    <div className="table-frame">
      <table className="list fields">
        <thead>
          <tr>
            <th>{head}</th>
            <th className="number">{t('手填', 'By hand')}</th>
            <th className="number">{t('表格导入', 'By sheet')}</th>
            <th className="number">{t('程序填写', 'By the program')}</th>
            <th className="number">{t('新增记录', 'New records')}</th>
            <th className="number">{t('每条手填', 'By hand a record')}</th>
            {byBranch && <th className="number">{t('支部数', 'Branches')}</th>}
            {byBranch && <th className="number">{t('每支部手填', 'By hand a branch')}</th>}
          </tr>
        </thead>
        <tbody>
          {lines.map(line => (
            <tr key={line.key} data-own={line.own || undefined}>
              <td>{line.name}</td>
              {cells(line)}
            </tr>
          ))}
        </tbody>
        {total && lines.length > 1 && (
          <tfoot>
            <tr>
              <th>{t('合计', 'Total')}</th>
              {cells(total)}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  )
}

/** A count with thousands apart. */
export const shownCount = (count: number): string => groupThousands(String(count))

/** An average with one decimal; a dash over nothing. */
export const average = (sum: number, over: number): string => (over > 0 ? groupThousands((sum / over).toFixed(1)) : '—')
