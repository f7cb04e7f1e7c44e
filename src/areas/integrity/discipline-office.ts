import { choice } from '../../language/column.ts'
import { error, type Problem } from '../../language/problem.ts'

/** Who works with the registers of discipline: its clerks and its head, nobody else (INT-60). */
const disciplineRoles = ['discipline', 'disciplineHead'] as const
export const disciplineOffice = { read: disciplineRoles, write: disciplineRoles } as const

/** The same with a section for what the matter is about: names and facts (INT-14, INT-62). */
export const withContent = { ...disciplineOffice, sealed: { content: disciplineRoles } } as const

/** Roles that take a step of their work, and the head's own steps. */
export const byDiscipline = disciplineRoles
export const byHead = ['disciplineHead'] as const

/** Level of secrecy; what is secret by law does not belong here at all (INT-63). */
export const secretLevel = choice(
  '密级',
  'Level of secrecy',
  { public: ['公开', 'Public'], internal: ['内部', 'Internal'], secret: ['秘密以上', 'Secret or above'] },
  {
    required: true,
    default: 'internal',
    help: ['本系统不处理国家秘密；秘密以上的请在涉密载体上办理。', 'State secrets are not handled here: use the means for them.'],
  },
)

/** SECRET_REFUSED (INT-63): nothing marked secret or above is recorded, whatever its level says. */
export function refuseSecret(row: Readonly<Record<string, unknown>>): Problem | null {
  const marked = Object.values(row).some(value => typeof value === 'string' && /(秘密|机密|绝密)\s*★/.test(value))
  return row.secretLevel === 'secret' || marked
    ? error(
        'SECRET_REFUSED',
        '秘密以上的内容不得录入，请按保密规定办理',
        'What is secret or above is not recorded here: handle it by the rules of secrecy',
        'secretLevel',
      )
    : null
}

/** Disciplines that a breach falls under (六大纪律, INT-22). */
export const disciplines = {
  political: ['政治纪律', 'Political discipline'],
  organizational: ['组织纪律', 'Organizational discipline'],
  integrity: ['廉洁纪律', 'Integrity discipline'],
  masses: ['群众纪律', 'Discipline toward the masses'],
  work: ['工作纪律', 'Work discipline'],
  life: ['生活纪律', 'Discipline of life'],
} as const

/** Classes of the persons concerned; a class, never a name (INT-14, T15). */
export const rankClasses = {
  section: ['科级干部', 'Section-level cadre'],
  staff: ['一般干部', 'Other cadre'],
  village: ['社区（村）干部', 'Community or village officer'],
  enterprise: ['国有企事业单位人员', 'Staff of public units'],
  member: ['其他党员', 'Other member'],
} as const

/** Where a matter came from (T15 by channel). */
export const sources = {
  petition: ['信访举报', 'Petition'],
  inspection: ['巡察移交', 'Inspection'],
  supervision: ['监督检查', 'Supervision'],
  case: ['案件牵出', 'Another case'],
  higher: ['上级交办', 'Assigned from above'],
  other: ['其他机关移送', 'Passed by another organ'],
} as const

/** The four forms (四种形态, INT-21). */
export const fourForms = {
  first: ['第一种形态', 'First form'],
  second: ['第二种形态', 'Second form'],
  third: ['第三种形态', 'Third form'],
  fourth: ['第四种形态', 'Fourth form'],
} as const
