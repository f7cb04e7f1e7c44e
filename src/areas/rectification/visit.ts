import { date, integer, longText, ref, text } from '../../language/column.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'

/** 入户走访: a round of visits by a work group in a weak community, by numbers alone (WEK-06). */
export const visit = register('visit', {
  zh: '入户走访',
  en: 'Visit',
  systems: ['S36'],
  compartment: 'internal',
  about: [
    '整顿工作组入户走访的户数和发放的便民服务卡，不记居民姓名。',
    'Households visited and cards handed out by work groups; no names of residents.',
  ],
  words: ['走访', '入户', '便民服务卡', '服务卡'],
  title: 'visitedBy',
  day: 'visitedOn',
  columns: {
    case: ref('整顿社区', 'Case', 'weakCase', { required: true, list: true }),
    visitedOn: date('走访日期', 'Visited on', { required: true, list: true, notAfterToday: true, default: 'today' }),
    visitedBy: text('走访人', 'Visited by', { required: true, list: true, find: true, max: 100 }),
    households: integer('走访户数', 'Households', { required: true, list: true, min: 1, max: 100_000, unit: ['户', 'households'] }),
    cards: integer('发放便民服务卡', 'Service cards', { required: true, list: true, max: 100_000, default: 0, unit: ['份', 'cards'] }),
    account: longText('情况', 'Account', { max: 2000 }),
  },
  may: { read: staff, write: writers },
  indicators: {
    'rectification.households-visited': { measure: { sum: 'households' }, time: { on: 'visitedOn' } },
    'rectification.cards-issued': { measure: { sum: 'cards' }, time: { on: 'visitedOn' } },
  },
})
