import { choice, computed, date, files, integer, lines, longText, ref, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff } from '../../language/role.ts'
import { educators } from './roles.ts'

const equipment = ['charter', 'badge', 'dues-card', 'pocket-book'] as const

/** 学习资料发放: what was issued, how many, to which organizations and members; whoever issues it first records it, those who hand it on do not (LIFE-50). */
export const materialIssue = register('materialIssue', {
  zh: '学习资料发放',
  en: 'Issue of study material',
  systems: ['S20', 'S25'],
  compartment: 'internal',
  about: [
    '书目、图片、党章、党徽、党费证、口袋书、光盘等的发放：种类、数量、发给哪些组织和党员。',
    'Books, posters, charters, badges, dues cards, pocket books and discs: what was issued to whom.',
  ],
  words: ['发放资料', '学习资料', '党章', '党徽', '党费证', '口袋书', '光盘', '配发'],
  title: 'title',
  day: 'issuedOn',
  programme: 'optional',
  columns: {
    kind: choice(
      '种类',
      'Kind',
      {
        'book-set': ['理论书目', 'Set of books'],
        'poster-set': ['宣传图片', 'Set of posters'],
        charter: ['党章', 'Party charter'],
        badge: ['党徽', 'Party badge'],
        'dues-card': ['党费证', 'Dues card'],
        'pocket-book': ['口袋书', 'Pocket book'],
        'moral-disc': ['道德讲堂光盘', 'Moral-lecture disc'],
        other: ['其他', 'Other'],
      },
      { required: true, list: true },
    ),
    title: text('名称', 'Title', { required: true, list: true, find: true, max: 100 }),
    quantity: integer('数量', 'Quantity', {
      required: true,
      list: true,
      min: 1,
      max: 10_000_000,
      help: ['由最初发放的组织登记一次，逐级转发的不再登记。', 'Recorded once by whoever issues it first; those who hand it on do not.'],
    }),
    issuedOn: date('发放日期', 'Issued on', { required: true, list: true, notAfterToday: true, default: 'today' }),
    organizations: lines('发给组织', 'Organizations', {
      organization: ref('组织', 'Organization', 'organization', { required: true }),
      quantity: integer('份数', 'Copies', { min: 1, max: 1_000_000 }),
      receiver: text('领取人', 'Received by', { max: 50 }),
    }),
    members: lines(
      '发给党员',
      'Members',
      {
        member: ref('党员', 'Member', 'member', { required: true }),
        state: choice('情况', 'State', { given: ['已领', 'Given'], not: ['未领', 'Not given'] }, { required: true, default: 'given' }),
        remark: text('说明', 'Remark', { max: 100 }),
      },
      { roll: 'member' },
    ),
    reached: computed(
      '组织数',
      'Organizations reached',
      'integer',
      (row: { organizations: readonly unknown[] }) => row.organizations.length,
      {
        list: true,
      },
    ),
    source: text('来源', 'Source', { max: 100 }),
    remarks: longText('备注', 'Remarks', { max: 500 }),
    papers: files('签收单', 'Receipts', { accept: ['pdf', 'image', 'excel'] }),
  },
  rules: [
    row => {
      const given = row.organizations.reduce((sum, line) => sum + (line.quantity ?? 0), 0)
      return given > row.quantity
        ? error(
            'LIFE-50',
            `发给各组织的合计${given}，超过总数${row.quantity}`,
            `${given} went to organizations of only ${row.quantity}`,
            'quantity',
          )
        : null
    },
    row => {
      const given = row.members.filter(line => line.state === 'given').length
      return given > row.quantity
        ? error('LIFE-50', `发给党员${given}人，超过总数${row.quantity}`, `${given} members were given only ${row.quantity}`, 'quantity')
        : null
    },
  ],
  may: { read: staff, write: educators },
  indicators: {
    'education.members-equipped': {
      part: 'members',
      measure: { distinct: 'member' },
      where: { '^kind': equipment, state: 'given' },
      time: { on: '^issuedOn' },
      programme: ['themed-education'],
      by: ['^kind'],
    },
  },
})
