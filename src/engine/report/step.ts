import { error, Refused, refuse } from '../../language/problem.ts'
import type { Paragraph, Report } from '../../language/report.ts'
import type { Viewer } from '../../language/viewer.ts'
import type { Transaction } from '../../store/store.ts'
import { countForm } from '../burden/count.ts'
import type { Engine } from '../engine.ts'
import { refuseAuthor, refuseBelow } from './author.ts'
import { sendNewEdition } from './dispatch.ts'
import { readReport } from './report.ts'
import { emptyListProblems } from './drawn.ts'
import { isOpen } from './figures.ts'
import { freeze, type FrozenFigure, frozenRows, reportDigest } from './freeze.ts'
import { refuseLevels } from './levels.ts'
import { keepVersion, type Row, rowOf, store, unchanged } from './row.ts'
import { sectionsOpen } from './sections.ts'
import { isAnswering, isReportStep, mayReopen, type ReportStep, reportSteps, stateWords } from './state.ts'
import { spotsOf, writtenText } from './text.ts'
import { isFigureKind } from './words.ts'

/**
 * Takes a step of a report. Approval is sign-off: it freezes every figure with the records behind it, in one transaction with its audit link; what is
 * reopened after it is returned with a reason. A report that others below were to hand in for is approved after theirs, or with the reason why not.
 * What was issued is withdrawn by a level above, with a reason: the issued edition stays to be read, and the report goes on to its next one.
 * @param draft `pins` is how many numbers set by hand the approver has seen, `sections` how many sections not handed in the submitter has
 * @throws Refused `not-allowed`, `wrong-state`, `changed-meanwhile` (409), `reason`, `pins-unseen`, `sections-open`, `reports-below`, `not-above`, `not-yours`, `author-only`; on approval every
 * spot still open
 */
export async function takeReportStep(
  engine: Engine,
  viewer: Viewer,
  id: number,
  name: string,
  draft: { version: number; reason?: string; pins?: number; sections?: number },
): Promise<Report> {
  if (!isReportStep(name)) throw refuse('no-such-step', '没有这一步', 'There is no such step', 404)
  const step: ReportStep = reportSteps[name]
  const reason = draft.reason?.trim() || null
  if (!step.by.includes(viewer.role))
    throw refuse('not-allowed', `“${step.zh}”不由您的角色办理`, `Your role does not take the step ${step.en}`, 403)
  if (step.reason && !reason) throw new Refused([error('reason', '请写明原因', 'Give the reason', 'reason')])
  await engine.store.as(viewer, async tx => {
    const row = await rowOf(tx, viewer, id, true)
    unchanged(row, draft.version)
    if (!step.from.includes(row.state))
      throw refuse(
        'wrong-state',
        `这份总结${stateWords[row.state][0]}，不能${step.zh}`,
        `The report is ${stateWords[row.state][1]} and cannot take the step ${step.en}`,
        409,
      )
    if (step.signsOff) refuseUnseen(row.paragraphs, draft.pins ?? 0, step)
    await (isAnswering(name) ? refuseBelow(viewer, row) : refuseAuthor(tx, viewer, row))
    if (name === 'reopen') refuseReopening(viewer, row)
    if (name === 'submit') await refuseSections(tx, viewer, row, draft.sections ?? 0)
    await refuseLevels(tx, row, name, step, reason)
    const version = row.version + 1
    if (step.to === 'approved') {
      refuseOpen(row.paragraphs, null)
      const frozen = await freeze(tx, engine, viewer, row, row.paragraphs)
      refuseOpen(frozen.paragraphs, frozen.figures)
      await store(tx, viewer, { id, version, state: step.to, paragraphs: frozen.paragraphs, title: row.title })
      await insertFrozen(tx, viewer, { id, version, path: row.path, figures: frozen.figures })
      await keepVersion(tx, viewer, {
        id,
        path: row.path,
        version,
        act: name,
        reason,
        paragraphs: frozen.paragraphs,
        digest: frozen.digest,
      })
      return
    }
    const { paragraphs, title } = row
    const frozen = step.to === 'issued' ? await frozenRows(tx, viewer.district, id, version) : undefined
    const digest = frozen && reportDigest(paragraphs, frozen)
    if (frozen) countForm(tx, viewer, { org: row.org, path: row.path, month: engine.today().slice(0, 7) }, 'report', frozen.length)
    const issued = digest === undefined ? {} : { issued: { at: new Date().toISOString(), digest } }
    await store(tx, viewer, { id, version, state: step.to, paragraphs, title, ...issued })
    if (name === 'reopen')
      await tx.rows('update report set edition = edition + 1 where district_id = $1 and id = $2', [viewer.district, id])
    await keepVersion(tx, viewer, {
      id,
      path: row.path,
      version,
      act: name,
      reason,
      paragraphs,
      ...(digest === undefined ? {} : { digest }),
    })
  })
  if (step.to === 'issued') await sendNewEdition(engine, viewer, id)
  return readReport(engine, viewer, id)
}

function refuseReopening(viewer: Viewer, row: Row): void {
  if (mayReopen(viewer, row.path)) return
  throw refuse(
    'not-above',
    '已印发的总结由上级党组织或区委组织部撤回',
    'What was issued is withdrawn by the level above or the organization department of the district',
    403,
  )
}

/** Whoever submits has seen which sections are not handed in. */
async function refuseSections(tx: Transaction, viewer: Viewer, row: Row, seen: number): Promise<void> {
  const open = await sectionsOpen(tx, viewer, row)
  if (open.length === seen) return
  throw refuse(
    'sections-open',
    `还有 ${open.length} 个章节没有报送：${open.join('、')}。确认后仍可提交`,
    `${open.length} sections are not handed in: ${open.join(', ')}. Confirm to submit all the same`,
    409,
  )
}

/** Whoever signs off has seen the numbers that were set by hand. */
function refuseUnseen(paragraphs: readonly Paragraph[], seen: number, { zh, en }: ReportStep): void {
  const pins = spotsOf(paragraphs).filter(({ spot }) => spot.pin).length
  if (pins === seen) return
  throw refuse(
    'pins-unseen',
    `有 ${pins} 处数字是人工定数，请逐处核对原因后再${zh}`,
    `${pins} numbers are set by hand: look at the reason of each before you take the step ${en}`,
    409,
  )
}

/** Refuses a text with open spots and names each; before anything is counted only those that nobody has settled. */
function refuseOpen(paragraphs: readonly Paragraph[], figures: readonly FrozenFigure[] | null): void {
  const frozen = new Set(figures?.map(({ spot }) => spot))
  const problems = spotsOf(paragraphs).flatMap(({ spot, at, after }) => {
    const place = `第 ${at.paragraph + 1} 段“${contextOf(paragraphs[at.paragraph], at.start)}${spot.text}${after.slice(0, 6)}”`
    const placeEn = `Paragraph ${at.paragraph + 1}, “${spot.text}”`
    const open = isOpen(spot)
    if (open && !spot.settled) return [error('unsettled', `${place}还没有确认`, `${placeEn} is not confirmed yet`, spot.id)]
    if (figures === null) return []
    if (isFigureKind(spot.kind) && spot.key !== null && !frozen.has(spot.id))
      return [
        error(
          'outside-scope',
          `${place}的组织不在您的范围内，请由上级印发`,
          `${placeEn} belongs to an organization outside your scope: have it issued above`,
          spot.id,
        ),
      ]
    if (open)
      return [
        error(
          'blank',
          `${place}没有数字，请选定指标，或写明没有数字时的文字`,
          `${placeEn} has no value: choose a figure, or write the words for that case`,
          spot.id,
        ),
      ]
    return []
  })
  problems.push(...(figures === null ? [] : emptyListProblems(paragraphs)))
  if (problems.length > 0) throw new Refused(problems, 409)
}

const contextOf = (paragraph: Paragraph | undefined, at: number): string =>
  paragraph ? (writtenText([paragraph])[0] ?? '').slice(Math.max(0, at - 8), at) : ''

async function insertFrozen(
  tx: Transaction,
  viewer: Viewer,
  report: { id: number; version: number; path: string; figures: readonly FrozenFigure[] },
): Promise<void> {
  for (const { spot, key, org, from, to, programme, value, numerator, denominator, shown, records, total, digest } of report.figures)
    await tx.rows(
      `insert into report_figure (district_id, report_id, version, spot, guard_path, key, org_id, from_day, to_day, programme_id, value, numerator, denominator, shown, at, records, records_total, digest)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, now(), $15::jsonb, $16, $17)`,
      [
        viewer.district,
        report.id,
        report.version,
        spot,
        report.path,
        key,
        org,
        from,
        to,
        programme,
        value,
        numerator,
        denominator,
        shown,
        JSON.stringify(records),
        total,
        digest,
      ],
    )
}
