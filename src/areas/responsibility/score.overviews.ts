import { schemeCategories, schemeKinds } from '../../codes/scheme-2025.ts'
import type { Overview, OverviewScope } from '../../engine/engine.ts'
import { shareOf } from '../../language/overview.ts'
import { staff } from '../../language/role.ts'
import { pathEnd } from '../../language/viewer.ts'
import type { Transaction } from '../../store/store.ts'
import type { Sheet } from './assessment-sheet-checks.ts'
import { lastOf } from '../../engine/tree/organization.ts'

interface Head {
  id: number
  org: number
  unit: string
  kind: keyof typeof schemeKinds
  year: number
  state: string
  assessor: string | null
  self: number | null
  checked: number | null
  final: number | null
  mark: string | null
}

/** Sheets of the scope whose records count up to a day of the period; one that has been voided is none. */
const sheetsOf = (tx: Transaction, { district, path, from, to }: OverviewScope, states: readonly string[]): Promise<Head[]> =>
  tx.rows<Head>(
    `select r.id, r.org_id as org, coalesce(s.short_name, '') as unit, r.kind, r.year, r.state, r.assessor,
       r.self_total as self, r.checked_total as checked, r.final_total as final, r.mark
     from assessment_sheet r ${lastOf('s', 'r.district_id', 'r.org_id')}
     where r.district_id = $1 and r.guard_path >= $2 and r.guard_path < $3 and r.cut_off_on between $4 and $5 and r.state = any($6::text[])
     order by r.kind, unit, r.id`,
    [district, path, pathEnd(path), from, to, states],
  )

type Line = Sheet['scores'][number] & { of: number; standard: string }

const linesOf = (tx: Transaction, district: string, heads: readonly Head[]): Promise<Line[]> =>
  tx.rows<Line>(
    `select of_id as of, code, standard, rule, most, bonus, applies, metric, auto, self, checked, final, reason from assessment_sheet_scores
     where district_id = $1 and of_id = any($2::bigint[]) order by of_id, position`,
    [district, heads.map(head => head.id)],
  )

const unit = { key: 'unit', zh: '单位', en: 'Organization', as: 'text' } as const
const kind = { key: 'kind', zh: '类别', en: 'Kind', as: 'text' } as const
const kindName = ({ kind: code }: Head): string => schemeKinds[code]?.[0] ?? code
const at = ({ id }: Head) => ({ register: 'assessmentSheet', id })
const finished = ['final'] as const

/** 考核得分: final totals by kind of organization, the highest first, beside the self-score and the year before; of organizations, inside the office alone (RSP-34). */
const scores: Overview = {
  name: 'scores',
  zh: '考核得分',
  en: 'Scores',
  about: [
    '期内定分的评分表按类别排列，列出自评、核分、最终得分和上年得分，供内部工作使用。',
    'Final sheets of the period by kind: self-score, checked and final score, and that of the year before; for internal use.',
  ],
  rule: 'RSP-34',
  roles: ['organization', 'leader'],
  columns: [
    unit,
    kind,
    { key: 'self', zh: '自评', en: 'Self', as: 'hundredths' },
    { key: 'checked', zh: '核分', en: 'Checked', as: 'hundredths' },
    { key: 'final', zh: '最终', en: 'Final', as: 'hundredths' },
    { key: 'gap', zh: '自评与最终之差', en: 'Self less final', as: 'hundredths' },
    { key: 'before', zh: '上年', en: 'Year before', as: 'hundredths' },
    { key: 'change', zh: '比上年', en: 'Change', as: 'hundredths' },
  ],
  rows: async (tx, _, scope) => {
    const heads = await sheetsOf(tx, scope, finished)
    const before = await tx.rows<{ org: number; kind: string; year: number; final: number | null }>(
      `select org_id as org, kind, year, final_total as final from assessment_sheet where district_id = $1 and state = 'final' and org_id = any($2::bigint[])`,
      [scope.district, heads.map(head => head.org)],
    )
    const marks = heads.map(head => {
      const last = before.find(one => one.org === head.org && one.kind === head.kind && one.year === head.year - 1)?.final ?? null
      const less = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a - b)
      return { head, last, gap: less(head.self, head.final), change: less(head.final, last) }
    })
    return marks
      .toSorted((a, b) => a.head.kind.localeCompare(b.head.kind) || (b.head.final ?? 0) - (a.head.final ?? 0))
      .map(({ head, last, gap, change }) => ({
        cells: {
          unit: head.unit,
          kind: kindName(head),
          self: head.self,
          checked: head.checked,
          final: head.final,
          gap,
          before: last,
          change,
        },
        at: at(head),
      }))
  },
}

/** 分类得分率: what of the marks that apply each organization got in each category of the scheme (RSP-34). */
const categories: Overview = {
  name: 'category-scores',
  zh: '分类得分率',
  en: 'Scores by category',
  about: [
    '期内定分的评分表在各类中的得分占适用满分的比例，不适用的条目不计入满分。',
    'Share of the marks that apply which each organization got in each category; what does not apply is left out.',
  ],
  rule: 'RSP-34',
  roles: staff,
  columns: [
    unit,
    kind,
    ...Object.entries(schemeCategories).map(([key, [zh, en]]) => ({ key, zh, en, as: 'percent' as const })),
    { key: 'mark', zh: '得分', en: 'Mark', as: 'text' },
  ],
  rows: async (tx, _, scope) => {
    const heads = await sheetsOf(tx, scope, finished)
    const byHead = Map.groupBy(await linesOf(tx, scope.district, heads), line => line.of)
    return heads.map(head => {
      const applying = (byHead.get(head.id) ?? []).filter(line => line.applies !== 'no' && !line.bonus)
      const shares = Object.keys(schemeCategories).map(code => {
        const own = applying.filter(line => line.code.startsWith(code))
        const sum = (of: (line: Line) => number): number => own.reduce((total, line) => total + of(line), 0)
        return [
          code,
          shareOf(
            sum(line => line.final ?? 0),
            sum(line => line.most),
          ),
        ] as const
      })
      return { cells: { unit: head.unit, kind: kindName(head), ...Object.fromEntries(shares), mark: head.mark }, at: at(head) }
    })
  },
}

/** 失分清单: each point that lost marks, with its clause and the reason (RSP-34). */
const losses: Overview = {
  name: 'point-losses',
  zh: '失分清单',
  en: 'Points lost',
  about: ['期内已核分、定分的评分表中失分的条目、失分值和原因。', 'Points below their most in checked and final sheets, with the reason.'],
  rule: 'RSP-34',
  roles: staff,
  columns: [
    unit,
    { key: 'code', zh: '序号', en: 'Code', as: 'text' },
    { key: 'standard', zh: '标准', en: 'Standard', as: 'text' },
    { key: 'metric', zh: '数据', en: 'Value', as: 'text' },
    { key: 'most', zh: '满分', en: 'Most', as: 'hundredths' },
    { key: 'score', zh: '得分', en: 'Score', as: 'hundredths' },
    { key: 'lost', zh: '失分', en: 'Lost', as: 'hundredths' },
    { key: 'reason', zh: '说明', en: 'Reason', as: 'text' },
  ],
  rows: async (tx, _, scope) => {
    const heads = await sheetsOf(tx, scope, ['checked', 'objection', 'final'])
    const byHead = Map.groupBy(await linesOf(tx, scope.district, heads), line => line.of)
    return heads.flatMap(head =>
      (byHead.get(head.id) ?? []).flatMap(line => {
        const score = line.final ?? line.checked
        if (line.bonus || line.applies === 'no' || score === null || score >= line.most) return []
        const { code, standard, metric, most, reason } = line
        return [{ cells: { unit: head.unit, code, standard, metric, most, score, lost: most - score, reason }, at: at(head) }]
      }),
    )
  },
}

/** 核分偏差: how far each assessor's checked totals lie from the self-scores on average, beside all of the kind; by name, never by rank (RSP-34). */
const deviation: Overview = {
  name: 'assessor-deviation',
  zh: '核分偏差',
  en: 'Deviation of assessors',
  about: [
    '各考核人核分与自评之差的平均值，与同类全部评分表的平均值对照，用于统一尺度，不作个人评价。',
    'Mean of checked less self-score by assessor, beside that of all sheets of the kind; to even out the measure, not to judge a person.',
  ],
  rule: 'RSP-34',
  roles: ['organization'],
  columns: [
    { key: 'assessor', zh: '考核人', en: 'Assessor', as: 'text' },
    kind,
    { key: 'sheets', zh: '评分表', en: 'Sheets', as: 'count' },
    { key: 'mean', zh: '平均差', en: 'Mean difference', as: 'hundredths' },
    { key: 'all', zh: '同类平均差', en: 'Of the kind', as: 'hundredths' },
  ],
  rows: async (tx, _, scope) => {
    const heads = (await sheetsOf(tx, scope, ['checked', 'objection', 'final'])).flatMap(head =>
      head.self === null || head.checked === null || head.assessor === null ? [] : [{ ...head, gap: head.checked - head.self }],
    )
    const mean = (of: readonly { gap: number }[]): number => Math.round(of.reduce((sum, one) => sum + one.gap, 0) / of.length)
    const all = Map.groupBy(heads, head => head.kind)
    return [...Map.groupBy(heads, head => `${head.assessor} ${head.kind}`)]
      .toSorted(([a], [b]) => a.localeCompare(b, 'zh'))
      .flatMap(([, own]) => {
        const [first] = own
        return first
          ? [
              {
                cells: {
                  assessor: first.assessor,
                  kind: kindName(first),
                  sheets: own.length,
                  mean: mean(own),
                  all: mean(all.get(first.kind) ?? own),
                },
              },
            ]
          : []
      })
  },
}

/** What the area tells of scores. */
export const scoreOverviews: readonly Overview[] = [scores, categories, losses, deviation]
