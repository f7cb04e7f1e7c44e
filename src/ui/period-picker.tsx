import { DownOutlined, LeftOutlined, RightOutlined } from '@ant-design/icons'
import { Button, Popover } from 'antd'
import { useState } from 'react'
import { isDay, parsePeriod, periodName } from '../language/day.ts'
import { useLang, useWords } from './lang.tsx'

/** Picks a period: a year, a half, a quarter, a month, or two days. */
export function PeriodPicker({ value, onChange, className }: { value: string; onChange: (text: string) => void; className?: string }) {
  const t = useWords()
  const lang = useLang()
  const [open, setOpen] = useState(false)
  const period = parsePeriod(value)
  const name = period ? periodName(period, lang) : value
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      trigger="click"
      placement="bottomLeft"
      destroyOnHidden
      content={
        <Periods
          value={value}
          onPick={text => {
            setOpen(false)
            onChange(text)
          }}
        />
      }
    >
      <Button className={className} aria-label={`${t('期间', 'Period')}：${name}`} aria-haspopup="dialog" aria-expanded={open}>
        <span className="cut">{name}</span>
        <DownOutlined aria-hidden />
      </Button>
    </Popover>
  )
}

function Periods({ value, onPick }: { value: string; onPick: (text: string) => void }) {
  const t = useWords()
  const lang = useLang()
  const [year, setYear] = useState(Number(value.slice(0, 4)))
  const [from, setFrom] = useState(parsePeriod(value)?.from ?? '')
  const [to, setTo] = useState(parsePeriod(value)?.to ?? '')
  const span = `${from}..${to}`
  const spanFits = isDay(from) && isDay(to) && from <= to
  const choice = (text: string, label: string) => (
    <Button key={text} size="small" type={text === value ? 'default' : 'text'} aria-pressed={text === value} onClick={() => onPick(text)}>
      {label}
    </Button>
  )
  return (
    <div className="periods">
      <div className="year">
        <Button type="text" icon={<LeftOutlined />} aria-label={t('上一年', 'Year before')} onClick={() => setYear(year - 1)} />
        {choice(String(year), t(`${year}年全年`, `All of ${year}`))}
        <Button type="text" icon={<RightOutlined />} aria-label={t('下一年', 'Year after')} onClick={() => setYear(year + 1)} />
      </div>
      <div className="halves">
        {choice(`${year}-09-01..${year + 1}-08-31`, t(`${year}—${year + 1}学年`, `School year ${year}`))}
        {[1, 2].map(half => choice(`${year}-H${half}`, t(half === 1 ? '上半年' : '下半年', half === 1 ? 'First half' : 'Second half')))}
      </div>
      <div className="quarters">
        {[1, 2, 3, 4].map(quarter => choice(`${year}-Q${quarter}`, t(`${'一二三四'[quarter - 1]}季度`, `Q${quarter}`)))}
      </div>
      <div className="months">
        {monthNumbers.map(month => choice(`${year}-${month}`, lang === 'zh' ? `${Number(month)}月` : monthName(month)))}
      </div>
      <form
        className="span"
        onSubmit={event => {
          event.preventDefault()
          if (spanFits) onPick(span)
        }}
      >
        <input type="date" value={from} onChange={event => setFrom(event.target.value)} aria-label={t('起', 'From')} />
        <span>{t('至', 'to')}</span>
        <input type="date" value={to} onChange={event => setTo(event.target.value)} aria-label={t('止', 'Until')} />
        <Button htmlType="submit" size="small" disabled={!spanFits}>
          {t('确定', 'Set')}
        </Button>
      </form>
    </div>
  )
}

const monthNumbers = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'))

const monthName = (month: string): string =>
  new Date(`2020-${month}-15T00:00:00Z`).toLocaleDateString('en', { month: 'short', timeZone: 'UTC' })
