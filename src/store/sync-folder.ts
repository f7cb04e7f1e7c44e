import { closeSync, fsyncSync, openSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Brings every file below a folder to the disk: what was built without syncing is then as safe as what was written in daily use. */
export function syncFolder(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue
    const file = openSync(join(entry.parentPath, entry.name), 'r')
    try {
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
  }
}
