import type { CuedFigure } from '../language/cue.ts'
import type { Day } from '../language/day.ts'
import type { DocumentKind } from '../language/document.ts'
import type { Indicator } from '../language/indicator.ts'
import type { Draft } from '../language/listing.ts'
import type { OrganizationNode } from '../language/organization.ts'
import type { OwnFormula } from '../language/own-figure.ts'
import type { OverviewHead, OverviewRow } from '../language/overview.ts'
import type { AnyRegister } from '../language/register.ts'
import type { SummaryContent } from '../language/report.ts'
import type { Role } from '../language/role.ts'
import type { ToDo } from '../language/to-do.ts'
import type { Viewer } from '../language/viewer.ts'
import type { Words } from '../language/words.ts'
import type { Seal } from '../store/seal.ts'
import type { Store, Transaction } from '../store/store.ts'
import type { FunctionFigure } from './figure/function-figure.ts'
import type { Hand } from './record/hand.ts'
import type { Labels } from './record/row.ts'

/** What the engine acts on; the content comes in by wiring, so that the platform never names a register. */
export interface Engine {
  store: Store
  seal: Seal
  registers: Readonly<Record<string, AnyRegister>>
  /** Looked-up rules by register. */
  rules: Readonly<Record<string, readonly LookedUpRule[]>>
  /** What follows from new records, by register (a new member stands on a roll). */
  after?: Readonly<Record<string, readonly FollowUp[]>>
  /** What follows from a step, by register and step (a receipt moves the roll); also where a record is entered with the step gone through. */
  onStep?: Readonly<Record<string, Readonly<Record<string, readonly FollowUp[]>>>>
  /** The days of a year that are known beforehand, by register; as drafts. */
  yearPlans?: Readonly<Record<string, YearPlan>>
  /** Records that every district begins with, by register; `key` is the column by which one is known again. */
  defaults?: readonly { register: string; key: string; values: readonly Readonly<Record<string, unknown>>[] }[]
  /** The list of figures with the words that texts use for them, in its order. */
  figureList: readonly CuedFigure[]
  /** Figures that no declaration can say, by key. */
  functionFigures: Readonly<Record<string, FunctionFigure>>
  /** Figures that offices of the viewer's district made for themselves (`withOwnFigures`). */
  own?: OwnFigures
  /** What is missing or does not agree across records, by kind of programme. */
  watches: readonly Watch[]
  /** What waits across records, for the to-do lists. */
  reminders: readonly Reminder[]
  /** Tables across records (一览表). */
  overviews: readonly (Overview & { area: string })[]
  /** Documents that come out of records, with their built-in layouts. */
  documents: readonly DocumentKind[]
  /** The built-in summary, its checks before release, and the words that tell programmes in a text. */
  summary: SummaryContent
  /** Which registers stand for organizations, programmes, members, memberships, numbers released, numbers from before the product, methods, certificates of erasure, retention periods, yearly archives, figures of offices' own, and items of plans. */
  names: {
    organization: string
    programme: string
    member: string
    membership: string
    release?: string
    opening?: string
    method?: string
    erasureCertificate?: string
    retentionRule?: string
    yearArchive?: string
    ownFigure?: string
    plan?: string
  }
  /** What holds for each type of organization: under which types it may stand (ORG-11), whether it keeps a roll (ORG-12). */
  organizationTypes: Readonly<Record<string, { parents: readonly string[]; roll: boolean }>>
  /** The day from which the district's work is on record here; numbers of before are opening numbers (decision 27). */
  startedOn?: string
  /** Days after its end for which an emergency's data on citizens may be kept (EMG-42). */
  keptAfterEnd: number
  /** The day it is, Asia/Shanghai; fixed on the demo district. */
  today: () => string
  /** Made identity numbers are accepted on demo and test data only (MEM-12). */
  allowSynthetic: boolean
}

/** Drafts of what organizations are to do on the days of a year that are known beforehand: those still to come that are not on record yet; a note for who plans. */
export type YearPlan = (
  tx: Transaction,
  engine: Engine,
  viewer: Viewer,
  orgs: readonly OrganizationNode[],
  year: number,
) => Promise<{ drafts: readonly Draft[]; note?: Words }>

/** Figures of offices' own: their entries in the list, and what each counts or is computed from. */
export interface OwnFigures {
  entries: readonly CuedFigure[]
  indicators: ReadonlyMap<string, { indicator: Indicator; home: AnyRegister }>
  formulas: ReadonlyMap<string, OwnFormula>
}

/**
 * A rule that must look things up. It gets all records of a batch at once, so that one query serves them all,
 * and adds its problems to each hand.
 */
export type LookedUpRule = (
  hands: readonly Hand[],
  look: { tx: Transaction; engine: Engine; viewer: Viewer; register: AnyRegister },
) => Promise<void>

/**
 * What follows from new records of a register or from a step, in the same transaction and all or nothing with them. `ids` are in the order of the hands;
 * `write` puts records into another register as part of the same act.
 */
export type FollowUp = (
  hands: readonly Hand[],
  ids: readonly number[],
  look: {
    tx: Transaction
    engine: Engine
    viewer: Viewer
    register: AnyRegister
    write: (reg: AnyRegister, hands: readonly Hand[], labels: Labels) => Promise<number[]>
  },
) => Promise<void>

/** What a watch looks at: an organization's subtree, the days, and where it belongs to one the programme. */
export interface WatchScope {
  district: string
  path: string
  from: string
  to: string
  programme: number
}

/** Something that no check of a single record can see: a gap, a sum that does not agree. */
export interface Notice {
  /** What it is, by its code in the rules. */
  code: string
  zh: string
  en: string
  /** The record to open, where there is one. */
  register?: string
  id?: number
}

/** A look across records for what is missing or does not agree (提醒); it runs as its reader and sees what they may see. */
export interface Watch {
  name: Words
  /** Kinds of programmes it belongs to. */
  programme: readonly string[]
  look: (tx: Transaction, engine: Engine, scope: WatchScope) => Promise<Notice[]>
}

/** What waits that no single record tells: computed on reading, for the roles named, as they may see it (decision 36). */
export interface Reminder {
  roles: readonly Role[]
  look: (tx: Transaction, engine: Engine, viewer: Viewer) => Promise<readonly ToDo[]>
}

/** What an overview looks at: an organization's subtree and the days. */
export interface OverviewScope {
  district: string
  org: number
  path: string
  from: Day
  /** The last day of the period, or today where that is earlier. */
  to: Day
}

/** A table across records; it runs as its reader and holds what they may see. */
export interface Overview extends Omit<OverviewHead, 'screenOnly' | 'area'> {
  roles: readonly Role[]
  rows: (tx: Transaction, engine: Engine, scope: OverviewScope) => Promise<readonly OverviewRow[]>
}

/** The register of that name; an unknown name is a fault of the caller. */
export function registerNamed(engine: Engine, name: string): AnyRegister {
  const reg = engine.registers[name]
  if (!reg) throw new Error(`no register ${name}`)
  return reg
}
