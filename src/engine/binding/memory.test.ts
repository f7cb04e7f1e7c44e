import { describe, expect, it } from 'vitest'
import { edits } from '../../../test/edited-texts.ts'
import { isFirst, markedTexts, type Pair, paired, proposed } from '../../../test/marked-texts.ts'
import type { Proposal } from './binding.ts'
import type { Confirmation, EarlierText } from './memory.ts'

const accept = 0.9
const last: EarlierText = { title: '2025年总结', of: 'own', age: 0, signed: true }
const before: EarlierText = { title: '2024年总结', of: 'own', age: 1, signed: true }
const theirs: EarlierText = { title: '某街道2025年总结', of: 'sibling', age: 0, signed: true }
const lines = (text: string): { text: string }[] => text.split('\n').map(line => ({ text: line }))
const bind = (text: string, confirmed: readonly Confirmation[] = []): Proposal[] => proposed(lines(text), { confirmed })
/** Everything of a text confirmed as an answer says, by the places of its spots. */
const confirm = (
  text: string,
  answers: readonly (Pick<Confirmation, 'kind' | 'key'> & Partial<Confirmation>)[],
  of: EarlierText = last,
): Confirmation[] => bind(text).map(({ context }, i) => ({ kind: 'other', key: null, ...answers[i], context, text: of }))

describe('a confirmed text fills next year’s, however it was edited', () => {
  const every = Object.entries(edits).map(([name, edit]) => ({
    name,
    pairs: markedTexts.flatMap(text => {
      const contexts = new Map(proposed(text.paragraphs).map(({ at, context }) => [`${at.paragraph}:${at.start}`, context]))
      const confirmed = text.answers.map(({ paragraph, start, kind, key }): Confirmation => {
        const context = contexts.get(`${paragraph}:${start}`) ?? ''
        return { context, kind, key, text: { ...last, title: text.name } }
      })
      const next = edit(text)
      return paired(next.answers, proposed(next.paragraphs, { confirmed }))
    }),
  }))
  const isRight = (pair: Pair): boolean => isFirst(pair) && pair.got?.kind === pair.want.kind
  const isSure = ({ got }: Pair): boolean => got !== undefined && got.confidence >= accept
  const share = (pairs: readonly Pair[], test: (pair: Pair) => boolean): number => pairs.filter(test).length / pairs.length

  for (const { name, pairs } of every)
    it(`${name}: at least 99 in 100 right at the first proposal, and as many sure enough to be filled unattended`, () => {
      expect(share(pairs, isRight)).toBeGreaterThanOrEqual(0.99)
      expect(share(pairs, isSure)).toBeGreaterThanOrEqual(0.99)
    })

  for (const { name, pairs } of every.filter(one => ['same', 'numbers', 'typed', 'headings', 'paragraphs', 'sentences'].includes(one.name)))
    it(`${name}: all of them where no words around a number changed`, () => {
      expect(pairs.filter(pair => !isRight(pair) || !isSure(pair)).map(({ want }) => want)).toEqual([])
    })

  it('is sure and wrong nowhere', () => {
    expect(every.flatMap(({ pairs }) => pairs.filter(pair => isSure(pair) && !isRight(pair))).map(({ want }) => want)).toEqual([])
  })
})

describe('what memory may and may not do', () => {
  const text = '全年开展“邻里夜话”X场，来了居民X人次。'

  it('recalls a figure the words alone do not tell, and names the earlier text', () => {
    expect(bind(text)[0]?.key).toBeNull()
    const confirmed = confirm(text, [{ kind: 'figure', key: 'education.moral-lectures' }])
    const [again] = bind('今年继续开展“邻里夜话”12场，来了居民340人次。', confirmed)
    expect(again).toMatchObject({ kind: 'figure', key: 'education.moral-lectures' })
    expect(again?.confidence).toBeGreaterThanOrEqual(accept)
    expect(again?.why[0]).toContain('《2025年总结》')
    expect(again?.why[1]).toContain('“2025年总结”')
  })

  it('remembers “no figure”, a date, a name', () => {
    const written = '设立党员先锋岗X个，于X上线。'
    const confirmed = confirm(written, [
      { kind: 'other', key: null },
      { kind: 'date', key: null },
    ])
    expect(bind('今年设立党员先锋岗X个，于X上线。', confirmed).map(({ kind, key }) => [kind, key])).toEqual([
      ['other', null],
      ['date', null],
    ])
  })

  it('lets a later confirmation outweigh an earlier one, in whatever order they come', () => {
    const earlier = confirm(text, [{ kind: 'figure', key: 'education.theme-activities' }], before)
    const later = confirm(text, [{ kind: 'figure', key: 'education.moral-lectures' }], last)
    expect(bind(text, [...earlier, ...later])[0]?.key).toBe('education.moral-lectures')
    expect(bind(text, [...later, ...earlier])[0]?.key).toBe('education.moral-lectures')
  })

  it('proposes what another office of the kind confirmed, but is not sure of it, and puts an own confirmation first', () => {
    const sibling = confirm(text, [{ kind: 'figure', key: 'education.theme-activities' }], theirs)
    const [proposal] = bind(text, sibling)
    expect(proposal?.key).toBe('education.theme-activities')
    expect(proposal?.confidence).toBeLessThan(accept)
    expect(proposal?.why[0]).toContain('同类组织《某街道2025年总结》')
    const own = confirm(text, [{ kind: 'figure', key: 'education.moral-lectures' }], before)
    expect(bind(text, [...own, ...sibling])[0]?.key).toBe('education.moral-lectures')
  })

  it('lowers what was proposed and corrected where the words are somewhat alike', () => {
    const chance = (proposal: Proposal | undefined, key: string): number =>
      proposal?.key === key ? proposal.confidence : (proposal?.others.find(other => other.key === key)?.confidence ?? 0)
    const key = 'response.pioneer-posts'
    const corrected = confirm('在窗口设立党员先锋岗X个', [{ kind: 'figure', key: 'recognition.organ-sites', instead: key }])
    const alike = '在车间班组里新设立党员先锋岗X个，挂牌上岗'
    expect(chance(bind(alike, corrected)[0], key)).toBeLessThan(chance(bind(alike)[0], key))
  })

  it('never overrides an exact unit: a percentage is no money, persons are no meetings', () => {
    for (const [written, wrong] of [
      ['捐款率达X%', 'response.donation-amount'],
      ['累计捐款金额X元', 'response.donation-rate'],
      ['全年发展党员X名', 'orglife.meetings'],
      ['召开“三会一课”X次', 'members.approved'],
      ['接待党员X人次', 'members.on-roll'],
      ['走访群众X万元', 'rectification.households-visited'],
    ] as const) {
      const [proposal] = bind(written, confirm(written, [{ kind: 'figure', key: wrong }]))
      expect(proposal?.key, written).not.toBe(wrong)
      expect(proposal?.key, written).toBe(bind(written)[0]?.key)
    }
  })

  it('forgets a figure that is no longer in the list', () => {
    const written = '全年发展党员X名'
    expect(bind(written, confirm(written, [{ kind: 'figure', key: 'own.removed' }]))[0]?.key).toBe('members.approved')
  })

  it('tells apart what reads alike by what stands before it', () => {
    const written = '发展党员X名，其中退役军人X名，占X%；返乡青年X名，占X%。'
    const keys = ['members.approved', null, 'members.approved-young-share', null, 'members.approved-college-share']
    const confirmed = confirm(
      written,
      keys.map(key => ({ kind: key === null ? 'other' : key.endsWith('share') ? 'share' : 'figure', key })),
    )
    const next = '全年发展党员31名，其中返乡青年9名，占29.0%；退役军人12名，占38.7%。'
    expect(bind(next, confirmed).map(({ key }) => key)).toEqual(['members.approved', null, keys[4], null, keys[2]])
  })

  it('harms no text by what other texts confirmed', () => {
    const contexts = markedTexts.map(text => {
      const places = new Map(proposed(text.paragraphs).map(({ at, context }) => [`${at.paragraph}:${at.start}`, context]))
      return text.answers.map(({ paragraph, start, kind, key }): Confirmation => {
        return { context: places.get(`${paragraph}:${start}`) ?? '', kind, key, text: { ...last, title: text.name } }
      })
    })
    const right = (confirmed: (i: number) => readonly Confirmation[]): number =>
      markedTexts
        .flatMap(({ paragraphs, answers }, i) => paired(answers, proposed(paragraphs, { confirmed: confirmed(i) })))
        .filter(isFirst).length
    expect(right(i => contexts.flatMap((own, j) => (i === j ? [] : own)))).toBeGreaterThanOrEqual(right(() => []))
  })
})

describe('size', () => {
  it('proposes for 100,000 characters with ten such texts remembered within two seconds of processor time', () => {
    const all = markedTexts.flatMap(({ paragraphs }) => paragraphs)
    const length = all.reduce((sum, { text }) => sum + text.length, 0)
    const long = Array.from({ length: Math.ceil(100_000 / length) }, () => all).flat()
    const found = proposed(long)
    const confirmed = Array.from({ length: 10 }, (_, age) => ({ ...last, age })).flatMap(text =>
      found.map(({ context, kind, key }): Confirmation => ({ context, kind, key, text })),
    )
    const from = process.threadCpuUsage()
    proposed(long, { confirmed })
    expect(process.threadCpuUsage(from).user / 1000).toBeLessThan(2_000) // some 7,000 spots, 70,000 confirmations; 1.1 s measured
  })
})
