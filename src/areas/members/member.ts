import { degree } from '../../codes/degree.ts'
import { education } from '../../codes/education.ts'
import { ethnicGroup } from '../../codes/ethnic-group.ts'
import { memberCategory } from '../../codes/member-category.ts'
import { membershipState } from '../../codes/membership-state.ts'
import { occupation } from '../../codes/occupation.ts'
import { sex } from '../../codes/sex.ts'
import { coded, computed, date, flag, identity, longText, phone, text } from '../../language/column.ts'
import { addMonths, fullYears } from '../../language/day.ts'
import { medalDay } from './medal-day.ts'
import { error, warning } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { sections, staff, writers } from '../../language/role.ts'

type Filled = Readonly<Record<string, unknown>>

const alwaysRequired = [
  'name',
  'identityNumber',
  'sex',
  'ethnic',
  'birthOn',
  'education',
  'category',
  'joinedOn',
  'occupation',
  'phone',
  'address',
  'membershipState',
]

/** The items of the national collection that a member's record must have (MEM-01, MEM-02). */
const requiredOf = (row: Filled): string[] => [
  ...alwaysRequired,
  ...(row.category === '1' ? ['fullOn'] : []),
  ...(row.floatingSince ? ['floatingTo'] : []),
]

/** 党员: the national fields of a member (MEM-01); the branch roll is `membership`, so that a past day keeps its roll. */
export const member = register('member', {
  zh: '党员',
  en: 'Member',
  systems: ['S05'],
  compartment: 'internal',
  about: [
    '党员基本信息，按全国党员信息采集项填写；所在支部由“党员名册”记载。',
    'Particulars of members by the items of the national collection; the branch is kept on the roll.',
  ],
  words: ['党员', '党员信息', '党员档案', '新增党员'],
  title: 'name',
  day: 'joinedOn',
  subject: 'id',
  columns: {
    name: text('姓名', 'Name', {
      required: true,
      list: true,
      find: true,
      max: 50,
      pattern: /^[^•．・]*$/,
      patternHelp: ['中的间隔号请用“·”', 'write the middle dot as ·'],
    }),
    identityNumber: identity('公民身份号码', 'Identity number', { required: true, birth: 'birthOn', sex: 'sex' }),
    sex: coded('性别', 'Sex', sex, { required: true, list: true }),
    birthOn: date('出生日期', 'Born on', { required: true, notAfterToday: true }),
    ethnic: coded('民族', 'Ethnic group', ethnicGroup, { required: true, default: '01' }),
    education: coded('学历', 'Education', education, { required: true, list: true }),
    degree: coded('学位', 'Degree', degree),
    homeTown: text('籍贯', 'Native place', { max: 50 }),
    phone: phone('联系电话', 'Phone', { group: ['联系方式', 'Contact'] }),
    address: text('家庭住址', 'Home address', { sealed: 'personal', max: 200 }),
    category: coded('人员类别', 'Category', memberCategory, { required: true, list: true, default: '1', group: ['党籍', 'Membership'] }),
    joinedOn: date('入党日期', 'Joined on', {
      required: true,
      list: true,
      notAfterToday: true,
      help: ['支部大会通过接收为预备党员之日。', 'Day of the branch meeting that accepted the person as a probationary member.'],
    }),
    fullOn: date('转正日期', 'Full member on', { notAfterToday: true }),
    cameOn: date('转入日期', 'Came on', {
      notAfterToday: true,
      help: ['从区外转入的填写，自当日起列入名册。', 'For those who come from outside the district: on the roll from that day.'],
    }),
    cameFrom: text('转入前所在组织', 'Came from', { max: 100 }),
    cameWith: text('介绍信编号', 'Letter number', { max: 40 }),
    membershipState: coded('党籍状态', 'Membership state', membershipState, { required: true, default: 'NORMAL' }),
    archivePlace: text('档案所在', 'Place of the file', { max: 100 }),
    occupation: coded('工作岗位', 'Occupation', occupation, { required: true, list: true, group: ['工作', 'Work'] }),
    unitName: text('工作单位', 'Unit', { max: 100, find: true }),
    post: text('职务', 'Post', { max: 50 }),
    partyPost: text('党内职务', 'Party post', { max: 50 }),
    leadingCadre: flag('党员领导干部', 'Leading cadre', { default: false }),
    inService: flag('在职党员', 'In service', { default: false }),
    noPost: flag('无职党员', 'Without a post', { default: false }),
    lostSince: date('失联起始日期', 'Out of contact since', {
      notAfterToday: true,
      group: ['管理情况', 'Management'],
      help: ['由失联党员、流动党员台账自动填写。', 'This and the next two follow from the registers of lost-contact and floating members.'],
    }),
    floatingSince: date('流出日期', 'Floating since', { notAfterToday: true }),
    floatingTo: text('外出流向', 'Gone to', { max: 100 }),
    votesSuspendedUntil: date('表决权停止至', 'Votes suspended until', {
      help: [
        '由组织部门关联影响期提示后自动填写，不写原因；期限未定的为2200-12-31。',
        'Follows from the flag that the organization department tied; 2200-12-31 where it is open.',
      ],
    }),
    lifeExempt: flag('免予参加组织生活', 'Exempt from organization life', {
      default: false,
      help: ['年老体弱、长期患病等经支部同意的。', 'Old, ill or disabled, with the consent of the branch.'],
    }),
    remarks: longText('备注', 'Remarks', { max: 1000 }),
    probationEnds: computed('预备期满', 'Probation ends', 'text', (row: { category: string; joinedOn: string }) =>
      row.category === '2' ? addMonths(row.joinedOn, 12) : null,
    ),
    fiftyOn: computed('光荣在党50年', 'Fifty years in the Party', 'date', (row: { fullOn: string | null }) => medalDay(row.fullOn)),
    requiredItems: computed('应填项', 'Items required', 'integer', (row: Filled) => requiredOf(row).length, { hidden: true }),
    filledItems: computed(
      '已填项',
      'Items filled',
      'integer',
      (row: Filled) => requiredOf(row).filter(name => row[name] !== null && row[name] !== undefined && row[name] !== '').length,
      { hidden: true },
    ),
  },
  rules: [
    row =>
      row.fullOn !== null && row.fullOn < row.joinedOn
        ? error(
            'MEM_FULL_BEFORE_JOIN',
            '转正日期早于入党日期，请核对',
            'Full membership is dated before joining: check both days',
            'fullOn',
          )
        : null,
    row =>
      row.fullOn !== null && row.fullOn >= row.joinedOn && row.fullOn < addMonths(row.joinedOn, 12)
        ? warning(
            'MEM_FULL_GAP',
            '转正日期距入党日期不满一年，请核对',
            'Full membership came less than a year after joining: check both days',
            'fullOn',
          )
        : null,
    row =>
      row.category === '2' && row.fullOn !== null
        ? error(
            'MEM_FULL_PROBATIONARY',
            '预备党员没有转正日期，请核对人员类别',
            'A probationary member has no day of full membership: check the category',
            'fullOn',
          )
        : null,
    row =>
      row.category === '1' && row.fullOn === null
        ? error('MEM_FULL_MISSING', '正式党员请填写转正日期', 'Give the day of full membership of a formal member', 'fullOn')
        : null,
    row =>
      fullYears(row.birthOn, row.joinedOn) < 18
        ? warning(
            'MEM_JOIN_UNDER_18',
            '入党时不满18周岁，请核对出生日期和入党日期',
            'Joined before the age of 18: check both days',
            'joinedOn',
          )
        : null,
    row =>
      row.cameOn !== null && row.cameOn < row.joinedOn
        ? error('TRF-06', '转入日期早于入党日期，请核对', 'Came before joining: check both days', 'cameOn')
        : null,
    row =>
      (row.cameOn === null) === (row.cameFrom === null)
        ? null
        : error(
            'TRF-03',
            '从区外转入的，转入日期和转入前所在组织都要填写',
            'Who comes from outside has both the day and the organization before',
            row.cameOn === null ? 'cameOn' : 'cameFrom',
          ),
  ],
  // The cadre section belongs to the organization department and ties its cards to members (SEC-05).
  may: { read: [...staff, ...sections.cadres], write: writers, sealed: { personal: ['clerk', 'organization'] } },
  indicators: {
    'members.fifty-years': {
      measure: { count: true },
      where: { membershipState: ['NORMAL', 'LIMIT', 'ADVISED_OUT'] },
      time: { on: 'fiftyOn' },
    },
  },
})
