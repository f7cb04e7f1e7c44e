import { clockTime } from '../../codes/clock-time.ts'
import { choice, date, files, integer, lines, longText, ref, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff } from '../../language/role.ts'
import { outreachForm } from './outreach-form.ts'
import { approvers, publicists } from './roles.ts'

/** 宣讲巡演: a talk or a show brought to a community, booked by it or arranged for it (EDU-05). */
export const outreachEvent = register('outreachEvent', {
  zh: '宣讲巡演',
  en: 'Outreach event',
  systems: ['S23'],
  compartment: 'public',
  about: [
    '送到社区、学校、企业的宣讲和文艺巡演，由社区预约或统一安排，办完登记听众人数。',
    'Talks and shows brought to communities, schools and firms; booked or arranged, recorded when held.',
  ],
  words: ['宣讲', '巡演', '百姓宣讲直通车', '文艺演出', '宣讲预约', '送戏'],
  title: 'title',
  day: 'heldOn',
  tells: 'account',
  programme: 'optional',
  columns: {
    title: text('主题', 'Title', { required: true, list: true, find: true, max: 200 }),
    form: choice('形式', 'Form', outreachForm, { required: true, givenBy: 'topic.form', list: true, default: 'talk' }),
    topic: ref('选题', 'Topic', 'talkTopic'),
    heldOn: date('日期', 'Held on', { required: true, list: true }),
    startsAt: text('开始时间', 'Starts at', clockTime),
    place: text('地点', 'Place', { required: true, list: true, max: 100 }),
    expected: integer('预计听众', 'Expected', { max: 1_000_000, unit: ['人', 'persons'] }),
    contact: text('联系人', 'Contact', { max: 50 }),
    performers: lines('宣讲员、演员', 'Speakers and performers', {
      speaker: ref('宣讲员', 'Speaker', 'speaker'),
      name: text('姓名或团队', 'Name or group', { max: 100, help: ['不在宣讲团的填写。', 'Those outside the group.'] }),
      part: text('节目、内容', 'Part', { max: 100 }),
    }),
    audience: integer('听众人次', 'Audience', { max: 1_000_000, list: true, unit: ['人次', 'persons'], group: ['办理情况', 'As held'] }),
    account: longText('情况', 'Account', { max: 1000 }),
    reason: text('取消原因', 'Reason of cancelling', { max: 200 }),
    photos: files('照片', 'Photos', { accept: ['image'], maxCount: 9 }),
  },
  start: 'booked',
  states: {
    booked: { zh: '已预约', en: 'Booked', tone: 'active' },
    arranged: { zh: '已安排', en: 'Arranged', tone: 'active' },
    held: { zh: '已举办', en: 'Held', tone: 'done' },
    cancelled: { zh: '已取消', en: 'Cancelled', tone: 'stopped' },
  },
  steps: {
    arrange: { zh: '安排', en: 'Arrange', from: ['booked'], to: 'arranged', by: approvers },
    hold: { zh: '登记举办', en: 'Record as held', from: ['booked', 'arranged'], to: 'held', by: publicists, needs: ['audience'] },
    cancel: { zh: '取消', en: 'Cancel', from: ['booked', 'arranged'], to: 'cancelled', by: publicists, needs: ['reason'] },
  },
  rules: [
    (row, { state, today }) =>
      state === 'held' && row.heldOn > today
        ? error('EDU-05', '日期晚于今天，尚不能登记举办', 'The day is yet to come: it has not been held', 'heldOn')
        : null,
    row => {
      const silent = row.performers.findIndex(line => line.speaker === null && line.name === null)
      return silent < 0
        ? null
        : error('EDU-05', '请选择宣讲员或填写姓名', 'Choose the speaker, or give the name', `performers.${silent}.name`)
    },
  ],
  may: { read: ['member', ...staff], write: publicists },
  indicators: {
    'education.touring-shows': { measure: { count: true }, reached: 'held', time: { on: 'heldOn' }, by: ['form'] },
  },
})
