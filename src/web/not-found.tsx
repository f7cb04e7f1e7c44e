import { useWords } from '../ui/lang.tsx'
import { Place } from '../ui/place.tsx'
import { PageHead } from '../ui/page-head.tsx'

/** Shown where an address leads nowhere. */
export function NotFound() {
  const t = useWords()
  return (
    <>
      <PageHead title={t('没有这一页', 'No such page')} />
      <p>{t('地址可能写错了，或者您没有查看它的权限。', 'The address may be mistyped, or you may not see this page.')}</p>
      <p>
        <Place to="/">{t('回到待办', 'Back to the to-do list')}</Place>
      </p>
    </>
  )
}
