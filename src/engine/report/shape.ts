import type { CuedFigure } from '../../language/cue.ts'
import { isDay } from '../../language/day.ts'
import { error, type Problem, Refused, refuse } from '../../language/problem.ts'
import type { Cell, DrawnRecord, Paragraph, Picture, Piece, Spot, SpotKind, SpotPin, Wording } from '../../language/report.ts'
import { mostCharacters, mostParagraphs, printable } from './source.ts'
import { spotsOf } from './text.ts'
import { isFigureKind, kindShown } from './words.ts'

/**
 * Reads a text that a browser sends back. Prose and bindings are the writer's; what a spot said when it was found, its value and what it
 * prints are not: those come from the stored text and from the records alone, so that no number enters by this way.
 * @throws Refused `bad-text`, or every binding that is wrong at its spot
 */
export function readParagraphs(input: unknown, stored: readonly Paragraph[], kindOf: KindOf, writer: Writer): Paragraph[] {
  if (!Array.isArray(input) || input.length > mostParagraphs) throw badText()
  const known = new Map(spotsOf(stored).map(({ spot }) => [spot.id, spot]))
  const taken = new Set<string>()
  // A section keeps its identity with its heading; the browser makes none, and a copy has none.
  const sections = new Set(stored.flatMap(({ section }) => section ?? []))
  let last = Math.max(0, ...[...known.keys()].map(id => Number(id.slice(1)) || 0))
  const problems: Problem[] = []
  const spotFrom = (value: Fields): Spot => {
    const before = typeof value.id === 'string' && !taken.has(value.id) ? known.get(value.id) : undefined
    const id = before?.id ?? `s${(last += 1)}`
    taken.add(id)
    const spot = settledSpot(id, before, value, kindOf, writer)
    problems.push(...bindingProblems(spot, kindOf))
    return spot
  }
  const paragraphs = input.map((entry: unknown): Paragraph => {
    const { level, pieces, cell, picture, drawn, section } = fieldsOf(entry)
    if (!Array.isArray(pieces)) throw badText()
    if (drawn !== undefined) return drawnFrom(fieldsOf(drawn), stored)
    return {
      level: levelFrom(level),
      ...(level === 1 && typeof section === 'string' && sections.delete(section) ? { section } : {}),
      ...(cell === undefined ? {} : { cell: cellFrom(fieldsOf(cell)) }),
      ...(picture === undefined ? {} : { picture: pictureFrom(fieldsOf(picture)) }),
      pieces: joined(pieces.map((piece: unknown) => pieceFrom(piece, spotFrom))),
    }
  })
  const length = paragraphs.reduce(
    (sum, { pieces }) => sum + pieces.reduce((all, piece) => all + ('spot' in piece ? piece.spot.text.length : piece.text.length), 0),
    0,
  )
  if (length > mostCharacters) throw badText()
  if (problems.length > 0) throw new Refused(problems)
  return paragraphs
}

/** The kind of figure behind a key; undefined where it names none. */
export type KindOf = (key: string) => CuedFigure['kind'] | undefined

/** Who writes, and when: they stand with each number set by hand. */
export interface Writer {
  by: string
  /** Moment, ISO 8601. */
  at: string
}

type Fields = Record<string, unknown>

const badText = (): Refused =>
  refuse(
    'bad-text',
    '正文的格式不对，未保存。请刷新页面后再改',
    'The text is malformed; nothing was saved. Reload the page and change it again',
  )

function fieldsOf(value: unknown): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw badText()
  return value as Fields // cast: an object has been seen; each field is read with its own test
}

function levelFrom(level: unknown): Paragraph['level'] {
  if (level === null || level === undefined) return null
  if (level === 0 || level === 1 || level === 2 || level === 3 || level === 4) return level
  throw badText()
}

function cellFrom({ table, row, column, org }: Fields): Cell {
  const [at, across] = [integerOrNull(row), integerOrNull(column)]
  if (typeof table !== 'string' || !/^[\w-]{1,40}$/.test(table) || at === null || across === null) throw badText()
  if (at < 0 || at > 2000 || across < 0 || across > 40) throw badText()
  const own = integerOrNull(org)
  return { table, row: at, column: across, ...(own === null ? {} : { org: own }) }
}

/** A line of a list drawn from records: which records is the writer's, what they say is not; it comes from the stored line until they are read anew. */
function drawnFrom({ list, of, records }: Fields, stored: readonly Paragraph[]): Paragraph {
  if (typeof list !== 'string' || !/^[\w-]{1,40}$/.test(list) || (of !== 'plan' && of !== 'examples')) throw badText()
  if (!Array.isArray(records) || records.length > 200) throw badText()
  const named = records.map((record: unknown): DrawnRecord => {
    const [register, id] = Array.isArray(record) ? record : []
    const whole = integerOrNull(id)
    if (typeof register !== 'string' || !/^\w{1,60}$/.test(register) || whole === null) throw badText()
    return [register, whole, 0]
  })
  const same = stored.find(
    one =>
      one.drawn?.list === list &&
      one.drawn.records.length === named.length &&
      one.drawn.records.every(([a, b], i) => a === named[i]?.[0] && b === named[i][1]),
  )
  return same ?? { level: null, pieces: [], drawn: { list, of, records: named } }
}

function pictureFrom({ file, name }: Fields): Picture {
  const id = integerOrNull(file)
  if (id === null || typeof name !== 'string') throw badText()
  return { file: id, name: printable(name).slice(0, 200) }
}

function pieceFrom(piece: unknown, spotFrom: (value: Fields) => Spot): Piece {
  const fields = fieldsOf(piece)
  if ('spot' in fields) return { spot: spotFrom(fieldsOf(fields.spot)) }
  if (typeof fields.text !== 'string') throw badText()
  return { text: printable(fields.text), ...(fields.bold === true ? { bold: true } : {}) }
}

/** Neighbouring prose of one look becomes one piece; empty prose goes. */
function joined(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = []
  for (const piece of pieces) {
    const last = out.at(-1)
    if ('text' in piece && piece.text === '') continue
    if ('text' in piece && last && 'text' in last && Boolean(last.bold) === Boolean(piece.bold))
      out[out.length - 1] = { ...last, text: last.text + piece.text }
    else out.push(piece)
  }
  return out
}

const kinds: readonly string[] = [
  'figure',
  'share',
  'target',
  'parameter',
  'date',
  'year',
  'name',
  'document-number',
  'other',
] satisfies SpotKind[]

function settledSpot(id: string, before: Spot | undefined, value: Fields, kindOf: KindOf, writer: Writer): Spot {
  const kind = typeof value.kind === 'string' && kinds.includes(value.kind) ? (value.kind as SpotKind) : 'other' // cast: it is one of the kinds
  const key = isFigureKind(kind) && typeof value.key === 'string' ? value.key : null
  const clause = typeof value.clause === 'string' ? printable(value.clause).trim() : ''
  const found = before ?? ownSpot(value)
  const same = found.key === key
  const style = styleFrom(value)
  const chosen = { confidence: 1, why: { zh: '由起草人指定', en: 'Chosen by the writer' }, runnerUp: null, value: null, shown: found.text }
  return {
    ...found,
    ...(same ? {} : chosen),
    ...(before ? insteadOf(before, key) : {}),
    id,
    text: style.scale === found.style.scale ? found.text : `${found.text.replace(/[万亿]$/, '')}${style.scale}`,
    kind: key === null ? kind : kindShown(kindOf(key)),
    key,
    org: integerOrNull(value.org),
    from: textOrNull(value.from),
    to: textOrNull(value.to),
    programme: integerOrNull(value.programme),
    settled: value.settled === true,
    style,
    clause: clause === '' ? undefined : clause,
    pin: pinFrom(value.pin, before?.pin, writer),
  }
}

/** A number set by hand: it stays with whoever set it until its number or its reason changes. */
function pinFrom(value: unknown, before: SpotPin | undefined, { by, at }: Writer): SpotPin | undefined {
  if (value === null || value === undefined) return undefined
  const fields = fieldsOf(value)
  if (typeof fields.text !== 'string' || typeof fields.reason !== 'string') throw badText()
  const [text, reason] = [printable(fields.text).trim(), printable(fields.reason).trim()]
  return before && before.text === text && before.reason === reason ? before : { text, reason, by, at }
}

/** What had been proposed where the writer chose something else, kept so that it is not proposed for such words again. */
function insteadOf(before: Spot, key: string | null): Pick<Spot, 'instead'> {
  const proposed = before.instead === undefined ? before.key : before.instead
  return { instead: proposed === key ? undefined : proposed }
}

function styleFrom(value: Fields): Spot['style'] {
  const style = typeof value.style === 'object' && value.style !== null ? fieldsOf(value.style) : {}
  return {
    more: style.more === true,
    scale: style.scale === '万' || style.scale === '亿' ? style.scale : '',
    percent: style.percent === true,
    ...(style.places === 0 || style.places === 1 || style.places === 2 ? { places: style.places } : {}),
    ...(isWording(style.wording) ? { wording: style.wording } : {}),
  }
}

const wordings: readonly unknown[] = ['many', 'near', 'over', 'half', 'all', 'change', 'names'] satisfies Wording[]
const isWording = (value: unknown): value is Wording => wordings.includes(value)

/** A spot that the writer set in the text. */
function ownSpot(value: Fields): Spot {
  if (typeof value.text !== 'string' || value.text === '' || value.text.length > 40) throw badText()
  const text = printable(value.text)
  return {
    id: '',
    text,
    kind: 'figure',
    key: null,
    org: null,
    from: null,
    to: null,
    programme: null,
    confidence: 1,
    why: { zh: '由起草人划定', en: 'Marked by the writer' },
    runnerUp: null,
    settled: true,
    style: styleFrom(value),
    value: null,
    shown: text,
  }
}

const integerOrNull = (value: unknown): number | null => (typeof value === 'number' && Number.isSafeInteger(value) ? value : null)
const textOrNull = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

function bindingProblems(spot: Spot, kindOf: KindOf): Problem[] {
  const problems: Problem[] = []
  if (spot.key !== null && kindOf(spot.key) === undefined)
    problems.push(
      error('no-such-figure', `没有“${spot.key}”这个指标，请从目录中选`, `There is no figure ${spot.key}: choose one of the list`, spot.id),
    )
  if (
    (spot.from !== null && !isDay(spot.from)) ||
    (spot.to !== null && !isDay(spot.to)) ||
    (spot.from !== null && spot.to !== null && spot.from > spot.to)
  )
    problems.push(
      error('bad-period', '期间不对：请填起止日期，起不晚于止', 'The period is wrong: give a first and a last day in order', spot.id),
    )
  if (spot.pin && (spot.pin.text === '' || spot.pin.text.length > 40))
    problems.push(error('pin-text', '请填写定数，不超过 40 字', 'Give the number to be printed, up to 40 characters', spot.id))
  if (spot.pin && (spot.pin.reason.length < 2 || spot.pin.reason.length > 200))
    problems.push(error('pin-reason', '请写明人工定数的原因', 'Say why the number is set by hand', spot.id))
  if ((spot.clause?.length ?? 0) > 200)
    problems.push(error('too-long', '说明文字不超过 200 字', 'The words for an empty figure take up to 200 characters', spot.id))
  return problems
}
