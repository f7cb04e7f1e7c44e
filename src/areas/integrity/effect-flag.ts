import { date, flag, ref, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { sections } from '../../language/role.ts'

const discipline = ['discipline', 'disciplineHead'] as const

/**
 * 影响期提示: the flag that the discipline section gives out for a person: barred from promotion until a day, votes suspended until a day; never why (INT-32, §16.1).
 * The organization department ties it to the member, who then reads it too.
 */
export const effectFlag = register('effectFlag', {
  zh: '影响期提示',
  en: 'Flag of effect',
  systems: ['S47', 'S50'],
  compartment: 'internal',
  about: [
    '纪检部门提供的影响期提示：某人何时前不得提拔、不得行使表决权，不写原因；组织部门关联党员后，本人可查看。',
    'Flags from the discipline section: not promoted or not voting until a day, without a reason. Tied to a member by the organization department.',
  ],
  words: ['影响期', '处分影响期', '不得提拔'],
  title: 'name',
  day: 'givenOn',
  subject: 'member',
  columns: {
    member: ref('党员', 'Member', 'member', { list: true, help: ['由组织部门关联。', 'Tied by the organization department.'] }),
    name: text('姓名', 'Name', { required: true, titleOf: 'member', list: true, find: true, max: 50 }),
    unit: text('工作单位', 'Unit', { required: true, givenBy: 'member.unitName', list: true, max: 100 }),
    basis: text('文号', 'Document', { required: true, max: 100, help: ['只填文号，不写原因。', 'The number alone, no reason.'] }),
    givenOn: date('提示日期', 'Given on', { required: true, list: true, notAfterToday: true, default: 'today' }),
    barredUntil: date('不得提拔至', 'Not promoted until', { list: true }),
    votesSuspendedUntil: date('停止表决权至', 'Votes suspended until', { list: true }),
    standing: flag('期限未定', 'Without a day', {
      default: false,
      help: ['至另行通知，如留党察看未恢复权利。', 'Until told otherwise, as on probation within the Party.'],
    }),
    endedOn: date('解除日期', 'Ended on', { notAfterToday: true }),
  },
  start: 'given',
  states: {
    given: { zh: '已提示', en: 'Given', tone: 'active' },
    tied: { zh: '已关联', en: 'Tied', tone: 'done' },
    ended: { zh: '已解除', en: 'Ended', tone: 'active' },
    restored: { zh: '已恢复', en: 'Restored', tone: 'done' },
  },
  steps: {
    tie: { zh: '关联党员', en: 'Tie to the member', from: ['given'], to: 'tied', by: ['organization'], needs: ['member'] },
    end: { zh: '解除', en: 'End', from: ['given', 'tied'], to: 'ended', by: discipline, stamps: 'endedOn' },
    restore: { zh: '恢复表决权', en: 'Restore the votes', from: ['ended'], to: 'restored', by: ['organization'] },
  },
  rules: [
    row =>
      (row.barredUntil === null && row.votesSuspendedUntil === null) !== (row.standing === true)
        ? error('INT-32', '请填写截止日期，或选择“期限未定”', 'Give a day, or say that there is none', 'barredUntil')
        : null,
  ],
  may: { read: ['organization', ...sections.cadres, ...discipline], write: [...discipline, 'organization'] },
})
