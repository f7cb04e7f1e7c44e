import { periodName } from '../../language/day.ts'
import type { FormReturn, ReturnChange } from '../../language/return-form.ts'
import { nameOf } from '../../language/words.ts'
import { useLang, useWords } from '../lang.tsx'

/** What differs from the return before, cell by cell; each opens its trace card. */
export function ReturnChanges({ shown, onOpen }: { shown: FormReturn; onOpen: (at: string, sheet: string) => void }) {
  const t = useWords()
  const lang = useLang()
  const { against, changes } = shown
  return (
    <section>
      <h2>{t('变动情况', 'Changes')}</h2>
      {against === null ? (
        <p className="quiet">{t('此前没有上报过，无可比较。', 'No return was handed in before.')}</p>
      ) : (
        <p className="quiet">
          {t('与', 'Against ')}
          {periodName(against, lang)}
          {against.number > 1 && t(`第 ${against.number} 次`, `, no. ${against.number},`)}
          {t('上报数相比，', ': ')}
          {changes.length === 0
            ? t('没有变动。', 'nothing changed.')
            : t(`${changes.length} 格有变动：`, `${changes.length} cells differ.`)}
        </p>
      )}
      <ul className="spot-list changes">
        {changes.map(change => (
          <li key={`${change.sheet}!${change.cell}`}>
            <button type="button" onClick={() => onOpen(change.cell, change.sheet)} title={nameOf(change, lang)}>
              <span>
                <b>{change.cell}</b> {change.heading}
              </span>
              <span className="digits">
                {change.last ?? '—'} → {change.now ?? '—'} <b>{signed(change)}</b>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

const signed = ({ difference }: ReturnChange): string =>
  difference === null ? '' : difference.startsWith('-') ? difference.replace('-', '−') : `+${difference}`
