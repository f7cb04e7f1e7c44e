import { error, Refused, refuse } from '../../language/problem.ts'
import type { AnyRegister } from '../../language/register.ts'
import { KeyDestroyed } from '../../store/seal.ts'

/** Turns a refusal by the database into one with words; what is no refusal stays as it is. */
export function explained(fault: unknown, reg: AnyRegister): unknown {
  if (fault instanceof KeyDestroyed)
    return refuse(
      'EMG_EVENT_CLOSED',
      '这项应急工作的个人信息已经销毁，不能再登记或改动',
      'The personal data of this emergency has been erased: nothing can be entered or changed any more',
      409,
    )
  if (fault instanceof Refused || !(fault instanceof Error) || !('code' in fault)) return fault
  const constraint = 'constraint' in fault ? String(fault.constraint) : ''
  switch (fault.code) {
    case '23505': {
      const sealed = Object.entries(reg.columns).find(([, column]) => column.kind === 'identity')
      if (constraint.includes('_personal_') && sealed)
        return new Refused([
          error(
            'MEM-03',
            '这个身份证号已登记在另一名党员名下，请先查重',
            'This identity number is already recorded for another member: look for the duplicate first',
            sealed[0],
          ),
        ])
      const group = reg.unique[Number(/_unique_(\d+)$/.exec(constraint)?.[1] ?? 1) - 1] ?? []
      const names = (lang: 'zh' | 'en'): string =>
        group
          .map(key => reg.columns[key]?.[lang] ?? (key === 'org' ? (lang === 'zh' ? '组织' : 'organization') : key))
          .join(lang === 'zh' ? '、' : ', ')
      return new Refused(
        [error('duplicate', `已有${names('zh')}相同的记录，请勿重复登记`, `There is already a record with the same ${names('en')}`)],
        409,
      )
    }
    case '23P01':
      return new Refused(
        [
          error(
            'TRF-06',
            '同一名党员同一天只能在一个支部的名册上，请先结束原名册',
            'A member is on one roll a day: end the earlier one first',
          ),
        ],
        409,
      )
    case '23514':
      return new Refused([error('check', '有一项内容不符合要求，未保存', 'A value does not fit its column; nothing was saved')])
    case '42501':
      return new Refused(
        [
          error(
            'not-allowed',
            '这一操作超出您的权限或组织范围，未保存',
            'This lies outside your rights or your organizations; nothing was saved',
          ),
        ],
        403,
      )
    default:
      return fault
  }
}
