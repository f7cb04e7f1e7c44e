import { choice, date, longText, phone, ref, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'

/** 个人信息请求: a person asks to see, copy, correct or erase what is kept about them, or takes a consent back (《个人信息保护法》第四十四至五十条). */
export const subjectRequest = register('subjectRequest', {
  zh: '个人信息请求',
  en: 'Request on personal data',
  systems: ['P11'],
  compartment: 'internal',
  about: [
    '本人要求查阅、复制、更正、删除个人信息或撤回同意的请求，一般15个工作日内答复。',
    'A person asks to see, copy, correct or erase what is kept about them; answered within fifteen working days as a rule.',
  ],
  words: ['查阅', '个人信息', '更正', '删除', '撤回同意', '权利请求'],
  title: 'request',
  day: 'receivedOn',
  subject: 'member',
  columns: {
    kind: choice(
      '类别',
      'Kind',
      {
        see: ['查阅', 'See'],
        copy: ['复制', 'Copy'],
        correct: ['更正', 'Correct'],
        complete: ['补充', 'Complete'],
        erase: ['删除', 'Erase'],
        explain: ['解释说明', 'Explain'],
        withdraw: ['撤回同意', 'Withdraw consent'],
        relative: ['逝者近亲属请求', 'Relative of a deceased person'],
      },
      { required: true, list: true },
    ),
    request: text('请求内容', 'Request', {
      required: true,
      list: true,
      find: true,
      max: 300,
      help: ['不写姓名和号码。', 'No names or numbers.'],
    }),
    applicant: text('请求人', 'Applicant', { sealed: 'applicant', max: 50 }),
    phone: phone('联系电话', 'Phone'),
    receivedOn: date('收到日期', 'Received on', { required: true, list: true, notAfterToday: true, default: 'today' }),
    dueOn: date('答复期限', 'Due on', { list: true, help: ['不填则按15个工作日计算。', 'Fifteen working days where it is left empty.'] }),
    checkedBy: text('身份核实人', 'Identity checked by', { max: 50 }),
    decision: choice('答复', 'Answer', {
      granted: ['同意', 'Granted'],
      partly: ['部分同意', 'Partly granted'],
      refused: ['不同意', 'Refused'],
    }),
    member: ref('本人', 'Own', 'member', { hidden: true }),
    reasons: longText('理由', 'Reasons', { max: 1000, help: ['不同意或部分同意的必填。', 'Needed where it is not granted in full.'] }),
    answeredOn: date('答复日期', 'Answered on', { list: true, notAfterToday: true }),
  },
  start: 'open',
  states: { open: { zh: '办理中', en: 'Open', tone: 'active' }, answered: { zh: '已答复', en: 'Answered', tone: 'done' } },
  steps: {
    answer: {
      zh: '答复',
      en: 'Answer',
      from: ['open'],
      to: 'answered',
      by: writers,
      needs: ['decision', 'checkedBy'],
      stamps: 'answeredOn',
    },
  },
  rules: [
    // A member who asks by the own account is named by it.
    row => (row.applicant === null && row.member === null ? error('required', '请填写“请求人”', 'Fill in Applicant', 'applicant') : null),
    row =>
      row.decision !== null && row.decision !== 'granted' && row.reasons === null
        ? error('PIP-50', '不同意或部分同意的，请说明理由', 'Give the reasons for not granting it in full', 'reasons')
        : null,
    row =>
      row.answeredOn !== null && row.answeredOn < row.receivedOn
        ? error('PIP-50', '答复日期早于收到日期', 'Answered before it was received', 'answeredOn')
        : null,
  ],
  may: {
    read: staff,
    write: writers,
    sealed: { applicant: ['clerk', 'organization'], personal: ['clerk', 'organization'] },
    self: ['kind', 'request'],
  },
})
