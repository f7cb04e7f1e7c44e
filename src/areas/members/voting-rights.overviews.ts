import { noVote, type Standing } from '../../codes/voting-rights.ts'
import type { Overview } from '../../engine/engine.ts'
import { pathEnd } from '../../language/viewer.ts'
import { memberReaders } from './member-readers.ts'
import { lastOf } from '../../engine/tree/organization.ts'

const why = { probationary: '预备党员', membership: '党籍状态', suspended: '停止表决权' } as const

/** 表决权和选举权: who on the rolls has a vote on the last day, by branch; of one branch person by person (MEM-20). */
const votingRights: Overview = {
  name: 'voting-rights',
  zh: '表决权和选举权',
  en: 'Rights to vote and elect',
  about: [
    '期末在册党员中有表决权、选举权和被选举权的人数；选择一个支部的列出每名党员。没有的只注明类别，不写缘由。',
    'Members on the rolls with the rights to vote, elect and be elected on the last day; of one branch each member. Where there are none the class alone is told.',
  ],
  rule: 'MEM-20',
  roles: memberReaders,
  columns: [
    { key: 'unit', zh: '党支部或党员', en: 'Branch or member', as: 'text' },
    { key: 'members', zh: '在册党员', en: 'On the roll', as: 'count' },
    { key: 'entitled', zh: '有表决权', en: 'With a vote', as: 'count' },
    { key: 'probationary', zh: '预备党员', en: 'Probationary', as: 'count' },
    { key: 'without', zh: '其他无表决权', en: 'Others without', as: 'count' },
    { key: 'why', zh: '说明', en: 'Class', as: 'text' },
  ],
  rows: async (tx, _, scope) => {
    interface Row extends Standing {
      id: number
      org: number
      unit: string
      name: string
    }
    const rows = await tx.rows<Row>(
      `select p.id, m.org_id as org, coalesce(s.short_name, '') as unit, p.name, p.full_on as "fullOn", p.membership_state as state, p.votes_suspended_until as "suspendedUntil"
       from membership m join member p on p.district_id = m.district_id and p.id = m.member
       ${lastOf('s', 'm.district_id', 'm.org_id')}
       where m.district_id = $1 and m.guard_path >= $2 and m.guard_path < $3 and m.state <> 'void' and m.from_day <= $4 and (m.until_day is null or m.until_day >= $4)
       order by unit, m.org_id, p.name, p.id`,
      [scope.district, scope.path, pathEnd(scope.path), scope.to],
    )
    const judged = rows.map(row => ({ ...row, none: noVote(row, scope.to) }))
    const sums = (of: typeof judged) => ({
      members: of.length,
      entitled: of.filter(one => one.none === null).length,
      probationary: of.filter(one => one.none === 'probationary').length,
      without: of.filter(one => one.none !== null && one.none !== 'probationary').length,
    })
    const branches = [...Map.groupBy(judged, row => row.org)]
    if (branches.length === 1 && branches[0]?.[0] === scope.org)
      return judged.map(one => ({
        cells: { ...sums([one]), unit: one.name, why: one.none === null ? '' : why[one.none] },
        at: { register: 'member', id: one.id },
      }))
    return branches.map(([, of]) => ({ cells: { unit: of[0]?.unit ?? '', ...sums(of), why: '' } }))
  },
}

/** What the area tells of rights. */
export const rightsOverviews: readonly Overview[] = [votingRights]
