import { mayBecome, type MembershipState, membershipState } from '../../codes/membership-state.ts'
import { choice, coded, date, files, ref, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { memberReaders } from './member-readers.ts'

/** 党籍变动决定: the decision by which a membership changes its state; nothing else changes it (MEM-19, §2.7). */
export const membershipDecision = register('membershipDecision', {
  zh: '党籍变动决定',
  en: 'Decision on membership',
  systems: ['S05', 'S09'],
  compartment: 'internal',
  about: [
    '限期改正、停止党籍、恢复党籍、除名、去世等党籍变动，凭决定登记；生效后党籍状态和名册随之改变。',
    'Each change of a membership by its decision; once in effect, the state and the roll follow.',
  ],
  words: ['党籍变动', '停止党籍', '恢复党籍', '除名', '开除党籍', '去世', '退党', '取消预备党员资格'],
  title: 'member',
  day: 'decidedOn',
  subject: 'member',
  columns: {
    member: ref('党员', 'Member', 'member', { required: true, list: true, find: true }),
    fromState: coded('原党籍状态', 'State before', membershipState, { required: true, default: 'NORMAL' }),
    toState: coded('变动为', 'State after', membershipState, { required: true, list: true }),
    removal: choice('除名情形', 'Kind of removal', {
      conditions: ['丧失党员条件', 'Lost the conditions'],
      advice: ['劝而不退', 'Refused the advice to leave'],
      quit: ['自行脱党', 'Left without a word'],
      request: ['本人要求退党', 'On own request'],
    }),
    organ: text('决定机关', 'Decided by', { required: true, max: 100 }),
    decidedOn: date('决定日期', 'Decided on', { required: true, list: true, notAfterToday: true }),
    effectiveOn: date('生效日期', 'In effect from', {
      required: true,
      notAfterToday: true,
      list: true,
      help: ['去世的填写去世日期。', 'Of a death its day.'],
    }),
    document: text('文件编号', 'Document', { max: 100, help: ['去世的可填证明编号。', 'Of a death the certificate.'] }),
    handledBy: text('经办人', 'Handled by', { max: 50, group: ['办理', 'Handling'] }),
    reviewedBy: text('复核人', 'Reviewed by', { max: 50 }),
    note: text('备注', 'Note', { max: 200 }),
    papers: files('附件', 'Papers', { accept: ['pdf', 'image', 'word'] }),
  },
  start: 'proposed',
  states: {
    proposed: { zh: '待生效', en: 'Not yet in effect', tone: 'active' },
    effective: { zh: '已生效', en: 'In effect', tone: 'done' },
    dropped: { zh: '不予办理', en: 'Dropped', tone: 'stopped' },
  },
  steps: {
    takeEffect: {
      zh: '复核生效',
      en: 'Put into effect',
      from: ['proposed'],
      to: 'effective',
      by: ['clerk', 'organization'],
      needs: ['document', 'handledBy', 'reviewedBy'],
    },
    drop: { zh: '不予办理', en: 'Drop', from: ['proposed'], to: 'dropped', by: ['clerk', 'organization'] },
  },
  rules: [
    row =>
      mayBecome(row.fromState as MembershipState, row.toState as MembershipState) // cast: the columns hold codes of the table
        ? null
        : error('MEM_STATE_PATH', '不能由原状态直接变为该状态，请核对', 'This state does not follow from the one before', 'toState'),
    row =>
      row.toState === 'OUT'
        ? error('TRF-04', '转出请在“组织关系转接”中办理', 'Members move by a transfer: use that register', 'toState')
        : null,
    row =>
      (row.toState === 'REMOVED') === (row.removal !== null)
        ? null
        : error('MEM-19', '除名的选择除名情形，其他变动不填', 'A removal has its kind, other changes have none', 'removal'),
    row =>
      row.toState !== 'DEAD' && row.effectiveOn < row.decidedOn
        ? error('MEM-19', '生效日期早于决定日期', 'In effect before it was decided', 'effectiveOn')
        : null,
    row =>
      row.handledBy !== null && row.handledBy === row.reviewedBy
        ? error('MEM-19', '经办人和复核人不能是同一人', 'Who handles it does not review it', 'reviewedBy')
        : null,
  ],
  may: { read: memberReaders, write: ['clerk', 'secretary', 'organization'] },
})
