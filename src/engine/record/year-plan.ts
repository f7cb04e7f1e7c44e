import type { YearPlanned } from '../../language/listing.ts'
import { refuse, Refused } from '../../language/problem.ts'
import type { AnyRegister } from '../../language/register.ts'
import type { Viewer } from '../../language/viewer.ts'
import type { Engine } from '../engine.ts'
import { treeAsOf } from '../tree/organization.ts'
import { mayWrite, recordWithin } from './act.ts'
import { explained } from './fault.ts'

/**
 * Plans the days of a year that are known beforehand (全年安排), of the own branch and of all branches below: what is on record already and what is over is left
 * out, so that done twice it adds nothing.
 * @param dryRun tells what it would enter and enters nothing
 * @throws Refused `no-year-plan`, `year` for others than this year and the next, `no-branch`, what bars a record
 */
export async function planYear(
  engine: Engine,
  viewer: Viewer,
  reg: AnyRegister,
  { year, dryRun }: { year: number; dryRun: boolean },
): Promise<YearPlanned> {
  const plan = engine.yearPlans?.[reg.name]
  if (!plan) throw refuse('no-year-plan', `“${reg.zh}”没有全年安排`, `${reg.en} has no plan of a year`, 404)
  mayWrite(reg, viewer)
  const today = engine.today()
  const now = Number(today.slice(0, 4))
  if (year !== now && year !== now + 1)
    throw refuse('year', `只能安排${now}年和${now + 1}年`, `Only ${now} and ${now + 1} can be planned`, 409)
  try {
    return await engine.store.as(viewer, async tx => {
      const orgs = (await treeAsOf(tx, viewer.district, viewer.path, today)).filter(
        ({ type }) => engine.organizationTypes[type]?.roll !== false,
      )
      if (orgs.length === 0) throw refuse('no-branch', '您的范围内没有党支部', 'There is no branch in your scope', 409)
      const { drafts, note = null } = await plan(tx, engine, viewer, orgs, year)
      const { ids, problems } = await recordWithin(tx, engine, viewer, reg, drafts, { acceptWarnings: true, dryRun })
      const errors = problems.flatMap(({ problems: own }) => own.filter(({ level }) => level === 'error'))
      if (errors.length > 0) throw new Refused(errors)
      const names = new Map(orgs.map(({ id, shortName }) => [id, shortName]))
      return {
        count: drafts.length,
        entered: ids.length,
        orgs: orgs.length,
        note,
        first: drafts.slice(0, 60).map(({ org = 0, values }) => ({
          org: names.get(org) ?? '',
          day: String(values[reg.day]),
          title: String(values[reg.title]),
        })),
      }
    })
  } catch (fault) {
    throw explained(fault, reg)
  }
}
