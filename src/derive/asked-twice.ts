import type { Column } from '../language/column.ts'
import { type AnyRegister, columnsOf } from '../language/register.ts'
import type { Words } from '../language/words.ts'
import { givenBy } from './form.ts'

/** A fact that one register asks although the record it refers to holds it already. */
export interface AskedTwice {
  register: string
  /** Path of the column: `name`, or `part.name` in the lines of a part. */
  column: string
  zh: string
  en: string
  /** The register that holds it, its column there, and the reference that leads to it. */
  held: { register: string; column: string; by: string }
  /** Why it is asked all the same; null where nobody has said. */
  why: Words | null
}

/**
 * Facts asked twice: a column that people fill, in a register that refers to another one where a column of the same label and kind is filled.
 * The reference would give it. `reasons` tells by `register.column` why some are asked all the same. Words of several lines and files are accounts of their own; what is worked out, hidden or sealed is not asked here.
 */
export function askedTwice(registers: readonly AnyRegister[], reasons: Readonly<Record<string, Words>>): AskedTwice[] {
  const byName = new Map(registers.map(reg => [reg.name, reg]))
  return registers.flatMap(reg =>
    placesOf(reg).flatMap(place =>
      place.references.flatMap(([by, to]) => {
        const held = byName.get(to)
        if (!held || held === reg) return []
        return place.asked.flatMap(([name, column]) => {
          if (`${place.prefix}${givenBy(column)[0]}` === by) return []
          const same = columnsOf(held).find(([, other]) => isFact(other) && isSame(column, other))
          return same && isFirst(place, by, to)
            ? [
                {
                  register: reg.name,
                  column: `${place.prefix}${name}`,
                  zh: column.zh,
                  en: column.en,
                  held: { register: to, column: same[0], by },
                  why: reasons[`${reg.name}.${place.prefix}${name}`] ?? null,
                },
              ]
            : []
        })
      }),
    ),
  )
}

/** Of several references to one register only the first is told. */
const isFirst = (place: Asking, by: string, to: string): boolean => place.references.find(([, other]) => other === to)?.[0] === by

/** One label and kind, and where there are options the same ones. */
const isSame = (a: Column, b: Column): boolean =>
  a.kind === b.kind &&
  a.zh === b.zh &&
  (!('options' in a && a.options && 'options' in b && b.options) || Object.keys(a.options).join() === Object.keys(b.options).join())

interface Asking {
  prefix: string
  asked: [string, Column][]
  /** References that give facts here: a line of a part speaks of what it refers to itself. */
  references: [string, string][]
}

function placesOf(reg: AnyRegister): Asking[] {
  const own = columnsOf(reg)
  return [
    { prefix: '', asked: own.filter(([, column]) => isFact(column)), references: referencesOf(own, '') },
    ...own.flatMap(([name, column]) => {
      if (column.kind !== 'lines') return []
      const of = Object.entries(column.of)
      const prefix = `${name}.`
      return [{ prefix, asked: of.filter(([, one]) => isFact(one)), references: referencesOf(of, prefix) }]
    }),
  ]
}

const referencesOf = (columns: [string, Column][], prefix: string): [string, string][] =>
  columns.flatMap(([name, column]) => (column.kind === 'ref' && !column.hidden ? [[`${prefix}${name}`, column.to]] : []))

const notFacts: readonly Column['kind'][] = ['computed', 'lines', 'files', 'longText', 'record', 'refs']

const isFact = (column: Column): boolean => !column.hidden && !column.sealed && !notFacts.includes(column.kind)
