import { Button } from 'antd'
import { showMoment } from '../../derive/show.ts'
import { periodName } from '../../language/day.ts'
import { formPeriod, nextPeriod } from '../../language/form-period.ts'
import { addDays } from '../../language/day.ts'
import type { FormReturn } from '../../language/return-form.ts'
import { say } from '../../language/words.ts'
import { useKnown } from '../known.tsx'
import { useLang, useWords } from '../lang.tsx'
import { usePlaces } from '../place.tsx'
import { returnStates } from './words.ts'

/** The returns of a form, and the way to the period before and after. */
export function ReturnHistory({ shown }: { shown: FormReturn }) {
  const t = useWords()
  const lang = useLang()
  const { me } = useKnown()
  const { setSearch } = usePlaces()
  const { form, history } = shown
  const go = (from: string, number?: number) => setSearch({ at: from, no: number === undefined ? undefined : String(number) })
  const before = formPeriod(form.every, addDays(shown.from, -1))
  const after = nextPeriod(form.every, shown)
  return (
    <section>
      <h2>{t('上报记录', 'Returns')}</h2>
      <p className="acts">
        <Button size="small" onClick={() => go(before.from)}>
          ← {periodName(before, lang)}
        </Button>
        {after.from <= me.today && (
          <Button size="small" onClick={() => go(after.from)}>
            {periodName(after, lang)} →
          </Button>
        )}
      </p>
      {history.length === 0 && <p className="quiet">{t('还没有上报过。', 'Nothing was handed in yet.')}</p>}
      <ul className="spot-list">
        {history.map(one => (
          <li key={`${one.from} ${one.number}`}>
            <button type="button" aria-pressed={one.id === shown.id} onClick={() => go(one.from, one.number)}>
              <span>
                {periodName(one, lang)}
                {one.number > 1 && t(`（第 ${one.number} 次）`, ` (no. ${one.number})`)}
              </span>
              <span className="quiet">
                {say(returnStates[one.state].words, lang)} {one.by} <span className="digits">{one.at ? showMoment(one.at) : ''}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
