import { choice, computed, date, flag, longText, ref, text } from '../../language/column.ts'
import { register } from '../../language/register.ts'
import { byDiscipline, byHead, rankClasses, refuseSecret, secretLevel, sources, withContent } from './discipline-office.ts'
import { checkLeadClocks, checkWay, inquiryBy, leadDue, opinionBy, verifyBy } from './lead-checks.ts'

/** 问题线索: one lead from receipt to its end, by one of the four ways (INT-20). Seen by who handles it and the head. */
export const lead = register('lead', {
  zh: '问题线索',
  en: 'Lead',
  systems: ['S50'],
  compartment: 'integrity',
  handled: 'case',
  about: [
    '问题线索的受理、分办、四种方式处置和办结，只有经办人和负责人可见。',
    'Leads: receipt, assignment, disposal by one of four ways, end. Seen by those who handle them and the head.',
  ],
  words: ['问题线索', '线索', '谈话函询', '初步核实', '暂存待查', '予以了结'],
  title: 'number',
  day: 'receivedOn',
  columns: {
    number: text('线索编号', 'Number', { required: true, list: true, find: true, max: 40 }),
    source: choice('来源', 'Source', sources, { required: true, list: true }),
    petition: ref('信访件', 'Petition', 'petition'),
    receivedOn: date('受理日期', 'Received on', { required: true, list: true, notAfterToday: true }),
    rank: choice('对象类别', 'Class of the person', rankClasses, { required: true, list: true }),
    secretLevel: { ...secretLevel, givenBy: 'petition.secretLevel' },
    object: text('反映对象', 'Person', { sealed: 'content', max: 100, group: ['内容（加密）', 'Content (sealed)'] }),
    content: longText('反映问题', 'Content', { sealed: 'content', max: 10_000 }),
    assignedOn: date('分办日期', 'Assigned on', { notAfterToday: true, group: ['处置', 'Disposal'] }),
    way: choice(
      '处置方式',
      'Way',
      {
        talk: ['谈话函询', 'Talk or inquiry'],
        verify: ['初步核实', 'Preliminary verification'],
        kept: ['暂存待查', 'Kept for later'],
        settled: ['予以了结', 'Settled'],
      },
      { list: true },
    ),
    disposedOn: date('处置日期', 'Disposed on', { notAfterToday: true }),
    letterOn: date('函询日期', 'Letter sent on', { notAfterToday: true }),
    answeredOn: date('回复或谈话日期', 'Answered on', { notAfterToday: true }),
    reportedOn: date('情况报告日期', 'Reported on', { notAfterToday: true }),
    verifyFrom: date('初核开始', 'Verification from', { notAfterToday: true }),
    verifyExtended: flag('初核延长一个月', 'Extended by a month', { default: false }),
    closedOn: date('办结日期', 'Closed on', { list: true, notAfterToday: true }),
    result: choice('结果', 'Result', {
      filed: ['立案', 'Case filed'],
      handled: ['批评教育或组织处理', 'Criticism or organizational handling'],
      cleared: ['失实，予以澄清', 'Not true, cleared'],
      evidence: ['没有证据，了结', 'No evidence'],
      kept: ['暂存', 'Kept'],
    }),
    opinionBy: computed('处置意见期限', 'Opinion by', 'text', opinionBy),
    inquiryBy: computed('回复期限', 'Answer by', 'text', inquiryBy),
    verifyBy: computed('初核期限', 'Verify by', 'text', verifyBy),
    dueOn: computed('下一期限', 'Due next', 'text', leadDue, { list: true }),
  },
  start: 'received',
  states: {
    received: { zh: '已受理', en: 'Received', tone: 'quiet' },
    assigned: { zh: '已分办', en: 'Assigned', tone: 'active' },
    disposed: { zh: '处置中', en: 'Disposed of', tone: 'active' },
    closed: { zh: '已办结', en: 'Closed', tone: 'done' },
    filed: { zh: '已立案', en: 'Case filed', tone: 'done' },
  },
  steps: {
    assign: { zh: '分办', en: 'Assign', from: ['received'], to: 'assigned', by: byHead, stamps: 'assignedOn' },
    dispose: { zh: '处置', en: 'Dispose', from: ['assigned'], to: 'disposed', by: byDiscipline, needs: ['way'], stamps: 'disposedOn' },
    close: { zh: '办结', en: 'Close', from: ['disposed'], to: 'closed', by: byDiscipline, needs: ['result'], stamps: 'closedOn' },
    file: { zh: '立案', en: 'File a case', from: ['disposed'], to: 'filed', by: byHead, needs: ['result'], stamps: 'closedOn' },
  },
  rules: [checkWay, checkLeadClocks, refuseSecret],
  may: withContent,
})
