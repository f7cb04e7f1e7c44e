import { readFileSync } from 'node:fs'
import { importSheet } from '../engine/sheet/import.ts'
import { exportSheet } from '../engine/sheet/export.ts'
import type { Engine } from '../engine/engine.ts'
import { bars, refuse } from '../language/problem.ts'
import type { AnyRegister } from '../language/register.ts'
import type { Arguments } from './arguments.ts'
import { organizationAsked, withEngine } from './open-engine.ts'
import { print } from './print.ts'
import { writeWhole } from './write-whole.ts'

/** `import REGISTER FILE.xlsx`: all or nothing, through the same door as the form; `--dry-run` checks and keeps nothing. Exit status 1 where nothing was saved. */
export const importCommand = (args: Arguments): Promise<number> =>
  withEngine(args, async ({ engine }) => {
    const reg = registerAsked(engine, args)
    const { org, viewer } = await organizationAsked(engine, args)
    const programme = args.option('programme')
    const done = await importSheet(engine, viewer, reg, readBytes(args.word(1, 'FILE.xlsx')), {
      org: org.id,
      dryRun: args.flag('dry-run'),
      acceptWarnings: args.flag('accept-warnings'),
      ...(programme ? { programme: Number(programme) } : {}),
    })
    print(args.json, done, () => [
      ...done.problems.flatMap(({ row, problems }) => problems.map(problem => `第 ${row} 行 / row ${row}: ${problem.zh} ${problem.en}`)),
      `共 ${done.rows} 行，保存 ${done.saved} 行。${done.rows} rows, ${done.saved} saved.`,
    ])
    const clean = done.problems.every(({ problems }) => !bars(problems) && (problems.length === 0 || args.flag('accept-warnings')))
    return args.flag('dry-run') ? (clean ? 0 : 1) : done.saved > 0 || done.rows === 0 ? 0 : 1
  })

/** `export REGISTER --out FILE.xlsx`: every record of the organization and those below it. */
export const exportCommand = (args: Arguments): Promise<number> =>
  withEngine(args, async ({ engine }) => {
    const reg = registerAsked(engine, args)
    const { org, viewer } = await organizationAsked(engine, args)
    const out = args.option('out') ?? args.word(1, 'FILE.xlsx')
    const query = { org: org.id, ...(args.option('year') || args.option('period') ? args.period() : {}) }
    const { bytes, rows } = await exportSheet(engine, viewer, reg, query)
    writeWhole(out, bytes)
    print(args.json, { file: out, rows }, () => [`已导出 ${rows} 行到 ${out}。Exported ${rows} rows.`])
    return 0
  })

function registerAsked(engine: Engine, args: Arguments): AnyRegister {
  const name = args.word(0, 'REGISTER')
  const reg = engine.registers[name] ?? Object.values(engine.registers).find(one => one.zh === name)
  if (!reg)
    throw refuse(
      'no-such-register',
      `没有台账“${name}”，可用：${Object.keys(engine.registers).join('、')}`,
      `There is no register ${name}`,
      404,
    )
  return reg
}

/** The bytes of a file named on the command line. */
export function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file)
  } catch {
    throw refuse('no-such-file', `读不到文件“${file}”`, `The file ${file} cannot be read`, 404)
  }
}
