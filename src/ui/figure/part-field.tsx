import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { readParts } from '../../client/forms.ts'
import { shareKey, wholeKey } from '../../language/figure-part.ts'
import { nameOf } from '../../language/words.ts'
import { useLang, useWords } from '../lang.tsx'

/** What a choice of a part gets. */
export interface PartFieldProps {
  id: string
  value: string
  /** Offers the shares of the parts in the whole, for a number in per cent. */
  share?: boolean
  onChange: (key: string) => void
}

/** Which part of a figure is meant, by kind, sex, grade …; nothing where the figure offers none. */
export function PartField({ id, value, share = false, onChange }: PartFieldProps) {
  const t = useWords()
  const lang = useLang()
  const whole = wholeKey(value)
  const parts = useQuery({ queryKey: ['figure-parts', whole], queryFn: () => readParts(whole), staleTime: 300_000, enabled: whole !== '' })
  const by = Map.groupBy(parts.data ?? [], part => nameOf(part.by, lang))
  if (by.size === 0) return null
  return (
    <>
      <label className="quiet" htmlFor={id}>
        {share ? t('其中（占比）', 'Of which (share)') : t('其中', 'Of which')}
      </label>
      <Select
        id={id}
        showSearch={{ optionFilterProp: 'label' }}
        value={value}
        onChange={onChange}
        options={[
          { value: whole, label: t('全部', 'All') },
          ...[...by].map(([title, own]) => ({
            label: title,
            title,
            options: own.map(part => ({ value: share ? shareKey(part.key) : part.key, label: nameOf(part, lang) })),
          })),
        ]}
      />
    </>
  )
}
