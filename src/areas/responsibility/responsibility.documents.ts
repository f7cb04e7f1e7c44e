import type { DocumentKind } from '../../language/document.ts'

const assessmentFeedback: DocumentKind = {
  key: 'assessment-feedback',
  zh: '考核结果反馈函',
  en: 'Feedback on an assessment',
  register: 'assessmentSheet',
  states: ['checked', 'final'],
  by: ['organization', 'clerk'],
  issuer: 'maker',
  numbered: true,
  needs: ['名称', '年度'],
  sheets: [
    {
      title: '关于{年度}年度考核结果的反馈函',
      number: true,
      addressee: '{单位}',
      body: [
        { text: '按照“{考核方案}”，对你单位{年度}年度（{类别}）进行了考核，数据截至{数据截止日}。现将结果反馈如下。' },
        { text: '自评总分{自评总分}分。', when: '自评总分' },
        { text: '核分总分{核分总分}分。', when: '核分总分' },
        { text: '最终总分{最终总分}分，得分{得分}。', when: '最终总分' },
        {
          head: ['序号', '标准', '满分', '自评', '核分', '最终', '说明'],
          each: '评分',
          cells: ['{序号}', '{标准}', '{满分}', '{自评}', '{核分}', '{最终}', '{说明}'],
        },
        { text: '对结果有异议的，请在收到本函后按规定提出申诉。' },
      ],
      signed: true,
    },
  ],
}

const reminderLetter: DocumentKind = {
  key: 'reminder-letter',
  zh: '督办提醒函',
  en: 'Letter of reminder',
  register: 'urging',
  states: ['sent', 'answered'],
  issuer: 'maker',
  numbered: true,
  needs: ['事由', '督促日期'],
  sheets: [
    {
      title: '督办提醒函',
      number: true,
      addressee: '{单位}',
      body: [
        { text: '关于“{事由}”，经核查尚未按要求完成，现予{方式}。' },
        { text: '所涉事项：{事项}。', when: '事项' },
        { text: '要求：{要求}', when: '要求' },
        { text: '请于{答复期限}前书面答复办理情况。', when: '答复期限' },
        { text: '联系人：{督促人}' },
      ],
      signed: true,
    },
  ],
}

const mendingNotice: DocumentKind = {
  key: 'mending-notice',
  zh: '约谈整改通知书',
  en: 'Notice of what is to be mended',
  register: 'accountabilityTalk',
  by: ['organization', 'clerk'],
  issuer: 'maker',
  numbered: true,
  needs: ['约谈对象', '日期'],
  sheets: [
    {
      title: '约谈整改通知书',
      number: true,
      addressee: '{单位}',
      body: [
        { text: '因{事由}，{日期}由{约谈人}对{约谈对象}同志进行{方式}。' },
        { text: '整改要求：{整改要求}', when: '整改要求' },
        { text: '请于{整改期限}前完成整改并书面报告结果。', when: '整改期限' },
      ],
      signed: true,
    },
  ],
}

/** Documents of the system of responsibility: letters from above about scores, delays and what is to be mended. */
export const responsibilityDocuments: readonly DocumentKind[] = [assessmentFeedback, reminderLetter, mendingNotice]
