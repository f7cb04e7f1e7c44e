import { decidingBodies } from '../../codes/deciding-body.ts'
import { choice, choices, date, files, flag, integer, lines, longText, money, type RowOf, text } from '../../language/column.ts'

const persons = (zh: string, en: string) => integer(zh, en, { max: 1_000_000, unit: ['人', 'persons'] })
const choose = (...names: (keyof typeof decidingBodies)[]) => Object.fromEntries(names.map(name => [name, decidingBodies[name]]))

/** Columns of a matter, step by step (§9.4). */
export const matterColumns = {
  title: text('事项', 'Matter', { required: true, list: true, find: true, max: 150 }),
  number: text('编号', 'Number', { max: 40, find: true }),
  procedure: choice(
    '程序',
    'Procedure',
    {
      'one-three-two': ['一征三议两公开', 'One solicitation, three deliberations, two disclosures'],
      'four-two': ['四议两公开', 'Four deliberations, two disclosures'],
    },
    { required: true, list: true, default: 'one-three-two' },
  ),
  category: choice(
    '类别',
    'Category',
    {
      facilities: ['基础设施', 'Facilities'],
      renovation: ['老旧小区改造', 'Renovation'],
      parking: ['停车管理', 'Parking'],
      greening: ['绿化环境', 'Greening'],
      property: ['物业管理', 'Property management'],
      funds: ['经费使用', 'Use of funds'],
      convention: ['居民公约', 'Convention'],
      aid: ['困难救助', 'Hardship aid'],
      other: ['其他', 'Other'],
    },
    { required: true, list: true },
  ),
  source: choice(
    '来源',
    'Source',
    { residents: ['党员群众建议', 'Residents and members'], cadres: ['干部提议', 'Officials'], superior: ['上级安排', 'From above'] },
    { required: true },
  ),
  openedOn: date('启动日期', 'Opened on', {
    required: true,
    list: true,
    notAfterToday: true,
    default: 'today',
    help: ['开始征求意见的日期。', 'The day on which collecting begins.'],
  }),
  summary: longText('事项内容', 'What it is', {
    max: 2000,
    help: ['会在公开网页上显示，不要写身份证号、电话和家庭收入。', 'Shown on the open page: no identity numbers, phones or incomes.'],
  }),
  budget: money('预算', 'Budget', { max: 1_000_000_000_00 }),
  fundSource: choice('资金来源', 'Funds from', {
    community: ['社区经费', 'Funds of the community'],
    service: ['服务群众专项经费', 'Service funds'],
    superior: ['上级拨款', 'Grant from above'],
    residents: ['居民自筹', 'Residents'],
    unit: ['共建单位', 'Partner units'],
    other: ['其他', 'Other'],
    none: ['不需资金', 'None needed'],
  }),

  collectedTo: date('征求意见截至', 'Collecting until', { group: ['一、征求意见', '1 Solicitation'], help: ['最后一天。', 'Last day.'] }),
  channels: choices('方式', 'Channels', {
    visit: ['入户', 'Visits'],
    form: ['意见表', 'Forms'],
    meeting: ['座谈会', 'Meetings'],
    online: ['网上', 'Online'],
    box: ['意见箱', 'Boxes'],
  }),
  householdsAsked: integer('征求户数', 'Households asked', { max: 1_000_000 }),
  householdsAnswered: integer('反馈户数', 'Households that answered', { max: 1_000_000 }),
  opinionsFor: persons('赞成', 'For'),
  opinionsAgainst: persons('反对', 'Against'),
  opinionsOther: persons('其他意见', 'Other opinions'),
  opinions: longText('意见归纳', 'Opinions in short', { max: 2000 }),
  collectNote: text('反馈不足一半的说明', 'Why few answered', { max: 200 }),

  proposedOn: date('提议日期', 'Proposed on', { notAfterToday: true, group: ['二、提议和商议', '2 Proposal and consultation'] }),
  proposal: longText('提议内容', 'Proposal', { max: 2000 }),
  consultedOn: date('两委商议日期', 'Consulted on', { notAfterToday: true, help: ['四议两公开必填。', 'Needed for four deliberations.'] }),
  merged: flag('提议和商议合并', 'Proposal and consultation in one', {
    default: false,
    help: ['书记、主任一人兼的，可以合并。', 'Where one person heads both.'],
  }),

  deliberatedOn: date('审议日期', 'Deliberated on', { notAfterToday: true, group: ['三、审议', '3 Deliberation'] }),
  deliberatedBy: choice('审议会议', 'Deliberated by', choose('committees', 'memberDelegates', 'members')),
  deliberatedDue: persons('应到', 'Entitled'),
  deliberatedPresent: persons('实到', 'Present'),
  deliberatedFor: persons('同意', 'For'),
  deliberatedAgainst: persons('不同意', 'Against'),
  deliberatedAbstained: persons('弃权', 'Abstained'),
  amendments: longText('修改意见', 'Amendments', { max: 2000 }),

  resolvedOn: date('决议日期', 'Resolved on', { notAfterToday: true, list: true, group: ['四、决议', '4 Resolution'] }),
  resolvedBy: choice('决议会议', 'Resolved by', choose('residents', 'residentDelegates', 'villagers', 'households', 'villagerDelegates')),
  resolvedDue: persons('应到', 'Entitled'),
  resolvedPresent: persons('实到', 'Present'),
  resolvedFor: persons('同意', 'For'),
  resolvedAgainst: persons('不同意', 'Against'),
  resolvedAbstained: persons('弃权', 'Abstained'),
  resolution: longText('决议内容', 'Resolution', { max: 4000 }),
  resolvedBudget: money('决议预算', 'Resolved budget', { max: 1_000_000_000_00 }),

  publishedFrom: date('公开开始', 'Published from', { notAfterToday: true, group: ['五、决议公开', '5 Publication of the resolution'] }),
  publishedTo: date('公开截止', 'Published until', { help: ['最后一天；不少于5个工作日。', 'Last day; at least five working days.'] }),
  publishedAt: text('公开地点', 'Where', { max: 200 }),
  objections: lines('异议', 'Objections', {
    raisedOn: date('提出日期', 'Raised on', { required: true }),
    objection: text('异议内容', 'Objection', { required: true, max: 300, help: ['不写姓名。', 'No names.'] }),
    answeredOn: date('答复日期', 'Answered on', { notAfterToday: true }),
    answer: text('答复', 'Answer', { max: 300 }),
  }),

  startedOn: date('开始实施', 'Started on', { notAfterToday: true, group: ['六、实施', '6 Carrying out'] }),
  urgent: flag('紧急情况提前实施', 'Could not wait', { default: false }),
  urgentConsent: text('上级同意', 'Consent from above', { max: 100 }),
  contractor: text('承办单位', 'Carried out by', { max: 100 }),
  procurement: choice('采购方式', 'Procurement', {
    tender: ['招标', 'Tender'],
    inquiry: ['询价', 'Inquiry'],
    direct: ['直接委托', 'Direct'],
    own: ['自行组织', 'Own work'],
  }),
  supervisors: lines('居民监督员', 'Supervising residents', { person: text('姓名', 'Name', { required: true, max: 50 }) }),
  acceptedOn: date('验收日期', 'Accepted on', { notAfterToday: true, list: true }),
  acceptance: text('验收意见', 'Acceptance', { max: 300 }),
  actualCost: money('实际支出', 'Actual cost', { max: 1_000_000_000_00, list: true }),
  changeResolvedOn: date('预算变更重新决议日期', 'Change resolved on', { notAfterToday: true }),

  resultFrom: date('结果公开开始', 'Result published from', {
    notAfterToday: true,
    group: ['七、结果公开和评价', '7 Result and appraisal'],
  }),
  resultTo: date('结果公开截止', 'Result published until'),
  result: longText('办理结果', 'Result', { max: 2000 }),
  surveyed: persons('测评人数', 'Asked for appraisal'),
  satisfied: persons('满意人数', 'Satisfied'),
  archivedOn: date('归档日期', 'Archived on', { notAfterToday: true }),
  papers: files('表格和材料', 'Forms and papers', { accept: ['pdf', 'image', 'word'], maxCount: 30 }),
} as const

/** A matter as its checks see it. */
export type MatterRow = RowOf<typeof matterColumns>
