import { DownloadOutlined } from '@ant-design/icons'
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Button, Select } from 'antd'
import { useState } from 'react'
import { archiveListAddress, archiveYear, readYear } from '../../client/archive.ts'
import { groupThousands } from '../../language/number-words.ts'
import { writers } from '../../language/role.ts'
import { nameOf } from '../../language/words.ts'
import { useKnown } from '../../ui/known.tsx'
import { useLang, useWords } from '../../ui/lang.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Place, recordPlace, registerPlace } from '../../ui/place.tsx'
import { ProblemList, problemsOf } from '../../ui/problems.tsx'
import { useScope } from '../../ui/scope.tsx'
import { yearArchive } from './year-archive.ts'

/** 年度归档: what a year holds by register and how long it is kept; archives it and gives its list. */
export function ArchivePage() {
  const t = useWords()
  const lang = useLang()
  const { me, role, registers } = useKnown()
  const { org, orgName } = useScope()
  const { message } = App.useApp()
  const queries = useQueryClient()
  const last = Number(me.today.slice(0, 4)) - 1
  const [year, setYear] = useState(last)
  const query = useQuery({ queryKey: ['archive', org, year], queryFn: () => readYear(org, year), placeholderData: keepPreviousData })
  const act = useMutation({
    mutationFn: () => archiveYear(org, year),
    onSuccess: ({ id }) => {
      void queries.invalidateQueries()
      void message.success(
        <>
          {t(`${year}年度已归档，`, `${year} is archived. `)}
          <Place to={recordPlace(yearArchive.name, id)}>{t('查看', 'See it')}</Place>
        </>,
      )
    },
  })
  const total = query.data?.reduce((sum, one) => sum + one.records, 0) ?? 0
  return (
    <>
      <PageHead title={t('年度归档', 'Yearly archive')} note={orgName}>
        <Select
          value={year}
          onChange={setYear}
          aria-label={t('年度', 'Year')}
          options={Array.from({ length: 6 }, (_, i) => ({ value: last - i, label: t(`${last - i}年`, String(last - i)) }))}
        />
        <Button icon={<DownloadOutlined />} href={archiveListAddress(org, year)} disabled={total === 0}>
          {t('下载归档目录', 'Download the list')}
        </Button>
        {writers.includes(role) && (
          <Button type="primary" loading={act.isPending} disabled={total === 0} onClick={() => act.mutate()}>
            {t('归档', 'Archive')}
          </Button>
        )}
      </PageHead>
      {act.error && <ProblemList problems={problemsOf(act.error)} />}
      <p>
        <Place to={registerPlace(yearArchive.name)}>{t('已归档的年度', 'Years archived so far')}</Place>
        {' · '}
        <Place to={registerPlace('retentionRule')}>{t('保管期限', 'Retention periods')}</Place>
      </p>
      <Loaded query={query} rows={8}>
        {list =>
          list.length === 0 ? (
            <p className="empty">{t('这一年没有可归档的记录。', 'There is nothing of that year to archive.')}</p>
          ) : (
            <div className="table-frame">
              <table className="list">
                <thead>
                  <tr>
                    <th>{t('台账', 'Register')}</th>
                    <th className="number">{t('记录数', 'Records')}</th>
                    <th>{t('保管期限', 'Kept')}</th>
                  </tr>
                </thead>
                <tbody>
                  {list.map(one => {
                    const reg = registers.get(one.register)
                    return (
                      <tr key={one.register}>
                        <td>{reg ? nameOf(reg, lang) : one.zh}</td>
                        <td className="number">{groupThousands(one.records)}</td>
                        <td>{one.kept}</td>
                      </tr>
                    )
                  })}
                </tbody>
                <tfoot>
                  <tr>
                    <th>{t('合计', 'Total')}</th>
                    <th className="number">{groupThousands(total)}</th>
                    <th />
                  </tr>
                </tfoot>
              </table>
            </div>
          )
        }
      </Loaded>
    </>
  )
}
