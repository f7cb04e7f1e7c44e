import { openEnds, punishments } from '../../codes/punishment.ts'
import { choice, choices, computed, countedAs, date, files, flag, ref, text } from '../../language/column.ts'
import { register } from '../../language/register.ts'
import {
  byDiscipline,
  byHead,
  disciplineOffice,
  disciplines,
  fourForms,
  rankClasses,
  refuseSecret,
  secretLevel,
  sources,
} from './discipline-office.ts'
import { announceBy, checkSanction, endsOn, promotionBar } from './sanction-checks.ts'

const sanctioned = { measure: { distinct: 'who', label: 'name' }, time: { on: 'decidedOn' } } as const

/**
 * 处分和处理: one decision about one person: punishments of the Party and of government, or another measure, with the form it is of (INT-21, INT-30 to INT-34).
 * A person with two decisions in a period is one person sanctioned, and two uses of the four forms.
 */
export const sanction = register('sanction', {
  zh: '处分和处理',
  en: 'Sanction',
  systems: ['S50'],
  compartment: 'integrity',
  handled: 'case',
  about: [
    '党纪处分、政务处分和批评教育、组织处理等，一人一次决定一条；影响期自动算出。',
    'Punishments and other measures, one record for each decision about a person; periods are worked out.',
  ],
  words: ['处分', '党纪处分', '政务处分', '四种形态', '影响期', '组织处理'],
  title: 'number',
  day: 'decidedOn',
  columns: {
    number: text('决定文号', 'Number', { required: true, list: true, find: true, max: 60 }),
    name: text('姓名', 'Name', { required: true, list: true, max: 50 }),
    unit: text('工作单位', 'Unit', { required: true, max: 100 }),
    post: text('职务', 'Post', { max: 100 }),
    rank: choice('人员类别', 'Class of the person', rankClasses, { required: true, list: true }),
    case: ref('案件', 'Case', 'integrityCase'),
    source: choice('线索来源', 'Source', sources, { required: true, givenBy: 'case.source' }),
    discipline: choice('主要违反的纪律', 'Main discipline', disciplines, { required: true, givenBy: 'case.discipline' }),
    decidedOn: date('决定日期', 'Decided on', { required: true, list: true, notAfterToday: true }),
    punishments: choices('处分', 'Punishments', punishments, { list: true, max: 2 }),
    measures: choices('其他处理', 'Other measures', {
      criticism: ['批评教育', 'Criticism'],
      reminder: ['谈话提醒', 'Reminder'],
      inspection: ['责令检查', 'Written self-examination'],
      admonition: ['诫勉', 'Admonition'],
      adjusted: ['组织调整', 'Change of post'],
      judicial: ['移送司法机关', 'Passed to the judiciary'],
    }),
    form: choice('形态', 'Form', fourForms, { required: true, list: true }),
    eightRule: flag('违反中央八项规定精神', 'Breach of the eight rules', { default: false }),
    probationary: choice('预备党员处理', 'Probationary member', {
      kept: ['保留资格', 'Kept'],
      extended: ['延长预备期', 'Probation extended'],
      cancelled: ['取消资格', 'Cancelled'],
    }),
    secretLevel: { ...secretLevel, givenBy: 'case.secretLevel' },
    announcedOn: date('宣布日期', 'Announced on', { notAfterToday: true, group: ['执行', 'Execution'] }),
    filedOn: date('归档日期', 'Filed on', { notAfterToday: true }),
    payOn: date('职务工资变更日期', 'Post and pay changed on', { notAfterToday: true }),
    restoredOn: date('恢复权利日期', 'Rights restored on', {
      notAfterToday: true,
      help: ['留党察看期满后填写。', 'After probation within the Party.'],
    }),
    announceBy: computed('宣布期限', 'Announce by', 'text', announceBy),
    endsOn: computed('处分期至', 'Period ends', 'text', endsOn, { options: openEnds }),
    barredUntil: computed('不得提拔至', 'Not promoted until', 'text', promotionBar, { options: openEnds, list: true }),
    who: countedAs('name', '', 'unit'),
    papers: files('处分决定', 'Decision', { accept: ['pdf'] }),
  },
  start: 'decided',
  states: {
    decided: { zh: '已决定', en: 'Decided', tone: 'active' },
    announced: { zh: '已宣布', en: 'Announced', tone: 'done' },
    restored: { zh: '已恢复权利', en: 'Rights restored', tone: 'done' },
  },
  steps: {
    announce: { zh: '宣布', en: 'Announce', from: ['decided'], to: 'announced', by: byDiscipline, stamps: 'announcedOn' },
    restore: { zh: '恢复权利', en: 'Restore rights', from: ['announced'], to: 'restored', by: byHead, stamps: 'restoredOn' },
  },
  rules: [checkSanction, refuseSecret],
  may: disciplineOffice,
  indicators: {
    'integrity.sanctioned': { ...sanctioned, where: { punishments: { set: true } }, by: ['punishments', 'rank', 'source', 'form'] },
    'integrity.four-forms': { measure: { count: true }, time: { on: 'decidedOn' }, by: ['form', 'rank', 'source'] },
    'integrity.eight-rule-sanctioned': {
      ...sanctioned,
      where: { punishments: { set: true }, eightRule: true },
      by: ['punishments', 'rank', 'form'],
    },
  },
})
