import { type Day, isCalendarDate } from './day.ts'
import { foldDigits } from './number-words.ts'
import { bars, error, type Problem, warning } from './problem.ts'

/** What a check may know beside the number. */
export interface IdentityContext {
  today: Day
  /** Whether made numbers (prefix 999901, which belongs to no place) are accepted (MEM-12). */
  allowSynthetic: boolean
  /** Tells whether six digits are a known region; without it regions are not looked at. */
  isRegion?: (code: string) => boolean
  /** Values recorded beside the number, compared with it (MEM-14). */
  birth?: Day
  sex?: string
}

/** A checked number. `birth` and `sex` (GB/T 2261.1: 1 male, 2 female) are given whenever the number has eighteen places. */
export interface CheckedIdentity {
  ok: boolean
  /** Half-width, without spaces, with a capital X. */
  value: string
  birth?: Day
  sex?: '1' | '2'
  problems: Problem[]
}

/** The region of made numbers: assigned to no place, so that no made number can be a person's (MEM-12). */
export const syntheticRegion = '999901'

/** Checks a citizen's identity number (GB 11643-1999; ISO 7064 MOD 11-2): form, check digit, birth date, region (MEM-09 to MEM-14). */
export function checkIdentityNumber(raw: string, context: IdentityContext): CheckedIdentity {
  const value = foldDigits(raw).replace(/\s/g, '').toUpperCase()
  const form = formProblem(value)
  if (form) return { ok: false, value, problems: [form] }
  const birth = `${value.slice(6, 10)}-${value.slice(10, 12)}-${value.slice(12, 14)}`
  const sex = Number(value[16]) % 2 === 1 ? '1' : '2'
  const problems = [...digitProblems(value), ...birthProblems(birth, context), ...regionProblems(value, context)]
  if (isCalendarDate(birth) && context.birth && context.birth !== birth)
    problems.push(
      error(
        'ID_BIRTH_MISMATCH',
        `证件号码中的出生日期为${birth}，与填写的${context.birth}不一致，请核对`,
        `The number says born ${birth}, the record says ${context.birth}; check which is right`,
      ),
    )
  if ((context.sex === '1' || context.sex === '2') && context.sex !== sex)
    problems.push(
      error('ID_SEX_MISMATCH', '性别与证件号码第17位不一致，请核对', 'Sex does not agree with the 17th digit; check which is right'),
    )
  return { ok: !bars(problems), value, ...(isCalendarDate(birth) ? { birth } : {}), sex, problems }
}

/** A number for made data: region of six digits, birth, sequence 0 to 999 (odd male, even female), and the check digit. */
export function makeIdentityNumber(region: string, birth: Day, sequence: number): string {
  const body = region + birth.replaceAll('-', '') + String(sequence).padStart(3, '0')
  return body + checkDigit(body)
}

/** A number of the old fifteen digits as eighteen: century 19 put in, check digit worked out; for the import wizard alone (MEM-13). */
export function extendIdentityNumber(fifteen: string): string {
  const body = `${fifteen.slice(0, 6)}19${fifteen.slice(6)}`
  return body + checkDigit(body)
}

/** The number as shown: lists keep the first six and last four places, branches the first and last two (MEM-16). */
export function maskIdentityNumber(value: string, view: 'list' | 'branch'): string {
  const [head, tail] = value.length < 18 ? [0, 2] : view === 'list' ? [6, 4] : [1, 2]
  const hidden = Math.max(value.length - head - tail, 0)
  return value.slice(0, head) + '*'.repeat(hidden) + value.slice(head + hidden)
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** Check character of the first seventeen digits (MEM-10). */
function checkDigit(body: string): string {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(body[index]), 0)
  return '10X98765432'.charAt(sum % 11)
}

function formProblem(value: string): Problem | undefined {
  if (/^\d{15}$/.test(value))
    return error('ID_LEN15', '这是旧的15位号码，请填写18位号码', 'This is an old number of 15 digits; enter the one of 18')
  if (value.length !== 18)
    return error('ID_LEN', `证件号码应为18位，现为${value.length}位`, `The number must have 18 places; this one has ${value.length}`)
  if (!/^\d{17}[\dX]$/.test(value))
    return error('ID_CHAR', '证件号码前17位应为数字，末位为数字或X', 'The first 17 places must be digits, the last a digit or X')
  return undefined
}

const digitProblems = (value: string): Problem[] =>
  checkDigit(value) === value[17]
    ? []
    : [error('ID_CHECK', '证件号码校验位不符，请对照证件重新填写', 'The check digit does not fit; compare with the card and type it again')]

function birthProblems(birth: string, { today }: IdentityContext): Problem[] {
  if (!isCalendarDate(birth))
    return [error('ID_DATE', `证件号码中的出生日期${birth}不存在`, `The birth date in the number, ${birth}, does not exist`)]
  if (birth > today)
    return [error('ID_FUTURE', `证件号码中的出生日期${birth}晚于今天`, `The birth date in the number, ${birth}, is yet to come`)]
  return birth < '1900-01-01'
    ? [
        warning(
          'ID_OLD',
          `证件号码中的出生日期${birth}早于1900年，请核对`,
          `The birth date in the number, ${birth}, is before 1900; check it`,
        ),
      ]
    : []
}

function regionProblems(value: string, { allowSynthetic, isRegion }: IdentityContext): Problem[] {
  const region = value.slice(0, 6)
  if (region === syntheticRegion)
    return allowSynthetic
      ? []
      : [error('ID_SYNTHETIC', '这是演示用的虚构号码，不能登记', 'This is a made number for demonstrations; it cannot be recorded')]
  if (!isRegion || isRegion(region)) return []
  return [
    warning(
      'ID_REGION',
      `行政区划代码${region}不在代码表中，可能是已撤销的旧代码，请核对`,
      `Region ${region} is not in the table; it may be an abolished one, check it`,
    ),
  ]
}
