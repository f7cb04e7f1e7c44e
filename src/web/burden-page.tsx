import { PrinterOutlined } from '@ant-design/icons'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { askedAgain } from '../areas/asked-again.ts'
import { readBurden } from '../client/burden.ts'
import { askedTwice } from '../derive/asked-twice.ts'
import { type Burden, formKinds } from '../language/burden.ts'
import { addMonths, monthOf } from '../language/day.ts'
import { groupThousands } from '../language/number-words.ts'
import { nameOf, say } from '../language/words.ts'
import { AskedList } from '../ui/burden/asked-list.tsx'
import { average, FieldsTable, shownCount } from '../ui/burden/fields-table.tsx'
import { BarFrame } from '../ui/figure/bar-frame.tsx'
import { mayRead, useKnown } from '../ui/known.tsx'
import { useLang, useWords } from '../ui/lang.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { Place, registerPlace } from '../ui/place.tsx'
import { useAsked, useScope } from '../ui/scope.tsx'

/** 减负台账: fields by month, register and organization, by who filled them; facts asked twice; forms that filled themselves. It counts fields, never people. */
export function BurdenPage() {
  const t = useWords()
  const { orgName } = useScope()
  const asked = useAsked()
  const query = useQuery({ queryKey: ['burden', asked], queryFn: () => readBurden(asked), placeholderData: keepPreviousData })
  return (
    <>
      <PageHead title={t('减负台账', 'Burden')} note={orgName}>
        <Button icon={<PrinterOutlined />} onClick={() => window.print()}>
          {t('打印', 'Print')}
        </Button>
      </PageHead>
      <p className="quiet burden-note">
        {t(
          '统计填报的项目数：手工填写、表格导入、程序填写（默认值、计算和自动生成）。只数项目，不记人员和时间，最小到一个组织一个月；干部、纪检台账不计入。',
          'Counts filled fields: by hand, by sheet, by the program (defaults, computed, after-effects). Fields alone, no persons and no times; the smallest unit is an organization and a month. Sealed sections are left out.',
        )}
        {query.data?.since && t(`自 ${query.data.since} 起计。`, ` Counted since ${query.data.since}.`)}
      </p>
      <Loaded query={query} rows={10}>
        {burden => (
          <>
            <Tiles burden={burden} />
            <Months burden={burden} />
            <Registers burden={burden} />
            <Below burden={burden} />
            <Forms burden={burden} />
          </>
        )}
      </Loaded>
      <Twice />
    </>
  )
}

function Tiles({ burden: { total, branches, months } }: { burden: Burden }) {
  const t = useWords()
  const filled = total.hand + total.sheet + total.program
  const tiles: [string, string, string][] = [
    [t('手工填写', 'By hand'), shownCount(total.hand), t('项', 'fields')],
    [t('每条记录手填', 'By hand a record'), average(total.hand, total.records), t('项', 'fields')],
    [t('每支部每月手填', 'By hand a branch and month'), average(total.hand, branches * months.length), t('项', 'fields')],
    [t('不用手填的占', 'Not typed'), filled ? ((100 * (filled - total.hand)) / filled).toFixed(1) : '—', '%'],
  ]
  return (
    <ul className="board">
      {tiles.map(([name, value, unit]) => (
        <li key={name}>
          <span className="quiet">{name}</span>
          <span className="tile-value">
            <b>{value}</b> <small>{unit}</small>
          </span>
        </li>
      ))}
    </ul>
  )
}

function Months({ burden }: { burden: Burden }) {
  const t = useWords()
  const { me } = useKnown()
  const { period, setPeriod } = useScope()
  const last = monthOf(period.to < me.today ? period.to : me.today)
  const months: Burden['months'] = []
  for (let day = `${monthOf(period.from)}-01`; monthOf(day) <= last; day = addMonths(day, 1))
    months.push(burden.months.find(one => one.month === monthOf(day)) ?? { month: monthOf(day), hand: 0, sheet: 0, program: 0, records: 0 })
  if (months.length === 0) return null
  return (
    <section className="breakdown">
      <h2>{t('按月', 'By month')}</h2>
      {months.length > 1 && (
        <BarFrame
          bars={months.map(one => ({ code: one.month, label: one.month.slice(2), value: one.hand, own: false }))}
          unit={t('项', 'fields')}
          lying={false}
          name={t('各月手工填写的项目数', 'Fields by hand, month by month')}
          onPick={bar => setPeriod(bar.code)}
        />
      )}
      <FieldsTable
        head={t('月份', 'Month')}
        total={burden.total}
        lines={months.map(one => ({
          ...one,
          key: one.month,
          name:
            months.length > 1 ? (
              <button type="button" className="door" onClick={() => setPeriod(one.month)}>
                {one.month}
              </button>
            ) : (
              one.month
            ),
        }))}
      />
    </section>
  )
}

function Registers({ burden }: { burden: Burden }) {
  const t = useWords()
  const lang = useLang()
  const { registers } = useKnown()
  if (burden.registers.length === 0) return <p className="empty">{t('期间内没有填报。', 'Nothing was filled in within the period.')}</p>
  return (
    <section>
      <h2>{t('按台账', 'By register')}</h2>
      <FieldsTable
        head={t('台账', 'Register')}
        lines={burden.registers.map(one => ({
          ...one,
          key: one.register,
          name: (
            <Place to={registerPlace(one.register)}>
              {nameOf(registers.get(one.register) ?? { zh: one.register, en: one.register }, lang)}
            </Place>
          ),
        }))}
      />
    </section>
  )
}

function Below({ burden }: { burden: Burden }) {
  const t = useWords()
  const { setOrg } = useScope()
  if (burden.below.length < 2) return null
  const share = ({ hand, branches }: Burden['below'][number]) => (branches > 0 ? hand / branches : -1)
  const lines = [...burden.below].sort((a, b) => share(b) - share(a)).filter(one => one.records > 0 || one.hand > 0 || one.branches > 0)
  return (
    <section>
      <h2>{t('下级组织比较', 'Organizations below')}</h2>
      <FieldsTable
        head={t('组织', 'Organization')}
        total={{ ...burden.total, branches: burden.branches }}
        lines={lines.map(one => ({
          ...one,
          key: String(one.org),
          name: one.own ? (
            t(`${one.name}（本级）`, `${one.name} (own)`)
          ) : (
            <button type="button" className="door" onClick={() => setOrg(one.org)}>
              {one.name}
            </button>
          ),
        }))}
      />
    </section>
  )
}

function Forms({ burden }: { burden: Burden }) {
  const t = useWords()
  const lang = useLang()
  return (
    <section>
      <h2>{t('自动生成的材料', 'Forms that filled themselves')}</h2>
      {burden.forms.length === 0 ? (
        <p className="quiet">
          {t('期间内没有由程序填好的总结、报告和表格。', 'No summary, report or sheet was filled by the program in the period.')}
        </p>
      ) : (
        <div className="table-frame">
          <table className="list">
            <thead>
              <tr>
                <th>{t('材料', 'Form')}</th>
                <th className="number">{t('份数', 'Number')}</th>
                <th className="number">{t('无需手填的数据', 'Cells nobody typed')}</th>
              </tr>
            </thead>
            <tbody>
              {burden.forms.map(one => (
                <tr key={one.form}>
                  <td>{say(formKinds[one.form], lang)}</td>
                  <td className="number">{groupThousands(String(one.forms))}</td>
                  <td className="number">{groupThousands(String(one.cells))}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}

/** Over the registers that the reader works with. */
function Twice() {
  const t = useWords()
  const { registers, role } = useKnown()
  const seen = [...registers.values()].filter(reg => mayRead(reg, role))
  return (
    <section>
      <h2>{t('重复填报检查', 'Facts asked twice')}</h2>
      <AskedList list={askedTwice(seen, askedAgain)} />
    </section>
  )
}
