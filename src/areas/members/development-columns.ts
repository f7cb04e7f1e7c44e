import { education, isCollege } from '../../codes/education.ts'
import { ethnicGroup } from '../../codes/ethnic-group.ts'
import { occupation } from '../../codes/occupation.ts'
import { sex } from '../../codes/sex.ts'
import { isNewSector, unitSector } from '../../codes/unit-sector.ts'
import {
  choice,
  coded,
  computed,
  date,
  files,
  flag,
  integer,
  lines,
  longText,
  phone,
  type RowOf,
  ref,
  refs,
  text,
} from '../../language/column.ts'
import { addDays, addMonths, fullYears } from '../../language/day.ts'
import { nextDue, type Pending } from './development-due.ts'

const past = { notAfterToday: true } as const
const persons = { max: 10_000, unit: ['人', 'persons'] } as const
const votes = { max: 10_000, unit: ['票', 'votes'] } as const

/** Columns of a development case: the applicant, then the main days of the twenty-five steps stage by stage (§3.1, §3.2). */
export const developmentColumns = {
  member: ref('党员信息', 'Member record', 'member', { help: ['接收后关联其党员信息。', 'Tied to the member record once accepted.'] }),
  name: text('姓名', 'Name', { required: true, titleOf: 'member', list: true, find: true, max: 50 }),
  sex: coded('性别', 'Sex', sex, { required: true, givenBy: 'member.sex', list: true }),
  birthOn: date('出生日期', 'Born on', { required: true, givenBy: 'member.birthOn', notAfterToday: true }),
  ethnic: coded('民族', 'Ethnic group', ethnicGroup, { required: true, givenBy: 'member.ethnic', default: '01' }),
  education: coded('学历', 'Education', education, { required: true, givenBy: 'member.education' }),
  occupation: coded('工作岗位', 'Occupation', occupation, { required: true, givenBy: 'member.occupation' }),
  sector: coded('所在领域', 'Sector', unitSector, { required: true }),
  unitName: text('工作单位或居住地', 'Unit or residence', { max: 100 }),
  phone: phone('联系电话', 'Phone'),

  appliedOn: date('递交申请书', 'Applied on', { ...past, required: true, list: true, group: ['一、申请入党', '1. Application'] }),
  talkedOn: date('派人谈话', 'Talked with on', past),
  talkedBy: text('谈话人', 'Talked with by', { max: 50 }),

  recommendation: choice(
    '推荐方式',
    'Recommended by',
    { members: ['党员推荐', 'Members'], masses: ['群团组织推优', 'Mass organizations'] },
    { group: ['二、入党积极分子', '2. Activist'] },
  ),
  activistOn: date('确定积极分子', 'Activist since', { ...past, list: true }),
  filedOn: date('上级备案', 'Filed above on', past),
  contacts: refs('培养联系人', 'Contacts', 'member', { help: ['1至2名正式党员。', 'One or two formal members.'] }),
  cultivatedBefore: integer('转入前已培养', 'Cultivated before moving here', {
    max: 60,
    unit: ['个月', 'months'],
    help: ['从其他组织接续培养的，填写已满月数。', 'Whole months with the organization before; they add up.'],
  }),
  exams: lines('培养考察', 'Examinations', {
    examinedOn: date('考察日期', 'Examined on', { required: true, notAfterToday: true }),
    result: choice(
      '结果',
      'Result',
      { good: ['好', 'Good'], fair: ['较好', 'Fair'], weak: ['一般', 'Weak'] },
      { required: true, default: 'good' },
    ),
    content: longText('考察意见', 'Opinion', { max: 2000 }),
  }),
  examGapReason: text('缺考察的说明', 'Why an examination is missing', { max: 200 }),

  proposedOn: date('拟定发展对象', 'Proposed on', { ...past, group: ['三、发展对象', '3. Candidate'] }),
  consentedOn: date('上级同意', 'Consent of the committee', past),
  publicityFrom: date('公示开始', 'Publicity from', past),
  publicityTo: date('公示结束', 'Publicity to'),
  publicityPlace: text('公示地点', 'Place of publicity', { max: 100 }),
  objection: flag('公示期间有异议', 'Objections raised', { default: false }),
  objectionAnsweredOn: date('异议答复', 'Objections answered on', past),
  objectOn: date('列为发展对象', 'Listed as candidate', { ...past, list: true }),
  sponsors: refs('入党介绍人', 'Sponsors', 'member', { help: ['2名正式党员。', 'Two formal members.'] }),
  reviewedOn: date('政治审查完成', 'Political review on', past),
  reviewConclusion: choice('政治审查结论', 'Conclusion of the review', { passed: ['合格', 'Passed'], failed: ['不合格', 'Not passed'] }),
  trainedOn: date('集中培训结束', 'Training ended on', past),
  trainedDays: integer('培训天数', 'Days of training', { max: 60, unit: ['天', 'days'] }),
  trainedHours: integer('培训学时', 'Class hours of training', { max: 500, unit: ['学时', 'hours'] }),
  trainingExemption: text('免培训依据', 'Ground for no training', {
    max: 100,
    help: ['个别特殊情况，填写党委文件编号。', 'Special cases alone: the committee document.'],
  }),

  committeeReviewedOn: date('支委会审查', 'Reviewed by the branch committee', { ...past, group: ['四、接收预备党员', '4. Acceptance'] }),
  preReviewedOn: date('上级预审通过', 'Pre-review passed', past),
  formNo: text('入党志愿书编号', 'Number of the application book', { max: 40 }),
  leavingOn: date('预计离开单位', 'Leaves the unit on'),
  leavingNote: text('离开情况的党委意见', "Committee's note on leaving", { max: 200 }),
  branchMeetingOn: date('支部大会通过', 'Accepted by the branch meeting', { ...past, list: true }),
  refusedOn: date('支部大会未通过', 'Refused by the branch meeting', past),
  eligible: integer('有表决权应到', 'Entitled to vote', persons),
  present: integer('有表决权实到', 'Present with a vote', persons),
  written: integer('会前书面意见', 'Written opinions before the meeting', {
    ...persons,
    help: ['计入票数，不计入实到。', 'Counted as votes, not as present.'],
  }),
  approve: integer('赞成', 'For', votes),
  against: integer('反对', 'Against', votes),
  abstain: integer('弃权', 'Abstained', votes),
  committeeTalkOn: date('党委派人谈话', 'Talk by the committee', past),
  committeeTalker: ref('谈话人（党委）', 'Talker of the committee', 'member'),
  approvedOn: date('党委审批', 'Approved by the committee', { ...past, list: true }),
  delayReason: text('延长审批原因', 'Reason of the late approval', { max: 200 }),
  notApprovedOn: date('党委未批准', 'Not approved', past),
  filedAboveOn: date('上级组织部门备案', 'Filed with the department above', past),

  oathOn: date('入党宣誓', 'Oath', { ...past, group: ['五、预备党员转正', '5. Conversion'] }),
  extendedOn: date('决定延长预备期', 'Probation extended on', past),
  extendedMonths: integer('延长预备期', 'Extended by', {
    max: 24,
    unit: ['个月', 'months'],
    help: ['6至12个月，只能延长一次。', '6 to 12 months, once only.'],
  }),
  conversionAppliedOn: date('提出转正申请', 'Asked for conversion', past),
  convertMeetingOn: date('支部大会讨论转正', 'Conversion passed by the branch meeting', past),
  convertEligible: integer('转正表决应到', 'Conversion: entitled', persons),
  convertPresent: integer('转正表决实到', 'Conversion: present', persons),
  convertWritten: integer('转正会前书面意见', 'Conversion: written opinions', persons),
  convertApprove: integer('转正赞成', 'Conversion: for', votes),
  convertedOn: date('党委审批转正', 'Conversion approved', past),
  cancelledOn: date('取消预备党员资格', 'Probation cancelled on', past),
  filedAwayOn: date('材料归档', 'Papers filed', past),
  exitReason: text('终止原因', 'Reason of ending', { max: 200, group: ['其他', 'Other'] }),
  exitedOn: date('终止日期', 'Ended on', past),
  papers: files('材料', 'Papers', { accept: ['pdf', 'image', 'word'], maxCount: 40 }),

  pendingUntil: computed('申请至', 'Pending until', 'date', (row: Ending) => lastPending(row), { hidden: true }),
  dueOn: computed('下一期限', 'Due next', 'date', (row: Pending & Days) => nextDue(row, probationEnd(row)), { list: true }),
  probationEnds: computed('预备期满', 'Probation ends', 'text', (row: Days) => probationEnd(row)),
  fullOn: computed('转正之日', 'Full member on', 'text', (row: Days & { convertedOn: string | null }) =>
    row.convertedOn === null ? null : probationEnd(row),
  ),
  ageOnApproval: computed('批准时年龄', 'Age on approval', 'integer', (row: { birthOn: string; approvedOn: string | null }) =>
    row.approvedOn === null ? null : fullYears(row.birthOn, row.approvedOn),
  ),
  collegeOnApproval: computed(
    '大专以上',
    'College or above',
    'text',
    (row: { education: string }) => (isCollege(row.education) ? 'yes' : null),
    { options: { yes: ['是', 'Yes'] } },
  ),
  newSector: computed(
    '两新组织',
    'Firm or social organization',
    'text',
    (row: { sector: string }) => (isNewSector(row.sector) ? 'yes' : null),
    { options: { yes: ['是', 'Yes'] } },
  ),
}

/** A development case as its rules see it. */
export type Development = RowOf<typeof developmentColumns>

interface Days {
  branchMeetingOn: string | null
  extendedMonths: number | null
}

interface Ending {
  branchMeetingOn: string | null
  refusedOn: string | null
  exitedOn: string | null
}

/** The last day on which a person is an applicant: the day before the meeting that decides, or before the case ends (T5 of §15.2). */
const lastPending = ({ branchMeetingOn, refusedOn, exitedOn }: Ending): string | null => {
  const ended = branchMeetingOn ?? refusedOn ?? exitedOn
  return ended === null ? null : addDays(ended, -1)
}

/** Probation runs a year from the accepting meeting, and as long as it was extended (DEV-22, DEV-24). */
export const probationEnd = (row: Days): string | null =>
  row.branchMeetingOn === null ? null : addMonths(row.branchMeetingOn, 12 + (row.extendedMonths ?? 0))
