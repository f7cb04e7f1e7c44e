import { DownloadOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { type Asked, readCross } from '../../client/figures.ts'
import type { CrossTable as Table, Dimension, FigureValue } from '../../language/figure.ts'
import { groupThousands } from '../../language/number-words.ts'
import { type Lang, nameOf } from '../../language/words.ts'
import { useLang, useWords } from '../lang.tsx'
import { Loaded } from '../loaded.tsx'
import { unitWord } from '../unit-words.ts'
import { csvAddress } from './csv.ts'

/** 交叉表: a figure by two dimensions at once. */
export function CrossTable({ figure, asked, by, across }: { figure: FigureValue; asked: Asked; by: Dimension; across: Dimension }) {
  const t = useWords()
  const lang = useLang()
  const query = useQuery({
    queryKey: ['cross', figure.key, asked, by.by, across.by],
    queryFn: () => readCross(figure.key, asked, by.by, across.by),
  })
  const title = `${nameOf(figure, lang)} ${nameOf(by, lang)} × ${nameOf(across, lang)}`
  return (
    <Loaded query={query}>
      {table =>
        table.rows.length === 0 ? (
          <p className="quiet">{t('没有可分列的数。', 'Nothing to break down.')}</p>
        ) : (
          <>
            <div className="table-frame">
              <table className="list cross">
                <caption>
                  {title} <span className="quiet">{unitWord(figure.unit, lang)}</span>
                </caption>
                <thead>
                  <tr>
                    <th>{nameOf(by, lang)}</th>
                    {table.columns.map(column => (
                      <th key={column.code} className="number">
                        {nameOf(column, lang)}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {table.rows.map((row, i) => (
                    <tr key={row.code}>
                      <th>{nameOf(row, lang)}</th>
                      {table.columns.map((column, j) => (
                        <td key={column.code} className="number">
                          {written(table.cells[i]?.[j])}
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
            <Button
              type="text"
              size="small"
              className="no-print"
              icon={<DownloadOutlined />}
              href={csvAddress(linesOf(table, by, lang))}
              download={`${title}.csv`}
            >
              {t('导出表格', 'Export the table')}
            </Button>
          </>
        )
      }
    </Loaded>
  )
}

const written = (value: string | null | undefined): string => (value === null || value === undefined ? '' : groupThousands(value))

const linesOf = (table: Table, by: Dimension, lang: Lang): string[][] => [
  [nameOf(by, lang), ...table.columns.map(column => nameOf(column, lang))],
  ...table.rows.map((row, i) => [nameOf(row, lang), ...table.columns.map((_, j) => table.cells[i]?.[j] ?? '')]),
]
