import type { Day } from '../language/day.ts'

/** One version of a regulation, with the first day it is in force (VER-01). */
export interface RuleSet {
  code: RuleSetCode
  version: string
  from: Day
  zh: string
  en: string
}

/** The regulations the product follows. */
export type RuleSetCode = (typeof versions)[number][0]

/** The version in force on a day; a step is judged by the version of its own day (VER-02). Undefined before the first one. */
export const ruleSetInForce = (code: RuleSetCode, day: Day): RuleSet | undefined =>
  ruleSets.findLast(set => set.code === code && set.from <= day)

// Where only a month is published the first of the month stands: inspection 2017-07, personal matters 2023-04.
const versions = [
  ['party-constitution', '2017', '2017-10-24', '中国共产党章程', 'Constitution of the Communist Party of China'],
  ['party-constitution', '2022', '2022-10-22', '中国共产党章程', 'Constitution of the Communist Party of China'],
  ['member-development', '2014', '2014-05-28', '中国共产党发展党员工作细则', 'Rules on developing members'],
  ['member-development', '2026', '2026-05-11', '中国共产党发展党员工作细则', 'Rules on developing members'],
  ['branch-work', '2018', '2018-10-28', '中国共产党支部工作条例（试行）', 'Regulation on branch work (trial)'],
  ['member-education', '2019', '2019-05-06', '中国共产党党员教育管理工作条例', 'Regulation on education and management of members'],
  ['unqualified-members', '2024', '2024-06-16', '中国共产党不合格党员组织处置办法', 'Measures on disposal of unqualified members'],
  ['floating-members', '2024', '2024-11-11', '关于进一步加强和改进流动党员管理工作的意见', 'Opinions on managing floating members'],
  ['dues', '2008', '2008-04-01', '关于中国共产党党费收缴、使用和管理的规定', 'Provisions on membership dues'],
  [
    'basic-election',
    '1990',
    '1990-06-27',
    '中国共产党基层组织选举工作暂行条例',
    'Interim regulation on elections of basic-level organizations',
  ],
  ['basic-election', '2020', '2020-07-13', '中国共产党基层组织选举工作条例', 'Regulation on elections of basic-level organizations'],
  ['cadre-selection', '2014', '2014-01-14', '党政领导干部选拔任用工作条例', 'Regulation on selecting and appointing leading cadres'],
  ['cadre-selection', '2019', '2019-03-03', '党政领导干部选拔任用工作条例', 'Regulation on selecting and appointing leading cadres'],
  ['personal-matters', '2017', '2017-02-08', '领导干部报告个人有关事项规定', 'Provisions on reporting personal matters'],
  ['personal-matters', '2023', '2023-04-01', '领导干部报告个人有关事项规定', 'Provisions on reporting personal matters'],
  ['discipline', '2018', '2018-10-01', '中国共产党纪律处分条例', 'Regulation on disciplinary action'],
  ['discipline', '2024', '2024-01-01', '中国共产党纪律处分条例', 'Regulation on disciplinary action'],
  ['inspection', '2017', '2017-07-01', '中国共产党巡视工作条例', 'Regulation on inspection'],
  ['inspection', '2024', '2024-02-08', '中国共产党巡视工作条例', 'Regulation on inspection'],
  ['petitions', '2005', '2005-05-01', '信访条例', 'Regulation on petitions'],
  ['petitions', '2022', '2022-05-01', '信访工作条例', 'Regulation on petition work'],
  ['residents-committees', '1990', '1990-01-01', '中华人民共和国城市居民委员会组织法', "Organic law of urban residents' committees"],
  ['residents-committees', '2018', '2018-12-29', '中华人民共和国城市居民委员会组织法', "Organic law of urban residents' committees"],
  ['residents-committees', '2026', '2026-01-01', '中华人民共和国城市居民委员会组织法', "Organic law of urban residents' committees"],
  ['public-employees', '2020', '2020-07-01', '中华人民共和国公职人员政务处分法', 'Law on governmental sanctions for public employees'],
  ['personal-information', '2021', '2021-11-01', '中华人民共和国个人信息保护法', 'Personal information protection law'],
  ['emergency-response', '2007', '2007-11-01', '中华人民共和国突发事件应对法', 'Emergency response law'],
  ['emergency-response', '2024', '2024-11-01', '中华人民共和国突发事件应对法', 'Emergency response law'],
] as const

/** Every version, each regulation's in the order of its days. */
export const ruleSets: readonly RuleSet[] = versions.map(([code, version, from, zh, en]) => ({ code, version, from, zh, en }))
