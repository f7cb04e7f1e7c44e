import { PlusOutlined } from '@ant-design/icons'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Button, Select } from 'antd'
import { useState } from 'react'
import { readPlan } from '../../client/plan.ts'
import { useKnown } from '../../ui/known.tsx'
import { useWords } from '../../ui/lang.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { formPlace, Place, registerPlace, usePlaces } from '../../ui/place.tsx'
import { CarryOver } from '../../ui/plan/carry-over.tsx'
import { PlanTree } from '../../ui/plan/plan-tree.tsx'
import { useScope } from '../../ui/scope.tsx'
import { planItem } from './plan-item.ts'

/** 工作计划: the plan of a year as a tree from the main line to the targets, each target beside its figure. */
export function PlanPage() {
  const t = useWords()
  const { me } = useKnown()
  const { org, orgName, period } = useScope()
  const { search, setSearch, go } = usePlaces()
  const [carrying, setCarrying] = useState(false)
  const now = Number(me.today.slice(0, 4))
  const year = /^\d{4}$/.test(search.year ?? '') ? Number(search.year) : Number(period.to.slice(0, 4))
  const years = [...new Set([year, ...Array.from({ length: 6 }, (_, i) => now + 1 - i)])].sort((a, b) => b - a)
  const query = useQuery({ queryKey: ['plan', org, year], queryFn: () => readPlan(org, year), placeholderData: keepPreviousData })
  const prefill = encodeURIComponent(JSON.stringify({ year: String(year) }))
  return (
    <>
      <PageHead title={t(`${year}年工作计划`, `Plan of ${year}`)} note={orgName}>
        <Select
          value={year}
          onChange={picked => setSearch({ year: String(picked) })}
          aria-label={t('计划年度', 'Year of the plan')}
          options={years.map(one => ({ value: one, label: t(`${one}年`, String(one)) }))}
        />
        {query.data?.mayWrite && (
          <>
            <Button onClick={() => setCarrying(true)}>{t('结转上年未完成', 'Carry over from last year')}</Button>
            <Button type="primary" icon={<PlusOutlined />} onClick={() => go(`${formPlace(planItem.name)}?prefill=${prefill}`)}>
              {t('添一项', 'Add an item')}
            </Button>
          </>
        )}
      </PageHead>
      <Loaded query={query} rows={10}>
        {board =>
          board.items.length === 0 ? (
            <p className="empty">
              {t(`还没有登记${year}年的计划。`, `No plan of ${year} is on record.`)}{' '}
              <Place to={registerPlace(planItem.name)}>{t('看各年计划台账', 'See the register of plans')}</Place>
            </p>
          ) : (
            <>
              <p className="quiet">
                {t(`本单位 ${board.open} 项尚未完成。`, `${board.open} items of your own are still open.`)}{' '}
                <Place to={registerPlace(planItem.name)}>{t('按台账查看', 'See them as a list')}</Place>
              </p>
              <PlanTree board={board} over={me.today > `${year}-12-31`} />
            </>
          )
        }
      </Loaded>
      {carrying && <CarryOver org={org} year={year} onClose={() => setCarrying(false)} />}
    </>
  )
}
