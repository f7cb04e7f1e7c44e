import { Input, InputNumber, Select } from 'antd'
import type { FormSettings } from '../../client/forms.ts'
import { type Every, everyWords } from '../../language/form-period.ts'
import { say } from '../../language/words.ts'
import { useLang, useWords } from '../lang.tsx'

/** Name, recipient, how often and by when: the same when a form is taken and when it is changed. */
export function SettingsFields({ value, onChange }: { value: FormSettings; onChange: (patch: Partial<FormSettings>) => void }) {
  const t = useWords()
  const lang = useLang()
  return (
    <>
      <div className="field">
        <label htmlFor="form-name">{t('报表名称', 'Name of the form')}</label>
        <Input
          id="form-name"
          value={value.name}
          maxLength={100}
          placeholder={t('不填则取表内标题', 'The title in the sheet, if left empty')}
          onChange={event => onChange({ name: event.target.value })}
        />
      </div>
      <div className="field">
        <label htmlFor="form-recipient">{t('报送对象', 'To whom it goes')}</label>
        <Input id="form-recipient" value={value.recipient} maxLength={60} onChange={event => onChange({ recipient: event.target.value })} />
      </div>
      <div className="field">
        <label htmlFor="form-every">{t('报送周期', 'How often')}</label>
        <Select
          id="form-every"
          value={value.every}
          onChange={(every: Every) => onChange({ every })}
          options={Object.entries(everyWords).map(([name, { words }]) => ({ value: name, label: say(words, lang) }))}
        />
      </div>
      <div className="field">
        <label htmlFor="form-due">{t('期后次月几日前报', 'Due on this day of the month after')}</label>
        <InputNumber id="form-due" min={1} max={31} precision={0} value={value.dueDay} onChange={dueDay => onChange({ dueDay })} />
        <p className="help">{t('没有固定日期的不填。', 'Leave it empty where no day is set.')}</p>
      </div>
    </>
  )
}
