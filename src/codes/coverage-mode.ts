import { codeTable } from '../language/code-table.ts'

/** How a unit of the two new sectors is covered (COV-03). */
export const coverageMode = codeTable(
  'coverageMode',
  { zh: '覆盖方式', en: 'Coverage' },
  {
    SOLE: ['单独组建', 'Organization of its own'],
    JOINT: ['联合组建', 'Joint organization'],
    AREA: ['区域（行业、园区、楼宇）覆盖', 'Covered by area or industry'],
    INSTRUCTOR: ['党建工作指导员', 'Party-building instructor'],
    LIAISON: ['联络员', 'Liaison'],
    MASS: ['依托群团组织', 'Through mass organizations'],
    NONE: ['未覆盖', 'Not covered'],
  },
)

/** Whether the unit has organization coverage (组织覆盖): of its own, joint, or by area (COV-04). */
export const isOrganizationCovered = (mode: string): boolean => ['SOLE', 'JOINT', 'AREA'].includes(mode)

/** Whether the unit has work coverage (工作覆盖): any way but none (COV-04). */
export const isWorkCovered = (mode: string): boolean => mode !== 'NONE' && Object.hasOwn(coverageMode.entries, mode)

/** Whether an organization ought to be formed and is not (应建未建): three or more formal members, neither own nor joint organization (COV-04). */
export const shouldBuild = (formalMembers: number, mode: string): boolean => formalMembers >= 3 && mode !== 'SOLE' && mode !== 'JOINT'
