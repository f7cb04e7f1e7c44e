import { cadreNumbers } from '../../codes/cadre-numbers.ts'
import { addDays, type Day } from '../../language/day.ts'
import { error, type Problem, warning } from '../../language/problem.ts'

interface Filed {
  kind: string
  year: number
  filedOn: Day
  changedOn: Day | null
}

/** CAD-32: the yearly report comes by 31 January, that of a change within thirty days; a late one is recorded and bars nothing. */
export function checkFiledInTime(row: Filed): Problem | null {
  const { filedBy, changeDays } = cadreNumbers(row.filedOn)
  if (row.kind === 'yearly')
    return row.filedOn > `${row.year + 1}-${filedBy}`
      ? warning(
          'CAD-32',
          `年度报告应于${row.year + 1}-${filedBy}前填报`,
          `The yearly report is due on ${row.year + 1}-${filedBy}`,
          'filedOn',
        )
      : null
  if (row.changedOn === null) return error('CAD-32', '请填写变化发生日期', 'Give the day of the change', 'changedOn')
  if (row.changedOn > row.filedOn) return error('CAD-32', '变化日期晚于填报日期', 'The change lies after the filing', 'changedOn')
  return row.filedOn > addDays(row.changedOn, changeDays)
    ? warning('CAD-32', `变化后应在${changeDays}日内报告`, `A change is reported within ${changeDays} days`, 'filedOn')
    : null
}

interface Verified {
  filedOn: Day
  checkKind: string | null
  checkedOn: Day | null
  result: string | null
  handling: string | null
  handledOn: Day | null
}

/** CAD-33, CAD-34: a check has its kind and result, the handling fits the result, the days follow one another. */
export function checkVerification(row: Verified): Problem[] {
  const { filedOn, checkedOn, result, handling, handledOn } = row
  return [
    ...((result !== null || row.checkKind !== null) && checkedOn === null
      ? [error('CAD-33', '请填写核查日期', 'Give the day of the check', 'checkedOn')]
      : []),
    ...(checkedOn !== null && checkedOn < filedOn
      ? [error('CAD-33', '核查日期早于填报日期', 'It was checked before it was filed', 'checkedOn')]
      : []),
    ...(handledOn !== null && (checkedOn === null || handledOn < checkedOn)
      ? [error('CAD-34', '处理日期早于核查日期', 'It was handled before it was checked', 'handledOn')]
      : []),
    ...(result !== null && handling !== null && !fits(result, handling)
      ? [error('CAD-34', '处理与核查结果不相当，请核对', 'The handling does not fit the result: check it', 'handling')]
      : []),
  ]
}

const light = ['criticism', 'corrected']
const heavy = ['admonition', 'struck', 'case']
/** What may follow a result: nothing an agreeing one, light means a small omission, heavier ones the rest (CAD-34). */
const fits = (result: string, handling: string): boolean =>
  result === 'agrees'
    ? handling === 'none'
    : result === 'light'
      ? light.includes(handling)
      : result === 'concealed'
        ? heavy.includes(handling)
        : handling !== 'none'
