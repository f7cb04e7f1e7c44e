import { isOrganizationCovered } from '../codes/coverage-mode.ts'
import { makeUnifiedCreditCode } from '../codes/unified-credit-code.ts'
import { correct } from '../engine/record/act.ts'
import { registerNamed } from '../engine/engine.ts'
import { addDays, type Day, monthOf } from '../language/day.ts'
import type { Ref, Unit } from './made.ts'
import { dayBetween } from './careers.ts'
import { type Entry, type Journal, planned, type Source } from './journal.ts'
import { personName } from './names.ts'
import { type SmallUnit, smallUnits } from './new-sector-units.ts'
import { officeNames } from './place-names.ts'
import type { Programme } from './programmes.ts'
import type { Random } from './random.ts'
import { lastDay } from './size.ts'
import { idOf } from './unit.ts'

type Dated = Entry & { on: Day }

interface Listed extends SmallUnit {
  at: Unit
  ref: Ref
  code: string
  /** The organization that covers it from the last line on. */
  by: Unit | null
}

const opening: Day = '2024-01-25'
const listedOn: Day = '2023-06-20'

/** Units of the two new sectors where they operate, the drive of 2025 that went through all of them, and the instructors sent to those without an organization. */
export function newSectorSource(journal: Journal, units: readonly Unit[], drive: Programme, random: Random): Source {
  const places = units.filter(unit => unit.kind === 'street' || unit.kind === 'community')
  const streets = places.filter(unit => unit.kind === 'street')
  const areas = new Map(streets.map(street => [street, units.find(unit => unit.type === 'PQ' && unit.parent === street) ?? null]))
  const branches = units.filter(
    unit => unit.kind === 'branch' && (unit.sector === 'privateEnterprise' || unit.sector === 'socialOrganization'),
  )
  const withBranch = branches.slice(0, 18).map(
    (branch): SmallUnit => ({
      name: branch.place,
      kind: branch.sector === 'socialOrganization' ? 'social' : 'enterprise',
      industry: branch.sector === 'socialOrganization' ? '社会服务' : '综合',
      staff: branch.size * random.int(4, 9),
      members: branch.size,
      formal: branch.size,
      mode: branch.type === 'LH' ? 'JOINT' : 'SOLE',
    }),
  )
  const listed = [...withBranch, ...smallUnits].map((unit, i): Listed => {
    const street = streets[(2 * i + Math.floor(i / 3)) % streets.length] ?? places[0]
    const communities = places.filter(place => place.parent === street)
    const at = (i % 2 === 0 ? communities[i % Math.max(communities.length, 1)] : street) ?? street
    if (!at || !street) throw new Error('no place for a unit')
    const covering = unit.later?.mode ?? unit.mode
    return {
      ...unit,
      at,
      ref: { id: 0 },
      code: makeUnifiedCreditCode(
        `${unit.kind === 'social' ? '52999901MJ' : '91999901MA'}${String(1_000_007 + i * 7_919).padStart(7, '0')}`,
      ),
      by: branches[i] && i < withBranch.length ? (branches[i] ?? null) : covering === 'AREA' ? (areas.get(street) ?? null) : null,
    }
  })
  const entries = planned([
    ...listed.map(unit => unitOf(unit)),
    ...listed.filter(unit => !unit.until || unit.until > '2025-05-31').map(unit => surveyOf(unit, drive, random)),
    ...instructorsOf(streets, listed, random),
  ])
  const changing = Map.groupBy(
    listed.filter(unit => unit.later || unit.until),
    unit => monthOf(unit.later?.on ?? unit.until ?? ''),
  )
  return month => ({ ...entries(month), after: (changing.get(month) ?? []).map(unit => () => change(journal, unit)) })
}

const lineOf = (unit: Listed, mode: string, fromDay: Day, untilDay: Day | null) => ({
  mode,
  fromDay,
  untilDay,
  organization: isOrganizationCovered(mode) && unit.by ? idOf(unit.by) : null,
  remark: mode === 'LIAISON' ? '由社区确定联络员' : null,
})

const unitOf = (unit: Listed): Dated => ({
  register: 'newUnit',
  unit: unit.at,
  on: opening,
  ref: unit.ref,
  values: () => ({
    name: unit.name,
    creditCode: unit.code,
    kind: unit.kind,
    industry: unit.industry,
    outside: false,
    listedOn,
    staff: unit.staff,
    members: unit.members,
    formalMembers: unit.formal,
    union: unit.staff >= 25,
    league: unit.staff >= 60,
    women: unit.mode === 'MASS',
    coverage: [lineOf(unit, unit.mode, listedOn, null)],
    checkedOn: '2024-01-15',
    checker: `${unit.at.place}党务干部`,
  }),
})

/** A unit is covered anew, or closed. */
async function change({ engine, as }: Journal, unit: Listed): Promise<void> {
  const { later, until } = unit
  const coverage = later
    ? [lineOf(unit, unit.mode, listedOn, addDays(later.on, -1)), lineOf(unit, later.mode, later.on, null)]
    : [lineOf(unit, unit.mode, listedOn, until ?? null)]
  await correct(engine, as('clerk'), registerNamed(engine, 'newUnit'), unit.ref.id, {
    values: { coverage, ...(until ? { untilDay: until } : {}), checkedOn: later?.on ?? until },
    reason: later ? '覆盖方式变更' : '单位注销',
    acceptWarnings: true,
  })
}

const findings: Readonly<Record<string, string>> = { SOLE: 'to-found', JOINT: 'to-found', AREA: 'covered', LIAISON: 'to-liaise' }

/** The form of the drive: what was found in spring, what was founded in summer, which secretary was trained. */
function surveyOf(unit: Listed, drive: Programme, random: Random): Dated {
  const surveyedOn = dayBetween(random, addDays(drive.from, 7), '2025-05-15')
  const mode = unit.later?.mode ?? unit.mode
  const founded = unit.later && (mode === 'SOLE' || mode === 'JOINT') ? unit.later.on : null
  const finding = founded
    ? 'to-found'
    : isOrganizationCovered(unit.mode)
      ? 'covered'
      : mode === 'INSTRUCTOR'
        ? 'to-guide'
        : (findings[mode] ?? 'to-liaise')
  const trainedOn = founded && addDays(founded, 20) < drive.to ? addDays(founded, 20) : drive.to
  const trainee = personName(random, '1', 1978)
  return {
    register: 'unitSurvey',
    unit: unit.at,
    programme: drive,
    on: founded ? trainedOn : surveyedOn,
    steps: founded ? ['assign', 'found', 'train'] : [],
    values: () => ({
      unitName: unit.name,
      unit: unit.ref.id,
      surveyedOn,
      surveyor: personName(random, random.chance(0.5) ? '2' : '1', 1988),
      staff: unit.staff,
      members: unit.members,
      formalMembers: unit.formal,
      elsewhere: random.int(0, 3),
      finding,
      ...(founded
        ? { dueOn: drive.to, responsible: `${unit.at.place}党组织书记`, foundedOn: founded, trainedOn, trainee, trainedHours: 16 }
        : {}),
    }),
  }
}

/** Instructors sent by offices to units without an organization of their own, with their calls. */
function instructorsOf(streets: readonly Unit[], listed: readonly Listed[], random: Random): Dated[] {
  const home = (unit: Listed): Unit => (unit.at.kind === 'street' ? unit.at : (unit.at.parent ?? unit.at))
  return streets.flatMap(street => {
    const guided = listed.filter(unit => home(unit) === street && unit.mode === 'INSTRUCTOR')
    return guided.map((unit, i): Dated => {
      const appointedOn = dayBetween(random, '2024-02-20', '2024-04-30')
      const untilDay = unit.later ? addDays(unit.later.on, -1) : (unit.until ?? null)
      const end = untilDay ?? lastDay
      const calls = Array.from({ length: random.int(4, 9) }, () => dayBetween(random, appointedOn, end)).toSorted()
      return {
        register: 'instructor',
        unit: street,
        on: untilDay ?? lastDay,
        values: () => ({
          name: personName(random, i % 2 ? '2' : '1', 1979),
          homeUnit: random.pick(officeNames),
          post: random.pick(['科长', '四级调研员', '党支部副书记', '一级主任科员']),
          appointedOn,
          untilDay,
          document: `示组〔2024〕${random.int(12, 30)}号`,
          units: [{ unit: unit.ref.id, fromDay: appointedOn, untilDay, task: '宣传政策、培养积极分子、推动组建' }],
          visits: calls.map(visitedOn => ({
            visitedOn,
            unitName: unit.name,
            matter: random.pick(['了解党员情况', '商量组建事宜', '送学上门', '帮助解决用工难题']),
          })),
        }),
      }
    })
  })
}
