import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Button, DatePicker, Slider } from 'antd'
import dayjs from 'dayjs'
import { useState } from 'react'
import { organizationType } from '../codes/organization-type.ts'
import { readOrganizations } from '../client/organizations.ts'
import { codeLabel } from '../language/code-table.ts'
import { addDays, dayName, daysBetween } from '../language/day.ts'
import type { OrganizationNode, TreeAct } from '../language/organization.ts'
import { useKnown } from '../ui/known.tsx'
import { useLang, useWords } from '../ui/lang.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { OrganizationTree } from '../ui/organization-tree.tsx'
import { Place, recordPlace } from '../ui/place.tsx'
import { useScope } from '../ui/scope.tsx'
import { ancestorsOf, childrenOf } from '../ui/tree.ts'
import { actNames, OrganizationAct } from './organization-act.tsx'
import { PageHead } from '../ui/page-head.tsx'

/** How far back the slider goes, in years. */
const years = 5

/** The tree of organizations as of any day, and the acts that change it. */
export function OrganizationsPage() {
  const t = useWords()
  const lang = useLang()
  const { me } = useKnown()
  const { org, setOrg } = useScope()
  const [day, setDay] = useState(me.today)
  const first = `${Number(me.today.slice(0, 4)) - years}-01-01`
  const tree = useQuery({ queryKey: ['organizations', day], queryFn: () => readOrganizations(day), placeholderData: keepPreviousData })
  return (
    <>
      <PageHead
        title={t('组织树', 'Tree of organizations')}
        note={t(
          '树上的样子以所选日期为准；每一变动都有日期和文件。',
          'The tree stands as of the chosen day; every change has its date and document.',
        )}
      />
      <div className="as-of">
        <DatePicker
          allowClear={false}
          value={dayjs(day)}
          onChange={picked => picked && setDay(picked.format('YYYY-MM-DD'))}
          aria-label={t('查看日期', 'As of')}
        />
        <Slider
          className="as-of-slider"
          min={0}
          max={daysBetween(first, me.today)}
          value={Math.max(0, daysBetween(first, day))}
          onChange={days => setDay(addDays(first, days))}
          tooltip={{ formatter: days => dayName(addDays(first, days ?? 0), lang) }}
          ariaLabelForHandle={t('查看日期', 'As of')}
        />
        {day !== me.today && (
          <Button type="text" onClick={() => setDay(me.today)}>
            {t('回到今天', 'Today')}
          </Button>
        )}
      </div>
      <Loaded query={tree} rows={12}>
        {nodes => (
          <div className="organizations">
            <OrganizationTree key={nodes.length} tree={nodes} value={org} onPick={setOrg} height={560} />
            <Chosen nodes={nodes} id={org} />
          </div>
        )}
      </Loaded>
    </>
  )
}

function Chosen({ nodes, id }: { nodes: readonly OrganizationNode[]; id: number }) {
  const t = useWords()
  const lang = useLang()
  const { role, names } = useKnown()
  const [act, setAct] = useState<TreeAct['act'] | null>(null)
  const node = nodes.find(one => one.id === id)
  if (!node)
    return (
      <p className="empty">{t('这一天没有这个组织，可在左边另选。', 'It was not in being on that day; choose another at the left.')}</p>
    )
  const above = ancestorsOf(nodes, id)
  const below = childrenOf(nodes, id)
  const mayAct = (role === 'clerk' || role === 'organization') && node.until === null
  return (
    <section className="organization" aria-live="polite">
      <p className="crumb quiet">{above.map(one => one.shortName).join(' ▸ ')}</p>
      <h2>{node.name}</h2>
      <dl className="facts">
        <div>
          <dt>{t('类别', 'Type')}</dt>
          <dd>{codeLabel(organizationType, node.type, lang)}</dd>
        </div>
        <div>
          <dt>{t('代码', 'Code')}</dt>
          <dd className="digits">{node.code}</dd>
        </div>
        <div>
          <dt>{t('成立', 'Founded')}</dt>
          <dd className="digits">{node.from}</dd>
        </div>
        {node.until && (
          <div>
            <dt>{t('终止', 'Ended')}</dt>
            <dd className="digits">{node.until}</dd>
          </div>
        )}
        <div>
          <dt>{t('下级组织', 'Below it')}</dt>
          <dd className="digits">{below.length}</dd>
        </div>
      </dl>
      <p>
        <Place to={recordPlace(names.organization, node.id)}>{t('打开组织档案', 'Open its record')}</Place>
      </p>
      {mayAct && (
        <div className="acts">
          {(Object.keys(actNames) as TreeAct['act'][]).map(name => (
            <Button key={name} onClick={() => setAct(name)}>
              {t(...actNames[name])}
            </Button>
          ))}
        </div>
      )}
      {act && <OrganizationAct act={act} node={node} nodes={nodes} onClose={() => setAct(null)} />}
    </section>
  )
}
