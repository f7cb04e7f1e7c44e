import type { Paragraph, ReportState } from '../../language/report.ts'
import type { Viewer } from '../../language/viewer.ts'
import type { Confirmation, EarlierText } from '../binding/memory.ts'
import type { Engine } from '../engine.ts'
import { forever } from '../tree/organization.ts'
import { confirmationsOf } from './text.ts'

/** So many of an office's own texts are remembered, and so many signed ones of other organizations of its kind. */
const ownTexts = 10
const siblingTexts = 6

/**
 * What was settled in earlier texts that the viewer may read: the organization's own, and the approved and issued ones of organizations of
 * the same type. The latest come last.
 */
export async function earlierConfirmations(engine: Engine, viewer: Viewer, org: number): Promise<Confirmation[]> {
  const [own, siblings] = await engine.store.as(viewer, async tx => [
    await tx.rows<Row>(
      `select title, state, paragraphs from report where district_id = $1 and org_id = $2 order by updated_at desc, id desc limit ${ownTexts}`,
      [viewer.district, org],
    ),
    await tx.rows<Row>(
      `select r.title, r.state, r.paragraphs from report r
       join organization_span theirs on theirs.district_id = r.district_id and theirs.org_id = r.org_id and theirs.until_day = '${forever}'
       join organization_span mine on mine.district_id = $1 and mine.org_id = $2 and mine.until_day = '${forever}' and mine.type = theirs.type
       where r.district_id = $1 and r.org_id <> $2 and r.state in ('approved', 'issued')
       order by r.updated_at desc, r.id desc limit ${siblingTexts}`,
      [viewer.district, org],
    ),
  ])
  return [...confirmationsIn(siblings, 'sibling'), ...confirmationsIn(own, 'own')]
}

interface Row {
  title: string
  state: ReportState
  paragraphs: Paragraph[]
}

const confirmationsIn = (rows: readonly Row[], of: EarlierText['of']): Confirmation[] =>
  rows
    .map(({ title, state, paragraphs }, age) =>
      confirmationsOf(paragraphs, { title, of, age, signed: state === 'approved' || state === 'issued' }),
    )
    .toReversed()
    .flat()
