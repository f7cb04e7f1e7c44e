import type { AnyRegister } from '../language/register.ts'

/** An area of work (工作领域) with its registers in the order of the menu. */
export interface Area {
  key: string
  zh: string
  en: string
  registers: readonly AnyRegister[]
}
