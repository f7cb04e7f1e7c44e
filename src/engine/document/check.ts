import { alternatives, type DocumentTag, layoutTags, plainTag, tagIndex } from '../../derive/document-tags.ts'
import type { FoundTag } from '../../language/document.ts'
import { error, Refused } from '../../language/problem.ts'
import { readDocument } from '../../office/document-read.ts'
import { OfficeFileProblem } from '../../office/office-file.ts'
import { openTemplate, type TemplateTag, TemplateProblem, templateLimits, templateTags, unpaired } from '../../office/template-fill.ts'
import type { KnownKind } from './kind.ts'

/** What is said of a template that was looked at. */
export interface CheckedTemplate {
  found: FoundTag[]
  missing: string[]
  problems: { zh: string; en: string }[]
  /** Tags that it prints, by their Chinese names. */
  printed: string[]
}

/**
 * Looks at a file handed in as a template of a kind: every tag that it has, what each stands for, the nearest names of those that are unknown, lists that
 * do not open and close in pairs. What cannot be opened at all is refused; what is wrong with the tags is told.
 * @throws Refused with the file's problem
 */
export async function checkedTemplate({ kind, tags }: KnownKind, bytes: Uint8Array): Promise<CheckedTemplate> {
  try {
    await openTemplate(bytes)
    const all = readDocument(bytes, templateLimits).paragraphs.map(({ text }) => text)
    const wide = all.find(text => /[｛｝]/.test(text))
    const problems = wide === undefined ? [] : [fullWidth(wide)]
    const { found, printed, problems: more } = walk(tags, await templateTags(bytes))
    if (found.length === 0 && problems.length + more.length === 0) problems.push(noTags)
    const has = new Set(found.flatMap(({ tag }) => alternatives(tag)).map(plainTag))
    const missing = layoutTags(kind).filter(tag => !has.has(plainTag(tag)) && tag !== '副本标记')
    return { found, missing, problems: [...problems, ...more], printed }
  } catch (fault) {
    throw templateRefused(fault)
  }
}

/** Says what is wrong with a template in the form of every other refusal; what is no fault of the file stays as it is. */
export function templateRefused(fault: unknown): unknown {
  if (fault instanceof TemplateProblem) return new Refused([error(fault.code, fault.zh, fault.en)])
  return fault instanceof OfficeFileProblem
    ? new Refused([error(fault.code, fault.zh, fault.en)], fault.code === 'file.too-large' ? 413 : 400)
    : fault
}

/** The names nearest to one that is unknown: by letters to change, those that hold it or are held by it first. */
export function nearest(name: string, tags: readonly DocumentTag[], most = 3): string[] {
  const wanted = plainTag(name)
  const ranked = tags.map(({ zh, en }) => ({ zh, far: Math.min(farFrom(wanted, plainTag(zh)), farFrom(wanted, plainTag(en))) }))
  return ranked
    .filter(({ far }) => far <= Math.max(1, Math.ceil(wanted.length / 2)))
    .toSorted((a, b) => a.far - b.far)
    .slice(0, most)
    .map(({ zh }) => zh)
}

interface Open {
  name: string
  /** The tags of its lines; null for a condition, within which the names around it hold. */
  of: readonly DocumentTag[] | null
  label: string
}

function walk(tags: readonly DocumentTag[], list: readonly TemplateTag[]): Omit<CheckedTemplate, 'missing'> {
  const found = new Map<string, FoundTag>()
  const problems: { zh: string; en: string }[] = []
  const printed = new Set<string>()
  const open: Open[] = []
  const scopes = (): (readonly DocumentTag[])[] => [tags, ...open.flatMap(({ of }) => (of ? [of] : []))]
  const label = (name: string): string => [...open.filter(({ of }) => of).map(one => one.label), name].join('/')
  const meet = (name: string): DocumentTag | undefined => {
    for (const scope of scopes().toReversed()) {
      const tag = tagIndex(scope).get(plainTag(name))
      if (tag) {
        printed.add(tag.zh)
        note(scope === tags ? tag.zh : label(tag.zh), { zh: tag.zh, en: tag.en, near: [] })
        return tag
      }
    }
    const near = scopes()
      .toReversed()
      .flatMap(scope => nearest(name, scope))
      .slice(0, 3)
    if (!found.has(label(name))) problems.push(unknown(name, near))
    note(label(name), { near })
    return undefined
  }
  const note = (tag: string, what: Omit<FoundTag, 'tag' | 'times'>): void => {
    found.set(tag, { tag, ...what, times: (found.get(tag)?.times ?? 0) + 1 })
  }
  for (const { name, role, options } of list) {
    if (options) problems.push(bracketed(name))
    if (role === 'close') {
      const last = open.pop()
      if (!last) problems.push(words(unpaired(name, false)))
      else if (plainTag(last.name) !== plainTag(name)) problems.push(crossed(last.name, name))
    } else if (name === '') problems.push(empty)
    else if (role === 'open') {
      const tag = meet(name)
      open.push({ name, of: tag?.of ?? null, label: tag?.zh ?? name })
    } else for (const one of alternatives(name)) meet(one)
  }
  problems.push(...open.map(({ name }) => words(unpaired(name, true))))
  return { found: [...found.values()], problems, printed: [...printed] }
}

const words = ({ zh, en }: TemplateProblem): { zh: string; en: string } => ({ zh, en })

const unknown = (name: string, near: readonly string[]): { zh: string; en: string } => ({
  zh: `没有标记 {${name.slice(0, 40)}}。${near.length > 0 ? `是不是 {${near.join('}、{')}}？` : '请对照“可用标记”改写。'}`,
  en: `There is no tag {${name.slice(0, 40)}}. ${near.length > 0 ? `Do you mean {${near.join('}, {')}}?` : 'See the tags offered.'}`,
})

const crossed = (open: string, close: string): { zh: string; en: string } => ({
  zh: `{#${open}} 之后是 {/${close}}，开始和结束的名称应一样，先开始的后结束。`,
  en: `{#${open}} is followed by {/${close}}: a list opens and closes under one name, the inner one first.`,
})

const bracketed = (name: string): { zh: string; en: string } => ({
  zh: `标记 {${name}} 里有方括号，请删去。`,
  en: `The tag {${name}} holds square brackets: delete them.`,
})

const fullWidth = (text: string): { zh: string; en: string } => ({
  zh: `“${text.slice(0, 30)}”用了全角大括号｛｝，不会填写。请改为半角 {}。`,
  en: `“${text.slice(0, 30)}” has full-width braces ｛｝, which are not filled: write {}.`,
})

const empty = { zh: '有一个标记 {} 是空的，请写上名称或删去。', en: 'A tag {} is empty: write a name in it, or delete it.' }

const noTags = {
  zh: '模板里没有标记，每份文书都会一样。请写上标记，如 {单位}；可从内置模板改起。',
  en: 'The template has no tags, so all documents would be the same. Write tags such as {Organization}; begin from the built-in template.',
}

/** How far two names are apart: letters to put in, take out or change; one within the other counts the difference in length at half. */
function farFrom(a: string, b: string): number {
  if (a.includes(b) || b.includes(a)) return Math.abs(a.length - b.length) / 2
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1)
      next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1))
    row = next
  }
  return row[b.length] ?? 0
}
