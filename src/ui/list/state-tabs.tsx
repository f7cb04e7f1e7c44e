import { groupThousands } from '../../language/number-words.ts'
import type { AnyRegister } from '../../language/register.ts'
import { nameOf } from '../../language/words.ts'
import { useLang, useWords } from '../lang.tsx'

/** Counts by state as tabs; states that nothing is in are left out, unless chosen. */
export function StateTabs({
  reg,
  counts,
  state,
  onPick,
}: {
  reg: AnyRegister
  counts: Record<string, number>
  state: string | undefined
  onPick: (state: string | undefined) => void
}) {
  const t = useWords()
  const lang = useLang()
  const states = Object.entries(reg.states).filter(([name]) => (counts[name] ?? 0) > 0 || name === state)
  if (states.length < 2 && state === undefined) return null
  const all = Object.entries(counts).reduce((sum, [name, count]) => sum + (reg.states[name]?.void ? 0 : count), 0)
  return (
    <div className="tabs" role="group" aria-label={t('按状态', 'By state')}>
      <button type="button" aria-pressed={state === undefined} onClick={() => onPick(undefined)}>
        {t('全部', 'All')} <span className="digits">{groupThousands(all)}</span>
      </button>
      {states.map(([name, entry]) => (
        <button key={name} type="button" aria-pressed={state === name} onClick={() => onPick(state === name ? undefined : name)}>
          {nameOf(entry, lang)} <span className="digits">{groupThousands(counts[name] ?? 0)}</span>
        </button>
      ))}
    </div>
  )
}

/** The state of a record as a tag: a mark and a word, so that colour never carries it alone. */
export function StateTag({ reg, state }: { reg: AnyRegister; state: string }) {
  const lang = useLang()
  const entry = reg.states[state]
  return (
    <span className="state" data-tone={entry?.tone ?? 'quiet'}>
      {entry ? nameOf(entry, lang) : state}
    </span>
  )
}
