import { choice, date, files, integer, lines, longText, ref, text } from '../../language/column.ts'
import type { Tally } from '../../language/indicator.ts'
import { error, type Problem } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff } from '../../language/role.ts'
import { educators } from './roles.ts'

const holding = (level: string): Tally => ({
  part: 'titles',
  measure: { distinct: '^id', label: '^name' },
  where: { level, '^kind': 'grassroots' },
  time: { at: 'end', from: 'gainedOn', until: 'untilDay' },
})
const gained = (level: string): Tally => ({
  part: 'titles',
  measure: { count: true },
  where: { level, '^kind': 'grassroots' },
  time: { on: 'gainedOn' },
})

/** 基层党校: a grassroots or online Party school with its teachers, its courses and the titles it holds, each with its days (EDU-05). */
export const partySchool = register('partySchool', {
  zh: '基层党校',
  en: 'Party school',
  systems: ['S24'],
  compartment: 'public',
  about: [
    '基层党校、网上党校：师资、课程和各级称号，称号有获得日期和截止日期。',
    'Grassroots and online Party schools: teachers, courses, and titles with their days.',
  ],
  words: ['基层党校', '党校', '先进基层党校', '网上党校', '师资', '课程'],
  title: 'name',
  day: 'foundedOn',
  columns: {
    name: text('名称', 'Name', { required: true, list: true, find: true, max: 100 }),
    kind: choice(
      '类别',
      'Kind',
      { grassroots: ['基层党校', 'Grassroots school'], online: ['网上党校', 'Online school'] },
      { required: true, list: true, default: 'grassroots' },
    ),
    foundedOn: date('成立日期', 'Founded on', { required: true, list: true, notAfterToday: true }),
    closedOn: date('撤销日期', 'Closed on', { notAfterToday: true }),
    head: text('校长', 'Head', { max: 50, list: true }),
    place: text('校址', 'Place', { max: 200 }),
    teachers: lines('师资', 'Teachers', {
      name: text('姓名', 'Name', { required: true, titleOf: 'speaker', max: 50 }),
      post: text('单位和职务', 'Unit and post', { givenBy: 'speaker.unit', max: 100 }),
      speaker: ref('宣讲员', 'Speaker', 'speaker'),
    }),
    courses: lines('课程', 'Courses', {
      title: text('课程', 'Course', { required: true, max: 100 }),
      teacher: text('主讲', 'Teacher', { max: 50 }),
      lessons: integer('课时', 'Lessons', { min: 1, max: 500 }),
    }),
    titles: lines(
      '称号',
      'Titles',
      {
        level: choice(
          '级别',
          'Level',
          {
            provincial: ['省级先进', 'Provincial'],
            municipal: ['市级先进', 'Municipal'],
            district: ['区级先进', 'District'],
          },
          { required: true },
        ),
        title: text('称号名称', 'Title', { max: 100 }),
        gainedOn: date('获得日期', 'Gained on', { required: true, notAfterToday: true }),
        untilDay: date('截止日期', 'Held until', {
          help: ['称号的最后一天；仍保有的留空。', 'Last day of the title; empty while it is held.'],
        }),
        document: text('文件编号', 'Document', { max: 100 }),
      },
      { group: ['称号', 'Titles'] },
    ),
    remarks: longText('备注', 'Remarks', { max: 1000 }),
    photos: files('照片', 'Photos', { accept: ['image'], maxCount: 9 }),
  },
  rules: [
    row =>
      row.closedOn !== null && row.closedOn < row.foundedOn
        ? error('EDU-05', '撤销日期早于成立日期', 'It closed before it was founded', 'closedOn')
        : null,
    checkTitles,
  ],
  unique: [['name', 'org']],
  may: { read: ['member', ...staff], write: educators },
  indicators: {
    'education.provincial-schools': holding('provincial'),
    'education.provincial-schools-new': gained('provincial'),
    'education.municipal-schools': holding('municipal'),
    'education.municipal-schools-new': gained('municipal'),
  },
})

interface Titled {
  foundedOn: string
  titles: readonly { level: string; gainedOn: string; untilDay: string | null }[]
}

/** EDU-05: a title is gained after the founding, ends after it was gained, and is not held twice at one time. */
function checkTitles({ foundedOn, titles }: Titled): Problem[] {
  return titles.flatMap((line, i) => {
    const at = (column: string): string => `titles.${i}.${column}`
    if (line.gainedOn < foundedOn) return [error('EDU-05', '称号早于党校成立', 'The title is older than the school', at('gainedOn'))]
    if (line.untilDay !== null && line.untilDay < line.gainedOn)
      return [error('EDU-05', '截止日期早于获得日期', 'It ended before it was gained', at('untilDay'))]
    const twice = titles
      .slice(0, i)
      .some(
        other =>
          other.level === line.level &&
          (other.untilDay === null || other.untilDay >= line.gainedOn) &&
          (line.untilDay === null || line.untilDay >= other.gainedOn),
      )
    return twice ? [error('EDU-05', '同级称号的日期重叠', 'Titles of one level overlap', at('gainedOn'))] : []
  })
}
