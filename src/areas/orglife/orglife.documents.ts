import type { DocumentKind } from '../../language/document.ts'

const meetingNotice: DocumentKind = {
  key: 'meeting-notice',
  zh: '会议通知',
  en: 'Notice of a meeting',
  register: 'event',
  states: ['planned'],
  issuer: 'owner',
  numbered: true,
  needs: ['主题', '日期'],
  sheets: [
    {
      title: '关于召开{类别}的通知',
      number: true,
      addressee: '各位党员',
      body: [
        { text: '经研究，定于{日期}召开{类别}。现将有关事项通知如下。' },
        { heading: '一、时间和地点' },
        { text: '{日期}{开始时间}，{地点}。召开方式：{召开方式}。' },
        { heading: '二、主题' },
        { text: '{主题}' },
        { heading: '三、参加人员' },
        { text: '全体党员。确有特殊情况不能参加的，请提前向党组织请假。' },
        { text: '议程：', when: '议程名单' },
        { text: '{序号}. {议题}', each: '议程' },
      ],
      signed: true,
    },
  ],
}

/** 会议记录: the minutes as 纪要 has them, with who was present, on leave and absent; roll and decisions as recorded (DOC §14.6). */
const meetingMinutes: DocumentKind = {
  key: 'meeting-minutes',
  zh: '会议记录',
  en: 'Minutes of a meeting',
  register: 'event',
  states: ['held', 'recorded', 'checked', 'archived'],
  issuer: 'owner',
  needs: ['主题', '日期'],
  sheets: [
    {
      title: '{类别}记录',
      body: [
        {
          form: [
            ['组织', '{单位}', '类别', '{类别}'],
            ['日期', '{日期}', '起止时间', '{开始时间}—{结束时间}'],
            ['地点', '{地点}', '召开方式', '{召开方式}'],
            ['主持人', '{主持人|主持人姓名}', '记录人', '{记录人}'],
            ['应到', '{应到}人', '实到', '{实到}人'],
          ],
        },
        { text: '主题：{主题}' },
        { text: '联办组织：{联办组织名单}', when: '联办组织名单' },
        { text: '出席：{到会情况.出席}', when: '到会情况.出席' },
        { text: '请假：{到会情况.请假}', when: '到会情况.请假' },
        { text: '缺席：{到会情况.缺席}', when: '到会情况.缺席' },
        { text: '列席：{列席人数}人', when: '列席人数' },
        { text: '主讲人：{主讲人}（{主讲人职务}）', when: '主讲人' },
        { heading: '一、会议内容' },
        { text: '（{序号}）{议题}\n{发言人}：{要点}', each: '议程' },
        { heading: '二、决定事项' },
        { text: '{决定事项}' },
        {
          text: '有表决权应到{有表决权应到}人，实到{有表决权实到}人；赞成{赞成}票，反对{反对}票，弃权{弃权}票。',
          when: '有表决权应到',
        },
        { text: '主持人（签字）：＿＿＿＿　记录人（签字）：＿＿＿＿' },
      ],
    },
  ],
}

const reviewForm: DocumentKind = {
  key: 'review-form',
  zh: '民主评议党员登记表',
  en: 'Registration form of the democratic review',
  register: 'memberReview',
  states: ['graded', 'fedBack', 'reported'],
  issuer: 'owner',
  needs: ['评议年度', '评议日期', '评定日期'],
  sheets: [
    {
      title: '{评议年度}年度民主评议党员登记表',
      body: [
        { text: '党组织：{单位}' },
        {
          form: [
            ['评议日期', '{评议日期}', '评定日期', '{评定日期}'],
            ['评议方式', '{评议方式}', '参加人数', '{参加人数}'],
            ['收回测评票', '{收回测评票}', '废票', '{废票}'],
            ['评为优秀', '{评为优秀}', '反馈完成日期', '{反馈完成日期}'],
          ],
        },
        {
          head: ['序号', '姓名', '参加情况', '优秀', '合格', '基本合格', '不合格', '等次', '反馈日期'],
          each: '党员',
          cells: ['{序号}', '{党员}', '{参加情况}', '{优秀票}', '{合格票}', '{基本合格票}', '{不合格票}', '{评定等次}', '{反馈日期}'],
        },
        { text: '评议情况：{评议情况}', when: '评议情况' },
        { text: '支部书记（签字）：＿＿＿＿＿＿' },
        { text: '上级党组织意见：＿＿＿＿＿＿' },
      ],
      signed: true,
    },
  ],
}

/** Documents of organization life: notices and minutes of meetings, the form of the yearly review. */
export const orglifeDocuments: readonly DocumentKind[] = [meetingNotice, meetingMinutes, reviewForm]
