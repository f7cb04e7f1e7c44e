import { Button } from 'antd'
import { useWords } from '../ui/lang.tsx'
import { ProblemList, problemsOf } from '../ui/problems.tsx'

/** Shown where a page could not be drawn. */
export function PageFailed({ error }: { error: unknown }) {
  const t = useWords()
  return (
    <div className="failed">
      <ProblemList problems={problemsOf(error)} />
      <Button onClick={() => location.reload()}>{t('刷新页面', 'Reload the page')}</Button>
    </div>
  )
}
