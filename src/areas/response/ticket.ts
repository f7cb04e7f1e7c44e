import { choice, countedAs, date, longText, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'

/** 居民诉求: a service request of a household in isolation; the household is a code, no name and no address (EMG-40). */
export const ticket = register('ticket', {
  zh: '居民诉求',
  en: 'Service request',
  systems: ['S40'],
  compartment: 'emergency',
  about: [
    '隔离家庭的代购、送药、就医、水电、维修等诉求，以住户代码登记，不记姓名。',
    'Requests of households in isolation, by a code of the household; no names.',
  ],
  words: ['诉求', '居民诉求', '代购', '送药', '隔离家庭'],
  title: 'request',
  day: 'openedOn',
  programme: 'required',
  columns: {
    household: text('住户代码', 'Household code', {
      required: true,
      citizen: true,
      list: true,
      max: 40,
      help: ['社区自编代码，如 3-2-501；不要填写姓名、电话。', "The community's own code; no name, no phone."],
    }),
    kind: choice(
      '类别',
      'Kind',
      {
        goods: ['生活物资', 'Goods'],
        medicine: ['药品', 'Medicine'],
        medical: ['就医', 'Medical help'],
        power: ['供电', 'Power'],
        water: ['供水', 'Water'],
        repair: ['维修', 'Repair'],
        other: ['其他', 'Other'],
      },
      { required: true, list: true },
    ),
    request: text('诉求', 'Request', { required: true, citizen: true, list: true, max: 200 }),
    openedOn: date('受理日期', 'Opened on', { required: true, list: true, notAfterToday: true, default: 'today' }),
    handler: text('承办人', 'Handler', { citizen: true, max: 50 }),
    closedOn: date('办结日期', 'Closed on', { notAfterToday: true, list: true }),
    result: longText('办理结果', 'Result', { citizen: true, max: 1000 }),
    door: countedAs('household', null, undefined, { citizen: true }),
  },
  start: 'open',
  states: { open: { zh: '办理中', en: 'Open', tone: 'active' }, closed: { zh: '已办结', en: 'Closed', tone: 'done' } },
  steps: {
    close: { zh: '办结', en: 'Close', from: ['open'], to: 'closed', by: writers, stamps: 'closedOn' },
  },
  rules: [
    row =>
      row.closedOn !== null && row.closedOn < row.openedOn
        ? error('EMG-30', '办结日期早于受理日期', 'Closed before it was opened', 'closedOn')
        : null,
  ],
  may: { read: staff, write: writers },
  indicators: {
    'response.households-served': { measure: { distinct: 'door', label: 'household' }, time: { on: 'closedOn' }, programme: ['emergency'] },
    'response.tickets': { measure: { count: true }, time: { on: 'closedOn' }, programme: ['emergency'], by: ['kind'] },
  },
})
