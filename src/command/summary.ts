import { withOwnFigures } from '../engine/figure/own.ts'
import { summaryUnattended } from '../engine/report/bind.ts'
import { refuse } from '../language/problem.ts'
import type { Arguments } from './arguments.ts'
import { organizationAsked, withEngine } from './open-engine.ts'
import { print } from './print.ts'
import { readBytes } from './sheets.ts'
import { writeWhole } from './write-whole.ts'

/** `summary --org CODE --year Y [--text FILE] [--accept 0.9] --out FILE.docx|FILE.pdf`: fills what is that sure, leaves the rest blank and lists it. */
export const summaryCommand = (args: Arguments): Promise<number> =>
  withEngine(args, async ({ engine }) => {
    const out = args.need('out')
    const accept = Number(args.option('accept') ?? '0.9')
    if (!Number.isFinite(accept)) throw refuse('bad-accept', '--accept 应是 0 到 1 之间的数', '--accept takes a number from 0 to 1')
    const { org, viewer } = await organizationAsked(engine, args)
    const text = args.option('text')
    const programme = args.option('programme')
    const { document, missing, figures, blanks } = await summaryUnattended(await withOwnFigures(engine, viewer.district), viewer, {
      org: org.id,
      ...args.period(),
      accept,
      pdf: /\.pdf$/i.test(out),
      ...(text ? { text: readBytes(text) } : {}),
      ...(programme ? { programme: Number(programme) } : {}),
    })
    writeWhole(out, document)
    print(args.json, { out, figures, blanks, missing }, () => [
      ...figures.map(figure => `${figure.key.padEnd(44)} ${figure.zh}  ${figure.shown}`),
      `已写入 ${out}：填写 ${figures.filter(figure => figure.filled).length} 处，留空 ${blanks.length} 处。Written: ${figures.filter(figure => figure.filled).length} filled, ${blanks.length} left blank.`,
      ...(missing.length === 0
        ? []
        : [
            `字体缺字，印作“□”：${missing.join(' ')}。请把含这些字的字体放进 TAIZHANG_FONTS 指定的文件夹。No font has these characters; they are printed as □.`,
          ]),
    ])
    return 0
  })
