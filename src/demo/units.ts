import type { OrganizationType } from '../codes/organization-type.ts'
import type { Unit, UnitKind } from './made.ts'
import { communityNames, estateNames, firmNames, officeNames, schoolNames, streetNames } from './place-names.ts'
import type { Random } from './random.ts'
import type { Size } from './size.ts'

/** The planned tree: parents stand before what is below them. */
export function planUnits(size: Size, random: Random): Unit[] {
  const units: Unit[] = []
  const estates = [...estateNames]
  const add = (
    kind: UnitKind,
    type: OrganizationType,
    parent: Unit | null,
    name: string,
    shortName: string,
    more: Partial<Unit> = {},
  ): Unit => {
    const foundedOn =
      more.foundedOn ??
      `${random.int(1998, 2019)}-${String(random.int(1, 12)).padStart(2, '0')}-${String(random.int(1, 28)).padStart(2, '0')}`
    const unit: Unit = {
      key: shortName,
      kind,
      type,
      sector: null,
      name,
      shortName,
      parent,
      size: 0,
      place: shortName,
      node: null,
      people: [],
      lagging: false,
      endedOn: null,
      ...more,
      foundedOn,
    }
    units.push(unit)
    return unit
  }
  const branch = (
    parent: Unit,
    name: string,
    shortName: string,
    sector: string,
    members: number,
    place: string,
    type: OrganizationType = 'ZB',
  ): Unit => add('branch', type, parent, name, shortName, { sector, size: members, place, lagging: random.chance(0.08) })

  const district = add('district', 'QW', null, '中共示例区委员会', '示例区委', { foundedOn: '1996-03-12', place: '示例区' })
  add('body', 'JJW', district, '中共示例区纪律检查委员会', '示例区纪委', { foundedOn: '1996-03-12' })
  for (const [index, count] of size.communities.entries()) {
    const name = streetNames[index]
    if (!name) throw new Error('no name for a sub-district')
    const street = add('street', 'GW', district, `中共${name}街道工作委员会`, `${name}街道党工委`, {
      foundedOn: `${1997 + index}-05-08`,
      place: `${name}街道`,
    })
    branch(street, `中共${name}街道机关支部委员会`, `${name}街道机关党支部`, 'organ', random.int(14, 26), `${name}街道办事处`)
    branch(
      street,
      `中共${name}街道综合行政执法大队支部委员会`,
      `${name}街道执法大队党支部`,
      'organ',
      random.int(7, 14),
      `${name}街道综合行政执法大队`,
    )
    for (const community of (communityNames[index] ?? []).slice(0, count)) addCommunity(street, name, community)
    add('body', 'PQ', street, `中共${name}街道第一片区委员会`, `${name}街道第一片区党委`, { foundedOn: '2021-06-18' })
    add('body', 'CY', street, `中共${name}街道物业行业委员会`, `${name}街道物业行业党委`, { foundedOn: '2022-03-15' })
  }
  const offices = add('committee', 'JW', district, '中共示例区直属机关委员会', '区直机关党委', {
    foundedOn: '1996-07-01',
    place: '区直机关',
  })
  for (const office of officeNames.slice(0, size.offices))
    branch(offices, `中共示例${office}支部委员会`, `${office}党支部`, 'organ', random.int(8, 24), office)
  const schools = add('committee', 'JW', district, '中共示例区教育系统委员会', '区教育系统党委', {
    foundedOn: '1997-09-10',
    place: '区教育系统',
  })
  for (const school of schoolNames.slice(0, size.schools))
    branch(schools, `中共${school}支部委员会`, `${school}党支部`, 'school', random.int(9, 30), school)
  const firms = add('committee', 'JW', district, '中共示例区两新组织委员会', '区两新组织党委', {
    foundedOn: '2012-06-20',
    place: '区两新组织',
  })
  for (const [name, sector] of firmNames.slice(0, size.firms)) {
    const small = random.chance(0.15)
    const full = name.startsWith('区') ? `示例${name}` : `示例区${name}`
    branch(
      firms,
      `中共${full}${small ? '联合' : ''}支部委员会`,
      `${name}${small ? '联合' : ''}党支部`,
      sector,
      random.int(5, small ? 9 : 15),
      full,
      small ? 'LH' : 'ZB',
    )
  }
  for (const [name, foundedOn] of functional)
    add('body', 'GN', district, `中共示例区${name}功能型支部委员会`, `${name}功能型党支部`, { foundedOn })
  return units

  function addCommunity(street: Unit, streetName: string, name: string): void {
    const branches = Array.from({ length: random.int(...size.branches) }, () => random.int(...size.members))
    const members = branches.reduce((sum, count) => sum + count, 0)
    const [type, title, short] = members >= 100 ? (['JW', '委员会', '党委'] as const) : (['DZ', '总支部委员会', '党总支'] as const)
    const community = add('community', type, street, `中共${streetName}街道${name}社区${title}`, `${name}社区${short}`, {
      sector: 'community',
      place: `${name}社区`,
    })
    for (const count of branches) {
      const [estate = ''] = estates.splice(random.int(0, estates.length - 1), 1)
      branch(community, `中共${name}社区${estate}支部委员会`, `${name}社区${estate}党支部`, 'community', count, estate)
    }
  }
}

const functional = [
  ['项目攻坚一线', '2022-09-01'],
  ['志愿服务', '2021-04-20'],
  ['青年人才', '2023-05-04'],
  ['网约配送', '2023-11-16'],
] as const
