import { figureList } from '../codes/figures.ts'
import { programmeCues } from '../codes/programme-cues.ts'
import { organizationTypeRule } from '../codes/organization-type.ts'
import type { Engine } from '../engine/engine.ts'
import type { FunctionFigure } from '../engine/figure/function-figure.ts'
import { consistencyChecks } from './accounting/consistency-checks.ts'
import { summaryTemplate } from './accounting/summary-template.ts'
import { catalogue } from './catalogue.ts'
import { memberAlike, memberAtBranch, standOnRoll } from './members/member.rules.ts'
import { bigCommitteeRate } from './organizations/organization.figures.ts'
import { frequencyRate } from './orglife/event.figures.ts'
import { deployments } from './response/deployment.figures.ts'
import { donationRate, donors } from './response/donation.figures.ts'
import { reportedInMembers } from './response/report-in.figures.ts'
import { temporaryOrganizations } from './response/temporary-organization.figures.ts'

const functions: readonly FunctionFigure[] = [
  frequencyRate,
  bigCommitteeRate,
  temporaryOrganizations,
  donors,
  donationRate,
  ...deployments,
  reportedInMembers,
]

/** The content as the engine takes it: every register, its looked-up rules, the figures that are functions. The platform below names none of them. */
export const wiring: Omit<Engine, 'store' | 'seal' | 'today' | 'allowSynthetic'> = {
  registers: catalogue,
  rules: { member: [memberAtBranch, memberAlike] },
  after: { member: [standOnRoll] },
  figureList,
  functionFigures: Object.fromEntries(functions.map(one => [one.key, one])),
  summary: { template: summaryTemplate, checks: consistencyChecks, programmes: programmeCues },
  names: { organization: 'organization', programme: 'programme', member: 'member', membership: 'membership' },
  organizationTypes: organizationTypeRule,
}
