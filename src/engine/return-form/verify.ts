import type { FormCell } from '../../language/return-form.ts'
import type { Transaction } from '../../store/store.ts'
import { cellDigest, frozenCells, returnDigest } from './frozen.ts'
import { formDigest, type FormHeadKept, formName, returnName } from './keep.ts'

/** Compares every version of every form, its sheet, and every return with its cells, with their links of the audit chain; returns what was altered beside the door. */
export async function verifyForms(tx: Transaction, district: string): Promise<string[]> {
  return [...(await verifyVersions(tx, district)), ...(await verifyReturns(tx, district))]
}

async function verifyVersions(tx: Transaction, district: string): Promise<string[]> {
  const versions = await tx.rows<{
    id: number
    version: number
    head: FormHeadKept
    template: string
    mapping: FormCell[]
    digest: string | null
    kept: boolean
  }>(
    `select v.form_id as id, v.version, v.head, v.template, v.mapping, e.digest, t.digest is not null as kept from return_form_version v
     left join audit_entry e on e.district_id = v.district_id and e.register = $2 and e.record_id = v.form_id and e.version = v.version
     left join return_form_template t on t.district_id = v.district_id and t.form_id = v.form_id and t.digest = v.template
     where v.district_id = $1 order by v.form_id, v.version`,
    [district, formName],
  )
  const standing = await tx.rows<{ id: number }>(
    `select f.id from return_form f left join return_form_version v on v.district_id = f.district_id and v.form_id = f.id and v.version = f.version
     where f.district_id = $1 and (v.mapping is null or v.mapping <> f.mapping or v.template <> f.template)`,
    [district],
  )
  return [
    ...versions.flatMap(one => [
      ...(one.digest === formDigest(one) ? [] : [`form ${one.id}, version ${one.version}, was altered`]),
      ...(one.kept ? [] : [`form ${one.id}, version ${one.version}, has lost its sheet`]),
    ]),
    ...standing.map(({ id }) => `form ${id} differs from its last version`),
  ]
}

async function verifyReturns(tx: Transaction, district: string): Promise<string[]> {
  const problems: string[] = []
  const returns = await tx.rows<{
    id: number
    form: number
    version: number
    from: string
    to: string
    number: number
    link: string | null
  }>(
    `select r.id, r.form_id as form, r.form_version as version, r.from_day as "from", r.to_day as "to", r.number, e.digest as link from form_return r
     left join audit_entry e on e.district_id = r.district_id and e.register = $2 and e.record_id = r.id and e.version = r.number and e.act = 'hand-in'
     where r.district_id = $1 and r.state = 'handed-in' order by r.id`,
    [district, returnName],
  )
  for (const { id, link, ...of } of returns) {
    const cells = await frozenCells(tx, district, id)
    for (const { digest, ...cell } of cells) if (digest !== cellDigest(cell)) problems.push(`cell ${cell.spot} of return ${id} was altered`)
    if (link !== returnDigest(of, cells)) problems.push(`return ${id} was altered`)
  }
  return problems
}
