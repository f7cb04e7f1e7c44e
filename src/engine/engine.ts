import type { FigureEntry } from '../language/figure.ts'
import type { AnyRegister } from '../language/register.ts'
import type { Seal } from '../store/seal.ts'
import type { Store } from '../store/store.ts'
import type { FunctionFigure } from './function-figure.ts'
import type { LookedUpRule } from './hand.ts'

/** What the engine acts on; the content comes in by wiring, so that the platform never names a register. */
export interface Engine {
  store: Store
  seal: Seal
  registers: Readonly<Record<string, AnyRegister>>
  /** Looked-up rules by register. */
  rules: Readonly<Record<string, readonly LookedUpRule[]>>
  /** The list of figures, in its order. */
  figureList: readonly FigureEntry[]
  /** Figures that no declaration can say, by key. */
  functionFigures: Readonly<Record<string, FunctionFigure>>
  /** Which registers stand for organizations, programmes, members and memberships. */
  names: { organization: string; programme: string; member: string; membership: string }
  /** What holds for each type of organization: under which types it may stand (ORG-11), whether it keeps a roll (ORG-12). */
  organizationTypes: Readonly<Record<string, { parents: readonly string[]; roll: boolean }>>
  /** The day it is, Asia/Shanghai; fixed on the demo district. */
  today: () => string
  /** Made identity numbers are accepted on demo and test data only (MEM-12). */
  allowSynthetic: boolean
}

/** The register of that name; an unknown name is a fault of the caller. */
export function registerNamed(engine: Engine, name: string): AnyRegister {
  const reg = engine.registers[name]
  if (!reg) throw new Error(`no register ${name}`)
  return reg
}
