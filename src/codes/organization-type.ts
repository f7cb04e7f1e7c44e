import { codeTable } from '../language/code-table.ts'
import { addMonths, type Day } from '../language/day.ts'

/** Types of organizations (§1.1, with the district committee, joint village committee and discipline commission). */
export const organizationType = codeTable(
  'organizationType',
  { zh: '党组织类别', en: 'Type of organization' },
  {
    QW: ['区委', 'District committee'],
    GW: ['党工委', 'Working committee'],
    JW: ['基层党委', 'Basic-level committee'],
    DZ: ['党总支', 'General branch'],
    ZB: ['党支部', 'Branch'],
    LH: ['联合党支部', 'Joint branch'],
    LS: ['临时党支部', 'Temporary branch'],
    LW: ['临时党委', 'Temporary committee'],
    LC: ['联村党委', 'Joint village committee'],
    XZ: ['党小组', 'Party group'],
    DZU: ['党组', 'Leading Party group'],
    GN: ['功能型党组织', 'Functional organization'],
    PQ: ['片区党组织', 'Area organization'],
    CY: ['产业党组织', 'Industry organization'],
    DGW: ['街道大党工委', 'Extended working committee'],
    DDW: ['社区大党委', 'Extended community committee'],
    JJW: ['纪律检查委员会', 'Discipline commission'],
  },
)

/** A type of organization. */
export type OrganizationType = keyof typeof organizationType.entries

/** What holds for a type. */
export interface OrganizationTypeRule {
  /** Types it may stand under (ORG-11); a district committee stands at the top. */
  parents: readonly OrganizationType[]
  /** Least number of formal members, as a rule (ORG-01); null where none is set. */
  minimumFormal: number | null
  /** Years of a term; null where there is none. */
  termYears: number | null
  /** Years of a term in communities and villages (ORG-19). */
  localTermYears: number | null
  /** Least and greatest size of its committee (ORG-04, ORG-06); null where it has none or it is set case by case. */
  committee: readonly [least: number, greatest: number] | null
  /** Whether its officers are elected. */
  elected: boolean
  /** Whether it may approve new members; `authorised` needs the superior's authorisation on file. */
  approvesMembers: 'yes' | 'authorised' | 'no'
  /** Whether members' formal relation may stand here (ORG-12). */
  roll: boolean
  /** Whether it ends with its task (ORG-08). */
  temporary: boolean
}

const committees: readonly OrganizationType[] = ['QW', 'GW', 'JW']
const none = {
  minimumFormal: null,
  termYears: null,
  localTermYears: null,
  committee: null,
  elected: false,
  approvesMembers: 'no',
  roll: false,
  temporary: false,
} as const
const branch = {
  minimumFormal: 3,
  termYears: 3,
  localTermYears: 5,
  committee: [3, 7],
  elected: true,
  approvesMembers: 'no',
  roll: true,
  temporary: false,
} as const

/** What holds for each type, as data. Numbers: Party Constitution art. 30; branch regulation arts. 4–8; terms by the Centre's opinion of 2018. */
export const organizationTypeRule: Readonly<Record<OrganizationType, OrganizationTypeRule>> = {
  QW: { ...none, parents: [], termYears: 5, elected: true },
  GW: { ...none, parents: ['QW'], approvesMembers: 'authorised' },
  JW: {
    ...none,
    parents: committees,
    minimumFormal: 100,
    termYears: 5,
    localTermYears: 5,
    committee: [5, 11],
    elected: true,
    approvesMembers: 'yes',
  },
  DZ: {
    ...none,
    parents: ['GW', 'JW'],
    minimumFormal: 50,
    termYears: 3,
    localTermYears: 5,
    committee: [5, 7],
    elected: true,
    approvesMembers: 'authorised',
  },
  ZB: { ...branch, parents: ['GW', 'JW', 'DZ'] },
  LH: { ...branch, parents: ['GW', 'JW', 'DZ'], localTermYears: 3 },
  LS: { ...none, parents: [...committees, 'LW', 'LC'], minimumFormal: 3, temporary: true },
  LW: { ...none, parents: committees, temporary: true },
  LC: { ...none, parents: committees },
  XZ: { ...none, parents: ['ZB', 'LH'], minimumFormal: 1 },
  DZU: { ...none, parents: ['QW', 'GW'] },
  GN: { ...none, parents: [...committees, 'DZ', 'ZB'], minimumFormal: 3 },
  PQ: { ...none, parents: committees },
  CY: { ...none, parents: committees },
  DGW: { ...none, parents: ['QW', 'GW'] },
  DDW: { ...none, parents: ['GW', 'JW', 'DZ'] },
  JJW: { ...none, parents: committees },
}

/** Whether an organization of type `child` may stand under one of type `parent` (ORG-11). */
export const mayStandUnder = (child: OrganizationType, parent: OrganizationType): boolean =>
  organizationTypeRule[child].parents.includes(parent)

/** Years of a term: those of the type, five in communities and villages (ORG-19); null where there is no term. */
export function termYears(type: OrganizationType, sector: string | null): number | null {
  const rule = organizationTypeRule[type]
  return sector === 'community' || sector === 'village' ? (rule.localTermYears ?? rule.termYears) : rule.termYears
}

/** The day a term of so many years ends: the same-numbered day of its last month (ORG-19, TIM-01). */
export const termEnd = (beganOn: Day, years: number): Day => addMonths(beganOn, years * 12)

/** Whether officers of a type lead a branch, joint ones included; larger bodies have members of a committee in any case. */
export const isBranch = (type: string): boolean => type === 'ZB' || type === 'LH'

/** Whether a code is a type of organization with its rule. */
export const isOrganizationType = (type: string): type is OrganizationType => Object.hasOwn(organizationTypeRule, type)

/** The type that fits a number of formal members: 100 JW, 50 DZ, 3 ZB; undefined below three, where a joint branch is joined (ORG-01, ORG-03). */
export function typeForSize(formalMembers: number): 'JW' | 'DZ' | 'ZB' | undefined {
  if (formalMembers >= 100) return 'JW'
  if (formalMembers >= 50) return 'DZ'
  return formalMembers >= 3 ? 'ZB' : undefined
}

/** Whether a branch must have a committee: from seven formal members on; probationary ones do not count (ORG-04). */
export const needsCommittee = (formalMembers: number): boolean => formalMembers >= 7
