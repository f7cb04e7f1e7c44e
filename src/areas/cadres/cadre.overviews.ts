import { cadreNumbers } from '../../codes/cadre-numbers.ts'
import { education } from '../../codes/education.ts'
import type { Overview, OverviewScope } from '../../engine/engine.ts'
import { addMonths, fullYears } from '../../language/day.ts'
import type { OverviewRow } from '../../language/overview.ts'
import { sections } from '../../language/role.ts'
import { pathEnd } from '../../language/viewer.ts'
import { cadre } from './cadre.ts'
import { cadreAppraisal } from './cadre-appraisal.ts'
import { cadreExit } from './cadre-exit.ts'
import { supervisionTalk } from './supervision-talk.ts'

const within = ({ district, path }: OverviewScope): [string, string, string] => [district, path, pathEnd(path)]
const roles = sections.cadres
const rule = 'CAD-41'

interface Card {
  sex: string
  birthOn: string
  ethnic: string
  joinedOn: string | null
  fullTime: string | null
  inService: string | null
  level: keyof typeof cadre.columns.level.options
}

/** The groups of the structure, each with who belongs to it; a person stands once in each table of groups. */
const groups = (day: string): readonly (readonly [name: string, is: (card: Card) => boolean])[] => {
  const aged =
    (from: number, to: number) =>
    ({ birthOn }: Card): boolean => {
      const age = fullYears(birthOn, day)
      return age >= from && age <= to
    }
  const taught = (is: (code: string) => boolean) => (card: Card) => [card.fullTime, card.inService].some(code => code !== null && is(code))
  const graduate = taught(code => code.startsWith('1'))
  const bachelor = taught(code => code.startsWith('2'))
  const college = taught(code => code.startsWith('3'))
  return [
    ['合计', () => true],
    ['男', card => card.sex === '1'],
    ['女', card => card.sex === '2'],
    ['35周岁及以下', aged(0, 35)],
    ['36至45周岁', aged(36, 45)],
    ['46至55周岁', aged(46, 55)],
    ['56周岁及以上', aged(56, 200)],
    [education.entries['10']?.[0] ?? '研究生', graduate],
    ['大学本科', card => !graduate(card) && bachelor(card)],
    ['大学专科', card => !graduate(card) && !bachelor(card) && college(card)],
    ['其他学历', card => !graduate(card) && !bachelor(card) && !college(card)],
    ['非中共党员', card => card.joinedOn === null],
    ['少数民族', card => card.ethnic !== '01'],
  ]
}

/** 干部队伍结构 by sex, age, education, Party and ethnic group, each by level; numbers alone. */
const structure: Overview = {
  name: 'cadre-structure',
  zh: '干部队伍结构',
  en: 'Structure of the cadres',
  about: [
    '期末在任干部按性别、年龄、学历、党派、民族统计，只列人数。',
    'Cadres in office on the last day by sex, age, education, Party and ethnic group; numbers alone.',
  ],
  rule,
  roles,
  columns: [
    { key: 'group', zh: '类别', en: 'Group', as: 'text' },
    { key: 'all', zh: '合计', en: 'All', as: 'count' },
    ...Object.entries(cadre.columns.level.options).map(([key, [zh, en]]) => ({ key, zh, en, as: 'count' as const })),
  ],
  rows: async (tx, _, scope) => {
    const cards = await tx.rows<Card>(
      `select sex, birth_on as "birthOn", ethnic, joined_on as "joinedOn", full_time_education as "fullTime", in_service_education as "inService", level from cadre
       where district_id = $1 and guard_path >= $2 and guard_path < $3 and state <> 'void' and since <= $4 and (until_day is null or until_day > $4)`,
      [...within(scope), scope.to],
    )
    if (cards.length === 0) return []
    return groups(scope.to).map(([group, is]) => {
      const own = cards.filter(is)
      const levels = Object.keys(cadre.columns.level.options).map(
        level => [level, own.filter(card => card.level === level).length] as const,
      )
      return { cells: { group, all: own.length, ...Object.fromEntries(levels) } }
    })
  },
}

/** 班子职数和空缺. */
const vacancies: Overview = {
  name: 'body-vacancies',
  zh: '领导班子职数和空缺',
  en: 'Posts and vacancies',
  about: ['各领导班子的核定职数、现配和空缺。', 'Posts approved, filled and vacant in each leading body.'],
  rule,
  roles,
  columns: [
    { key: 'name', zh: '班子', en: 'Body', as: 'text' },
    { key: 'approved', zh: '核定职数', en: 'Approved', as: 'count' },
    { key: 'filled', zh: '现配', en: 'Filled', as: 'count' },
    { key: 'vacant', zh: '空缺', en: 'Vacant', as: 'count' },
  ],
  rows: async (tx, _, scope) =>
    (
      await tx.rows<{ id: number; name: string; approved: number; filled: number; vacant: number }>(
        `select id, name, approved, filled, vacant from leading_body where district_id = $1 and guard_path >= $2 and guard_path < $3 and state <> 'void' order by vacant desc, name`,
        within(scope),
      )
    ).map(({ id, ...cells }) => ({ cells, at: { register: 'leadingBody', id } })),
}

/** 到期提示: rotation that falls due within the months ahead, and trials that end within them (CAD-15, CAD-10). */
const due: Overview = {
  name: 'cadre-due',
  zh: '轮岗和试用到期',
  en: 'Rotation and trials due',
  about: [
    '期末起十二个月内轮岗到期的干部和试用期满的任职；选拔任用只列本人经办的。',
    'Cadres whose rotation and appointments whose trial falls due within twelve months; of selections those one handles.',
  ],
  rule,
  roles,
  columns: [
    { key: 'name', zh: '干部', en: 'Cadre', as: 'text' },
    { key: 'post', zh: '职务', en: 'Post', as: 'text' },
    { key: 'what', zh: '事项', en: 'What', as: 'text' },
    { key: 'due', zh: '到期', en: 'Due', as: 'day' },
  ],
  rows: async (tx, _, scope) =>
    (
      await tx.rows<{ id: number; register: string; name: string; post: string; what: string; due: string }>(
        `select id, 'cadre' as register, name, post, '轮岗' as what, rotation_due as due from cadre
           where district_id = $1 and guard_path >= $2 and guard_path < $3 and state <> 'void' and rotation_due <= $4
         union all
         select id, 'selectionCase', cadre_label, post, '试用期满', trial_ends from selection_case
           where district_id = $1 and guard_path >= $2 and guard_path < $3 and state = 'appointed' and trial_ends <= $4
         order by due, name limit 2000`,
        [...within(scope), addMonths(scope.to, cadreNumbers(scope.to).rotationAheadMonths)],
      )
    ).map(({ id, register, ...cells }) => ({ cells, at: { register, id } })),
}

/** 干部工作统计: appraisals by grade, graduates followed, supervision and exits of the period; numbers alone. */
const work: Overview = {
  name: 'cadre-work',
  zh: '干部工作统计',
  en: 'Numbers of cadre work',
  about: [
    '期内年度考核各等次、平时考核、选调生、监督谈话、退出的人次，只列数。',
    'Grades, selected graduates, supervision and exits of the period; numbers alone.',
  ],
  rule,
  roles,
  columns: [
    { key: 'what', zh: '项目', en: 'What', as: 'text' },
    { key: 'kind', zh: '类别', en: 'Kind', as: 'text' },
    { key: 'n', zh: '人次', en: 'Times', as: 'count' },
  ],
  rows: async (tx, _, scope) => {
    const of = (what: string, table: string, kind: string, day: string, more = ''): string =>
      `select '${what}' as what, ${kind} as kind, count(*) as n from ${table} where district_id = $1 and guard_path >= $2 and guard_path < $3 and state <> 'void' and ${day} between $4 and $5${more} group by 2`
    const rows = await tx.rows<{ what: string; kind: string; n: number }>(
      [
        of('年度考核', 'cadre_appraisal', `coalesce(grade, 'none')`, 'appraised_on', ` and kind = 'yearly'`),
        of('平时考核', 'cadre_appraisal', `coalesce(grade, 'none')`, 'appraised_on', ` and kind = 'everyday'`),
        of('选调生期满', 'selected_graduate', `coalesce(result, 'none')`, 'serves_until'),
        of('监督谈话', 'supervision_talk', 'kind', 'held_on'),
        of('干部退出', 'cadre_exit', 'kind', 'effective_on'),
      ].join(' union all '),
      [...within(scope), scope.from, scope.to],
    )
    const names: Readonly<Record<string, string>> = Object.fromEntries(
      [
        cadreAppraisal.columns.grade.options,
        supervisionTalk.columns.kind.options,
        cadreExit.columns.kind.options,
        { fit: ['合格'], unfit: ['不合格'], early: ['提前结束'], none: ['未定'] },
      ].flatMap(options => Object.entries(options).map(([code, [zh = '']]) => [code, zh])),
    )
    return rows.map(({ what, kind, n }): OverviewRow => ({ cells: { what, kind: names[kind] ?? kind, n } }))
  },
}

/** What the area tells: to the cadre section alone, on the screen. */
export const cadreOverviews: readonly Overview[] = [structure, vacancies, due, work]
