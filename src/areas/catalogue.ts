import type { AnyRegister } from '../language/register.ts'
import { development } from './members/development.ts'
import { duesPayment } from './members/dues-payment.ts'
import { member } from './members/member.ts'
import { membership } from './members/membership.ts'
import { agreement } from './organizations/agreement.ts'
import { jointCommittee } from './organizations/joint-committee.ts'
import { organizationTie } from './organizations/organization-tie.ts'
import { organization } from './organizations/organization.ts'
import { place } from './organizations/place.ts'
import { pledge } from './organizations/pledge.ts'
import { event } from './orglife/event.ts'
import { goodDeed } from './recognition/good-deed.ts'
import { honour } from './recognition/honour.ts'
import { fund } from './rectification/fund.ts'
import { opinion } from './rectification/opinion.ts'
import { practicalMatter } from './rectification/practical-matter.ts'
import { visit } from './rectification/visit.ts'
import { weakCase } from './rectification/weak-case.ts'
import { checkpoint } from './response/checkpoint.ts'
import { closedArea } from './response/closed-area.ts'
import { deployment } from './response/deployment.ts'
import { disinfection } from './response/disinfection.ts'
import { donation } from './response/donation.ts'
import { isolationSite } from './response/isolation-site.ts'
import { onlinePost } from './response/online-post.ts'
import { post } from './response/post.ts'
import { programme } from './response/programme.ts'
import { publicityItem } from './response/publicity-item.ts'
import { reportIn } from './response/report-in.ts'
import { shift } from './response/shift.ts'
import { supply } from './response/supply.ts'
import { team } from './response/team.ts'
import { ticket } from './response/ticket.ts'
import { volunteer } from './response/volunteer.ts'
import { assessmentSheet } from './responsibility/assessment-sheet.ts'

/** An area of work (工作领域) with its registers in the order of the menu. */
export interface Area {
  key: string
  zh: string
  en: string
  registers: readonly AnyRegister[]
}

const area = (key: string, zh: string, en: string, registers: readonly AnyRegister[]): Area => ({ key, zh, en, registers })

/** The areas of work that have registers, in the order of the menu. */
export const areas: readonly Area[] = [
  area('organizations', '组织建设', 'Organizations', [organization, organizationTie, place, jointCommittee, agreement, pledge]),
  area('members', '党员队伍', 'Members', [member, membership, duesPayment, development]),
  area('orglife', '组织生活', 'Organization life', [event]),
  area('responsibility', '责任考核', 'Responsibility', [assessmentSheet]),
  area('recognition', '创建评优', 'Recognition', [goodDeed, honour]),
  area('rectification', '整顿整改', 'Rectification', [weakCase, visit, opinion, fund, practicalMatter]),
  area('response', '应急与专项', 'Response', [
    programme,
    post,
    checkpoint,
    isolationSite,
    closedArea,
    team,
    volunteer,
    deployment,
    reportIn,
    donation,
    publicityItem,
    onlinePost,
    supply,
    ticket,
    shift,
    disinfection,
  ]),
]

/** Every register by name, each listed once. */
export const catalogue: Readonly<Record<string, AnyRegister>> = Object.fromEntries(
  areas.flatMap(({ registers }) => registers.map(register => [register.name, register])),
)

/** The register of that name. */
export function registerOf(name: string): AnyRegister {
  const register = catalogue[name]
  if (!register) throw new Error(`no register ${name}`)
  return register
}
