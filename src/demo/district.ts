import type { Engine } from '../engine/engine.ts'
import { installDefaults } from '../engine/record/defaults.ts'
import type { Month } from '../language/day.ts'
import { planCare } from './care-plan.ts'
import type { Unit } from './made.ts'
import { seatSections } from './accounts.ts'
import { assessmentsSource } from './assessments.ts'
import { branchLifeSource, lifeMeetings } from './branch-life.ts'
import { cadresSource } from './cadres.ts'
import { careersSource, planCareers, populate } from './careers.ts'
import { committeeLifeSource } from './committee-life.ts'
import { decisionsSource } from './decisions.ts'
import { communityMeansSource } from './community-means.ts'
import { planDevelopments, quotasSource } from './developments.ts'
import { disciplineSource } from './discipline.ts'
import { duesSource } from './dues.ts'
import { basesSource, duesAccountsSource } from './dues-accounts.ts'
import { duesClosingsSource } from './dues-closings.ts'
import { emergencySource } from './emergency.ts'
import { floatingSource } from './floating.ts'
import { inServiceSource, pairingsSource } from './in-service.ts'
import { ideologySource } from './ideology.ts'
import { integritySource } from './integrity.ts'
import { leadersLifeSource } from './leaders-life.ts'
import { lifeDayRulesSource } from './life-day-rules.ts'
import { lifeRecordsSource } from './life-records.ts'
import { dutyListsSource } from './duty-lists.ts'
import { type Journal, openJournal, planned, type Source, workThrough } from './journal.ts'
import { mendedItemsSource } from './mended-items.ts'
import { newSectorSource } from './new-sector.ts'
import { careSource } from './lost.ts'
import { checksSource, historiesSource, medalsSource, unpostedSource } from './member-files.ts'
import { appoint } from './officers.ts'
import { openLifeSource } from './open-life.ts'
import { openingDay, personMaker } from './persons.ts'
import { organizationFactsSource } from './organization-facts.ts'
import { plansSource, regulationsSource } from './plans.ts'
import { plant } from './plant.ts'
import { pointsSource } from './points.ts'
import { planProgrammes, programmesSource, themedOn } from './programmes.ts'
import { publicitySource } from './publicity.ts'
import { protectionSource } from './protection.ts'
import { randomOf } from './random.ts'
import { recognitionSource } from './recognition.ts'
import { planWeak, rectificationSource } from './rectification.ts'
import { regionalSource } from './regional.ts'
import { secretaryWorkSource } from './secretary-work.ts'
import { planSites } from './sites.ts'
import { releasesSource } from './releases.ts'
import { lastDay, madeDistrict, type Size } from './size.ts'
import { starsSource } from './stars.ts'
import { studySource } from './study.ts'
import { themedEducationSource } from './themed-education.ts'
import { termsSource } from './terms.ts'
import { mergeRolls, planTreeChanges, treeActsSource } from './tree-acts.ts'
import { planUnits } from './units.ts'

/** What was built: records by register, and the organizations. */
export interface Built {
  counts: ReadonlyMap<string, number>
  units: readonly Unit[]
}

/** What is being built just now. */
export type Said = (step: { part: 'tree'; count: number } | { part: 'members'; count: number } | { part: 'month'; month: Month }) => void

/** Builds the made district into an empty store through the one door: the same at each run, and nobody in it is a real person. */
export async function buildDistrict(base: Engine, size: Size, say: Said): Promise<Built> {
  const journal = openJournal(base)
  const random = randomOf('示例区')
  const units = planUnits(size, random.fork('tree'))
  await plant(journal, units)
  await installDefaults(journal.engine, madeDistrict)
  say({ part: 'tree', count: units.length })
  const district = units[0]
  if (!district) throw new Error('no district')
  await seatSections(journal, district, new Date())
  const changes = planTreeChanges(units)
  const branches = units.filter(unit => unit.kind === 'branch')
  const lasting = branches.filter(unit => unit !== changes.merged.unit)
  const maker = personMaker()
  const settled = populate(branches, maker, random.fork('people'))
  for (const unit of branches) appoint(unit, openingDay)
  const developments = planDevelopments(lasting, maker, random.fork('development'))
  const population = planCareers([...settled, ...developments.accepted], lasting, random.fork('careers'))
  const care = planCare(population.people, population.turns, random.fork('care'))
  mergeRolls(changes.merged)
  const programmes = planProgrammes()
  const meetings = lifeMeetings()
  const careers = careersSource(journal, population)
  const weak = planWeak(units, random.fork('rectification'))
  const sites = planSites(units, random.fork('sites'))
  const sources: Source[] = [
    measuringSource(journal),
    treeActsSource(journal, changes),
    programmesSource(programmes, district),
    careers,
    developments.source(journal),
    lifeDayRulesSource(units),
    branchLifeSource(branches, random.fork('life'), day => themedOn(programmes, day), meetings),
    lifeRecordsSource(units, meetings, programmes, random.fork('life records')),
    leadersLifeSource(journal, units, random.fork('leaders')),
    openLifeSource(units, random.fork('open life')),
    themedEducationSource(units, programmes, random.fork('themed education')),
    studySource(journal, units, random.fork('study')),
    publicitySource(units, programmes, random.fork('publicity')),
    ideologySource(units, random.fork('ideology')),
    committeeLifeSource(units, programmes, random.fork('committees')),
    duesSource(population.people, size.from),
    organizationFactsSource(journal, units, random.fork('facts')),
    termsSource(units, random.fork('terms')),
    regionalSource(units, random.fork('regional')),
    communityMeansSource(units, random.fork('means')),
    newSectorSource(journal, units, programmes.newSector, random.fork('new sector')),
    plansSource(journal, units, random.fork('plans')),
    regulationsSource(units, random.fork('regulations')),
    recognitionSource(units, programmes, random.fork('recognition')),
    rectificationSource(journal, weak, units, random.fork('supervision')),
    protectionSource(journal, units, random.fork('protection')),
    decisionsSource(units, random.fork('decisions')),
    emergencySource(journal, units, population.people, programmes, random.fork('emergency')),
    careSource(care, random.fork('lost')),
    floatingSource(population.people, lasting, random.fork('floating')),
    checksSource(branches, programmes.check, random.fork('checks')),
    unpostedSource(branches, random.fork('unposted')),
    historiesSource(population.people, random.fork('histories')),
    medalsSource(population.people, random.fork('medals')),
    inServiceSource(units, population.people, random.fork('in-service')),
    pairingsSource(units, population.people, random.fork('pairings')),
    quotasSource(units, developments.accepted),
    duesClosingsSource(units),
    basesSource(population.people, random.fork('bases')),
    duesAccountsSource(units, random.fork('dues')),
    pointsSource(units, random.fork('points')),
    planned(sites.entries),
    starsSource(units, random.fork('stars')),
    dutyListsSource(journal, units, random.fork('duty lists')),
    secretaryWorkSource(units, random.fork('secretaries')),
    mendedItemsSource(units, programmes, random.fork('mended items')),
    assessmentsSource(journal, units, sites.sites, weak.cases, random.fork('assessments')),
    cadresSource(journal, units, random.fork('cadres')),
    disciplineSource(journal, units, random.fork('discipline')),
    integritySource(units, random.fork('integrity')),
    releasesSource(journal, district),
  ]
  await workThrough(journal, ['2023-12'], [careers], () => say({ part: 'members', count: journal.counts.get('member') ?? 0 }))
  await workThrough(journal, monthsFrom(size.from), sources, month => say({ part: 'month', month }))
  return { counts: journal.counts, units }
}

/** The database looks things up the slow way until it has measured its tables once. */
const measuringSource =
  (journal: Journal): Source =>
  month => ({ after: month === '2024-12' ? [() => journal.engine.store.measure()] : [] })

const monthsFrom = (first: Month): Month[] => {
  const months: Month[] = []
  for (let year = Number(first.slice(0, 4)); year <= 2026; year += 1)
    for (let month = 1; month <= 12; month += 1) {
      const name = `${year}-${String(month).padStart(2, '0')}`
      if (name >= first && name <= lastDay.slice(0, 7)) months.push(name)
    }
  return months
}
