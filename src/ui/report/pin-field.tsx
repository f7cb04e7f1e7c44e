import { Button } from 'antd'
import { useState } from 'react'
import type { Spot } from '../../language/report.ts'
import { useWords } from '../lang.tsx'

/** A number set by hand in place of the figure's: only with a reason, which whoever signs off is shown. */
export function PinField({ spot, onPin }: { spot: Spot; onPin: (pin: Spot['pin']) => void }) {
  const t = useWords()
  const [open, setOpen] = useState(false)
  const [text, setText] = useState(spot.pin?.text ?? spot.value ?? '')
  const [reason, setReason] = useState(spot.pin?.reason ?? '')
  if (spot.pin && !open)
    return (
      <div className="pin-field">
        <p>
          <b>{t('人工定数', 'Set by hand')}</b> {spot.pin.text}
          {spot.value !== null && <span className="quiet"> {t(`（记录为 ${spot.value}）`, `(the records say ${spot.value})`)}</span>}
          <br />
          <span className="quiet">
            {spot.pin.reason} {spot.pin.by && `— ${spot.pin.by} ${spot.pin.at.slice(0, 10)}`}
          </span>
        </p>
        <Button size="small" onClick={() => setOpen(true)}>
          {t('修改', 'Change')}
        </Button>
        <Button size="small" onClick={() => onPin(undefined)}>
          {t('恢复为记录数', 'Back to the records')}
        </Button>
      </div>
    )
  if (!open)
    return (
      <Button type="text" size="small" onClick={() => setOpen(true)}>
        {t('人工定数', 'Set the number by hand')}
      </Button>
    )
  return (
    <form
      className="pin-field"
      onSubmit={event => {
        event.preventDefault()
        onPin({ text: text.trim(), reason: reason.trim(), by: '', at: '' })
        setOpen(false)
      }}
    >
      <label>
        {t('印作', 'Prints as')}
        <input className="ant-input-like" value={text} maxLength={40} onChange={event => setText(event.target.value)} />
      </label>
      <label>
        {t('原因（送审时一并列出）', 'Reason (listed at sign-off)')}
        <textarea className="ant-input-like" rows={2} value={reason} maxLength={200} onChange={event => setReason(event.target.value)} />
      </label>
      <div className="stack">
        <Button htmlType="submit" size="small" type="primary" disabled={text.trim() === '' || reason.trim().length < 2}>
          {t('定数', 'Set')}
        </Button>
        <Button size="small" onClick={() => setOpen(false)}>
          {t('取消', 'Cancel')}
        </Button>
      </div>
    </form>
  )
}
