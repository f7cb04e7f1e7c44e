import { describe, expect, test } from 'vitest'
import { checkDraft, readDraft } from '../../derive/check.ts'
import type { AnyRegister } from '../../language/register.ts'
import { accountability } from './accountability.ts'
import { effectFlag } from './effect-flag.ts'
import { higherManagedCount } from './higher-managed-count.ts'
import { inspectionFinding } from './inspection-finding.ts'
import { integrityCase } from './integrity-case.ts'
import { interview } from './interview.ts'
import { lead } from './lead.ts'
import { petition } from './petition.ts'
import { sanction } from './sanction.ts'

const context = { today: '2026-10-31', allowSynthetic: true }
const codesOf = (reg: AnyRegister, values: Record<string, unknown>, state?: string): string[] =>
  checkDraft(reg, values, state === undefined ? context : { ...context, state }).map(problem => problem.code)

describe('petitions', () => {
  const received = {
    number: '2025-1',
    receivedOn: '2025-03-03',
    channel: 'letter',
    category: 'request',
    receivedBy: 'section',
    objectLevel: 'staff',
    secretLevel: 'internal',
  }
  const codes = (values: Record<string, unknown>) => codesOf(petition, { ...received, ...values })
  const day = (values: Record<string, unknown>, column: string) => readDraft(petition, { ...received, ...values }, context).values[column]

  test('INT-11 fifteen days to dispose of it, sixty to finish, thirty more with an approval, moved past holidays', () => {
    expect(day({}, 'disposeBy')).toBe('2025-03-18')
    expect(codes({ disposal: 'own', disposedOn: '2025-03-18' })).toEqual([])
    expect(codes({ disposal: 'own', disposedOn: '2025-03-19' })).toEqual(['INT_CLOCK_OVER'])
    expect(day({ acceptedOn: '2025-03-10' }, 'finishBy')).toBe('2025-05-09')
    expect(day({ acceptedOn: '2025-03-10', extendedDays: 30, extensionBy: '王河' }, 'finishBy')).toBe('2025-06-09')
    expect(day({ acceptedOn: '2025-03-05' }, 'finishBy')).toBe('2025-05-06')
    expect(codes({ acceptedOn: '2025-03-10', closedOn: '2025-05-09', result: 'settled' })).toEqual([])
    expect(codes({ acceptedOn: '2025-03-10', closedOn: '2025-05-10', result: 'settled' })).toEqual(['INT_CLOCK_OVER'])
    expect(codes({ acceptedOn: '2025-03-10', extendedDays: 30, extensionBy: '王河' })).toEqual([])
    expect(codes({ acceptedOn: '2025-03-10', extendedDays: 31, extensionBy: '王河' })).toEqual(['INT-11'])
    expect(codes({ acceptedOn: '2025-03-10', extendedDays: 10 })).toEqual(['INT-11'])
  })

  test('INT-12 a complaint is passed on within five working days, a named complainant told within fifteen and answered within fifteen', () => {
    const complaint = { category: 'complaint', disposal: 'transferred', transferredTo: '街道纪工委' }
    expect(day(complaint, 'disposeBy')).toBe('2025-03-10')
    expect(codes({ ...complaint, disposedOn: '2025-03-10' })).toEqual([])
    expect(codes({ ...complaint, disposedOn: '2025-03-11' })).toEqual(['INT_CLOCK_OVER'])
    expect(day({ category: 'complaint', realName: true }, 'tellBy')).toBe('2025-03-24')
    expect(day({ category: 'complaint' }, 'tellBy')).toBeNull()
    expect(day({ realName: true, closedOn: '2025-04-01', result: 'settled' }, 'answerBy')).toBe('2025-04-23')
  })

  test('INT-11 five representatives are a group, six are too many; what is passed on says where', () => {
    expect(codes({ channel: 'visit', representatives: 5 })).toEqual([])
    expect(codes({ channel: 'visit', representatives: 6 })).toEqual(['INT-11'])
    expect(codes({ disposal: 'assigned' })).toEqual(['INT-11'])
    expect(codes({ closedOn: '2025-03-20' })).toEqual(['INT_NO_RESULT'])
    expect(codes({ acceptedOn: '2025-03-02' })).toEqual(['INT-11'])
  })

  test('INT-13 what concerns a cadre of a higher level is refused, and the counter has nowhere to put a name', () => {
    expect(codes({ objectLevel: 'higher' })).toEqual(['INT_HIGHER_MANAGED'])
    const texts = Object.entries(higherManagedCount.columns).filter(([, column]) => ['text', 'longText', 'files'].includes(column.kind))
    expect(texts.map(([name]) => name)).toEqual(['serial'])
    const counter = { serial: '1', receivedOn: '2025-03-03', channel: 'letter' }
    expect(codesOf(higherManagedCount, { ...counter, sentOn: '2025-03-10' })).toEqual([])
    expect(codesOf(higherManagedCount, { ...counter, sentOn: '2025-03-11' })).toEqual(['INT_CLOCK_OVER'])
  })

  test('INT-63 nothing secret is recorded: neither by its level nor by a mark in the text', () => {
    expect(codes({ secretLevel: 'secret' })).toEqual(['SECRET_REFUSED'])
    expect(codes({ content: '机密★1年' })).toEqual(['SECRET_REFUSED'])
    expect(codes({ content: '反映办事拖延' })).toEqual([])
  })

  test('INT-14, INT-62 name and content are sealed, and no search looks at them', () => {
    const { petitioner, contact, object, content } = petition.columns
    expect([petitioner.sealed, contact.sealed, object.sealed, content.sealed]).toEqual(['petitioner', 'petitioner', 'content', 'content'])
    expect(petition.may.sealed?.petitioner).toEqual(['petitions', 'disciplineHead'])
    const found = Object.entries(petition.columns).filter(([, column]) => 'find' in column && column.find)
    expect(found.map(([name]) => name)).toEqual(['number'])
  })

  test('the next time limit is the one of the stage, and none once it is closed or passed on', () => {
    expect(day({}, 'dueOn')).toBe('2025-03-18')
    expect(day({ acceptedOn: '2025-03-10' }, 'dueOn')).toBe('2025-05-09')
    expect(day({ disposal: 'transferred', transferredTo: '街道纪工委' }, 'dueOn')).toBeNull()
  })
})

describe('leads and cases', () => {
  const received = { number: '1', source: 'petition', receivedOn: '2025-03-03', rank: 'staff', secretLevel: 'internal' }
  const codes = (values: Record<string, unknown>) => codesOf(lead, { ...received, ...values })

  test('INT-20 a lead goes one of four ways, with its day; thirty days are in time', () => {
    expect(codes({ way: 'kept', disposedOn: '2025-04-02' })).toEqual([])
    expect(codes({ way: 'kept', disposedOn: '2025-04-03' })).toEqual(['INT_CLOCK_OVER'])
    expect(codes({ way: 'kept' })).toEqual(['INT_FOUR_WAYS'])
    expect(codes({ disposedOn: '2025-04-02' })).toEqual(['INT_FOUR_WAYS'])
    expect(codes({ way: 'kept', disposedOn: '2025-04-02', letterOn: '2025-04-02' })).toEqual(['INT_FOUR_WAYS'])
    expect(codes({ way: 'settled', disposedOn: '2025-04-02', closedOn: '2025-04-02' })).toEqual(['INT_NO_RESULT'])
  })

  test('INT-20 a letter is answered within fifteen working days, a verification ends in two months, one more if extended', () => {
    const limits = (values: Record<string, unknown>) => readDraft(lead, { ...received, ...values }, context).values
    expect(limits({ way: 'talk', disposedOn: '2025-03-10', letterOn: '2025-03-10' }).inquiryBy).toBe('2025-03-31')
    expect(limits({ way: 'verify', disposedOn: '2025-03-10', verifyFrom: '2025-03-10' }).verifyBy).toBe('2025-05-12')
    expect(limits({ way: 'verify', disposedOn: '2025-03-10', verifyFrom: '2025-03-10', verifyExtended: true }).verifyBy).toBe('2025-06-10')
  })

  const filed = {
    number: '1',
    source: 'petition',
    filedOn: '2025-03-03',
    rank: 'section',
    discipline: 'integrity',
    secretLevel: 'internal',
  }

  test('INT-20, INT-22 ninety days of review and ninety more; one main discipline', () => {
    const by = (values: Record<string, unknown>) => readDraft(integrityCase, { ...filed, ...values }, context).values
    expect(by({}).reviewBy).toBe('2025-06-03')
    expect(by({ extended: true }).reviewBy).toBe('2025-09-01')
    expect(by({ reviewedOn: '2025-06-03', trialFrom: '2025-06-05' }).trialBy).toBe('2025-07-07')
    expect(codesOf(integrityCase, { ...filed, reviewedOn: '2025-06-03' })).toEqual([])
    expect(codesOf(integrityCase, { ...filed, reviewedOn: '2025-06-04' })).toEqual(['INT_CLOCK_OVER'])
    expect(codesOf(integrityCase, { ...filed, others: ['integrity'] })).toEqual(['INT-22'])
    expect(codesOf(integrityCase, { ...filed, reviewedOn: '2025-03-01' })).toEqual(['INT-20'])
  })

  test('INT-03 a closed case says whether leaders were examined too, and with what result', () => {
    const closed = { ...filed, closedOn: '2025-06-20', form: 'second' }
    expect(codesOf(integrityCase, closed, 'closed')).toEqual(['INT-03'])
    expect(codesOf(integrityCase, { ...closed, doubleCheck: 'no' }, 'closed')).toEqual([])
    expect(codesOf(integrityCase, { ...closed, doubleCheck: 'yes' }, 'closed')).toEqual(['INT-03'])
    expect(codesOf(integrityCase, { ...closed, doubleCheck: 'yes', doubleCheckResult: 'main', heldToAccount: 1 }, 'closed')).toEqual([])
    expect(codesOf(integrityCase, { ...closed, doubleCheck: 'no', heldToAccount: 1 }, 'closed')).toEqual(['INT-03'])
    expect(codesOf(integrityCase, { ...filed, doubleCheck: 'no' }, 'closed')).toEqual(['INT_NO_RESULT'])
  })
})

describe('sanctions', () => {
  const decided = {
    number: '示纪〔2025〕1号',
    name: '李树',
    unit: '区财政局',
    rank: 'staff',
    source: 'petition',
    discipline: 'work',
    decidedOn: '2024-08-31',
    punishments: ['party-serious-warning'],
    form: 'second',
    secretLevel: 'internal',
  }
  const codes = (values: Record<string, unknown>) => codesOf(sanction, { ...decided, ...values })
  const values = (more: Record<string, unknown>) => readDraft(sanction, { ...decided, ...more }, context).values

  test('INT-33, INT-34 the end of the period and the bar on promotion are worked out', () => {
    expect(values({})).toMatchObject({ endsOn: '2026-02-28', barredUntil: '2026-02-28' })
    expect(values({ punishments: ['party-warning', 'gov-demotion'], form: 'third' })).toMatchObject({ barredUntil: '2026-08-31' })
    expect(values({ punishments: ['gov-expulsion'], form: 'third' })).toMatchObject({ endsOn: 'permanent', barredUntil: 'permanent' })
    expect(values({ punishments: [], measures: ['criticism'], form: 'first' })).toMatchObject({ endsOn: null, barredUntil: null })
  })

  test('INT-21 the form fits what was decided; one punishment of each kind', () => {
    expect(codes({})).toEqual([])
    expect(codes({ form: 'first' })).toEqual(['INT-21'])
    expect(codes({ punishments: ['party-removal'] })).toEqual(['INT-21'])
    expect(codes({ punishments: [], measures: ['criticism'], form: 'first' })).toEqual([])
    expect(codes({ punishments: [], measures: ['adjusted'] })).toEqual([])
    expect(codes({ punishments: ['party-expulsion'], measures: ['judicial'], form: 'fourth' })).toEqual([])
    expect(codes({ punishments: [], measures: [] })).toContain('INT-21')
    expect(codes({ punishments: ['party-warning', 'party-serious-warning'] })).toEqual(['INT-34'])
  })

  test('INT-31 rights are restored after probation, not before its end; a punishment is announced within a month', () => {
    const probation = { decidedOn: '2024-02-29', punishments: ['party-probation-1'], form: 'third' }
    expect(codes({ ...probation, restoredOn: '2025-02-28' })).toEqual([])
    expect(codes({ ...probation, restoredOn: '2025-02-27' })).toEqual(['INT-31'])
    expect(codes({ restoredOn: '2026-03-01' })).toEqual(['INT-31'])
    expect(codes({ announcedOn: '2024-09-30' })).toEqual([])
    expect(codes({ announcedOn: '2024-10-09' })).toEqual(['INT_CLOCK_OVER'])
  })

  test('INT-32 the flag holds days and a document number, and nothing that says why', () => {
    expect(Object.keys(effectFlag.columns)).toEqual([
      'member',
      'name',
      'unit',
      'basis',
      'givenOn',
      'barredUntil',
      'votesSuspendedUntil',
      'standing',
      'endedOn',
    ])
    const flag = { name: '李树', unit: '区财政局', basis: '1号', givenOn: '2025-01-01' }
    expect(codesOf(effectFlag, flag)).toEqual(['INT-32'])
    expect(codesOf(effectFlag, { ...flag, barredUntil: '2026-01-01' })).toEqual([])
    expect(codesOf(effectFlag, { ...flag, standing: true })).toEqual([])
    expect(codesOf(effectFlag, { ...flag, standing: true, barredUntil: '2026-01-01' })).toEqual(['INT-32'])
  })
})

test('INT-02, INT-03 an admonition has its document and six months of effect; the way of accountability belongs to its object', () => {
  const talk = { person: '李树', kind: 'admonition', heldOn: '2025-08-31', talker: '王河', reason: 'duty' }
  expect(codesOf(interview, talk)).toEqual(['INT-02'])
  expect(readDraft(interview, { ...talk, document: '1号' }, context).values.effectUntil).toBe('2026-02-28')
  const held = { subject: '某单位', decidedOn: '2025-05-01', document: '1号', responsibility: 'main' }
  expect(codesOf(accountability, { ...held, object: 'organization', kind: 'circular' })).toEqual([])
  expect(codesOf(accountability, { ...held, object: 'organization', kind: 'admonition' })).toEqual(['INT-03'])
  expect(codesOf(accountability, { ...held, object: 'person', kind: 'reorganized' })).toEqual(['INT-03'])
})

test('INT-51, INT-52 a plan within a month, three months of mending, and no long-term item closed within them', () => {
  const finding = { number: '1', level: 'district', unit: '某局', finding: '制度不全', category: 'organization', feedbackOn: '2025-03-03' }
  const codes = (values: Record<string, unknown>) => codesOf(inspectionFinding, { ...finding, ...values })
  expect(codes({ plannedOn: '2025-04-03' })).toEqual([])
  expect(codes({ plannedOn: '2025-04-07' })).toEqual(['INSPECT_PLAN_LATE'])
  expect(codes({ closedOn: '2025-05-01', evidence: '已修订制度' })).toEqual([])
  expect(codes({ closedOn: '2025-05-01' })).toEqual(['INSPECT_EARLY_CLOSE'])
  const long = { longTerm: true, evidence: '已修订制度' }
  expect(codes({ ...long, closedOn: '2025-06-02' })).toEqual(['INSPECT_EARLY_CLOSE'])
  expect(codes({ ...long, closedOn: '2025-06-03' })).toEqual([])
  expect(readDraft(inspectionFinding, { ...finding, level: 'superior' }, context).values.concentratedUntil).toBe('2025-09-03')
})
