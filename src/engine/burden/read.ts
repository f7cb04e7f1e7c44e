import { Parameters, withinScope } from '../../derive/tally.ts'
import { type Burden, type FieldSource, type FieldSums, type FormKind, formKinds } from '../../language/burden.ts'
import type { FigureScope } from '../../language/figure.ts'
import { isRestricted } from '../../language/register.ts'
import type { Viewer } from '../../language/viewer.ts'
import type { Engine } from '../engine.ts'

interface Row {
  month: string | null
  what: string | null
  /** Path of the organization directly below the scope; the scope's own path for its own rows. */
  child: string | null
  source: FieldSource
  fields: number
  records: number
}

/**
 * The burden of an organization and all below it over the months of a scope: one statement over the monthly counts, each placed in the tree of its month's
 * last day. Registers that the viewer's role does not read are left out.
 */
export async function burden(engine: Engine, viewer: Viewer, scope: FigureScope): Promise<Burden> {
  const readable = Object.values(engine.registers)
    .filter(reg => !isRestricted(reg) && reg.may.read.includes(viewer.role))
    .map(reg => reg.name)
  const { rows, places, since } = await engine.store.as(viewer, async tx => {
    const params = new Parameters()
    const district = params.add(viewer.district, 'text')
    const end = `least(((b.month || '-01')::date + interval '1 month')::date - 1, ${params.add(scope.to, 'date')})`
    const child = `case when s.path = ${params.add(scope.path, 'text')} then s.path else substring(s.path for ${scope.path.length + 5}) end`
    const counted = await tx.rows<Row>(
      `with placed as (
         select b.month, b.what, b.source, ${child} as child, sum(b.fields)::bigint as fields, sum(b.records)::bigint as records
         from burden b
         join organization_span s on s.district_id = b.district_id and s.org_id = b.org_id and s.counts_from <= ${end} and ${end} < s.counts_until
         where b.district_id = ${district} and b.month between ${params.add(scope.from.slice(0, 7), 'text')} and ${params.add(scope.to.slice(0, 7), 'text')}
           and b.what = any(${params.add([...readable, ...Object.keys(formKinds)], 'text[]')}) and ${withinScope(scope, 's.path', end, params)}
         group by 1, 2, 3, 4
       )
       select month, what, child, source, sum(fields)::bigint as fields, sum(records)::bigint as records
       from placed group by grouping sets ((month, source), (what, source), (child, source))`,
      params.values,
    )
    return { rows: counted, places: await placesBelow(), since: await first() }

    /** Organizations directly below and the own one on the last day, each with the number of those that keep a roll. */
    async function placesBelow(): Promise<{ org: number; name: string; path: string; branches: number }[]> {
      const rolls = Object.entries(engine.organizationTypes).flatMap(([type, { roll }]) => (roll ? [type] : []))
      const day = scope.to < engine.today() ? scope.to : engine.today()
      const of = new Parameters()
      const [at, path, depth] = [of.add(day, 'date'), of.add(scope.path, 'text'), scope.path.length + 5]
      return tx.rows(
        `with standing as (
           select org_id, short_name, type, path, case when path = ${path} then path else substring(path for ${depth}) end as child
           from organization_span where district_id = ${of.add(viewer.district, 'text')} and from_day <= ${at} and ${at} < until_day
             and path >= ${path} and path < ${path} || '/'
         )
         select max(org_id) filter (where path = child) as org, max(short_name) filter (where path = child) as name, child as path,
           count(*) filter (where type = any(${of.add(rolls, 'text[]')})) as branches
         from standing group by child having max(org_id) filter (where path = child) is not null order by child`,
        of.values,
      )
    }
    async function first(): Promise<string | null> {
      return (
        (await tx.first<{ month: string | null }>('select min(month) as month from burden where district_id = $1', [viewer.district]))
          ?.month ?? null
      )
    }
  })
  const fields = rows.filter(row => row.source !== 'form')
  const forms = rows.filter(row => row.source === 'form')
  const byWhat = fields.filter(row => row.what !== null)
  const byChild = sumsBy(
    fields.filter(row => row.child !== null),
    'child',
  )
  return {
    total: sumOf(byWhat),
    months: [
      ...sumsBy(
        fields.filter(row => row.month !== null),
        'month',
      ),
    ]
      .map(([month, sums]) => ({ month, ...sums }))
      .sort(byMonth),
    registers: [...sumsBy(byWhat, 'what')].map(([register, sums]) => ({ register, ...sums })).sort((a, b) => b.hand - a.hand),
    below: places.map(({ path, ...place }) => ({ ...place, own: path === scope.path, ...(byChild.get(path) ?? sumOf([])) })),
    branches: places.reduce((sum, place) => sum + place.branches, 0),
    forms: forms.flatMap(({ what, fields: cells, records }) => (what ? [{ form: what as FormKind, forms: records, cells }] : [])), // cast: what is counted as a form is one of their kinds
    since,
  }
}

const byMonth = (a: { month: string }, b: { month: string }): number => (a.month < b.month ? -1 : 1)

function sumsBy(rows: readonly Row[], by: 'month' | 'what' | 'child'): Map<string, FieldSums> {
  const groups = Map.groupBy(rows, row => row[by] ?? '')
  return new Map([...groups].map(([key, of]) => [key, sumOf(of)]))
}

function sumOf(rows: readonly Row[]): FieldSums {
  const of = (source: FieldSource): number => rows.reduce((sum, row) => sum + (row.source === source ? row.fields : 0), 0)
  return { hand: of('hand'), sheet: of('sheet'), program: of('program'), records: rows.reduce((sum, row) => sum + row.records, 0) }
}
