import { choice, computed, date, files, lines, longText, ref, text } from '../../language/column.ts'
import { error, type Problem } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff } from '../../language/role.ts'
import { publicists } from './roles.ts'

/**
 * 意识形态督查: an inspection of how an organization carries out its own duties: checklist, problems and their mending, who was held to account (EDU-09).
 * Persons appear by post; no speech and no movement of anybody is looked at.
 */
export const ideologyInspection = register('ideologyInspection', {
  zh: '意识形态督查',
  en: 'Inspection of ideological work',
  systems: ['S27'],
  compartment: 'internal',
  about: [
    '对下级组织落实意识形态责任制的督查：清单、问题、整改和问责。只查工作，不查个人言行。',
    'Inspections of how organizations do their duty: checklist, problems, mending, accountability. Work alone, nobody in person.',
  ],
  words: ['意识形态督查', '督查', '责任制检查', '问责'],
  title: 'theme',
  day: 'inspectedOn',
  peer: 'inspected',
  columns: {
    theme: text('督查主题', 'Theme', { required: true, list: true, find: true, max: 200 }),
    inspected: ref('被督查组织', 'Inspected', 'organization', { required: true, list: true }),
    inspectedOn: date('督查日期', 'Inspected on', { required: true, list: true, notAfterToday: true, default: 'today' }),
    kind: choice(
      '类别',
      'Kind',
      { special: ['专项督查', 'Special'], routine: ['日常督查', 'Routine'], followUp: ['回头看', 'Follow-up'] },
      { required: true, default: 'special' },
    ),
    group: text('督查组', 'By', { max: 100 }),
    checklist: lines('督查清单', 'Checklist', {
      item: text('项目', 'Item', { required: true, max: 200 }),
      result: choice(
        '结果',
        'Result',
        { met: ['落实', 'Met'], partly: ['部分落实', 'Partly'], not: ['未落实', 'Not met'] },
        { required: true, default: 'met' },
      ),
      remark: text('说明', 'Remark', { max: 200 }),
    }),
    problems: lines('发现问题', 'Problems', {
      problem: text('问题', 'Problem', { required: true, max: 300 }),
      measure: text('整改措施', 'Measure', { max: 300 }),
      dueOn: date('期限', 'Due on'),
      doneOn: date('完成日期', 'Done on', { notAfterToday: true }),
    }),
    accountability: lines(
      '问责',
      'Held to account',
      {
        kind: choice(
          '对象',
          'Whom',
          { person: ['个人', 'A person'], organization: ['组织', 'An organization'] },
          { required: true, default: 'person' },
        ),
        post: text('职务或单位', 'Post or unit', { required: true, max: 100, help: ['写职务，不写姓名。', 'The post, not the name.'] }),
        form: choice(
          '方式',
          'Form',
          {
            reminder: ['提醒', 'Reminder'],
            talk: ['约谈', 'Talk'],
            criticism: ['通报批评', 'Criticism'],
            order: ['责令检查', 'Ordered to examine'],
            adjust: ['组织调整', 'Adjustment of post'],
          },
          { required: true },
        ),
        on: date('问责日期', 'On', { required: true, notAfterToday: true }),
      },
      { group: ['问责', 'Accountability'] },
    ),
    found: computed('问题数', 'Problems found', 'integer', (row: { problems: readonly unknown[] }) => row.problems.length, { list: true }),
    account: longText('督查情况', 'Account', { max: 4000 }),
    fedBackOn: date('反馈日期', 'Fed back on', { notAfterToday: true }),
    papers: files('材料', 'Papers', { accept: ['pdf', 'word', 'image'] }),
  },
  start: 'inspected',
  states: {
    inspected: { zh: '已督查', en: 'Inspected', tone: 'active' },
    fedBack: { zh: '已反馈', en: 'Fed back', tone: 'active' },
    mended: { zh: '整改完成', en: 'Mended', tone: 'done' },
  },
  steps: {
    feedBack: { zh: '反馈', en: 'Feed back', from: ['inspected'], to: 'fedBack', by: publicists, stamps: 'fedBackOn' },
    close: { zh: '整改完成', en: 'Close', from: ['fedBack'], to: 'mended', by: publicists },
  },
  rules: [
    (row, { state }) => {
      const open = state === 'mended' ? row.problems.findIndex(line => line.doneOn === null) : -1
      return open < 0 ? null : error('EDU-09', '还有问题未整改', 'A problem is still open', `problems.${open}.doneOn`)
    },
    inOrder,
  ],
  may: { read: staff, write: publicists },
  indicators: {
    'education.ideology-inspections': { measure: { count: true }, time: { on: 'inspectedOn' }, by: ['kind'] },
    'education.ideology-problems': { part: 'problems', measure: { count: true }, time: { on: '^inspectedOn' } },
    'education.ideology-accountability': { part: 'accountability', measure: { count: true }, time: { on: 'on' }, by: ['kind', 'form'] },
  },
})

interface Inspected {
  inspectedOn: string
  fedBackOn: string | null
  problems: readonly { doneOn: string | null }[]
  accountability: readonly { on: string }[]
}

/** EDU-09: feedback, mending and accountability come after the inspection. */
function inOrder({ inspectedOn, fedBackOn, problems, accountability }: Inspected): Problem[] {
  const early = (day: string | null): boolean => day !== null && day < inspectedOn
  const mended = problems.findIndex(line => early(line.doneOn))
  const held = accountability.findIndex(line => early(line.on))
  return [
    ...(early(fedBackOn) ? [error('EDU-09', '反馈日期早于督查日期', 'Fed back before the inspection', 'fedBackOn')] : []),
    ...(mended >= 0 ? [error('EDU-09', '整改完成早于督查日期', 'Mended before the inspection', `problems.${mended}.doneOn`)] : []),
    ...(held >= 0 ? [error('EDU-09', '问责日期早于督查日期', 'Held to account before the inspection', `accountability.${held}.on`)] : []),
  ]
}
