import { withOwnFigures } from '../engine/figure/own.ts'
import { formUnattended } from '../engine/return-form/unattended.ts'
import { refuse } from '../language/problem.ts'
import type { Arguments } from './arguments.ts'
import { organizationAsked, withEngine } from './open-engine.ts'
import { print } from './print.ts'
import { readBytes } from './sheets.ts'
import { writeWhole } from './write-whole.ts'

/** `form FILE.xlsx --org CODE --year Y [--accept 0.9] --out FILE.xlsx`: fills the cells of a superior's form that are that sure, leaves the rest as it came and lists it. */
export const formCommand = (args: Arguments): Promise<number> =>
  withEngine(args, async ({ engine }) => {
    const out = args.need('out')
    const accept = Number(args.option('accept') ?? '0.9')
    if (!Number.isFinite(accept)) throw refuse('bad-accept', '--accept 应是 0 到 1 之间的数', '--accept takes a number from 0 to 1')
    const source = readBytes(args.word(0, 'FILE.xlsx'))
    const { org, viewer } = await organizationAsked(engine, args)
    const known = await withOwnFigures(engine, viewer.district)
    const { file, cells, blanks } = await formUnattended(known, viewer, { org: org.id, period: args.period(), file: source, accept })
    writeWhole(out, file)
    const filled = cells.filter(cell => cell.filled).length
    print(args.json, { out, cells, blanks }, () => [
      ...cells.map(cell => `${`${cell.sheet}!${cell.cell}`.padEnd(16)} ${cell.text.padEnd(10)} ${cell.key ?? '—'}  ${cell.heading}`),
      ...blanks.map(cell => `${`${cell.sheet}!${cell.cell}`.padEnd(16)} ${'—'.padEnd(10)} ${cell.confidence.toFixed(2)}  ${cell.heading}`),
      `已写入 ${out}：填写 ${filled} 个单元格，留空 ${cells.length - filled + blanks.length} 个。Written: ${filled} cells filled, ${cells.length - filled + blanks.length} left.`,
    ])
    return 0
  })
