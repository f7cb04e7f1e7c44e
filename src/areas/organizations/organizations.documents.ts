import type { DocumentKind } from '../../language/document.ts'

/** 选举结果报告: numbers of papers and votes, who was elected; never who voted for whom (ELE-22). */
const electionResult: DocumentKind = {
  key: 'election-result',
  zh: '选举结果报告',
  en: 'Report on the result of an election',
  register: 'election',
  states: ['held', 'reported', 'filed'],
  issuer: 'owner',
  numbered: true,
  needs: ['选举名称', '选举日期', '有选举权应到', '有选举权实到'],
  sheets: [
    {
      title: '关于选举结果的报告',
      number: true,
      addressee: '上级党委',
      body: [
        { text: '按照{批复文件}，我组织于{选举日期}召开{会议}，进行{选举名称}（{类别}）。现将结果报告如下。' },
        { heading: '一、到会和投票情况' },
        {
          text: '有选举权的应到{有选举权应到}人，实到{有选举权实到}人。发出选票{发出票}张，收回{收回票}张，其中有效票{有效票}张，无效票{无效票}张。',
        },
        { text: '监票人：{监票计票人.监票}。计票人：{监票计票人.计票}。', when: '监票计票人名单' },
        { heading: '二、委员候选人得票和当选情况' },
        {
          head: ['序号', '姓名', '赞成', '反对', '弃权', '当选'],
          each: '候选人',
          cells: ['{序号}', '{姓名}', '{赞成}', '{反对}', '{弃权}', '{当选}'],
        },
        { text: '再次投票情况：{再次投票情况}', when: '再次投票情况' },
        { heading: '三、书记、副书记选举结果' },
        { text: '{职务}：{姓名}，赞成{赞成}票。', each: '书记副书记选举结果' },
        { text: '以上结果，请审批。' },
      ],
      attachments: ['选举大会会议记录', '选票及计票单'],
      signed: true,
    },
  ],
}

/** Documents of organizations: the report on an election. */
export const organizationDocuments: readonly DocumentKind[] = [electionResult]
