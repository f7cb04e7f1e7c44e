import { wholeKey } from '../../language/figure-part.ts'
import type { Confirmation } from './memory.ts'

/** A confirmation that fits a spot, and how like its context is, 0..1. */
export interface Recalled {
  confirmation: Confirmation
  likeness: number
  /** How far the best confirmation with another answer stays behind. */
  lead: number
}

/** What memory says of a spot: the confirmation that fits best, and what each key gains or loses by all that are somewhat like it. */
export interface Recollection {
  best: Recalled | null
  /** Weight for or against keys; `null` stands for “no figure of the list”. */
  leanings: ReadonlyMap<string | null, number>
}

/** Earlier confirmations made ready to be recalled by likeness. */
export interface Memory {
  recall(contexts: readonly string[]): Recollection[]
}

/** Makes confirmations ready to be recalled. */
export function memoryOf(confirmed: readonly Confirmation[]): Memory {
  const traces = latest(confirmed).map((confirmation, i): Trace => ({ confirmation, grams: gramsOf(confirmation.context), place: i }))
  const index = new Map<string, number[]>()
  for (const { grams, place } of traces)
    for (const gram of grams.keys()) {
      const places = index.get(gram)
      if (places) places.push(place)
      else index.set(gram, [place])
    }
  const exact = Map.groupBy(traces, ({ confirmation }) => confirmation.context)
  const rarity = (gram: string): number => 1 / Math.sqrt(1 + (index.get(gram)?.length ?? 0) / Math.max(1, traces.length / 50))
  return {
    recall: contexts => {
      const known = new Map<string, Found[]>()
      const found = contexts.map(context => {
        const same = known.get(context) ?? similar(context)
        known.set(context, same)
        return same.map(one => ({ ...one }))
      })
      followNeighbours(found, traces)
      return found.map(recollected)
    },
  }

  function similar(context: string): Found[] {
    const grams = gramsOf(context)
    const shared = new Map<number, number>()
    const rare = [...grams.keys()]
      .filter(gram => index.has(gram))
      .sort((a, b) => index.get(a)!.length - index.get(b)!.length)
      .slice(0, looked)
    for (const gram of rare)
      for (const place of index.get(gram)!) shared.set(place, (shared.get(place) ?? 0) + grams.get(gram)! * rarity(gram))
    for (const { place } of exact.get(context)?.slice(-compared) ?? []) shared.set(place, Number.POSITIVE_INFINITY)
    return [...shared]
      .sort((a, b) => b[1] - a[1] || b[0] - a[0])
      .slice(0, compared)
      .map(([place]) => {
        const trace = traces[place]!
        const likeness = trace.confirmation.context === context ? 1 : likenessOf(grams, trace.grams, rarity)
        return { trace, likeness, worth: likeness * worthOf(trace.confirmation) }
      })
      .filter(({ likeness }) => likeness >= faint)
      .sort((a, b) => b.worth - a.worth || b.trace.place - a.trace.place)
  }
}

/** The oldest first, without what a later text of the same office says again in the same words. */
function latest(confirmed: readonly Confirmation[]): Confirmation[] {
  const ageOf = ({ text }: Confirmation): number => text?.age ?? 0
  const said = new Map<string, Confirmation['text']>()
  const repeated = new Set<Confirmation>()
  for (const one of confirmed.toSorted((a, b) => ageOf(a) - ageOf(b))) {
    const name = `${one.text?.of} ${one.kind} ${one.key} ${one.context}`
    if (!said.has(name)) said.set(name, one.text)
    else if (said.get(name) !== one.text) repeated.add(one)
  }
  return confirmed.filter(one => !repeated.has(one)).toSorted((a, b) => ageOf(b) - ageOf(a))
}

interface Trace {
  confirmation: Confirmation
  grams: ReadonlyMap<string, number>
  /** Place among all confirmations; neighbours of one text stand side by side. */
  place: number
}

interface Found {
  trace: Trace
  likeness: number
  /** Likeness, less for an older text and for another office's. */
  worth: number
}

/** So many of a context's rarest pairs of characters lead to confirmations, and so many of those are compared in full. */
const looked = 14
const compared = 24
/** Likeness below this says nothing. */
const faint = 0.25
/** What neighbours that follow one another as they did in the earlier text add. */
const neighbour = 0.12

const worthOf = ({ text }: Confirmation): number => (text ? (1 - Math.min(0.03 * text.age, 0.2)) * (text.of === 'own' ? 1 : 0.8) : 1)

/** Pairs of characters on each side of the spot, heavier the nearer they stand; other clauses and numbers between take weight away. */
function gramsOf(context: string): ReadonlyMap<string, number> {
  const grams = new Map<string, number>()
  const middle = context.lastIndexOf('›')
  const at = context.indexOf('@', middle)
  const add = (gram: string, weight: number): void => void grams.set(gram, Math.max(grams.get(gram) ?? 0, weight))
  const heading = context.slice(0, Math.max(0, middle))
  for (let i = 0; i + 1 < heading.length; i++) add(`h${heading.slice(i, i + 2)}`, headingWeight)
  let weight = 1
  let before = '@'
  for (let i = at - 1; i > middle; i--) {
    const char = context[i]!
    if (!/[“”‘’]/.test(char)) {
      add(`l${char}${before}`, weight)
      before = char
      weight *= loss(char)
    }
  }
  weight = 1
  before = '@'
  for (let i = at + 1; i < context.length; i++) {
    const char = context[i]!
    if (!/[“”‘’]/.test(char)) {
      add(`r${before}${char}`, weight)
      before = char
      weight *= loss(char)
    }
  }
  return grams
}

const headingWeight = 0.15

const loss = (char: string): number => {
  if (char === '#') return 0.7
  if ('。；！？;'.includes(char)) return 0.25
  if ('，：,:'.includes(char)) return 0.55
  return char === '、' ? 0.5 : 0.95
}

/** What two contexts share over what they have together, rare pairs counting more. */
function likenessOf(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>, rarity: (gram: string) => number): number {
  let both = 0
  let all = 0
  for (const [gram, weight] of a) {
    const other = b.get(gram) ?? 0
    const rare = rarity(gram)
    both += rare * Math.min(weight, other)
    all += rare * Math.max(weight, other)
  }
  for (const [gram, weight] of b) if (!a.has(gram)) all += rarity(gram) * weight
  return all === 0 ? 0 : both / all
}

/** Spots whose neighbours are recalled from beside a confirmation are likelier that one: tells apart what reads alike (占X%，占X%). */
function followNeighbours(found: readonly Found[][], traces: readonly Trace[]): void {
  const firsts = found.map(list => list[0]?.trace)
  const beside = (trace: Trace, other: Trace | undefined, step: number): boolean =>
    other !== undefined && other.place === trace.place + step && traces[other.place]!.confirmation.text === trace.confirmation.text
  found.forEach((list, i) => {
    for (const one of list) {
      if (beside(one.trace, firsts[i - 1], -1)) one.worth += neighbour
      if (beside(one.trace, firsts[i + 1], 1)) one.worth += neighbour
    }
    list.sort((a, b) => b.worth - a.worth || b.trace.place - a.trace.place)
  })
}

function recollected(found: readonly Found[]): Recollection {
  const leanings = new Map<string | null, number>()
  // A part leans toward the figure that it is part of: which part it is, the words at the number say.
  const whole = (key: string | null): string | null => key && wholeKey(key)
  const lean = (key: string | null, weight: number): void => {
    const now = leanings.get(key) ?? 0
    leanings.set(key, weight > 0 ? Math.max(now, weight) : Math.min(now, weight))
  }
  for (const { trace, worth } of found) {
    const { key, instead } = trace.confirmation
    lean(whole(key), worth)
    if (instead !== undefined && whole(instead) !== whole(key) && !leanings.has(whole(instead))) lean(whole(instead), -worth)
  }
  const first = found[0]
  if (!first) return { best: null, leanings }
  const rival = found.find(one => answerOf(one.trace) !== answerOf(first.trace) && !isSuperseded(one, first))
  return {
    best: { confirmation: first.trace.confirmation, likeness: first.likeness, lead: first.worth - (rival?.worth ?? 0) },
    leanings,
  }
}

/** An older text's answer to words no more alike is superseded by the later one. */
const isSuperseded = (older: Found, later: Found): boolean =>
  (older.trace.confirmation.text?.age ?? 0) > (later.trace.confirmation.text?.age ?? 0) && older.likeness <= later.likeness

const answerOf = ({ confirmation }: Trace): string => confirmation.key ?? `=${confirmation.kind}`
