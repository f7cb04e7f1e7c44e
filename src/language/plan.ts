import type { FigureValue } from './figure.ts'
import type { Lang } from './words.ts'

/** What an item of a plan is, from its main line down to its targets. */
export type PlanKind = 'main-line' | 'focus' | 'foundation' | 'task' | 'target'

/** The ends of a target in hundredths of its unit; without a lower end it is not to be exceeded, without an upper one not to be fallen short of. */
export interface TargetRange {
  low: number | null
  high: number | null
}

/** How a target stands: `uncounted` where no number is there to compare, `outside` where the viewer may not ask for it. Neither is ever reached. */
export type TargetStanding = 'reached' | 'short' | 'uncounted' | 'outside'

/** A target beside the figure that shows how far it has come. */
export interface PlanTarget extends TargetRange {
  /** What is aimed at. */
  key: string
  zh: string
  en: string
  unit: string
  /** The figure to open, with its coordinates; null where no figure shows how far it has come, or the viewer may not ask. */
  asked: { key: string; org: number; from: string; to: string } | null
  /** Decimal string in the figure's unit; null where nothing is counted. */
  value: string | null
  standing: TargetStanding
}

/** An item of a plan as it stands on the board. */
export interface PlanItem {
  id: number
  version: number
  org: number
  orgName: string
  kind: PlanKind
  title: string
  parent: number | null
  state: string
  responsible: string | null
  owner: string | null
  measures: string | null
  dueOn: string | null
  /** The item of the year before that it goes on with. */
  carriedFrom: number | null
  target: PlanTarget | null
}

/** The plan of an organization for a year: its own items, those above that they hang on, and those of others below. */
export interface PlanBoard {
  /** The register that the items are records of. */
  register: string
  org: number
  year: number
  items: PlanItem[]
  /** Own items that are neither done nor dropped nor carried over. */
  open: number
  /** Whether the viewer enters items and takes their steps. */
  mayWrite: boolean
}

/** What became of one item that was to be carried over. */
export interface CarriedOver {
  id: number
  /** The item of the next year that goes on with it; null where it was refused. */
  into: number | null
  problem: { zh: string; en: string } | null
}

/** The states in which an item of a plan still waits to be done. */
export const openPlanStates: readonly string[] = ['planned', 'underway']

/**
 * Whether a counted figure lies within a target; both ends count as reached. A share is compared by its numerator and denominator, never by its rounded value.
 * Null where there is no number to compare.
 */
export function reaches(
  figure: Pick<FigureValue, 'unit' | 'value' | 'numerator' | 'denominator'>,
  { low, high }: TargetRange,
): boolean | null {
  const share = figure.unit === '%' && figure.numerator !== null && figure.denominator !== null
  const [of, over] = share ? [figure.numerator, figure.denominator] : [figure.value, '1']
  if (figure.value === null || of === null || over === null || !number.test(of) || !number.test(over)) return null
  const places = Math.max(placesOf(of), placesOf(over))
  // of/over ≥ low/100 (of a share: 100·of/over), compared as whole numbers.
  const [left, right] = [scaled(of, places) * (share ? 10_000n : 100n), scaled(over, places)]
  return (low === null || left >= BigInt(low) * right) && (high === null || left <= BigInt(high) * right)
}

/** A target's ends in words with its unit: 不少于3所, 3至5篇, 不超过2件. */
export function targetWords({ low, high }: TargetRange, unit: string, lang: Lang): string {
  const one = (hundredths: number): string => plainHundredths(hundredths)
  const behind = unit === '%' ? '%' : lang === 'zh' ? unit : ` ${unit}`
  if (low !== null && high !== null)
    return low === high
      ? `${one(low)}${behind}`
      : lang === 'zh'
        ? `${one(low)}至${one(high)}${behind}`
        : `${one(low)} to ${one(high)}${behind}`
  if (low !== null) return lang === 'zh' ? `不少于${one(low)}${behind}` : `at least ${one(low)}${behind}`
  if (high !== null) return lang === 'zh' ? `不超过${one(high)}${behind}` : `at most ${one(high)}${behind}`
  return ''
}

const number = /^-?\d+(\.\d+)?$/
const placesOf = (text: string): number => text.split('.')[1]?.length ?? 0

function scaled(text: string, places: number): bigint {
  const [whole = '0', part = ''] = text.split('.')
  return BigInt(`${whole}${part.padEnd(places, '0')}`)
}

function plainHundredths(value: number): string {
  const [whole, part] = [Math.trunc(value / 100), Math.abs(value % 100)]
  return part === 0 ? String(whole) : `${whole}.${String(part).padStart(2, '0').replace(/0$/, '')}`
}
