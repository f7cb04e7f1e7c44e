import { PlusOutlined } from '@ant-design/icons'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { readFigures } from '../client/figures.ts'
import { readOwnFigures } from '../client/own-figures.ts'
import { Figure } from '../ui/figure/figure.tsx'
import { useKnown } from '../ui/known.tsx'
import { useWords } from '../ui/lang.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { Place, recordPlace, usePlaces } from '../ui/place.tsx'
import { useAsked, useScope } from '../ui/scope.tsx'
import { ownFigureMakers } from './menu.ts'

/** 自建指标: the figures that offices made, with their value in the scope and what each counts. */
export function OwnFiguresPage() {
  const t = useWords()
  const { go } = usePlaces()
  const { role } = useKnown()
  const { orgName } = useScope()
  const asked = useAsked()
  const list = useQuery({ queryKey: ['own-figures'], queryFn: readOwnFigures })
  const keys = (list.data ?? []).map(one => one.key)
  const values = useQuery({
    queryKey: ['figures', asked, keys],
    queryFn: () => readFigures(asked, keys),
    enabled: keys.length > 0,
    placeholderData: keepPreviousData,
  })
  return (
    <>
      <PageHead title={t('自建指标', 'Own figures')} note={orgName}>
        {ownFigureMakers.includes(role) && (
          <Button type="primary" icon={<PlusOutlined />} onClick={() => go('/figures/own/new')}>
            {t('新建指标', 'New figure')}
          </Button>
        )}
      </PageHead>
      <Loaded query={list} rows={6}>
        {own =>
          own.length === 0 ? (
            <p className="empty">
              {t('还没有自建指标。', 'No own figures yet.')}
              <br />
              <span className="quiet">
                {t(
                  '选一个台账，说明按什么条件、怎样计算，就能得到一个可追溯的数，用在总结和看板里。',
                  'Choose a register and say by which conditions it is measured: a number that opens to its records, for texts and boards.',
                )}
              </span>
            </p>
          ) : (
            <section className="figure-section">
              <ul>
                {own.map(one => {
                  const value = values.data?.find(found => found.key === one.key)
                  return (
                    <li key={one.key}>
                      <span className="figure-name">
                        {one.mayChange ? <Place to={`/figures/own/${one.id}`}>{one.name}</Place> : one.name}
                        <small className="quiet">{one.meaning}</small>
                        <small className="quiet">
                          {one.org.name} · {t(`第${one.version}版`, `version ${one.version}`)} ·{' '}
                          <Place to={recordPlace('ownFigure', one.id)}>{t('修改记录', 'History')}</Place>
                        </small>
                      </span>
                      <span className="figure-value">
                        <Figure figure={value ?? { key: one.key, zh: one.name, en: one.name, unit: one.unit, value: null }} asked={asked} />
                      </span>
                    </li>
                  )
                })}
              </ul>
            </section>
          )
        }
      </Loaded>
    </>
  )
}
