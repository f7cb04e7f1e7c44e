import type { TemplateCheck } from '../../language/document.ts'
import { nameOf } from '../../language/words.ts'
import { useLang, useWords } from '../lang.tsx'
import { ProblemList } from '../problems.tsx'

/** What a dry run found in a template: what is wrong, which tags it has and what each stands for, which of the built-in layout it has not. */
export function TemplateFindings({ check }: { check: TemplateCheck }) {
  const t = useWords()
  const lang = useLang()
  const known = check.found.filter(({ zh }) => zh !== undefined)
  return (
    <div className="template-findings">
      <ProblemList problems={check.problems.map(({ zh, en }, i) => ({ code: `template-${i}`, level: 'error' as const, zh, en }))} />
      <ProblemList problems={check.notes.map(({ zh, en }, i) => ({ code: `note-${i}`, level: 'warning' as const, zh, en }))} />
      <p>
        {t(`认出标记 ${known.length} 个：`, `${known.length} tags known: `)}
        {known.map(({ tag, zh, en }, i) => (
          <span key={tag}>
            {i > 0 && t('、', ', ')}
            <code>{`{${tag}}`}</code>
            {lang === 'en' && zh !== undefined && <small className="quiet"> {nameOf({ zh, en: en ?? '' }, lang)}</small>}
          </span>
        ))}
      </p>
      {check.missing.length > 0 && (
        <p className="quiet">
          {t('内置版式有、这里没有的：', 'In the built-in layout and not here: ')}
          {check.missing.map(tag => `{${tag}}`).join(t('、', ', '))}
        </p>
      )}
    </div>
  )
}
