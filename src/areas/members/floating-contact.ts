import { memberTerms } from '../../codes/member-terms.ts'
import { addMonths, type Day } from '../../language/day.ts'

interface Away {
  leftOn: Day
  endedOn: Day | null
  abroad: boolean | null
  contacts: readonly { contactedOn: Day }[]
}

/** The day by which the member is to be contacted next: a quarter after the last contact, half a year abroad (MOB-05). A reminder, never a change of state. */
export const contactDue = ({ leftOn, endedOn, abroad, contacts }: Away): Day | null => {
  if (endedOn !== null) return null
  const last = contacts.reduce((latest, { contactedOn }) => (contactedOn > latest ? contactedOn : latest), leftOn)
  const { contactMonths, contactMonthsAbroad } = memberTerms(last)
  return addMonths(last, abroad ? contactMonthsAbroad : contactMonths)
}
