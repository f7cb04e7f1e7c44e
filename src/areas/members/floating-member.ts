import { memberTerms } from '../../codes/member-terms.ts'
import { choice, computed, countedAs, date, flag, lines, longText, ref, text } from '../../language/column.ts'
import { after } from '../../language/day.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { writers } from '../../language/role.ts'
import { contactDue } from './floating-contact.ts'
import { memberReaders } from './member-readers.ts'

/** 流动党员: a member away from the own branch, or here from another place: card, file, yearly review and contacts (MOB-01 to MOB-08). */
export const floatingMember = register('floatingMember', {
  zh: '流动党员',
  en: 'Floating member',
  systems: ['S08'],
  compartment: 'internal',
  about: [
    '流出、流入党员的登记：活动证、档案、每年评议和经常联系。',
    'Members who are away, and those here from elsewhere: card, file, yearly review and contact.',
  ],
  words: ['流动党员', '流出', '流入', '外出务工', '活动证', '三个一'],
  title: 'name',
  day: 'leftOn',
  subject: 'member',
  peer: 'host',
  columns: {
    direction: choice('流向', 'Direction', { out: ['流出', 'Out'], in: ['流入', 'In'] }, { required: true, list: true, default: 'out' }),
    name: text('姓名', 'Name', { required: true, titleOf: 'member', list: true, find: true, max: 50 }),
    member: ref('党员', 'Member', 'member', { help: ['流出党员必填。', 'For who leaves.'] }),
    homeName: text('组织关系所在组织', 'Organization of the relation', {
      max: 100,
      help: ['流入党员填写。', 'For who comes from elsewhere.'],
    }),
    leftOn: date('离开日期', 'Left on', { required: true, list: true, notAfterToday: true }),
    place: text('流动地点', 'Place', { required: true, list: true, max: 100 }),
    abroad: flag('在国（境）外', 'Abroad', { default: false }),
    host: ref('流入地党组织（区内）', 'Host (within the district)', 'organization'),
    hostName: text('流入地党组织', 'Host organization', { max: 100 }),
    expectedUntil: date('预计返回', 'Expected back'),
    registeredOn: date('登记日期', 'Registered on', { notAfterToday: true, group: ['管理', 'Management'] }),
    endedOn: date('结束日期', 'Ended on', { notAfterToday: true, list: true }),
    contactHere: text('流出地联系人', 'Contact at home', { max: 50 }),
    contactThere: text('流入地联系人', 'Contact there', { max: 50 }),
    duesAt: choice('党费交纳地', 'Pays dues', { home: ['流出地', 'At home'], host: ['流入地', 'There'] }, { default: 'home' }),
    cardNo: text('活动证编号', 'Card number', { max: 40, group: ['一人一证、一人一档、一年一评', 'Card, file, yearly review'] }),
    cardOn: date('发证日期', 'Card issued on', { notAfterToday: true }),
    fileNo: text('档案编号', 'File number', { max: 40 }),
    fileOn: date('建档日期', 'File opened on', { notAfterToday: true }),
    appraisals: lines('每年评议', 'Yearly reviews', {
      appraisedOn: date('评议日期', 'Reviewed on', { required: true, notAfterToday: true }),
      grade: choice(
        '评议意见',
        'Grade',
        { good: ['好', 'Good'], fair: ['较好', 'Fair'], plain: ['一般', 'Plain'], poor: ['差', 'Poor'] },
        { required: true },
      ),
      by: text('意见来自', 'Opinion from', { max: 100 }),
    }),
    contacts: lines('联系记录', 'Contacts', {
      contactedOn: date('联系日期', 'Contacted on', { required: true, notAfterToday: true }),
      means: choice(
        '方式',
        'Means',
        { phone: ['电话', 'Phone'], message: ['网络', 'Message'], visit: ['走访', 'Visit'], letter: ['信函', 'Letter'] },
        { required: true, default: 'phone' },
      ),
      gist: text('内容', 'Gist', { max: 200 }),
    }),
    note: longText('备注', 'Note', { max: 1000 }),
    contactDueOn: computed('下次联系不晚于', 'Contact due by', 'date', contactDue, { list: true }),
    who: countedAs('name', 'member', 'homeName'),
  },
  start: 'candidate',
  states: {
    candidate: { zh: '外出不满六个月', en: 'Away, not yet six months', tone: 'quiet' },
    mobile: { zh: '流动中', en: 'Floating', tone: 'done' },
    returned: { zh: '已返回', en: 'Returned', tone: 'stopped' },
    transferred: { zh: '已转接组织关系', en: 'Transferred', tone: 'stopped' },
    lost: { zh: '失联', en: 'Out of contact', tone: 'stopped' },
  },
  steps: {
    register: { zh: '登记为流动党员', en: 'Register as floating', from: ['candidate'], to: 'mobile', by: writers, stamps: 'registeredOn' },
    comeBack: { zh: '登记返回', en: 'Record the return', from: ['candidate', 'mobile'], to: 'returned', by: writers, stamps: 'endedOn' },
    settle: { zh: '已转接组织关系', en: 'Transferred', from: ['candidate', 'mobile'], to: 'transferred', by: writers, stamps: 'endedOn' },
    lose: { zh: '转为失联', en: 'Out of contact', from: ['mobile'], to: 'lost', by: writers, stamps: 'endedOn' },
  },
  remind: {
    from: 'contactDueOn',
    due: 'contactDueOn',
    states: ['mobile'],
    unless: 'endedOn',
    say: ['请与流动党员联系并记录', 'Contact the floating member and record it'],
  },
  rules: [
    row =>
      row.direction === 'out' && row.member === null
        ? error('MOB-02', '流出党员请选择党员', 'Choose the member who leaves', 'member')
        : null,
    row => {
      if (row.registeredOn === null) return null
      const earliest = after(row.leftOn, memberTerms(row.leftOn).floatingMonths)
      return row.registeredOn < earliest
        ? error(
            'MOB_LT_6M',
            `离开不满六个月，最早${earliest}登记为流动党员`,
            `Away for less than six months: ${earliest} at the earliest`,
            'registeredOn',
          )
        : null
    },
    row =>
      row.endedOn !== null && row.endedOn < (row.registeredOn ?? row.leftOn)
        ? error('MOB-07', '结束日期早于登记日期', 'It ends before it was registered', 'endedOn')
        : null,
  ],
  may: { read: memberReaders, write: writers },
  indicators: {
    'members.floating': {
      measure: { distinct: 'who', label: 'name' },
      reached: 'mobile',
      time: { at: 'end', from: 'registeredOn', until: 'endedOn' },
      by: ['direction', 'abroad'],
    },
  },
})
