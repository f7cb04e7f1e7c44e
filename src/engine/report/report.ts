import { isDay } from '../../language/day.ts'
import type { OrganizationNode } from '../../language/organization.ts'
import { error, Refused, refuse } from '../../language/problem.ts'
import type { Paragraph, Report, ReportHead, ReportWarning } from '../../language/report.ts'
import { writers } from '../../language/role.ts'
import { isWithin, pathEnd, type Viewer } from '../../language/viewer.ts'
import { placePictures } from '../../store/files.ts'
import type { Engine } from '../engine.ts'
import { organizationsById } from '../tree/organization.ts'
import type { Transaction } from '../../store/store.ts'
import { authorOf, mayChange } from './author.ts'
import { checkFigures } from './check.ts'
import { earlierConfirmations } from './earlier.ts'
import { redrawn } from './drawn.ts'
import { entryOf } from '../figure/part.ts'
import { proposing } from './proposing.ts'
import { figuresOf, filled, mayAsk, type ReportScope } from './figures.ts'
import { countsOf, headColumns, headOf, insertReport, keepVersion, type Row, rowOf, store, unchanged, withName } from './row.ts'
import { readParagraphs } from './shape.ts'
import { type Source, sourceOf } from './source.ts'
import { stepsWithin } from './levels.ts'
import { isAnswering, isSigned } from './state.ts'
import { type Binding, boundText, rebound, shownText, spotsOf } from './text.ts'
import { otherYear } from './text-year.ts'

/** What a report is begun with: the built-in text, a pasted text or the bytes of a .docx or .txt. */
export interface ReportDraft {
  org: number
  /** The text's own title, else “organization, year, 党建工作总结”, where it is left out. */
  title?: string
  from: string
  to: string
  text: 'built-in' | { pasted: string } | { file: Uint8Array }
}

/**
 * Begins a report: blanks and numbers of the text are found and a figure is proposed for each.
 * @throws Refused `not-allowed`, `no-such-organization`, `bad-period`, `no-such-figure` (a placeholder), the file's problems
 */
export async function createReport(engine: Engine, viewer: Viewer, draft: ReportDraft): Promise<Report> {
  if (!writers.includes(viewer.role)) throw refuse('not-allowed', '您的角色不能起草总结', 'Your role may not write reports', 403)
  if (!isDay(draft.from) || !isDay(draft.to) || draft.from > draft.to)
    throw new Refused([
      error('bad-period', '期间不对：请填起止日期，起不晚于止', 'The period is wrong: give a first and a last day in order', 'from'),
    ])
  const org = await organizationFor(engine, viewer, draft.org)
  const source = sourceFor(engine, draft)
  const binding = await bindingFor(engine, viewer, org, draft)
  const report = { org: draft.org, from: draft.from, to: draft.to }
  const found = await drawnNow(engine, viewer, report, boundText(source.paragraphs, binding))
  const paragraphs = filled(found, await figuresOf(engine, viewer, report, found))
  const title = draft.title?.trim().slice(0, 200) || (titleOf(paragraphs) ?? `${org.name}${draft.from.slice(0, 4)}年度党建工作总结`)
  const id = await engine.store.as(viewer, tx => insertReport(tx, viewer, { org, title, from: draft.from, to: draft.to, paragraphs }))
  const made = await readReport(engine, viewer, id)
  return { ...made, warnings: [...source.warnings, ...withoutSpots(paragraphs), ...made.warnings] }
}

/** Reports of an organization and those below it, the latest change first. */
export async function listReports(engine: Engine, viewer: Viewer, org: number): Promise<ReportHead[]> {
  const { path } = await organizationFor(engine, viewer, org)
  const rows = await engine.store.as(viewer, tx =>
    tx.rows<Row>(
      `select ${headColumns} from ${withName} where r.district_id = $1 and r.guard_path >= $2 and r.guard_path < $3 order by r.updated_at desc, r.id desc limit 500`,
      [viewer.district, path, pathEnd(path)],
    ),
  )
  return rows.map(headOf)
}

/** A report: its figures as the records stand now, or as they were frozen once it is issued. @throws Refused `no-such-report` */
export async function readReport(engine: Engine, viewer: Viewer, id: number): Promise<Report> {
  const row = await engine.store.as(viewer, tx => rowOf(tx, viewer, id))
  const { steps, author } = await engine.store.as(viewer, tx => mayDo(tx, viewer, row))
  if (isSigned(row.state))
    return { ...headOf(row), paragraphs: row.paragraphs, steps, issuedAt: row.issuedAt, digest: row.digest, warnings: [], author }
  const drawn = await drawnNow(engine, viewer, row, row.paragraphs)
  const paragraphs = filled(drawn, await figuresOf(engine, viewer, row, drawn))
  return {
    ...headOf(row),
    ...countsOf(paragraphs),
    paragraphs,
    steps,
    issuedAt: null,
    digest: null,
    warnings: await warningsFor(engine, viewer, row),
    author,
  }
}

/** What the viewer may do with a report: steps of the whole, or the own sections alone. */
async function mayDo(tx: Transaction, viewer: Viewer, row: Row): Promise<Pick<Report, 'steps' | 'author'>> {
  const author = await authorOf(tx, viewer, row)
  const steps = isWithin(row.path, viewer.path) ? await stepsWithin(tx, viewer, row) : []
  if (author === null) return { steps, author }
  return { steps: steps.filter(isAnswering), author: row.state === 'draft' || row.state === 'returned' ? [...author] : [] }
}

/**
 * Saves the text as the writer left it: prose, and for each spot whether and how it is bound. New blanks in it are found and proposed for.
 * @throws Refused `changed-meanwhile` (409) where somebody saved first, `not-editable` once it is submitted, `outside-section` for an author, every wrong binding at its spot
 */
export async function saveReport(engine: Engine, viewer: Viewer, id: number, version: number, input: unknown): Promise<Report> {
  const row = await engine.store.as(viewer, tx => rowOf(tx, viewer, id))
  unchanged(row, version)
  const org = { id: row.org, path: row.path, name: row.orgName }
  const read = readParagraphs(input, row.paragraphs, key => entryOf(engine, key)?.kind, { by: viewer.name, at: new Date().toISOString() })
  await engine.store.as(viewer, tx => mayChange(tx, viewer, row, row.paragraphs, read))
  await scopesMayBeAsked(engine, viewer, row.paragraphs, read)
  const found = await drawnNow(engine, viewer, row, rebound(read, await bindingFor(engine, viewer, org, row)))
  const paragraphs = filled(found, await figuresOf(engine, viewer, row, found))
  await engine.store.as(viewer, async tx => {
    const now = await rowOf(tx, viewer, id, true)
    unchanged(now, version)
    await mayChange(tx, viewer, now, row.paragraphs, read)
    await store(tx, viewer, { id, version: version + 1, state: now.state, paragraphs, title: titleOf(paragraphs) ?? now.title })
    await keepVersion(tx, viewer, { id, path: now.path, version: version + 1, act: 'save', reason: null, paragraphs })
  })
  const pictures = paragraphs.flatMap(({ picture }) => picture?.file ?? [])
  await placePictures(engine.store, viewer, pictures, { org: org.id, path: org.path })
  return readReport(engine, viewer, id)
}

/** A text with its lists drawn from records as the viewer reads them now. */
export const drawnNow = (engine: Engine, viewer: Viewer, report: ReportScope, paragraphs: readonly Paragraph[]): Promise<Paragraph[]> =>
  engine.store.as(viewer, tx => redrawn(tx, engine, viewer, report, paragraphs))

/** What a report's text is bound with, as its writer stands. @throws Refused `no-such-organization` */
export const bindingOf = async (engine: Engine, viewer: Viewer, report: { org: number; from: string; to: string }): Promise<Binding> =>
  bindingFor(engine, viewer, await organizationFor(engine, viewer, report.org), report)

async function organizationFor(engine: Engine, viewer: Viewer, org: number): Promise<OrganizationNode> {
  const found = (await engine.store.as(viewer, tx => organizationsById(tx, viewer.district, [org]))).get(org)
  if (!found || !isWithin(found.path, viewer.path))
    throw refuse(
      'no-such-organization',
      '没有这个组织，或不在您的范围内',
      'There is no such organization, or it lies outside your scope',
      404,
    )
  return found
}

function sourceFor(engine: Engine, { text }: ReportDraft): Source {
  if (text === 'built-in') return { paragraphs: [...engine.summary.template], warnings: [] }
  return sourceOf('pasted' in text ? text.pasted : text.file)
}

/** What the text is bound with: what was settled in earlier texts counts first, the organization's own above all. */
async function bindingFor(
  engine: Engine,
  viewer: Viewer,
  org: Pick<OrganizationNode, 'id' | 'name'>,
  { from, to }: { from: string; to: string },
): Promise<Binding> {
  const year = Number(from.slice(0, 4))
  return {
    figureList: engine.figureList,
    from,
    to,
    confirmed: await earlierConfirmations(engine, viewer, org.id),
    ...proposing(engine),
    words: { year: String(year), 'next-year': String(year + 1), organization: org.name },
  }
}

/** The text's own title: its opening lines of level 0. */
export function titleOf(paragraphs: readonly Paragraph[]): string | undefined {
  const title = shownText(paragraphs.filter(({ level }) => level === 0))
    .join('')
    .trim()
  return title === '' ? undefined : title.slice(0, 200)
}

function withoutSpots(paragraphs: readonly Paragraph[]): ReportWarning[] {
  if (spotsOf(paragraphs).length > 0) return []
  return [
    {
      code: 'no-blanks',
      level: 'warning',
      zh: '正文里没有找到空白或数字。可以直接编辑，在需要数字的地方写“X”，保存后会提出相符的指标',
      en: 'The text has no blanks and no numbers. Edit it and write X where a number belongs; on saving a figure is proposed for it',
      keys: [],
    },
  ]
}

async function warningsFor(engine: Engine, viewer: Viewer, row: Row): Promise<ReportWarning[]> {
  const scope = await mayAsk(engine, viewer, row)
  return [...otherYear(row.paragraphs, row.from), ...(scope ? await checkFigures(engine, viewer, scope) : [])]
}

/** A spot may speak for another organization only where the writer may ask for its figures; one that others set stays. */
async function scopesMayBeAsked(engine: Engine, viewer: Viewer, before: readonly Paragraph[], after: readonly Paragraph[]): Promise<void> {
  const known = new Map(spotsOf(before).map(({ spot }) => [spot.id, spot.org]))
  const wanted = spotsOf(after).flatMap(({ spot }) =>
    spot.org !== null && known.get(spot.id) !== spot.org ? [{ id: spot.id, org: spot.org }] : [],
  )
  if (wanted.length === 0) return
  const orgs = await engine.store.as(viewer, tx => organizationsById(tx, viewer.district, [...new Set(wanted.map(({ org }) => org))]))
  const problems = wanted
    .filter(({ org }) => !orgs.has(org))
    .map(({ id }) =>
      error('outside-scope', '所选组织不在您的范围内，请另选', 'The organization lies outside your scope: choose another', id),
    )
  if (problems.length > 0) throw new Refused(problems)
}
