import { type Role, writers } from '../../language/role.ts'

/** Roles that enter what a propaganda department keeps (SEC-05): clerks and secretaries for their own, the department for all. */
export const publicists: readonly Role[] = ['clerk', 'secretary', 'propaganda']

/** Roles that enter training and study: the organization department, too. */
export const educators: readonly Role[] = [...writers, 'propaganda']

/** Who approves what offices and communities send in. */
export const approvers: readonly Role[] = ['propaganda']
