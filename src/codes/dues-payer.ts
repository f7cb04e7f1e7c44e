import { type CodeOf, codeTable } from '../language/code-table.ts'

/** Who pays dues by which rule (§4.1, 依据《关于中国共产党党费收缴、使用和管理的规定》第一至六条). */
export const duesPayer = codeTable(
  'duesPayer',
  { zh: '党费交纳类别', en: 'Kind of payer' },
  {
    EMP: ['按月领取工资', 'Monthly wage'],
    ANN: ['年薪制', 'Annual salary'],
    SELF: ['不按月取得收入（个体经营等）', 'Income not by the month'],
    RET: ['离退休', 'Retired'],
    FARM: ['农民', 'Farmer'],
    STU: ['学生', 'Student'],
    UNEMP: ['下岗失业', 'Unemployed'],
    RELIEF: ['依靠抚恤或救济生活', 'On relief'],
    DIBAO: ['领取最低生活保障金', 'On minimum-living allowance'],
  },
)

/** A kind of payer. */
export type DuesPayer = CodeOf<typeof duesPayer>

/** Payers whose dues follow from a base that is verified once a year; a base by quarters and fixed sums are none (DUE-03). */
export const yearlyVerified: readonly DuesPayer[] = ['EMP', 'ANN', 'RET']
