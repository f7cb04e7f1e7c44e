import { choice, date, decimal, files, lines, longText, money, ref, text } from '../../language/column.ts'
import type { Tally } from '../../language/indicator.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'
import { daysInOrder } from '../day-order.ts'
import { siteKinds } from './site-kinds.ts'

const checkDays = daysInOrder('MOD-01', ['appliedOn', 'reviewedOn', 'determinedOn', 'namedOn', 'endedOn'])

/** Applications of a kind in the round; those chosen are counted among them, so that no more are chosen than applied (APP-02). */
const applied = (kind: string): Tally => ({ measure: { count: true }, where: { kind }, time: { on: 'appliedOn' }, by: ['batch'] })
const chosen = (kind: string): Tally => ({ ...applied(kind), reached: 'determined' })

/** 党建示范点: a site from its application to its name, with the one plan it follows and how it is kept up (MOD-01 to MOD-03). */
export const site = register('site', {
  zh: '党建示范点',
  en: 'Demonstration site',
  systems: ['S33'],
  compartment: 'public',
  about: [
    '示范点从申报、评审、确定、培育到命名，一点一策，每年复核。',
    'Demonstration sites from application to name; each has its own plan and is assessed again every year.',
  ],
  words: ['示范点', '党建示范点', '示范点申报', '一点一策', '核心价值观示范点'],
  title: 'name',
  day: 'appliedOn',
  tells: 'reasons',
  programme: 'optional',
  columns: {
    name: text('示范点名称', 'Name', { required: true, list: true, find: true, max: 100 }),
    kind: choice('类别', 'Kind', siteKinds, { required: true, list: true }),
    batch: ref('批次', 'Round', 'siteRound', { required: true, list: true }),
    feature: text('特色类型', 'Feature', { max: 100 }),
    appliedOn: date('申报日期', 'Applied on', { required: true, list: true, notAfterToday: true }),
    reasons: longText('申报理由', 'Reasons', { max: 4000 }),
    reviewedOn: date('评审日期', 'Reviewed on', { notAfterToday: true, group: ['评审和确定', 'Review and choice'] }),
    score: decimal('评审得分', 'Score', { places: 1, max: 100, unit: ['分', 'marks'] }),
    opinion: longText('评审意见', 'Opinion', { max: 2000 }),
    determinedOn: date('确定日期', 'Chosen on', { notAfterToday: true, list: true }),
    document: text('确定文件', 'Document', { max: 100 }),
    goal: longText('培育目标', 'Goal', { max: 2000, group: ['一点一策', 'Plan'] }),
    plan: lines('培育措施', 'Measures', {
      measure: text('措施', 'Measure', { required: true, max: 200 }),
      owner: text('责任人', 'Owner', { required: true, max: 50 }),
      dueOn: date('时限', 'Due on', { required: true }),
      budget: money('经费', 'Budget', { max: 100_000_000_00 }),
      doneOn: date('完成日期', 'Done on', { notAfterToday: true }),
    }),
    visits: lines(
      '走访指导',
      'Visits',
      {
        visitedOn: date('日期', 'Day', { required: true, notAfterToday: true }),
        visitor: text('走访人', 'Visitor', { required: true, max: 100 }),
        account: text('情况', 'Account', { max: 300 }),
      },
      { group: ['培育和复核', 'Upkeep'] },
    ),
    assessments: lines('年中年末评估', 'Assessments', {
      assessedOn: date('日期', 'Day', { required: true, notAfterToday: true }),
      phase: choice(
        '类别',
        'Phase',
        { 'mid-year': ['年中', 'Mid-year'], 'year-end': ['年末', 'Year end'], again: ['年度复核', 'Yearly re-assessment'] },
        { required: true },
      ),
      score: decimal('得分', 'Score', { places: 1, max: 100 }),
      result: choice(
        '结论',
        'Result',
        { keep: ['保留', 'Kept'], mend: ['限期整改', 'To be mended'], withdraw: ['撤销', 'Withdrawn'] },
        { required: true, default: 'keep' },
      ),
      remark: text('说明', 'Remark', { max: 200 }),
    }),
    namedOn: date('命名日期', 'Named on', { notAfterToday: true }),
    endedOn: date('撤销日期', 'Withdrawn on', { notAfterToday: true }),
    reason: text('原因', 'Reason', { max: 200 }),
    photos: files('照片和材料', 'Photos and papers', { accept: ['image', 'pdf', 'word'] }),
  },
  start: 'applied',
  states: {
    applied: { zh: '已申报', en: 'Applied', tone: 'active' },
    reviewed: { zh: '已评审', en: 'Reviewed', tone: 'active' },
    determined: { zh: '已确定', en: 'Chosen', tone: 'active' },
    cultivating: { zh: '培育中', en: 'Under cultivation', tone: 'active' },
    named: { zh: '已命名', en: 'Named', tone: 'done' },
    declined: { zh: '未入选', en: 'Not chosen', tone: 'stopped' },
    withdrawn: { zh: '已撤销', en: 'Withdrawn', tone: 'stopped' },
  },
  steps: {
    review: { zh: '评审', en: 'Review', from: ['applied'], to: 'reviewed', by: ['organization'], needs: ['opinion'], stamps: 'reviewedOn' },
    determine: { zh: '确定', en: 'Choose', from: ['reviewed'], to: 'determined', by: ['organization'], stamps: 'determinedOn' },
    decline: { zh: '不予确定', en: 'Decline', from: ['reviewed'], to: 'declined', by: ['organization'], needs: ['reason'] },
    cultivate: { zh: '开始培育', en: 'Cultivate', from: ['determined'], to: 'cultivating', by: writers, needs: ['goal', 'plan'] },
    name: { zh: '命名', en: 'Name', from: ['cultivating'], to: 'named', by: ['organization'], needs: ['assessments'], stamps: 'namedOn' },
    withdraw: {
      zh: '撤销',
      en: 'Withdraw',
      from: ['determined', 'cultivating', 'named'],
      to: 'withdrawn',
      by: ['organization'],
      needs: ['reason'],
      stamps: 'endedOn',
    },
  },
  rules: [checkDays],
  unique: [['batch', 'name']],
  may: { read: ['member', ...staff], write: [...writers, 'propaganda'] },
  indicators: {
    'recognition.community-applications': applied('community'),
    'recognition.community-sites': chosen('community'),
    'recognition.organ-sites': chosen('organ'),
  },
})
