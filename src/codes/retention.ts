/** Days for which entries at a checkpoint are kept while an emergency lasts (EMG-42; 14 to 60 are allowed). */
export const emergencyEntryKept = 30

/** Days after an emergency's end within which all that it holds of citizens is erased (EMG-42; 《突发事件应对法》第八十五条). */
export const emergencyKeptAfterEnd = 30

/** Working days in which a person's request is answered (§14.1). */
export const requestWorkdays = 15

/** A kind of record and how long it is kept, in years; null keeps it for good (§14.3: defaults, archive regulations prevail). */
export interface DefaultRetention {
  code: string
  kind: string
  years: number | null
  basis: string
}

/** The defaults, all unconfirmed. */
export const defaultRetention: readonly DefaultRetention[] = [
  { code: 'member', kind: '党员基本信息', years: null, basis: '党员档案长期保存' },
  { code: 'development', kind: '发展党员材料', years: null, basis: '入党材料归入本人档案' },
  { code: 'event', kind: '会议活动记录', years: 30, basis: '机关文件材料归档范围和文书档案保管期限规定' },
  { code: 'duesPayment', kind: '党费台账', years: 30, basis: '会计档案管理办法' },
  { code: 'transfer', kind: '组织关系介绍信', years: 10, basis: '介绍信存根保存期限' },
  { code: 'election', kind: '选举结果', years: null, basis: '选票密封保存至届满' },
  { code: 'assessmentSheet', kind: '责任制考核', years: 10, basis: '' },
  { code: 'consent', kind: '同意书', years: 3, basis: '个人信息保护法第五十六条' },
  { code: 'impactAssessment', kind: '影响评估报告', years: 3, basis: '个人信息保护法第五十六条' },
  { code: 'dataProvision', kind: '对外提供记录', years: 3, basis: '网络数据安全管理条例' },
  { code: 'other', kind: '其他工作记录', years: 10, basis: '' },
]
