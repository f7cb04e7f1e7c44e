import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Button, Checkbox, Drawer, Input, Modal } from 'antd'
import { useState } from 'react'
import { type Releasable, readReleasable, readSealedRows, releaseTotals } from '../client/releases.ts'
import { nameOf } from '../language/words.ts'
import { shownFigure } from '../ui/figure/shown.ts'
import { useLang, useWords } from '../ui/lang.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { Place, recordPlace } from '../ui/place.tsx'
import { ProblemList, problemsOf } from '../ui/problems.tsx'
import { useAsked, useScope } from '../ui/scope.tsx'
import { unitWord } from '../ui/unit-words.ts'
import { PageHead } from '../ui/page-head.tsx'

/** 统计发布: the head of a sealed section compares what stands on record with what was released, and releases totals. */
export function ReleasesPage() {
  const t = useWords()
  const lang = useLang()
  const asked = useAsked()
  const { orgName } = useScope()
  const query = useQuery({ queryKey: ['releases', asked], queryFn: () => readReleasable(asked) })
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [opened, setOpened] = useState<Releasable | null>(null)
  const [releasing, setReleasing] = useState(false)
  const toggle = (key: string) => setChosen(old => (old.includes(key) ? old.filter(one => one !== key) : [...old, key]))
  return (
    <>
      <PageHead
        title={t('统计发布', 'Releases')}
        note={t(
          `${orgName} · 总结只能使用这里发布的合计数，记录不出本部门`,
          `${orgName} · the summary uses the totals released here alone; no record leaves the section`,
        )}
      >
        <Button type="primary" disabled={chosen.length === 0} onClick={() => setReleasing(true)}>
          {t(`发布 ${chosen.length || ''}`, `Release ${chosen.length || ''}`)}
        </Button>
      </PageHead>
      <Loaded query={query} rows={10}>
        {list => (
          <div className="table-frame">
            <table className="list">
              <thead>
                <tr>
                  <th>
                    <Checkbox
                      aria-label={t('全选', 'All')}
                      checked={chosen.length === list.length && list.length > 0}
                      onChange={event => setChosen(event.target.checked ? list.map(one => one.key) : [])}
                    />
                  </th>
                  <th>{t('指标', 'Figure')}</th>
                  <th className="number">{t('现在记录', 'On record now')}</th>
                  <th className="number">{t('已发布', 'Released')}</th>
                  <th>{t('发布情况', 'Release')}</th>
                </tr>
              </thead>
              <tbody>
                {list.map(one => (
                  <tr key={one.key}>
                    <td>
                      <Checkbox aria-label={nameOf(one, lang)} checked={chosen.includes(one.key)} onChange={() => toggle(one.key)} />
                    </td>
                    <td>{nameOf(one, lang)}</td>
                    <td className="number">
                      <button type="button" className="figure" onClick={() => setOpened(one)}>
                        <b>{shownFigure(one.live, lang)}</b>
                        <span>{unitWord(one.unit, lang)}</span>
                      </button>
                    </td>
                    <td className="number">{shownFigure(one.released, lang)}</td>
                    <td>
                      <Standing one={one} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Loaded>
      {opened && <Rows one={opened} onClose={() => setOpened(null)} />}
      {releasing && (
        <ReleaseDialog
          keys={[...chosen]}
          onClose={done => {
            setReleasing(false)
            if (done) setChosen([])
          }}
        />
      )}
    </>
  )
}

/** Whether what was released still agrees with what stands on record. */
function Standing({ one }: { one: Releasable }) {
  const t = useWords()
  const { given } = one.released
  if (!given) return <span className="quiet">{t('未发布', 'Not released')}</span>
  const same = one.released.words ? Number(one.live.value) < 3 : one.released.value === one.live.value
  return (
    <>
      <Place to={recordPlace(given.register, given.id)}>
        <span className="digits">{given.on}</span> {given.by}
      </Place>{' '}
      {!same && <span className="warn">{t('与现在记录不一致', 'differs from what stands on record')}</span>}
    </>
  )
}

function Rows({ one, onClose }: { one: Releasable; onClose: () => void }) {
  const t = useWords()
  const lang = useLang()
  const asked = useAsked()
  const query = useQuery({ queryKey: ['sealed-rows', one.key, asked], queryFn: () => readSealedRows(one.key, asked) })
  return (
    <Drawer open title={nameOf(one, lang)} onClose={onClose} size="large">
      <Loaded query={query} rows={8}>
        {rows => (
          <ol className="trace-rows">
            {rows.map(row => (
              <li key={`${row.register}-${row.id}`}>
                <Place to={recordPlace(row.register, row.id)}>
                  <span>{row.title}</span>
                  <small className="quiet">
                    {row.day} {row.org}
                  </small>
                </Place>
              </li>
            ))}
            {rows.length === 0 && <p className="quiet">{t('期间内没有记录。', 'No records in the period.')}</p>}
          </ol>
        )}
      </Loaded>
    </Drawer>
  )
}

function ReleaseDialog({ keys, onClose }: { keys: string[]; onClose: (done: boolean) => void }) {
  const t = useWords()
  const asked = useAsked()
  const { message } = App.useApp()
  const queries = useQueryClient()
  const [basis, setBasis] = useState('')
  const [below, setBelow] = useState(true)
  const [exact, setExact] = useState(false)
  const act = useMutation({
    mutationFn: () => releaseTotals({ ...asked, keys, basis, below, exact }),
    onSuccess: ({ released }) => {
      void queries.invalidateQueries()
      void message.success(t(`已发布 ${released} 个数`, `${released} numbers released`))
      onClose(true)
    },
  })
  return (
    <Modal
      open
      title={t(`发布 ${keys.length} 项合计数`, `Release ${keys.length} totals`)}
      okText={t('发布', 'Release')}
      cancelText={t('取消', 'Cancel')}
      okButtonProps={{ loading: act.isPending }}
      onOk={() => act.mutate()}
      onCancel={() => onClose(false)}
    >
      <p>
        {t(
          '发布后，本范围内起草总结的人员可以使用这些数，但看不到任何一条记录。',
          'Once released, those who write summaries in this scope may use the numbers; they see no record.',
        )}
      </p>
      <section className="field">
        <label htmlFor="release-basis">{t('依据（文号或签批）', 'Basis (document or signature)')}</label>
        <Input id="release-basis" value={basis} maxLength={100} onChange={event => setBasis(event.target.value)} />
      </section>
      <p>
        <Checkbox checked={below} onChange={event => setBelow(event.target.checked)}>
          {t('同时按下级党（工）委、社区分别发布', 'Release for each committee and community below as well')}
        </Checkbox>
      </p>
      <p>
        <Checkbox checked={exact} onChange={event => setExact(event.target.checked)}>
          {t('人数不足3的也发布准确数（可能认出个人，慎用）', 'Tell numbers under three persons exactly (somebody may be recognized)')}
        </Checkbox>
      </p>
      {act.error && <ProblemList problems={problemsOf(act.error)} />}
    </Modal>
  )
}
