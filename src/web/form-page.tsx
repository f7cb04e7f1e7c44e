import { useQuery } from '@tanstack/react-query'
import { readForm, readReturn } from '../client/forms.ts'
import { useKnown } from '../ui/known.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { usePlaces } from '../ui/place.tsx'
import { FormMapping } from '../ui/return-form/mapping.tsx'
import { ReturnView } from '../ui/return-form/return.tsx'
import { useNumber } from './use-register.ts'

/** The page of a form: its sheet filled for the period that the address names, else for the one due next, or the last where that has not begun. */
export function FormPage() {
  const id = useNumber()
  const { search } = usePlaces()
  const form = useQuery({ queryKey: ['form', id], queryFn: () => readForm(id) })
  const { me } = useKnown()
  const { next, last = null } = form.data ?? {}
  // Where the next period has not begun, the last return is what there is to see.
  const from = search.at ?? (next && last && next.from > me.today ? last.from : next?.from)
  const number = search.no === undefined ? undefined : Number(search.no)
  const shown = useQuery({
    queryKey: ['return', id, from, number],
    queryFn: () => readReturn(id, from ?? '', number),
    enabled: from !== undefined,
  })
  return (
    <Loaded query={form} rows={2}>
      {() => (
        <Loaded query={shown} rows={14}>
          {data => <ReturnView key={`${data.from} ${data.number}`} shown={data} />}
        </Loaded>
      )}
    </Loaded>
  )
}

/** The page on which a form's cells are mapped. */
export function FormMappingPage() {
  const id = useNumber()
  const form = useQuery({ queryKey: ['form', id], queryFn: () => readForm(id), staleTime: Number.POSITIVE_INFINITY, gcTime: 0 })
  return (
    <Loaded query={form} rows={14}>
      {start => <FormMapping key={id} start={start} />}
    </Loaded>
  )
}
