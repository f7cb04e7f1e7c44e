import type { Area } from '../area.ts'
import { command } from './command.ts'
import { donationHandOver } from './donation-hand-over.ts'
import { donationUse } from './donation-use.ts'
import { incident } from './incident.ts'
import { isolationHousehold } from './isolation-household.ts'
import { checkpointEntry } from './checkpoint-entry.ts'
import { checkpoint } from './checkpoint.ts'
import { closedArea } from './closed-area.ts'
import { deployment } from './deployment.ts'
import { disinfection } from './disinfection.ts'
import { donation } from './donation.ts'
import { isolationSite } from './isolation-site.ts'
import { onlinePost } from './online-post.ts'
import { post } from './post.ts'
import { programme } from './programme.ts'
import { publicityItem } from './publicity-item.ts'
import { reportIn } from './report-in.ts'
import { shift } from './shift.ts'
import { supply } from './supply.ts'
import { team } from './team.ts'
import { ticket } from './ticket.ts'
import { volunteer } from './volunteer.ts'

/** 应急与专项: its registers in the order of the menu. */
export const response: Area = {
  key: 'response',
  zh: '应急与专项',
  en: 'Response',
  registers: [
    programme,
    command,
    post,
    checkpoint,
    checkpointEntry,
    isolationSite,
    isolationHousehold,
    closedArea,
    team,
    volunteer,
    deployment,
    reportIn,
    donation,
    donationHandOver,
    donationUse,
    publicityItem,
    onlinePost,
    supply,
    ticket,
    incident,
    shift,
    disinfection,
  ],
}
