import { codeTable } from '../language/code-table.ts'

/** States of membership; each changes by a decision on record, never by editing (MEM-19). */
export const membershipState = codeTable(
  'membershipState',
  { zh: '党籍状态', en: 'Membership state' },
  {
    NORMAL: ['正常', 'Normal'],
    LIMIT: ['限期改正', 'Given time to correct'],
    SUSPENDED: ['停止党籍', 'Suspended'],
    ADVISED_OUT: ['劝其退党', 'Advised to leave'],
    REMOVED: ['除名', 'Removed'],
    EXPELLED: ['开除党籍', 'Expelled'],
    PROB_CANCELLED: ['取消预备党员资格', 'Probation cancelled'],
    WITHDRAWN: ['退党', 'Withdrawn'],
    OUT: ['转出', 'Transferred out'],
    DEAD: ['去世', 'Deceased'],
  },
)

/** A state of membership. */
export type MembershipState = keyof typeof membershipState.entries

/** Whether the member is counted in totals; suspended ones are not (STA-03). */
export const isCounted = (state: MembershipState): boolean => ['NORMAL', 'LIMIT', 'ADVISED_OUT'].includes(state)

/** Whether a decision may lead from one state to the other (§2.7); what is terminal leads nowhere. */
export const mayBecome = (from: MembershipState, to: MembershipState): boolean => (next[from] ?? []).includes(to)

const ends: readonly MembershipState[] = ['EXPELLED', 'WITHDRAWN', 'DEAD']

/** LIMIT, SUSPENDED and ADVISED_OUT lead where §2.7 says; death, expulsion and leaving of one's own will can come in any of them. */
const next: Partial<Record<MembershipState, readonly MembershipState[]>> = {
  NORMAL: ['LIMIT', 'SUSPENDED', 'ADVISED_OUT', 'REMOVED', 'PROB_CANCELLED', 'OUT', ...ends],
  LIMIT: ['NORMAL', 'ADVISED_OUT', ...ends],
  SUSPENDED: ['NORMAL', 'REMOVED', ...ends],
  ADVISED_OUT: ['REMOVED', ...ends],
}
