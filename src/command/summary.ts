import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { withOwnFigures } from '../engine/figure/own.ts'
import { summaryUnattended } from '../engine/report/bind.ts'
import { treeAsOf } from '../engine/tree/organization.ts'
import { refuse } from '../language/problem.ts'
import type { Arguments } from './arguments.ts'
import { organizationAsked, withEngine } from './open-engine.ts'
import { print } from './print.ts'
import { readBytes } from './sheets.ts'
import { writeWhole } from './write-whole.ts'

/**
 * `summary --org CODE --year Y [--text FILE] [--accept 0.9] --out FILE.docx|FILE.pdf`: fills what is that sure, leaves the rest blank and lists it.
 * The built-in text leaves out what did not happen, save for the district as a whole; `--whole` keeps it with its zeros and blanks, `--brief` leaves it out of any text.
 * With `--below TYPE` (a code of the kinds of organizations, or `all`) one file for each such organization below, into the folder `--out`.
 */
export const summaryCommand = (args: Arguments): Promise<number> =>
  withEngine(args, async opened => {
    const out = args.need('out')
    const accept = Number(args.option('accept') ?? '0.9')
    if (!Number.isFinite(accept)) throw refuse('bad-accept', '--accept 应是 0 到 1 之间的数', '--accept takes a number from 0 to 1')
    const { org, viewer } = await organizationAsked(opened.engine, args)
    const engine = await withOwnFigures(opened.engine, viewer.district)
    const text = args.option('text')
    const programme = args.option('programme')
    const asked = {
      ...args.period(),
      accept,
      ...(text ? { text: readBytes(text) } : {}),
      ...(programme ? { programme: Number(programme) } : {}),
    }
    const briefFor = (path: string): boolean => args.flag('brief') || (!args.flag('whole') && text === undefined && path !== viewer.path)
    const type = args.option('below')
    if (type === undefined) {
      const { document, missing, figures, blanks, left, warnings } = await summaryUnattended(engine, viewer, {
        ...asked,
        org: org.id,
        pdf: /\.pdf$/i.test(out),
        brief: briefFor(org.path),
      })
      writeWhole(out, document)
      print(args.json, { out, figures, blanks, left, missing, warnings }, () => [
        ...figures.map(figure => `${figure.key.padEnd(44)} ${figure.zh}  ${figure.shown}`),
        ...warnings.map(({ zh, en }) => `${zh}。${en}.`),
        ...left.map(({ text }) => `未写入（没有发生）：${text}`),
        written(out, figures, blanks),
        ...(missing.length === 0
          ? []
          : [
              `字体缺字，印作“□”：${missing.join(' ')}。请把含这些字的字体放进 TAIZHANG_FONTS 指定的文件夹。No font has these characters; they are printed as □.`,
            ]),
      ])
      return 0
    }
    const below = await engine.store.asSystem('command line', tx => treeAsOf(tx, viewer.district, org.path, asked.to))
    const chosen = below.filter(one => one.id !== org.id && (type === 'all' || one.type === type))
    if (chosen.length === 0)
      throw refuse(
        'none-below',
        `“${org.shortName}”之下没有类别为“${type}”的组织；--below 填组织类别代码（${[...new Set(below.map(one => one.type))].join('、')}）或 all`,
        `There is no organization of the kind ${type} below; --below takes the code of a kind, or all`,
      )
    mkdirSync(out, { recursive: true })
    const done: Record<string, unknown>[] = []
    const lines: string[] = []
    for (const one of chosen) {
      const { document, figures, blanks, left } = await summaryUnattended(engine, viewer, {
        ...asked,
        org: one.id,
        brief: briefFor(one.path),
      })
      const file = join(out, `${one.code} ${one.shortName.replace(/[\\/:*?"<>|]/g, '')}.docx`)
      writeWhole(file, document)
      done.push({ org: one.code, name: one.name, out: file, figures, blanks, left })
      lines.push(written(file, figures, blanks))
      if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${done.length}/${chosen.length} ${one.shortName}`)
    }
    if (process.stderr.isTTY) process.stderr.write('\r\x1b[K')
    print(args.json, done, () => lines)
    return 0
  })

const written = (out: string, figures: readonly { filled: boolean }[], blanks: readonly unknown[]): string => {
  const filled = figures.filter(figure => figure.filled).length
  return `已写入 ${out}：填写 ${filled} 处，留空 ${blanks.length} 处。Written: ${filled} filled, ${blanks.length} left blank.`
}
