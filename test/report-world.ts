import { afterAll, beforeAll } from 'vitest'
import { recordMany } from '../src/engine/record/act.ts'
import type { Engine } from '../src/engine/engine.ts'
import { createReport, readReport, saveReport } from '../src/engine/report/report.ts'
import { takeReportStep } from '../src/engine/report/step.ts'
import { mapSpots, spotsOf } from '../src/engine/report/text.ts'
import { date, flag, integer, text } from '../src/language/column.ts'
import type { CuedFigure } from '../src/language/cue.ts'
import { Refused } from '../src/language/problem.ts'
import { register } from '../src/language/register.ts'
import type { Paragraph, Report, Spot } from '../src/language/report.ts'
import { staff, writers } from '../src/language/role.ts'
import type { Viewer } from '../src/language/viewer.ts'
import { openWorld, type World } from './world.ts'

/** A register of visits with a count, a sum and a ratio. */
export const visit = register('trialVisit', {
  zh: '走访',
  en: 'Visit',
  systems: [],
  compartment: 'internal',
  about: ['测试用。', 'For tests.'],
  title: 'topic',
  day: 'heldOn',
  columns: {
    topic: text('事由', 'Topic', { required: true }),
    heldOn: date('日期', 'Held on', { required: true }),
    people: integer('人数', 'People'),
    settled: flag('办结', 'Settled'),
  },
  may: { read: staff, write: writers },
  indicators: {
    'trial.visits': { measure: { count: true }, time: { on: 'heldOn' }, by: ['settled'] },
    'trial.people': { measure: { sum: 'people' }, time: { on: 'heldOn' } },
    'trial.rate': {
      ratio: {
        of: { measure: { count: true }, where: { settled: true }, time: { on: 'heldOn' } },
        over: { measure: { count: true }, time: { on: 'heldOn' } },
      },
    },
  },
})

const cued = (key: string, zh: string, unit: string, kind: CuedFigure['kind']): CuedFigure => ({
  key,
  zh,
  en: key,
  unit,
  kind,
  section: '1.1',
  definition: [zh, key],
  cues: { units: unit, head: zh },
})

/** Its figures, and one that no register carries. */
export const figureList = [
  cued('trial.visits', '走访', '次', 'count'),
  cued('trial.people', '走访群众', '人', 'sum'),
  cued('trial.rate', '办结率', '%', 'ratio'),
  cued('trial.none', '横幅', '条', 'count'),
]

/** The year of the tests. */
export const year = { from: '2026-01-01', to: '2026-12-31' }

/** A world with visits of three branches, and the few acts that the tests of reports repeat. */
export interface ReportWorld extends World {
  clerk: Viewer
  leader: Viewer
  visits: (org: number, rows: readonly Visit[], viewer?: Viewer) => Promise<number[]>
  begin: (pasted: string, org?: number, viewer?: Viewer) => Promise<Report>
  builtIn: () => Promise<Report>
  settleAll: (report: Report) => Promise<Report>
  issue: (report: Report) => Promise<Report>
}

type Visit = [topic: string, heldOn: string, people: number, settled: boolean]

/** Opens the world before the tests of a file and closes it after them. */
export function reportWorld(): ReportWorld {
  const held = {} as ReportWorld // cast: filled before any test runs
  beforeAll(async () => {
    Object.assign(held, await openReportWorld())
  })
  afterAll(() => held.close())
  return held
}

/** Every spot of a report. */
export const spots = (report: Report): Spot[] => spotsOf(report.paragraphs).map(({ spot }) => spot)

/** The text with each spot changed, as a browser sends it. */
export const changed = (report: Report, change: (spot: Spot) => Partial<Spot>): Paragraph[] =>
  mapSpots(report.paragraphs, spot => ({ ...spot, ...change(spot) }))

/** The refusal that a call ends in. */
export const refusal = (promise: Promise<unknown>): Promise<Refused> =>
  promise.then(
    () => Promise.reject(new Error('not refused')),
    fault => (fault instanceof Refused ? fault : Promise.reject(fault)),
  )

async function openReportWorld(): Promise<ReportWorld> {
  const world = await openWorld({ trialVisit: visit })
  const engine: Engine = {
    ...world.engine,
    figureList,
    functionFigures: {},
    summary: {
      template: [
        { level: 0, text: '{{organization}}{{year}}年小结' },
        { text: '全年走访{{trial.visits}}次，走访群众{{trial.people}}余人，办结率{{trial.rate}}%。' },
      ],
      checks: [
        {
          rule: 'APP-02',
          at: 'most',
          key: 'trial.visits',
          of: 'trial.people',
          zh: '走访次数不应多于走访人数',
          en: 'More visits than people',
        },
      ],
      programmes: [],
    },
  }
  const [clerk, leader] = [world.as('clerk', world.east), world.as('leader', world.east)]
  const step = async (viewer: Viewer, report: Report, name: string): Promise<Report> =>
    takeReportStep(engine, viewer, report.id, name, { version: (await readReport(engine, viewer, report.id)).version })
  const opened: ReportWorld = {
    ...world,
    engine,
    clerk,
    leader,
    visits: async (org, rows, viewer = clerk) => {
      const drafts = rows.map(([topic, heldOn, people, settled]) => ({ org, values: { topic, heldOn, people, settled } }))
      return (await recordMany(engine, viewer, visit, drafts, { acceptWarnings: true })).ids
    },
    begin: (pasted, org = world.east.id, viewer = clerk) => createReport(engine, viewer, { org, ...year, text: { pasted } }),
    builtIn: () => createReport(engine, clerk, { org: world.east.id, ...year, text: 'built-in' }),
    settleAll: report =>
      saveReport(
        engine,
        clerk,
        report.id,
        report.version,
        changed(report, () => ({ settled: true })),
      ),
    issue: async report => {
      await step(clerk, report, 'submit')
      await step(leader, report, 'approve')
      return step(leader, report, 'issue')
    },
  }
  await opened.visits(world.first.id, [
    ['甲', '2026-03-01', 10, true],
    ['乙', '2026-04-01', 9, false],
  ])
  await opened.visits(world.second.id, [['丙', '2026-05-01', 0, true]])
  await opened.visits(world.far.id, [['丁', '2026-05-01', 500, true]], world.as('clerk', world.west))
  return opened
}
