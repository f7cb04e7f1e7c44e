import { createContext, type ReactNode, useContext } from 'react'
import type { Column, ColumnKind, ColumnOf } from '../../language/column.ts'
import type { Problem } from '../../language/problem.ts'

/** What a control gets: its column, its value in the form's shape, and how to change it. */
export interface ControlProps<K extends ColumnKind = ColumnKind> {
  /** Id of the input, for its label. */
  id: string
  column: ColumnOf<K>
  value: unknown
  onChange: (value: unknown) => void
  invalid: boolean
  /** Ids of the help and problems beside the field. */
  describedBy: string | undefined
}

/** What a field gets; `id` is the column's name, or `part.index.column`. */
export interface FieldProps {
  id: string
  column: Column
  value: unknown
  onChange: (value: unknown) => void
}

/** What controls may know of the form around them. */
export interface FormAround {
  /** Organization that the record belongs to. */
  org: number
  /** Day of the record, once it is known. */
  day: string | null
  today: string
  /** A new record: the roll fills itself in. */
  fresh: boolean
  /** Problems to be shown, by column or `part.index.column`. */
  problems: readonly Problem[]
  /** A whole field, for controls that hold fields of their own. */
  Field: (props: FieldProps) => ReactNode
}

/** Holds it for all controls of a form. */
export const FormContext = createContext<FormAround | null>(null)

/** The form around a control. */
export function useForm(): FormAround {
  const form = useContext(FormContext)
  if (!form) throw new Error('useForm is used outside a form')
  return form
}

/** A value as text, empty for nothing. */
export const asText = (value: unknown): string => (value === null || value === undefined ? '' : String(value))

/** Accessibility attributes of an input. */
export const ariaOf = ({ invalid, describedBy }: { invalid: boolean; describedBy: string | undefined }) => ({
  'aria-invalid': invalid || undefined,
  'aria-describedby': describedBy,
})
