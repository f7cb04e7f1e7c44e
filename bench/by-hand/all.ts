import { decisions } from './decisions.ts'
import { education } from './education.ts'
import { members } from './members.ts'
import { organizations } from './organizations.ts'
import { orglife } from './orglife.ts'
import { planning } from './planning.ts'
import { recognition } from './recognition.ts'
import { rectification } from './rectification.ts'
import { response } from './response.ts'
import { responsibility } from './responsibility.ts'
import type { ByHand } from './hand.ts'

/** Each figure as somebody would write it for this number alone; `npm run bench` says which figures have none. */
export const byHand: Readonly<Record<string, ByHand>> = {
  ...response,
  ...education,
  ...organizations,
  ...recognition,
  ...orglife,
  ...responsibility,
  ...rectification,
  ...decisions,
  ...members,
  ...planning,
}
