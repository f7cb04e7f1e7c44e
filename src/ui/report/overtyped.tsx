import { Input, Radio } from 'antd'
import type { Overtyped, ReportReturn } from '../../language/report-return.ts'
import { useWords } from '../lang.tsx'
import { useFigureNames } from '../figure/figure-names.ts'
import { ReturnWhere } from './return-where.tsx'

/** What the clerk chose for each overtyped control. */
export type OvertypedChoices = Readonly<Record<string, { take: 'figure' | 'pin' | 'leave'; reason: string }>>

/** What stands chosen before anybody chose: the figure, but for what is tracked or closed. */
export const firstChoice = ({ open, tracked }: Overtyped): { take: 'figure' | 'leave'; reason: string } => ({
  take: open && !tracked ? 'figure' : 'leave',
  reason: '',
})

/** What a choice is kept under: two copies typed over alike are one. */
export const overtypedKey = ({ spot, typed }: Overtyped): string => `${spot} ${typed}`

/** The numbers typed over figures, each with its choice: the figure, or the typed number with a reason. */
export function OvertypedList({
  found,
  chosen,
  onChoose,
}: {
  found: ReportReturn
  chosen: OvertypedChoices
  onChoose: (next: OvertypedChoices) => void
}) {
  const t = useWords()
  const { name: named } = useFigureNames(found.overtyped.map(one => one.key))
  const list = found.overtyped.filter((one, i, all) => all.findIndex(other => overtypedKey(other) === overtypedKey(one)) === i)
  if (list.length === 0) return null
  return (
    <section>
      <h3>{t(`手工改过的数字 ${list.length} 处`, `${list.length} numbers typed over figures`)}</h3>
      <ul className="brought">
        {list.map(one => {
          const key = overtypedKey(one)
          const { take, reason } = chosen[key] ?? firstChoice(one)
          const set = (next: Partial<{ take: 'figure' | 'pin' | 'leave'; reason: string }>) =>
            onChoose({ ...chosen, [key]: { take, reason, ...next } })
          return (
            <li key={key}>
              <p>
                <b>{named(one.key)}</b>
                <ReturnWhere where={one.where} text={one.typed} />
              </p>
              <p className="digits">
                {one.was !== null && t(`下载时 ${one.was}，`, `downloaded as ${one.was}, `)}
                {one.typed === '' ? t('改为空白，', 'emptied, ') : t(`改成 ${one.typed}，`, `typed ${one.typed}, `)}
                {t(`现为 ${one.now}`, `now ${one.now}`)}
                {one.tracked && <span className="quiet"> {t('（在修订中，尚未接受）', '(tracked, not taken yet)')}</span>}
              </p>
              {one.open ? (
                <Radio.Group
                  value={take}
                  onChange={event =>
                    set({ take: event.target.value === 'pin' ? 'pin' : event.target.value === 'leave' ? 'leave' : 'figure' })
                  }
                  options={[
                    { value: 'figure', label: t(`用指标数 ${one.now}`, `take the figure ${one.now}`) },
                    ...(one.tracked ? [{ value: 'leave', label: t('保留修订，先不动', 'leave the tracked change') }] : []),
                    ...(found.editable && one.typed !== ''
                      ? [{ value: 'pin', label: t(`人工定数 ${one.typed}`, `set ${one.typed} by hand`) }]
                      : []),
                  ]}
                />
              ) : (
                <p className="quiet">
                  {t(
                    '这个指标的组织不在您的范围内，原样保留。',
                    'The organization of this figure lies outside your scope; it stays as it is.',
                  )}
                </p>
              )}
              {take === 'pin' && (
                <Input
                  value={reason}
                  maxLength={200}
                  status={reason.trim().length < 2 ? 'error' : ''}
                  aria-label={t('人工定数的原因', 'Why the number is set by hand')}
                  placeholder={t('必填：为什么用这个数，审核人会看到', 'Required: why this number; the approver sees it')}
                  onChange={event => set({ reason: event.target.value })}
                />
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
