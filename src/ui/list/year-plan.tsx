import { CalendarOutlined } from '@ant-design/icons'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Button, Modal, Segmented } from 'antd'
import { useState } from 'react'
import { planYear } from '../../client/registers.ts'
import type { AnyRegister } from '../../language/register.ts'
import { mayEnter, useKnown } from '../known.tsx'
import { useLang, useWords } from '../lang.tsx'
import { Loaded } from '../loaded.tsx'
import { ProblemList, problemsOf } from '../problems.tsx'

/** Plans the days of a year that are known beforehand, for the own branch or all branches below; nothing where the register has no such days. */
export function YearPlanButton({ reg }: { reg: AnyRegister }) {
  const lang = useLang()
  const { role } = useKnown()
  const [open, setOpen] = useState(false)
  if (!reg.yearly || !mayEnter(reg, role)) return null
  return (
    <>
      <Button icon={<CalendarOutlined />} onClick={() => setOpen(true)}>
        {reg.yearly[lang === 'zh' ? 0 : 1]}
      </Button>
      {open && <YearPlanDialog reg={reg} words={reg.yearly} onClose={() => setOpen(false)} />}
    </>
  )
}

function YearPlanDialog({ reg, words, onClose }: { reg: AnyRegister; words: readonly [string, string]; onClose: () => void }) {
  const t = useWords()
  const { message } = App.useApp()
  const queries = useQueryClient()
  const { today } = useKnown().me
  const now = Number(today.slice(0, 4))
  const [year, setYear] = useState(today.slice(5) >= '10' ? now + 1 : now)
  const ahead = useQuery({ queryKey: ['year-plan', reg.name, year], queryFn: () => planYear(reg.name, year, true), gcTime: 0 })
  const plan = useMutation({
    mutationFn: () => planYear(reg.name, year, false),
    onSuccess: ({ entered }) => {
      void queries.invalidateQueries()
      void message.success(t(`已安排 ${entered} 次`, `${entered} planned`))
      onClose()
    },
  })
  const count = ahead.data?.count ?? 0
  return (
    <Modal
      open
      title={t(...words)}
      okText={t(`安排 ${count} 次`, `Plan ${count}`)}
      cancelText={t('取消', 'Cancel')}
      okButtonProps={{ disabled: count === 0 }}
      confirmLoading={plan.isPending}
      onOk={() => plan.mutate()}
      onCancel={onClose}
    >
      <Segmented
        className="year-choice"
        value={year}
        options={[now, now + 1].map(value => ({ value, label: t(`${value}年`, String(value)) }))}
        onChange={setYear}
      />
      <Loaded query={ahead} rows={6}>
        {({ first, orgs, note }) =>
          count === 0 ? (
            <p className="quiet">
              {t('这一年没有还要安排的日子，已经全部排好。', 'Nothing is left to plan: the days of this year are all there.')}
            </p>
          ) : (
            <>
              <p className="quiet">
                {t(
                  `按固定组织生活日规定，为 ${orgs} 个党支部安排今后的各次活动，状态为“已安排”，到期前会提醒。已经登记的月份不再安排。`,
                  `By the rule of the fixed day, the days to come of ${orgs} branches are entered as planned, and reminded of when they are near. Months on record already are left out.`,
                )}
              </p>
              {note && <p className="quiet">{t(...note)}</p>}
              <ul className="year-days">
                {first.map(one => (
                  <li key={`${one.org} ${one.day}`}>
                    <span className="number">{one.day}</span> {one.title} {orgs > 1 && <span className="quiet">{one.org}</span>}
                  </li>
                ))}
                {count > first.length && (
                  <li className="quiet">{t(`另有 ${count - first.length} 次`, `and ${count - first.length} more`)}</li>
                )}
              </ul>
            </>
          )
        }
      </Loaded>
      {plan.isError && <ProblemList problems={problemsOf(plan.error)} />}
    </Modal>
  )
}
