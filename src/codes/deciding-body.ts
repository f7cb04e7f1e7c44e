import type { Words } from '../language/words.ts'

/** Bodies that deliberate or resolve a matter of residents (DEM-01, DEM-04). */
export const decidingBodies = {
  committees: ['两委会（居委会）', "The committees, or the residents' committee"],
  memberDelegates: ['党员代表会议', "Meeting of members' representatives"],
  members: ['党员大会', "Members' meeting"],
  residents: ['居民会议', "Residents' meeting"],
  residentDelegates: ['居民代表会议', "Residents' representatives' meeting"],
  villagers: ['村民会议', "Villagers' meeting"],
  households: ['村民会议（户代表）', "Villagers' meeting by households"],
  villagerDelegates: ['村民代表会议', "Villagers' representatives' meeting"],
} as const satisfies Record<string, Words>

/** One of the bodies. */
export type DecidingBody = keyof typeof decidingBodies

/** A part of a number: more than it, or at least it. */
interface Part {
  over: readonly [number, number]
  orEqual: boolean
}

const overHalf: Part = { over: [1, 2], orEqual: false }
const half: Part = { over: [1, 2], orEqual: true }
const twoThirds: Part = { over: [2, 3], orEqual: true }

/** Who must be present out of those entitled, and who must agree out of those present or entitled. */
interface Quorum {
  from: string
  present: Part
  favour: Part & { of: 'present' | 'due' }
}

/**
 * What each body needs, by the rule of the day: 《城市居民委员会组织法》第九条 (residents), 《村民委员会组织法》第二十二、二十六条 (villagers);
 * members' meetings by the practice of 四议两公开 (DEM-05). From 2026 the revised law on residents' committees knows representatives' meetings (DEM-08);
 * its numbers are the defaults of DEM-08, to be confirmed.
 */
const quorums: Readonly<Record<DecidingBody, readonly Quorum[]>> = {
  committees: [{ from: '0001-01-01', present: overHalf, favour: { ...overHalf, of: 'present' } }],
  memberDelegates: [{ from: '0001-01-01', present: overHalf, favour: { ...overHalf, of: 'present' } }],
  members: [{ from: '0001-01-01', present: twoThirds, favour: { ...half, of: 'due' } }],
  residents: [
    { from: '0001-01-01', present: overHalf, favour: { ...overHalf, of: 'present' } },
    { from: '2026-01-01', present: overHalf, favour: { ...overHalf, of: 'present' } },
  ],
  residentDelegates: [{ from: '0001-01-01', present: twoThirds, favour: { ...overHalf, of: 'present' } }],
  villagers: [{ from: '0001-01-01', present: overHalf, favour: { ...overHalf, of: 'present' } }],
  households: [{ from: '0001-01-01', present: twoThirds, favour: { ...overHalf, of: 'present' } }],
  villagerDelegates: [{ from: '0001-01-01', present: twoThirds, favour: { ...overHalf, of: 'present' } }],
}

const reaches = (count: number, of: number, { over: [n, d], orEqual }: Part): boolean =>
  orEqual ? count * d >= of * n : count * d > of * n

/** Whether a meeting of a body on a day could decide and did: `ok`, or what was lacking. Counted in whole numbers. */
export function decidedBy(
  body: DecidingBody,
  day: string,
  { due, present, favour }: { due: number; present: number; favour: number },
): 'ok' | 'presence' | 'favour' {
  const rule = quorums[body].findLast(one => one.from <= day)
  if (!rule || !reaches(present, due, rule.present)) return 'presence'
  return reaches(favour, rule.favour.of === 'due' ? due : present, rule.favour) ? 'ok' : 'favour'
}
