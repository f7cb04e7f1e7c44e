import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { addComment, readComments, settleComment } from '../../client/reports.ts'
import { useWords } from '../lang.tsx'
import { ProblemList, problemsOf } from '../problems.tsx'

/** What is said of a report: about the words selected on the paper or about all of it, till it is settled. */
export function CommentsTab({ report, selected }: { report: number; selected: string }) {
  const t = useWords()
  const queries = useQueryClient()
  const [body, setBody] = useState('')
  const comments = useQuery({ queryKey: ['report-comments', report], queryFn: () => readComments(report) })
  const done = () => queries.invalidateQueries({ queryKey: ['report-comments', report] })
  const add = useMutation({
    mutationFn: () => addComment(report, selected, body),
    onSuccess: () => {
      setBody('')
      return done()
    },
  })
  const settle = useMutation({ mutationFn: (id: number) => settleComment(report, id), onSuccess: done })
  return (
    <div className="report-tab">
      <form
        className="stack"
        onSubmit={event => {
          event.preventDefault()
          add.mutate()
        }}
      >
        {selected && <q className="cut">{selected}</q>}
        <label htmlFor="comment-body">
          {selected ? t('对选中文字的意见', 'About the words selected') : t('对全文的意见', 'About the whole text')}
        </label>
        <Input.TextArea id="comment-body" rows={3} maxLength={2000} value={body} onChange={event => setBody(event.target.value)} />
        {add.isError && <ProblemList problems={problemsOf(add.error)} />}
        <Button htmlType="submit" type="primary" disabled={!body.trim()} loading={add.isPending}>
          {t('提交意见', 'Comment')}
        </Button>
      </form>
      <ul className="plain-list">
        {comments.data?.map(one => (
          <li key={one.id} className={one.settledBy ? 'quiet' : undefined}>
            {one.quote && (
              <>
                <q>{one.quote}</q>
                <br />
              </>
            )}
            {one.body}
            <br />
            <small className="quiet">
              {one.by} {one.at.slice(0, 10)}
              {one.settledBy && ` · ${t('已处理', 'settled')} ${one.settledBy}`}
            </small>{' '}
            {!one.settledBy && (
              <Button size="small" type="text" loading={settle.isPending} onClick={() => settle.mutate(one.id)}>
                {t('已处理', 'Settle')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {comments.data?.length === 0 && <p className="quiet">{t('还没有意见。', 'No comments yet.')}</p>}
    </div>
  )
}
