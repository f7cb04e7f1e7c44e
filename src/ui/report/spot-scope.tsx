import { Button } from 'antd'
import { parsePeriod } from '../../language/day.ts'
import type { Report, Spot } from '../../language/report.ts'
import { useWords } from '../lang.tsx'
import { OrganizationPicker } from '../organization-picker.tsx'
import { PinField } from './pin-field.tsx'
import { WordingField } from './wording-field.tsx'
import { PeriodPicker } from '../period-picker.tsx'

/** Where and when a spot counts, if not where and when its report does; and how its number is written. */
export function SpotScope({ report, spot, onBind }: { report: Report; spot: Spot; onBind: (id: string, patch: Partial<Spot>) => void }) {
  const t = useWords()
  const own = spot.org !== null || spot.from !== null
  const from = spot.from ?? report.from
  const to = spot.to ?? report.to
  const setPeriod = (text: string) => {
    const period = parsePeriod(text)
    if (period) onBind(spot.id, { from: period.from, to: period.to })
  }
  return (
    <div className="spot-scope">
      <p className="quiet">{t('范围和期间', 'Scope and period')}</p>
      <OrganizationPicker value={spot.org ?? report.org} onChange={org => onBind(spot.id, { org: org === report.org ? null : org })} />
      <PeriodPicker value={`${from}..${to}`} onChange={setPeriod} />
      {own && (
        <Button type="text" size="small" onClick={() => onBind(spot.id, { org: null, from: null, to: null })}>
          {t('同全文', 'As the report')}
        </Button>
      )}
      <WordingField spot={spot} onStyle={style => onBind(spot.id, { style })} />
      <PinField key={spot.id} spot={spot} onPin={pin => onBind(spot.id, { pin, settled: true })} />
    </div>
  )
}
