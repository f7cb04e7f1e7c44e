import type { DocumentKind } from '../../language/document.ts'

const resolutionNotice: DocumentKind = {
  key: 'resolution-notice',
  zh: '决议公开公示',
  en: 'Publication of a resolution',
  register: 'matter',
  states: ['resolved', 'published', 'objection', 'implementing', 'accepted', 'resultPublished', 'archived'],
  issuer: 'owner',
  needs: ['事项', '决议日期', '决议内容'],
  sheets: [
    {
      title: '关于议事事项决议的公示',
      body: [
        { text: '事项：{事项}（{程序}，{类别}）' },
        { text: '{决议日期}，经{决议会议}讨论，应到{决议应到}人，实到{决议实到}人，同意{决议同意}人，形成决议如下。' },
        { text: '{决议内容}' },
        { text: '预算：{决议预算}元。资金来源：{资金来源}。', when: '决议预算' },
        { text: '公示时间：{公开开始}至{公开截止}。公示地点：{公开地点}。' },
        { text: '公示期间，居民如有意见，请向{制发单位}反映。' },
      ],
      signed: true,
    },
  ],
}

const resultNotice: DocumentKind = {
  key: 'result-notice',
  zh: '办理结果公示',
  en: 'Publication of the result of a matter',
  register: 'matter',
  states: ['accepted', 'resultPublished', 'archived'],
  issuer: 'owner',
  needs: ['事项', '验收日期'],
  sheets: [
    {
      title: '关于议事事项办理结果的公示',
      body: [
        { text: '事项：{事项}' },
        { text: '承办单位：{承办单位}。{开始实施}开始实施，{验收日期}验收。' },
        { text: '居民监督员：{居民监督员名单}。', when: '居民监督员名单' },
        { text: '验收意见：{验收意见}', when: '验收意见' },
        { text: '实际支出：{实际支出}元。', when: '实际支出' },
        { text: '办理结果：{办理结果}', when: '办理结果' },
        { text: '公示时间：{结果公开开始}至{结果公开截止}。' },
      ],
      signed: true,
    },
  ],
}

/** Documents of residents' matters: what is published of resolution and result (两公开). */
export const decisionDocuments: readonly DocumentKind[] = [resolutionNotice, resultNotice]
