import { createHash } from 'node:crypto'
import { zipSync } from 'fflate'
import { type BatchStep, type DocumentPreview, mostAtOnce, numberCodePattern } from '../../language/document.ts'
import { error, Refused, refuse } from '../../language/problem.ts'
import type { Viewer } from '../../language/viewer.ts'
import { readDocument } from '../../office/document-read.ts'
import { writeDocuments } from '../../office/document-write.ts'
import type { OfficialDocument } from '../../office/official-document.ts'
import { fillTemplate } from '../../office/template-fill.ts'
import { isRepeatable, repeatedTemplate, repeatTag } from '../../office/template-repeat.ts'
import type { Engine } from '../engine.ts'
import { pdfOf } from '../report/pdf.ts'
import { templateRefused } from './check.ts'
import { type KnownKind, kindNamed, refuseMaking } from './kind.ts'
import { filledLayout, previewOf, previewOfFile } from './layout.ts'
import { lastSerial, madeBefore, type MadeBefore, type MadeNote, noteMade, numberOf } from './made.ts'
import { type Draft, draftOf } from './record.ts'
import { answer, type Imprint, type Values } from './values.ts'

/** How a document is asked for. */
export interface MakeAsk {
  format: 'docx' | 'pdf'
  /** 机关代字 of a kind that is numbered; without it no number is given. */
  code?: string | undefined
  /** What covered values are opened for; without it they stay covered. */
  purpose?: string | undefined
}

/** A file that was made. */
export interface MadeFile {
  name: string
  bytes: Uint8Array
  /** Characters that no font has, in a PDF. */
  missing: readonly string[]
}

/** A document to look at before it is made: nothing is noted, no number given, nothing opened. @throws Refused as `makeDocument` */
export async function previewDocument(engine: Engine, viewer: Viewer, key: string, id: number): Promise<DocumentPreview> {
  const known = kindNamed(engine, key)
  refuseMaking(engine, viewer, known.kind)
  const draft = await draftOf(engine, viewer, known, id)
  const before = await madeBefore(engine, viewer.district, key, [id])
  const imprint = imprintOf(engine, viewer, draft, numberBefore(before.get(id)), false)
  const values = draft.record.values(imprint)
  return draft.template
    ? previewOfFile(readDocument(await ownFile(draft, values)).paragraphs)
    : previewOf(filledLayout(known.kind, values, imprint, createdAt(engine)))
}

/**
 * Makes one document of a record and notes it: number, date, hand, version of the record, which copy.
 * @throws Refused `not-allowed`, `no-such-record`, what bars it, `code` where the code is none, `purpose`, `no-font`
 */
export async function makeDocument(engine: Engine, viewer: Viewer, key: string, id: number, ask: MakeAsk): Promise<MadeFile> {
  const known = kindNamed(engine, key)
  refuseMaking(engine, viewer, known.kind)
  refuseAsk(known, ask)
  const draft = await draftOf(engine, viewer, known, id, ask)
  if (draft.bars.length > 0)
    throw new Refused(
      draft.bars.map(({ zh, en }) => error('document-barred', zh, en)),
      409,
    )
  if (ask.format === 'pdf' && draft.template) throw ownHasNoPdf()
  return withNotes(engine, viewer, known, [draft], ask, async ([numbered]) => {
    if (!numbered) throw new Error('no document')
    const file = await fileOf(known, [numbered], ask.format, createdAt(engine))
    return { result: { ...file, name: `${fileName(known, draft)}.${ask.format}` }, digests: [digestOf(file.bytes)] }
  })
}

/**
 * Makes the documents of several records, told step by step: as one file, each on pages of its own, or as a zip of files. Records of which none can be
 * made are left out and named at the end; everything is noted at once, when the file stands, or nothing is.
 * @throws Refused `not-allowed`, `too-many-documents`, `nothing-to-make`, as `makeDocument`
 */
export async function* makeDocuments(
  engine: Engine,
  viewer: Viewer,
  key: string,
  ids: readonly number[],
  ask: MakeAsk & { together: boolean },
): AsyncGenerator<BatchStep> {
  const known = kindNamed(engine, key)
  refuseMaking(engine, viewer, known.kind)
  refuseAsk(known, ask)
  const wanted = [...new Set(ids)]
  if (wanted.length > mostAtOnce) throw tooMany(wanted.length)
  const drafts: Draft[] = []
  const left: { id: number; name: string; zh: string; en: string }[] = []
  for (const [i, id] of wanted.entries()) {
    const draft = await draftOf(engine, viewer, known, id, ask)
    const [bar] = [...draft.bars, ...(ask.format === 'pdf' && draft.template ? [ownNoPdf] : [])]
    if (bar) left.push({ id, name: draft.name, ...bar })
    else drafts.push(draft)
    yield { done: i + 1, total: wanted.length }
  }
  if (drafts.length === 0)
    throw refuse(
      'nothing-to-make',
      `所选记录都不能出“${known.kind.zh}”：${left[0]?.zh ?? '没有记录'}`,
      `None of the records makes ${known.kind.en}: ${left[0]?.en ?? 'there are none'}`,
      409,
    )
  const made = await withNotes(engine, viewer, known, drafts, ask, async numbered => {
    if (ask.together) {
      const { bytes } = await fileOf(known, numbered, ask.format, createdAt(engine))
      return { result: bytes, digests: numbered.map(() => digestOf(bytes)) }
    }
    const files = new Map<string, Uint8Array>()
    const digests: string[] = []
    for (const one of numbered) {
      const { bytes } = await fileOf(known, [one], ask.format, createdAt(engine))
      files.set(freeName(files, fileName(known, one.draft), ask.format), bytes)
      digests.push(digestOf(bytes))
    }
    return { result: zipSync(Object.fromEntries(files), { level: 0 }), digests }
  })
  yield {
    file: Buffer.from(made).toString('base64'),
    name: `${known.kind.zh} ${drafts.length}份.${ask.together ? ask.format : 'zip'}`,
    made: drafts.length,
    left,
  }
}

/** A trial document from a record with a template that is not kept: nothing is noted, nothing opened. @throws Refused as `draftOf`, the file's problems */
export async function trialDocument(
  engine: Engine,
  viewer: Viewer,
  key: string,
  id: number,
  bytes: Uint8Array,
  tags: readonly string[],
): Promise<Uint8Array> {
  const draft = await draftOf(engine, viewer, kindNamed(engine, key), id, { tags })
  const values = draft.record.values(imprintOf(engine, viewer, draft, null, false))
  return filledTemplate(bytes, values)
}

/** Says plainly that there are too many. */
export const tooMany = (count: number): Refused =>
  refuse(
    'too-many-documents',
    `一次最多出 ${mostAtOnce} 份，现有 ${count} 条。请用筛选缩小范围，分几次出`,
    `At most ${mostAtOnce} documents are made at once, and there are ${count} records: narrow the filters and make them in several goes`,
    409,
  )

interface Numbered {
  draft: Draft
  imprint: Imprint
  values: Values
}

/**
 * Numbers drafts, lets the files be made, and notes them in one transaction; where somebody was given a number or made a copy meanwhile, once more from the
 * beginning, so that a number on paper is always the one noted.
 */
async function withNotes<T>(
  engine: Engine,
  viewer: Viewer,
  known: KnownKind,
  drafts: readonly Draft[],
  ask: MakeAsk,
  make: (numbered: readonly Numbered[]) => Promise<{ result: T; digests: readonly string[] }>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    const before = await madeBefore(
      engine,
      viewer.district,
      known.kind.key,
      drafts.map(({ id }) => id),
    )
    const notes: MadeNote[] = []
    const numbered: Numbered[] = []
    const serials = new Map<number, number>()
    for (const draft of drafts) {
      const earlier = before.get(draft.id)
      const number = await numberFor(engine, viewer, known, draft, ask, earlier, serials)
      const copy = earlier?.versions.has(`${draft.record.page.version}${ask.format}`) ?? false
      const imprint = imprintOf(engine, viewer, draft, number && numberOf(number), copy)
      numbered.push({ draft, imprint, values: draft.record.values(imprint) })
      notes.push({
        kind: known.kind.key,
        register: known.reg.name,
        record: draft.id,
        version: draft.record.page.version,
        issuer: draft.issuer.id,
        code: number?.code ?? null,
        year: number?.year ?? null,
        serial: number?.serial ?? null,
        nth: (earlier?.nth ?? 0) + 1,
        copy,
        format: ask.format,
        template: draft.template?.id ?? null,
        opened: draft.record.opened.join('、'),
        digest: '',
        on: engine.today(),
        by: viewer.name,
      })
    }
    const { result, digests } = await make(numbered)
    try {
      await engine.store.as(viewer, tx =>
        noteMade(
          tx,
          viewer,
          known,
          notes.map((note, i) => ({ note: { ...note, digest: digests[i] ?? '' }, standing: drafts[i]?.standing ?? fail() })),
        ),
      )
      return result
    } catch (fault) {
      if (attempt >= 5 || !(fault instanceof Error && 'code' in fault && fault.code === '23505')) throw fault
    }
  }
}

/** The number of a document: the one that the record's document has already, else the next of its code. */
async function numberFor(
  engine: Engine,
  viewer: Viewer,
  { kind }: KnownKind,
  { issuer }: Draft,
  { code }: MakeAsk,
  before: MadeBefore | undefined,
  serials: Map<number, number>,
): Promise<Pick<MadeNote, 'code' | 'year' | 'serial'> | null> {
  if (before?.serial !== undefined && before.serial !== null) return before
  if (!kind.numbered || code === undefined || before) return null
  const year = Number(engine.today().slice(0, 4))
  const serial = (serials.get(issuer.id) ?? (await lastSerial(engine, viewer.district, issuer.id, code, year))) + 1
  serials.set(issuer.id, serial)
  return { code, year, serial }
}

/** The file of documents: one behind the other, each on pages of its own. */
async function fileOf(
  { kind }: KnownKind,
  numbered: readonly Numbered[],
  format: 'docx' | 'pdf',
  created: string,
): Promise<Omit<MadeFile, 'name'>> {
  const own = numbered.filter(({ draft }) => draft.template)
  const [first] = own
  if (first && numbered.length === 1) return { bytes: await ownFile(first.draft, first.values), missing: [] }
  if (first) return { bytes: await ownTogether(numbered), missing: [] }
  const documents = numbered.flatMap(({ values, imprint }): OfficialDocument[] => filledLayout(kind, values, imprint, created))
  if (format === 'docx') return { bytes: await writeDocuments(documents), missing: [] }
  return pdfOf(documents)
}

/** An office's own template, filled. */
const ownFile = ({ template }: Pick<Draft, 'template'>, values: Values): Promise<Uint8Array> =>
  filledTemplate(template?.bytes ?? fail(), values)

async function filledTemplate(bytes: Uint8Array, values: Values): Promise<Uint8Array> {
  try {
    return await fillTemplate(bytes, ask => answer(values, ask))
  } catch (fault) {
    throw templateRefused(fault)
  }
}

/** Several documents of one own template in one file: its body is repeated, each time on a new page. */
async function ownTogether(numbered: readonly Numbered[]): Promise<Uint8Array> {
  const [first] = numbered
  const bytes = first?.draft.template?.bytes
  if (!bytes || numbered.some(({ draft }) => draft.template?.id !== first.draft.template?.id) || !isRepeatable(bytes))
    throw refuse(
      'not-together',
      '这些文书的模板不同，或页眉页脚里有标记，不能合成一个 Word。请改选“压缩包”',
      'These documents have different templates, or tags in headers or footers, and do not go into one Word file: choose a zip',
      409,
    )
  try {
    return await fillTemplate(repeatedTemplate(bytes), ask => {
      const [outer, ...within] = ask.within
      if (outer?.name !== repeatTag) return numbered.length
      const one = numbered[outer.line]
      return one ? answer(one.values, { ...ask, within }) : ''
    })
  } catch (fault) {
    throw templateRefused(fault)
  }
}

function refuseAsk({ kind }: KnownKind, { code, purpose }: MakeAsk): void {
  if (code !== undefined && kind.numbered && !numberCodePattern.test(code))
    throw new Refused([error('code', '机关代字应是2至12个汉字，如“金组”', 'The code is two to twelve Chinese characters', 'code')])
  if (purpose !== undefined && purpose.trim().length < 2)
    throw new Refused([error('purpose', '请写明查看用途', 'Give the purpose of looking', 'purpose')])
}

const imprintOf = (engine: Engine, viewer: Viewer, { issuer }: Draft, number: string | null, copy: boolean): Imprint => ({
  issuer: issuer.name,
  date: engine.today(),
  number,
  maker: viewer.name,
  copy,
})

const numberBefore = (before: MadeBefore | undefined): string | null => (before ? numberOf(before) : null)

const createdAt = (engine: Engine): string => `${engine.today()}T00:00:00+08:00`

const digestOf = (bytes: Uint8Array): string => createHash('sm3').update(bytes).digest('hex')

const fileName = ({ kind }: KnownKind, { name }: Draft): string => `${kind.zh} ${name}`.replace(/[\\/:*?"<>|\n\r\t]/g, '·').slice(0, 80)

function freeName(files: ReadonlyMap<string, unknown>, name: string, format: string): string {
  for (let i = 1; ; i += 1) {
    const one = `${name}${i === 1 ? '' : ` ${i}`}.${format}`
    if (!files.has(one)) return one
  }
}

const ownNoPdf = {
  zh: '用本单位模板的只出 Word，PDF 按内置版式生成',
  en: 'An own template makes Word alone; PDFs have the built-in layout',
}
const ownHasNoPdf = (): Refused => refuse('no-pdf', ownNoPdf.zh, ownNoPdf.en, 409)

const fail = (): never => {
  throw new Error('a draft without what it needs')
}
