import { useQuery } from '@tanstack/react-query'
import { readPlanTargets } from '../../client/plan.ts'
import type { Report } from '../../language/report.ts'
import { useKnown } from '../known.tsx'
import { useWords } from '../lang.tsx'
import { Loaded } from '../loaded.tsx'
import { Place } from '../place.tsx'
import { PlanTarget } from '../plan/plan-target.tsx'

/** The targets that the plan of the report's year set, each beside its figure, so that the year is told against what it aimed at. */
export function TargetsTab({ report }: { report: Report }) {
  const t = useWords()
  const { me } = useKnown()
  const year = Number(report.to.slice(0, 4))
  const targets = useQuery({ queryKey: ['plan-targets', report.org, year], queryFn: () => readPlanTargets(report.org, year) })
  return (
    <div className="report-tab">
      <Loaded query={targets} rows={4}>
        {list =>
          list.length === 0 ? (
            <p className="quiet">{t(`${year}年计划没有定目标。`, `The plan of ${year} has no targets.`)}</p>
          ) : (
            <ul className="plain-list targets-list">
              {list.map(item => (
                <li key={item.id}>
                  {item.title}
                  {item.target && <PlanTarget target={item.target} over={me.today > `${year}-12-31`} />}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <p>
        <Place to={`/plan?org=${report.org}&year=${year}`}>{t(`打开${year}年计划`, `Open the plan of ${year}`)}</Place>
      </p>
    </div>
  )
}
