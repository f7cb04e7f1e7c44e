import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Pagination } from 'antd'
import { readTrace } from '../../client/figures.ts'
import { showMoment } from '../../derive/show.ts'
import { periodName } from '../../language/day.ts'
import type { Trace, TraceRow } from '../../language/figure.ts'
import { groupThousands } from '../../language/number-words.ts'
import { nameOf, say } from '../../language/words.ts'
import { useLang, useWords } from '../lang.tsx'
import { Loaded } from '../loaded.tsx'
import { Place, recordPlace, usePlaces } from '../place.tsx'
import { shownFigure } from './shown.ts'
import type { TraceAsked } from './trace.ts'
import { unitWord } from '../unit-words.ts'

const size = 20

/** The trace card (追溯卡): what a figure means, and the records behind it. */
export function TraceCard({ asked }: { asked: TraceAsked }) {
  const { search, setSearch } = usePlaces()
  const page = Number(search.tracePage ?? 1)
  const { key, ...rest } = asked
  const trace = useQuery({
    queryKey: ['trace', key, rest, page],
    queryFn: () => readTrace(key, rest, page, size),
    placeholderData: keepPreviousData,
  })
  return (
    <Loaded query={trace} rows={8}>
      {data => (
        <div className="trace">
          <Headline trace={data} />
          <Meaning trace={data} />
          <Records trace={data} />
          {data.records !== null && data.records > size && (
            <Pagination
              size="small"
              current={page}
              pageSize={size}
              total={data.records}
              showSizeChanger={false}
              onChange={next => setSearch({ tracePage: String(next) }, true)}
            />
          )}
        </div>
      )}
    </Loaded>
  )
}

function Headline({ trace }: { trace: Trace }) {
  const t = useWords()
  const lang = useLang()
  return (
    <p className="trace-value">
      <b>{shownFigure(trace, lang)}</b> <span>{unitWord(trace.unit, lang)}</span>
      {trace.denominator !== null && (
        <small>
          {groupThousands(trace.numerator ?? '0')} / {groupThousands(trace.denominator)}
        </small>
      )}
      <small>
        {t('上年同期', 'Same period last year')} {trace.lastYear === null ? '—' : groupThousands(trace.lastYear)}
      </small>
    </p>
  )
}

function Meaning({ trace }: { trace: Trace }) {
  const t = useWords()
  const lang = useLang()
  const lines: [string, string][] = [
    [t('口径', 'Definition'), say(trace.definition, lang)],
    [t('条件', 'Filter'), say(trace.filter, lang)],
    [t('范围', 'Scope'), trace.orgName],
    [t('期间', 'Period'), periodName({ from: trace.from, to: trace.to }, lang)],
    [t('取数时间', 'As of'), showMoment(trace.moment)],
  ]
  return (
    <dl className="facts">
      {lines
        .filter(([, text]) => text)
        .map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
    </dl>
  )
}

/** Who stands for a number that no records of the reader's are behind. */
function Given({ trace, given }: { trace: Trace; given: NonNullable<Trace['given']> }) {
  const t = useWords()
  const released = trace.source === 'release'
  return (
    <section>
      <h3>{released ? t('发布', 'Release') : t('期初数', 'Opening number')}</h3>
      <p>
        <Place to={recordPlace(given.register, given.id)}>
          {released
            ? t(`${given.on} 由${given.by}发布`, `Released by ${given.by} on ${given.on}`)
            : t(`${given.on} 由${given.by}签认`, `Signed by ${given.by} on ${given.on}`)}
        </Place>
        {given.basis && <span className="quiet"> {given.basis}</span>}
      </p>
      <p className="quiet">
        {released
          ? t('来自封闭台账，只发布合计数，不显示记录。', 'From a sealed section: only the total is given out, no record is shown.')
          : t('启用本系统以前统计的数，没有逐条记录。', 'Counted before the product came; there are no records behind it.')}
      </p>
    </section>
  )
}

function Records({ trace }: { trace: Trace }) {
  const t = useWords()
  if (trace.given) return <Given trace={trace} given={trace.given} />
  if (trace.source === 'none')
    return <p className="quiet">{t('还没有台账登记这项内容，所以没有数。', 'No register carries this yet, so there is no number.')}</p>
  return (
    <section aria-label={t('记录', 'Records')}>
      <h3>
        {t('记录', 'Records')} <span className="quiet digits">{trace.records ?? 0}</span>
        {(trace.hidden ?? 0) > 0 && (
          <small className="quiet">
            {t('另有', 'and')} {Number(trace.hidden) < 3 ? t('不足 3', 'fewer than 3') : trace.hidden}{' '}
            {t('条在您的查看范围之外', 'outside what you may open')}
          </small>
        )}
      </h3>
      <ol className="trace-rows">
        {trace.rows.map(row => (
          <li key={`${row.register}-${row.id}`}>
            <RowLink row={row} />
          </li>
        ))}
      </ol>
      {trace.rows.length === 0 && <p className="quiet">{t('期间内没有记录。', 'No records in the period.')}</p>}
    </section>
  )
}

function RowLink({ row }: { row: TraceRow }) {
  const t = useWords()
  return (
    <Place to={recordPlace(row.register, row.id)}>
      <span className="cut">{row.title}</span>
      <small className="quiet">
        {row.day ?? ''} {row.org}
      </small>
      <span className="adds digits">
        {row.met === undefined
          ? `+${groupThousands(row.adds)}`
          : row.adds !== '1'
            ? `${row.counted}/${row.adds}`
            : row.met
              ? t('计入', 'counted')
              : t('未计入', 'not counted')}
      </span>
    </Place>
  )
}

/** The name of the figure on the card's head. */
export function TraceTitle({ asked }: { asked: TraceAsked }) {
  const lang = useLang()
  const { key, ...rest } = asked
  const trace = useQuery({ queryKey: ['trace', key, rest, 1], queryFn: () => readTrace(key, rest, 1, size) })
  return trace.data ? nameOf(trace.data, lang) : key
}
