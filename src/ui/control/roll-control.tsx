import { useQuery } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useEffect, useRef } from 'react'
import { readRoll } from '../../client/registers.ts'
import type { FormValues } from '../../derive/form.ts'
import type { ColumnOf } from '../../language/column.ts'
import type { Reference } from '../../language/listing.ts'
import { nameOf, say } from '../../language/words.ts'
import { asText, type ControlProps, useForm } from './control.ts'
import { FieldProblems } from './field-problems.tsx'
import { useLang, useWords } from '../lang.tsx'
import { ProblemList, problemsOf } from '../problems.tsx'
import { ReferenceSelect } from './reference-control.tsx'
import { fillFromRoll, nextState, rollShape, tally } from './roll.ts'
import { RollRows } from './roll-rows.tsx'

/** The branch roll as people to tick: all present to begin with, a tap makes one absent or on leave. */
export function RollControl({ id, column, value, onChange }: ControlProps<'lines'>) {
  const t = useWords()
  const lang = useLang()
  const { org, day, fresh, problems } = useForm()
  const shape = rollShape(column)
  const lines = Array.isArray(value) ? (value as FormValues[]) : [] // cast: the form keeps parts as rows of values
  const roll = useQuery({ queryKey: ['roll', org, day], queryFn: () => readRoll(org, day ?? ''), enabled: fresh && day !== null })
  const before = useRef<number[]>([])
  useEffect(() => {
    if (!roll.data) return
    onChange(fillFromRoll(shape, roll.data, lines, before.current))
    before.current = roll.data.map(entry => entry.id)
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the lines are merged once for each roll that arrives, never on each change of theirs
  }, [roll.data])
  if (fresh && day === null) return <p className="help">{t('填好日期后，名册会自动列出。', 'Fill in the day and the roll appears.')}</p>
  const change = (index: number, patch: FormValues) => onChange(lines.map((line, at) => (at === index ? { ...line, ...patch } : line)))
  const counts = tally(shape, lines)
  return (
    <div className="roll" id={id}>
      {roll.isError && <ProblemList problems={problemsOf(roll.error)} />}
      <p className="roll-counts" aria-live="polite">
        <span>
          {t('共', 'In all')} <b>{lines.length}</b> {t('人', '')}
        </span>
        {Object.entries(counts).map(([code, count]) => (
          <span key={code}>
            {say(shape.options[code] ?? [code, code], lang)} <b>{count}</b>
          </span>
        ))}
        <span className="help">{t('点姓名更改情况', 'Tap a name to change')}</span>
      </p>
      <ul className="people">
        {lines.map((line, index) => (
          <Person
            key={`${personOf(line[shape.person])?.id ?? index}`}
            line={line}
            shape={shape}
            onTap={() => change(index, { [shape.state]: nextState(shape, asText(line[shape.state])) })}
          />
        ))}
      </ul>
      <FieldProblems
        problems={problems.flatMap(problem => {
          const [part, index] = (problem.column ?? '').split('.')
          const person = part === id.replace('field-', '') && index !== undefined ? personOf(lines[Number(index)]?.[shape.person]) : null
          return person ? [{ ...problem, zh: `${person.name}：${problem.zh}`, en: `${person.name}: ${problem.en}` }] : []
        })}
      />
      <Remarks column={column} lines={lines} onChange={change} />
      <RollRows part={id.replace('field-', '')} column={column} shape={shape} lines={lines} onChange={change} />
      <ReferenceSelect
        id={`${id}-more`}
        register={shape.register}
        chosen={[]}
        placeholder={t('添加名册以外的人', 'Add someone not on the roll')}
        onChange={picked => picked[0] && onChange(addPerson(lines, shape, picked[0]))}
      />
      {lines.some(line => line[shape.state] !== shape.first) && (
        <Button type="link" onClick={() => onChange(lines.map(line => ({ ...line, [shape.state]: shape.first })))}>
          {t('全部设为', 'Set all to ')}
          {say(shape.options[shape.first] ?? ['', ''], lang)}
        </Button>
      )}
    </div>
  )
}

function Person({ line, shape, onTap }: { line: FormValues; shape: ReturnType<typeof rollShape>; onTap: () => void }) {
  const lang = useLang()
  const state = asText(line[shape.state])
  return (
    <li>
      <button type="button" className="person" data-first={state === shape.first} onClick={onTap}>
        <span>{personOf(line[shape.person])?.name}</span>
        <small>{say(shape.options[state] ?? [state, state], lang)}</small>
      </button>
    </li>
  )
}

/** The reason beside each one who is not present, where the part has a column for it. */
function Remarks({
  column,
  lines,
  onChange,
}: {
  column: ColumnOf<'lines'>
  lines: FormValues[]
  onChange: (index: number, patch: FormValues) => void
}) {
  const lang = useLang()
  const shape = rollShape(column)
  const reason = shape.reason === null ? undefined : column.of[shape.reason]
  const absent = lines.map((line, index) => ({ line, index })).filter(({ line }) => line[shape.state] !== shape.first)
  const name = shape.reason
  if (!reason || name === null || absent.length === 0) return null
  return (
    <div className="remarks">
      {absent.map(({ line, index }) => (
        <label key={index}>
          <span>{personOf(line[shape.person])?.name}</span>
          <Input
            value={asText(line[name])}
            placeholder={nameOf(reason, lang)}
            onChange={event => onChange(index, { [name]: event.target.value })}
          />
        </label>
      ))}
    </div>
  )
}

const addPerson = (lines: FormValues[], shape: ReturnType<typeof rollShape>, person: Reference): FormValues[] =>
  lines.some(line => personOf(line[shape.person])?.id === person.id)
    ? lines
    : [...lines, { [shape.person]: person, [shape.state]: shape.first }]

const personOf = (value: unknown): Reference | null => (value && typeof value === 'object' && 'id' in value ? (value as Reference) : null) // cast: a reference travels as {id, name}
