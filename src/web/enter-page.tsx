import type { FormValues } from '../derive/form.ts'
import { nameOf } from '../language/words.ts'
import { EnterRecord } from '../ui/record/enter-record.tsx'
import { mayEnter, useKnown } from '../ui/known.tsx'
import { useLang, useWords } from '../ui/lang.tsx'
import { usePlaces } from '../ui/place.tsx'
import { useScope } from '../ui/scope.tsx'
import { NotFound } from './not-found.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { useRegister } from './use-register.ts'

/** The empty form of a register, with what the address already says filled in. */
export function EnterPage() {
  const t = useWords()
  const lang = useLang()
  const reg = useRegister()
  const { role } = useKnown()
  const { search } = usePlaces()
  const { org } = useScope()
  if (!reg || !mayEnter(reg, role)) return <NotFound />
  return (
    <>
      <PageHead title={`${t('登记', 'Enter: ')}${nameOf(reg, lang)}`} note={t(reg.about[0], reg.about[1])} />
      <EnterRecord key={`${reg.name}-${org}-${search.prefill ?? ''}`} reg={reg} prefill={readPrefill(search.prefill)} />
    </>
  )
}

function readPrefill(text: string | undefined): FormValues {
  try {
    return JSON.parse(text ?? '{}')
  } catch {
    return {}
  }
}
