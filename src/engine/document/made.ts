import { documentNumber, type DocumentMade } from '../../language/document.ts'
import { isRestricted } from '../../language/register.ts'
import { readerBits } from '../../language/role.ts'
import { pathEnd, type Viewer } from '../../language/viewer.ts'
import { appendAudit } from '../../store/audit.ts'
import { canonical, sm3 } from '../../store/digest.ts'
import type { Transaction } from '../../store/store.ts'
import type { Engine } from '../engine.ts'
import type { KnownKind } from './kind.ts'
import type { Standing } from './record.ts'

/** What the audit chain calls a document that was made. */
export const madeName = 'document'

/** A document as its note keeps it; never its text. */
export interface MadeNote {
  kind: string
  register: string
  record: number
  version: number
  issuer: number
  code: string | null
  year: number | null
  serial: number | null
  nth: number
  copy: boolean
  format: 'docx' | 'pdf'
  template: number | null
  opened: string
  /** SM3 of the file. */
  digest: string
  on: string
  by: string
}

/** What was made before of a record: the last note of a kind, its number, and each version of the record with the format made of it. */
export interface MadeBefore {
  nth: number
  code: string | null
  year: number | null
  serial: number | null
  versions: ReadonlySet<string>
}

/**
 * What was made before of records that the viewer has read, by record: asked with unlimited sight, since a record may have stood elsewhere when its first
 * document was made, and a copy is counted on and a number kept all the same.
 */
export async function madeBefore(
  engine: Engine,
  district: string,
  kind: string,
  records: readonly number[],
): Promise<Map<number, MadeBefore>> {
  const rows = await engine.store.asSystem('documents made before', tx =>
    tx.rows<Omit<MadeBefore, 'versions'> & { record: number; versions: string }>(
      `select record_id as record, max(nth) as nth, max(number_code) as code, max(number_year) as year, max(number_serial) as serial,
         string_agg(record_version || format, ' ') as versions
       from document_made where district_id = $1 and kind = $2 and record_id = any($3::bigint[]) group by record_id`,
      [district, kind, records],
    ),
  )
  return new Map(rows.map(({ record, versions, ...row }) => [record, { ...row, versions: new Set(versions.split(' ')) }]))
}

/** The last serial given under a code in a year by an issuer: asked with unlimited sight, for a number is given once whoever may read its document. */
export const lastSerial = (engine: Engine, district: string, issuer: number, code: string, year: number): Promise<number> =>
  engine.store.asSystem('number documents', async tx => {
    const row = await tx.first<{ last: number | null }>(
      'select max(number_serial) as last from document_made where district_id = $1 and issuer_id = $2 and number_code = $3 and number_year = $4',
      [district, issuer, code, year],
    )
    return row?.last ?? 0
  })

/** Notes documents, each with a link of the audit chain. Fails with 23505 where a number or a copy was given meanwhile. */
export async function noteMade(
  tx: Transaction,
  viewer: Viewer,
  { reg }: KnownKind,
  notes: readonly { note: MadeNote; standing: Standing }[],
): Promise<void> {
  for (const { note, standing } of notes) {
    const row = await tx.first<{ id: number }>(
      `insert into document_made (district_id, kind, register, record_id, record_version, org_id, guard_path, readers, handlers, team, barred, issuer_id,
         number_code, number_year, number_serial, nth, copy, format, template_id, opened, digest, at, made_on, by_name, account_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, now(), $22, $23, $24) returning id`,
      [
        viewer.district,
        note.kind,
        note.register,
        note.record,
        note.version,
        standing.org,
        standing.path,
        readerBits(reg.may.read),
        standing.handlers,
        standing.team,
        standing.barred,
        note.issuer,
        note.code,
        note.year,
        note.serial,
        note.nth,
        note.copy,
        note.format,
        note.template,
        note.opened,
        note.digest,
        note.on,
        note.by,
        viewer.account,
      ],
    )
    if (!row) throw new Error('no id for the document')
    await appendAudit(tx, viewer, {
      act: 'make-document',
      register: madeName,
      record: row.id,
      version: note.version,
      detail: `${note.kind} ${note.register} ${note.record}${note.opened ? ' 含个人信息' : ''}`,
      digest: noteDigest(note),
      ...(isRestricted(reg) ? { compartment: reg.compartment } : {}),
    })
  }
}

/** The digest of a note, as its link of the audit chain has it. */
export const noteDigest = (note: MadeNote): string => sm3(canonical(note))

/** The columns of a note, for reading it back whole. */
export const noteColumns = `m.kind, m.register, m.record_id as record, m.record_version as version, m.issuer_id as issuer, m.number_code as code, m.number_year as year,
  m.number_serial as serial, m.nth, m.copy, m.format, m.template_id as template, m.opened, m.digest, m.made_on as "on", m.by_name as by`

/** The documents made of a record, newest first; their templates by name as far as the viewer may read them. */
export async function madeOf(tx: Transaction, engine: Engine, viewer: Viewer, register: string, record: number): Promise<DocumentMade[]> {
  const rows = await tx.rows<MadeNote & { id: number; at: string; templateName: string | null }>(
    `select m.id, m.at, ${noteColumns}, t.name as "templateName" from document_made m
     left join document_template t on t.district_id = m.district_id and t.id = m.template_id
     where m.district_id = $1 and m.register = $2 and m.record_id = $3 order by m.id desc limit 100`,
    [viewer.district, register, record],
  )
  const kinds = new Map(engine.documents.map(kind => [kind.key, kind]))
  return rows.map(({ id, at, by, kind, version, nth, copy, format, template, templateName, opened, ...number }) => ({
    id,
    at,
    by,
    kind,
    zh: kinds.get(kind)?.zh ?? kind,
    en: kinds.get(kind)?.en ?? kind,
    number: numberOf(number),
    format,
    version,
    nth,
    copy,
    template: template === null ? null : (templateName ?? ''),
    opened: opened !== '',
  }))
}

/** How many documents of each kind were made on the days of a year at a path and below, and of how many records. */
export async function madeCounts(
  tx: Transaction,
  viewer: Viewer,
  path: string,
  year: string,
): Promise<Map<string, { made: number; records: number }>> {
  const rows = await tx.rows<{ kind: string; made: number; records: number }>(
    `select kind, count(*) as made, count(distinct record_id) as records from document_made
     where district_id = $1 and guard_path >= $2 and guard_path < $3 and made_on >= $4 and made_on <= $5 group by kind`,
    [viewer.district, path, pathEnd(path), `${year}-01-01`, `${year}-12-31`],
  )
  return new Map(rows.map(({ kind, ...counts }) => [kind, counts]))
}

/** The document number of a note; null where it has none. */
export const numberOf = ({ code, year, serial }: Pick<MadeNote, 'code' | 'year' | 'serial'>): string | null =>
  code === null || year === null || serial === null ? null : documentNumber(code, year, serial)
