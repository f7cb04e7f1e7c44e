import { installAccount } from '../engine/account/account.ts'
import type { Engine } from '../engine/engine.ts'
import { compartmentOf, type Role, roles } from '../language/role.ts'
import type { Journal } from './journal.ts'
import type { Unit } from './made.ts'
import { officersOf } from './officers.ts'
import { rollOn } from './person.ts'
import { lastDay, madeDistrict } from './size.ts'
import { idOf } from './unit.ts'

/** An account of the made district, offered on the sign-in page. */
export interface DemoAccount {
  signIn: string
  password: string
  role: Role
  zh: string
  en: string
  orgName: string
}

/** The password of every demo account; public, which is why a real start refuses them. */
export const demoPassword = 'Taizhang-2026'

/** One account for each role (clerks at two levels). */
export const demoAccounts: readonly DemoAccount[] = (
  [
    ['jiedao', 'clerk', '澄湖街道党工委'],
    ['shequ', 'clerk', '柳岸社区党总支'],
    ['zhibu', 'secretary', '柳岸社区瑞祥新村党支部'],
    ['dangyuan', 'member', '柳岸社区瑞祥新村党支部'],
    ['lingdao', 'leader', '示例区委'],
    ['zuzhi', 'organization', '示例区委'],
    ['xuanchuan', 'propaganda', '示例区委'],
    ['ganbu', 'cadres', '示例区委'],
    ['ganbuke', 'cadresHead', '示例区委'],
    ['jijian', 'discipline', '示例区委'],
    ['jiwei', 'disciplineHead', '示例区委'],
    ['xinfang', 'petitions', '示例区委'],
    ['chakan', 'viewer', '示例区委'],
    ['xitong', 'system', '示例区委'],
    ['anquan', 'security', '示例区委'],
    ['shenji', 'audit', '示例区委'],
  ] as const
).map(([signIn, role, orgName]) => ({ signIn, password: demoPassword, role, zh: roles[role][0], en: roles[role][1], orgName }))

/** Opens the accounts of the sealed sections before anything is entered, so that their cases have somebody who handles them. */
export async function seatSections(journal: Journal, district: Unit, now: Date): Promise<void> {
  for (const account of demoAccounts.filter(({ role }) => compartmentOf(role))) {
    const name = `${account.zh}（演示）`
    const { id } = await installAccount(
      journal.engine,
      madeDistrict,
      { signIn: account.signIn, name, password: account.password },
      { demo: true, now, grants: [{ role: account.role, org: idOf(district), from: '2024-01-01', until: null }] },
    )
    journal.seat(account.role, id, name)
  }
}

/** Opens the other demo accounts in a district that has been built; secretary and member belong to members of their branch. */
export async function openDemoAccounts(engine: Engine, units: readonly Unit[], accounts: readonly DemoAccount[], now: Date): Promise<void> {
  for (const { signIn, password, role, orgName, zh } of accounts.filter(account => !compartmentOf(account.role))) {
    const unit = units.find(one => one.shortName === orgName)
    if (!unit) throw new Error(`no organization ${orgName} for a demo account`)
    const person =
      role === 'secretary'
        ? officersOf(unit, lastDay)[0]
        : role === 'member'
          ? rollOn(unit, lastDay).find(one => !officersOf(unit, lastDay).includes(one) && !one.exempt)
          : undefined
    await installAccount(
      engine,
      madeDistrict,
      { signIn, name: person?.name ?? `${zh}（演示）`, password, member: person?.id ?? null },
      { demo: true, now, grants: [{ role, org: idOf(unit), from: '2024-01-01', until: null }] },
    )
  }
}
