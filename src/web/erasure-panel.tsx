import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Alert, App, Button, DatePicker, Input, Modal } from 'antd'
import { useState } from 'react'
import { eraseEmergency, type ErasureSaid } from '../client/programmes.ts'
import { dayName } from '../language/day.ts'
import type { ErasureState } from '../language/programme.ts'
import { nameOf } from '../language/words.ts'
import { useLang, useWords } from '../ui/lang.tsx'
import { Place, recordPlace, registerPlace } from '../ui/place.tsx'
import { ProblemList, problemsOf } from '../ui/problems.tsx'

/** What an emergency holds of citizens, until when, and the act that erases it. */
export function ErasurePanel({ programme, erasure }: { programme: number; erasure: ErasureState }) {
  const t = useWords()
  const lang = useLang()
  const [asking, setAsking] = useState(false)
  const total = erasure.rows.reduce((sum, one) => sum + one.rows, 0)
  const held = erasure.rows.map(one => `${nameOf(one, lang)} ${one.rows}`).join(t('、', ', '))
  if (total === 0 && !erasure.erased) return null
  return (
    <section className="no-print">
      <h2>{t('个人信息', 'Personal data')}</h2>
      {erasure.erased ? (
        <Alert
          type="success"
          showIcon
          title={t(
            '居民和志愿者的个人信息已经销毁，合计数保留。',
            'The personal data of residents and volunteers has been erased; totals stay.',
          )}
          action={<Place to={`${registerPlace('erasureCertificate')}?programme=${programme}`}>{t('销毁证明', 'Certificate')}</Place>}
        />
      ) : (
        <Alert
          type={erasure.dueOn ? 'warning' : 'info'}
          showIcon
          title={held}
          description={
            erasure.dueOn
              ? t(
                  `应急已结束，应在 ${dayName(erasure.dueOn, 'zh')}前销毁；到期系统自动销毁并出具证明。`,
                  `The emergency has ended: to be erased by ${dayName(erasure.dueOn, 'en')}; on that day it erases itself, with a certificate.`,
                )
              : t(
                  '姓名、电话、住户代码等加密保存，只有本社区能看；应急结束后销毁。',
                  'Names, phones and household codes are encrypted and seen in their own community alone; they are erased after the end.',
                )
          }
          action={
            erasure.mayErase && (
              <Button danger onClick={() => setAsking(true)}>
                {t('销毁', 'Erase')}
              </Button>
            )
          }
        />
      )}
      {asking && <EraseDialog programme={programme} held={held} onClose={() => setAsking(false)} />}
    </section>
  )
}

function EraseDialog({ programme, held, onClose }: { programme: number; held: string; onClose: () => void }) {
  const t = useWords()
  const { message } = App.useApp()
  const queries = useQueryClient()
  const [said, setSaid] = useState<ErasureSaid>({ supervisor: '' })
  const set = (patch: Partial<ErasureSaid>): void => setSaid(old => ({ ...old, ...patch }))
  const act = useMutation({
    mutationFn: () => eraseEmergency(programme, said),
    onSuccess: ({ certificate }) => {
      void queries.invalidateQueries()
      void message.success(
        <>
          {t('已销毁，', 'Erased. ')}
          <Place to={recordPlace('erasureCertificate', certificate)}>{t('查看证明', 'The certificate')}</Place>
        </>,
      )
      onClose()
    },
  })
  return (
    <Modal
      open
      title={t('销毁个人信息', 'Erase personal data')}
      okText={t('销毁，不可恢复', 'Erase for good')}
      cancelText={t('取消', 'Cancel')}
      okButtonProps={{ danger: true, loading: act.isPending, disabled: !said.supervisor.trim() }}
      onOk={() => act.mutate()}
      onCancel={onClose}
    >
      <p>
        {t(
          `将销毁：${held}。加密密钥销毁后，任何人、任何备份都不能恢复；合计数保留。`,
          `To be erased: ${held}. Once the key is destroyed nobody can bring it back, from no backup; totals stay.`,
        )}
      </p>
      <section className="field">
        <label htmlFor="erase-supervisor">
          {t('监督人', 'Supervisor')}
          <span className="required">*</span>
        </label>
        <Input id="erase-supervisor" value={said.supervisor} maxLength={50} onChange={event => set({ supervisor: event.target.value })} />
      </section>
      <h3>{t('纸质登记（没有的不填）', 'Paper registers (leave empty where there are none)')}</h3>
      <section className="field">
        <label htmlFor="erase-place">{t('存放处', 'Where they lay')}</label>
        <Input id="erase-place" maxLength={200} onChange={event => set({ paperPlace: event.target.value })} />
      </section>
      <section className="field">
        <label htmlFor="erase-keeper">{t('保管人', 'Keeper')}</label>
        <Input id="erase-keeper" maxLength={50} onChange={event => set({ paperKeeper: event.target.value })} />
      </section>
      <section className="field">
        <label htmlFor="erase-day">{t('销毁日期', 'Destroyed on')}</label>
        <DatePicker id="erase-day" onChange={day => set({ paperErasedOn: day ? day.format('YYYY-MM-DD') : '' })} />
      </section>
      <section className="field">
        <label htmlFor="erase-witness">{t('见证人', 'Witness')}</label>
        <Input id="erase-witness" maxLength={50} onChange={event => set({ paperWitness: event.target.value })} />
      </section>
      {act.error && <ProblemList problems={problemsOf(act.error)} />}
    </Modal>
  )
}
