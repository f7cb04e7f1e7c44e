import { DatePicker, Radio, Select } from 'antd'
import dayjs from 'dayjs'
import type { FigureEntry } from '../../language/figure.ts'
import type { OwnFormula } from '../../language/own-figure.ts'
import { nameOf } from '../../language/words.ts'
import { useLang, useWords } from '../lang.tsx'
import { matches } from '../pinyin.ts'
import { Row } from './tally-form.tsx'

/** A figure computed from others: added, subtracted, divided, or compared with what it was. */
export function FormulaForm({
  formula,
  entries,
  onChange,
}: {
  formula: OwnFormula
  entries: readonly FigureEntry[]
  onChange: (formula: OwnFormula) => void
}) {
  const t = useWords()
  const lang = useLang()
  const options = entries.map(entry => ({ value: entry.key, label: nameOf(entry, lang) }))
  const search = {
    filterOption: (sought: string, option?: { label: string; value: string }) =>
      matches(sought, option?.label ?? '', [option?.value ?? '']) > 0,
  }
  const [first, second] = formula.keys
  const pick = (at: number, key: string): void => {
    const keys = [...formula.keys]
    keys[at] = key
    onChange({ ...formula, keys })
  }
  return (
    <>
      <Row label={t('算法', 'How')}>
        <Radio.Group
          value={formula.op}
          onChange={event => onChange(begun(event.target.value as OwnFormula['op'], formula.keys))} // cast: the options are the ways
          options={[
            { value: 'ratio', label: t('相除', 'Divide') },
            { value: 'sum', label: t('相加', 'Add') },
            { value: 'difference', label: t('相减', 'Subtract') },
            { value: 'change', label: t('增长', 'Growth') },
          ]}
        />
      </Row>
      {formula.op === 'sum' || formula.op === 'difference' ? (
        <Row label={t('指标', 'Figures')} id="own-keys">
          <Select
            id="own-keys"
            mode="multiple"
            value={[...formula.keys]}
            onChange={keys => onChange({ ...formula, keys })}
            options={options}
            showSearch={search}
          />
          {formula.op === 'difference' && <small className="quiet">{t('第一个减去后面的。', 'The first less the rest.')}</small>}
        </Row>
      ) : (
        <Row label={formula.op === 'ratio' ? t('分子', 'Numerator') : t('指标', 'Figure')} id="own-first">
          <Select id="own-first" value={first || undefined} onChange={key => pick(0, key)} options={options} showSearch={search} />
        </Row>
      )}
      {formula.op === 'ratio' && (
        <>
          <Row label={t('分母', 'Denominator')} id="own-second">
            <Select id="own-second" value={second || undefined} onChange={key => pick(1, key)} options={options} showSearch={search} />
          </Row>
          <Row label={t('表示为', 'Written as')}>
            <Radio.Group
              value={formula.times}
              onChange={event => onChange({ ...formula, times: Number(event.target.value) })}
              options={[
                { value: 100, label: t('百分比', 'percent') },
                { value: 1, label: t('每一个（人均）', 'for each one') },
                { value: 100_00, label: t('每万', 'for each 10,000') },
                { value: 1000, label: t('每千', 'for each 1,000') },
              ]}
            />
          </Row>
        </>
      )}
      {formula.op === 'change' && (
        <>
          <Row label={t('与什么比', 'Against')}>
            <Radio.Group
              value={formula.since === null ? 'year' : 'day'}
              onChange={event => onChange({ ...formula, since: event.target.value === 'year' ? null : `${dayjs().year() - 1}-12-31` })}
              options={[
                { value: 'year', label: t('上年同期', 'the same days a year before') },
                { value: 'day', label: t('基期', 'a base day') },
              ]}
            />
            {formula.since !== null && (
              <DatePicker
                allowClear={false}
                value={dayjs(formula.since)}
                onChange={day => day && onChange({ ...formula, since: day.format('YYYY-MM-DD') })}
                aria-label={t('基期', 'Base day')}
              />
            )}
          </Row>
          <Row label={t('表示为', 'Written as')}>
            <Radio.Group
              value={formula.percent}
              onChange={event => onChange({ ...formula, percent: event.target.value as boolean })} // cast: the options are truth values
              options={[
                { value: true, label: t('增长百分比', 'growth in percent') },
                { value: false, label: t('增加的数', 'the difference') },
              ]}
            />
          </Row>
        </>
      )}
      {(formula.op === 'ratio' || formula.op === 'change') && (
        <Row label={t('小数位', 'Decimals')}>
          <Radio.Group
            value={formula.digits}
            onChange={event => onChange({ ...formula, digits: event.target.value as 0 | 1 | 2 })} // cast: the options are these three
            options={[0, 1, 2].map(value => ({ value, label: String(value) }))}
          />
        </Row>
      )}
    </>
  )
}

/** A formula of a way, with the figures chosen so far as far as it takes them. */
export function begun(op: OwnFormula['op'], keys: readonly string[]): OwnFormula {
  if (op === 'sum' || op === 'difference') return { kind: 'formula', op, keys }
  return op === 'ratio'
    ? { kind: 'formula', op, keys: keys.slice(0, 2), times: 100, digits: 1 }
    : { kind: 'formula', op, keys: keys.slice(0, 1), since: null, percent: true, digits: 1 }
}
