import type { DocumentKind } from '../../language/document.ts'

/** 谈话记录表: the class of the reason alone, no detail (INT-02); the person signs it. */
const interviewForm: DocumentKind = {
  key: 'interview-form',
  zh: '谈话登记表',
  en: 'Form of an interview',
  register: 'interview',
  issuer: 'maker',
  needs: ['谈话对象', '种类', '谈话日期', '谈话人'],
  sheets: [
    {
      title: '谈话登记表',
      body: [
        {
          form: [
            ['谈话对象', '{谈话对象}', '单位职务', '{单位职务}'],
            ['种类', '{种类}', '事由类别', '{事由类别}'],
            ['谈话日期', '{谈话日期}', '地点', '{地点}'],
            ['谈话人', '{谈话人}', '文号', '{文号}'],
            ['反馈期限', '{反馈期限}', '影响期至', '{影响期至}'],
          ],
        },
        { text: '要求：{要求}' },
        { text: '谈话对象（签字）：＿＿＿＿＿＿' },
        { text: '谈话人（签字）：＿＿＿＿＿＿' },
      ],
    },
  ],
}

/** Documents of discipline work; they stay within its compartment. */
export const integrityDocuments: readonly DocumentKind[] = [interviewForm]
