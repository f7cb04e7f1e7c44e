import { handlingMonths } from '../../codes/cadre-numbers.ts'
import { choice, computed, date, files, ref, text } from '../../language/column.ts'
import { barredThrough } from '../../language/day.ts'
import { error, type Problem } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { cadreOffice, ownMember } from './cadre-office.ts'

interface Exit {
  kind: string
  ground: string
  punishment: string | null
  decidedOn: string
  effectiveOn: string
}

/** CAD-37: who is removed by punishment or dismissed has the decision of the punishment behind it; nobody else has. */
export function checkBasis(row: Exit): Problem[] {
  const punished = row.kind === 'removal' || row.kind === 'expulsion'
  return [
    ...(punished && row.punishment === null
      ? [
          error(
            'CAD_EXIT_BASIS',
            '撤职、开除须有处分决定，请填写处分文号',
            'Removal and expulsion rest on a punishment: give its document',
            'punishment',
          ),
        ]
      : []),
    ...(punished && row.ground !== 'discipline'
      ? [error('CAD_EXIT_BASIS', '撤职、开除的依据应为违纪违法', 'Removal and expulsion are for a breach of discipline', 'ground')]
      : []),
    ...(row.effectiveOn < row.decidedOn ? [error('CAD-37', '生效日期早于决定日期', 'Effective before it was decided', 'effectiveOn')] : []),
  ]
}

const months: Readonly<Record<string, number>> = {
  dismissal: handlingMonths.dismissed,
  ordered: handlingMonths.resigned,
  demotion: handlingMonths.demoted,
}

/** 干部退出: one cadre's way out of a post, with its ground and decision (CAD-35, CAD-37). */
export const cadreExit = register('cadreExit', {
  zh: '干部退出',
  en: 'Exit of a cadre',
  systems: ['S47'],
  compartment: 'cadres',
  about: ['免职、撤职、辞职、降职、退休等退出现职，一人一次一条，写明依据。', 'Every way out of a post, with its ground and decision.'],
  words: ['退出', '免职', '撤职', '辞职', '降职', '退休'],
  title: 'cadre',
  day: 'effectiveOn',
  subject: 'member',
  columns: {
    cadre: ref('干部', 'Cadre', 'cadre', { required: true, list: true }),
    member: ownMember,
    kind: choice(
      '退出方式',
      'Kind',
      {
        dismissal: ['免职', 'Relieved of the post'],
        removal: ['撤职', 'Removed by punishment'],
        transfer: ['调离', 'Transferred away'],
        demotion: ['降职', 'Demoted'],
        ranked: ['转任职级公务员', 'Moved to a rank without post'],
        changed: ['改任', 'Given another kind of post'],
        'taking-blame': ['引咎辞职', 'Resigned taking the blame'],
        ordered: ['责令辞职', 'Ordered to resign'],
        voluntary: ['自愿辞职', 'Resigned'],
        discharged: ['辞退', 'Discharged'],
        expulsion: ['开除', 'Expelled'],
        retired: ['退休', 'Retired'],
      },
      { required: true, list: true },
    ),
    ground: choice(
      '依据',
      'Ground',
      {
        incompetent: ['不称职', 'Not competent'],
        unsuitable: ['不适宜担任现职', 'Unsuited to the post'],
        failure: ['重大失误', 'Grave failure'],
        discipline: ['违纪违法', 'Breach of discipline or law'],
        work: ['工作需要', 'Needs of the work'],
        age: ['年龄', 'Age'],
        other: ['其他', 'Other'],
      },
      { required: true, list: true },
    ),
    fromPost: text('原任职务', 'Former post', { required: true, list: true, max: 150 }),
    decidedOn: date('决定日期', 'Decided on', { required: true, notAfterToday: true }),
    document: text('任免文号', 'Document', { required: true, max: 100 }),
    punishment: text('处分决定文号', 'Document of the punishment', {
      max: 100,
      help: ['撤职、开除必填。', 'Needed for removal and expulsion.'],
    }),
    effectiveOn: date('生效日期', 'Effective on', { required: true, list: true, notAfterToday: true }),
    arrangement: text('新的安排', 'New arrangement', { max: 200 }),
    barredUntil: computed('不得提拔至', 'Not promoted until', 'text', (row: Exit) => {
      const bar = months[row.kind]
      return bar === undefined || row.ground === 'work' || row.ground === 'age' ? null : barredThrough(row.effectiveOn, bar)
    }),
    paper: files('文件', 'Paper', { accept: ['pdf', 'word'] }),
  },
  rules: [checkBasis],
  may: cadreOffice,
  indicators: {
    'cadres.exits': { measure: { count: true }, time: { on: 'effectiveOn' }, by: ['kind'] },
  },
})
