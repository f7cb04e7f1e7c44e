import type { ReactNode } from 'react'
import { codeWords, showValue } from '../../derive/show.ts'
import type { Column } from '../../language/column.ts'
import { formatYuan } from '../../language/money.ts'
import { groupThousands, placePoint } from '../../language/number-words.ts'
import type { OwnRow, OwnSection } from '../../language/own-page.ts'
import type { AnyRegister } from '../../language/register.ts'
import { type Lang, nameOf, say } from '../../language/words.ts'
import { useLang, useWords } from '../lang.tsx'
import { StateTag } from '../list/state-tabs.tsx'
import { Place, recordPlace } from '../place.tsx'

/** What one register holds of the reader: sums or counts in the head, an account of its own where there is one, and the own rows. */
export function OwnSectionView({ reg, section, account }: { reg: AnyRegister; section: OwnSection; account?: ReactNode }) {
  const t = useWords()
  const lang = useLang()
  const part = section.part ? reg.columns[section.part] : undefined
  const columns: [string, Column][] = part?.kind === 'lines' ? Object.entries(part.of) : Object.entries(reg.columns)
  const more = section.total - section.rows.length
  return (
    <section className="own-section">
      <h2>
        {nameOf(reg, lang)} <span className="quiet">{headOf(section, columns, lang)}</span>
      </h2>
      {account}
      <ul className="lines-list own-rows">
        {section.rows.map(row => (
          <li key={row.id}>
            <Row reg={reg} row={row} columns={columns} />
          </li>
        ))}
      </ul>
      {more > 0 && <p className="quiet">{t(`另有 ${more} 条较早的`, `${more} earlier ones`)}</p>}
    </section>
  )
}

function Row({ reg, row, columns }: { reg: AnyRegister; row: OwnRow; columns: [string, Column][] }) {
  const t = useWords()
  const lang = useLang()
  const facts = columns.flatMap(([name, column]) => {
    const value = row.values[name]
    if (name === reg.title || name === reg.day || value === null || value === undefined || value === '') return []
    const text = `${showValue(column, value, lang)}${isMoney(column) ? t(' 元', ' yuan') : ''}`
    return column.kind === 'flag' && value !== true ? [] : [{ name, label: nameOf(column, lang), text, plain: column.kind === 'choice' }]
  })
  const content = (
    <>
      <span className="own-day digits">{row.day}</span>
      <span>
        <b>{row.title ?? (row.state === null ? t('其他组织的活动', 'An event of another organization') : row.org)}</b>
        <small className="quiet">
          {facts.map(fact => (
            <span key={fact.name}>{fact.plain ? fact.text : `${fact.label} ${fact.text}`}</span>
          ))}
        </small>
      </span>
      {row.state !== null && Object.keys(reg.states).length > 2 && <StateTag reg={reg} state={row.state} />}
    </>
  )
  return row.state === null ? (
    <span className="own-row-line">{content}</span>
  ) : (
    <Place className="own-row-line" to={recordPlace(reg.name, row.id)}>
      {content}
    </Place>
  )
}

/** How many, how many of each kind, and the sums. */
function headOf({ total, tally, sums }: OwnSection, columns: [string, Column][], lang: Lang): string {
  const choice = columns.find(([, column]) => column.kind === 'choice')?.[1]
  const counts = Object.entries(tally ?? {}).map(([code, n]) => `${say(codeWords(choice, code) ?? [code, code], lang)} ${n}`)
  const added = columns.flatMap(([name, column]) => {
    const sum = sums[name]
    return sum === undefined ? [] : [`${nameOf(column, lang)} ${shownSum(column, sum, lang)}`]
  })
  return [lang === 'zh' ? `${total} 条` : String(total), ...counts, ...added].join(lang === 'zh' ? '，' : ', ')
}

function shownSum(column: Column, sum: number, lang: Lang): string {
  if (isMoney(column)) return `${formatYuan(sum)}${lang === 'zh' ? ' 元' : ' yuan'}`
  const number = column.kind === 'decimal' ? placePoint(BigInt(sum), column.places) : String(sum)
  const unit = (column.kind === 'decimal' || column.kind === 'integer') && column.unit ? ` ${say(column.unit, lang)}` : ''
  return `${groupThousands(number)}${unit}`
}

const isMoney = (column: Column): boolean => column.kind === 'money' || (column.kind === 'computed' && column.as === 'money')
