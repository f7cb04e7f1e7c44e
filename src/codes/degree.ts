import { codeTable } from '../language/code-table.ts'

/** Degrees by the first digit of GB/T 6864-2003. */
export const degree = codeTable(
  'degree',
  { zh: '学位', en: 'Degree', standard: 'GB/T 6864-2003' },
  { '1': ['名誉博士', 'Honorary doctor'], '2': ['博士', 'Doctor'], '3': ['硕士', 'Master'], '4': ['学士', 'Bachelor'] },
)
