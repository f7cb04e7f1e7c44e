import { useQuery } from '@tanstack/react-query'
import { lookUp } from '../client/registers.ts'
import { type Lang, nameOf, say } from '../language/words.ts'
import { mayEnter, mayRead, useKnown } from '../ui/known.tsx'
import { useLang, useWords } from '../ui/lang.tsx'
import { matches } from '../ui/pinyin.ts'
import { formPlace, recordPlace, registerPlace, usePlaces } from '../ui/place.tsx'
import { useAsked, useScope } from '../ui/scope.tsx'
import { useTrace } from '../ui/figure/trace.ts'
import { areasFor } from './catalogue-map.ts'
import { menuPages } from './menu.ts'

/** Something the palette can do. */
export interface PaletteEntry {
  key: string
  kind: string
  label: string
  /** Other names it is found by. */
  more: readonly string[]
  act: () => void
}

/** What answers a search: pages, registers, forms, figures, organizations, people; best first. */
export function usePaletteEntries(search: string, onRecord: (() => void) | null): PaletteEntry[] {
  const entries = useFixedEntries(onRecord)
  const people = usePeople(search)
  const figures = useFigureEntries(search)
  if (!search.trim()) return entries.slice(0, 12)
  return [...entries, ...figures]
    .map(entry => ({ entry, score: matches(search, entry.label, entry.more) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, 24)
    .map(({ entry }) => entry)
    .concat(people)
}

function useFixedEntries(onRecord: (() => void) | null): PaletteEntry[] {
  const t = useWords()
  const lang = useLang()
  const { role } = useKnown()
  const { go } = usePlaces()
  const { tree, setOrg } = useScope()
  const registers = areasFor(role).flatMap(area => area.registers)
  const other = otherNames(lang)
  return [
    ...menuPages(role).map(page => ({
      key: page.path,
      kind: t('页面', 'Page'),
      label: say(page.name, lang),
      more: page.name,
      act: () => go(page.path),
    })),
    { key: '/me', kind: t('页面', 'Page'), label: t('我的', 'My page'), more: ['密码 password', 'me'], act: () => go('/me') },
    ...(onRecord
      ? [{ key: 'record', kind: t('操作', 'Action'), label: t('记一笔', 'Record something'), more: ['new', 'record'], act: onRecord }]
      : []),
    ...registers.map(reg => ({
      key: `list-${reg.name}`,
      kind: t('台账', 'Register'),
      label: nameOf(reg, lang),
      more: [other(reg), reg.name],
      act: () => go(registerPlace(reg.name)),
    })),
    ...registers
      .filter(reg => mayEnter(reg, role))
      .map(reg => ({
        key: `new-${reg.name}`,
        kind: t('登记', 'Enter'),
        label: `${t('登记', 'Enter ')}${nameOf(reg, lang)}`,
        more: [...(reg.words ?? []), other(reg)],
        act: () => go(formPlace(reg.name)),
      })),
    ...tree.map(node => ({
      key: `org-${node.id}`,
      kind: t('组织', 'Organization'),
      label: node.name,
      more: [node.shortName, node.code],
      act: () => setOrg(node.id),
    })),
  ]
}

function useFigureEntries(search: string): PaletteEntry[] {
  const t = useWords()
  const lang = useLang()
  const { loadFigures } = useKnown()
  const asked = useAsked()
  const open = useTrace()
  const list = useQuery({
    queryKey: ['figure-list'],
    queryFn: loadFigures,
    staleTime: Number.POSITIVE_INFINITY,
    enabled: search.trim() !== '',
  })
  return (list.data ?? []).map(figure => ({
    key: `figure-${figure.key}`,
    kind: t('指标', 'Figure'),
    label: nameOf(figure, lang),
    more: [figure.key, otherNames(lang)(figure)],
    act: () => open({ key: figure.key, ...asked }),
  }))
}

/** People are asked for by name, where the role may see them. */
function usePeople(search: string): PaletteEntry[] {
  const t = useWords()
  const { registers, names, role } = useKnown()
  const { go } = usePlaces()
  const { org } = useScope()
  const people = registers.get(names.member)
  const sought = search.trim()
  const found = useQuery({
    queryKey: ['look-up', names.member, org, sought],
    queryFn: () => lookUp(names.member, sought, org),
    enabled: people !== undefined && mayRead(people, role) && sought.length > 1,
  })
  return (found.data ?? []).slice(0, 8).map(person => ({
    key: `person-${person.id}`,
    kind: t('人员', 'Person'),
    label: person.note ? `${person.name}（${person.note}）` : person.name,
    more: [],
    act: () => go(recordPlace(names.member, person.id)),
  }))
}

const otherNames = (lang: Lang) => (thing: { zh: string; en: string }) => (lang === 'zh' ? thing.en : thing.zh)
