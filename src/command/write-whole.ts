import { renameSync, writeFileSync } from 'node:fs'

/** Writes a file so that it appears under its name only when it is whole. */
export function writeWhole(file: string, bytes: Uint8Array): void {
  writeFileSync(`${file}.part`, bytes)
  renameSync(`${file}.part`, file)
}
