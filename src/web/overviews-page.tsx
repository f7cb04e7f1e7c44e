import { DownloadOutlined, PrinterOutlined } from '@ant-design/icons'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import { useEffect } from 'react'
import { areas } from '../areas/catalogue.ts'
import { overviewSheetAddress, readOverview, readOverviews } from '../client/overviews.ts'
import { groupThousands } from '../language/number-words.ts'
import { type OverviewColumn, overviewCell, type OverviewPage as Page } from '../language/overview.ts'
import { nameOf, say } from '../language/words.ts'
import { useLang, useWords } from '../ui/lang.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { Place, recordPlace } from '../ui/place.tsx'
import { useAsked, useScope } from '../ui/scope.tsx'

/** 一览表: the tables across records that the role reads, by area of work. */
export function OverviewsPage() {
  const t = useWords()
  const lang = useLang()
  const query = useQuery({ queryKey: ['overviews'], queryFn: readOverviews, staleTime: Number.POSITIVE_INFINITY })
  return (
    <>
      <PageHead title={t('一览表', 'Overviews')} />
      <Loaded query={query} rows={6}>
        {heads => (
          <>
            {areas
              .filter(area => heads.some(head => head.area === area.key))
              .map(area => (
                <section key={area.key} className="area">
                  <h2>{nameOf(area, lang)}</h2>
                  <ul className="register-links">
                    {heads
                      .filter(head => head.area === area.key)
                      .map(head => (
                        <li key={head.name}>
                          <Place to={`/overviews/${head.name}`}>
                            <b>{nameOf(head, lang)}</b>
                            <span className="quiet">{say(head.about, lang)}</span>
                          </Place>
                        </li>
                      ))}
                  </ul>
                </section>
              ))}
            {heads.length === 0 && <p className="empty">{t('没有由您的角色查看的一览表。', 'There are no overviews for your role.')}</p>}
          </>
        )}
      </Loaded>
    </>
  )
}

/** One of them, for the organization and the period of the bar above. */
export function OverviewPage() {
  const t = useWords()
  const lang = useLang()
  const { name = '' } = useParams({ strict: false }) as { name?: string } // cast: routes are made from a list, so their parameters have no types
  const { orgName } = useScope()
  const asked = useAsked()
  const query = useQuery({
    queryKey: ['overview', name, asked],
    queryFn: () => readOverview(name, asked),
    placeholderData: keepPreviousData,
  })
  const title = query.data ? nameOf(query.data.head, lang) : t('一览表', 'Overview')
  useEffect(() => {
    document.title = `${title} · 台账`
  }, [title])
  return (
    <>
      <PageHead title={title} note={orgName}>
        <Button icon={<PrinterOutlined />} onClick={() => window.print()}>
          {t('打印', 'Print')}
        </Button>
        {query.data && !query.data.head.screenOnly && (
          <Button icon={<DownloadOutlined />} href={overviewSheetAddress(name, asked)} disabled={query.data.rows.length === 0}>
            {t('导出', 'Export')}
          </Button>
        )}
      </PageHead>
      <p className="no-print">
        <Place to="/overviews">{t('全部一览表', 'All overviews')}</Place>
      </p>
      <Loaded query={query} rows={8}>
        {page => <Lines page={page} />}
      </Loaded>
    </>
  )
}

function Lines({ page: { head, rows } }: { page: Page }) {
  const t = useWords()
  const lang = useLang()
  if (rows.length === 0)
    return (
      <>
        <p className="quiet">{say(head.about, lang)}</p>
        <p className="empty">{t('这一单位和期间没有内容。', 'There is nothing for this organization and period.')}</p>
      </>
    )
  return (
    <>
      <p className="quiet">
        {say(head.about, lang)} {t(`共${rows.length}行。`, `${rows.length} lines.`)}
      </p>
      <div className="table-frame">
        <table className="list">
          <thead>
            <tr>
              {head.columns.map(column => (
                <th key={column.key} className={isNumber(column) ? 'number' : undefined}>
                  {nameOf(column, lang)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ cells, at }, i) => (
              <tr key={at ? `${at.register} ${at.id} ${i}` : i}>
                {head.columns.map((column, place) => {
                  const shown = shownCell(column, cells[column.key])
                  return (
                    <td key={column.key} className={isNumber(column) ? 'number' : undefined}>
                      {place === 0 && at ? <Place to={recordPlace(at.register, at.id)}>{shown}</Place> : shown}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

const isNumber = (column: OverviewColumn): boolean => column.as !== 'text' && column.as !== 'day'

const shownCell = (column: OverviewColumn, value: string | number | null | undefined): string =>
  column.as === 'count' && typeof value === 'number' ? groupThousands(value) : overviewCell(column, value)
