import { choice, computed, date, integer, lines, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'

interface Said {
  erasedOn: string
  operator: string
  untilDay: string | null
}

/** 销毁证明: that citizens' data of an emergency was erased: which rows, how many, how, by whom and before whom (EMG-42, EMG-44). */
export const erasureCertificate = register('erasureCertificate', {
  zh: '销毁证明',
  en: 'Erasure certificate',
  systems: ['P12', 'S40'],
  compartment: 'internal',
  about: [
    '应急工作中收集的个人信息的销毁证明，销毁时由系统自动登记；合计数保留。',
    'Proof that personal data of an emergency was erased, written by the erasure itself; totals stay.',
  ],
  words: ['销毁', '销毁证明', '个人信息销毁', '登记册销毁'],
  title: 'name',
  day: 'erasedOn',
  programme: 'required',
  entry: 'act',
  columns: {
    name: computed(
      '名称',
      'Name',
      'text',
      (row: Said) => `${row.erasedOn} ${row.untilDay ? `截至${row.untilDay}的登记` : '全部个人信息'}（${row.operator}）`,
      {
        list: true,
        find: true,
      },
    ),
    scope: choice(
      '范围',
      'Scope',
      { expired: ['到期登记', 'Entries past their time'], all: ['全部个人信息', 'All personal data'] },
      { required: true, list: true },
    ),
    untilDay: date('登记日期截至', 'Entries up to', { list: true, help: ['只用于到期登记。', 'For entries past their time.'] }),
    erasedOn: date('销毁日期', 'Erased on', { required: true, list: true }),
    rows: integer('记录数', 'Records', { required: true, max: 100_000_000, list: true }),
    registers: lines('分台账', 'By register', {
      register: text('台账', 'Register', { required: true, max: 100 }),
      rows: integer('记录数', 'Records', { required: true, max: 100_000_000 }),
    }),
    method: text('方式', 'Method', { required: true, max: 200 }),
    operator: text('操作人', 'Operator', { required: true, max: 50 }),
    supervisor: text('监督人', 'Supervisor', { required: true, max: 50, list: true }),
    paperPlace: text('纸质登记存放处', 'Where the paper registers lay', { max: 200, group: ['纸质登记', 'Paper registers'] }),
    paperKeeper: text('保管人', 'Keeper', { max: 50 }),
    paperErasedOn: date('纸质登记销毁日期', 'Paper destroyed on', { notAfterToday: true }),
    paperWitness: text('见证人', 'Witness', { max: 50 }),
  },
  rules: [
    row =>
      row.paperErasedOn !== null && row.paperWitness === null
        ? error('EMG-44', '纸质登记已销毁的，请填写见证人', 'Name the witness of the destroyed paper registers', 'paperWitness')
        : null,
    row =>
      row.supervisor === row.operator
        ? error('EMG-42', '监督人不能是操作人本人', 'The supervisor is somebody other than the operator', 'supervisor')
        : null,
  ],
  may: { read: staff, write: writers },
})
