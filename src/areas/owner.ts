import { error, type Problem } from '../language/problem.ts'

/** RSP_NO_OWNER (RSP-08): an item names exactly one responsible person, so no list of names. */
export const checkOwner = (row: { owner: string | null }): Problem | null =>
  row.owner === null || /[、，,；;/\n]/.test(row.owner)
    ? error('RSP_NO_OWNER', '请填写一名责任人', 'Name one responsible person', 'owner')
    : null
