import { choice, date, files, flag, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { disciplineOffice } from './discipline-office.ts'

/** 问责: one person or organization held to account for a responsibility, with the way of it (INT-03); a double check in one case is marked. */
export const accountability = register('accountability', {
  zh: '问责',
  en: 'Accountability',
  systems: ['S51'],
  compartment: 'integrity',
  about: [
    '对干部和党组织的问责，一人（单位）一次一条；一案双查的加注。',
    'Persons and organizations held to account; those of a double check are marked.',
  ],
  words: ['问责', '责任追究', '一案双查'],
  title: 'subject',
  day: 'decidedOn',
  columns: {
    subject: text('问责对象', 'Who', { required: true, list: true, find: true, max: 100 }),
    object: choice(
      '对象',
      'Kind of object',
      { person: ['干部', 'Person'], organization: ['党组织', 'Organization'] },
      { required: true, list: true },
    ),
    kind: choice(
      '方式',
      'Way',
      {
        inspection: ['检查', 'Self-examination (organization)'],
        circular: ['通报', 'Circular'],
        reorganized: ['改组', 'Reorganized (organization)'],
        admonition: ['诫勉', 'Admonition (person)'],
        handling: ['组织调整或组织处理', 'Organizational handling (person)'],
        punishment: ['纪律处分', 'Punishment (person)'],
      },
      { required: true, list: true },
    ),
    responsibility: choice(
      '责任',
      'Responsibility',
      { main: ['主体责任', 'Main'], supervision: ['监督责任', 'Supervising'], leader: ['领导责任', 'Of leaders'] },
      { required: true, list: true },
    ),
    decidedOn: date('决定日期', 'Decided on', { required: true, list: true, notAfterToday: true }),
    document: text('文号', 'Document', { required: true, max: 100 }),
    doubleCheck: flag('一案双查', 'Double check', { default: false, list: true }),
    reported: flag('已通报曝光', 'Made public', { default: false }),
    paper: files('问责决定', 'Decision', { accept: ['pdf'] }),
  },
  rules: [
    row => {
      const own = row.object === 'person' ? ['inspection', 'reorganized'] : ['admonition', 'handling', 'punishment']
      return own.includes(row.kind) ? error('INT-03', '问责方式与对象不符', 'The way does not belong to the object', 'kind') : null
    },
  ],
  may: disciplineOffice,
  indicators: {
    'integrity.accountability': { measure: { count: true }, time: { on: 'decidedOn' }, by: ['kind', 'object', 'doubleCheck'] },
  },
})
