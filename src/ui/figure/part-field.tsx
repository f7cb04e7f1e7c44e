import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { readParts } from '../../client/forms.ts'
import { wholeKey } from '../../language/figure-part.ts'
import { nameOf } from '../../language/words.ts'
import { useLang, useWords } from '../lang.tsx'

/** Which part of a figure is meant, by kind, sex, grade …; nothing where the figure offers none. */
export function PartField({ id, value, onChange }: { id: string; value: string; onChange: (key: string) => void }) {
  const t = useWords()
  const lang = useLang()
  const whole = wholeKey(value)
  const parts = useQuery({ queryKey: ['figure-parts', whole], queryFn: () => readParts(whole), staleTime: 300_000, enabled: whole !== '' })
  const by = Map.groupBy(parts.data ?? [], part => nameOf(part.by, lang))
  if (by.size === 0) return null
  return (
    <>
      <label className="quiet" htmlFor={id}>
        {t('其中', 'Of which')}
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
            options: own.map(part => ({ value: part.key, label: nameOf(part, lang) })),
          })),
        ]}
      />
    </>
  )
}
