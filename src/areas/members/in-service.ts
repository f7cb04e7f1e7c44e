import { choice, countedAs, date, decimal, flag, integer, lines, longText, phone, ref, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { writers } from '../../language/role.ts'
import { memberReaders } from './member-readers.ts'

/** 在职党员进社区: an in-service member who reported in where he lives: what was claimed, done, judged and fed back to the home unit (DBL-01 to DBL-06). */
export const inService = register('inService', {
  zh: '在职党员进社区',
  en: 'In-service member in a community',
  systems: ['S11'],
  compartment: 'internal',
  about: [
    '在职党员到居住地社区报到、认领服务、评议和反馈，一人一条，由社区登记。',
    'In-service members who report in to the community they live in: claims, services, reviews and feedback.',
  ],
  words: ['在职党员', '双报到', '社区报到', '认领岗位', '三四五', '反馈单'],
  title: 'name',
  day: 'reportedOn',
  subject: 'member',
  peer: 'home',
  columns: {
    name: text('姓名', 'Name', { required: true, titleOf: 'member', list: true, find: true, max: 50 }),
    member: ref('党员', 'Member', 'member', { help: ['组织关系在本区的选择。', 'Where the relation lies in this district.'] }),
    home: ref('所在单位党组织（区内）', 'Home organization (within the district)', 'organization', { list: true }),
    unitName: text('工作单位', 'Unit', { required: true, givenBy: 'member.unitName', list: true, find: true, max: 100 }),
    reportedOn: date('报到日期', 'Reported in on', { required: true, list: true, notAfterToday: true, default: 'today' }),
    slipNo: text('报到单编号', 'Slip number', { max: 40 }),
    strengths: text('特长', 'Strengths', { max: 100 }),
    phone: phone('联系电话', 'Phone'),
    phoneConsent: flag('本人同意留电话', 'Consents to leaving the phone', { default: false }),
    mode: text('服务模式', 'Mode', { max: 60, method: 'three-steps-four-modes', group: ['认领', 'Claim'] }),
    claimed: text('认领岗位或微心愿', 'Post or wish claimed', { max: 100, list: true }),
    claimedOn: date('认领日期', 'Claimed on', { notAfterToday: true }),
    services: lines(
      '服务记录',
      'Services',
      {
        servedOn: date('日期', 'On', { required: true, notAfterToday: true }),
        kind: choice(
          '内容',
          'Kind',
          {
            policy: ['政策宣讲', 'Policy'],
            help: ['帮扶慰问', 'Help'],
            environment: ['环境整治', 'Surroundings'],
            safety: ['治安巡逻', 'Safety'],
            advice: ['法律、医疗等咨询', 'Advice'],
            teaching: ['教育文体', 'Teaching and culture'],
            wish: ['微心愿', 'A wish'],
            other: ['其他', 'Other'],
          },
          { required: true },
        ),
        hours: decimal('时长', 'Hours', { places: 1, max: 24, unit: ['小时', 'hours'] }),
        beneficiaries: integer('受益人数', 'Beneficiaries', { max: 100_000, unit: ['人', 'persons'] }),
        confirmedBy: text('确认人', 'Confirmed by', { max: 50 }),
      },
      { group: ['服务', 'Service'] },
    ),
    reviews: lines('年度评议', 'Yearly review', {
      reviewedOn: date('评议日期', 'Reviewed on', { required: true, notAfterToday: true }),
      side: text('评议方', 'Side', { required: true, max: 60, method: 'three-steps-four-modes' }),
      grade: choice(
        '等次',
        'Grade',
        { good: ['好', 'Good'], fair: ['较好', 'Fair'], plain: ['一般', 'Plain'], poor: ['差', 'Poor'] },
        { required: true },
      ),
      comment: text('意见', 'Comment', { max: 200 }),
    }),
    feedback: lines('向单位反馈', 'Feedback to the home unit', {
      fedBackOn: date('反馈日期', 'Fed back on', { required: true, notAfterToday: true }),
      content: text('内容', 'Content', { max: 200 }),
      receivedBy: text('单位接收人', 'Received by', { max: 50 }),
    }),
    endedOn: date('离开社区日期', 'Left the community on', { notAfterToday: true, group: ['其他', 'Other'] }),
    note: longText('备注', 'Note', { max: 1000 }),
    who: countedAs('name', 'member', 'unitName'),
  },
  start: 'reported',
  states: {
    reported: { zh: '已报到', en: 'Reported in', tone: 'active' },
    claimed: { zh: '已认领', en: 'Claimed', tone: 'done' },
    ended: { zh: '已离开', en: 'Left', tone: 'stopped' },
  },
  steps: {
    claim: {
      zh: '登记认领',
      en: 'Record the claim',
      from: ['reported'],
      to: 'claimed',
      by: writers,
      needs: ['claimed'],
      stamps: 'claimedOn',
    },
    leave: { zh: '登记离开', en: 'Record the leaving', from: ['reported', 'claimed'], to: 'ended', by: writers, stamps: 'endedOn' },
  },
  rules: [
    row =>
      row.phone !== null && row.phoneConsent !== true
        ? error(
            'DBL-06',
            '留存电话须经本人同意，请勾选或删去电话',
            'The phone is kept with consent alone: tick it or leave the phone out',
            'phoneConsent',
          )
        : null,
    row =>
      row.endedOn !== null && row.endedOn < row.reportedOn
        ? error('DBL-03', '离开日期早于报到日期', 'Left before reporting in', 'endedOn')
        : null,
  ],
  may: { read: memberReaders, write: writers, sealed: { personal: ['clerk', 'organization'] } },
  indicators: {
    'members.in-service': {
      measure: { distinct: 'who', label: 'name' },
      time: { at: 'end', from: 'reportedOn', until: 'endedOn' },
      by: ['mode'],
    },
  },
})
