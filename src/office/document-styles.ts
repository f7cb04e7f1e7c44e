import type { Level } from './document-level.ts'
import { isOn, scanWord } from './word-part.ts'

/** What a paragraph or character style says that matters for reading. */
export interface Style {
  level?: Level
  bold?: boolean
  list?: string
  depth?: number
}

/** Reads `styles.xml`: each style by its id, what it inherits already joined in. */
export const readStyles = (xml: string | undefined): ReadonlyMap<string, Style> => {
  const raw = new Map<string, Style & { basedOn?: string }>()
  if (xml === undefined) return raw
  let style: Style & { basedOn?: string } = {}
  scanWord(xml, {
    open: tag => {
      const value = tag.attr('val')
      if (tag.name === 'w:style') raw.set(tag.attr('styleId') ?? '', (style = {}))
      else if (tag.name === 'w:basedOn') style.basedOn = value
      else if (tag.name === 'w:name') style.level ??= levelOfName(value ?? '')
      else if (tag.name === 'w:outlineLvl') style.level = outlineLevel(value)
      else if (tag.name === 'w:b') style.bold = isOn(value)
      else if (tag.name === 'w:numId') style.list = value
      else if (tag.name === 'w:ilvl') style.depth = Number(value)
    },
  })
  return new Map([...raw].map(([id, own]) => [id, inherit(raw, own, 0)]))
}

/** The level of an outline level as Word counts it (0 the highest); deeper than the fourth is none. */
export const outlineLevel = (value: string | undefined): Level | undefined => levels[Number(value ?? 9)]

const levels: readonly Level[] = [1, 2, 3, 4]

const levelOfName = (name: string): Level | undefined =>
  outlineLevel(String(Number(/^(?:heading|标题)\s*([1-4])$/i.exec(name)?.[1] ?? 10) - 1))

const inherit = (raw: ReadonlyMap<string, Style & { basedOn?: string }>, own: Style & { basedOn?: string }, depth: number): Style => {
  const base = own.basedOn === undefined || depth > 20 ? undefined : raw.get(own.basedOn)
  const { basedOn: _, ...rest } = own
  return base === undefined ? rest : { ...inherit(raw, base, depth + 1), ...defined(rest) }
}

const defined = (style: Style): Style => Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined))
