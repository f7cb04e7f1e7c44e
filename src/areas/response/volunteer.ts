import { countedAs, date, flag, integer, phone, ref, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'

/** 志愿者: a volunteer of the programme, a member or not; rows of the programme alone, matched with nothing else (EMG-12, decision 13). */
export const volunteer = register('volunteer', {
  zh: '志愿者',
  en: 'Volunteer',
  systems: ['S40'],
  compartment: 'emergency',
  about: [
    '专项行动的志愿者，党员和群众分别统计；本人同意后登记，结束后按规定销毁。',
    'Volunteers of the programme, members and others apart; recorded with consent and erased after its end.',
  ],
  words: ['志愿者', '党员志愿者', '群众志愿者', '志愿服务'],
  title: 'name',
  day: 'joinedOn',
  programme: 'required',
  columns: {
    name: text('姓名', 'Name', { required: true, titleOf: 'member', citizen: true, list: true, max: 50 }),
    member: ref('党员', 'Member', 'member', {
      citizen: true,
      list: true,
      help: ['参加时是党员的请选择；群众留空。', 'Choose the member; empty for others.'],
    }),
    unit: text('单位或住址小区', 'Unit or estate', {
      citizen: true,
      list: true,
      max: 100,
      help: ['用来区分同名的人。', 'Tells people of the same name apart.'],
    }),
    phone: phone('联系电话', 'Phone'),
    joinedOn: date('参加日期', 'Joined on', { required: true, list: true, notAfterToday: true, default: 'today' }),
    leftOn: date('退出日期', 'Left on', { notAfterToday: true }),
    service: text('服务内容', 'Service', { citizen: true, max: 200 }),
    hours: integer('服务时长', 'Hours', { max: 10_000, unit: ['小时', 'hours'] }),
    consent: flag('本人同意登记', 'Consents to the record', { required: true, default: false }),
    who: countedAs('name', 'member', 'unit', { citizen: true }),
  },
  rules: [
    row => (row.consent ? null : error('EMG-12', '须经本人同意方可登记', 'The person must consent to the record', 'consent')),
    row =>
      row.leftOn !== null && row.leftOn < row.joinedOn ? error('EMG-12', '退出日期早于参加日期', 'Left before joining', 'leftOn') : null,
  ],
  may: { read: staff, write: writers, sealed: { personal: ['clerk'] } },
  indicators: {
    'response.member-volunteers': {
      measure: { distinct: 'who', label: 'name' },
      where: { member: { set: true } },
      time: { on: 'joinedOn' },
      programme: ['emergency'],
    },
    'response.public-volunteers': {
      measure: { distinct: 'who', label: 'name' },
      where: { member: { set: false } },
      time: { on: 'joinedOn' },
      programme: ['emergency'],
    },
  },
})
