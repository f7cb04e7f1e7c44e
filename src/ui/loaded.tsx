import type { UseQueryResult } from '@tanstack/react-query'
import { Button, Skeleton } from 'antd'
import type { ReactNode } from 'react'
import { useWords } from './lang.tsx'
import { ProblemList, problemsOf } from './problems.tsx'

/** What a query answered; grey lines while it is under way, the reason and another try where it failed. */
export function Loaded<T>({ query, children, rows = 4 }: { query: UseQueryResult<T>; children: (data: T) => ReactNode; rows?: number }) {
  const t = useWords()
  if (query.data !== undefined) return children(query.data)
  if (!query.isError) return <Skeleton active title={false} paragraph={{ rows }} aria-label={t('正在读取', 'Loading')} />
  return (
    <div className="failed">
      <ProblemList problems={problemsOf(query.error)} />
      <Button onClick={() => query.refetch()}>{t('重试', 'Try again')}</Button>
    </div>
  )
}
