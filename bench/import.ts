import { execFile } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import pg from 'pg'
import { nodeFlags } from '../bin/node-flags.js'
import { catalogue } from '../src/areas/catalogue.ts'
import { sheetForms } from '../src/derive/sheet.ts'
import { addDays } from '../src/language/day.ts'
import { makeIdentityNumber, syntheticRegion } from '../src/language/identity-number.ts'
import type { SheetRow } from '../src/office/sheet-column.ts'
import { streamWorkbook } from '../src/office/workbook-stream.ts'
import { codeOf, makeTree } from './tree.ts'

/** Organizations of the database that is imported into. */
export const importedInto = 3_000

/** An import in a process of its own: rows saved, time from the file's bytes to the commit, and the most memory the process took. */
export interface ImportMeasure {
  rows: number
  seconds: number
  peakMb: number
}

/**
 * Imports made members into a fresh database on the same server, in a process of its own, started as the program is, so that its memory is its own.
 * @throws Error where not every row was saved
 */
export async function measureImport(url: string, folder: string, rows: number): Promise<ImportMeasure> {
  const file = join(folder, 'members.xlsx')
  await writeMembers(file, rows)
  const database = 'taizhang_import'
  const target = new URL(url)
  target.pathname = `/${database}`
  await onServer(
    url,
    `drop database if exists ${database}`,
    `create database ${database} template template0 encoding 'UTF8' locale 'C.UTF-8'`,
  )
  try {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [...nodeFlags, join(import.meta.dirname, 'import-child.ts'), target.href, folder, file],
      {
        maxBuffer: 1e8,
      },
    )
    const found = JSON.parse(stdout) as { saved: number; seconds: number; peakMb: number; problems: unknown[] } // cast: what import-child.ts writes
    if (found.saved !== rows) throw new Error(`${found.saved} of ${rows} rows imported; ${JSON.stringify(found.problems.slice(0, 3))}`)
    return { rows, seconds: found.seconds, peakMb: found.peakMb }
  } finally {
    await onServer(url, `drop database if exists ${database}`)
  }
}

async function onServer(url: string, ...statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  for (const statement of statements) await client.query(statement)
  await client.end()
}

/** A sheet with every column that is filled in, as the template has them. */
async function writeMembers(file: string, rows: number): Promise<void> {
  const { member } = catalogue
  const fields = member ? (sheetForms(member)[0]?.fields ?? []) : []
  const branches = makeTree(importedInto).filter(org => org.type === 'ZB')
  const made = function* (): Generator<SheetRow> {
    for (let n = 0; n < rows; n += 1) yield memberRow(n, codeOf(branches[n % branches.length]?.id ?? 0))
  }
  const columns = fields.filter(field => field.use === 'fill')
  await pipeline(streamWorkbook([{ name: member?.zh ?? '', columns, rows: made() }]), createWriteStream(file))
}

function memberRow(n: number, branch: string): SheetRow {
  const born = addDays('1950-01-01', (n * 7) % 15_000)
  const joined = addDays(born, 365 * 20 + (n % 2_000))
  return {
    '#org': branch,
    name: `党员${n}`,
    identityNumber: makeIdentityNumber(syntheticRegion, born, 100 + Math.floor(n / 15_000) * 2 + (n % 2)),
    sex: n % 2 ? '男' : '女',
    birthOn: born,
    ethnic: '汉族',
    education: '硕士研究生毕业',
    homeTown: '河南洛阳',
    phone: `139${String(n).padStart(8, '0')}`,
    address: `明德区第${n % 200}街${n % 90}号`,
    category: '正式党员',
    joinedOn: joined,
    fullOn: addDays(joined, 400),
    membershipState: '正常',
    occupation: '农牧渔民',
    unitName: `单位${n % 2_000}`,
    post: '职员',
    inService: n % 3 === 0 ? '是' : '否',
    noPost: '否',
    lifeExempt: '否',
  }
}
