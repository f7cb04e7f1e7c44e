import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Pagination } from 'antd'
import { useEffect, useState } from 'react'
import { readList } from '../../client/registers.ts'
import { listColumns, outlasts } from '../../derive/list.ts'
import type { ListQuery, WireRow } from '../../language/listing.ts'
import type { AnyRegister } from '../../language/register.ts'
import { say } from '../../language/words.ts'
import { BulkBar } from './bulk-bar.tsx'
import { useLang, useWords } from '../lang.tsx'
import { ListCards } from './cards.tsx'
import { ListFilters } from './filters.tsx'
import { readListQuery, writeListQuery } from './query.ts'
import { ListTable } from './table.tsx'
import { ListTools } from './tools.tsx'
import { Loaded } from '../loaded.tsx'
import { usePlaces } from '../place.tsx'
import { useScope } from '../scope.tsx'
import { StateTabs } from './state-tabs.tsx'
import { useKept } from '../use-kept.ts'
import { usePhone } from '../use-phone.ts'

/** The list of a register: states as tabs, a sentence of filters, rows to walk with the arrow keys. */
export function RegisterList({ reg }: { reg: AnyRegister }) {
  const t = useWords()
  const lang = useLang()
  const phone = usePhone()
  const { search, setSearch } = usePlaces()
  const { org, period } = useScope()
  const own = readListQuery(search)
  const begun = search.when ? search.when === 'begun' : outlasts(reg)
  // A programme brings its own days.
  const days = own.programme ? {} : { from: begun ? undefined : period.from, to: period.to }
  const query: ListQuery = { ...own, org, ...days }
  const change = (patch: ListQuery) => setSearch(writeListQuery(patch), true)
  const list = useQuery({
    queryKey: ['list', reg.name, query],
    queryFn: () => readList(reg.name, query),
    placeholderData: keepPreviousData,
  })
  const [chosen, setChosen] = useKept<string[] | null>(`columns.${reg.name}`, null)
  const columns = listColumns(reg).filter(entry => (chosen ? chosen.includes(entry.name) : entry.shown))
  const [selected, setSelected] = useState<readonly WireRow[]>([])
  useEffect(() => setSelected([]), [list.data])

  return (
    <div className="register-list">
      <StateTabs reg={reg} counts={list.data?.states ?? {}} state={own.state} onPick={state => change({ state })} />
      <div className="list-bar">
        <ListFilters
          reg={reg}
          query={own}
          onChange={change}
          begun={begun}
          onBegun={next => setSearch({ when: next ? 'begun' : 'within', page: undefined }, true)}
        />
        <ListTools
          reg={reg}
          query={query}
          total={list.data?.total ?? 0}
          columns={columns.map(entry => entry.name)}
          onColumns={setChosen}
          onView={view => setSearch(viewSearch(view), true)}
        />
      </div>
      {selected.length > 0 && <BulkBar reg={reg} rows={selected} onDone={() => setSelected([])} />}
      <Loaded query={list} rows={10}>
        {data =>
          data.rows.length === 0 ? (
            <p className="empty">
              {own.search || own.state || own.filters || own.programme
                ? t('没有符合条件的记录。', 'No records fit.')
                : t('这一期间还没有记录。', 'No records in this period yet.')}
              <br />
              <span className="quiet">{say(reg.about, lang)}</span>
            </p>
          ) : (
            <>
              {phone ? (
                <ListCards reg={reg} rows={data.rows} />
              ) : (
                <ListTable
                  reg={reg}
                  columns={columns}
                  rows={data.rows}
                  query={own}
                  onSort={change}
                  selected={selected}
                  onSelect={setSelected}
                  busy={list.isPlaceholderData}
                />
              )}
              <Pagination
                className="pages"
                current={data.page}
                pageSize={data.size}
                total={data.total}
                pageSizeOptions={[20, 50, 100]}
                showSizeChanger={!phone && data.total > 20}
                simple={phone}
                hideOnSinglePage={data.total <= 20}
                showTotal={total => t(`共 ${total} 条`, `${total} in all`)}
                onChange={(page, size) => change({ page, size })}
              />
            </>
          )
        }
      </Loaded>
    </div>
  )
}

const viewSearch = (view: ListQuery): Record<string, string | undefined> =>
  writeListQuery({ search: undefined, state: undefined, filters: undefined, sort: undefined, ...view })
