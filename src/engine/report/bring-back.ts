import { refuse } from '../../language/problem.ts'
import type { Paragraph, Piece, Report, SpotKind } from '../../language/report.ts'
import type { ReportReturn, ReturnChoice, ReturnDecision, TypedNumber } from '../../language/report-return.ts'
import { isWithin, type Viewer } from '../../language/viewer.ts'
import { withoutAnnex } from '../../office/document-cut.ts'
import { holdingsOf } from '../../office/document-holdings.ts'
import { type PlacedParagraph, readPlaced } from '../../office/document-read.ts'
import { listControls, type PlacedControl, refillControls } from '../../office/document-refill.ts'
import { kindOf, OfficeFileProblem, type OfficeZip, openZip } from '../../office/office-file.ts'
import { readOwnProperties } from '../../office/figure-marks.ts'
import type { Engine } from '../engine.ts'
import { mayEditWhole } from './author.ts'
import { copyProperty, keepCopy, textsOf, writtenIn } from './copy.ts'
import { annexOpening, besideText, reportDocument } from './document.ts'
import { readOrReceived } from './editions.ts'
import { entryOf } from '../figure/part.ts'
import { figuresOf, filled, scopesOf, withTextParts } from './figures.ts'
import { formBytes, keepForm } from './form.ts'
import { bindingOf, drawnNow, readReport, titleOf } from './report.ts'
import { compareFigures, fillOf, type ReturnGround } from './return.ts'
import { controlled, type ReturnedTag, tieControls } from './returned-controls.ts'
import { drawnNote, notesOf } from './returned-notes.ts'
import { readPictures } from './pictures.ts'
import { returnedText } from './returned-text.ts'
import { keepVersion, rowOf, store, unchanged } from './row.ts'
import { readParagraphs } from './shape.ts'
import { isSigned, mayWriteReport } from './state.ts'
import { rebound, shownText, spotsOf } from './text.ts'
import { isBlank } from './words.ts'

/** A file as it was handed in. */
export interface HandedFile {
  name: string
  bytes: Uint8Array
}

/**
 * The report as a Word file: its own form refilled where it has one, else the standard layout. What it says is kept, so that a number typed over it is
 * known when it comes back.
 * @throws Refused `no-such-report`
 */
export async function downloadReport(engine: Engine, viewer: Viewer, id: number): Promise<{ title: string; bytes: Uint8Array }> {
  const report = await readOrReceived(engine, viewer, id)
  const form = await engine.store.as(viewer, tx => formBytes(tx, viewer, id))
  if (form === null) {
    const pictures = await readPictures(engine, viewer, report.paragraphs)
    const name = await keepTexts(engine, viewer, id, textsOf(report.paragraphs))
    return {
      title: report.title,
      bytes: await reportDocument({ ...report, pictures }, withTextParts(engine, report.paragraphs).figureList, name),
    }
  }
  const zip = openZip(form)
  const tied = tieControls(listControls(zip), report.paragraphs)
  const ground = { paragraphs: report.paragraphs, written: new Map<string, string[]>(), closed: new Set<string>() }
  const bytes = refillControls(zip, controlsOf(tied), fillOf(tied, ground, []))
  await keepTexts(engine, viewer, id, shownTexts(bytes, report.paragraphs))
  return { title: report.title, bytes }
}

/** Compares a returned Word file with its report; nothing is written. @throws Refused `no-such-report`, `no-controls`, the file's problem */
export async function compareReturn(engine: Engine, viewer: Viewer, id: number, bytes: Uint8Array): Promise<ReportReturn> {
  const { report, zip, tied, read, ground, download } = await brought(engine, viewer, id, bytes)
  const { paragraphs, changes, drawnKept } = returnedText(report.paragraphs, read, tied, besideText(report))
  return {
    version: report.version,
    download,
    ...compareFigures(tied, read, ground),
    numbers: changes.length === 0 ? [] : await numbersTyped(engine, viewer, report, paragraphs),
    prose: changes,
    notes: [
      ...notesOf(
        holdingsOf(zip),
        report.paragraphs.some(({ picture }) => picture !== undefined),
      ),
      ...drawnNote(drawnKept),
    ],
    editable: mayWriteReport(viewer.role, report.state),
  }
}

/**
 * The returned file with its figures filled, the report left as it is. A number typed over a figure gives way to it, but for one under tracked changes,
 * which waits for a choice.
 * @returns the file, how many controls show a spot of this report, and how many of ours do not
 */
export async function refillReturned(
  engine: Engine,
  viewer: Viewer,
  id: number,
  bytes: Uint8Array,
  choices: readonly ReturnChoice[],
): Promise<{ bytes: Uint8Array; filled: number; left: number }> {
  const { report, zip, tied, ground } = await brought(engine, viewer, id, bytes)
  const refilled = refillControls(zip, controlsOf(tied), fillOf(tied, ground, choices))
  await keepTexts(engine, viewer, id, shownTexts(refilled, report.paragraphs))
  const own = tied.filter(({ control }) => !control.fallback)
  const left = own.filter(({ spot }) => spot === null).length
  return { bytes: refilled, filled: own.length - left, left }
}

/**
 * Takes a returned file over as decided: numbers set by hand with their reasons, the edited prose, the file as the form of further downloads.
 * @throws Refused `changed-meanwhile` (409), `not-editable`, `nothing-taken`, `no-such-choice`, `two-pins`, `pin-reason`, `form-too-large`, the file's problem
 */
export async function takeReturn(engine: Engine, viewer: Viewer, id: number, file: HandedFile, decision: ReturnDecision): Promise<Report> {
  const { report, zip, tied, read, ground } = await brought(engine, viewer, id, file.bytes)
  await engine.store.as(viewer, async tx => mayEditWhole(tx, viewer, await rowOf(tx, viewer, id)))
  const pins = pinsOf(decision.choices, compareFigures(tied, read, ground).overtyped)
  if (pins.size === 0 && !decision.prose && !decision.form)
    throw refuse(
      'nothing-taken',
      '没有选择要收回的内容。请选一项，或只下载回填后的 Word',
      'Nothing is chosen to be taken over: choose something, or only download the refilled file',
    )
  const text = decision.prose ? returnedText(report.paragraphs, read, tied, besideText(report)).paragraphs : report.paragraphs
  const writer = { by: viewer.name, at: new Date().toISOString() }
  const pinned = readParagraphs(withPins(text, pins), report.paragraphs, key => entryOf(engine, key)?.kind, writer)
  const bound = decision.prose ? rebound(pinned, await bindingOf(engine, viewer, report)) : pinned
  const found = await drawnNow(engine, viewer, report, bound)
  const paragraphs = filled(found, await figuresOf(engine, viewer, report, found))
  const form = decision.form ? formFrom(zip, tied, paragraphs, ground, decision.choices) : undefined
  await engine.store.as(viewer, async tx => {
    const now = await rowOf(tx, viewer, id, true)
    await mayEditWhole(tx, viewer, now)
    unchanged(now, decision.version)
    if (pins.size > 0 || decision.prose) {
      const version = now.version + 1
      await store(tx, viewer, { id, version, state: now.state, paragraphs, title: titleOf(paragraphs) ?? now.title })
      await keepVersion(tx, viewer, { id, path: now.path, version, act: 'bring-back', reason: null, paragraphs })
    }
    if (form) await keepForm(tx, viewer, now, { name: file.name, bytes: form })
  })
  return readReport(engine, viewer, id)
}

interface Brought {
  report: Report
  zip: OfficeZip
  tied: ReturnedTag[]
  read: PlacedParagraph[]
  ground: ReturnGround
  download: ReportReturn['download']
}

async function brought(engine: Engine, viewer: Viewer, id: number, bytes: Uint8Array): Promise<Brought> {
  const report = await readReport(engine, viewer, id)
  const { zip, tied, read, name } = fileRead(bytes, report.paragraphs)
  if (tied.length === 0)
    throw refuse(
      'no-controls',
      '这份 Word 里没有本系统的指标，无法回填。请用从本总结下载的文件修改',
      'This Word file holds none of our figures and cannot be refilled: edit the one downloaded from this report',
    )
  const { written, download } = await engine.store.as(viewer, tx => writtenIn(tx, viewer, id, name))
  const open = isSigned(report.state) ? null : await scopesOf(engine, viewer, report, report.paragraphs)
  const closed = new Set(controlled(report.paragraphs).flatMap(spot => (open === null || open.has(spot.id) ? [] : [spot.id])))
  return { report, zip, tied, read, ground: { paragraphs: report.paragraphs, written, closed }, download }
}

function fileRead(
  bytes: Uint8Array,
  paragraphs: readonly Paragraph[],
): Pick<Brought, 'zip' | 'tied' | 'read'> & { name: string | undefined } {
  try {
    if (kindOf(bytes) !== 'docx') throw refuse('not-word', '请上传 Word 文件（.docx）', 'Upload a Word file (.docx)')
    const zip = openZip(bytes)
    return {
      zip,
      tied: tieControls(listControls(zip), paragraphs),
      read: withoutAnnexLines(readPlaced(zip)),
      name: readOwnProperties(zip).get(copyProperty),
    }
  } catch (fault) {
    throw fault instanceof OfficeFileProblem ? refuse(fault.code, fault.zh, fault.en) : fault
  }
}

const controlsOf = (tied: readonly ReturnedTag[]): PlacedControl[] => tied.map(({ control }) => control)

/** The exact numbers behind a draft are no part of its text. */
function withoutAnnexLines(read: PlacedParagraph[]): PlacedParagraph[] {
  const from = read.findIndex(({ text, cell }) => cell === undefined && text === annexOpening)
  if (from === -1) return read
  const table = read[from + 1]?.cell?.table
  const rest = read.slice(from + 1)
  const until = table === undefined ? 0 : rest.findIndex(({ cell }) => cell?.table !== table)
  return [...read.slice(0, from), ...(until === -1 ? [] : rest.slice(until))]
}

/** What a file of ours says at each spot. */
function shownTexts(bytes: Uint8Array, paragraphs: readonly Paragraph[]): Record<string, string> {
  const tied = tieControls(listControls(openZip(bytes)), paragraphs)
  return Object.fromEntries(tied.flatMap(({ control, spot }) => (spot && control.text === spot.shown ? [[spot.id, control.text]] : [])))
}

/** Keeps what a download says, for whoever may bring the file back; from below a report is read alone. */
const keepTexts = (engine: Engine, viewer: Viewer, id: number, texts: Record<string, string>): Promise<string | undefined> =>
  engine.store.as(viewer, async tx => {
    const report = await tx.first<{ path: string; version: number }>(
      'select guard_path as path, version from report where district_id = $1 and id = $2',
      [viewer.district, id],
    )
    return report && isWithin(report.path, viewer.path) ? keepCopy(tx, viewer, { id, ...report }, texts) : undefined
  })

/** The file as the form of further downloads: filled, without the exact numbers that stand behind a draft. */
function formFrom(
  zip: OfficeZip,
  tied: readonly ReturnedTag[],
  paragraphs: readonly Paragraph[],
  ground: ReturnGround,
  choices: readonly ReturnChoice[],
): Uint8Array {
  const fresh = new Map(spotsOf(paragraphs).map(({ spot }) => [spot.id, spot]))
  const now = tied.map((tie): ReturnedTag => (tie.spot ? { control: tie.control, spot: fresh.get(tie.spot.id) ?? tie.spot } : tie))
  return withoutAnnex(openZip(refillControls(zip, controlsOf(now), fillOf(now, ground, choices))), annexOpening)
}

/** The numbers to be set by hand, by spot. */
function pinsOf(choices: readonly ReturnChoice[], overtyped: ReportReturn['overtyped']): Map<string, { text: string; reason: string }> {
  const pins = new Map<string, { text: string; reason: string }>()
  for (const { spot, typed, take, reason = '' } of choices) {
    if (take !== 'pin') continue
    if (!overtyped.some(one => one.spot === spot && one.typed === typed))
      throw refuse(
        'no-such-choice',
        `文件里没有改成“${typed}”的这一处，请重新上传后再选`,
        `The file has no such number ${typed} at this place: upload it again and choose anew`,
      )
    const before = pins.get(spot)
    if (before && before.text !== typed)
      throw refuse(
        'two-pins',
        `同一处指标在文件里改成了“${before.text}”和“${typed}”，只能选一个定数`,
        `One figure was changed to ${before.text} and to ${typed} in the file: set only one of them`,
      )
    pins.set(spot, { text: typed, reason })
  }
  return pins
}

/** The text with numbers set by hand, as a browser would send it. */
const withPins = (paragraphs: readonly Paragraph[], pins: ReadonlyMap<string, { text: string; reason: string }>): Paragraph[] =>
  paragraphs.map(paragraph => ({
    ...paragraph,
    pieces: paragraph.pieces.map(piece => {
      const pin = 'spot' in piece ? pins.get(piece.spot.id) : undefined
      return pin && 'spot' in piece ? { spot: { ...piece.spot, pin: { ...pin, by: '', at: '' } } } : piece
    }),
  }))

/** What nobody counts. */
const plainKinds: ReadonlySet<SpotKind> = new Set(['year', 'date', 'name', 'document-number'])

/** Numbers in the returned text that are no spot of the report, with a figure that would fit where there is one. */
async function numbersTyped(engine: Engine, viewer: Viewer, report: Report, paragraphs: readonly Paragraph[]): Promise<TypedNumber[]> {
  const read = readParagraphs(paragraphs, report.paragraphs, key => entryOf(engine, key)?.kind, { by: viewer.name, at: report.updatedAt })
  const known = new Set(spotsOf(read).map(({ spot }) => spot.id))
  const found = rebound(read, await bindingOf(engine, viewer, report))
  return spotsOf(found).flatMap(({ spot, at }) => {
    if (known.has(spot.id) || isBlank(spot) || plainKinds.has(spot.kind)) return []
    const pieces = found[at.paragraph]?.pieces ?? []
    const own = pieces.findIndex(piece => 'spot' in piece && piece.spot.id === spot.id)
    const words = (list: readonly Piece[]): string => shownText([{ level: null, pieces: [...list] }])[0] ?? ''
    const [before, after] = [words(pieces.slice(0, own)).slice(-14), words(pieces.slice(own + 1)).slice(0, 14)]
    return [{ text: spot.text, before, after, key: spot.key }]
  })
}
