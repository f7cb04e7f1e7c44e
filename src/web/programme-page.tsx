import { DownloadOutlined, EditOutlined, PlusOutlined, PrinterOutlined } from '@ant-design/icons'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Button, DatePicker, Segmented } from 'antd'
import dayjs from 'dayjs'
import { useEffect } from 'react'
import type { Asked } from '../client/figures.ts'
import { readProgramme, situationAddress, situationPdfAddress } from '../client/programmes.ts'
import { dayName, lastDayOfMonth, monthOf } from '../language/day.ts'
import type { ProgrammeBoard } from '../language/programme.ts'
import { nameOf } from '../language/words.ts'
import { Figure } from '../ui/figure/figure.tsx'
import { useKnown } from '../ui/known.tsx'
import { useLang, useWords } from '../ui/lang.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { PdfButton } from '../ui/pdf-button.tsx'
import { formPlace, Place, recordPlace, registerPlace, usePlaces } from '../ui/place.tsx'
import { useScope } from '../ui/scope.tsx'
import { ErasurePanel } from './erasure-panel.tsx'
import { NotFound } from './not-found.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { useNumber } from './use-register.ts'

type Span = 'day' | 'month' | 'whole'

/** A programme: its situation by day or month, made by itself; the records that belong to it; what does not agree; what must be erased. */
export function ProgrammePage() {
  const t = useWords()
  const id = useNumber()
  const { me } = useKnown()
  const { org } = useScope()
  const { search, setSearch } = usePlaces()
  const span: Span = search.span === 'day' || search.span === 'month' ? search.span : 'whole'
  const day = search.day ?? me.today
  const from = span === 'day' ? day : span === 'month' ? `${monthOf(day)}-01` : '1900-01-01'
  const to = span === 'month' ? lastDayOfMonth(monthOf(day)) : day
  const asked: Asked = { org, from, to }
  const query = useQuery({
    queryKey: ['programme', id, asked],
    queryFn: () => readProgramme(id, asked),
    placeholderData: keepPreviousData,
    enabled: Number.isInteger(id),
  })
  const name = query.data?.programme.name
  useEffect(() => {
    if (name) document.title = `${name} · 台账`
  }, [name])
  if (!Number.isInteger(id)) return <NotFound />
  return (
    <Loaded query={query} rows={12}>
      {board => (
        <>
          <Head board={board} />
          <div className="as-of no-print">
            <Segmented<Span>
              value={span}
              onChange={value => setSearch({ span: value === 'whole' ? undefined : value }, true)}
              options={[
                { value: 'whole', label: t('累计', 'So far') },
                { value: 'month', label: t('月报', 'By month') },
                { value: 'day', label: t('日报', 'By day') },
              ]}
            />
            <DatePicker
              allowClear={false}
              picker={span === 'month' ? 'month' : 'date'}
              value={dayjs(day)}
              maxDate={dayjs(me.today)}
              onChange={picked => picked && setSearch({ day: picked.format('YYYY-MM-DD') }, true)}
              aria-label={t('截至', 'Up to')}
            />
            <Button icon={<PrinterOutlined />} onClick={() => window.print()}>
              {t('打印', 'Print')}
            </Button>
            <Button icon={<DownloadOutlined />} href={situationAddress(id, asked)}>
              {t('下载情况报告', 'Situation report')}
            </Button>
            <PdfButton
              address={situationPdfAddress(id, asked)}
              name={`${board.programme.name} ${t('情况报告', 'situation')} ${board.days.to}`}
            />
          </div>
          <Notices board={board} />
          <Figures board={board} asked={asked} span={span} />
          <Belonging board={board} />
          {board.erasure && <ErasurePanel programme={board.programme.id} erasure={board.erasure} />}
        </>
      )}
    </Loaded>
  )
}

function Head({ board: { programme } }: { board: ProgrammeBoard }) {
  const t = useWords()
  const lang = useLang()
  const { names } = useKnown()
  const { go } = usePlaces()
  const { orgName } = useScope()
  const days = `${dayName(programme.from, lang)}${t('至', ' to ')}${programme.to ? dayName(programme.to, lang) : t('今', 'now')}`
  return (
    <PageHead title={programme.name} note={[orgName, days, programme.document].filter(Boolean).join(' · ')}>
      <Button className="no-print" icon={<EditOutlined />} onClick={() => go(recordPlace(names.programme, programme.id))}>
        {t('详情', 'Record')}
      </Button>
    </PageHead>
  )
}

function Notices({ board: { notices } }: { board: ProgrammeBoard }) {
  const t = useWords()
  const lang = useLang()
  if (notices.length === 0) return null
  return (
    <section className="notices">
      <h2>{t('需要核实', 'To be checked')}</h2>
      <ul>
        {notices.slice(0, 20).map(notice => (
          <li key={notice.zh} className="warn">
            {notice.register ? (
              <Place to={notice.id ? recordPlace(notice.register, notice.id) : registerPlace(notice.register)}>
                {nameOf(notice, lang)}
              </Place>
            ) : (
              nameOf(notice, lang)
            )}
          </li>
        ))}
      </ul>
      {notices.length > 20 && <p className="quiet">{t(`另有 ${notices.length - 20} 条`, `${notices.length - 20} more`)}</p>}
    </section>
  )
}

function Figures({ board, asked, span }: { board: ProgrammeBoard; asked: Asked; span: Span }) {
  const t = useWords()
  const lang = useLang()
  const { programme, figures } = board
  const within = { ...asked, programme: programme.id }
  const whole = { ...within, from: programme.from < asked.from || span === 'whole' ? programme.from : asked.from }
  return (
    <section>
      <h2>{t('情况统计', 'The situation')}</h2>
      {figures.length === 0 ? (
        <p className="quiet">{t('还没有登记能统计的内容。', 'Nothing that counts has been recorded yet.')}</p>
      ) : (
        <div className="table-frame">
          <table className="list situation">
            <thead>
              <tr>
                <th>{t('指标', 'Figure')}</th>
                {span !== 'whole' && <th className="number">{span === 'day' ? t('当日', 'That day') : t('当月', 'That month')}</th>}
                <th className="number">{t('累计', 'So far')}</th>
              </tr>
            </thead>
            <tbody>
              {figures.map(({ now, total }) => (
                <tr key={total.key}>
                  <td>{nameOf(total, lang)}</td>
                  {span !== 'whole' && (
                    <td className="number">
                      <Figure figure={now} asked={within} />
                    </td>
                  )}
                  <td className="number">
                    <Figure figure={total} asked={whole} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}

/** The registers whose records belong to the programme; each opens to them, and a new one begins within it. */
function Belonging({ board: { registers, programme } }: { board: ProgrammeBoard }) {
  const t = useWords()
  const lang = useLang()
  const { go } = usePlaces()
  if (registers.length === 0) return null
  return (
    <section className="no-print">
      <h2>{t('归入的记录', 'Records that belong to it')}</h2>
      <ul className="belonging">
        {registers.map(one => (
          <li key={one.register}>
            <Place to={`${registerPlace(one.register)}?programme=${programme.id}`}>
              {nameOf(one, lang)} <span className="quiet digits">{one.records}</span>
            </Place>
            {one.mayEnter && !programme.to && (
              <Button
                type="text"
                size="small"
                icon={<PlusOutlined />}
                aria-label={t(`新增${one.zh}`, `New: ${one.en}`)}
                onClick={() => go(`${formPlace(one.register)}?programme=${programme.id}`)}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
