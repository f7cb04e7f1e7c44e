import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Checkbox, Input, Modal } from 'antd'
import { useState } from 'react'
import { carryPlanOver, readPlan } from '../../client/plan.ts'
import { openPlanStates, type PlanItem } from '../../language/plan.ts'
import { nameOf } from '../../language/words.ts'
import { useLang, useWords } from '../lang.tsx'
import { Loaded } from '../loaded.tsx'
import { ProblemList, problemsOf } from '../problems.tsx'

/** Chooses from what was left unfinished last year what goes on this year; what this year's plan has already is not ticked. */
export function CarryOver({ org, year, onClose }: { org: number; year: number; onClose: () => void }) {
  const t = useWords()
  const lang = useLang()
  const queries = useQueryClient()
  const last = useQuery({ queryKey: ['plan', org, year - 1], queryFn: () => readPlan(org, year - 1) })
  const now = useQuery({ queryKey: ['plan', org, year], queryFn: () => readPlan(org, year) })
  const [chosen, setChosen] = useState<readonly number[] | null>(null)
  const [reason, setReason] = useState('')
  const open = (last.data?.items ?? []).filter(item => item.org === org && openPlanStates.includes(item.state))
  const isThere = (item: PlanItem): boolean =>
    now.data?.items.some(one => one.org === org && (one.carriedFrom === item.id || (one.kind === item.kind && one.title === item.title))) ??
    false
  const ticked = chosen ?? open.filter(item => !isThere(item)).map(({ id }) => id)
  const carry = useMutation({
    mutationFn: () => carryPlanOver([...ticked], reason.trim()),
    onSuccess: done => {
      void queries.invalidateQueries({ queryKey: ['plan'] })
      setChosen([])
      if (done.every(({ problem }) => problem === null)) onClose()
    },
  })
  const refused = carry.data?.filter(({ problem }) => problem !== null) ?? []
  return (
    <Modal
      open
      width={680}
      title={t(`结转 ${year - 1} 年未完成事项`, `Carry over what ${year - 1} left unfinished`)}
      okText={t(`结转 ${ticked.length} 项`, `Carry over ${ticked.length}`)}
      cancelText={t('取消', 'Cancel')}
      okButtonProps={{ disabled: ticked.length === 0 || reason.trim() === '' }}
      confirmLoading={carry.isPending}
      onOk={() => carry.mutate()}
      onCancel={onClose}
    >
      <Loaded query={last} rows={6}>
        {() =>
          open.length === 0 ? (
            <p className="quiet">{t('上一年度没有未完成的事项。', 'The year before left nothing unfinished.')}</p>
          ) : (
            <>
              <p className="quiet">
                {t(
                  '选中的事项在上年计划中记为“已结转”，并列入今年计划，期限请另定。',
                  'The items chosen are marked as carried over and stand in this year’s plan; their days are to be set anew.',
                )}
              </p>
              <Checkbox.Group
                className="plan-choices"
                value={[...ticked]}
                onChange={setChosen}
                options={open.map(item => ({
                  value: item.id,
                  label: (
                    <>
                      {item.title}
                      {isThere(item) && <span className="quiet"> {t('今年计划已有', 'stands in this year’s plan')}</span>}
                    </>
                  ),
                }))}
              />
              <div className="field">
                <label htmlFor="carry-reason">{t('结转原因', 'Reason')}</label>
                <Input id="carry-reason" maxLength={200} value={reason} onChange={event => setReason(event.target.value)} />
              </div>
            </>
          )
        }
      </Loaded>
      {carry.isError && <ProblemList problems={problemsOf(carry.error)} />}
      {refused.length > 0 && (
        <ul className="plain-list">
          {refused.map(({ id, problem }) => (
            <li key={id}>
              {last.data?.items.find(item => item.id === id)?.title}：{problem && nameOf(problem, lang)}
            </li>
          ))}
        </ul>
      )}
    </Modal>
  )
}
