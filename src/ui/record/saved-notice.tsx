import { useQueryClient } from '@tanstack/react-query'
import { App, Button } from 'antd'
import { type Saved, takeStep } from '../../client/registers.ts'
import type { AnyRegister } from '../../language/register.ts'
import { nameOf } from '../../language/words.ts'
import { useLang, useWords } from '../lang.tsx'
import { problemsOf } from '../problems.tsx'

/** Tells after a save what the record counts toward, with an undo. */
export function useSavedNotice(): (reg: AnyRegister, saved: Saved) => void {
  const { notification } = App.useApp()
  const t = useWords()
  const lang = useLang()
  const queries = useQueryClient()
  return (reg, saved) => {
    const key = `saved-${reg.name}-${saved.id}`
    const undo = async () => {
      try {
        await takeStep(reg.name, saved.id, 'void', { version: saved.version, reason: t('登记后当即撤销', 'Undone right after entry') })
        notification.info({ key, title: t('已撤销，不计入任何指标', 'Undone; it counts toward no figure') })
      } catch (failure) {
        notification.error({
          key,
          title: problemsOf(failure)
            .map(problem => nameOf(problem, lang))
            .join('；'),
        })
      }
      void queries.invalidateQueries()
    }
    const counts = saved.counts.map(figure => nameOf(figure, lang)).join(t('、', ', '))
    notification.success({
      key,
      duration: 12,
      placement: 'bottomRight',
      title: `${t('已登记：', 'Recorded: ')}${nameOf(reg, lang)}`,
      description: counts
        ? `${t('计入：', 'Counts toward: ')}${counts}`
        : t('不计入指标，已入台账', 'Kept in the ledger; no figure counts it'),
      actions: (
        <Button size="small" onClick={undo}>
          {t('撤销', 'Undo')}
        </Button>
      ),
    })
  }
}
