import { addDays, addMonths, type Day, fullYears } from '../language/day.ts'
import { makeIdentityNumber } from '../language/identity-number.ts'
import type { Person, Unit } from './made.ts'
import { personName } from './names.ts'
import { profiles, type Profile } from './profile.ts'
import type { Random } from './random.ts'
import { madeDistrict } from './size.ts'
import { above } from './unit.ts'

/** Makes persons; counts, so that numbers of identity and telephone never repeat. */
export interface PersonMaker {
  make: (unit: Unit, random: Random, wish: Wish) => Person
}

/** What a person must be; the rest is drawn. */
export interface Wish {
  enteredOn: Day
  enteredBy: Person['enteredBy']
  cameFrom?: string
  /** For new members: joining day, ages, and sex are given. */
  joinedOn?: Day
  birthOn?: Day
  sex?: '1' | '2'
  education?: string
  name?: string
}

/** The first day that the rolls know. */
export const openingDay: Day = '2023-12-31'

/** A maker of persons for one district. */
export function personMaker(): PersonMaker {
  const sequences = new Map<string, number>()
  let count = 0
  return {
    make: (unit, random, wish) => {
      count += 1
      const profile = profiles[unit.sector ?? 'community'] ?? profiles.community
      const sex = wish.sex ?? (random.chance(profile.women) ? '2' : '1')
      const birthOn = wish.birthOn ?? birthOf(profile, random)
      const age = fullYears(birthOn, openingDay)
      const occupation = occupationOf(profile, sex, age, random)
      const joinedOn = wish.joinedOn ?? joiningOf(birthOn, occupation, random)
      const fullOn = fullOf(joinedOn, random)
      const working = !['retired', 'student', 'other', 'farmer'].includes(occupation)
      const unitName = working ? unitNameOf(unit, occupation, random) : null
      const education = wish.education ?? educationOf(profile, age, random)
      const person: Person = {
        id: 0,
        name: wish.name ?? personName(random, sex, Number(birthOn.slice(0, 4))),
        sex,
        birthOn,
        ethnic: random.chance(0.026) ? random.weighted(ethnicGroups) : '01',
        education,
        degree: degreeOf(education, age, random),
        occupation,
        identityNumber: numberOf(birthOn, sex),
        phone: `100${String((count * 7_368_787) % 100_000_000).padStart(8, '0')}`,
        address: `示例区${above(unit, 'street')?.place ?? ''}${above(unit, 'community')?.place ?? ''}${unit.sector === 'community' ? unit.place : '文教家属院'}${random.int(1, 24)}号楼${random.int(1, 4)}单元${random.int(1, 6)}0${random.int(1, 4)}室`,
        unitName,
        post: working ? postOf(unit, unitName, occupation, random) : null,
        partyPost: null,
        joinedOn,
        fullOn,
        inService: working && unit.sector !== 'community',
        noPost: !working && random.chance(0.4),
        exempt: age >= 82 || (age >= 74 && random.chance(0.4)) || random.chance(0.006),
        floatingSince:
          working && unit.sector === 'community' && random.chance(0.05) ? `20${random.int(20, 23)}-0${random.int(1, 9)}-15` : null,
        floatingTo: null,
        base: baseOf(occupation, random),
        drawn: random.next(),
        reliability: random.chance(0.05) ? 0.72 + random.next() * 0.12 : 0.9 + random.next() * 0.1,
        enteredOn: wish.enteredOn,
        enteredBy: wish.enteredBy,
        cameFrom: wish.cameFrom ?? null,
        stays: [{ unit, from: wish.enteredOn, until: null }],
        silent: null,
        random: random.fork(`person-${count}`),
      }
      if (person.floatingSince) person.floatingTo = random.pick(['沿海城市务工', '省会城市务工', '外省经商', '随子女在外居住'])
      unit.people.push(person)
      return person
    },
  }

  function numberOf(birthOn: Day, sex: '1' | '2'): string {
    const used = sequences.get(birthOn + sex) ?? 0
    sequences.set(birthOn + sex, used + 1)
    return makeIdentityNumber(madeDistrict, birthOn, used * 2 + (sex === '1' ? 1 : 2))
  }
}

function birthOf(profile: Profile, random: Random): Day {
  const [least, greatest] = random.weighted(profile.ages)
  return addDays(`${2023 - random.int(least, greatest)}-01-01`, random.int(0, 364))
}

/** Retired from 60, women from 55, workers among them from 50 (before the ages rise in 2025); students are at most 35. */
function occupationOf(profile: Profile, sex: '1' | '2', age: number, random: Random): string {
  if (age >= 60 || (sex === '2' && age >= 55) || (sex === '2' && age >= 50 && random.chance(0.3))) {
    if (random.chance(age >= 63 ? 0.97 : 0.88)) return 'retired'
    return random.weighted([
      ['farmer', 1],
      ['other', 2],
      ['manager', age < 60 ? 1 : 0],
    ])
  }
  return random.weighted(profile.occupations.filter(([name]) => name !== 'student' || age <= 25))
}

function joiningOf(birthOn: Day, occupation: string, random: Random): Day {
  const age = fullYears(birthOn, openingDay)
  const least = occupation === 'student' ? 19 : 20
  const greatest = Math.max(
    Math.min(
      age - 1,
      random.weighted([
        [24, 34],
        [30, 30],
        [40, 24],
        [50, 12],
      ]),
    ),
    least,
  )
  const joined = addDays(addMonths(birthOn, random.int(least, greatest) * 12), random.int(1, 330))
  const latest = '2022-11-30'
  return joined > latest ? addDays(latest, -random.int(0, 300)) : joined
}

/** Probation lasts twelve months; one in a hundred had it extended by six. */
const fullOf = (joinedOn: Day, random: Random): Day => addMonths(joinedOn, random.chance(0.01) ? 18 : 12)

function educationOf(profile: Profile, age: number, random: Random): string {
  const shift = age < 36 ? 1.5 : age < 51 ? 1 : age < 61 ? 0.72 : 0.46
  const college = Math.min(profile.college * shift, 0.99)
  if (random.chance(college))
    return random.weighted([
      ['14', age >= 25 ? profile.graduate : 0],
      ['11', age >= 30 ? profile.graduate / 12 : 0],
      ['21', 0.52],
      ['31', 0.4],
    ])
  return random.weighted([
    ['41', 0.24],
    ['61', 0.3],
    ['71', age > 50 ? 0.36 : 0.12],
    ['81', age > 68 ? 0.14 : 0],
    ['44', 0.1],
    ['47', 0.06],
  ])
}

const degreeOf = (education: string, age: number, random: Random): string | null =>
  education === '11' ? '2' : education === '14' ? '3' : education === '21' && random.chance(age < 50 ? 0.8 : 0.3) ? '4' : null

const ethnicGroups = [
  ['03', 6],
  ['11', 3],
  ['02', 1],
  ['15', 1],
  ['08', 0.6],
] as const

/** A post that fits the unit and the work done there. */
function postOf(unit: Unit, unitName: string | null, occupation: string, random: Random): string {
  if (unitName?.endsWith('居民委员会')) return '社区工作人员'
  return random.pick(posts[`${unit.sector} ${occupation}`] ?? posts[occupation] ?? ['职员'])
}

const posts: Readonly<Record<string, readonly string[]>> = {
  worker: ['技术工人', '班组长', '驾驶员', '维修工'],
  professional: ['工程师', '会计', '技术员', '护士', '社会工作者'],
  manager: ['部门主管', '项目经理', '办公室主任', '店长'],
  official: ['科员', '四级主任科员', '副科长', '科长'],
  'organ professional': ['工程师', '会计师', '统计师', '法务人员'],
  'school professional': ['语文教师', '数学教师', '英语教师', '班主任', '教研组长', '年级主任'],
  'school manager': ['教务主任', '总务主任', '办公室主任', '副校长'],
}

const unitNameOf = (unit: Unit, occupation: string, random: Random): string =>
  unit.sector !== 'community'
    ? unit.place
    : occupation === 'manager' && random.chance(0.4)
      ? `${above(unit, 'community')?.place ?? ''}居民委员会`
      : random.pick(workplaces)

const workplaces = [
  '市水务集团示例区分公司',
  '市公交集团第三分公司',
  '示例区环境卫生服务中心',
  '澄明机械制造有限公司',
  '安行物流有限公司',
  '梧溪食品有限公司',
  '恒泰物业服务有限公司',
  '嘉禾商贸有限公司',
  '自主经营',
]

/** Monthly base of dues in whole tens of yuan: wage after tax, or pension; null for who pays the fixed sum (§4.1). */
function baseOf(occupation: string, random: Random): number | null {
  const range = (
    { worker: [2800, 6200], professional: [4200, 10_800], manager: [4000, 12_600], official: [4600, 9200], retired: [2400, 6400] } as const
  )[occupation as 'worker'] // cast: any other occupation reads undefined, which is asked for next
  return range ? Math.round(random.int(range[0], range[1]) / 10) * 10 : null
}
