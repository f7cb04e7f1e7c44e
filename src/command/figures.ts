import { figures } from '../engine/figure/figure.ts'
import { withOwnFigures } from '../engine/figure/own.ts'
import { traceRows } from '../engine/figure/trace.ts'
import { withParts } from '../engine/figure/part.ts'
import type { TraceRow } from '../language/figure.ts'
import { refuse } from '../language/problem.ts'
import type { Arguments } from './arguments.ts'
import { scopeAsked, withEngine } from './open-engine.ts'
import { print } from './print.ts'

/** `figures`: every figure of the list for an organization and a period. */
export const figuresCommand = (args: Arguments): Promise<number> =>
  withEngine(args, async ({ engine }) => {
    const { scope, viewer } = await scopeAsked(engine, args)
    const values = await figures(await withOwnFigures(engine, viewer.district), viewer, scope)
    print(args.json, values, () => values.map(one => `${one.key.padEnd(44)} ${one.zh}  ${one.value ?? '—'} ${one.unit}`))
    return 0
  })

/** `trace`: the records behind one figure, all pages. */
export const traceCommand = (args: Arguments): Promise<number> =>
  withEngine(args, async ({ engine }) => {
    const key = args.need('key')
    const { scope, viewer } = await scopeAsked(engine, args)
    const known = withParts(await withOwnFigures(engine, viewer.district), [key])
    if (!known.figureList.some(entry => entry.key === key))
      throw refuse(
        'no-such-figure',
        `没有“${key}”这个指标，taizhang figures 列出全部指标`,
        `There is no figure ${key}; taizhang figures lists them`,
        404,
      )
    const rows: TraceRow[] = []
    for (let page = 1; ; page += 1) {
      const next = await traceRows(known, viewer, scope, key, page, 5000)
      rows.push(...next)
      if (next.length < 5000) break
    }
    print(args.json, rows, () => rows.map(row => `${row.day ?? ''}  ${row.org}  ${row.title}  ${row.adds}`))
    return 0
  })
