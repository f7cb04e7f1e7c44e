import { degree } from '../../codes/degree.ts'
import { education } from '../../codes/education.ts'
import { ethnicGroup } from '../../codes/ethnic-group.ts'
import { sex } from '../../codes/sex.ts'
import { choice, coded, computed, date, files, longText, ref, text } from '../../language/column.ts'
import { register } from '../../language/register.ts'
import { sections } from '../../language/role.ts'
import { checkCardDays, checkNumber, checkResume, rotationDue } from './cadre-checks.ts'
import { cadreOffice } from './cadre-office.ts'

/** 干部: the basic card of a cadre (CAD-01, CAD-02). Evaluations stand in registers of their own, so that the person may read this one. */
export const cadre = register('cadre', {
  zh: '干部',
  en: 'Cadre',
  systems: ['S41', 'S45'],
  compartment: 'cadres',
  about: [
    '干部基本情况卡，一人一张；与党员关联后，本人可查看自己的一张。考核、考察意见另行登记，本人不可见。',
    'The basic card of a cadre, which the person may read; appraisals and opinions stand elsewhere.',
  ],
  words: ['干部', '干部名册', '任免审批表', '简历'],
  title: 'name',
  day: 'since',
  subject: 'member',
  columns: {
    member: ref('党员', 'Member', 'member', {
      help: ['与党员关联后，本人登录可查看自己的登记。', 'Once tied to the member, the person may read the own records.'],
    }),
    name: text('姓名', 'Name', { required: true, titleOf: 'member', list: true, find: true, max: 50 }),
    sex: coded('性别', 'Sex', sex, { required: true, givenBy: 'member.sex', list: true }),
    birthOn: date('出生日期', 'Born on', { required: true, givenBy: 'member.birthOn', notAfterToday: true }),
    ethnic: coded('民族', 'Ethnic group', ethnicGroup, { required: true, givenBy: 'member.ethnic', default: '01' }),
    nativePlace: text('籍贯', 'Native place', { givenBy: 'member.homeTown', max: 50 }),
    identityNumber: text('公民身份号码', 'Identity number', { sealed: 'personal', max: 18 }),
    joinedOn: date('入党时间', 'Joined the Party on', { notAfterToday: true }),
    workedSince: date('参加工作时间', 'Working since', { notAfterToday: true }),
    fullTimeEducation: coded('全日制学历', 'Full-time education', education, { group: ['学历', 'Education'] }),
    fullTimeDegree: coded('全日制学位', 'Full-time degree', degree),
    fullTimeSchool: text('毕业院校及专业', 'School and subject', { max: 100 }),
    inServiceEducation: coded('在职学历', 'In-service education', education),
    inServiceSchool: text('在职院校及专业', 'In-service school and subject', { max: 100 }),
    unit: text('工作单位', 'Unit', {
      required: true,
      givenBy: 'member.unitName',
      list: true,
      find: true,
      max: 100,
      group: ['任职', 'Post'],
    }),
    post: text('现任职务', 'Present post', { required: true, list: true, max: 100 }),
    postSince: date('任现职时间', 'In post since', { required: true, list: true, notAfterToday: true }),
    postClass: choice(
      '岗位类别',
      'Class of post',
      {
        principal: ['正职', 'Principal post'],
        key: ['管人管钱管物、审批执法岗位', 'Key post: staff, money, goods, approvals'],
        ordinary: ['其他岗位', 'Other post'],
      },
      { required: true, default: 'ordinary' },
    ),
    level: choice(
      '职务层次',
      'Level',
      { section: ['正科级', 'Section level'], deputy: ['副科级', 'Deputy section level'], other: ['其他', 'Other'] },
      { required: true, list: true },
    ),
    rank: text('职级', 'Rank', { max: 50 }),
    rankSince: date('任职级时间', 'Rank since', { notAfterToday: true }),
    manager: choice(
      '管理权限',
      'Managed by',
      { district: ['区委管理', 'District committee'], unit: ['单位管理', 'Own unit'], higher: ['上级管理', 'Higher organ'] },
      { required: true, default: 'district' },
    ),
    speciality: text('专长', 'Speciality', { max: 100 }),
    since: date('纳入管理日期', 'On the list since', { required: true, list: true, notAfterToday: true }),
    untilDay: date('离任日期', 'Left on', { notAfterToday: true, help: ['在任的留空。', 'Empty while in office.'] }),
    rotationDue: computed('轮岗到期', 'Rotation due', 'text', rotationDue, { list: true }),
    resume: longText('简历', 'Career', {
      max: 4000,
      group: ['简历和档案', 'Career and file'],
      help: ['每段一行，如“2003.07—2008.06  区财政局科员”。', 'A line for each spell: 2003.07-2008.06 unit, post.'],
    }),
    resumeGapReason: text('简历间断说明', 'Reason of a gap', { max: 200 }),
    archive: choice(
      '档案审核',
      'File checked',
      {
        unchecked: ['未审核', 'Not yet'],
        agreed: ['三龄两历一身份已认定', 'Age, service, Party age, education, career and status settled'],
        disputed: ['有疑点待核', 'In doubt'],
      },
      { required: true, default: 'unchecked' },
    ),
    form: files('任免审批表', 'Appointment form', { accept: ['pdf', 'word'] }),
  },
  start: 'inOffice',
  states: {
    inOffice: { zh: '在任', en: 'In office', tone: 'active' },
    left: { zh: '已离任', en: 'Left', tone: 'stopped' },
  },
  steps: {
    leave: { zh: '离任', en: 'Leave', from: ['inOffice'], to: 'left', by: sections.cadres, stamps: 'untilDay' },
  },
  rules: [checkResume, checkNumber, checkCardDays],
  may: { ...cadreOffice, sealed: { personal: sections.cadres } },
})
