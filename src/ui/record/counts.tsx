import { useQuery } from '@tanstack/react-query'
import { readFigures } from '../../client/figures.ts'
import type { RecordPage } from '../../language/listing.ts'
import type { AnyRegister } from '../../language/register.ts'
import { nameOf } from '../../language/words.ts'
import { Figure } from '../figure/figure.tsx'
import { useLang, useWords } from '../lang.tsx'
import { useAsked, useScope } from '../scope.tsx'

/** The figures that this record counts toward, with their values of the moment. */
export function RecordCounts({ reg, record }: { reg: AnyRegister; record: RecordPage }) {
  const t = useWords()
  const lang = useLang()
  const asked = useAsked()
  const { orgName } = useScope()
  const keys = record.counts.map(figure => figure.key)
  const values = useQuery({ queryKey: ['figures', asked, keys], queryFn: () => readFigures(asked, keys), enabled: keys.length > 0 })
  return (
    <section className="counts">
      <h2>{t('计入', 'Counts toward')}</h2>
      {keys.length === 0 ? (
        <p className="quiet">
          {reg.states[record.state]?.void
            ? t('已作废，不计入任何指标。', 'Voided; it counts toward no figure.')
            : t('这条记录不计入指标。', 'No figure counts this record.')}
        </p>
      ) : (
        <>
          <ul>
            {record.counts.map(figure => (
              <li key={figure.key}>
                <span>{nameOf(figure, lang)}</span>
                <Figure figure={values.data?.find(value => value.key === figure.key) ?? { ...figure, value: null }} asked={asked} />
              </li>
            ))}
          </ul>
          <p className="help">{t(`数为“${orgName}”在所选期间的数。`, `Values of ${orgName} in the chosen period.`)}</p>
        </>
      )}
    </section>
  )
}
