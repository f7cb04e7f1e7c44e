import { choice, date, files, flag, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'

/** 对外提供和委托: personal data entrusted or passed on, to whom, for what, on which ground (《个人信息保护法》第二十一、二十三条; SEC-02). */
export const dataProvision = register('dataProvision', {
  zh: '对外提供和委托',
  en: 'Data passed on',
  systems: ['P11'],
  compartment: 'internal',
  about: [
    '向其他单位提供或委托其他单位处理个人信息的，逐次登记；记录至少保存三年。',
    'Each time personal data is passed on to another unit or entrusted to one; kept for three years at least.',
  ],
  words: ['提供', '委托处理', '信息共享', '导出登记'],
  title: 'receiver',
  day: 'providedOn',
  columns: {
    receiver: text('接收方', 'Receiver', { required: true, list: true, find: true, max: 150 }),
    way: choice(
      '方式',
      'Way',
      { provide: ['提供', 'Passed on'], entrust: ['委托处理', 'Entrusted'] },
      { required: true, list: true, default: 'provide' },
    ),
    purpose: text('目的', 'Purpose', { required: true, list: true, max: 200 }),
    categories: text('信息种类', 'Kinds of data', { required: true, max: 200 }),
    basis: choice(
      '依据',
      'Basis',
      {
        duty: ['法定职责', 'Statutory duty'],
        consent: ['单独同意', 'Separate consent'],
        contract: ['委托合同', 'Contract'],
        emergency: ['突发公共卫生事件', 'Public-health emergency'],
      },
      { required: true, list: true },
    ),
    document: text('文号或合同号', 'Document', { max: 100 }),
    providedOn: date('日期', 'Day', { required: true, list: true, notAfterToday: true, default: 'today' }),
    until: date('期限至', 'Until', { help: ['委托处理的最后一天。', 'Last day of the entrustment.'] }),
    returned: flag('已返还或删除', 'Returned or deleted', { default: false }),
    approver: text('批准人', 'Approved by', { required: true, max: 50 }),
    papers: files('合同、函件', 'Papers', { accept: ['pdf', 'image', 'word'] }),
  },
  rules: [
    row =>
      row.way === 'entrust' && row.document === null
        ? error('PIP-21', '委托处理的，请填写合同号', 'Name the contract of an entrustment', 'document')
        : null,
  ],
  may: { read: staff, write: writers },
})
