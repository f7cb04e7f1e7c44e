import type { Transaction } from '../../store/store.ts'
import { type MadeNote, madeName, noteColumns, noteDigest } from './made.ts'
import { templateDigest, templateName } from './template.ts'

/** Compares every template and every note of a document with its link of the audit chain; returns what was altered beside the door. */
export async function verifyDocuments(tx: Transaction, district: string): Promise<string[]> {
  const templates = await tx.rows<{ id: number; bytes: Uint8Array | null; digest: string; link: string | null }>(
    `select t.id, t.bytes, t.digest, e.digest as link from document_template t
     left join audit_entry e on e.district_id = t.district_id and e.register = $2 and e.record_id = t.id where t.district_id = $1 order by t.id`,
    [district, templateName],
  )
  const notes = await tx.rows<MadeNote & { id: number; link: string | null }>(
    `select m.id, ${noteColumns}, e.digest as link from document_made m
     left join audit_entry e on e.district_id = m.district_id and e.register = $2 and e.record_id = m.id where m.district_id = $1 order by m.id`,
    [district, madeName],
  )
  return [
    ...templates.flatMap(({ id, bytes, digest, link }) =>
      link === digest && digest === templateDigest(bytes) ? [] : [`document template ${id} was altered`],
    ),
    ...notes.flatMap(({ id, link, ...note }) => (link === noteDigest(note) ? [] : [`the note of document ${id} was altered`])),
  ]
}
