import { Radio, Select } from 'antd'
import { choicesOf, type OwnTallyDraft } from '../../derive/own-figure.ts'
import type { Measuring } from '../../language/indicator.ts'
import type { AnyRegister } from '../../language/register.ts'
import { nameOf, say, type Words } from '../../language/words.ts'
import { mayRead, useKnown } from '../known.tsx'
import { useLang, useWords } from '../lang.tsx'
import { matches } from '../pinyin.ts'
import { Conditions } from './conditions.tsx'

/** What the form of a counted figure gets. */
export interface TallyFormProps {
  draft: OwnTallyDraft
  onChange: (patch: Partial<OwnTallyDraft>) => void
}

const ways: readonly (readonly [way: Measuring, words: Words])[] = [
  ['count', ['数条数', 'Count rows']],
  ['distinct', ['数不重复的', 'Count distinct']],
  ['sum', ['求和', 'Sum']],
  ['average', ['平均', 'Average']],
  ['greatest', ['最大', 'Greatest']],
  ['least', ['最小', 'Least']],
]

/** A figure counted from a register, asked for as a clerk would say it: from which ledger, how, by which day, under which conditions. */
export function TallyForm({ draft, onChange }: TallyFormProps) {
  const t = useWords()
  const lang = useLang()
  const { registers, role } = useKnown()
  const readable = [...registers.values()].filter(
    reg => mayRead(reg, role) && reg.compartment !== 'cadres' && reg.compartment !== 'integrity',
  )
  const reg = registers.get(draft.register)
  return (
    <>
      <Row label={t('台账', 'Register')} id="own-register">
        <Select
          id="own-register"
          value={draft.register || undefined}
          placeholder={t('从哪个台账取数', 'Where the rows come from')}
          onChange={register =>
            onChange({ register, part: null, way: 'count', path: null, time: '', conditions: {}, met: {}, by: [], reached: null })
          }
          options={readable.map(one => ({ value: one.name, label: nameOf(one, lang) }))}
          showSearch={{ filterOption: (search, option) => matches(search, option?.label ?? '', [option?.value ?? '']) > 0 }}
        />
      </Row>
      {reg && <Measured reg={reg} draft={draft} onChange={onChange} />}
    </>
  )
}

function Measured({ reg, draft, onChange }: TallyFormProps & { reg: AnyRegister }) {
  const t = useWords()
  const lang = useLang()
  const { registers } = useKnown()
  const choices = choicesOf(registers, reg, draft.part)
  const option = (one: { path: string; zh: string; en: string }) => ({ value: one.path, label: nameOf(one, lang) })
  const amount = choices.amounts.find(one => one.path === draft.path)
  const paths = draft.way === 'distinct' ? choices.things : choices.amounts
  const states = Object.entries(reg.states).filter(([, state]) => !state.void)
  return (
    <>
      {choices.parts.length > 0 && (
        <Row label={t('数什么', 'Rows of')} id="own-part">
          <Select
            id="own-part"
            value={draft.part ?? ''}
            onChange={part => onChange({ part: part || null, path: null, time: '', conditions: {}, met: {}, by: [] })}
            options={[{ value: '', label: t('整条记录', 'whole records') }, ...choices.parts.map(option)]}
          />
        </Row>
      )}
      <Row label={t('怎样计算', 'Measure')}>
        <Radio.Group
          value={draft.way}
          onChange={event => onChange({ way: event.target.value as Measuring, path: null, per: 1 })} // cast: the options are the ways
          options={ways
            .filter(([way]) => way === 'count' || (way === 'distinct' ? choices.things : choices.amounts).length > 0)
            .map(([value, words]) => ({ value, label: say(words, lang) }))}
        />
      </Row>
      {draft.way !== 'count' && (
        <Row label={draft.way === 'distinct' ? t('不重复的', 'Distinct') : t('哪一项', 'Of')} id="own-path">
          <Select
            id="own-path"
            value={draft.path ?? undefined}
            onChange={path => onChange({ path, per: choices.amounts.find(one => one.path === path)?.scales[0]?.per ?? 1 })}
            options={paths.map(option)}
          />
          {amount && amount.scales.length > 1 && (
            <Select
              aria-label={t('单位', 'Unit')}
              value={draft.per}
              onChange={per => onChange({ per })}
              options={amount.scales.map(scale => ({ value: scale.per, label: scale.unit }))}
            />
          )}
        </Row>
      )}
      <Row label={t('计入期间', 'Belongs to a period')} id="own-time">
        <Select
          id="own-time"
          value={draft.time || undefined}
          placeholder={t('按哪个日期', 'by which day')}
          onChange={time => onChange({ time })}
          options={choices.times.map(one => ({ value: one.id, label: nameOf(one, lang) }))}
        />
      </Row>
      {states.length > 1 && (
        <Row label={t('办理到', 'Has reached')} id="own-state">
          <Select
            id="own-state"
            value={draft.reached ?? ''}
            onChange={reached => onChange({ reached: reached || null })}
            options={[
              { value: '', label: t('不限', 'any state') },
              ...states.map(([value, state]) => ({ value, label: nameOf(state, lang) })),
            ]}
          />
        </Row>
      )}
      <Row label={draft.kind === 'share' ? t('分母的条件', 'Out of those that') : t('条件', 'Conditions')}>
        <Conditions choices={choices.conditions} value={draft.conditions} onChange={conditions => onChange({ conditions })} />
      </Row>
      {draft.kind === 'share' && (
        <Row label={t('其中（分子）', 'Those that also')}>
          <Conditions choices={choices.conditions} value={draft.met} onChange={met => onChange({ met })} />
        </Row>
      )}
      {choices.dimensions.length > 0 && (
        <Row label={t('可以分列', 'Can be broken down by')} id="own-by">
          <Select
            id="own-by"
            mode="multiple"
            maxCount={8}
            value={draft.by}
            onChange={by => onChange({ by })}
            options={choices.dimensions.map(option)}
            placeholder={t('可不选', 'optional')}
          />
        </Row>
      )}
    </>
  )
}

/** A line of the form: its label, and what is asked. */
export function Row({ label, id, children }: { label: string; id?: string; children: React.ReactNode }) {
  return (
    <div className="own-row">
      {id ? <label htmlFor={id}>{label}</label> : <span className="label">{label}</span>}
      <div>{children}</div>
    </div>
  )
}
