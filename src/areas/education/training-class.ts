import { choice, computed, date, decimal, files, integer, lines, longText, ref, text } from '../../language/column.ts'
import { error, type Problem } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff } from '../../language/role.ts'
import { educators } from './roles.ts'

/** 培训班: a class with its lessons and those who attended, each with the class hours they took part in (EDU-02, EDU-12). */
export const trainingClass = register('trainingClass', {
  zh: '培训班',
  en: 'Training class',
  systems: ['S24', 'S26', 'S34'],
  compartment: 'internal',
  about: [
    '党员轮训、书记培训、两新书记培训、文明单位负责人培训等，学员学时直接计入年度学时。',
    'Training of members, secretaries, heads of civilized units; hours of attendance count toward the year.',
  ],
  words: ['培训', '培训班', '轮训', '书记培训', '两新书记', '文明单位负责人', '新党员培训'],
  title: 'name',
  day: 'startsOn',
  tells: 'account',
  programme: 'optional',
  columns: {
    name: text('名称', 'Name', { required: true, list: true, find: true, max: 100 }),
    kind: choice(
      '类别',
      'Kind',
      {
        members: ['党员轮训', 'Members'],
        secretaries: ['党组织书记', 'Secretaries'],
        'two-new-secretaries': ['两新组织书记', 'Secretaries of two-new organizations'],
        committee: ['支部委员', 'Committee members'],
        'new-members': ['新党员', 'New members'],
        activists: ['入党积极分子、发展对象', 'Activists and candidates'],
        'civilized-units': ['文明单位负责人', 'Heads of civilized units'],
        speakers: ['宣讲员', 'Speakers'],
        other: ['其他', 'Other'],
      },
      { required: true, list: true },
    ),
    startsOn: date('开班日期', 'Starts on', { required: true, list: true, default: 'today' }),
    endsOn: date('结束日期', 'Ends on', { required: true, list: true }),
    organizer: text('主办单位', 'Organizer', { max: 100 }),
    place: text('地点', 'Place', { max: 100 }),
    hours: decimal('学时', 'Class hours', {
      places: 1,
      required: true,
      min: 0.5,
      max: 200,
      list: true,
      help: ['45分钟为1学时。', 'A class hour has 45 minutes.'],
    }),
    lessons: lines('课程', 'Lessons', {
      title: text('课程', 'Lesson', { required: true, max: 100 }),
      teacher: text('授课人', 'Teacher', { max: 50 }),
      on: date('日期', 'On'),
      minutes: integer('分钟', 'Minutes', { min: 1, max: 600 }),
    }),
    attendees: lines(
      '学员',
      'Attendees',
      {
        member: ref('党员', 'Member', 'member'),
        name: text('姓名', 'Name', { titleOf: 'member', max: 50, help: ['不在党员名册中的填写。', 'Those not on the rolls.'] }),
        unit: text('单位', 'Unit', { max: 100 }),
        post: text('职务', 'Post', { givenBy: 'member.post', max: 50 }),
        hours: decimal('实得学时', 'Hours attended', { places: 1, max: 200 }),
        passed: choice('结业', 'Completed', { yes: ['结业', 'Yes'], no: ['未结业', 'No'] }),
      },
      { group: ['学员', 'Attendees'] },
    ),
    trained: computed('学员数', 'Attendees', 'integer', (row: { attendees: readonly unknown[] }) => row.attendees.length, { list: true }),
    account: longText('总结', 'Account', { max: 2000 }),
    papers: files('材料', 'Papers', { accept: ['pdf', 'word', 'excel', 'image'] }),
  },
  start: 'held',
  ahead: 'planned',
  states: {
    planned: { zh: '已安排', en: 'Planned', tone: 'quiet' },
    held: { zh: '已开班', en: 'Held', tone: 'active' },
    finished: { zh: '已结业', en: 'Finished', tone: 'done' },
    cancelled: { zh: '已取消', en: 'Cancelled', tone: 'stopped' },
  },
  steps: {
    hold: { zh: '登记开班', en: 'Record as held', from: ['planned'], to: 'held', by: educators, needs: ['startsOn'] },
    finish: { zh: '结业', en: 'Finish', from: ['held'], to: 'finished', by: educators, needs: ['attendees'] },
    cancel: { zh: '取消', en: 'Cancel', from: ['planned'], to: 'cancelled', by: educators },
  },
  rules: [
    row => (row.endsOn < row.startsOn ? error('EDU-02', '结束日期早于开班日期', 'It ends before it starts', 'endsOn') : null),
    checkAttendees,
  ],
  may: { read: staff, write: educators },
  indicators: {
    'education.training-classes': { measure: { count: true }, reached: 'held', time: { on: 'startsOn' }, by: ['kind'] },
    'education.training-attendances': {
      part: 'attendees',
      measure: { count: true },
      reached: 'held',
      time: { on: '^startsOn' },
      by: ['^kind'],
    },
  },
})

interface Attended {
  hours: number
  attendees: readonly { member: number | null; name: string | null; unit: string | null; hours: number | null }[]
}

/** EDU-02, EDU-03: each attendee is named once and attended no more than the class had. */
function checkAttendees({ hours, attendees }: Attended): Problem[] {
  const who = attendees.map(({ member, name, unit }) => (member === null ? `${name ?? ''} ${unit ?? ''}` : `#${member}`))
  const known = new Set<string>()
  return attendees.flatMap((line, i) => {
    const at = (column: string): string => `attendees.${i}.${column}`
    if (line.member === null && line.name === null)
      return [error('EDU-02', '请选择党员或填写姓名', 'Choose the member, or give the name', at('name'))]
    const twice = known.has(who[i] ?? '')
    known.add(who[i] ?? '')
    return [
      ...(twice
        ? [error('EDU-02', '同一学员重复', 'The same attendee is listed twice', at(line.member === null ? 'name' : 'member'))]
        : []),
      ...(line.hours !== null && line.hours > hours
        ? [error('EDU_HOURS_RANGE', `实得学时超过本班${hours / 10}学时`, `More than the ${hours / 10} hours of the class`, at('hours'))]
        : []),
    ]
  })
}
