import { choice, date, lines, longText, ref, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { writers } from '../../language/role.ts'
import { memberReaders } from './member-readers.ts'

/** 设岗定责: a post set for members without one, who claimed it, and their reports (S10). */
export const memberPost = register('memberPost', {
  zh: '设岗定责',
  en: 'Post for members',
  systems: ['S10'],
  compartment: 'internal',
  about: [
    '为无职党员设置的岗位、认领情况和履职报告，一岗一条。',
    'Posts set for members without one: who claimed them and what they report.',
  ],
  words: ['设岗定责', '无职党员设岗', '认领岗位', '履职'],
  title: 'name',
  day: 'setOn',
  columns: {
    name: text('岗位名称', 'Post', { required: true, list: true, find: true, max: 50 }),
    kind: choice(
      '岗位类别',
      'Kind',
      {
        policy: ['政策宣传', 'Policy'],
        opinion: ['民意收集', 'Opinions'],
        mediation: ['矛盾调解', 'Mediation'],
        safety: ['平安巡查', 'Safety'],
        environment: ['环境维护', 'Surroundings'],
        help: ['帮困助老', 'Help'],
        culture: ['文体活动', 'Culture'],
        other: ['其他', 'Other'],
      },
      { required: true, list: true },
    ),
    duties: longText('职责', 'Duties', { required: true, max: 1000 }),
    setOn: date('设岗日期', 'Set on', { required: true, list: true, notAfterToday: true }),
    endedOn: date('撤岗日期', 'Ended on', { notAfterToday: true }),
    holders: lines(
      '认领党员',
      'Holders',
      {
        member: ref('党员', 'Member', 'member', { required: true }),
        fromDay: date('上岗日期', 'From', { required: true, notAfterToday: true }),
        untilDay: date('离岗日期', 'Until'),
      },
      { group: ['认领和履职', 'Claims and reports'] },
    ),
    reports: lines('履职报告', 'Reports', {
      reportedOn: date('报告日期', 'Reported on', { required: true, notAfterToday: true }),
      member: ref('党员', 'Member', 'member', { required: true }),
      done: text('履职情况', 'What was done', { required: true, max: 300 }),
    }),
  },
  rules: [
    row =>
      row.endedOn !== null && row.endedOn < row.setOn
        ? error('MEM_POST_DAYS', '撤岗日期早于设岗日期', 'It ends before it was set', 'endedOn')
        : null,
    row => {
      const early = row.holders.findIndex(line => line.fromDay < row.setOn || (line.untilDay !== null && line.untilDay < line.fromDay))
      return early >= 0
        ? error(
            'MEM_POST_DAYS',
            '上岗、离岗日期不合先后顺序',
            'The days of this holder do not follow one another',
            `holders.${early}.fromDay`,
          )
        : null
    },
  ],
  may: { read: memberReaders, write: writers },
})
