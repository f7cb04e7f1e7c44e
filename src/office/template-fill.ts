import {
  LoopPlugin,
  MaxXmlDepthError,
  MissingCloseDelimiterError,
  MissingStartDelimiterError,
  TagDisposition,
  TagOptionsParseError,
  TemplateHandler,
  TemplateSyntaxError,
  TextPlugin,
  UnclosedTagError,
  UnopenedTagError,
} from 'easy-template-x'
import { type FileLimits, kindOf, OfficeFileProblem, type OfficeZip, openZip } from './office-file.ts'
import { scanWord, textParts } from './word-part.ts'

/** A tag in a template: a value, or the opening or closing of a list or condition. */
export interface TemplateTag {
  name: string
  role: 'value' | 'open' | 'close'
  /** Whether options stand in brackets behind its name, which are not taken. */
  options: boolean
}

/** A value of a tag; of an opening tag whether its text stands, or the number of its lines. */
export type TemplateValue = string | boolean | number

/** What is asked for a value: the list tags around it with the line of each, outermost first, then the tag's own name. */
export interface TemplateAsk {
  within: readonly { name: string; line: number }[]
  name: string
  role: 'value' | 'open'
}

/** What is wrong with the tags of a template, in both languages. */
export class TemplateProblem extends Error {
  readonly code: string
  readonly zh: string
  readonly en: string
  constructor(code: string, zh: string, en: string) {
    super(`${zh} ${en}`)
    this.code = code
    this.zh = zh
    this.en = en
  }
}

/** Largest Word file that is taken for a template. */
export const templateLimits: FileLimits = { maxBytes: 4 * 2 ** 20, maxExpandedBytes: 48 * 2 ** 20, maxEntries: 500, maxRatio: 200 }

/**
 * Opens a file handed in as a template and looks at all of it, before another reader is let at it: a Word file without macros, password or
 * references that would fetch something when it is opened. Throws `OfficeFileProblem`, `TemplateProblem`.
 */
export async function openTemplate(bytes: Uint8Array): Promise<OfficeZip> {
  if (kindOf(bytes, templateLimits) !== 'docx')
    throw new TemplateProblem(
      'template-not-word',
      '模板应是 Word 文件。请用 Word 或 WPS 另存为 .docx 后再上传。',
      'A template is a Word file: save it as .docx in Word or WPS, and upload that.',
    )
  const zip = openZip(bytes, templateLimits)
  await zip.check()
  for (const name of zip.names.filter(one => one.endsWith('.rels')))
    for (const [relation] of zip.text(name).matchAll(/<Relationship\b[^>]*>/g))
      if (/TargetMode\s*=\s*["']External["']/.test(relation) && !/\/hyperlink["']/.test(relation)) throw fetches()
  for (const { path } of textParts(zip))
    if (/\b(DDEAUTO|DDE|INCLUDETEXT|INCLUDEPICTURE)\b/.test(instructions(zip.text(path)))) throw fetches()
  return zip
}

/** The tags of a template in their order, body, headers and footers. Throws `TemplateProblem` where a brace stands alone. */
export async function templateTags(bytes: Uint8Array): Promise<TemplateTag[]> {
  const zip = openZip(bytes, templateLimits)
  for (const { path } of textParts(zip)) refuseLoneBraces(zip.text(path))
  const tags = await told(() => handler(() => '').parseTags(Buffer.from(bytes)))
  return tags.map(tag => ({
    name: tag.name ?? '',
    role: tag.disposition === TagDisposition.Open ? 'open' : tag.disposition === TagDisposition.Close ? 'close' : 'value',
    options: Object.keys(tag.options ?? {}).length > 0,
  }))
}

/** Fills a template; `value` answers each tag. Its text comes into the file as text, whatever it holds. Throws `TemplateProblem`. */
export const fillTemplate = async (bytes: Uint8Array, value: (ask: TemplateAsk) => TemplateValue): Promise<Uint8Array> =>
  new Uint8Array(await told(() => handler(value).process(Buffer.from(bytes), {})))

/** A tag stands within one paragraph. The library passes over a brace without its other one, which would then stand in every document. */
function refuseLoneBraces(xml: string): void {
  const open: string[] = []
  let inText = false
  scanWord(xml, {
    open: ({ name }) => {
      if (name === 'w:p') open.push('')
      inText = name === 'w:t'
    },
    text: text => {
      if (inText && open.length > 0) open.push(`${open.pop() ?? ''}${text}`)
    },
    close: name => {
      if (name === 'w:t') inText = false
      if (name !== 'w:p') return
      const text = open.pop() ?? ''
      const lone = /[{}]/.exec(text.replace(/\{[^{}]*\}/g, tag => ' '.repeat(tag.length)))
      if (lone) throw loneBrace(lone[0] === '{', text.slice(Math.max(0, lone.index - 10), lone.index + 20))
    },
  })
}

/** The library with its own look-up replaced: it would find what no tag offers, and read a missing value of a line from outside the list. */
const handler = (value: (ask: TemplateAsk) => TemplateValue): TemplateHandler =>
  new TemplateHandler({
    maxXmlDepth: 100,
    plugins: [new LoopPlugin(), new TextPlugin()],
    scopeDataResolver: ({ path }) => {
      const within: { name: string; line: number }[] = []
      path.forEach((part, i) => {
        const next = path[i + 1]
        if (typeof part !== 'number' && typeof next === 'number') within.push({ name: part.name, line: next })
      })
      const last = path.at(-1)
      if (last === undefined || typeof last === 'number') return ''
      const found = value({ within, name: last.name ?? '', role: last.disposition === TagDisposition.Open ? 'open' : 'value' })
      return typeof found === 'number' ? Array.from({ length: found }, () => ({})) : found
    },
  })

const instructions = (xml: string): string => [...xml.matchAll(/<\w+:instrText\b[^>]*>([^<]*)/g)].map(match => match[1]).join('')

const fetches = (): TemplateProblem =>
  new TemplateProblem(
    'template-fetches',
    '模板引用了文件以外的内容（外部图片、链接的模板或域），打开时会去别处取。请改为嵌入，另存后再上传。',
    'The template fetches something from outside when it is opened (a linked picture, template or field): embed it, save, and upload that.',
  )

async function told<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (fault) {
    throw explained(fault)
  }
}

function explained(fault: unknown): unknown {
  if (fault instanceof TemplateProblem || fault instanceof OfficeFileProblem) return fault
  const near = (text: unknown): string => String(text ?? '').slice(0, 30)
  if (fault instanceof MissingCloseDelimiterError) return loneBrace(true, fault.openDelimiterText)
  if (fault instanceof MissingStartDelimiterError) return loneBrace(false, fault.closeDelimiterText)
  if (fault instanceof UnclosedTagError || fault instanceof UnopenedTagError)
    return unpaired(fault.tagName, fault instanceof UnclosedTagError)
  if (fault instanceof TagOptionsParseError)
    return new TemplateProblem(
      'tag-options',
      `标记“${near(fault.tagRawText)}”里有方括号，请删去。`,
      `The tag “${near(fault.tagRawText)}” holds square brackets: delete them.`,
    )
  if (fault instanceof TemplateSyntaxError)
    return new TemplateProblem(
      'tag-place',
      '循环标记不能放在内容控件或图片说明里，请移到正文或表格中。',
      'A list tag may not stand in a content control or the description of a picture: move it into the text or a table.',
    )
  if (fault instanceof MaxXmlDepthError)
    return new TemplateProblem(
      'template-deep',
      '模板的表格或文本框嵌套太深，请简化后再上传。',
      'The tables or text boxes of the template are nested too deep: make it simpler.',
    )
  return fault
}

const loneBrace = (open: boolean, near: string): TemplateProblem =>
  open
    ? new TemplateProblem(
        'tag-open',
        `“${near.slice(0, 30)}”处的左大括号没有配上右大括号。标记要写在同一段里，如 {姓名}；正文里的大括号请改用别的括号。`,
        `The left brace at “${near.slice(0, 30)}” has no right one: write a tag within one paragraph, such as {Name}, and use other brackets in the text.`,
      )
    : new TemplateProblem(
        'tag-close',
        `“${near.slice(0, 30)}”处的右大括号没有配上左大括号。标记如 {姓名}；正文里的大括号请改用别的括号。`,
        `The right brace at “${near.slice(0, 30)}” has no left one: a tag is written {Name}; use other brackets in the text.`,
      )

/** A list tag that is opened and never closed, or closed and never opened. */
export const unpaired = (name: string, open: boolean): TemplateProblem =>
  open
    ? new TemplateProblem(
        'loop-open',
        `循环标记 {#${name}} 没有结束，请在后面加上 {/${name}}。`,
        `The list {#${name}} is not closed: add {/${name}} behind it.`,
      )
    : new TemplateProblem(
        'loop-close',
        `结束标记 {/${name}} 前面没有 {#${name}}，请补上或删去。`,
        `{/${name}} closes a list that {#${name}} did not open: add that, or delete it.`,
      )
