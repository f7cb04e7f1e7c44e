import { choice, date, files, integer, longText, ref, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'
import { checkNumbers } from './new-unit-checks.ts'

const persons = ['人', 'persons'] as const
const count = (zh: string, en: string) => integer(zh, en, { required: true, max: 1_000_000, unit: persons })

/** 集中排查表: what the drive of finding, founding and training found at one unit, and what followed (COV-07). */
export const unitSurvey = register('unitSurvey', {
  zh: '集中排查',
  en: 'Survey of a unit',
  systems: ['S03', 'S38'],
  compartment: 'internal',
  about: [
    '两新组织集中排查、集中组建、集中培训，逐家一张表：排查情况、组建任务、书记培训。',
    'The drive of finding, founding and training: one form a unit with what was found, what is to be founded and who was trained.',
  ],
  words: ['集中排查', '集中组建', '集中培训', '三集中', '两新排查'],
  title: 'unitName',
  day: 'surveyedOn',
  programme: 'required',
  columns: {
    unitName: text('单位名称', 'Unit', { required: true, titleOf: 'unit', list: true, find: true, max: 100 }),
    unit: ref('两新单位台账', 'Unit on record', 'newUnit', {
      help: ['已登记的请选择；新发现的先登记单位。', 'Choose it; a unit newly found is put on record first.'],
    }),
    surveyedOn: date('排查日期', 'Surveyed on', { required: true, list: true, notAfterToday: true, default: 'today' }),
    surveyor: text('排查人', 'Surveyed by', { required: true, max: 50 }),
    staff: count('职工', 'Staff'),
    members: count('党员', 'Members'),
    formalMembers: count('其中正式党员', 'of them formal'),
    elsewhere: integer('组织关系不在本单位的党员', 'Members on the roll elsewhere', { max: 1_000_000, unit: persons }),
    finding: choice(
      '排查结论',
      'Finding',
      {
        covered: ['已有党组织覆盖', 'Covered by an organization'],
        'to-found': ['具备条件，应组建', 'To be founded'],
        'to-guide': ['暂不具备条件，派指导员', 'To be guided by an instructor'],
        'to-liaise': ['无党员，确定联络员', 'No member: to have a liaison'],
        gone: ['已注销或迁出', 'Closed or moved away'],
      },
      { required: true, list: true },
    ),
    dueOn: date('组建期限', 'To be founded by', { list: true, group: ['组建和培训', 'Founding and training'] }),
    responsible: text('责任人', 'Responsible', { max: 50 }),
    foundedOn: date('组建日期', 'Founded on', { notAfterToday: true }),
    organization: ref('组建的党组织', 'Organization founded', 'organization'),
    trainedOn: date('书记培训日期', 'Secretary trained on', { notAfterToday: true }),
    trainee: text('参训书记', 'Secretary trained', { max: 50 }),
    trainedHours: integer('培训学时', 'Hours of training', { max: 500, unit: ['学时', 'hours'] }),
    remarks: longText('备注', 'Remarks', { max: 1000 }),
    papers: files('排查表', 'Form', { accept: ['pdf', 'image'] }),
  },
  start: 'surveyed',
  states: {
    surveyed: { zh: '已排查', en: 'Surveyed', tone: 'done' },
    founding: { zh: '组建中', en: 'Being founded', tone: 'active' },
    founded: { zh: '已组建', en: 'Founded', tone: 'active' },
    trained: { zh: '已培训', en: 'Trained', tone: 'done' },
    dropped: { zh: '不再组建', en: 'Not to be founded', tone: 'stopped' },
  },
  steps: {
    assign: { zh: '下达组建任务', en: 'Set the task', from: ['surveyed'], to: 'founding', by: writers, needs: ['dueOn', 'responsible'] },
    found: { zh: '登记组建', en: 'Record the founding', from: ['founding'], to: 'founded', by: writers, stamps: 'foundedOn' },
    train: {
      zh: '登记培训',
      en: 'Record the training',
      from: ['founded'],
      to: 'trained',
      by: writers,
      needs: ['trainee'],
      stamps: 'trainedOn',
    },
    drop: { zh: '不再组建', en: 'Drop', from: ['founding'], to: 'dropped', by: writers, needs: ['remarks'] },
  },
  rules: [
    checkNumbers,
    row =>
      row.foundedOn !== null && row.foundedOn < row.surveyedOn
        ? error('COV-07', '组建日期早于排查日期', 'Founded before it was surveyed', 'foundedOn')
        : null,
  ],
  may: { read: staff, write: writers },
  indicators: {
    'organizations.units-surveyed': { measure: { distinct: 'unitName' }, time: { on: 'surveyedOn' }, by: ['finding'] },
    'organizations.units-founded': { measure: { count: true }, reached: 'founded', time: { on: 'foundedOn' } },
  },
})
