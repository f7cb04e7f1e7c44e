import { codeTable } from '../language/code-table.ts'

/** Sex, GB/T 2261.1-2003. */
export const sex = codeTable(
  'sex',
  { zh: '性别', en: 'Sex', standard: 'GB/T 2261.1-2003' },
  { '0': ['未知的性别', 'Unknown'], '1': ['男', 'Male'], '2': ['女', 'Female'], '9': ['未说明的性别', 'Not stated'] },
)
