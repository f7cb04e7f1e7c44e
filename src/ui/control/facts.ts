import { readRecord } from '../../client/registers.ts'
import { factsOf, type FormValues, givenColumns } from '../../derive/form.ts'
import type { Columns } from '../../language/column.ts'

/** What the record just chosen in a reference holds of the columns beside it; nothing where it may not be read: then it is typed. */
export async function chosenFacts(columns: Columns, name: string, value: unknown): Promise<FormValues> {
  const column = columns[name]
  const id = value && typeof value === 'object' && 'id' in value ? Number(value.id) : null
  if (column?.kind !== 'ref' || id === null || !givenColumns(columns).some(one => one.reference === name && one.held !== null)) return {}
  const record = await readRecord(column.to, id).catch(() => null)
  return record ? factsOf(columns, name, record.values) : {}
}
