import { district } from '../size.ts'

/** What a hand-written statement is about. */
export interface HandScope {
  path: string
  /** The whole district: no need to look at the tree. */
  whole: boolean
  from: string
  to: string
}

/** A statement written by hand for one figure; it returns `value`, or `num` and `den` for a ratio. No row policy, nothing about who may see what. */
export type ByHand = (s: HandScope) => string

export const home = `district_id = '${district}'`
/** The tree as it stood on the row's day. */
export const tree = (s: HandScope, day: string, org = 'r.org_id'): string =>
  s.whole
    ? ''
    : `join organization_span s on s.${home} and s.org_id = ${org} and s.path >= '${s.path}' and s.path < '${s.path}/' and s.from_day <= ${day} and s.until_day > ${day}`
/** The same for an organization that a row names: it may be older than the organization, which then counts where it first stood. */
export const named = (s: HandScope, day: string, org: string): string =>
  tree(s, day, org).replace('s.from_day', 's.counts_from').replace('s.until_day', 's.counts_until')
export const during = (s: HandScope, day: string): string => `${day} between '${s.from}' and '${s.to}'`
export const openIn = (s: HandScope, first: string, last: string): string =>
  `${first} <= '${s.to}' and (${last} is null or ${last} >= '${s.from}')`
export const inBeing = (s: HandScope, first: string, last: string): string =>
  `${first} <= '${s.to}' and (${last} is null or ${last} >= '${s.to}')`
/** The day that a row of many days is counted by: its last, or the last of the period. */
export const lastOf = (s: HandScope, last: string): string => `least('${s.to}'::date, ${last})`
export const ofKind = (kind: string): string => `r.programme_id in (select id from programme where ${home} and kind = '${kind}')`
export const emergency = ofKind('emergency')
/** Emergencies that overlap the period. */
export const overlapping = (s: HandScope): string =>
  `select id, ended_on from programme where ${home} and state <> 'void' and kind = 'emergency' and ${openIn(s, 'started_on', 'ended_on')}`

export const count = (table: string, day: string, also = 'true'): ByHand => value('count(*)', table, day, also)
export const value =
  (what: string, table: string, day: string, also = 'true'): ByHand =>
  s =>
    `select ${what} as value from ${table} r ${tree(s, `r.${day}`)} where r.${home} and r.state <> 'void' and ${during(s, `r.${day}`)} and ${also}`
export const valueOpen =
  (what: string, table: string, first: string, last: string, also = 'true'): ByHand =>
  s =>
    `select ${what} as value from ${table} r ${tree(s, lastOf(s, `r.${last}`))} where r.${home} and r.state <> 'void' and ${openIn(s, `r.${first}`, `r.${last}`)} and ${also}`
export const valueAtEnd =
  (what: string, table: string, first: string, last: string, also = 'true'): ByHand =>
  s =>
    `select ${what} as value from ${table} r ${tree(s, `'${s.to}'`)} where r.${home} and r.state <> 'void' and ${inBeing(s, `r.${first}`, `r.${last}`)} and ${also}`
export const share =
  (met: string, table: string, day: string, also = 'true'): ByHand =>
  s =>
    `select count(*) filter (where ${met}) as num, count(*) as den from ${table} r ${tree(s, `r.${day}`)} where r.${home} and r.state <> 'void' and ${during(s, `r.${day}`)} and ${also}`

export const held = `r.state in ('held', 'recorded', 'checked', 'archived')`

/** A figure over those present at events. */
export const attended =
  (what: string, also: string): ByHand =>
  s =>
    `select ${what} as value from event r join event_attendance l on l.district_id = r.district_id and l.of_id = r.id ${tree(s, 'r.held_on')}
     where r.${home} and ${held} and ${during(s, 'r.held_on')} and l.state = 'present' and ${also}`

/** Lines of a part, by a day of the record or, with \`l.\`, of their own. */
export const lines =
  (what: string, of: string, part: string, day: string, also = 'true'): ByHand =>
  s =>
    `select ${what} as value from ${of} r join ${of}_${part} l on l.district_id = r.district_id and l.of_id = r.id ${tree(s, day)} where r.${home} and r.state <> 'void' and ${during(s, day)} and ${also}`

/** Persons who attended training classes of a kind. */
export const trained = (kind: string): ByHand =>
  lines(
    `count(distinct case when l.member is not null then '#' || l.member else trim(concat(l.name, ' ', l.unit)) end)`,
    'training_class',
    'attendees',
    'r.starts_on',
    `r.kind = '${kind}' and r.state in ('held', 'finished')`,
  )
