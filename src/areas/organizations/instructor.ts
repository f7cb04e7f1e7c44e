import { countedAs, date, files, lines, ref, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'

/** 党建工作指导员: somebody sent to units of the two new sectors that have no organization of their own (COV-03). */
export const instructor = register('instructor', {
  zh: '党建工作指导员',
  en: 'Party-building instructor',
  systems: ['S03'],
  compartment: 'internal',
  about: [
    '选派到两新单位的党建工作指导员，联系哪些单位、何时走访。',
    'Instructors sent to units of the two new sectors: which units they look after, and when they called.',
  ],
  words: ['指导员', '党建指导员', '选派', '联络员'],
  title: 'name',
  day: 'appointedOn',
  subject: 'member',
  columns: {
    name: text('姓名', 'Name', { required: true, titleOf: 'member', list: true, find: true, max: 50 }),
    member: ref('党员', 'Member', 'member', { help: ['在本区名册中的请选择。', 'Choose who is on a roll of the district.'] }),
    homeUnit: text('派出单位', 'Home unit', { required: true, list: true, max: 100 }),
    post: text('职务', 'Post', { givenBy: 'member.post', max: 50 }),
    appointedOn: date('选派日期', 'Appointed on', { required: true, list: true, notAfterToday: true }),
    untilDay: date('结束日期', 'Until', { list: true, help: ['最后一天；仍在派的留空。', 'Last day; empty while it lasts.'] }),
    document: text('选派文件', 'Document', { max: 100 }),
    units: lines(
      '联系单位',
      'Units looked after',
      {
        unit: ref('两新单位', 'Unit', 'newUnit', { required: true }),
        fromDay: date('起始日期', 'From', { required: true }),
        untilDay: date('截止日期', 'Until'),
        task: text('任务', 'Task', { max: 200 }),
      },
      { atLeast: 1 },
    ),
    visits: lines('走访记录', 'Calls', {
      visitedOn: date('日期', 'Called on', { required: true, notAfterToday: true }),
      unitName: text('单位', 'Unit', { required: true, max: 100 }),
      matter: text('事项', 'Matter', { max: 200 }),
    }),
    papers: files('材料', 'Papers', { accept: ['pdf', 'word', 'image'] }),
    who: countedAs('name', 'member', 'homeUnit'),
  },
  rules: [
    row =>
      row.untilDay !== null && row.untilDay < row.appointedOn
        ? error('COV-03', '结束日期早于选派日期', 'It ends before it begins', 'untilDay')
        : null,
    row =>
      row.units.flatMap(({ fromDay, untilDay }, i) =>
        untilDay !== null && untilDay < fromDay
          ? [error('COV-03', '截止日期早于起始日期', 'It ends before it begins', `units.${i}.untilDay`)]
          : [],
      ),
  ],
  may: { read: staff, write: writers },
  indicators: {
    'organizations.instructors': {
      measure: { distinct: 'who', label: 'name' },
      time: { at: 'end', from: 'appointedOn', until: 'untilDay' },
    },
  },
})
