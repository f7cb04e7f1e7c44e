import { choice, date, files, flag, integer, lines, ref, text } from '../../language/column.ts'
import { register } from '../../language/register.ts'
import { cadreOffice } from './cadre-office.ts'
import { checkFullVote } from './vote-checks.ts'

/** 全委会票决: one vote of the full committee on the candidates for principal posts (CAD-11, ELE-30 to ELE-35); a result, no papers. */
export const fullVote = register('fullVote', {
  zh: '全委会票决',
  en: 'Full-committee vote',
  systems: ['S47'],
  compartment: 'cadres',
  about: [
    '全委会对正职人选无记名投票的结果，逐人登记票数；闭会期间征求全体委员意见的也登记。',
    'The result of a secret vote of the full committee, candidate by candidate; between sessions the opinions asked of all members.',
  ],
  words: ['全委会票决', '票决', '正职人选'],
  title: 'name',
  day: 'heldOn',
  columns: {
    name: text('名称', 'Name', { required: true, list: true, find: true, max: 100 }),
    method: choice(
      '方式',
      'Way',
      { meeting: ['全委会表决', 'Meeting'], asked: ['闭会期间征求意见', 'Opinions asked between sessions'] },
      { required: true, list: true, default: 'meeting' },
    ),
    heldOn: date('表决日期', 'Held on', { required: true, list: true, notAfterToday: true }),
    eligible: integer('应到委员', 'Entitled', {
      required: true,
      list: true,
      min: 1,
      max: 500,
      unit: ['人', 'members'],
      help: ['不含候补委员。', 'Without alternates.'],
    }),
    present: integer('实到委员', 'Present', { required: true, list: true, max: 500, unit: ['人', 'members'] }),
    candidates: lines(
      '人选',
      'Candidates',
      {
        name: text('姓名', 'Name', { required: true, titleOf: 'cadre', max: 50 }),
        cadre: ref('干部', 'Cadre', 'cadre'),
        post: text('拟任职务', 'Post', { required: true, max: 100 }),
        recused: flag('审议时回避', 'Withdrew from deliberation', { default: false }),
        agree: integer('同意', 'Agree', { required: true, max: 500 }),
        against: integer('不同意', 'Against', { required: true, max: 500 }),
        abstain: integer('弃权', 'Abstain', { required: true, max: 500 }),
        outcome: choice(
          '结果',
          'Outcome',
          { approved: ['通过', 'Approved'], refused: ['未通过', 'Not approved'], postponed: ['暂缓表决', 'Postponed'] },
          { required: true },
        ),
      },
      { atLeast: 1 },
    ),
    tellers: text('计票人', 'Tellers', { max: 100 }),
    supervisors: text('监票人', 'Supervisors', { max: 100 }),
    papers: files('表决结果报告单', 'Report of the vote', { accept: ['pdf', 'image'] }),
  },
  rules: [checkFullVote],
  may: cadreOffice,
  indicators: {
    'cadres.full-votes': {
      part: 'candidates',
      measure: { count: true },
      where: { outcome: { not: 'postponed' } },
      time: { on: '^heldOn' },
      by: ['outcome'],
    },
  },
})
