import { diffComm } from 'node-diff3'
import type { ReactNode } from 'react'
import type { ReportReturn, UnknownControl } from '../../language/report-return.ts'
import { nameOf, say, type Words } from '../../language/words.ts'
import { useLang, useWords } from '../lang.tsx'
import { useFigureNames } from '../figure/figure-names.ts'
import { ReturnWhere } from './return-where.tsx'

/** What became of the other figures of a returned file: emptied, deleted, copied, unknown, closed. */
export function BroughtFigures({ found }: { found: ReportReturn }) {
  const t = useWords()
  const lang = useLang()
  const { emptied, missing, copies, unknown, closed, numbers } = found
  const { name: named } = useFigureNames([...emptied, ...missing, ...copies, ...closed, ...numbers].map(one => one.key))
  return (
    <>
      <List
        title={t(`清空的指标 ${emptied.length} 处，已重新填上`, `${emptied.length} figures emptied in Word, filled again`)}
        of={emptied}
      >
        {one => (
          <>
            <b>{named(one.key)}</b>
            <ReturnWhere where={one.where} text="" />
          </>
        )}
      </List>
      <List
        title={t(`Word 里找不到的指标 ${missing.length} 处`, `${missing.length} figures not found in the file`)}
        note={t('收进文字后，这些指标不再出现在总结里。', 'When the text is taken over they leave the report.')}
        of={missing}
      >
        {one => (
          <>
            <b>{named(one.key)}</b> <span className="digits">{one.shown}</span>
          </>
        )}
      </List>
      <List
        title={t(`复制过的指标 ${copies.length} 个`, `${copies.length} figures copied`)}
        note={t('每处都已填写。', 'Each copy is filled.')}
        of={copies}
      >
        {one => (
          <>
            <b>{named(one.key)}</b> {t(`共 ${one.times} 处`, `${one.times} times`)}
          </>
        )}
      </List>
      <List
        title={t(`认不出的指标控件 ${unknown.length} 处，未填写`, `${unknown.length} controls not recognized, not filled`)}
        of={unknown}
      >
        {one => (
          <>
            <b>{one.title || one.tag}</b>
            <ReturnWhere where={one.where} text={one.text} />
            <span className="quiet">{say(whyUnknown[one.why], lang)}</span>
          </>
        )}
      </List>
      <List
        title={t(`不在您范围内的指标 ${closed.length} 处，原样保留`, `${closed.length} figures outside your scope, left as they are`)}
        of={closed}
      >
        {one => (
          <>
            <b>{named(one.key)}</b>
            <ReturnWhere where={one.where} text="" />
          </>
        )}
      </List>
      <List
        title={t(`文字里手写的数字 ${numbers.length} 个`, `${numbers.length} numbers typed into the text`)}
        note={t(
          '没有记录作依据。收进文字后，请在编辑页逐个确认指标，或标明不是指标。',
          'No record stands behind them. When the text is taken over, name the figure of each in the editor, or say that it is none.',
        )}
        of={numbers}
      >
        {one => (
          <>
            <ReturnWhere where={{ part: 'body', before: one.before, after: one.after }} text={one.text} />{' '}
            {one.key ? t(`可绑定：${named(one.key)}`, `may be ${named(one.key)}`) : t('没有对应的指标', 'no figure fits')}
          </>
        )}
      </List>
    </>
  )
}

const whyUnknown: Record<UnknownControl['why'], Words> = {
  damaged: ['标记被改坏，认不出是哪个指标。请从新下载的文件里复制这一处。', 'Its tag is damaged. Copy this figure from a fresh download.'],
  'no-spot': ['总结里没有这一处指标，可能来自别的总结。', 'The report has no such figure; it may come from another report.'],
  'other-figure': [
    '这一处在总结里已改用别的指标。请从新下载的文件里复制。',
    'The report shows another figure there now. Copy it from a fresh download.',
  ],
  wide: [
    '控件圈住了整行或几个单元格，填写会盖掉其他文字。请让控件只圈住数字。',
    'It stands around a row or several cells; filling would overwrite them. Put it around the number alone.',
  ],
}

/** Paragraphs that differ, before and after, and what stays in Word. */
export function BroughtProse({ found }: { found: ReportReturn }) {
  const t = useWords()
  const lang = useLang()
  const kinds: Record<ReportReturn['prose'][number]['kind'], string> = {
    added: t('新增', 'Added'),
    removed: t('删去', 'Removed'),
    changed: t('改动', 'Changed'),
  }
  return (
    <>
      <List title={t(`文字改动 ${found.prose.length} 段`, `${found.prose.length} paragraphs changed`)} of={found.prose}>
        {one => (
          <>
            <span className="state" data-tone="quiet">
              {kinds[one.kind]}
            </span>
            <p lang="zh-CN">
              <Edited was={one.was ?? ''} now={one.now ?? ''} />
            </p>
          </>
        )}
      </List>
      <List title={t('留在 Word 文件里的内容', 'What stays in the Word file')} of={found.notes}>
        {one => nameOf(one, lang)}
      </List>
    </>
  )
}

/** A text as it was edited: what went struck through, what came underlined, the rest once. */
function Edited({ was, now }: { was: string; now: string }) {
  return diffComm(was.split(''), now.split('')).map((part, i) => {
    // The parts of one pair of texts never change.
    if (part.common) return <span key={i}>{part.common.join('')}</span>
    const [gone, come] = [part.buffer1.join(''), part.buffer2.join('')]
    return (
      <span key={i}>
        {gone && <del>{gone}</del>}
        {come && <ins>{come}</ins>}
      </span>
    )
  })
}

function List<T>({ title, note, of, children }: { title: string; note?: string; of: readonly T[]; children: (one: T) => ReactNode }) {
  const t = useWords()
  if (of.length === 0) return null
  return (
    <section>
      <h3>{title}</h3>
      {note && <p className="quiet">{note}</p>}
      <ul className="brought">
        {of.slice(0, most).map((one, i) => (
          <li key={i}>{children(one)}</li>
        ))}
      </ul>
      {of.length > most && <p className="quiet">{t(`另有 ${of.length - most} 处`, `and ${of.length - most} more`)}</p>}
    </section>
  )
}

/** How many entries a list shows. */
const most = 100
