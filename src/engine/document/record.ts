import { alternatives, layoutTags, plainTag } from '../../derive/document-tags.ts'
import { quote, tableOf } from '../../derive/names.ts'
import { showValue } from '../../derive/show.ts'
import { isRestricted } from '../../language/register.ts'
import { isWithin, type Viewer } from '../../language/viewer.ts'
import type { WireRow } from '../../language/listing.ts'
import { refuse } from '../../language/problem.ts'
import type { Transaction } from '../../store/store.ts'
import type { Engine } from '../engine.ts'
import { organizationsById } from '../tree/organization.ts'
import { type KnownKind, unfit } from './kind.ts'
import { holdingAt, type TemplateRow } from './template.ts'
import { documentRecord, type DocumentRecord, textAt, type Values } from './values.ts'

/** A record with all that a document of it needs: where it stands, who speaks, which template holds, what bars it. */
export interface Draft {
  id: number
  name: string
  record: DocumentRecord
  standing: Standing
  issuer: { id: number; name: string }
  template: TemplateRow | null
  bars: { zh: string; en: string }[]
}

/** Where a record stands and who handles it, as its note keeps it. */
export interface Standing {
  org: number
  path: string
  handlers: number[] | null
  team: string | null
  barred: number[] | null
}

/**
 * Reads a record for a document of a kind. `purpose` opens covered values where the role may; `tags` are those of a template on trial.
 * @throws Refused as `read`; what is unfit or has no value where one is needed stands under `bars`
 */
export async function draftOf(
  engine: Engine,
  viewer: Viewer,
  known: KnownKind,
  id: number,
  { purpose = '', tags }: { purpose?: string | undefined; tags?: readonly string[] } = {},
): Promise<Draft> {
  const { kind, reg } = known
  const { standing, issuer, template } = await engine.store.as(viewer, async tx => {
    const found = await standingOf(tx, viewer, known, id)
    const issuerId = kind.issuer === 'owner' ? found.org : viewer.org
    const org = (await organizationsById(tx, viewer.district, [issuerId])).get(issuerId)
    const path = kind.issuer === 'owner' ? found.path : viewer.path
    const holding = await holdingAt(tx, viewer, path, [kind.key], true)
    return { standing: found, issuer: { id: issuerId, name: org?.name ?? '' }, template: holding.get(kind.key) ?? null }
  })
  const within = isWithin(standing.path, viewer.path)
  const wanted = wantedTags(known, tags ? { tags: tags.map(plainTag) } : template)
  const record = await documentRecord(engine, viewer, known, id, wanted, within ? purpose : '')
  const values = record.values({ issuer: issuer.name, date: engine.today(), number: null, maker: viewer.name, copy: false })
  const bars = [
    ...(within ? [] : [{ zh: '由记录所在组织或其上级出', en: 'Made by the organization of the record or one above it' }]),
    ...(record.page.erased ? [{ zh: '个人信息已销毁，不能再出', en: 'The personal data has been erased' }] : []),
    ...unfit(known, record.page),
    ...missing(known, values),
  ]
  return { id, name: titleOf(reg, record.page), record, standing, issuer, template, bars }
}

/** Tags that the template of a draft prints, as `plainTag` has them: the office's own, else the built-in layout's. */
export const wantedTags = ({ kind }: KnownKind, template: Pick<TemplateRow, 'tags'> | null): Set<string> =>
  new Set([
    ...(kind.needs ?? []).map(plainTag),
    ...(template ? template.tags : layoutTags(kind).map(tag => plainTag(tag.split('/').at(-1) ?? ''))),
  ])

/** What a record is called by. */
export function titleOf(reg: KnownKind['reg'], row: Pick<WireRow, 'id' | 'values'>): string {
  const column = reg.columns[reg.title]
  return (column ? showValue(column, row.values[reg.title], 'zh') : '') || String(row.id)
}

async function standingOf(tx: Transaction, viewer: Viewer, { reg }: KnownKind, id: number): Promise<Standing> {
  const handled = isRestricted(reg)
  const row = await tx.first<Standing>(
    `select org_id as org, guard_path as path, ${handled ? 'handlers, team, barred' : 'null as handlers, null as team, null as barred'} from ${quote(tableOf(reg))} where district_id = $1 and id = $2`,
    [viewer.district, id],
  )
  if (!row) throw refuse('no-such-record', '没有这条记录，或不在您的范围内', 'There is no such record, or it lies outside your scope', 404)
  return row
}

const missing = ({ kind, tags }: KnownKind, values: Values): { zh: string; en: string }[] => {
  const empty = (kind.needs ?? []).filter(name => alternatives(name).every(one => textAt(values, one) === ''))
  if (empty.length === 0) return []
  const english = empty.map(name => tags.find(tag => tag.zh === name)?.en ?? name)
  return [{ zh: `请先填写“${empty.join('”“')}”`, en: `Fill in first: ${english.join(', ')}` }]
}
