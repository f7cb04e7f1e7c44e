import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { enterRecord, readRecord } from '../../client/registers.ts'
import { draftValues, type FormValues, initialValues } from '../../derive/form.ts'
import type { Reference } from '../../language/listing.ts'
import { error, type Problem } from '../../language/problem.ts'
import type { AnyRegister } from '../../language/register.ts'
import { draftKey } from './draft-store.ts'
import { useKnown } from '../known.tsx'
import { useWords } from '../lang.tsx'
import { OrganizationPicker } from '../organization-picker.tsx'
import { recordPlace, registerPlace, usePlaces } from '../place.tsx'
import { problemsOf } from '../problems.tsx'
import { RecordFormView } from './form.tsx'
import { ReferenceSelect } from '../control/reference-control.tsx'
import { useSavedNotice } from './saved-notice.tsx'
import { useScope } from '../scope.tsx'
import { useKept } from '../use-kept.ts'
import { useRecordForm } from './use-record-form.ts'

/** Enters a new record of a register: own organization and today are filled already. */
export function EnterRecord({ reg, prefill }: { reg: AnyRegister; prefill: FormValues }) {
  const { me } = useKnown()
  const scope = useScope()
  const places = usePlaces()
  const notify = useSavedNotice()
  const queries = useQueryClient()
  const [org, setOrg] = useState(Number(places.search.owner) || scope.org)
  const from = fromOf(places.search.from)
  const [programme, setProgramme] = useProgramme(reg)
  const form = useRecordForm(
    reg,
    { initial: initialValues(reg.columns, me), prefill, key: draftKey(reg, me.account, null), before: null },
    { today: me.today, allowSynthetic: me.demo },
  )
  const save = useMutation({
    mutationFn: (acceptWarnings: boolean) =>
      enterRecord(reg.name, { org, programme: programme?.id ?? null, values: draftValues(reg.columns, form.values), acceptWarnings, from }),
    onSuccess: saved => {
      form.done()
      void queries.invalidateQueries()
      notify(reg, saved)
      places.go(recordPlace(reg.name, saved.id))
    },
    onError: failure => form.refuse(problemsOf(failure)),
  })
  const submit = (acceptWarnings: boolean) => {
    const missing = missingProgramme(reg, programme)
    if (missing) form.refuse([missing])
    else save.mutate(acceptWarnings)
  }
  return (
    <RecordFormView
      reg={reg}
      form={form}
      org={org}
      today={me.today}
      fresh
      saving={save.isPending}
      onSave={submit}
      onCancel={() => places.go(registerPlace(reg.name))}
      head={<Owner reg={reg} org={org} setOrg={setOrg} programme={programme} setProgramme={setProgramme} />}
    />
  )
}

/** The record that led to this form, as the address names it. */
function fromOf(text: string | undefined): { register: string; id: number } | undefined {
  const [register = '', id] = (text ?? '').split('.')
  return register && Number(id) > 0 ? { register, id: Number(id) } : undefined
}

/** The programme of a new record: the one the address names, or, where the register needs one, the one chosen last. */
function useProgramme(reg: AnyRegister): [Reference | null, (programme: Reference | null) => void] {
  const { search } = usePlaces()
  const { registers, names } = useKnown()
  const [last, setLast] = useKept<Reference | null>('programme', null)
  const [chosen, setChosen] = useState<Reference | null | undefined>(undefined)
  const named = Number(search.programme) || null
  const title = registers.get(names.programme)?.title ?? ''
  const query = useQuery({
    queryKey: ['record', names.programme, named],
    queryFn: () => readRecord(names.programme, named ?? 0),
    enabled: named !== null,
  })
  const begun = query.data ? { id: query.data.id, name: String(query.data.values[title] ?? '') } : null
  const programme = chosen !== undefined ? chosen : (begun ?? (reg.programme === 'required' ? last : null))
  return [
    programme,
    next => {
      setChosen(next)
      if (next) setLast({ id: next.id, name: next.name })
    },
  ]
}

interface OwnerProps {
  reg: AnyRegister
  org: number
  setOrg: (org: number) => void
  programme: Reference | null
  setProgramme: (programme: Reference | null) => void
}

/** Whose record it is: the organization, and the programme where the register has one. */
function Owner({ reg, org, setOrg, programme, setProgramme }: OwnerProps) {
  const t = useWords()
  const { names } = useKnown()
  return (
    <section>
      <div className="field">
        <span className="label">{t('所属组织', 'Organization')}</span>
        <OrganizationPicker value={org} onChange={setOrg} />
      </div>
      {reg.programme && (
        <div className="field">
          <label htmlFor="field-programme">
            {t('专项行动', 'Programme')}
            {reg.programme === 'required' && <span className="required">*</span>}
          </label>
          <ReferenceSelect
            id="field-programme"
            register={names.programme}
            chosen={programme ? [programme] : []}
            onChange={chosen => setProgramme(chosen.at(-1) ?? null)}
          />
        </div>
      )}
    </section>
  )
}

const missingProgramme = (reg: AnyRegister, programme: Reference | null): Problem | null =>
  reg.programme === 'required' && !programme ? error('required', '请选择专项行动', 'Choose the programme') : null
