import { useQuery } from '@tanstack/react-query'
import { readDefinitionEffect } from '../../client/own-figures.ts'
import { periodName } from '../../language/day.ts'
import type { OwnDefinition } from '../../language/own-figure.ts'
import { useLang, useWords } from '../lang.tsx'
import { Place } from '../place.tsx'

/** Before a changed definition is kept: the reports signed with the figure, what they say and what the new one would count. They keep what they say. */
export function EffectOnReports({ figure, draft }: { figure: number; draft: { name: string; unit: string; definition: OwnDefinition } }) {
  const t = useWords()
  const lang = useLang()
  const effect = useQuery({
    queryKey: ['definition-effect', figure, draft.definition],
    queryFn: () => readDefinitionEffect(figure, draft),
    retry: false,
  })
  if (!effect.data) return null
  return (
    <section className="definition-effect">
      <h3>{t('对已审核、已印发总结的影响', 'Effect on signed reports')}</h3>
      {effect.data.length === 0 ? (
        <p className="quiet">{t('还没有总结用到这个指标。', 'No signed report uses this figure.')}</p>
      ) : (
        <>
          <p className="quiet">{t('这些总结保留原来的数和原来的口径。', 'These reports keep their numbers and their definition.')}</p>
          <table className="plain-table">
            <thead>
              <tr>
                <th>{t('总结', 'Report')}</th>
                <th>{t('期间', 'Period')}</th>
                <th>{t('已定', 'Signed')}</th>
                <th>{t('按新口径', 'By the new definition')}</th>
              </tr>
            </thead>
            <tbody>
              {effect.data.map(one => (
                <tr key={`${one.report} ${one.org} ${one.from} ${one.to}`}>
                  <td>
                    <Place to={`/reports/${one.report}`}>{one.title}</Place>
                  </td>
                  <td>{periodName(one, lang)}</td>
                  <td className="digits">{one.issued ?? '—'}</td>
                  <td className="digits">{one.now ?? '—'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  )
}
