import { scheme2025, schemeCategories, type SchemeKind, schemeKinds } from '../../codes/scheme-2025.ts'

/** The default standard of a kind as a record of the register of schemes, beginning with a year; a district publishes it as it is or makes it its own first (RSP-30). */
export function defaultScheme(kind: SchemeKind, year: number): Record<string, unknown> & { code: string } {
  const points = scheme2025.points(kind)
  const most = (category: string): number =>
    points.filter(({ code }) => code.startsWith(category)).reduce((sum, point) => sum + point.most, 0)
  return {
    name: `${schemeKinds[kind][0]}基层党建年度考核标准（${year}年）`,
    code: `${year}-${kind}`,
    kind,
    year,
    categories: Object.entries(schemeCategories).map(([code, [name]]) => ({ code, name, most: most(code) })),
    items: Object.entries(scheme2025.items(kind))
      .map(([code, [name]]) => ({ code, name }))
      .sort((a, b) => (a.code < b.code ? -1 : 1)),
    points: points.map(({ code, standard, rule, most: marks, metric }) => ({
      code,
      standard: standard[0],
      rule,
      most: marks,
      metric: metric ?? null,
      bonus: false,
    })),
  }
}

/** The default standards of every kind. */
export const defaultSchemes = (year: number): ReturnType<typeof defaultScheme>[] =>
  (Object.keys(schemeKinds) as SchemeKind[]).map(kind => defaultScheme(kind, year)) // cast: the keys of the table are its kinds
