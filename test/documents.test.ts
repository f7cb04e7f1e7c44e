import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { documentTags, layoutTags, plainTag, tagIndex } from '../src/derive/document-tags.ts'
import { checkTemplate } from '../src/engine/document/desk.ts'
import { kindNamed } from '../src/engine/document/kind.ts'
import { makeDocument, previewDocument } from '../src/engine/document/make.ts'
import { builtInFile, keepTemplate } from '../src/engine/document/template.ts'
import type { DocumentKind } from '../src/language/document.ts'
import type { Role } from '../src/language/role.ts'
import { readDocument } from '../src/office/document-read.ts'
import { titleLines } from '../src/office/official-document.ts'
import { openMaker } from './made.ts'
import { openStanding, type Standing } from './standing.ts'
import { openWorld, type World } from './world.ts'

/* Documents of every kind: their layouts name tags that there are, fill from made records, and say the same as templates of an office's own. */

let world: World
let standing: Standing

beforeAll(async () => {
  world = await openWorld()
  standing = openStanding(world, openMaker(world, [world.first, world.second, world.far]))
})
afterAll(() => world?.close())

describe('tags', () => {
  test('of every register have names of their own that a template can hold', () => {
    for (const reg of Object.values(world.engine.registers)) {
      const lists = [
        documentTags(reg, world.engine.registers),
        ...documentTags(reg, world.engine.registers).flatMap(({ of }) => (of ? [of] : [])),
      ]
      for (const tags of lists) {
        const names = tags.flatMap(({ zh, en }) => [...new Set([plainTag(zh), plainTag(en)])])
        expect([reg.name, names.filter((name, i) => names.indexOf(name) !== i)]).toEqual([reg.name, []])
        expect([reg.name, tags.filter(({ zh, en }) => /[{}[\]|]|^[#/]|^$/.test(zh) || /[{}[\]|]|^[#/]|^$/.test(en))]).toEqual([
          reg.name,
          [],
        ])
      }
    }
  })
})

describe('kinds', () => {
  test('are declared over registers, states, columns and tags that there are', () => {
    const { documents, registers } = world.engine
    expect(new Set(documents.map(({ key }) => key)).size).toBe(documents.length)
    for (const kind of documents) {
      const { reg, tags } = kindNamed(world.engine, kind.key)
      const index = tagIndex(tags)
      const unknown = [...layoutTags(kind), ...(kind.needs ?? [])].filter(tag => {
        const [list = '', inner] = tag.split('/')
        return inner === undefined
          ? !index.has(plainTag(tag))
          : !tagIndex([...tags, ...(index.get(plainTag(list))?.of ?? [])]).has(plainTag(inner))
      })
      expect([kind.key, unknown]).toEqual([kind.key, []])
      expect([kind.key, (kind.states ?? []).filter(state => !reg.states[state])]).toEqual([kind.key, []])
      expect([kind.key, Object.keys(kind.where ?? {}).filter(name => !reg.columns[name])]).toEqual([kind.key, []])
      expect(registers[kind.register]?.compartment).not.toBe('emergency')
      if (['cadres', 'integrity'].includes(reg.compartment)) expect([kind.key, kind.numbered]).toEqual([kind.key, undefined])
      // A title that does not fit its line would be broken within a tag.
      for (const { title } of kind.sheets) for (const line of title.split('\n')) expect([line, titleLines(line).length]).toEqual([line, 1])
      // A list would print its paragraph once for each line in a template of an office's own.
      const guards = kind.sheets.flatMap(({ body }) =>
        body.flatMap(block => ('when' in block && block.when !== undefined ? [block.when] : [])),
      )
      expect([kind.key, guards.filter(name => index.get(plainTag(name))?.of)]).toEqual([kind.key, []])
      expect((kind.by ?? reg.may.write).every(role => reg.may.read.includes(role))).toBe(true)
    }
  })

  test('fill from made records: no tag is left, none that is needed is empty, an own template of the same layout says the same', async () => {
    for (const kind of world.engine.documents) {
      const { reg } = kindNamed(world.engine, kind.key)
      const viewer = world.as(makerOf(kind), world.community)
      const state = stateFor[kind.key] ?? kind.states?.[0] ?? reg.start
      const [, id] = await standing.one(reg, state, {})
      const preview = await previewDocument(world.engine, viewer, kind.key, id)
      expect(preview.sheets.length).toBe(kind.sheets.length)
      const made = await makeDocument(world.engine, viewer, kind.key, id, { format: 'docx', ...(kind.numbered ? { code: '测组' } : {}) })
      const text = textOf(made.bytes)
      expect([kind.key, /[{}]|undefined|null|\[object/.exec(text)?.[0]]).toEqual([kind.key, undefined])
      if (kind.numbered) expect(text).toContain('测组〔2026〕')
      const { bytes } = await builtInFile(world.engine, kind.key)
      const head = world.as(
        ['cadres', 'integrity'].includes(reg.compartment) ? headOf[reg.compartment as 'cadres'] : 'clerk',
        world.community,
      )
      const check = await checkTemplate(world.engine, head, kind.key, world.community.id, bytes)
      expect([kind.key, check.problems, check.missing, check.found.filter(({ zh }) => zh === undefined)]).toEqual([kind.key, [], [], []])
      expect(check.trial?.id).toBe(id)
      await keepTemplate(world.engine, head, kind.key, world.community.id, { name: '照内置.docx', bytes })
      const again = await makeDocument(world.engine, viewer, kind.key, id, { format: 'docx' })
      expect([kind.key, bare(textOf(again.bytes))]).toEqual([kind.key, bare(text)])
    }
  })
})

/** States whose made records have what a kind needs, where its first state does not. */
const stateFor: Readonly<Record<string, string>> = { 'candidate-publicity': 'object' }

const headOf = { cadres: 'cadresHead', integrity: 'disciplineHead' } as const

const makerOf = (kind: DocumentKind): Role => {
  const { reg } = kindNamed(world.engine, kind.key)
  const by = kind.by ?? reg.may.write
  return by.find(role => ['clerk', 'cadresHead', 'disciplineHead'].includes(role)) ?? by[0] ?? 'clerk'
}

const textOf = (bytes: Uint8Array): string =>
  readDocument(bytes)
    .paragraphs.map(({ text }) => text)
    .join('\n')

/** Text without what tells only the layouts apart: room to write by hand, spaces, the mark of a copy. */
const bare = (text: string): string => text.replace(/＿|\s|（副本）/g, '')
