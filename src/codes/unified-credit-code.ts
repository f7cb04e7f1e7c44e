import { foldDigits } from '../language/number-words.ts'
import { error, type Problem } from '../language/problem.ts'

/** Checks a unified social credit code (GB 32100-2015): 18 places, 31 signs without I O S V Z, check place modulo 31 (ORG-17). */
export function checkUnifiedCreditCode(raw: string): { ok: boolean; value: string; problems: Problem[] } {
  const value = foldDigits(raw).replace(/\s/g, '').toUpperCase()
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(value)) {
    const problem = error(
      'USCC_CHECK',
      '统一社会信用代码应为18位数字或大写字母（不含I、O、S、V、Z）',
      'A unified social credit code has 18 digits or capital letters (no I, O, S, V, Z)',
    )
    return { ok: false, value, problems: [problem] }
  }
  if (checkSign(value) === value[17]) return { ok: true, value, problems: [] }
  return {
    ok: false,
    value,
    problems: [
      error(
        'USCC_CHECK',
        '统一社会信用代码校验位不符，请对照证照重新填写',
        'The check place of the credit code does not fit; compare with the licence and type it again',
      ),
    ],
  }
}

/** A whole code from its first seventeen places; for made data. */
export const makeUnifiedCreditCode = (body: string): string => body + checkSign(body)

const signs = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

function checkSign(code: string): string {
  const sum = weights.reduce((total, weight, index) => total + weight * signs.indexOf(code.charAt(index)), 0)
  return signs.charAt((31 - (sum % 31)) % 31)
}
