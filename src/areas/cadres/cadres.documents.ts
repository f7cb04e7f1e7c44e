import type { DocumentKind } from '../../language/document.ts'

/** 任前公示: what is public of a selection before the appointment, and nothing else of it (CAD-12). */
const appointmentPublicity: DocumentKind = {
  key: 'appointment-publicity',
  zh: '任前公示',
  en: 'Publicity before an appointment',
  register: 'selectionCase',
  states: ['publicized'],
  issuer: 'maker',
  needs: ['人选', '拟任职务', '公示起', '公示止'],
  sheets: [
    {
      title: '干部任前公示',
      body: [
        { text: '根据干部选拔任用工作有关规定，现将拟任用人选情况公示如下。' },
        {
          text: '{人选}，{人选.性别}，{人选.民族}，{人选.出生日期}出生，现任{现任职务}，拟任{拟任职务}。',
        },
        { text: '公示时间：{公示起}至{公示止}。' },
        { text: '公示期间，如有意见，请实名反映，反映情况应当真实准确。联系电话：＿＿＿＿＿＿。' },
      ],
      signed: true,
    },
  ],
}

/** Documents of cadre work; they stay within its compartment. */
export const cadreDocuments: readonly DocumentKind[] = [appointmentPublicity]
