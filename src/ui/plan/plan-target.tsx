import { type PlanTarget as Target, targetWords } from '../../language/plan.ts'
import type { Words } from '../../language/words.ts'
import { Figure } from '../figure/figure.tsx'
import { useLang, useWords } from '../lang.tsx'
import { unitWord } from '../unit-words.ts'

/** A target beside its figure: what is aimed at, how far it has come, whether it is reached. `over` says that its year has ended. */
export function PlanTarget({ target, over }: { target: Target; over: boolean }) {
  const t = useWords()
  const lang = useLang()
  const [words, tone] = standing(target, over)
  return (
    <span className="plan-target">
      <span className="quiet">
        {t('目标', 'Target')} {targetWords(target, unitWord(target.unit, lang), lang)}
      </span>
      {target.asked && target.value !== null && (
        <span>
          <span className="quiet">{over ? t('完成', 'reached') : t('现为', 'now')}</span>{' '}
          <Figure
            figure={{ key: target.asked.key, zh: target.zh, en: target.en, unit: target.unit, value: target.value }}
            asked={target.asked}
          />
        </span>
      )}
      <span className="state" data-tone={tone}>
        {t(...words)}
      </span>
    </span>
  )
}

function standing({ standing: now, low }: Target, over: boolean): [words: Words, tone: 'quiet' | 'active' | 'done' | 'stopped'] {
  if (now === 'uncounted') return [['未计数', 'Not counted'], 'quiet']
  if (now === 'outside') return [['不在本级范围', 'Outside your scope'], 'quiet']
  if (now === 'reached') return low === null ? [['未超过', 'Not exceeded'], 'done'] : [['已达到', 'Reached'], 'done']
  if (low === null) return [['已超过', 'Exceeded'], 'stopped']
  return over ? [['未达到', 'Not reached'], 'stopped'] : [['推进中', 'Under way'], 'active']
}
