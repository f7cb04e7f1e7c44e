/** What the members of a branch are like, by its sector: shares of the end of 2024 (STA-11), with those of streets and communities raised as it says. */
export interface Profile {
  women: number
  /** Share with college or above about the age of 40, and with graduate studies among them. */
  college: number
  graduate: number
  ages: readonly (readonly [value: readonly [number, number], weight: number])[]
  occupations: readonly (readonly [value: string, weight: number])[]
}

const ages = (...weights: number[]): Profile['ages'] => bands.map((band, i) => [band, weights[i] ?? 0] as const)
const bands = [
  [23, 30],
  [31, 35],
  [36, 40],
  [41, 45],
  [46, 50],
  [51, 55],
  [56, 60],
  [61, 70],
  [71, 80],
  [81, 91],
] as const

const community: Profile = {
  women: 0.3,
  college: 0.62,
  graduate: 0.04,
  ages: ages(7, 7, 8, 7, 7, 7, 7.5, 25, 17, 6),
  occupations: [
    ['worker', 24],
    ['farmer', 4],
    ['professional', 22],
    ['manager', 28],
    ['student', 2],
    ['other', 20],
  ],
}

/** Profiles by sector. */
export const profiles: Readonly<Record<string, Profile>> & { community: Profile } = {
  community,
  organ: {
    women: 0.31,
    college: 0.92,
    graduate: 0.16,
    ages: ages(14, 16, 17, 15, 13, 12, 9, 4, 0, 0),
    occupations: [
      ['official', 92],
      ['professional', 6],
      ['worker', 2],
    ],
  },
  school: {
    women: 0.42,
    college: 0.97,
    graduate: 0.18,
    ages: ages(18, 17, 16, 14, 13, 10, 6, 5, 1, 0),
    occupations: [
      ['professional', 90],
      ['manager', 10],
    ],
  },
  privateEnterprise: {
    women: 0.34,
    college: 0.72,
    graduate: 0.06,
    ages: ages(24, 21, 18, 14, 10, 7, 4, 2, 0, 0),
    occupations: [
      ['worker', 30],
      ['professional', 34],
      ['manager', 33],
      ['other', 3],
    ],
  },
  socialOrganization: {
    women: 0.42,
    college: 0.74,
    graduate: 0.06,
    ages: ages(22, 20, 17, 14, 10, 8, 5, 4, 0, 0),
    occupations: [
      ['professional', 48],
      ['manager', 40],
      ['other', 12],
    ],
  },
}
