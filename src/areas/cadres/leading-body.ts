import { choice, computed, date, integer, lines, ref, text } from '../../language/column.ts'
import { register } from '../../language/register.ts'
import { checkPosts } from './cadre-checks.ts'
import { cadreOffice } from './cadre-office.ts'

interface Posts {
  approved: number
  posts: readonly { holder: number | null }[]
}
const filled = (row: Posts): number => row.posts.filter(line => line.holder !== null).length

/** 领导班子: a unit's leading body with its approved number, posts and who holds them (CAD-03). */
export const leadingBody = register('leadingBody', {
  zh: '领导班子',
  en: 'Leading body',
  systems: ['S41', 'S47'],
  compartment: 'cadres',
  about: [
    '科级领导班子的核定职数、职务和配备，空缺自动算出。',
    'Leading bodies with the number approved, their posts and holders; vacancies are worked out.',
  ],
  words: ['领导班子', '班子', '职数', '空缺'],
  title: 'name',
  day: 'approvedOn',
  columns: {
    name: text('班子名称', 'Body', { required: true, list: true, find: true, max: 100 }),
    kind: choice(
      '类别',
      'Kind',
      {
        party: ['党委工作机关', 'Party office'],
        government: ['政府工作部门', 'Government office'],
        subdistrict: ['街道', 'Sub-district'],
        mass: ['群团机关', 'Mass organization'],
        institution: ['事业单位', 'Public institution'],
      },
      { required: true, list: true },
    ),
    level: choice(
      '规格',
      'Level',
      { section: ['正科级', 'Section level'], deputy: ['副科级', 'Deputy section level'] },
      { required: true, list: true },
    ),
    approved: integer('核定职数', 'Posts approved', { required: true, list: true, min: 1, max: 50, unit: ['名', 'posts'] }),
    approvedOn: date('核定日期', 'Approved on', { required: true, list: true, notAfterToday: true }),
    document: text('核定文号', 'Document', { max: 100 }),
    posts: lines('职务', 'Posts', {
      post: text('职务', 'Post', { required: true, max: 100 }),
      level: choice(
        '职务层次',
        'Level',
        { principal: ['正职', 'Principal'], deputy: ['副职', 'Deputy'], other: ['其他', 'Other'] },
        { required: true },
      ),
      holder: ref('任职干部', 'Holder', 'cadre'),
    }),
    filled: computed('现配', 'Filled', 'integer', filled, { list: true }),
    vacant: computed('空缺', 'Vacant', 'integer', (row: Posts) => row.approved - filled(row), { list: true }),
  },
  rules: [checkPosts],
  may: cadreOffice,
})
