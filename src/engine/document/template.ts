import { createHash } from 'node:crypto'
import { plainTag } from '../../derive/document-tags.ts'
import type { TemplateHead } from '../../language/document.ts'
import { error, Refused, refuse } from '../../language/problem.ts'
import { isRestricted } from '../../language/register.ts'
import type { Viewer } from '../../language/viewer.ts'
import { writeDocuments } from '../../office/document-write.ts'
import { appendAudit } from '../../store/audit.ts'
import type { Transaction } from '../../store/store.ts'
import type { Engine } from '../engine.ts'
import { organizationFor } from '../return-form/form.ts'
import { checkedTemplate } from './check.ts'
import { kindNamed, mayKeepTemplates } from './kind.ts'
import { templateLayout } from './layout.ts'
import { lastOf } from '../tree/organization.ts'

/** What the audit chain calls a template. */
export const templateName = 'document-template'

/** An office's own template as it is kept. */
export interface TemplateRow extends TemplateHead {
  kind: string
  path: string
  bytes: Uint8Array | null
  /** Tags that it prints, as `plainTag` has them. */
  tags: string[]
}

const columns = `t.id, t.kind, t.serial, t.org_id as org, coalesce(s.name, '') as "orgName", t.guard_path as path, t.name, t.at, t.by_name as by, t.tags`
const source = `document_template t ${lastOf('s', 't.district_id', 't.org_id')}`

/** The templates that hold at a path, by kind: of the organization itself or the nearest above; kinds without one have the built-in layout. */
export async function holdingAt(
  tx: Transaction,
  viewer: Viewer,
  path: string,
  kinds: readonly string[],
  withBytes = false,
): Promise<Map<string, TemplateRow>> {
  const rows = await tx.rows<Omit<TemplateRow, 'tags'> & { tags: string; withdrawn: boolean }>(
    `select distinct on (t.kind, t.org_id) ${columns}, t.bytes is null as withdrawn, ${withBytes ? 't.bytes' : 'null::bytea as bytes'} from ${source}
     where t.district_id = $1 and t.kind = any($2::text[]) and (t.guard_path = $3 or starts_with($3, t.guard_path || '.'))
     order by t.kind, t.org_id, t.serial desc`,
    [viewer.district, kinds, path],
  )
  const holding = new Map<string, TemplateRow>()
  for (const { withdrawn, ...row } of rows.toSorted((a, b) => a.path.length - b.path.length))
    if (!withdrawn) holding.set(row.kind, { ...row, tags: tagList(row.tags) })
  return holding
}

/** A kept template with its bytes; of a withdrawn one there are none. @throws Refused `no-such-template` */
export async function templateRow(tx: Transaction, viewer: Viewer, id: number): Promise<TemplateRow & { bytes: Uint8Array }> {
  const row = await tx.first<Omit<TemplateRow, 'tags'> & { tags: string }>(
    `select ${columns}, t.bytes from ${source} where t.district_id = $1 and t.id = $2`,
    [viewer.district, id],
  )
  if (!row?.bytes)
    throw refuse('no-such-template', '没有这个模板，或不在您的范围内', 'There is no such template, or it lies outside your scope', 404)
  return { ...row, bytes: row.bytes, tags: tagList(row.tags) }
}

/**
 * Puts an office's own template in place of the built-in layout, for its organization and those below; those of before are kept.
 * @throws Refused `not-allowed`, `no-such-organization`, every problem of the file and its tags
 */
export async function keepTemplate(
  engine: Engine,
  viewer: Viewer,
  key: string,
  org: number,
  file: { name: string; bytes: Uint8Array },
): Promise<TemplateHead> {
  const known = kindNamed(engine, key)
  refuseKeeping(engine, viewer, key)
  const { path, name } = await organizationFor(engine, viewer, org)
  const { problems, printed } = await checkedTemplate(known, file.bytes)
  if (problems.length > 0) throw new Refused(problems.map(({ zh, en }) => error('template', zh, en)))
  return insert(engine, viewer, key, { org, path, orgName: name }, { ...file, tags: printed })
}

/** Goes back to what holds above, or to the built-in layout. @throws Refused `not-allowed`, `no-template` (409) where there is none of the organization's own */
export async function withdrawTemplate(engine: Engine, viewer: Viewer, key: string, org: number): Promise<void> {
  kindNamed(engine, key)
  refuseKeeping(engine, viewer, key)
  const { path, name } = await organizationFor(engine, viewer, org)
  const holding = await engine.store.as(viewer, tx => holdingAt(tx, viewer, path, [key]))
  if (holding.get(key)?.org !== org)
    throw refuse('no-template', '本组织没有自己的模板', 'This organization has no template of its own', 409)
  await insert(engine, viewer, key, { org, path, orgName: name }, { name: '', bytes: null, tags: [] })
}

/** The built-in layout of a kind as a Word file with its tags, to begin an own template from. */
export async function builtInFile(engine: Engine, key: string): Promise<{ name: string; bytes: Uint8Array }> {
  const { kind } = kindNamed(engine, key)
  return { name: `${kind.zh} 模板.docx`, bytes: await writeDocuments(templateLayout(kind, `${engine.today()}T00:00:00+08:00`)) }
}

/** The digest of a template's bytes; empty for a withdrawal. */
export const templateDigest = (bytes: Uint8Array | null): string => (bytes === null ? '' : createHash('sm3').update(bytes).digest('hex'))

/** @throws Refused `not-allowed` where the viewer does not keep templates of the kind */
export function refuseKeeping(engine: Engine, viewer: Viewer, key: string): void {
  const { kind } = kindNamed(engine, key)
  if (!mayKeepTemplates(engine, viewer, kind))
    throw refuse('not-allowed', `您的角色不能更换“${kind.zh}”的模板`, `Your role does not change the template of ${kind.en}`, 403)
}

async function insert(
  engine: Engine,
  viewer: Viewer,
  key: string,
  { org, path, orgName }: { org: number; path: string; orgName: string },
  { name, bytes, tags }: { name: string; bytes: Uint8Array | null; tags: readonly string[] },
): Promise<TemplateHead> {
  const { reg } = kindNamed(engine, key)
  const digest = templateDigest(bytes)
  const compartment = isRestricted(reg) ? reg.compartment : null
  return engine.store.as(viewer, async tx => {
    const row = await tx.first<{ id: number; serial: number; at: string }>(
      `insert into document_template (district_id, kind, org_id, guard_path, serial, name, bytes, digest, tags, compartment, at, by_name)
       select $1, $2, $3, $4, coalesce(max(serial), 0) + 1, $5, $6, $7, $8, $9, now(), $10 from document_template where district_id = $1 and kind = $2 and org_id = $3
       returning id, serial, at`,
      [
        viewer.district,
        key,
        org,
        path,
        name.slice(0, 200),
        bytes === null ? null : Buffer.from(bytes),
        digest,
        tags.map(plainTag).join('\n'),
        compartment,
        viewer.name,
      ],
    )
    if (!row) throw new Error('no id for the template')
    await appendAudit(tx, viewer, {
      act: bytes === null ? 'withdraw-template' : 'keep-template',
      register: templateName,
      record: row.id,
      detail: `${key} ${orgName}`,
      digest,
      ...(compartment ? { compartment } : {}),
    })
    return { id: row.id, serial: row.serial, org, orgName, name, at: row.at, by: viewer.name }
  })
}

const tagList = (tags: string): string[] => tags.split('\n').filter(Boolean)
