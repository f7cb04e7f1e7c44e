import { codeTable } from '../language/code-table.ts'

/** Formal and probationary members. */
export const memberCategory = codeTable(
  'memberCategory',
  { zh: '人员类别', en: 'Category' },
  { '1': ['正式党员', 'Formal member'], '2': ['预备党员', 'Probationary member'] },
)
