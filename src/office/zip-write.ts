import { zipSync, type Zippable } from 'fflate'
import type { OfficeZip } from './office-file.ts'

/** The same package with some parts replaced and others added at its end; order kept, every other part's content untouched, no clock read. */
export const writeZip = (zip: OfficeZip, replaced: ReadonlyMap<string, Uint8Array>): Uint8Array => {
  const parts: Zippable = {}
  for (const name of zip.names) parts[name] = replaced.get(name) ?? zip.bytes(name)
  for (const [name, bytes] of replaced) parts[name] = bytes
  return zipSync(parts, { mtime: new Date(1980, 0, 1), level: 6 })
}
