import type { DocumentKind } from '../../language/document.ts'

const honourCertificate: DocumentKind = {
  key: 'honour-certificate',
  zh: '荣誉证书',
  en: 'Certificate of honour',
  register: 'honour',
  by: ['clerk', 'organization', 'propaganda'],
  issuer: 'maker',
  needs: ['荣誉称号', '获得者', '授予单位', '授予日期'],
  sheets: [
    {
      title: '荣誉证书',
      body: [
        { text: '', align: 'center' },
        { text: '{获得者}：', align: 'left' },
        { text: '{授予日期}，经{授予单位}决定，授予你（单位）“{荣誉称号}”称号。' },
        { text: '文件编号：{文件编号}', when: '文件编号' },
        { text: '特发此证，以资鼓励。' },
        { text: '', align: 'center' },
        { text: '{授予单位}', align: 'right' },
        { text: '{授予日期}', align: 'right' },
      ],
    },
  ],
}

const starPublicity: DocumentKind = {
  key: 'star-publicity',
  zh: '星级党组织公示',
  en: 'Publicity of a star rating',
  register: 'starRating',
  states: ['publicised', 'granted'],
  by: ['organization', 'clerk'],
  issuer: 'maker',
  needs: ['党组织或单位', '公示开始', '公示结束'],
  sheets: [
    {
      title: '{年度}年度星级党组织公示',
      body: [
        { text: '经自评申报、初审和实地验收，现对下列党组织的星级评定情况予以公示。' },
        {
          form: [
            ['党组织或单位', '{党组织或单位}', '所属', '{单位}'],
            ['申报星级', '{申报星级}', '自评得分', '{自评得分}'],
            ['验收日期', '{实地验收日期}', '测算星级', '{测算星级}'],
          ],
        },
        { text: '公示时间：{公示开始}至{公示结束}。' },
        { text: '公示期间，如有意见，请实名向{制发单位}反映。联系电话：＿＿＿＿＿＿。' },
      ],
      signed: true,
    },
  ],
}

/** Documents of recognition: certificates of honours, publicity of star ratings. */
export const recognitionDocuments: readonly DocumentKind[] = [honourCertificate, starPublicity]
