/** How large the made district is. */
export interface Size {
  /** Communities in each sub-district. */
  communities: readonly number[]
  /** Branches of a community, least and most. */
  branches: readonly [number, number]
  offices: number
  schools: number
  firms: number
  /** Members of a branch in a community, least and most. */
  members: readonly [number, number]
  /** First month with records. */
  from: string
}

/** The district as it is shown: 40 communities, some 250 branches and 5,000 members, from January 2024. */
export const fullSize: Size = {
  communities: [14, 13, 13],
  branches: [3, 5],
  offices: 32,
  schools: 26,
  firms: 30,
  members: [11, 34],
  from: '2024-01',
}

/** The same in small, for tests. */
export const smallSize: Size = {
  communities: [3, 2, 2],
  branches: [2, 3],
  offices: 4,
  schools: 3,
  firms: 4,
  members: [8, 12],
  from: '2024-01',
}

/** The fixed last day of the made district: its clock stands there. */
export const lastDay = '2026-10-31'

/** The region code of the made district; assigned to no place. */
export const madeDistrict = '999901'
