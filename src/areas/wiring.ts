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
import { responseRules } from './response/area.rules.ts'
import { responsibilityRules } from './responsibility/area.rules.ts'
import { consistencyChecks } from './accounting/consistency-checks.ts'
import { summaryTemplate } from './accounting/summary-template.ts'
import type { AreaRules } from './area-rules.ts'
import { catalogue } from './catalogue.ts'
import { defaultRecords } from './defaults.ts'

const areaRules: readonly AreaRules[] = [
  organizationsRules,
  membersRules,
  orglifeRules,
  educationAreaRules,
  responsibilityRules,
  rectificationRules,
  decisionsRules,
  responseRules,
  cadresRules,
  integrityRules,
  planningRules,
  accountingRules,
  protectionRules,
]

/** The content as the engine takes it: every register, its looked-up rules, the figures that are functions. The platform below names none of them. */
export const wiring: Omit<Engine, 'store' | 'seal' | 'today' | 'allowSynthetic'> = {
  registers: catalogue,
  rules: Object.assign({}, ...areaRules.map(area => area.rules)),
  after: Object.assign({}, ...areaRules.map(area => area.after)),
  onStep: Object.assign({}, ...areaRules.map(area => area.onStep)),
  defaults: defaultRecords,
  figureList,
  functionFigures: Object.fromEntries(areaRules.flatMap(area => (area.figures ?? []).map(one => [one.key, one]))),
  watches: areaRules.flatMap(area => area.watches ?? []),
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
