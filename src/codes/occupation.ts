import { codeTable } from '../language/code-table.ts'

/** The eight exclusive classes of the national bulletin; their sum is the member total. */
export const occupation = codeTable(
  'occupation',
  { zh: '职业', en: 'Occupation' },
  {
    worker: ['工人（工勤技能人员）', 'Worker'],
    farmer: ['农牧渔民', 'Farmer, herder or fisher'],
    professional: ['企事业单位、社会组织专业技术人员', 'Professional or technical staff'],
    manager: ['企事业单位、社会组织管理人员', 'Manager'],
    official: ['党政机关工作人员', 'Party and government staff'],
    student: ['学生', 'Student'],
    other: ['其他职业人员', 'Other'],
    retired: ['离退休人员', 'Retired'],
  },
)
