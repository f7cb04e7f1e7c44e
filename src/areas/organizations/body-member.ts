import { leadingBodyRule } from '../../codes/leading-body.ts'
import { choice, computed, countedAs, date, files, flag, integer, ref, text } from '../../language/column.ts'
import { addDays, type Day } from '../../language/day.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'

interface Left {
  untilDay: Day | null
  endReason: string | null
}

/** 班子成员: one seat of one person in a leading body; a person of two seats has two records (ORG-05, table T16). */
export const bodyMember = register('bodyMember', {
  zh: '班子成员',
  en: 'Member of the leading body',
  systems: ['S04', 'S01'],
  compartment: 'internal',
  about: [
    '党组织书记、副书记、委员的任职起止，一人一职一条。',
    'Secretaries, deputies and members of committees with their days in office; one record a seat.',
  ],
  words: ['班子成员', '支部书记', '副书记', '委员', '支委', '任职', '补选'],
  title: 'name',
  day: 'fromDay',
  subject: 'member',
  columns: {
    name: text('姓名', 'Name', { required: true, titleOf: 'member', list: true, find: true, max: 50 }),
    member: ref('党员', 'Member', 'member', {
      help: [
        '在本区党员名册中的请选择，年龄、学历由此统计。',
        'Choose who is on a roll of the district: age and education are counted through it.',
      ],
    }),
    seat: choice(
      '职务',
      'Seat',
      {
        secretary: ['书记', 'Secretary'],
        deputy: ['副书记', 'Deputy secretary'],
        organization: ['组织委员', 'Organization'],
        publicity: ['宣传委员', 'Publicity'],
        discipline: ['纪检委员', 'Discipline'],
        ordinary: ['委员', 'Member'],
      },
      { required: true, list: true, default: 'ordinary' },
    ),
    fromDay: date('任职日期', 'From', { required: true, list: true, notAfterToday: true }),
    untilDay: date('离任日期', 'Until', {
      list: true,
      help: ['在任的最后一天；在任的留空。', 'Last day in office; empty while in office.'],
    }),
    endReason: choice('离任原因', 'Reason of leaving', {
      'term-end': ['届满', 'End of the term'],
      transfer: ['工作调动', 'Transferred'],
      resigned: ['辞职', 'Resigned'],
      removed: ['免职', 'Removed'],
      deceased: ['去世', 'Deceased'],
      other: ['其他', 'Other'],
    }),
    fillBy: computed('补选期限', 'To be filled by', 'date', ({ untilDay, endReason }: Left) =>
      untilDay !== null && endReason !== 'term-end' ? addDays(untilDay, leadingBodyRule(untilDay).vacancyDays) : null,
    ),
    term: ref('所属届次', 'Term', 'term', { list: true }),
    chosenBy: choice(
      '产生方式',
      'How chosen',
      {
        election: ['换届选举', 'Election'],
        'by-election': ['补选', 'By-election'],
        appointed: ['上级指派或任命', 'Appointed by the superior'],
      },
      { required: true, default: 'election' },
    ),
    duty: text('分工', 'Duty', { max: 100 }),
    document: text('批复或备案文件', 'Document', { max: 100 }),
    source: choice(
      '来源',
      'Source',
      {
        unit: ['本单位职工', 'Staff of the unit'],
        resident: ['社区居民、村民', 'Resident'],
        organ: ['机关下派', 'Sent by an organ'],
        retired: ['退休干部', 'Retired cadre'],
        graduate: ['高校毕业生', 'Graduate'],
        veteran: ['退役军人', 'Veteran'],
        manager: ['企业经营管理人员', 'Manager'],
        other: ['其他', 'Other'],
      },
      { group: ['书记情况', 'About a secretary'] },
    ),
    concurrent: flag('一肩挑', 'Holds both posts', {
      default: false,
      help: ['书记兼任居（村）委会主任或单位行政负责人。', "A secretary who also heads the residents' committee or the unit."],
    }),
    terms: integer('连任届数', 'Terms served', { min: 1, max: 20, unit: ['届', 'terms'] }),
    papers: files('材料', 'Papers', { accept: ['pdf', 'word', 'image'] }),
    who: countedAs('name', 'member'),
  },
  rules: [
    row =>
      row.untilDay !== null && row.untilDay < row.fromDay
        ? error('ORG-05', '离任日期早于任职日期', 'It ends before it begins', 'untilDay')
        : null,
    row =>
      (row.untilDay === null) === (row.endReason === null)
        ? null
        : error(
            'ORG-05',
            '离任的，日期和原因都要填写',
            'Leaving needs both its day and its reason',
            row.untilDay === null ? 'untilDay' : 'endReason',
          ),
  ],
  may: { read: ['member', ...staff], write: writers },
  indicators: {
    'organizations.secretaries': {
      measure: { count: true },
      where: { seat: 'secretary' },
      time: { at: 'end', from: 'fromDay', until: 'untilDay' },
      by: ['age(member.birthOn)', 'member.education', 'member.sex', 'source', 'concurrent', 'terms', 'chosenBy'],
    },
  },
})
