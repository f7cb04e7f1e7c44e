import { dutyLimits } from '../../codes/duty-limits.ts'
import type { Overview, Reminder } from '../../engine/engine.ts'
import { shareOf } from '../../language/overview.ts'
import { staff } from '../../language/role.ts'
import { pathEnd } from '../../language/viewer.ts'
import type { Transaction } from '../../store/store.ts'

interface Share {
  unit: string
  communities: number
  listed: number
}

interface Asked {
  district: string
  path: string
  from: string
  to: string
}

/** Communities standing on the last day and those of them listed within the days, for each organization directly below a path; a community listed twice counts once. */
async function sharesBelow(tx: Transaction, { district, path, from, to }: Asked): Promise<Share[]> {
  return tx.rows<Share>(
    `with community as (
       select s.org_id, s.path, left(s.path, $6) as top from organization_span s
       where s.district_id = $1 and s.path >= $2 and s.path < $3 and s.from_day <= $5 and $5 < s.until_day and s.type = 'JW' and s.sector = 'community'
     )
     select coalesce(t.short_name, '') as unit, count(distinct c.org_id) as communities, count(distinct w.org_id) as listed
     from community c
     left join organization_span t on t.district_id = $1 and t.path = c.top and t.until_day = '9999-12-31'
     left join weak_case w on w.district_id = $1 and w.org_id = c.org_id and w.state <> 'void' and w.listed_on between $4 and $5
     group by c.top, t.short_name order by c.top`,
    [district, path, pathEnd(path), from, to, path.length + 5],
  )
}

/** Whether a share lies below so many per cent; exactly so many is not below. */
export const isBelow = (part: number, whole: number, percent: number): boolean => 100 * part < percent * whole

/** 后进社区列入比例 by the organization directly below; a share below the usual one is told and bars nothing (WEK-01). */
export const weakShare: Overview = {
  name: 'weak-share',
  zh: '后进社区列入比例',
  en: 'Share of weak communities',
  about: [
    '期内列入整顿的社区占全部社区的比例。参考比例只作提示，应整尽整，不设指标。',
    'Communities listed in the period among all of them. The usual share is told for reference; there is no quota.',
  ],
  rule: 'WEK-01',
  roles: staff,
  columns: [
    { key: 'unit', zh: '单位', en: 'Organization', as: 'text' },
    { key: 'communities', zh: '社区', en: 'Communities', as: 'count' },
    { key: 'listed', zh: '列入整顿', en: 'Listed', as: 'count' },
    { key: 'share', zh: '比例', en: 'Share', as: 'percent' },
    { key: 'note', zh: '说明', en: 'Note', as: 'text' },
  ],
  rows: async (tx, _, scope) => {
    const least = dutyLimits(scope.to).weakMinPercent
    return (await sharesBelow(tx, scope)).map(({ unit, communities, listed }) => ({
      cells: {
        unit,
        communities,
        listed,
        share: shareOf(listed, communities),
        note: isBelow(listed, communities, least) ? `低于参考比例${least}%` : '',
      },
    }))
  },
}

/** WEK-01: from the middle of the year on the organization department is told where the year's inspection has listed less than the usual share of its communities. */
export const weakShareLow: Reminder = {
  roles: ['organization'],
  look: async (tx, engine, viewer) => {
    const today = engine.today()
    const year = today.slice(0, 4)
    const limits = dutyLimits(today)
    if (today.slice(5) < limits.weakToldFrom) return []
    const shares = await sharesBelow(tx, { district: viewer.district, path: viewer.path, from: `${year}-01-01`, to: today })
    const sum = (of: (one: Share) => number): number => shares.reduce((total, one) => total + of(one), 0)
    const [listed, communities] = [sum(one => one.listed), sum(one => one.communities)]
    if (communities === 0 || !isBelow(listed, communities, limits.weakMinPercent)) return []
    return [
      {
        id: 'weak-share',
        zh: `${year}年列入整顿的后进社区${listed}个，占全部${communities}个的比例低于${limits.weakMinPercent}%`,
        en: `${listed} of ${communities} communities listed in ${year}, less than ${limits.weakMinPercent} %`,
        why: { zh: '请核对是否应整尽整；比例只作参考', en: 'Check whether all that should be are listed; the share is for reference' },
        due: null,
        href: '/overviews/weak-share',
        kind: 'weakCase',
      },
    ]
  },
}
