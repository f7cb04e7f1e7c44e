import type { Size } from './size.ts'

/** What is said about the rows of a register beside its declaration; SQL may name `i` (the row's number, from 1), `o` (its organization) and `d` (its day). */
export interface MadeRows {
  rows?: number
  /** Level of the tree that its organizations stand on; branches (3) unless said. */
  level?: 0 | 1 | 2 | 3
  /** Number of the organization among those of the level. */
  org?: string
  day?: string
  state?: string
  /** Values of columns by their name in the database. */
  columns?: Record<string, string>
  /** Lines of a part: their number in each record, and values by name; SQL may name `p` (the line's number, from 1), `r` (the record) and `r.org_n` (the number of its organization). */
  lines?: Record<string, { count: string; columns?: Record<string, string> }>
}

/** Number of emergencies among the programmes; they are the first. */
export const emergencies = 8
const programmes = 24
/** Checks of members are the last. */
const checks = 2

/** What is special about the rows of each register; a register that is not named is filled from its declaration alone. `base` gives the first id of a register's rows. */
export function madeRows(size: Size, base: (register: string) => number, branches: number): Readonly<Record<string, MadeRows>> {
  const { members, events, payments, others } = size
  const perBranch = Math.floor(members / branches)
  const attend = Math.min(perBranch, 16)
  const left = `case when i > ${members} then date '2024-05-31' when i % 20 = 19 and i > ${Math.floor(members / 10)} then date '2022-01-01' + (i % 1700)::int end`
  const ofMember = { member: `${base('member')} + (i - 1) % ${members}` }
  const who = { who: `'k' || bench_pick(i, 91, ${Math.round(others / 3)})` }
  return {
    organization: { rows: 0 },
    programme: {
      rows: programmes,
      level: 0,
      day: `date '2021-11-01' + (((i - 1) % 8) * 228)::int`,
      state: `'recorded'`,
      columns: {
        kind: `case when i <= ${emergencies} then 'emergency' when i > ${programmes - checks} then 'member-check' else (array['themed-education', 'organ-programme'])[1 + i % 2] end`,
        ended_on: `case when i % 8 <> 0 then d + 170 end`,
      },
    },
    member: {
      rows: members,
      org: `(i - 1) % ${branches}`,
      columns: { party_post: `case when bench_pick(i, 18, 8) = 0 then '支部委员' end` },
    },
    membership: {
      rows: members + Math.floor(members / 10),
      org: `case when i <= ${members} then (i - 1) % ${branches} else (i + 3) % ${branches} end`,
      day: `case when i <= ${members} then (case when i <= ${Math.floor(members / 10)} then date '2024-06-01' else date '2016-01-01' end) else date '2016-01-01' end`,
      state: `'recorded'`,
      columns: {
        member: `${base('member')} + (i - 1) % ${members}`,
        until_day: left,
        gone_on: `(${left}) + 1`,
        end_reason: `case when i > ${members} then 'branch-change' when i % 20 = 19 and i > ${Math.floor(members / 10)} then 'transfer-out' end`,
      },
    },
    event: {
      rows: events,
      state: `(array['held', 'recorded', 'checked', 'archived', 'archived', 'archived', 'archived', 'archived', 'archived', 'planned', 'cancelled', 'void'])[1 + bench_pick(i, 5, 12)]`,
      columns: {
        kinds: `case bench_pick(i, 6, 20) when 0 then array['assembly'] when 1 then array['assembly', 'lecture'] when 2 then array['committee'] when 3 then array['committee'] when 4 then array['committee'] when 5 then array['group']
          when 6 then array['group'] when 7 then array['lecture'] when 8 then array['theme-day'] when 9 then array['theme-day', 'lecture'] when 10 then array['fixed-day'] when 11 then array['fixed-day'] when 12 then array['oath']
          when 13 then array['theme-activity'] when 14 then array['contest'] when 15 then array['essay'] when 16 then array['centre-group'] when 17 then array['life-meeting'] when 18 then array['expert-report'] else array['moral-lecture'] end`,
        micro: `bench_pick(i, 8, 3) = 0`,
        programme_id: `case when bench_pick(i, 9, 10) = 0 then ${base('programme')} + ${emergencies} + bench_pick(i, 10, ${programmes - emergencies}) end`,
        due: `${attend} + (bench_pick(i, 11, 3) > 0)::int`,
        present: `${attend - 2} + (bench_pick(i, 11, 3) > 0)::int`,
        class_hours: `case when bench_pick(i, 19, 3) = 0 then 300 end`,
        makes_up: `case when bench_pick(i, 20, 50) = 0 then to_char(d - 40, 'YYYY-MM') end`,
      },
      lines: {
        attendance: {
          count: `${attend} + (bench_pick(i, 11, 3) > 0)::int`,
          columns: {
            member: `${base('member')} + ((p - 1) % ${perBranch}) * ${branches} + r.org_n`,
            state: `(array['present', 'present', 'present', 'present', 'present', 'present', 'present', 'leave', 'absent'])[1 + bench_pick(i * 32 + p, 12, 9)]`,
            reason: 'null',
          },
        },
        agenda: { count: 'i % 3' },
        coHosts: { count: '(i % 50 = 0)::int' },
      },
    },
    duesPayment: {
      rows: payments,
      org: `((i - 1) % ${members}) % ${branches}`,
      day: `(date '2021-11-01' + ((i - 1) / ${members} || ' months')::interval)::date + bench_pick(i, 13, 25)::int`,
      state: `case when bench_pick(i, 14, 50) = 0 then 'void' else 'recorded' end`,
      columns: {
        member: `${base('member')} + (i - 1) % ${members}`,
        channel: `(array['cash', 'transfer', 'online'])[1 + bench_pick(i, 15, 3)]`,
        total: `500 + bench_pick(i, 16, 200) * 100`,
        back_paid: `case when bench_pick(i, 17, 40) = 0 then 500 else 0 end`,
        receipt_no: 'null',
        received_by: 'null',
      },
      lines: {
        months: {
          count: `1 + (bench_pick(i, 17, 40) = 0)::int`,
          columns: {
            month: `to_char(r.paid_on - ((p - 1) || ' months')::interval, 'YYYY-MM')`,
            amount: `case when p = 1 then r.total - r.back_paid else r.back_paid end`,
          },
        },
      },
    },
    memberCheck: { columns: { programme_id: `${base('programme')} + ${programmes - checks} + i % ${checks}` } },
    duesBase: {
      rows: Math.max(members, others),
      columns: {
        ...ofMember,
        last_month: `left(to_char(d, 'YYYY-MM'), 5) || '12'`,
        until_month: 'null',
        due: '500 + bench_pick(i, 18, 200) * 10',
      },
    },
    duesRelief: { columns: { ...ofMember, until_month: `to_char(d + 60, 'YYYY-MM')` } },
    floatingMember: { columns: who },
    inService: { rows: 3 * others, columns: who, level: 2 },
    donation: { rows: 3 * others, columns: who },
    volunteer: { rows: 3 * others, columns: who },
    reportIn: { rows: others, columns: who, level: 2 },
    deployment: { rows: others, columns: who },
    shift: { rows: 10 * others },
    quarterlyReturn: {
      level: 2,
      day: `(date_trunc('quarter', date '2021-11-01' + ((i - 1) * 1825 / ${others})::int) + interval '3 months - 1 day')::date`,
    },
    letter: { level: 2 },
    assessmentSheet: { rows: Math.max(60, Math.round(others / 20)), level: 2, lines: { scores: { count: '4' } } },
    scheme: { rows: 12, level: 0, lines: { categories: { count: '6' }, items: { count: '25' }, points: { count: '80' } } },
    ticket: { rows: 5 * others, columns: { door: `'d' || bench_pick(i, 92, ${Math.round(others / 5)})` } },
    weakCase: { rows: Math.max(20, Math.round(others / 100)), level: 2 },
    jointCommittee: { rows: Math.max(20, Math.round(others / 80)), level: 2 },
    agreement: { level: 2 },
    dualLife: { rows: Math.max(20, Math.round(members / 40)), level: 1 },
    lifeDayRule: {
      rows: Math.max(20, Math.round(others / 100)),
      columns: { nth: '2', weekday: `'4'`, holiday_shift: `'keep'` },
    },
    lifeBase: { rows: Math.max(20, Math.round(others / 200)), level: 2 },
    memberReview: {
      lines: {
        members: { count: `${attend}`, columns: { member: `${base('member')} + ((p - 1) % ${perBranch}) * ${branches} + r.org_n` } },
      },
    },
    partySchool: { rows: Math.max(40, Math.round(others / 50)), level: 2 },
    quizAttempt: { rows: 5 * others },
    trainingClass: { level: 2, lines: { attendees: { count: '1 + i % 20' } } },
    columnPost: { rows: 3 * others },
    ideologyInspection: { level: 1 },
    moralAid: { columns: who },
    jointMeeting: { level: 2 },
    term: {
      columns: {
        ends_on: `(d + interval '3 years')::date`,
        elected_on: `case when bench_pick(i, 21, 3) > 0 then (d + interval '3 years')::date + bench_pick(i, 22, 120)::int - 60 end`,
        postponed_until: `case when bench_pick(i, 23, 4) = 0 then (d + interval '3 years')::date + 300 end`,
        seats: '5',
      },
    },
    newUnit: { level: 2, columns: { until_day: 'null' } },
    planItem: {
      level: 2,
      columns: {
        kind: `'target'`,
        year: '2025 + bench_pick(i, 24, 2)',
        figure: `'planning.' || (array['provincial-schools', 'municipal-schools', 'lecture-plans'])[1 + bench_pick(i, 25, 3)] || '-target'`,
        low: '100 + bench_pick(i, 26, 900)',
      },
    },
    place: { level: 2 },
  }
}
