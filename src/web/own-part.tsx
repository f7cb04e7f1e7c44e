import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { OwnDues } from '../areas/members/own-dues.page.tsx'
import { readOwn } from '../client/own.ts'
import { readRecord } from '../client/registers.ts'
import { readTodos } from '../client/todos.ts'
import { showValue } from '../derive/show.ts'
import type { OwnPage, OwnSection } from '../language/own-page.ts'
import { periodName } from '../language/day.ts'
import { nameOf } from '../language/words.ts'
import { useKnown } from '../ui/known.tsx'
import { useLang, useWords } from '../ui/lang.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { AskDialog } from '../ui/own/ask-dialog.tsx'
import { OwnSectionView } from '../ui/own/own-section.tsx'
import { Place, recordPlace, registerPlace } from '../ui/place.tsx'
import { useScope } from '../ui/scope.tsx'
import { areasFor } from './catalogue-map.ts'

/** What the registers hold of the member who is signed in; only this member's own rows reach the page. */
export function OwnPart() {
  const t = useWords()
  const lang = useLang()
  const { period } = useScope()
  const { registers } = useKnown()
  const query = useQuery({
    queryKey: ['own', period.from, period.to],
    queryFn: () => readOwn({ from: period.from, to: period.to }),
    placeholderData: keepPreviousData,
  })
  return (
    <Loaded query={query} rows={10}>
      {page => {
        const roll = page.sections.find(section => registers.get(section.register)?.oneADay)
        const others = inAreaOrder(page.sections.filter(section => section !== roll))
        return (
          <>
            <Standing page={page} roll={roll} />
            <Waiting />
            <p className="quiet own-period">{t(`以下为${periodName(period, 'zh')}的情况`, `For ${periodName(period, 'en')}`)}</p>
            {others.map(section => {
              const reg = registers.get(section.register)
              return (
                reg && (
                  <OwnSectionView
                    key={`${section.register}.${section.part ?? ''}`}
                    reg={reg}
                    section={section}
                    account={section.months && <OwnDues days={period} />}
                  />
                )
              )
            })}
            <Rights page={page} />
            {page.sealed.length > 0 && (
              <section>
                <h2>{t('其他记载本人的台账', 'Other registers with records of mine')}</h2>
                <p className="quiet">{t('打开即记入查阅日志。', 'Opening one is noted in their log.')}</p>
                <p className="own-links">
                  {page.sealed.map(name => {
                    const reg = registers.get(name)
                    return (
                      reg && (
                        <Place key={name} to={registerPlace(name)}>
                          {nameOf(reg, lang)}
                        </Place>
                      )
                    )
                  })}
                </p>
              </section>
            )}
          </>
        )
      }}
    </Loaded>
  )
}

/** The roll that the member stands on, since when, and the state of the membership. */
function Standing({ page, roll }: { page: OwnPage; roll: OwnSection | undefined }) {
  const t = useWords()
  const lang = useLang()
  const { registers, names } = useKnown()
  const reg = registers.get(names.member)
  const query = useQuery({ queryKey: ['record', names.member, page.member], queryFn: () => readRecord(names.member, page.member) })
  const now = roll?.rows[0]
  const rollReg = roll && registers.get(roll.register)
  const until = rollReg?.oneADay && now ? now.values[rollReg.oneADay.until] : null
  const shown = ['membershipState', 'category', 'joinedOn', 'fullOn'].flatMap(name => {
    const column = reg?.columns[name]
    const value = query.data?.values[name]
    return column && value ? [[nameOf(column, lang), showValue(column, value, lang)] as const] : []
  })
  const facts = [
    ...(now
      ? [
          [t('所在支部', 'Branch'), now.org] as const,
          [
            t('列入名册', 'On the roll since'),
            `${now.day ?? ''}${until ? t(` 至 ${String(until)}`, ` until ${String(until)}`) : ''}`,
          ] as const,
        ]
      : []),
    ...shown,
  ]
  return (
    <section>
      <h2>{t('党籍', 'Membership')}</h2>
      <dl className="facts own-facts">
        {facts.map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {(roll?.rows.length ?? 0) > 1 && rollReg && (
        <details>
          <summary>{t('历次组织关系', 'All standings')}</summary>
          <ul className="lines-list">
            {roll?.rows.map(row => (
              <li key={row.id}>
                <span>
                  {row.org}{' '}
                  <small className="quiet digits">
                    {row.day}
                    {rollReg.oneADay && row.values[rollReg.oneADay.until]
                      ? ` – ${String(row.values[rollReg.oneADay.until])}`
                      : t(' 至今', ' to this day')}
                  </small>
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <p>
        <Place to={recordPlace(names.member, page.member)}>{t('查看本人全部信息', 'All that is kept about me')}</Place>
      </p>
    </section>
  )
}

/** What waits for the member. */
function Waiting() {
  const t = useWords()
  const lang = useLang()
  const todos = useQuery({ queryKey: ['todos'], queryFn: readTodos })
  return (
    <section className="todos">
      <h2>{t('等我的事', 'What waits for me')}</h2>
      <Loaded query={todos} rows={2}>
        {list =>
          list.length === 0 ? (
            <p className="quiet">{t('没有。', 'Nothing.')}</p>
          ) : (
            <ul>
              {list.map(todo => (
                <li key={todo.id}>
                  <Place to={todo.href}>
                    <b>{nameOf(todo, lang)}</b>
                    <span className="quiet">{nameOf(todo.why, lang)}</span>
                    {todo.due && <span className="due digits">{todo.due}</span>}
                  </Place>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  )
}

/** The right to see, correct and ask about what is kept (Personal Information Protection Law, art. 44 ff.). */
function Rights({ page }: { page: OwnPage }) {
  const t = useWords()
  const { registers } = useKnown()
  const [asking, setAsking] = useState<string | null>(null)
  const chosen = asking === null ? undefined : registers.get(asking)
  if (page.asks.length === 0) return null
  return (
    <section>
      <h2>{t('对本人信息的要求', 'Requests on what is kept about me')}</h2>
      <p className="quiet">
        {t(
          '信息不对或不全的，可要求查阅、更正、补充或说明；党支部在十五个工作日内答复。',
          'Ask to see, correct, complete or explain it; the branch answers within fifteen working days.',
        )}
      </p>
      <p className="own-links">
        {page.asks.map(name => (
          <Button key={name} onClick={() => setAsking(name)}>
            {t('提出要求', 'Make a request')}
          </Button>
        ))}
      </p>
      {chosen && <AskDialog reg={chosen} start={{}} onClose={() => setAsking(null)} />}
    </section>
  )
}

/** Sections in the order of the areas of work. */
function inAreaOrder(sections: readonly OwnSection[]): OwnSection[] {
  const order = areasFor('organization').flatMap(area => area.registers.map(reg => reg.name))
  return [...sections].sort((a, b) => order.indexOf(a.register) - order.indexOf(b.register))
}
