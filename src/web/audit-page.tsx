import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import { Alert, Button, Select } from 'antd'
import { readAudit, verifyAudit } from '../client/audit.ts'
import { showMoment } from '../derive/show.ts'
import { nameOf, say } from '../language/words.ts'
import { actWords, auditActs } from '../ui/act-words.ts'
import { useKnown } from '../ui/known.tsx'
import { useLang, useWords } from '../ui/lang.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { usePlaces } from '../ui/place.tsx'
import { ProblemList, problemsOf } from '../ui/problems.tsx'
import { PageHead } from '../ui/page-head.tsx'

/** The audit log, newest first, and the check of its chain. */
export function AuditPage() {
  const t = useWords()
  const lang = useLang()
  const { registers, role } = useKnown()
  const { search, setSearch } = usePlaces()
  const page = Math.max(1, Number(search.page) || 1)
  const act = search.act
  const lines = useQuery({ queryKey: ['audit', page, act], queryFn: () => readAudit(page, act), placeholderData: keepPreviousData })
  const check = useMutation({ mutationFn: verifyAudit })
  return (
    <>
      <PageHead
        title={t('审计日志', 'Audit log')}
        note={t('每次变更、每次查看隐藏内容都在链上。', 'Every change and every look at covered values is in the chain.')}
      >
        <Select
          allowClear
          className="audit-act"
          value={act}
          onChange={next => setSearch({ act: next, page: undefined })}
          placeholder={t('全部操作', 'All acts')}
          aria-label={t('按操作筛选', 'One act alone')}
          options={auditActs.map(([value, words]) => ({ value, label: say(words, lang) }))}
        />
        {role === 'audit' && (
          <Button loading={check.isPending} onClick={() => check.mutate()}>
            {t('校验日志链', 'Check the chain')}
          </Button>
        )}
      </PageHead>
      {check.error && <ProblemList problems={problemsOf(check.error)} />}
      {check.data && (
        <Alert
          showIcon
          type={check.data.ok ? 'success' : 'error'}
          title={
            check.data.ok
              ? t(`已校验 ${check.data.checked} 条，完整无缺。`, `${check.data.checked} lines checked; the chain is whole.`)
              : t('日志链有问题，请保留现场并报告：', 'The chain is broken; keep everything as it is and report:')
          }
          description={check.data.problems.slice(0, 10).join('；') || undefined}
        />
      )}
      <Loaded query={lines} rows={10}>
        {list => (
          <>
            <div className="table-frame">
              <table className="list audit">
                <thead>
                  <tr>
                    <th className="number">{t('序号', 'No.')}</th>
                    <th>{t('时间', 'At')}</th>
                    <th>{t('何人', 'Who')}</th>
                    <th>{t('何事', 'Act')}</th>
                    <th>{t('对象', 'On')}</th>
                    <th>{t('原因', 'Reason')}</th>
                  </tr>
                </thead>
                <tbody>
                  {list.map(line => {
                    const reg = line.register === null ? undefined : registers.get(line.register)
                    return (
                      <tr key={line.seq}>
                        <td className="number">{line.seq}</td>
                        <td className="digits">{showMoment(line.at)}</td>
                        <td>{line.who}</td>
                        <td>{actWords(reg, line.act, lang)}</td>
                        <td>
                          {reg ? nameOf(reg, lang) : line.register} <span className="quiet digits">{line.record}</span>
                        </td>
                        <td>{line.reason}</td>
                      </tr>
                    )
                  })}
                </tbody>
              </table>
            </div>
            <div className="pages">
              <Button disabled={page === 1} onClick={() => setSearch({ page: page > 2 ? String(page - 1) : undefined })}>
                {t('较新', 'Newer')}
              </Button>
              <Button disabled={list.length === 0} onClick={() => setSearch({ page: String(page + 1) })}>
                {t('较早', 'Older')}
              </Button>
            </div>
          </>
        )}
      </Loaded>
    </>
  )
}
