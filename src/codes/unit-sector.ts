import { codeTable } from '../language/code-table.ts'

/** Sectors in which organizations stand; rows of table T6 (§15.2). */
export const unitSector = codeTable(
  'unitSector',
  { zh: '领域', en: 'Sector' },
  {
    community: ['社区', 'Community'],
    village: ['村', 'Village'],
    organ: ['机关', 'Government organ'],
    institution: ['事业单位', 'Public institution'],
    school: ['学校', 'School'],
    stateEnterprise: ['国有企业', 'State enterprise'],
    privateEnterprise: ['非公企业', 'Non-public enterprise'],
    socialOrganization: ['社会组织', 'Social organization'],
    other: ['其他', 'Other'],
  },
)

/** The two new sectors (两新组织): non-public enterprises and social organizations (COV-01). */
export const isNewSector = (sector: string): boolean => sector === 'privateEnterprise' || sector === 'socialOrganization'
