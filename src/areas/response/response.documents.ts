import type { DocumentKind } from '../../language/document.ts'

/** 捐赠证书: who does not want to be named publicly still gets one; it goes to the donor alone (EMG-20). */
const donationCertificate: DocumentKind = {
  key: 'donation-certificate',
  zh: '捐款证书',
  en: 'Certificate of a donation',
  register: 'donation',
  issuer: 'owner',
  needs: ['捐款人', '金额', '捐款日期', '收据编号'],
  sheets: [
    {
      title: '捐款证书',
      body: [
        { text: '', align: 'center' },
        { text: '{捐款人}：', align: 'left' },
        { text: '感谢你于{捐款日期}自愿捐款人民币（大写）{金额大写}（￥{金额}）。' },
        { text: '款项用于：{所属专项行动}。', when: '所属专项行动' },
        { text: '收据编号：{收据编号}' },
        { text: '特发此证，谨致谢意。' },
      ],
      signed: true,
    },
  ],
}

/** Documents of emergencies and drives: certificates of donations. */
export const responseDocuments: readonly DocumentKind[] = [donationCertificate]
