import type { MadeArea, MadeRegister } from './area.ts'
import { accounting } from './accounting.ts'
import { cadres } from './cadres.ts'
import { integrity } from './integrity.ts'
import { decisions } from './decisions.ts'
import { education } from './education.ts'
import { members } from './members.ts'
import { organizations } from './organizations.ts'
import { orglife } from './orglife.ts'
import { planning } from './planning.ts'
import { protection } from './protection.ts'
import { recognition } from './recognition.ts'
import { rectification } from './rectification.ts'
import { response } from './response.ts'
import { responsibility } from './responsibility.ts'

const all: MadeArea = {
  ...organizations,
  ...members,
  ...orglife,
  ...education,
  ...responsibility,
  ...recognition,
  ...rectification,
  ...decisions,
  ...response,
  ...cadres,
  ...integrity,
  ...planning,
  ...accounting,
  ...protection,
}

/** What is said of a register in the file of its area, if anything. */
export const madeOf = (register: string): MadeRegister | undefined => all[register]
