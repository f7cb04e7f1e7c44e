import { defaultMethods } from '../codes/methods.ts'
import { scheme2025 } from '../codes/scheme-2025.ts'
import { defaultSchemes } from './responsibility/default-schemes.ts'
import { defaultRetention } from '../codes/retention.ts'

/** Records that every district begins with; an office changes them like any other. `key` is the column by which one is known again. */
export interface DefaultRecords {
  register: string
  key: string
  values: readonly Readonly<Record<string, unknown>>[]
}

/** The methods with local names and the retention periods, unconfirmed; the standards of the assessment, drafted and to be published. */
export const defaultRecords: readonly DefaultRecords[] = [
  {
    register: 'method',
    key: 'code',
    values: defaultMethods.map(({ code, name, parts }) => ({
      code,
      name,
      parts: parts.map(part => ({ kind: null, asks: null, ...part })),
      standing: 'unconfirmed',
    })),
  },
  { register: 'scheme', key: 'code', values: defaultSchemes(Number(scheme2025.version)) },
  {
    register: 'retentionRule',
    key: 'code',
    values: defaultRetention.map(({ code, kind, years, basis }) => ({
      code,
      kind,
      years,
      permanent: years === null,
      basis: basis || null,
      standing: 'unconfirmed',
    })),
  },
]
