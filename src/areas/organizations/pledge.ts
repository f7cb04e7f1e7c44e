import { date, files, longText, ref, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'

/** 承诺事项: what a co-building unit pledges, with its owner and due day; the community confirms that it is done (REG-03, REG-04, REG-06). */
export const pledge = register('pledge', {
  zh: '承诺事项',
  en: 'Pledge',
  systems: ['S02'],
  compartment: 'public',
  about: ['共建单位的承诺事项，完成后由社区党务干部确认。', 'What co-building units pledge; the community confirms when it is done.'],
  words: ['承诺', '承诺事项', '兑现承诺', '三联四共'],
  title: 'title',
  day: 'pledgedOn',
  columns: {
    agreement: ref('所属协议', 'Agreement', 'agreement', { required: true, list: true }),
    title: text('承诺内容', 'Pledge', { required: true, list: true, find: true, max: 200 }),
    label: text('三联四共', 'Label', { required: true, list: true, max: 60, method: 'three-links-four-shares' }),
    owner: text('责任人', 'Owner', { required: true, max: 50 }),
    pledgedOn: date('承诺日期', 'Pledged on', { required: true, list: true, notAfterToday: true }),
    dueOn: date('完成期限', 'Due on', { required: true, list: true }),
    startedOn: date('开始日期', 'Started on', { notAfterToday: true, group: ['办理', 'Progress'] }),
    doneOn: date('完成日期', 'Done on', { notAfterToday: true }),
    confirmedOn: date('确认日期', 'Confirmed on', { notAfterToday: true }),
    evaluation: longText('社区评价', "Community's evaluation", { max: 1000 }),
    reason: text('延期或取消原因', 'Reason of delay or cancelling', { max: 200 }),
    photos: files('佐证', 'Evidence', { accept: ['image', 'pdf'] }),
  },
  start: 'pledged',
  states: {
    pledged: { zh: '已承诺', en: 'Pledged', tone: 'quiet' },
    underway: { zh: '进行中', en: 'Under way', tone: 'active' },
    postponed: { zh: '已延期', en: 'Postponed', tone: 'active' },
    kept: { zh: '已完成', en: 'Kept', tone: 'done' },
    cancelled: { zh: '已取消', en: 'Cancelled', tone: 'stopped' },
  },
  steps: {
    start: { zh: '开始办理', en: 'Start', from: ['pledged', 'postponed'], to: 'underway', by: writers, stamps: 'startedOn' },
    postpone: { zh: '延期', en: 'Postpone', from: ['pledged', 'underway'], to: 'postponed', by: writers, needs: ['dueOn', 'reason'] },
    confirm: {
      zh: '确认完成',
      en: 'Confirm as done',
      from: ['pledged', 'underway', 'postponed'],
      to: 'kept',
      by: ['clerk', 'secretary'],
      needs: ['doneOn'],
      stamps: 'confirmedOn',
    },
    cancel: { zh: '取消', en: 'Cancel', from: ['pledged', 'underway', 'postponed'], to: 'cancelled', by: writers, needs: ['reason'] },
  },
  rules: [
    row =>
      row.dueOn < row.pledgedOn ? error('REG_COMMIT_INCOMPLETE', '完成期限早于承诺日期', 'It is due before it was pledged', 'dueOn') : null,
    row =>
      row.doneOn !== null && row.doneOn < row.pledgedOn
        ? error('REG-03', '完成日期早于承诺日期', 'It was done before it was pledged', 'doneOn')
        : null,
  ],
  may: { read: staff, write: writers },
  indicators: {
    'organizations.pledges': { measure: { count: true }, time: { on: 'pledgedOn' }, by: ['label'] },
    'organizations.pledges-kept': { measure: { count: true }, reached: 'kept', time: { on: 'pledgedOn' }, by: ['label'] },
    'organizations.pledges-rate': {
      ratio: {
        of: { measure: { count: true }, reached: 'kept', time: { on: 'pledgedOn' } },
        over: { measure: { count: true }, time: { on: 'pledgedOn' } },
      },
      by: ['label'],
    },
  },
})
