import { choice, date, files, longText, ref, text } from '../../language/column.ts'
import { register } from '../../language/register.ts'
import { sections } from '../../language/role.ts'
import { evaluating } from './cadre-office.ts'

/** 实名推荐: a leader's written and signed recommendation of one person, with the responsibility for it (CAD-06, decision 32). A register, not a ballot. */
export const realNameRecommendation = register('realNameRecommendation', {
  zh: '实名推荐',
  en: 'Signed recommendation',
  systems: ['S47'],
  compartment: 'cadres',
  about: [
    '领导干部署名推荐人选，写明理由并承担责任，一人一次一条。',
    'A recommendation that a leader writes and signs, with reasons and responsibility.',
  ],
  words: ['实名推荐', '署名推荐'],
  title: 'recommender',
  day: 'recommendedOn',
  columns: {
    recommender: text('推荐人', 'Recommended by', { required: true, list: true, find: true, max: 50 }),
    recommenderPost: text('推荐人职务', 'Post of the recommender', { required: true, max: 100 }),
    cadre: ref('被推荐人', 'Recommended', 'cadre', { required: true, list: true }),
    post: text('推荐职务', 'For the post', { required: true, list: true, max: 100 }),
    recommendedOn: date('推荐日期', 'Recommended on', { required: true, list: true, notAfterToday: true }),
    signed: choice(
      '署名',
      'Signed',
      { signed: ['已署名', 'Signed'], returned: ['退回补署', 'Returned for signature'] },
      { required: true, default: 'signed' },
    ),
    reasons: longText('推荐理由', 'Reasons', { required: true, sealed: 'evaluation', max: 4000 }),
    relation: choice(
      '与被推荐人关系',
      'Relation',
      { none: ['无亲属关系', 'Not related'], relative: ['有亲属关系（应回避）', 'Related: to recuse'] },
      { required: true, default: 'none' },
    ),
    outcome: choice('办理情况', 'Outcome', {
      accepted: ['列为考察对象', 'To be inspected'],
      kept: ['留作参考', 'Kept for reference'],
      declined: ['未采纳', 'Not taken up'],
    }),
    paper: files('推荐材料', 'Paper', { accept: ['pdf', 'image'] }),
  },
  start: 'received',
  states: {
    received: { zh: '已收到', en: 'Received', tone: 'active' },
    settled: { zh: '已办理', en: 'Settled', tone: 'done' },
  },
  steps: {
    settle: { zh: '办理', en: 'Settle', from: ['received'], to: 'settled', by: sections.cadres, needs: ['outcome'] },
  },
  may: evaluating,
})
