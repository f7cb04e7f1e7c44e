import { defaultScheme, defaultSchemes } from '../areas/responsibility/default-schemes.ts'
import { scheme2025, type SchemeKind } from '../codes/scheme-2025.ts'
import { registerNamed } from '../engine/engine.ts'
import { takeStep } from '../engine/record/act.ts'
import { list } from '../engine/record/read.ts'
import { addDays } from '../language/day.ts'
import { workdayNear } from './branch-life.ts'
import { colleagueNameOf, leading } from './duty-people.ts'
import { foundTexts } from './duty-texts.ts'
import { scoreOf } from './scores.ts'
import { type Dated, type Journal, planned, type Source } from './journal.ts'
import type { Ref, Unit } from './made.ts'
import type { Random } from './random.ts'
import type { Weak } from './rectification.ts'
import type { MadeSite } from './sites.ts'
import { lastDay } from './size.ts'

/** Years that are assessed, each in the January after. */
const assessedYears = [2024, 2025] as const

type Schemes = Record<SchemeKind, Ref>
const noSchemes = (): Schemes => ({ community: { id: 0 }, organ: { id: 0 }, school: { id: 0 }, new: { id: 0 } })

/**
 * The standards of each year, checks in the middle of it, and the sheets at its end: every committee and community, some offices, schools and firms;
 * those of sites and of weak communities name them.
 */
export function assessmentsSource(
  journal: Journal,
  units: readonly Unit[],
  sites: readonly MadeSite[],
  weak: readonly Weak[],
  random: Random,
): Source {
  const district = units[0]
  if (!district) throw new Error('no district')
  const schemes = { 2024: noSchemes(), 2025: noSchemes() }
  const assessed = assessedUnits(units, sites)
  const entries = [
    ...Object.entries(schemes[2024]).map(([kind, ref]) => schemeOf(district, kind as SchemeKind, ref)), // cast: the keys are the kinds
    ...[2024, 2025, 2026].flatMap(year =>
      leading(units)
        .filter(() => random.chance(0.7))
        .map(unit => checkOf(unit, year, schemes[year === 2024 ? 2024 : 2025], random)),
    ),
    ...assessedYears.flatMap(year =>
      [...assessed].map(([unit, kind]) =>
        sheetOf(
          unit,
          kind,
          year,
          schemes[year][kind],
          sites.find(site => site.unit === unit && site.year <= year),
          weak.find(
            one => one.unit === unit && one.listedOn <= `${year}-12-31` && (one.closesOn === null || one.closesOn >= `${year}-01-01`),
          ),
          random,
        ),
      ),
    ),
  ]
  const month = planned(entries.filter(entry => entry.on <= lastDay))
  return of => ({
    ...month(of),
    after: of === '2025-01' ? [() => publishDefaults(journal, schemes[2025])] : [],
  })
}

function assessedUnits(units: readonly Unit[], sites: readonly MadeSite[]): Map<Unit, SchemeKind> {
  const branches = units.filter(unit => unit.kind === 'branch')
  const offices = branches.filter(unit => unit.sector === 'organ' && unit.parent?.kind === 'committee').slice(0, 8)
  const firms = branches.filter(unit => unit.sector === 'privateEnterprise').slice(0, 6)
  const kinds = { community: 'community', organ: 'organ', school: 'school', 'two-new': 'new', value: 'community' } as const
  const chosen = sites.filter(site => site.kind !== 'value')
  return new Map<Unit, SchemeKind>([
    ...units.filter(unit => unit.kind === 'street' || unit.kind === 'committee').map(unit => [unit, 'organ'] as const),
    ...units.filter(unit => unit.kind === 'community').map(unit => [unit, 'community'] as const),
    ...offices.map(unit => [unit, 'organ'] as const),
    ...firms.map(unit => [unit, 'new'] as const),
    ...chosen.map(site => [site.unit, kinds[site.kind as keyof typeof kinds]] as const), // cast: the kinds of sites are these
  ])
}

const schemeOf = (district: Unit, kind: SchemeKind, ref: Ref): Dated => ({
  register: 'scheme',
  unit: district,
  on: '2024-01-18',
  ref,
  role: 'organization',
  steps: ['publish'],
  values: () => ({ ...defaultScheme(kind, 2024), issuedOn: '2024-01-10', document: '示组〔2024〕2号', publishedOn: '2024-01-18' }),
})

/** The standards that come with the product are published for 2025. */
async function publishDefaults(journal: Journal, refs: Schemes): Promise<void> {
  const { engine } = journal
  const reg = registerNamed(engine, 'scheme')
  const viewer = journal.as('organization')
  const { rows } = await list(engine, viewer, reg, { size: 500 })
  for (const { code, kind } of defaultSchemes(2025)) {
    const row = rows.find(one => one.values.code === code)
    if (!row) throw new Error(`no default scheme ${code}`)
    await takeStep(engine, viewer, reg, row.id, 'publish', { day: '2025-01-15', acceptWarnings: true })
    refs[kind as SchemeKind].id = row.id // cast: a default scheme is of a kind
  }
}

function checkOf(unit: Unit, year: number, schemes: Schemes, random: Random): Dated {
  const checkedOn = workdayNear(`${year}-0${random.int(6, 7)}`, random.int(5, 26))
  const closedOn = addDays(checkedOn, random.int(30, 50))
  return {
    register: 'assessmentCheck',
    unit,
    on: closedOn,
    role: 'organization',
    steps: ['feedBack', 'close'],
    values: () => ({
      title: `${unit.shortName}${year}年年中检查`,
      kind: 'mid-year',
      scheme: schemes[unit.kind === 'community' ? 'community' : 'organ'].id,
      checkedOn,
      checkers: '区委党建工作检查组',
      score: random.int(820, 960),
      findings: random.some(foundTexts, random.int(1, 3)).map(([, finding, advice]) => ({ finding, advice })),
      good: '责任清单明确，组织生活较规范',
      opinion: '总体较好，按反馈意见整改',
      fedBackOn: addDays(checkedOn, 5),
      closedOn,
    }),
  }
}

function sheetOf(
  unit: Unit,
  kind: SchemeKind,
  year: number,
  scheme: Ref,
  site: MadeSite | undefined,
  weak: Weak | undefined,
  random: Random,
): Dated {
  const best = (weak ? 0.52 : 0.74) + random.next() * 0.2
  const next = year + 1
  return {
    register: 'assessmentSheet',
    unit,
    on: `${next}-01-22`,
    role: 'organization',
    steps: ['submit', 'check', 'finish'],
    values: () => ({
      name: `${unit.shortName}${year}年度考核`,
      year,
      scheme: scheme.id,
      kind,
      site: site?.id ?? null,
      weakCase: weak?.ref.id ?? null,
      cutOffOn: `${year}-12-31`,
      assessedOn: `${next}-01-16`,
      assessor: site ? colleagueNameOf(unit, '考核组') : '区委党建工作考核组',
      scores: scheme2025.points(kind).map(point => scoreOf(point, year, best, random)),
      submittedOn: `${next}-01-08`,
      checkedOn: `${next}-01-16`,
      finalOn: `${next}-01-22`,
    }),
  }
}
