import { documentTags } from '../../derive/document-tags.ts'
import type { DocumentTag } from '../../derive/document-tags.ts'
import type { DocumentKind } from '../../language/document.ts'
import type { WireRow } from '../../language/listing.ts'
import { refuse } from '../../language/problem.ts'
import type { AnyRegister } from '../../language/register.ts'
import { compartmentOf, isHead } from '../../language/role.ts'
import { isRestricted } from '../../language/register.ts'
import type { Viewer } from '../../language/viewer.ts'
import { type Engine, registerNamed } from '../engine.ts'

/** A kind of document with its register and every tag that it offers. */
export interface KnownKind {
  kind: DocumentKind
  reg: AnyRegister
  tags: readonly DocumentTag[]
}

/** The kind of that key. @throws Refused `no-such-document` */
export function kindNamed(engine: Engine, key: string): KnownKind {
  const kind = engine.documents.find(one => one.key === key)
  if (!kind) throw refuse('no-such-document', '没有这种文书', 'There is no such kind of document', 404)
  const reg = registerNamed(engine, kind.register)
  return { kind, reg, tags: documentTags(reg, engine.registers) }
}

/** The kinds of a register that a role makes. */
export const kindsFor = (engine: Engine, viewer: Viewer, register: string): DocumentKind[] =>
  engine.documents.filter(kind => kind.register === register && mayMake(engine, viewer, kind))

/** Whether a viewer's role makes documents of a kind: it reads the register and is named, or writes it. */
export function mayMake(engine: Engine, viewer: Viewer, kind: DocumentKind): boolean {
  const { may } = registerNamed(engine, kind.register)
  return may.read.includes(viewer.role) && viewer.role !== 'member' && (kind.by ?? may.write).includes(viewer.role)
}

/** @throws Refused `not-allowed` where the role does not make documents of the kind */
export function refuseMaking(engine: Engine, viewer: Viewer, kind: DocumentKind): void {
  if (!mayMake(engine, viewer, kind)) throw refuse('not-allowed', `您的角色不能出“${kind.zh}”`, `Your role does not make ${kind.en}`, 403)
}

/** Whether a viewer puts templates in place of the built-in layout: clerks and the organization department, in a sealed section its head (§14.2). */
export function mayKeepTemplates(engine: Engine, viewer: Viewer, kind: DocumentKind): boolean {
  const reg = registerNamed(engine, kind.register)
  if (!reg.may.read.includes(viewer.role)) return false
  return isRestricted(reg)
    ? isHead(viewer.role) && compartmentOf(viewer.role) === reg.compartment
    : viewer.role === 'clerk' || viewer.role === 'organization'
}

/** Why a record's document cannot be made as it stands: its state, or values of other columns. */
export function unfit({ kind, reg }: KnownKind, row: Pick<WireRow, 'state' | 'values'>): { zh: string; en: string }[] {
  const bars: { zh: string; en: string }[] = []
  const open = (kind.states ?? Object.keys(reg.states)).filter(state => !reg.states[state]?.void)
  if (!open.includes(row.state)) {
    const states = open.flatMap(state => reg.states[state] ?? [])
    bars.push({
      zh: `记录在“${states.map(({ zh }) => zh).join('”“')}”时才能出`,
      en: `Made from a record that is ${states.map(({ en }) => en).join(', ')}`,
    })
  }
  for (const [name, wanted] of Object.entries(kind.where ?? {})) {
    const values = [row.values[name]].flat().map(String)
    const column = reg.columns[name]
    if (!column || wanted.some(one => values.includes(one))) continue
    const words = wanted.map(one => ('options' in column && column.options ? (column.options[one] ?? [one, one]) : [one, one]))
    bars.push({
      zh: `“${column.zh}”是${words.map(([zh]) => `“${zh}”`).join('或')}的才能出`,
      en: `Made where ${column.en} is ${words.map(([, en]) => en).join(' or ')}`,
    })
  }
  return bars
}
