import { codeTable } from '../language/code-table.ts'

/** Grounds of disposal (DSP-02, 依据《中国共产党不合格党员组织处置办法》); kept sealed wherever they stand (DSP-07). */
export const disposalGround = codeTable(
  'disposalGround',
  { zh: '组织处置情形', en: 'Ground of disposal' },
  {
    conviction: ['理想信念不坚定但本人愿意改正', 'Weak conviction, willing to change'],
    belief: ['信仰宗教经教育愿意改正', 'Religious belief, willing to change'],
    slack: ['工作消极懈怠，不发挥先锋模范作用', 'Slack, no vanguard role'],
    discipline: ['组织纪律散漫，不按规定参加组织生活或交纳党费', 'Weak discipline: organization life or dues'],
    contact: ['失联六个月以上两年以下后取得联系', 'Out of contact for six months to two years, then found'],
    threat: ['为达个人目的以退党相要挟，经教育不改', 'Threatened to quit for personal ends'],
    notImproved: ['限期改正期满无转变', 'Not improved when the time to correct ended'],
    lostConditions: ['理想信念缺失，丧失党员条件', 'Lost the conditions of a member'],
    sixMonths: [
      '无正当理由连续六个月不参加组织生活、不交纳党费或不做党分配的工作',
      'Six months in a row without organization life, dues or assigned work',
    ],
    stillLost: ['停止党籍两年后仍无法取得联系', 'Still not found two years after suspension'],
    refusedAdvice: ['劝其退党劝而不退', 'Advised to leave and refuses'],
    insists: ['本人坚持退党', 'Insists on quitting'],
    other: ['其他情形', 'Other'],
  },
)
