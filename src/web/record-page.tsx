import { useEffect } from 'react'
import { nameOf } from '../language/words.ts'
import { useLang } from '../ui/lang.tsx'
import { RecordView } from '../ui/record/view.tsx'
import { NotFound } from './not-found.tsx'
import { useNumber, useRegister } from './use-register.ts'

/** The page of a record. */
export function RecordPage() {
  const lang = useLang()
  const reg = useRegister()
  const id = useNumber()
  useEffect(() => {
    if (reg) document.title = `${nameOf(reg, lang)} · 台账`
  }, [reg, lang])
  if (!reg || !Number.isInteger(id)) return <NotFound />
  return <RecordView reg={reg} id={id} />
}
