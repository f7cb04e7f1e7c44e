import { refuse } from '../../language/problem.ts'
import type { LevelDifference, Paragraph, ReportHead } from '../../language/report.ts'
import { writers } from '../../language/role.ts'
import { isWithin, type Viewer } from '../../language/viewer.ts'
import type { Transaction } from '../../store/store.ts'
import type { Engine } from '../engine.ts'
import { organizationsById, treeAsOf } from '../tree/organization.ts'
import { refuseAuthor } from './author.ts'
import { type Before, explained } from './difference.ts'
import { redrawn } from './drawn.ts'
import { countedIn, figuresOf, filled, scopesOf, withTextParts } from './figures.ts'
import { counting, type FrozenFigure, frozenRows, placeOf, recordsOf } from './freeze.ts'
import { renderedFor } from './render.ts'
import { headColumns, headOf, insertReport, type Row, rowOf, withName } from './row.ts'
import { isSigned, mayReopen, type ReportStep, type ReportStepName, stepsFor } from './state.ts'

/**
 * Hands a report down (下发填报): an organization below begins its own report with the same text, bound already and filled with its own figures.
 * @throws Refused `not-allowed`, `no-such-report`, `no-such-organization`, `handed-down` where that organization has it already
 */
export async function handDown(engine: Engine, viewer: Viewer, id: number, to: { org: number; dueOn: string | null }): Promise<ReportHead> {
  if (!writers.includes(viewer.role)) throw refuse('not-allowed', '您的角色不能下发', 'Your role may not hand reports down', 403)
  const { row, org, tree } = await engine.store.as(viewer, async tx => {
    const parent = await rowOf(tx, viewer, id)
    await refuseAuthor(tx, viewer, parent)
    const found = (await organizationsById(tx, viewer.district, [to.org])).get(to.org)
    return { row: parent, org: found, tree: found ? await treeAsOf(tx, viewer.district, found.path, parent.to) : [] }
  })
  if (!org || org.path === row.path || !isWithin(org.path, row.path))
    throw refuse('no-such-organization', '只能下发给本单位的下级组织', 'A report is handed down to organizations below its own', 404)
  const below = tree.filter(node => node.parent === org.id).map(node => ({ id: node.id, name: node.shortName }))
  const rendered = renderedFor(row.paragraphs, { id: row.org, name: row.orgName }, { id: org.id, name: org.name, below })
  const text = await engine.store.as(viewer, tx => redrawn(tx, engine, viewer, { org: org.id, from: row.from, to: row.to }, rendered))
  const paragraphs = filled(text, await figuresOf(engine, viewer, { org: org.id, from: row.from, to: row.to }, text))
  return engine.store.as(viewer, async tx => {
    const there = await tx.first('select 1 from report where district_id = $1 and of_report = $2 and org_id = $3', [
      viewer.district,
      id,
      org.id,
    ])
    if (there) throw refuse('handed-down', `已下发给${org.shortName}`, `It was handed down to ${org.shortName} already`, 409)
    const child = await insertReport(tx, viewer, {
      org,
      title: row.title.replace(row.orgName, org.name),
      from: row.from,
      to: row.to,
      paragraphs,
      of: id,
      dueOn: to.dueOn,
      act: 'hand-down',
    })
    return headOf(await rowOf(tx, viewer, child))
  })
}

/** The reports that were handed down for a report, as the viewer may read them. */
export const reportsBelow = (engine: Engine, viewer: Viewer, id: number): Promise<ReportHead[]> =>
  engine.store.as(viewer, async tx => {
    await rowOf(tx, viewer, id)
    const rows = await tx.rows<Row>(
      `select ${headColumns} from ${withName} where r.district_id = $1 and r.of_report = $2 order by r.guard_path`,
      [viewer.district, id],
    )
    return rows.map(headOf)
  })

/** The steps that the viewer may take: what was handed down is accepted by those above who read the report it is for. */
export async function stepsWithin(tx: Transaction, viewer: Viewer, row: Row): Promise<ReportStepName[]> {
  const steps = stepsFor(viewer.role, row.state).filter(name => name !== 'reopen' || mayReopen(viewer, row.path))
  return steps.some(isAbove) && (await isBelow(tx, viewer, row)) ? steps.filter(step => !isAbove(step)) : steps
}

/** Refuses what the ladder of levels does not allow: accepting one's own report that was handed down, approving before those below without a reason. */
export async function refuseLevels(tx: Transaction, row: Row, name: string, step: ReportStep, reason: string | null): Promise<void> {
  if (isAbove(name) && row.of !== null && !(await tx.first('select 1 from report where id = $1', [row.of])))
    throw refuse(
      'not-above',
      `这份总结由上级下发，请由上级${step.zh}`,
      `This report was handed down: the level above takes the step ${step.en}`,
      403,
    )
  if (name !== 'approve' || reason) return
  const open = await tx.rows<{ name: string }>(
    `select coalesce(s.short_name, '') as name from ${withName} where r.of_report = $1 and r.state not in ('approved', 'issued') order by r.guard_path`,
    [row.id],
  )
  if (open.length === 0) return
  const some = open.slice(0, 5).map(one => one.name)
  throw refuse(
    'reports-below',
    `${some.join('、')}${open.length > 5 ? '等' : ''}共 ${open.length} 个下级单位还没有审核通过。请先办理，或写明先行审核的原因`,
    `${open.length} reports below are not approved yet (${some.join(', ')}): see to them first, or give the reason for going ahead`,
    409,
  )
}

const isAbove = (name: string): boolean => name === 'approve' || name === 'return'

async function isBelow(tx: Transaction, viewer: Viewer, row: Row): Promise<boolean> {
  if (row.of === null) return false
  return !(await tx.first('select 1 from report where district_id = $1 and id = $2', [viewer.district, row.of]))
}

/**
 * Where a report's figure differs from the sum of what the levels below signed: both numbers and the records that make the difference. Only figures that
 * add up (counts and sums) of the report's own scope; those that no report below carries are left out.
 */
export async function levelDifferences(engine: Engine, viewer: Viewer, id: number): Promise<LevelDifference[]> {
  return engine.store.as(viewer, async tx => {
    const row = await rowOf(tx, viewer, id)
    const reports = await tx.rows<{ id: number; org: number; state: Row['state'] }>(
      'select id, org_id as org, state from report where district_id = $1 and of_report = $2',
      [viewer.district, id],
    )
    const signed = reports.filter(({ state }) => isSigned(state))
    const frozen: FrozenFigure[] = []
    for (const below of signed) frozen.push(...(await ownRows(tx, viewer.district, below)))
    if (frozen.length === 0) return []
    const additive = new Set(
      withTextParts(engine, row.paragraphs)
        .figureList.filter(({ kind }) => kind === 'count' || kind === 'sum')
        .map(({ key }) => key),
    )
    const own = ownSpots(row.paragraphs, row.org)
    const { found, records } = await counting(tx, engine, async counter => {
      const scopes = [...(await scopesOf(counter, viewer, row, row.paragraphs))].filter(
        ([spot, { key }]) => own.has(spot) && additive.has(key),
      )
      const counted = await countedIn(counter, viewer, new Map(scopes))
      const differing = new Map(
        [...counted].filter(([, figure]) => {
          const sum = sumOf(frozen, figure.value.key, figure.scope)
          return sum !== undefined && Number(sum.value) !== Number(figure.value.value ?? 0)
        }),
      )
      return { found: differing, records: await recordsOf(tx, counter, viewer, differing) }
    })
    const list: LevelDifference[] = []
    for (const [spot, figure] of found) {
      const sum = sumOf(frozen, figure.value.key, figure.scope)
      if (!sum) continue
      const { issued: _issued, ...rest } = await explained(tx, viewer, spot, sum, figure, records.get(placeOf(figure)) ?? [])
      list.push({ ...rest, below: sum.value ?? '0', of: sum.of })
    }
    return list
  })
}

/** The figures of a report below that count where the report itself stands. */
const ownRows = async (tx: Transaction, district: string, below: { id: number; org: number }): Promise<FrozenFigure[]> =>
  (await frozenRows(tx, district, below.id)).filter(({ org }) => org === below.org)

const ownSpots = (paragraphs: readonly Paragraph[], org: number): Set<string> =>
  new Set(
    paragraphs.flatMap(({ pieces }) =>
      pieces.flatMap(piece => ('spot' in piece && (piece.spot.org === null || piece.spot.org === org) ? [piece.spot.id] : [])),
    ),
  )

/** The sum of a figure over the reports below, each of them once, with all their records; undefined where none carries it for these days. */
function sumOf(
  frozen: readonly FrozenFigure[],
  key: string,
  { from, to, programme }: { from: string; to: string; programme?: number | null | undefined },
): (Before & { of: number }) | undefined {
  const same = frozen.filter(one => one.key === key && one.from === from && one.to === to && one.programme === (programme ?? null))
  const once = [...new Map(same.map(one => [one.org, one])).values()]
  if (once.length === 0) return undefined
  const hundredths = once.reduce((sum, { value }) => sum + Math.round(Number(value ?? 0) * 100), 0)
  return {
    value: String(hundredths / 100),
    numerator: null,
    denominator: null,
    records: once.flatMap(({ records }) => records),
    total: once.reduce((sum, { total }) => sum + total, 0),
    of: once.length,
  }
}
