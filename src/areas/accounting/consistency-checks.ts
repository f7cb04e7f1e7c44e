import type { FigureKey } from '../../codes/figures.ts'
import type { FigureCheck } from '../../language/report.ts'

const most = (key: FigureKey, of: FigureKey, zh: string, en: string): FigureCheck => ({ rule: 'APP-02', at: 'most', key, of, zh, en })

/** Figures that must fit one another before a report is released (APP-02); a failure is a warning that names both. */
export const consistencyChecks: readonly FigureCheck[] = [
  most('response.donors', 'members.on-roll', '捐款党员不应多于在册党员', 'Members who donated exceed the members on the roll'),
  most('rectification.inspection-closed', 'rectification.inspection-items', '整改完成项不应多于整改事项', 'Items closed exceed the items'),
  most('organizations.pledges-kept', 'organizations.pledges', '完成的承诺不应多于承诺', 'Pledges kept exceed the pledges made'),
  most(
    'recognition.community-sites',
    'recognition.community-applications',
    '确定的示范点不应多于申报',
    'Sites chosen exceed the applications',
  ),
  most(
    'recognition.star-reviewed',
    'recognition.star-applicants',
    '考核验收的不应多于星级申报',
    'Star applicants inspected exceed the applicants',
  ),
  most('members.approved-women', 'members.approved', '女性不应多于发展党员总数', 'Women exceed the members approved'),
  most(
    'members.approved-young',
    'members.approved',
    '规定年龄以下的不应多于发展党员总数',
    'Those under the age exceed the members approved',
  ),
  most('members.approved-college', 'members.approved', '大专以上的不应多于发展党员总数', 'Those with a degree exceed the members approved'),
  most(
    'members.approved-private',
    'members.approved',
    '非公企业及社会组织的不应多于发展党员总数',
    'Those in firms exceed the members approved',
  ),
  most(
    'integrity.eight-rule-sanctioned',
    'integrity.sanctioned',
    '八项规定问题处分不应多于处分总数',
    'Eight-rule sanctions exceed all sanctions',
  ),
  most(
    'rectification.weak-closed',
    'rectification.weak-communities',
    '销号的不应多于整顿的后进社区',
    'Communities signed off exceed those rectified',
  ),
  most(
    'rectification.leaders-assigned-per-community',
    'rectification.leaders-assigned',
    '每社区包联领导不应多于包联领导总数',
    'Leaders for each community exceed the leaders assigned',
  ),
  most('integrity.transferred', 'integrity.letters-calls', '转办、交办的不应多于受理的', 'Matters passed on exceed those received'),
  most('cadres.reports-verified', 'cadres.reports-filed', '核查的不应多于填报的', 'Reports verified exceed those filed'),
  { rule: 'APP-02', at: 'least-zero', key: 'decisions.amount', zh: '涉及金额不应为负', en: 'The money involved is negative' },
  {
    rule: 'APP-02',
    at: 'recorded',
    key: 'members.dues-backpaid',
    zh: '有补缴党费，却没有补缴记录',
    en: 'Dues were paid in arrears, yet no payer is recorded',
  },
]
