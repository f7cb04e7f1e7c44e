import type { DocumentKind } from '../../language/document.ts'

const supervisionNotice: DocumentKind = {
  key: 'supervision-notice',
  zh: '督查通报',
  en: 'Supervision report',
  register: 'supervisionReport',
  issuer: 'owner',
  numbered: true,
  needs: ['标题', '月份', '印发日期'],
  sheets: [
    {
      title: '{标题}',
      number: true,
      body: [
        { text: '{月份}后进社区整顿{类别}情况如下。' },
        { text: '{总体情况}', when: '总体情况' },
        {
          head: ['序号', '整顿社区', '进展', '问题', '要求'],
          each: '各社区情况',
          cells: ['{序号}', '{整顿社区}', '{进展}', '{问题}', '{要求}'],
        },
        { text: '请各有关党组织对照要求抓好落实。' },
      ],
      signed: true,
    },
  ],
}

/** Documents of the rectification of weak communities: the monthly report. */
export const rectificationDocuments: readonly DocumentKind[] = [supervisionNotice]
