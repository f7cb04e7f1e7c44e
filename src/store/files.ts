import { createReadStream, type ReadStream } from 'node:fs'
import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { createHash, randomUUID } from 'node:crypto'
import { dirname, join } from 'node:path'
import { quote, tableOf } from '../derive/names.ts'
import type { StoredFile } from '../language/listing.ts'
import { refuse } from '../language/problem.ts'
import { type AnyRegister, isRestricted } from '../language/register.ts'
import { compartmentOf, compartmentOfBits, readerBits, staff, writers } from '../language/role.ts'
import type { Viewer } from '../language/viewer.ts'
import { appendAudit } from './audit.ts'
import { cleanName, sniffType } from './file-type.ts'
import type { Store } from './store.ts'

/** Largest file that is kept, in bytes. */
export const maxFileBytes = 20 * 2 ** 20

/**
 * Keeps a file: bytes first, under their SM3 digest, then the row. A process killed in between leaves at most bytes without a row.
 * It lies with the viewer's organization until a record takes it (`placeFiles`).
 * @throws Refused 403 where the role enters nothing, 413 too large, 400 not a type that is kept
 */
export async function keepFile(store: Store, viewer: Viewer, given: { name: string; bytes: Buffer }): Promise<StoredFile> {
  if (!writers.includes(viewer.role) && viewer.role !== 'propaganda' && !compartmentOf(viewer.role))
    throw refuse('not-allowed', '您的角色不能上传附件', 'Your role may not attach files', 403)
  if (given.bytes.length > maxFileBytes)
    throw refuse('file-too-large', '文件超过20 MB，请压缩后再传', 'The file is larger than 20 MB: make it smaller first', 413)
  const type = sniffType(given.bytes)
  if (!type)
    throw refuse(
      'file-type',
      '只能上传 JPG、PNG、WebP、PDF、DOCX、XLSX 文件（不含宏）；请另存为其中一种再传',
      'Only JPG, PNG, WebP, PDF, DOCX and XLSX without macros are kept: save it as one of them',
    )
  const digest = createHash('sm3').update(given.bytes).digest('hex')
  await writeOnce(pathOf(store, digest), given.bytes)
  return store.as(viewer, async tx => {
    const row = await tx.first<StoredFile>(
      `insert into file (district_id, org_id, guard_path, name, type, size, digest, account_id) values ($1, $2, $3, $4, $5, $6, $7, $8) returning id, name, type, size`,
      [viewer.district, viewer.org, viewer.path, cleanName(given.name, type), type, given.bytes.length, digest, viewer.account],
    )
    if (!row) throw new Error('no file row')
    await appendAudit(tx, viewer, { act: 'keep-file', record: row.id, detail: digest })
    return row
  })
}

/** Opens a kept file for a viewer who may read its row; a look into a restricted compartment is in the log. */
export async function openFile(store: Store, viewer: Viewer, id: number): Promise<StoredFile & { stream: ReadStream }> {
  const row = await store.as(viewer, async tx => {
    const found = await tx.first<StoredFile & { digest: string; readers: number }>(
      'select id, name, type, size, digest, readers from file where district_id = $1 and id = $2',
      [viewer.district, id],
    )
    const compartment = compartmentOfBits(found?.readers ?? 0)
    if (compartment) await appendAudit(tx, viewer, { act: 'look-file', record: id, compartment })
    return found
  })
  if (!row) throw refuse('no-such-file', '没有这个文件，或不在您的范围内', 'There is no such file, or it lies outside your scope', 404)
  const { digest, readers: _readers, ...file } = row
  return { ...file, stream: createReadStream(pathOf(store, digest)) }
}

/**
 * Puts the viewer's own uploads where the record lies that names them, so that whoever reads the record reads them too. Uploads of others stay where they
 * are, and so does a file whose record has been closed to the viewer since: naming it elsewhere does not open it again.
 */
export async function placeFiles(
  store: Store,
  viewer: Viewer,
  ids: readonly number[],
  record: { reg: AnyRegister; id: number },
): Promise<void> {
  if (ids.length === 0) return
  const read = await store.as(viewer, tx =>
    tx.rows<{ id: number }>('select id from file where district_id = $1 and id = any($2::bigint[])', [viewer.district, ids]),
  )
  if (read.length === 0) return
  await store.asSystem('place files', tx =>
    tx.rows(
      `update file f set org_id = r.org_id, guard_path = r.guard_path, readers = ${readerBits(record.reg.may.read)}, narrow = ${record.reg.compartment === 'emergency'}${isRestricted(record.reg) ? ', handlers = r.handlers, team = r.team, barred = r.barred' : ''} from ${quote(tableOf(record.reg))} r
       where f.district_id = $1 and f.id = any($2::bigint[]) and f.account_id = $3 and r.district_id = $1 and r.id = $4`,
      [viewer.district, read.map(file => file.id), viewer.account, record.id],
    ),
  )
}

/** Puts the viewer's own uploads where a report lies, so that whoever reads the report sees its pictures. */
export async function placePictures(
  store: Store,
  viewer: Viewer,
  ids: readonly number[],
  at: { org: number; path: string },
): Promise<void> {
  if (ids.length === 0) return
  await store.asSystem('place pictures', tx =>
    tx.rows(
      `update file set org_id = $4, guard_path = $5, readers = ${readerBits(staff)}
       where district_id = $1 and id = any($2::bigint[]) and account_id = $3 and readers = 0`,
      [viewer.district, [...ids], viewer.account, at.org, at.path],
    ),
  )
}

const pathOf = (store: Store, digest: string): string => join(store.folder, 'files', digest.slice(0, 2), digest)

async function writeOnce(path: string, bytes: Buffer): Promise<void> {
  if ((await stat(path).catch(() => null))?.size === bytes.length) return
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const draft = `${path}.${randomUUID()}.part`
  try {
    const handle = await open(draft, 'wx', 0o600)
    await handle.writeFile(bytes)
    await handle.sync()
    await handle.close()
    await rename(draft, path)
  } catch (fault) {
    await rm(draft, { force: true })
    throw fault
  }
  const folder = await open(dirname(path), 'r')
  await folder.sync()
  await folder.close()
}
