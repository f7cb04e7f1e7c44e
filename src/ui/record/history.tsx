import { useQuery } from '@tanstack/react-query'
import { readHistory } from '../../client/registers.ts'
import { showMoment, showValue } from '../../derive/show.ts'
import type { HistoryEntry, RecordPage } from '../../language/listing.ts'
import type { AnyRegister } from '../../language/register.ts'
import { nameOf } from '../../language/words.ts'
import { actWords } from '../act-words.ts'
import { useLang, useWords } from '../lang.tsx'
import { Loaded } from '../loaded.tsx'

/** Who changed what and why, newest first. */
export function RecordHistory({ reg, record }: { reg: AnyRegister; record: RecordPage }) {
  const t = useWords()
  const lang = useLang()
  const history = useQuery({ queryKey: ['history', reg.name, record.id, record.version], queryFn: () => readHistory(reg.name, record.id) })
  return (
    <section className="history">
      <h2>{t('历史', 'History')}</h2>
      <Loaded query={history}>
        {entries => (
          <ol>
            {[...entries]
              .sort((a, b) => b.version - a.version)
              .map(entry => (
                <li key={entry.version}>
                  <p>
                    <b>{actWords(reg, entry.act, lang)}</b> <span>{entry.by}</span>{' '}
                    <time className="quiet digits">{showMoment(entry.at)}</time>
                  </p>
                  {entry.reason && <p className="quiet">{`${t('原因：', 'Reason: ')}${entry.reason}`}</p>}
                  {entry.version > 1 && <Changes reg={reg} entry={entry} />}
                </li>
              ))}
          </ol>
        )}
      </Loaded>
    </section>
  )
}

function Changes({ reg, entry }: { reg: AnyRegister; entry: HistoryEntry }) {
  const t = useWords()
  const lang = useLang()
  const known = entry.changes.filter(change => reg.columns[change.column])
  if (known.length === 0) return null
  return (
    <ul className="changes">
      {known.map(change => {
        const column = reg.columns[change.column]
        if (!column) return null
        return (
          <li key={change.column}>
            {nameOf(column, lang)}：<del>{showValue(column, change.before, lang) || t('空', 'empty')}</del> →{' '}
            <ins>{showValue(column, change.after, lang) || t('空', 'empty')}</ins>
          </li>
        )
      })}
    </ul>
  )
}
