import { Button, Tooltip } from 'antd'
import { PlusOutlined } from '@ant-design/icons'
import type { PlanBoard, PlanItem, PlanKind } from '../../language/plan.ts'
import { nameOf, say, type Words } from '../../language/words.ts'
import { useKnown } from '../known.tsx'
import { useLang, useWords } from '../lang.tsx'
import { formPlace, Place, recordPlace, usePlaces } from '../place.tsx'
import { PlanTarget } from './plan-target.tsx'

const kinds: Record<PlanKind, Words> = {
  'main-line': ['主线', 'Main line'],
  focus: ['重点', 'Focus'],
  foundation: ['基础', 'Foundation'],
  task: ['任务', 'Task'],
  target: ['目标', 'Target'],
}

/** What an item of a kind is broken down into. */
const below: Partial<Record<PlanKind, PlanKind>> = { 'main-line': 'focus', focus: 'task', foundation: 'task', task: 'target' }

/** A plan as it reads: the main line, its focuses and foundations, their tasks with who sees to them and by when, and what other organizations hung on them. */
export function PlanTree({ board, over }: { board: PlanBoard; over: boolean }) {
  const known = new Set(board.items.map(({ id }) => id))
  const roots = board.items.filter(({ parent }) => parent === null || !known.has(parent))
  return (
    <ul className="plan-tree">
      {roots.map(item => (
        <Branch key={item.id} item={item} board={board} over={over} trail={[]} />
      ))}
    </ul>
  )
}

function Branch({ item, board, over, trail }: { item: PlanItem; board: PlanBoard; over: boolean; trail: readonly number[] }) {
  const t = useWords()
  const lang = useLang()
  const { registers } = useKnown()
  const children = trail.includes(item.id) ? [] : board.items.filter(({ parent }) => parent === item.id)
  const own = children.filter(({ org }) => org === item.org || org === board.org)
  const others = children.filter(one => !own.includes(one))
  const state = registers.get(board.register)?.states[item.state]
  const more = { board, over, trail: [...trail, item.id] }
  return (
    <li data-kind={item.kind}>
      <div className="plan-item" data-state={item.state}>
        <span className="plan-kind">{say(kinds[item.kind], lang)}</span>
        <span className="plan-words">
          <Place to={recordPlace(board.register, item.id)}>{item.title}</Place>
          {item.org !== board.org && <span className="plan-org">{item.orgName}</span>}
          {item.carriedFrom !== null && (
            <Place to={recordPlace(board.register, item.carriedFrom)} className="quiet">
              {t('上年结转', 'carried over')}
            </Place>
          )}
          <small className="quiet">
            {[item.responsible, item.owner].filter(Boolean).join(' ')}
            {item.dueOn && ` ${t('期限', 'due')} ${item.dueOn}`}
          </small>
        </span>
        {item.target ? (
          <PlanTarget target={item.target} over={over} />
        ) : state && item.kind === 'task' ? (
          <span className="state" data-tone={state.tone}>
            {nameOf(state, lang)}
          </span>
        ) : (
          <span />
        )}
        <BreakDown item={item} board={board} />
      </div>
      {own.length > 0 && (
        <ul>
          {own.map(child => (
            <Branch key={child.id} item={child} {...more} />
          ))}
        </ul>
      )}
      {others.length > 0 && <Below items={others} {...more} />}
    </li>
  )
}

/** What organizations below made of an item, folded away where there are many. */
function Below({ items, ...more }: { items: readonly PlanItem[]; board: PlanBoard; over: boolean; trail: readonly number[] }) {
  const t = useWords()
  const list = (
    <ul>
      {items.map(child => (
        <Branch key={child.id} item={child} {...more} />
      ))}
    </ul>
  )
  if (items.length <= 2) return list
  const done = items.filter(({ state }) => state === 'done').length
  const targets = items.filter(({ target }) => target !== null)
  const reached = targets.filter(({ target }) => target?.standing === 'reached').length
  return (
    <details className="plan-below">
      <summary>
        {t(`下级分解 ${items.length} 项`, `${items.length} items of others below`)}
        <span className="quiet">
          {done > 0 && ` ${t(`已完成 ${done}`, `${done} done`)}`}
          {targets.length > 0 && ` ${t(`目标达到 ${reached} / ${targets.length}`, `${reached} of ${targets.length} targets reached`)}`}
        </span>
      </summary>
      {list}
    </details>
  )
}

/** Opens the form for an item below this one, of the organization of the screen. */
function BreakDown({ item, board }: { item: PlanItem; board: PlanBoard }) {
  const t = useWords()
  const { go } = usePlaces()
  const kind = item.org === board.org ? below[item.kind] : item.kind === 'target' ? undefined : 'task'
  if (!board.mayWrite || !kind || item.state === 'dropped' || item.state === 'done') return <span />
  const name = t('分解：在它下面添一项', 'Break down: add an item below it')
  const prefill = JSON.stringify({ year: String(board.year), kind, parent: { id: item.id, name: item.title } })
  return (
    <Tooltip title={name}>
      <Button
        size="small"
        type="text"
        icon={<PlusOutlined />}
        aria-label={`${name}（${item.title}）`}
        onClick={() => go(`${formPlace(board.register)}?prefill=${encodeURIComponent(prefill)}`)}
      />
    </Tooltip>
  )
}
