import { useQuery } from '@tanstack/react-query'
import { readHistory } from '../../client/registers.ts'
import { showMoment } from '../../derive/show.ts'
import type { HistoryEntry, RecordPage } from '../../language/listing.ts'
import type { AnyRegister } from '../../language/register.ts'
import { nameOf } from '../../language/words.ts'
import { useLang, useWords } from '../lang.tsx'

/** The states a record went through, where it stands, and what can come next. */
export function RecordTimeline({ reg, record }: { reg: AnyRegister; record: RecordPage }) {
  const t = useWords()
  const lang = useLang()
  const history = useQuery({ queryKey: ['history', reg.name, record.id, record.version], queryFn: () => readHistory(reg.name, record.id) })
  if (Object.keys(reg.steps).length === 0) return null
  const done = stepsTaken(reg, history.data ?? [])
  const next = Object.values(reg.steps).filter(step => step.from.includes(record.state) && reg.states[step.to]?.tone !== 'stopped')
  return (
    <section className="timeline">
      <h2>{t('进程', 'Progress')}</h2>
      <ol>
        {done.map(entry => (
          <li key={entry.version} data-when="done">
            <span>{entry.name[lang]}</span>
            <small className="quiet digits">
              {showMoment(entry.at).slice(0, 10)} {entry.by}
            </small>
          </li>
        ))}
        <li data-when="now" aria-current="step">
          <b>{nameOf(reg.states[record.state] ?? { zh: record.state, en: record.state }, lang)}</b>
          <small>{t('现在', 'Now')}</small>
        </li>
        {next.map(step => (
          <li key={step.zh} data-when="next">
            <span>{nameOf(step, lang)}</span>
            <small className="quiet">
              {step.needs?.length
                ? `${t('需填：', 'Needs: ')}${step.needs.map(name => labelOf(reg, name)[lang]).join(t('、', ', '))}`
                : t('可办理', 'Can be taken')}
            </small>
          </li>
        ))}
      </ol>
    </section>
  )
}

interface Taken {
  version: number
  at: string
  by: string
  name: { zh: string; en: string }
}

/** The entry and the steps among the acts of the history, oldest first. */
function stepsTaken(reg: AnyRegister, history: readonly HistoryEntry[]): Taken[] {
  return [...history]
    .sort((a, b) => a.version - b.version)
    .flatMap(entry => {
      const step = reg.steps[entry.act.replace(/^step[:.]/, '')]
      const name = step ?? (entry.version === 1 ? { zh: '登记', en: 'Entered' } : null)
      return name ? [{ version: entry.version, at: entry.at, by: entry.by, name }] : []
    })
}

const labelOf = (reg: AnyRegister, name: string): { zh: string; en: string } => reg.columns[name] ?? { zh: name, en: name }
