import { type DocumentTag, offered, plainTag } from '../../derive/document-tags.ts'
import type {
  DocumentKindHead,
  DocumentMade,
  OfferedTag,
  PossibleDocument,
  RegisterDocument,
  TemplateCheck,
} from '../../language/document.ts'
import { Refused } from '../../language/problem.ts'
import { type AnyRegister, opens } from '../../language/register.ts'
import type { Viewer } from '../../language/viewer.ts'
import type { Transaction } from '../../store/store.ts'
import { type Engine, registerNamed } from '../engine.ts'
import { list } from '../record/read.ts'
import { organizationFor } from '../return-form/form.ts'
import { checkedTemplate } from './check.ts'
import { type KnownKind, kindNamed, kindsFor, mayKeepTemplates } from './kind.ts'
import { madeBefore, madeCounts, madeOf, numberOf } from './made.ts'
import { trialDocument } from './make.ts'
import { type Draft, draftOf, titleOf, wantedTags } from './record.ts'
import { holdingAt, refuseKeeping, templateRow } from './template.ts'

/** What can be made of a record now, and what keeps the rest from it. @throws Refused as `read` */
export async function possibleDocuments(engine: Engine, viewer: Viewer, reg: AnyRegister, id: number): Promise<PossibleDocument[]> {
  const kinds: PossibleDocument[] = []
  for (const kind of kindsFor(engine, viewer, reg.name)) {
    const known = kindNamed(engine, kind.key)
    const draft = await draftOf(engine, viewer, known, id)
    const before = (await madeBefore(engine, viewer.district, kind.key, [id])).get(id)
    const code = kind.numbered ? await engine.store.as(viewer, tx => lastCode(tx, viewer, kind.key, draft.issuer.id)) : null
    kinds.push({
      key: kind.key,
      zh: kind.zh,
      en: kind.en,
      bars: draft.bars,
      numbered: kind.numbered ?? false,
      number: before ? numberOf(before) : null,
      code,
      template: draft.template?.name ?? null,
      covered: coveredIn(engine, viewer, known, draft),
    })
  }
  return kinds
}

/** The kinds of documents that a viewer makes from a register. */
export const registerDocuments = (engine: Engine, viewer: Viewer, reg: AnyRegister): RegisterDocument[] =>
  kindsFor(engine, viewer, reg.name).map(kind => ({
    key: kind.key,
    zh: kind.zh,
    en: kind.en,
    numbered: kind.numbered ?? false,
    covered: openable(engine, viewer, kindNamed(engine, kind.key), null).map(({ zh, en }) => ({ zh, en })),
  }))

/** The documents made of a record, as far as the viewer reads the record. */
export const documentsMade = (engine: Engine, viewer: Viewer, reg: AnyRegister, id: number): Promise<DocumentMade[]> =>
  engine.store.as(viewer, tx => madeOf(tx, engine, viewer, reg.name, id))

/** The kinds of documents whose registers a viewer reads, as their templates hold at an organization. @throws Refused `no-such-organization` */
export async function templateKinds(engine: Engine, viewer: Viewer, org: number): Promise<(DocumentKindHead & { mayKeep: boolean })[]> {
  const { path } = await organizationFor(engine, viewer, org)
  const kinds = engine.documents.filter(kind => registerNamed(engine, kind.register).may.read.includes(viewer.role))
  const keys = kinds.map(({ key }) => key)
  return engine.store.as(viewer, async tx => {
    const holding = await holdingAt(tx, viewer, path, keys)
    const counts = await madeCounts(tx, viewer, path, engine.today().slice(0, 4))
    const versions = await tx.rows<DocumentKindHead['versions'][number] & { kind: string }>(
      `select kind, id, serial, name, at, by_name as by, bytes is null as withdrawn from document_template
       where district_id = $1 and org_id = $2 and kind = any($3::text[]) order by serial desc`,
      [viewer.district, org, keys],
    )
    return kinds.map(kind => {
      const row = holding.get(kind.key)
      return {
        key: kind.key,
        zh: kind.zh,
        en: kind.en,
        register: kind.register,
        holds: row ? { id: row.id, serial: row.serial, org: row.org, orgName: row.orgName, name: row.name, at: row.at, by: row.by } : null,
        own: row?.org === org,
        versions: versions
          .filter(one => one.kind === kind.key)
          .map(({ id, serial, name, at, by, withdrawn }) => ({ id, serial, name, at, by, withdrawn })),
        made: counts.get(kind.key)?.made ?? 0,
        records: counts.get(kind.key)?.records ?? 0,
        mayKeep: mayKeepTemplates(engine, viewer, kind),
      }
    })
  })
}

/** The tags that a template of a kind may have. */
export function offeredTags(engine: Engine, viewer: Viewer, key: string): OfferedTag[] {
  const { kind, reg, tags } = kindNamed(engine, key)
  if (!reg.may.read.includes(viewer.role)) refuseKeeping(engine, viewer, key)
  return offered(tags, kind.needs)
}

/** A dry run of a template: its tags, what is wrong with them, and the record that a trial would be made from. Nothing is kept. @throws Refused as `keepTemplate` */
export async function checkTemplate(engine: Engine, viewer: Viewer, key: string, org: number, bytes: Uint8Array): Promise<TemplateCheck> {
  refuseKeeping(engine, viewer, key)
  const known = kindNamed(engine, key)
  const { found, missing, problems, printed } = await checkedTemplate(known, bytes)
  const needs = (known.kind.needs ?? []).filter(name => !printed.some(tag => plainTag(tag) === plainTag(name)))
  const notes = [
    ...(needs.length > 0
      ? [{ zh: `模板里没有“${needs.join('”“')}”，文书上将看不到。`, en: `The template does not print ${needs.join(', ')}.` }]
      : []),
    ...(known.kind.numbered && !printed.includes('发文字号')
      ? [
          {
            zh: '模板里没有 {发文字号}，编的文号不会印在文书上。',
            en: 'The template has no {Document number}: the number given is not printed.',
          },
        ]
      : []),
  ]
  return { found, missing, problems, notes, trial: problems.length > 0 ? null : await trialRecord(engine, viewer, known, org) }
}

/** A trial document of a template that is not kept, from a real record of the organization or below. @throws Refused as `checkTemplate`, `no-trial` */
export async function trialOf(
  engine: Engine,
  viewer: Viewer,
  key: string,
  org: number,
  bytes: Uint8Array,
): Promise<{ name: string; bytes: Uint8Array }> {
  refuseKeeping(engine, viewer, key)
  const known = kindNamed(engine, key)
  const { problems, printed } = await checkedTemplate(known, bytes)
  if (problems.length > 0) throw new Refused(problems.map(({ zh, en }) => ({ code: 'template', level: 'error', zh, en })))
  const record = await trialRecord(engine, viewer, known, org)
  if (!record)
    throw new Refused(
      [
        {
          code: 'no-trial',
          level: 'error',
          zh: '范围内还没有能出这种文书的记录，无法试填',
          en: 'There is no record in scope yet that makes such a document',
        },
      ],
      409,
    )
  return { name: `${known.kind.zh} 试填.docx`, bytes: await trialDocument(engine, viewer, key, record.id, bytes, printed) }
}

/** A template as it was handed in. @throws Refused `no-such-template` */
export const templateFile = (engine: Engine, viewer: Viewer, id: number): Promise<{ name: string; bytes: Uint8Array }> =>
  engine.store.as(viewer, tx => templateRow(tx, viewer, id))

/** The newest record of an organization or below that makes a document of the kind. */
async function trialRecord(engine: Engine, viewer: Viewer, known: KnownKind, org: number): Promise<{ id: number; name: string } | null> {
  const filters = Object.fromEntries(Object.entries(known.kind.where ?? {}).map(([name, values]) => [name, [...values]]))
  for (const state of known.kind.states ?? [undefined]) {
    const { rows } = await list(engine, viewer, known.reg, { org, filters, size: 5, ...(state === undefined ? {} : { state }) })
    for (const row of rows) {
      const draft = await draftOf(engine, viewer, known, row.id)
      if (draft.bars.length === 0) return { id: row.id, name: titleOf(known.reg, row) }
    }
  }
  return null
}

const lastCode = async (tx: Transaction, viewer: Viewer, kind: string, issuer: number): Promise<string | null> =>
  (
    await tx.first<{ code: string }>(
      'select number_code as code from document_made where district_id = $1 and kind = $2 and issuer_id = $3 and number_code is not null order by id desc limit 1',
      [viewer.district, kind, issuer],
    )
  )?.code ?? null

/** Covered values that the document would print and the viewer may open. */
const coveredIn = (engine: Engine, viewer: Viewer, known: KnownKind, { template, record }: Draft): { zh: string; en: string }[] =>
  openable(engine, viewer, known, template)
    .filter(({ source }) => source.kind === 'through' || (source.kind === 'column' && Boolean(record.page.values[source.name])))
    .map(({ zh, en }) => ({ zh, en }))

/** Tags of covered columns that a template prints and the viewer's role may open. */
function openable(engine: Engine, viewer: Viewer, known: KnownKind, template: Draft['template']): DocumentTag[] {
  const wanted = wantedTags(known, template)
  return known.tags.filter(({ zh, en, column, source }) => {
    if (!column?.sealed || !(wanted.has(plainTag(zh)) || wanted.has(plainTag(en)))) return false
    return opens(source.kind === 'through' ? registerNamed(engine, source.to) : known.reg, column.sealed, viewer.role)
  })
}
