import type { Arguments } from './arguments.ts'
import { backupCommand, migrateCommand, moveCommand, restoreCommand, verifyCommand } from './backup.ts'
import { migrationCommand } from './migration.ts'
import { openApiCommand } from './open-api.ts'
import { exportCommand, importCommand } from './sheets.ts'
import { startCommand } from './start.ts'
import { bindCommand } from './bind.ts'
import { summaryCommand } from './summary.ts'
import { formCommand } from './form.ts'
import { demoCommand } from './demo.ts'
import { figuresCommand, traceCommand } from './figures.ts'

/** Every command by name. Each returns the exit status. */
export const commands: Readonly<Record<string, (args: Arguments) => Promise<number>>> = {
  demo: demoCommand,
  start: startCommand,
  figures: figuresCommand,
  trace: traceCommand,
  bind: bindCommand,
  summary: summaryCommand,
  form: formCommand,
  import: importCommand,
  export: exportCommand,
  openapi: openApiCommand,
  backup: backupCommand,
  restore: restoreCommand,
  move: moveCommand,
  verify: verifyCommand,
  migrate: migrateCommand,
  migration: migrationCommand,
}
