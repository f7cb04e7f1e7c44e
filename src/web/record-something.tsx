import { useEffect, useState } from 'react'
import type { AnyRegister } from '../language/register.ts'
import { type Lang, nameOf, say } from '../language/words.ts'
import { mayEnter, useKnown } from '../ui/known.tsx'
import { useLang, useWords } from '../ui/lang.tsx'
import { loadPinyin, matches } from '../ui/pinyin.ts'
import { formPlace, usePlaces } from '../ui/place.tsx'
import { areasFor } from './catalogue-map.ts'
import type { PaletteEntry } from './palette-entries.ts'
import { PickList } from './pick-list.tsx'

/** 记一笔: type what was done, and the right form opens with what the word already says filled in. */
export function RecordSomething({ onClose }: { onClose: () => void }) {
  const t = useWords()
  const lang = useLang()
  const { role } = useKnown()
  const { go } = usePlaces()
  const [search, setSearch] = useState('')
  const [, setReady] = useState(false)
  useEffect(() => void loadPinyin().then(() => setReady(true)), [])
  const offers = areasFor(role).flatMap(area => area.registers.filter(reg => mayEnter(reg, role)).flatMap(reg => offersOf(reg, lang)))
  const entries = search.trim() ? best(offers, search) : offers.filter(offer => offer.plain)
  return (
    <PickList
      title={t('记一笔', 'Record something')}
      placeholder={t('做了什么？如：党员大会、走访、缴费', 'What was done? Meeting, visit, dues…')}
      search={search}
      onSearch={setSearch}
      entries={entries.slice(0, 30).map(offer => entryOf(offer, go))}
      onClose={onClose}
    />
  )
}

interface Offer {
  reg: AnyRegister
  label: string
  kind: string
  more: readonly string[]
  plain: boolean
  prefill: Record<string, unknown>
}

/** A form offers itself by its name, by its words, and by the options of its choices (党员大会, 党课 …), which it then fills in. */
function offersOf(reg: AnyRegister, lang: Lang): Offer[] {
  const kind = nameOf(reg, lang)
  const options = Object.entries(reg.columns).flatMap(([name, column]) =>
    (column.kind === 'choice' || column.kind === 'choices') && column.required
      ? Object.entries(column.options).map(([code, words]) => ({
          label: say(words, lang),
          more: [...words],
          prefill: { [name]: column.kind === 'choices' ? [code] : code },
        }))
      : [],
  )
  const known = new Set(options.flatMap(option => option.more))
  const words = (reg.words ?? []).filter(word => !known.has(word) && word !== reg.zh)
  return [
    { reg, label: kind, kind: '', more: [reg.zh, reg.en, ...words], plain: true, prefill: {} },
    ...options.map(option => ({ reg, kind, plain: false, ...option })),
    ...(lang === 'zh' ? words.map(word => ({ reg, kind, label: word, more: [], plain: false, prefill: {} })) : []),
  ]
}

const best = (offers: readonly Offer[], search: string): Offer[] =>
  offers
    .map(offer => ({ offer, score: matches(search, offer.label, offer.more) + (offer.plain ? 1 : 0) }))
    .filter(({ score }) => score > 1)
    .sort((a, b) => b.score - a.score)
    .map(({ offer }) => offer)

const entryOf = (offer: Offer, go: (path: string) => void): PaletteEntry => ({
  key: `${offer.reg.name}-${offer.label}-${offer.plain}`,
  kind: offer.kind,
  label: offer.label,
  more: offer.more,
  act: () =>
    go(
      Object.keys(offer.prefill).length > 0
        ? `${formPlace(offer.reg.name)}?prefill=${encodeURIComponent(JSON.stringify(offer.prefill))}`
        : formPlace(offer.reg.name),
    ),
})
