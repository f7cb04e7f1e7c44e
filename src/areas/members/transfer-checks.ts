import { memberTerms } from '../../codes/member-terms.ts'
import { error, type Problem, warning } from '../../language/problem.ts'

interface Goal {
  destination: number | null
  destinationName: string | null
  originName: string | null
}
interface Letter {
  issuedOn: string | null
  appliedOn: string
  validDays: number | null
}
interface Receipt extends Letter {
  receivedOn: string | null
  receiptOn: string | null
  expiresOn?: string | null
}

/** TRF-02: where the member goes, or comes from. */
export const checkGoal = (row: Goal): Problem | null =>
  row.destination === null && row.destinationName === null && row.originName === null
    ? error(
        'TRF-02',
        '请填写转往的党支部或组织；从区外转入的填写原组织',
        'Give where the member goes; for who comes from outside, the organization before',
        'destination',
      )
    : row.originName !== null && (row.destination ?? row.destinationName) !== null
      ? error('TRF-02', '转入和转出不能同时填写', 'A member comes in or goes out, not both', 'originName')
      : null

/** TRF-03: a letter holds for ninety days at most, that day included. */
export const checkLetter = (row: Letter): Problem[] => {
  const { letterDays } = memberTerms(row.issuedOn ?? row.appliedOn)
  return [
    ...(row.validDays !== null && row.validDays > letterDays
      ? [
          error(
            'TRF_VALID_GT_90',
            `介绍信有效期最长${letterDays}天，现为${row.validDays}天`,
            `A letter holds for ${letterDays} days at most, not ${row.validDays}`,
            'validDays',
          ),
        ]
      : []),
    ...(row.issuedOn !== null && row.issuedOn < row.appliedOn
      ? [error('TRF-04', '开具日期早于申请日期', 'The letter was issued before it was asked for', 'issuedOn')]
      : []),
  ]
}

/** TRF-07: a letter says up to which month dues are paid, or why they are not. */
export const checkDuesMonth = (
  row: { duesPaidTo: string | null; duesNote: string | null; issuedOn: string | null; originName: string | null },
  { state }: { state?: string },
): Problem | null =>
  (row.issuedOn !== null || state === 'issued') && row.originName === null && row.duesPaidTo === null && row.duesNote === null
    ? error(
        'TRF_NO_DUES_MONTH',
        '开具介绍信前，请填写党费交至月份；未交清的填写说明',
        'Give the month up to which dues are paid, or why they are not, before the letter is issued',
        'duesPaidTo',
      )
    : null

/** TRF-05: an expired letter receives nobody; TRF-04: days follow one another. */
export const checkReceipt = (row: Receipt, { today, state }: { today: string; state?: string }): Problem[] => {
  const { expiresOn = null, receivedOn, receiptOn, issuedOn } = row
  return [
    ...(receivedOn !== null && expiresOn !== null && receivedOn > expiresOn
      ? [
          error(
            'TRF_EXPIRED',
            `介绍信已于${expiresOn}过期，请登记过期后重开`,
            `The letter expired on ${expiresOn}: record that and issue it anew`,
            'receivedOn',
          ),
        ]
      : []),
    ...(state === 'issued' && receivedOn === null && expiresOn !== null && today > expiresOn
      ? [
          warning(
            'TRF_EXPIRED',
            `介绍信已于${expiresOn}过期，请联系党员`,
            `The letter expired on ${expiresOn}: contact the member`,
            'expiresOn',
          ),
        ]
      : []),
    ...(receivedOn !== null && issuedOn !== null && receivedOn < issuedOn
      ? [error('TRF-04', '接收日期早于开具日期', 'Received before the letter was issued', 'receivedOn')]
      : []),
    ...(receiptOn !== null && receivedOn !== null && receiptOn < receivedOn
      ? [error('TRF-04', '回执日期早于接收日期', 'The receipt was returned before the member was received', 'receiptOn')]
      : []),
  ]
}
