import { figureList } from '../codes/figures.ts'
import { emergencyKeptAfterEnd } from '../codes/retention.ts'
import { programmeCues } from '../codes/programme-cues.ts'
import { organizationTypeRule } from '../codes/organization-type.ts'
import type { Engine } from '../engine/engine.ts'
import { accountingRules } from './accounting/area.rules.ts'
import { decisionsRules } from './decisions/area.rules.ts'
import { cadresRules } from './cadres/area.rules.ts'
import { educationAreaRules } from './education/area.rules.ts'
import { integrityRules } from './integrity/area.rules.ts'
import { membersRules } from './members/area.rules.ts'
import { organizationsRules } from './organizations/area.rules.ts'
import { orglifeRules } from './orglife/area.rules.ts'
import { rectificationRules } from './rectification/area.rules.ts'
import { protectionRules } from './protection/area.rules.ts'
import { planningRules } from './planning/area.rules.ts'
import { recognitionRules } from './recognition/area.rules.ts'
import { responseRules } from './response/area.rules.ts'
import { responsibilityRules } from './responsibility/area.rules.ts'
import { consistencyChecks } from './accounting/consistency-checks.ts'
import { summaryTemplate } from './accounting/summary-template.ts'
import type { AreaRules } from './area-rules.ts'
import { catalogue } from './catalogue.ts'
import { defaultRecords } from './defaults.ts'

const areaRules: Readonly<Record<string, AreaRules>> = {
  organizations: organizationsRules,
  members: membersRules,
  orglife: orglifeRules,
  education: educationAreaRules,
  responsibility: responsibilityRules,
  recognition: recognitionRules,
  rectification: rectificationRules,
  decisions: decisionsRules,
  response: responseRules,
  cadres: cadresRules,
  integrity: integrityRules,
  planning: planningRules,
  accounting: accountingRules,
  protection: protectionRules,
}
const brought: readonly AreaRules[] = Object.values(areaRules)

/** The content as the engine takes it: every register, its looked-up rules, the figures that are functions. The platform below names none of them. */
export const wiring: Omit<Engine, 'store' | 'seal' | 'today' | 'allowSynthetic'> = {
  registers: catalogue,
  rules: Object.assign({}, ...brought.map(area => area.rules)),
  after: Object.assign({}, ...brought.map(area => area.after)),
  onStep: Object.assign({}, ...brought.map(area => area.onStep)),
  yearPlans: Object.assign({}, ...brought.map(area => area.yearPlans)),
  defaults: defaultRecords,
  figureList,
  functionFigures: Object.fromEntries(brought.flatMap(area => (area.figures ?? []).map(one => [one.key, one]))),
  reminders: brought.flatMap(area => area.reminders ?? []),
  overviews: Object.entries(areaRules).flatMap(([key, area]) => (area.overviews ?? []).map(one => ({ ...one, area: key }))),
  watches: brought.flatMap(area => area.watches ?? []),
  documents: brought.flatMap(area => area.documents ?? []),
  summary: { template: summaryTemplate, checks: consistencyChecks, programmes: programmeCues },
  names: {
    organization: 'organization',
    programme: 'programme',
    member: 'member',
    membership: 'membership',
    release: 'release',
    opening: 'opening',
    method: 'method',
    erasureCertificate: 'erasureCertificate',
    retentionRule: 'retentionRule',
    yearArchive: 'yearArchive',
    ownFigure: 'ownFigure',
    plan: 'planItem',
  },
  keptAfterEnd: emergencyKeptAfterEnd,
  organizationTypes: organizationTypeRule,
}
