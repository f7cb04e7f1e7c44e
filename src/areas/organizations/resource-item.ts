import { choice, date, files, integer, longText, ref, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'

/** 三张清单: one resource, need or project of regional Party-building, from its listing to its use or completion (REG-03). */
export const resourceItem = register('resourceItem', {
  zh: '三张清单',
  en: 'Resource, need or project',
  systems: ['S02'],
  compartment: 'public',
  about: [
    '资源清单、需求清单、项目清单，一项一条；需求对上资源即成项目。',
    'The lists of resources, needs and projects, one record an item; a need that meets a resource becomes a project.',
  ],
  words: ['资源清单', '需求清单', '项目清单', '三张清单', '共建项目'],
  title: 'title',
  day: 'listedOn',
  peer: 'unitOrg',
  columns: {
    kind: choice(
      '清单',
      'List',
      { resource: ['资源', 'Resource'], need: ['需求', 'Need'], project: ['项目', 'Project'] },
      { required: true, list: true, default: 'need' },
    ),
    title: text('内容', 'Item', { required: true, list: true, find: true, max: 200 }),
    listedOn: date('列入日期', 'Listed on', { required: true, list: true, notAfterToday: true, default: 'today' }),
    agreement: ref('所属协议', 'Agreement', 'agreement'),
    unitName: text('提供或承办单位', 'Unit', { max: 100, list: true, find: true }),
    unitOrg: ref('单位党组织', 'Organization of the unit', 'organization', {
      givenBy: 'agreement.unitOrg',
      help: ['属本区组织树的请选择，对方即可看到。', 'Choose it where it stands in the tree: it then sees the item.'],
    }),
    owner: text('责任人', 'Owner', { max: 50 }),
    meets: ref('对应的资源或需求', 'Resource or need that it meets', 'resourceItem', {
      help: ['项目由需求而来、由资源支撑的请选择。', 'The need that a project serves, or the resource that it uses.'],
    }),
    dueOn: date('完成期限', 'Due on'),
    startedOn: date('开始日期', 'Started on', { notAfterToday: true }),
    doneOn: date('完成日期', 'Done on', { notAfterToday: true }),
    beneficiaries: integer('受益人数', 'Beneficiaries', { max: 1_000_000, unit: ['人', 'persons'] }),
    result: longText('成效', 'Result', { max: 1000 }),
    photos: files('佐证', 'Evidence', { accept: ['image', 'pdf'] }),
  },
  start: 'listed',
  states: {
    listed: { zh: '已列入', en: 'Listed', tone: 'quiet' },
    underway: { zh: '进行中', en: 'Under way', tone: 'active' },
    done: { zh: '已完成', en: 'Done', tone: 'done' },
    withdrawn: { zh: '已撤回', en: 'Withdrawn', tone: 'stopped' },
  },
  steps: {
    start: { zh: '开始办理', en: 'Start', from: ['listed'], to: 'underway', by: writers, stamps: 'startedOn' },
    finish: { zh: '办理完成', en: 'Finish', from: ['underway'], to: 'done', by: writers, needs: ['result'], stamps: 'doneOn' },
    withdraw: { zh: '撤回', en: 'Withdraw', from: ['listed', 'underway'], to: 'withdrawn', by: writers },
  },
  rules: [
    row =>
      row.dueOn !== null && row.dueOn < row.listedOn
        ? error('REG-03', '完成期限早于列入日期', 'It is due before it was listed', 'dueOn')
        : null,
    row =>
      row.doneOn !== null && row.doneOn < row.listedOn
        ? error('REG-03', '完成日期早于列入日期', 'It was done before it was listed', 'doneOn')
        : null,
  ],
  may: { read: staff, write: writers },
  indicators: {
    'organizations.resource-items': { measure: { count: true }, time: { on: 'listedOn' }, by: ['kind'] },
    'organizations.resource-items-done': { measure: { count: true }, reached: 'done', time: { on: 'doneOn' }, by: ['kind'] },
  },
})
