import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Checkbox, Input } from 'antd'
import { useState } from 'react'
import { dispatchReport, readDispatches } from '../../client/reports.ts'
import type { Report } from '../../language/report.ts'
import { useWords } from '../lang.tsx'
import { ProblemList, problemsOf } from '../problems.tsx'
import { useScope } from '../scope.tsx'

/** Sends an issued report with its number to organizations, and shows who has confirmed the receipt. */
export function DispatchTab({ report, maySend }: { report: Report; maySend: boolean }) {
  const t = useWords()
  const queries = useQueryClient()
  const { tree } = useScope()
  const sent = useQuery({ queryKey: ['report-dispatches', report.id], queryFn: () => readDispatches(report.id) })
  const [orgs, setOrgs] = useState<number[]>([])
  const [number, setNumber] = useState(report.number ?? '')
  const send = useMutation({
    mutationFn: () => dispatchReport(report.id, orgs, number.trim()),
    onSuccess: () => {
      setOrgs([])
      return queries.invalidateQueries({ queryKey: ['report-dispatches', report.id] })
    },
  })
  const known = new Set(sent.data?.flatMap(({ org, edition }) => (edition === report.edition ? [org] : [])))
  const open = tree.filter(node => node.parent === report.org && !known.has(node.id))
  return (
    <div className="report-tab">
      <ul className="plain-list">
        {sent.data?.map(one => (
          <li key={`${one.org}-${one.edition}`}>
            {one.name} {report.edition > 1 && <span className="edition">{t(`第${one.edition}版`, `Edition ${one.edition}`)}</span>}{' '}
            <span className="quiet">
              {one.receivedAt
                ? t(
                    `${one.receivedAt.slice(0, 10)} 由${one.receivedBy ?? ''}签收`,
                    `confirmed ${one.receivedAt.slice(0, 10)} by ${one.receivedBy ?? ''}`,
                  )
                : t('未签收', 'not confirmed')}
            </span>
          </li>
        ))}
      </ul>
      {report.state !== 'issued' && <p className="quiet">{t('印发后可以发送。', 'It can be sent once it is issued.')}</p>}
      {report.state === 'issued' && maySend && (
        <section className="stack">
          <label htmlFor="document-number">{t('发文字号', 'Document number')}</label>
          <Input
            id="document-number"
            maxLength={60}
            value={number}
            placeholder="×党〔2026〕1号"
            onChange={event => setNumber(event.target.value)}
          />
          <Checkbox
            checked={orgs.length === open.length && open.length > 0}
            onChange={event => setOrgs(event.target.checked ? open.map(({ id }) => id) : [])}
          >
            {t('全选', 'All')}
          </Checkbox>
          <Checkbox.Group
            className="hand-down-list"
            value={orgs}
            onChange={setOrgs}
            options={open.map(({ id, shortName }) => ({ value: id, label: shortName }))}
          />
          {send.isError && <ProblemList problems={problemsOf(send.error)} />}
          <Button type="primary" disabled={orgs.length === 0} loading={send.isPending} onClick={() => send.mutate()}>
            {t(`发送 ${orgs.length} 个单位`, `Send to ${orgs.length}`)}
          </Button>
        </section>
      )}
    </div>
  )
}
