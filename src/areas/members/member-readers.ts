import type { Role } from '../../language/role.ts'

/** Roles that read the core records of members (SEC-05). */
export const memberReaders: readonly Role[] = ['clerk', 'secretary', 'leader', 'organization']

/** Roles that read who has paid; what the dues are worked out from, only those of `duesClerks` see (DUE-21). */
export const duesReaders: readonly Role[] = ['clerk', 'secretary', 'organization']

/** Who keeps the bases of dues; the organization department sees their totals alone (SEC-05, decision 10). */
export const duesClerks: readonly Role[] = ['clerk']
