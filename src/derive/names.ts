import type { AnyRegister } from '../language/register.ts'

/** `duesPayment` → `dues_payment`. */
export function snake(name: string): string {
  const known = snakes.get(name)
  if (known !== undefined) return known
  const made = name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)
  snakes.set(name, made)
  return made
}

/** Names come from declarations alone, so there are few of them. */
const snakes = new Map<string, string>()

/** A quoted SQL identifier; names come from declarations alone, anything else is a fault. */
export function quote(name: string): string {
  if (!/^[a-z_][a-z0-9_]*$/.test(name)) throw new Error(`not an identifier: ${name}`)
  return `"${name}"`
}

/** A quoted SQL text literal; for words of declarations and validated context values only, never for input. */
export const literal = (value: string): string => `'${value.replaceAll("'", "''")}'`

/** Table of a register. */
export const tableOf = (reg: AnyRegister): string => snake(reg.name)

/** Table of a part: one row a line, child of the register's row. */
export const lineTableOf = (reg: AnyRegister, column: string): string => `${snake(reg.name)}_${snake(column)}`

/** Side table of a sealed section of a register. */
export const sealedTableOf = (reg: AnyRegister, section: string): string => `${snake(reg.name)}_${snake(section)}`

/** Column that keeps the register of a record of any kind. */
export const registerOfColumn = (column: string): string => `${snake(column)}_register`

/** Column that keeps the names of several references on the row, in their order. */
export const labelsOf = (column: string): string => `${snake(column)}_labels`

/** Column that keeps the name of a reference on the row. */
export const labelOf = (column: string): string => `${snake(column)}_label`
