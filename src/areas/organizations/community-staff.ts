import { choice, computed, date, integer, lines, longText, text, year } from '../../language/column.ts'
import { error, type Problem } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'

const persons = ['人', 'persons'] as const
const count = (zh: string, en: string) => integer(zh, en, { max: 10_000, unit: persons })

interface Posts {
  posts: readonly { actual: number }[]
}
const totalOf = ({ posts }: Posts): number => posts.reduce((sum, line) => sum + line.actual, 0)

/** 社区工作者: how many posts a community has and how many are filled, by year; numbers only, no names. */
export const communityStaff = register('communityStaff', {
  zh: '社区工作者',
  en: "Community's staff",
  systems: ['S02'],
  compartment: 'internal',
  about: [
    '社区工作者的岗位核定数和实有数，每年统计一次，只记人数。',
    'Posts of community workers, approved and filled, counted once a year; numbers only.',
  ],
  words: ['社区工作者', '社区两委', '专职网格员', '岗位数'],
  title: 'countedBy',
  day: 'countedOn',
  columns: {
    year: year('年度', 'Year', { required: true, list: true }),
    countedOn: date('统计日期', 'Counted on', { required: true, list: true, notAfterToday: true }),
    countedBy: text('统计人', 'Counted by', { required: true, list: true, find: true, max: 50 }),
    posts: lines(
      '岗位',
      'Posts',
      {
        post: choice(
          '岗位',
          'Post',
          {
            secretary: ['书记', 'Secretary'],
            committee: ['“两委”成员', 'Members of the two committees'],
            grid: ['专职网格员', 'Grid staff'],
            worker: ['专职社区工作者', 'Community workers'],
            'public-post': ['公益性岗位', 'Public-benefit posts'],
          },
          { required: true },
        ),
        approved: integer('核定', 'Approved', { required: true, max: 10_000, unit: persons }),
        actual: integer('实有', 'Filled', { required: true, max: 10_000, unit: persons }),
      },
      { atLeast: 1 },
    ),
    total: computed('实有合计', 'Filled in all', 'integer', totalOf, { list: true }),
    women: count('其中女性', 'of them women'),
    members: count('其中党员', 'of them members'),
    young: count('其中35岁及以下', 'of them 35 and under'),
    college: count('其中大专以上', 'of them with college or above'),
    certified: count('持社会工作者证书', 'with a certificate of social work'),
    remarks: longText('备注', 'Remarks', { max: 1000 }),
  },
  rules: [
    row => {
      const total = totalOf(row)
      return (['women', 'members', 'young', 'college', 'certified'] as const).flatMap(column =>
        (row[column] ?? 0) > total ? [error('STAFF_COUNT', `人数超过实有合计${total}人`, `More than the ${total} in all`, column)] : [],
      )
    },
    ({ posts }): Problem[] =>
      posts.flatMap(({ post }, i) =>
        posts.findIndex(line => line.post === post) < i
          ? [error('STAFF_COUNT', '同一岗位重复，请合并', 'The same post twice: put them together', `posts.${i}.post`)]
          : [],
      ),
  ],
  unique: [['org', 'year']],
  may: { read: staff, write: writers },
  indicators: {
    'organizations.community-staff': { part: 'posts', measure: { sum: 'actual' }, time: { on: '^countedOn' }, by: ['post'] },
  },
})
