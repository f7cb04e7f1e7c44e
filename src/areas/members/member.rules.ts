import { readDraft } from '../../derive/check.ts'
import { quote, snake, tableOf } from '../../derive/names.ts'
import { type FollowUp, type LookedUpRule, registerNamed } from '../../engine/engine.ts'
import { amend } from '../../engine/record/amend.ts'
import type { Hand } from '../../engine/record/hand.ts'
import { error, Refused, warning } from '../../language/problem.ts'
import { lastOf } from '../../engine/tree/organization.ts'

/** A member is entered at an organization that keeps a roll: the formal relation stands in a branch (ORG-12). */
export const memberAtBranch: LookedUpRule = async (hands, { engine }) => {
  for (const hand of hands) {
    if (hand.id !== null || hand.org.id === 0 || engine.organizationTypes[hand.org.type]?.roll !== false) continue
    hand.problems.push(
      error(
        'ORG-12',
        `党员应登记在党支部，“${hand.org.shortName}”不设名册`,
        `Members are entered at a branch; ${hand.org.shortName} keeps no roll`,
        'org',
      ),
    )
  }
}

/** Same name, birth and sex as another member: worth a look, for it may be the same person (MEM-03). */
export const memberAlike: LookedUpRule = async (hands, { tx, viewer, register }) => {
  const fresh = hands.filter(hand => hand.id === null && hand.values.name && hand.values.birthOn && hand.values.sex)
  if (fresh.length === 0) return
  const known = await tx.rows<{ name: string; born: string; sex: string; org: string | null }>(
    `select m.name, m.birth_on as born, m.sex, s.short_name as org from ${quote(tableOf(register))} m
     ${lastOf('s', 'm.district_id', 'm.org_id')}
     where m.district_id = $1 and m.state <> 'void' and m.name = any($2) and m.birth_on = any($3::date[])`,
    [viewer.district, texts(fresh, 'name'), texts(fresh, 'birthOn')],
  )
  const places = new Map(known.map(one => [[one.name, one.born, one.sex].join(' '), one.org ?? '']))
  for (const hand of fresh) {
    const key = ['name', 'birthOn', 'sex'].map(column => hand.values[column]).join(' ')
    const place = places.get(key)
    if (place !== undefined)
      hand.problems.push(
        warning(
          'MEM-03',
          `已有姓名、出生日期、性别相同的党员（${place}），请核对是否重复`,
          `There is a member of the same name, birth and sex (${place}): check whether it is the same person`,
          'name',
        ),
      )
    places.set(key, hand.org.shortName)
  }
}

/**
 * A new member stands on the roll of the branch from the day of joining, in the same transaction (STA-01: each on exactly one roll).
 * A probationary member was accepted by this branch; a full one was on its roll when the record began; who came from outside the district stands here from that day.
 */
export const standOnRoll: FollowUp = async (hands, ids, { engine, write }) => {
  const membership = registerNamed(engine, engine.names.membership)
  const context = { today: engine.today(), allowSynthetic: engine.allowSynthetic }
  const standings = hands.map((hand, i): Hand => {
    const { joinedOn, cameOn, cameFrom, cameWith, category } = hand.values
    const standing = cameOn
      ? { fromDay: cameOn, reason: 'transfer-in', cameFrom, document: cameWith }
      : { fromDay: joinedOn, reason: category === '2' ? 'accepted' : 'opening' }
    const { values, problems } = readDraft(membership, { member: ids[i], ...standing }, context)
    if (problems.length) throw new Refused(problems)
    return { id: null, org: hand.org, programme: null, state: membership.start, values, problems: [] }
  })
  const names = new Map(hands.map((hand, i) => [ids[i] ?? 0, String(hand.values.name)]))
  await write(membership, standings, new Map([[engine.names.member, names]]))
}

/** The state of a membership is changed by a decision on record, never by editing (MEM-19). */
export const stateByDecision: LookedUpRule = async (hands, { tx, viewer, register }) => {
  const known = hands.filter(hand => hand.id !== null)
  if (known.length === 0) return
  const rows = await tx.rows<{ id: number; state: string }>(
    `select id, membership_state as state from ${quote(tableOf(register))} where district_id = $1 and id = any($2::bigint[])`,
    [viewer.district, known.map(hand => hand.id)],
  )
  const states = new Map(rows.map(row => [row.id, row.state]))
  for (const hand of known)
    if (states.get(hand.id ?? 0) !== hand.values.membershipState)
      hand.problems.push(
        error(
          'MEM-19',
          '党籍状态不能直接修改，请在“党籍变动决定”中办理；转出在“组织关系转接”中办理',
          'The state of a membership follows from a decision on record or a transfer: use those registers',
          'membershipState',
        ),
      )
}

/** Brings columns of members in line with what another register says, as part of the same act; members who are so already stay untouched. */
export async function noteOnMembers(
  { tx, engine, viewer }: Parameters<FollowUp>[2],
  notes: readonly { member: unknown; values: Readonly<Record<string, string | null>> }[],
  act: string,
): Promise<void> {
  const reg = registerNamed(engine, engine.names.member)
  const of = notes.flatMap(({ member, values }) => (typeof member === 'number' ? [{ member, values }] : []))
  const names = [...new Set(of.flatMap(({ values }) => Object.keys(values)))]
  if (names.length === 0) return
  const stand = await tx.rows<Record<string, unknown>>(
    `select id, ${names.map(name => quote(snake(name))).join(', ')} from ${quote(tableOf(reg))} where district_id = $1 and id = any($2::bigint[])`,
    [viewer.district, of.map(({ member }) => member)],
  )
  const now = new Map(stand.map(row => [row.id, row]))
  for (const { member, values } of of) {
    const row = now.get(member)
    if (row && Object.keys(values).some(name => (row[snake(name)] ?? null) !== values[name]))
      await amend(tx, engine, viewer, reg, member, { values }, { act, reason: null })
  }
}

const texts = (hands: readonly Hand[], column: string): unknown[] => [...new Set(hands.map(hand => hand.values[column]))]
