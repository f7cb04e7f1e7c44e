import type { DocumentKind } from '../../language/document.ts'

const approvers = ['clerk', 'organization'] as const
const afterActivist = ['activist', 'proposedObject', 'object', 'preReviewed', 'branchPassed', 'probationary', 'extended', 'full'] as const

/** 党员组织关系介绍信: stub, letter and receipt on pages of their own; the letter carries the number that the transfer has (TRF-03). */
const transferLetter: DocumentKind = {
  key: 'transfer-letter',
  zh: '党员组织关系介绍信',
  en: 'Introduction letter of a transfer',
  register: 'transfer',
  states: ['issued', 'received', 'receiptReturned', 'closed', 'expired'],
  where: { direction: ['within', 'out'] },
  by: approvers,
  issuer: 'maker',
  needs: ['党员', '开具日期', '有效期至'],
  sheets: [
    {
      title: '党员组织关系介绍信存根',
      body: [
        { text: '第{介绍信编号}号', align: 'right' },
        {
          form: [
            ['姓名', '{党员}', '性别', '{党员.性别}'],
            ['民族', '{党员.民族}', '年龄', '{党员.年龄}'],
            ['人员类别', '{党员.人员类别}', '党费交至', '{党费交至}'],
            ['原所在党组织', '{单位}', '转往党组织', '{转往组织（区外）|转往党支部（区内）}'],
            ['开具日期', '{开具日期}', '有效期至', '{有效期至}'],
            ['转接原因', '{转接原因}', '经办人', '{制作人}'],
          ],
        },
      ],
    },
    {
      title: '中国共产党党员组织关系介绍信',
      addressee: '{转往组织（区外）|转往党支部（区内）}',
      body: [
        { text: '第{介绍信编号}号', align: 'right' },
        {
          text: '{党员}同志（{党员.性别}，{党员.年龄}岁，{党员.民族}，{党员.人员类别}，公民身份号码{党员.公民身份号码}），由{单位}转往你处，请接收其组织关系。',
        },
        { text: '该同志党费已交至{党费交至}。' },
        { text: '党费情况：{党费情况说明}', when: '党费情况说明' },
        { text: '联系电话：{党员.联系电话}' },
        { text: '有效期{有效天数}天，至{有效期至}止。' },
      ],
      signed: true,
    },
    {
      title: '党员组织关系介绍信回执',
      addressee: '{制发单位}',
      body: [
        { text: '{党员}同志的组织关系介绍信（第{介绍信编号}号）已收到，其组织关系已接收。' },
        { text: '接收单位（盖章）：＿＿＿＿＿＿＿＿' },
        { text: '经办人：{接收人}　　联系电话：＿＿＿＿＿＿' },
        { text: '接收日期：{接收日期}' },
      ],
    },
  ],
}

const activistFiling: DocumentKind = {
  key: 'activist-filing',
  zh: '入党积极分子备案报告',
  en: 'Report on an activist for filing',
  register: 'development',
  states: afterActivist,
  issuer: 'owner',
  numbered: true,
  needs: ['姓名', '确定积极分子'],
  sheets: [
    {
      title: '关于确定{姓名}同志为\n入党积极分子的备案报告',
      number: true,
      addressee: '上级党委',
      body: [
        {
          text: '{姓名}，{性别}，{民族}，{出生日期}出生，{学历}学历，工作单位或居住地为{工作单位或居住地}，{递交申请书}递交入党申请书。',
        },
        { text: '{派人谈话}，党组织派{谈话人}同其谈话。', when: '派人谈话' },
        { text: '经{推荐方式}，支部委员会（支部大会）研究，于{确定积极分子}确定为入党积极分子。' },
        { text: '培养联系人：{培养联系人}。', when: '培养联系人' },
        { text: '现报请备案。' },
      ],
      signed: true,
    },
  ],
}

const candidatePublicity: DocumentKind = {
  key: 'candidate-publicity',
  zh: '发展对象公示',
  en: 'Publicity of a candidate for membership',
  register: 'development',
  states: ['proposedObject', 'object', 'preReviewed'],
  issuer: 'owner',
  needs: ['姓名', '公示开始', '公示结束'],
  sheets: [
    {
      title: '关于拟列为发展对象的公示',
      body: [
        { text: '按照发展党员工作有关规定，经培养考察，拟将{姓名}同志列为发展对象，现予公示。' },
        {
          form: [
            ['姓名', '{姓名}', '性别', '{性别}'],
            ['民族', '{民族}', '学历', '{学历}'],
            ['单位或居住地', '{工作单位或居住地}', '工作岗位', '{工作岗位}'],
            ['递交申请书', '{递交申请书}', '确定积极分子', '{确定积极分子}'],
            ['培养联系人', '{培养联系人}', '公示地点', '{公示地点}'],
          ],
        },
        { text: '公示时间：{公示开始}至{公示结束}。' },
        { text: '公示期间，如有意见，请实名向{制发单位}反映。联系电话：＿＿＿＿＿＿。' },
      ],
      signed: true,
    },
  ],
}

const probationaryApproval: DocumentKind = {
  key: 'probationary-approval',
  zh: '预备党员审批通知',
  en: 'Notice of approval of a probationary member',
  register: 'development',
  states: ['probationary', 'extended', 'full'],
  by: approvers,
  issuer: 'maker',
  numbered: true,
  needs: ['姓名', '支部大会通过', '党委审批'],
  sheets: [
    {
      title: '关于批准{姓名}同志\n为中共预备党员的通知',
      number: true,
      addressee: '{单位}',
      body: [
        { text: '你支部{支部大会通过}支部大会关于接收{姓名}同志为中共预备党员的决议收悉。' },
        { text: '大会有表决权党员应到{有表决权应到}人、实到{有表决权实到}人，赞成{赞成}票，反对{反对}票，弃权{弃权}票。' },
        { text: '经{党委审批}党委会审批，批准{姓名}同志为中共预备党员，预备期自{支部大会通过}起，至{预备期满}止。' },
        { text: '请及时通知本人并在党员大会上宣布，组织入党宣誓，做好预备期教育考察。' },
      ],
      signed: true,
    },
  ],
}

const conversionApproval: DocumentKind = {
  key: 'conversion-approval',
  zh: '预备党员转正审批通知',
  en: 'Notice of conversion to full membership',
  register: 'development',
  states: ['full'],
  by: approvers,
  issuer: 'maker',
  numbered: true,
  needs: ['姓名', '支部大会讨论转正', '党委审批转正', '转正之日'],
  sheets: [
    {
      title: '关于批准{姓名}同志\n转为中共正式党员的通知',
      number: true,
      addressee: '{单位}',
      body: [
        { text: '你支部{支部大会讨论转正}支部大会关于{姓名}同志按期转正的决议收悉。' },
        { text: '大会有表决权党员应到{转正表决应到}人、实到{转正表决实到}人，赞成{转正赞成}票。' },
        { text: '经{党委审批转正}党委会审批，批准{姓名}同志转为中共正式党员，党龄自{转正之日}算起。' },
        { text: '请通知本人，并在党员大会上宣布。' },
      ],
      signed: true,
    },
  ],
}

/** 党员基本信息采集表: identity number, phone and address are covered unless opened for a purpose. */
const memberForm: DocumentKind = {
  key: 'member-form',
  zh: '党员基本信息采集表',
  en: 'Form of the particulars of a member',
  register: 'member',
  issuer: 'owner',
  needs: ['姓名', '入党日期'],
  sheets: [
    {
      title: '党员基本信息采集表',
      body: [
        { text: '党组织：{单位}' },
        {
          form: [
            ['姓名', '{姓名}', '性别', '{性别}'],
            ['公民身份号码', '{公民身份号码}', '民族', '{民族}'],
            ['出生日期', '{出生日期}', '籍贯', '{籍贯}'],
            ['学历', '{学历}', '学位', '{学位}'],
            ['人员类别', '{人员类别}', '入党日期', '{入党日期}'],
            ['转正日期', '{转正日期}', '党籍状态', '{党籍状态}'],
            ['工作岗位', '{工作岗位}', '工作单位', '{工作单位}'],
            ['职务', '{职务}', '党内职务', '{党内职务}'],
            ['联系电话', '{联系电话}', '档案所在', '{档案所在}'],
            ['转入日期', '{转入日期}', '外出流向', '{外出流向}'],
          ],
        },
        {
          form: [
            ['家庭住址', '{家庭住址}'],
            ['备注', '{备注}'],
          ],
        },
        { text: '本人确认以上信息属实。本人签字：＿＿＿＿＿＿' },
        { text: '采集人：{制作人}', align: 'right' },
        { text: '采集日期：{成文日期}', align: 'right' },
      ],
    },
  ],
}

const duesReceipt: DocumentKind = {
  key: 'dues-receipt',
  zh: '党费收据',
  en: 'Receipt of dues',
  register: 'duesPayment',
  issuer: 'owner',
  needs: ['党员', '缴费日期', '合计'],
  sheets: [
    {
      title: '党费收据',
      body: [
        { text: '编号：{收据编号}', align: 'right' },
        { text: '今收到{党员}同志交来党费人民币（大写）{合计大写}（￥{合计}）。' },
        { head: ['序号', '月份', '金额（元）'], each: '所缴月份', cells: ['{序号}', '{月份}', '{金额}'] },
        { text: '自愿多交：{自愿多交}元。', when: '自愿多交' },
        { text: '缴费日期：{缴费日期}　　方式：{方式}' },
        { text: '收款人：{收款人}' },
      ],
      signed: true,
    },
  ],
}

const duesAccounts: DocumentKind = {
  key: 'dues-accounts',
  zh: '党费收支公示',
  en: 'Published accounts of dues',
  register: 'duesPublication',
  issuer: 'owner',
  needs: ['起始月份', '截止月份'],
  sheets: [
    {
      title: '党费收缴、使用和管理情况公示',
      body: [
        { text: '现将{起始月份}至{截止月份}党费收缴、使用和管理情况公示如下（单位：元）。' },
        {
          form: [
            ['上期结存', '收缴', '上缴', '使用', '本期结存'],
            ['{上期结存}', '{收缴}', '{上缴}', '{使用}', '{本期结存}'],
          ],
        },
        { text: '公示日期：{公示日期}　　公示地点：{公示地点}' },
        { text: '公示期间，如有意见，请向{制发单位}反映。' },
      ],
      signed: true,
    },
  ],
}

const serviceFeedback: DocumentKind = {
  key: 'service-feedback',
  zh: '在职党员服务情况反馈函',
  en: 'Feedback on an in-service member',
  register: 'inService',
  issuer: 'owner',
  numbered: true,
  needs: ['姓名', '工作单位', '报到日期'],
  sheets: [
    {
      title: '在职党员服务情况反馈函',
      number: true,
      addressee: '{所在单位党组织（区内）|工作单位}',
      body: [
        { text: '你单位{姓名}同志于{报到日期}到我社区报到。现将其服务情况反馈如下。' },
        { text: '认领岗位或微心愿：{认领岗位或微心愿}。', when: '认领岗位或微心愿' },
        { text: '参加服务{服务记录数}次。' },
        {
          head: ['序号', '日期', '内容', '时长（小时）', '确认人'],
          each: '服务记录',
          cells: ['{序号}', '{日期}', '{内容}', '{时长}', '{确认人}'],
        },
        { text: '年度评议：{评议方}评为“{等次}”。{意见}', each: '年度评议' },
        { text: '特此反馈。' },
      ],
      signed: true,
    },
  ],
}

/** Documents of the work with members: transfers, development, dues, particulars. */
export const memberDocuments: readonly DocumentKind[] = [
  transferLetter,
  activistFiling,
  candidatePublicity,
  probationaryApproval,
  conversionApproval,
  memberForm,
  duesReceipt,
  duesAccounts,
  serviceFeedback,
]
