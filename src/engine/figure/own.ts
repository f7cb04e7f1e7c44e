import { quote, tableOf } from '../../derive/names.ts'
import type { CuedFigure } from '../../language/cue.ts'
import { type Indicator, isRatio } from '../../language/indicator.ts'
import { type OwnDefinition, type OwnFormula, ownKey } from '../../language/own-figure.ts'
import type { AnyRegister } from '../../language/register.ts'
import type { Engine, OwnFigures } from '../engine.ts'

/** Figures of a district that were read, with the mark by which a change is seen. */
interface Read {
  mark: string
  figures: OwnFigures
}

const read = new WeakMap<Engine, Map<string, Read>>()

/**
 * The engine with the figures that offices of a district made for themselves beside the list; whoever reads figures, texts or boards asks through it.
 * They are read again when one of them has changed.
 */
export async function withOwnFigures(engine: Engine, district: string): Promise<Engine> {
  const reg = registerOf(engine)
  if (!reg) return engine
  const known = read.get(engine) ?? new Map<string, Read>()
  read.set(engine, known)
  const figures = await engine.store.asSystem('own figures', async tx => {
    const mark = await tx.first<{ mark: string }>(
      `select count(*) || ':' || coalesce(sum(version), 0) as mark from ${quote(tableOf(reg))} where district_id = $1`,
      [district],
    )
    const last = known.get(district)
    if (last && last.mark === mark?.mark) return last.figures
    const rows = await tx.rows<Row>(
      `select id, name, unit, meaning, definition from ${quote(tableOf(reg))} where district_id = $1 and state <> 'void' order by id`,
      [district],
    )
    const fresh = ownFiguresOf(engine, rows)
    known.set(district, { mark: mark?.mark ?? '', figures: fresh })
    return fresh
  })
  return overlaid(engine, figures)
}

/** The engine with one figure that is being made, under the key `own.0`. */
export const withDraft = (engine: Engine, draft: { name: string; unit: string; definition: OwnDefinition }): Engine =>
  overlaid(engine, ownFiguresOf(engine, [{ id: 0, ...draft, meaning: '', definition: JSON.stringify(draft.definition) }]))

interface Row {
  id: number
  name: string
  unit: string
  meaning: string
  definition: string
}

const overlaid = (engine: Engine, own: OwnFigures): Engine => ({
  ...engine,
  figureList: [...engine.figureList, ...own.entries],
  own: {
    entries: [...(engine.own?.entries ?? []), ...own.entries],
    indicators: new Map([...(engine.own?.indicators ?? []), ...own.indicators]),
    formulas: new Map([...(engine.own?.formulas ?? []), ...own.formulas]),
  },
})

function ownFiguresOf(engine: Engine, rows: readonly Row[]): OwnFigures {
  const entries: CuedFigure[] = []
  const indicators = new Map<string, { indicator: Indicator; home: AnyRegister }>()
  const formulas = new Map<string, OwnFormula>()
  for (const row of rows) {
    const key = ownKey(row.id)
    const definition = JSON.parse(row.definition) as OwnDefinition // cast: it was checked before it was kept
    if (definition.kind === 'formula') formulas.set(key, definition)
    else {
      const home = engine.registers[definition.register]
      if (!home) continue
      indicators.set(key, { indicator: indicatorOf(definition), home })
    }
    entries.push(entryOf(key, row, definition))
  }
  return { entries, indicators, formulas }
}

/** What a definition counts, in the language of indicators. */
export const indicatorOf = (definition: Exclude<OwnDefinition, OwnFormula>): Indicator =>
  definition.kind === 'tally'
    ? definition.tally
    : { ratio: { of: definition.of, over: definition.over }, ...(definition.over.by ? { by: definition.over.by } : {}) }

function entryOf(key: string, { name, unit, meaning }: Row, definition: OwnDefinition): CuedFigure {
  const ratio = definition.kind === 'share' || (definition.kind === 'formula' && unit === '%')
  const indicator = definition.kind === 'formula' ? null : indicatorOf(definition)
  const measure = indicator && !isRatio(indicator) ? indicator.measure : null
  return {
    key,
    zh: name,
    en: name,
    unit,
    kind: ratio ? 'ratio' : measure && 'distinct' in measure ? 'distinct' : measure && 'count' in measure ? 'count' : 'sum',
    section: 'own',
    definition: [meaning, meaning],
    cues: { units: unit, head: name },
  }
}

const registerOf = (engine: Engine): AnyRegister | undefined =>
  engine.names.ownFigure === undefined ? undefined : engine.registers[engine.names.ownFigure]
