import { choices, date, files, longText, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'
import { siteKinds } from './site-kinds.ts'

/** 示范点创建批次: a round in which organizations apply and sites are chosen (MOD-01). */
export const siteRound = register('siteRound', {
  zh: '示范点创建批次',
  en: 'Round of sites',
  systems: ['S33'],
  compartment: 'public',
  about: ['一次示范点申报、评审和确定，各申报归入其中。', 'A round of applying, review and choice; the applications belong to it.'],
  words: ['示范点批次', '示范点创建', '示范化工程'],
  title: 'name',
  day: 'openedOn',
  columns: {
    name: text('名称', 'Name', { required: true, list: true, find: true, max: 100 }),
    kinds: choices('类别', 'Kinds', siteKinds, { required: true, list: true }),
    openedOn: date('启动日期', 'Opened on', { required: true, list: true, notAfterToday: true }),
    applyBy: date('申报截止', 'Apply by', { list: true }),
    document: text('文件编号', 'Document', { max: 100 }),
    standards: longText('创建标准', 'Standards', { max: 4000 }),
    closedOn: date('结束日期', 'Closed on', { notAfterToday: true }),
    papers: files('文件', 'Papers', { accept: ['pdf', 'word'] }),
  },
  start: 'open',
  states: {
    open: { zh: '进行中', en: 'Open', tone: 'active' },
    closed: { zh: '已结束', en: 'Closed', tone: 'done' },
  },
  steps: {
    close: { zh: '结束', en: 'Close', from: ['open'], to: 'closed', by: ['organization'], stamps: 'closedOn' },
  },
  rules: [
    row =>
      row.applyBy !== null && row.applyBy < row.openedOn
        ? error('MOD-01', '申报截止早于启动日期', 'Applications end before the round is opened', 'applyBy')
        : null,
  ],
  may: { read: ['member', ...staff], write: [...writers, 'propaganda'] },
})
