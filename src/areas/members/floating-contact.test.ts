import { expect, test } from 'vitest'
import { contactDue } from './floating-contact.ts'

test('MOB-05 contact is due a quarter after the last one, half a year abroad, and no more when the member is back', () => {
  const away = { leftOn: '2025-01-31', endedOn: null, abroad: false, contacts: [] }
  expect(contactDue(away)).toBe('2025-04-30')
  const contacts = [{ contactedOn: '2025-05-10' }, { contactedOn: '2025-03-02' }]
  expect(contactDue({ ...away, contacts })).toBe('2025-08-10')
  expect(contactDue({ ...away, contacts, abroad: true })).toBe('2025-11-10')
  expect(contactDue({ ...away, contacts, endedOn: '2025-06-01' })).toBeNull()
})
