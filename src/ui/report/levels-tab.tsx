import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Checkbox, Progress } from 'antd'
import { useRef, useState } from 'react'
import { handDown, readBelow, readLevelDifferences } from '../../client/reports.ts'
import type { LevelDifference, Report } from '../../language/report.ts'
import { nameOf, say } from '../../language/words.ts'
import { useLang, useWords } from '../lang.tsx'
import { Place, recordPlace } from '../place.tsx'
import { ProblemList, problemsOf } from '../problems.tsx'
import { useScope } from '../scope.tsx'
import { unitWord } from '../unit-words.ts'
import { reportStates } from './words.ts'

/** The levels below a report: handed down with progress, each with its state, and where their signed figures do not add up to this report's. */
export function LevelsTab({ report, mayHandDown }: { report: Report; mayHandDown: boolean }) {
  const t = useWords()
  const lang = useLang()
  const below = useQuery({ queryKey: ['report-below', report.id], queryFn: () => readBelow(report.id) })
  const differences = useQuery({ queryKey: ['report-level-differences', report.id], queryFn: () => readLevelDifferences(report.id) })
  const done = below.data?.filter(({ state }) => state === 'approved' || state === 'issued').length ?? 0
  return (
    <div className="report-tab">
      {below.data && below.data.length > 0 && (
        <>
          <p>{t(`已审核 ${done} / ${below.data.length}`, `${done} of ${below.data.length} approved`)}</p>
          <ul className="plain-list">
            {below.data.map(one => (
              <li key={one.id}>
                <Place to={`/reports/${one.id}`}>{one.orgName}</Place>{' '}
                <span className="state" data-tone={reportStates[one.state].tone}>
                  {say(reportStates[one.state].words, lang)}
                </span>
                <span className="quiet">
                  {one.blank > 0 && ` ${t(`${one.blank} 处待定`, `${one.blank} open`)}`}
                  {one.dueOn && ` ${t('期限', 'due')} ${one.dueOn}`}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {differences.data && differences.data.length > 0 && (
        <section>
          <h3>{t('与下级之和不一致', 'Differs from the sum below')}</h3>
          <ul className="differences">
            {differences.data.map(one => (
              <Difference key={one.spot} difference={one} />
            ))}
          </ul>
        </section>
      )}
      {mayHandDown && <HandDown report={report} known={below.data?.map(({ org }) => org) ?? []} />}
      {below.data?.length === 0 && !mayHandDown && <p className="quiet">{t('没有下发给下级。', 'It was not handed down.')}</p>}
    </div>
  )
}

function Difference({ difference }: { difference: LevelDifference }) {
  const t = useWords()
  const lang = useLang()
  const records = [...difference.added, ...difference.removed, ...difference.changed]
  return (
    <li>
      <b>{nameOf(difference, lang)}</b>
      <span className="digits">
        {t('本级', 'here')} {difference.now ?? '—'}，{t(`下级 ${difference.of} 份合计`, `${difference.of} below`)} {difference.below}{' '}
        {unitWord(difference.unit, lang)}
      </span>
      {records.length > 0 && (
        <p className="quiet">
          {t('差在', 'Records')}{' '}
          {records.slice(0, 12).map(one => (
            <Place key={`${one.register}-${one.id}`} to={recordPlace(one.register, one.id)}>
              #{one.id}{' '}
            </Place>
          ))}
          {records.length > 12 && t(`等 ${records.length} 条`, `and more, ${records.length} in all`)}
        </p>
      )}
      {difference.hidden > 0 && (
        <p className="quiet">{t(`另有 ${difference.hidden} 条在您的查看范围之外`, `${difference.hidden} outside what you may open`)}</p>
      )}
    </li>
  )
}

/** Hands the report down, one organization after the other, with progress; what is done stays done when it is stopped. */
function HandDown({ report, known }: { report: Report; known: readonly number[] }) {
  const t = useWords()
  const queries = useQueryClient()
  const { tree } = useScope()
  const below = tree.filter(node => node.parent === report.org && !known.includes(node.id))
  const [chosen, setChosen] = useState<number[] | null>(null)
  const [dueOn, setDueOn] = useState('')
  const [at, setAt] = useState<number | null>(null)
  const [failure, setFailure] = useState<unknown>(null)
  const stopped = useRef(false)
  const orgs = chosen ?? below.map(({ id }) => id)
  if (below.length === 0) return null
  const run = async () => {
    stopped.current = false
    setFailure(null)
    try {
      for (const [i, org] of orgs.entries()) {
        if (stopped.current) break
        setAt(i)
        await handDown(report.id, org, dueOn || null)
      }
    } catch (fault) {
      setFailure(fault)
    }
    setAt(null)
    setChosen(null)
    await queries.invalidateQueries({ queryKey: ['report-below', report.id] })
  }
  return (
    <section className="stack">
      <h3>{t('下发给下级填报', 'Hand down to those below')}</h3>
      <p className="quiet">
        {t(
          '下级得到同样的正文，指标已绑定并按各自的记录填好；审核由本级办理。',
          'Each gets the same text, bound and filled with its own records; this level accepts it.',
        )}
      </p>
      <Checkbox.Group
        className="hand-down-list"
        value={orgs}
        onChange={setChosen}
        options={below.map(({ id, shortName }) => ({ value: id, label: shortName }))}
      />
      <label>
        {t('期限', 'Due on')}{' '}
        <input type="date" className="ant-input-like" value={dueOn} onChange={event => setDueOn(event.target.value)} />
      </label>
      {failure !== null && <ProblemList problems={problemsOf(failure)} />}
      {at === null ? (
        <Button type="primary" disabled={orgs.length === 0} onClick={() => void run()}>
          {t(`下发 ${orgs.length} 个单位`, `Hand down to ${orgs.length}`)}
        </Button>
      ) : (
        <>
          <Progress percent={Math.round((at / orgs.length) * 100)} />
          <Button
            onClick={() => {
              stopped.current = true
            }}
          >
            {t('停止', 'Stop')}
          </Button>
        </>
      )}
    </section>
  )
}
