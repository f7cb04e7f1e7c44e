import { choice, computed, date, files, integer, lines, ref, text } from '../../language/column.ts'
import { register } from '../../language/register.ts'
import { cadreOffice } from './cadre-office.ts'
import { checkTallies, validOf } from './vote-checks.ts'

const groups = {
  leaders: ['区级领导', 'District leaders'],
  body: ['班子成员', 'Members of the body'],
  middle: ['内设机构负责人', 'Heads of sections'],
  staff: ['其他干部', 'Other cadres'],
  retired: ['离退休干部', 'Retired cadres'],
  delegates: ['代表委员', 'Delegates'],
} as const

/**
 * 民主推荐: one round of recommendation, by meeting or by single talks, counted by group alone; the two are kept apart and weighed by people,
 * not by a formula (CAD-06). No paper and no voter is kept (ELE-01).
 */
export const recommendation = register('recommendation', {
  zh: '民主推荐',
  en: 'Democratic recommendation',
  systems: ['S47'],
  compartment: 'cadres',
  about: [
    '会议投票推荐和个别谈话推荐分别登记，只按人员类别汇总，不登记谁推荐了谁。',
    'Recommendation by meeting and by single talks, tallied by group; never who recommended whom.',
  ],
  words: ['民主推荐', '会议推荐', '谈话推荐'],
  title: 'name',
  day: 'heldOn',
  columns: {
    name: text('名称', 'Name', { required: true, list: true, find: true, max: 100 }),
    way: choice(
      '方式',
      'Way',
      { meeting: ['会议投票推荐', 'Meeting'], talk: ['个别谈话推荐', 'Single talks'] },
      { required: true, list: true },
    ),
    body: ref('推荐单位班子', 'Body', 'leadingBody'),
    post: text('推荐职务', 'Post', { required: true, givenBy: 'list.post', list: true, max: 100 }),
    heldOn: date('推荐日期', 'Held on', { required: true, list: true, notAfterToday: true }),
    eligible: integer('应到', 'Entitled', { required: true, min: 1, max: 10_000, unit: ['人', 'persons'] }),
    groups: lines(
      '分类票数',
      'By group',
      {
        group: choice('人员类别', 'Group', groups, { required: true }),
        issued: integer('发出', 'Issued', { required: true, max: 10_000 }),
        returned: integer('收回', 'Returned', { required: true, max: 10_000 }),
        valid: integer('有效', 'Valid', { required: true, max: 10_000 }),
      },
      { atLeast: 1 },
    ),
    tallies: lines('推荐结果', 'Tallies', {
      cadre: ref('人选', 'Candidate', 'cadre'),
      name: text('姓名', 'Name', { titleOf: 'cadre', max: 50, help: ['名册外的写姓名。', 'The name of somebody without a card.'] }),
      group: choice('人员类别', 'Group', { ...groups, all: ['合计', 'All'] }, { required: true }),
      votes: integer('得票', 'Votes', { required: true, max: 10_000 }),
    }),
    valid: computed('有效票', 'Valid votes', 'integer', validOf, { list: true }),
    list: ref('符合条件人员名册', 'List of eligible persons', 'eligibleList', {
      help: ['推荐前固定的名册。', 'The list that was frozen before.'],
    }),
    listHash: text('名册编号', 'Digest of the list', { givenBy: 'list.hash', max: 100 }),
    papers: files('汇总表', 'Tally sheet', { accept: ['pdf', 'excel'] }),
  },
  rules: [checkTallies],
  may: cadreOffice,
  indicators: {
    'cadres.recommendations': { measure: { count: true }, where: { valid: { from: 1 } }, time: { on: 'heldOn' }, by: ['way'] },
  },
})
