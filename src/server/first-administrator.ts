import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { installAccount } from '../engine/account/account.ts'
import type { Engine } from '../engine/engine.ts'
import { passwordProblems } from '../engine/account/password.ts'
import { installDefaults } from '../engine/record/defaults.ts'
import { found } from '../engine/tree/tree.ts'
import { Refused, refuse } from '../language/problem.ts'
import type { Viewer } from '../language/viewer.ts'

/** What the first start asks for. */
export interface FirstStart {
  /** Six-digit code of the district (GB/T 2260) and the name of its committee; not asked where the district is there. */
  district: string
  districtName: string
  signIn: string
  password: string
}

/**
 * Sees to it that there is an administrator: from TAIZHANG_ADMIN and TAIZHANG_ADMIN_PASSWORD (with TAIZHANG_DISTRICT and TAIZHANG_DISTRICT_NAME
 * for an empty store), or asked for on the terminal. It is the system administrator, who then appoints the security administrator (SEC-11).
 */
export async function ensureAdministrator(engine: Engine): Promise<void> {
  const there = await engine.store.asSystem('start', tx =>
    tx.first(`select 1 from account_grant where role = 'system' and not ended limit 1`),
  )
  if (there) return
  const district = await rootOf(engine)
  const { TAIZHANG_ADMIN: signIn, TAIZHANG_ADMIN_PASSWORD: password, TAIZHANG_DISTRICT: code, TAIZHANG_DISTRICT_NAME: name } = process.env
  if (signIn && password && (district || (code && name)))
    return createFirstAdministrator(engine, { district: code ?? '', districtName: name ?? '', signIn, password })
  if (process.stdin.isTTY && process.stdout.isTTY) return askUntilTaken(engine, district === undefined)
  throw refuse(
    'no-administrator',
    `还没有系统管理员。请在终端运行 taizhang start 按提示建立，或设置环境变量 TAIZHANG_ADMIN、TAIZHANG_ADMIN_PASSWORD${district ? '' : '、TAIZHANG_DISTRICT（六位区划代码）、TAIZHANG_DISTRICT_NAME（区委名称）'}后再启动`,
    `There is no system administrator yet. Run taizhang start on a terminal and answer, or set TAIZHANG_ADMIN, TAIZHANG_ADMIN_PASSWORD${district ? '' : ', TAIZHANG_DISTRICT (six-digit code) and TAIZHANG_DISTRICT_NAME'} and start again`,
    409,
  )
}

/** Makes the first administrator, and the district itself in an empty store. */
export async function createFirstAdministrator(engine: Engine, first: FirstStart): Promise<void> {
  const problems = passwordProblems(first.password, first.signIn)
  if (problems.length) throw new Refused(problems)
  const root = (await rootOf(engine)) ?? (await foundDistrict(engine, first.district.trim(), first.districtName.trim()))
  await installDefaults(engine, root.district)
  await installAccount(
    engine,
    root.district,
    { signIn: first.signIn, name: '系统管理员', password: first.password },
    { demo: false, now: new Date(), grants: [{ role: 'system', org: root.org, from: engine.today(), until: null }] },
  )
}

interface Root {
  district: string
  org: number
}

const rootOf = (engine: Engine): Promise<Root | undefined> =>
  engine.store.asSystem('start', tx =>
    tx.first<Root>(
      'select district_id as district, org_id as org from organization_span where path = district_id order by from_day desc limit 1',
    ),
  )

async function foundDistrict(engine: Engine, district: string, name: string): Promise<Root> {
  if (!/^\d{6}$/.test(district) || !name)
    throw refuse('district', '请给出六位区划代码和区委名称', 'Give the six-digit code of the district and the name of its committee')
  const [type] = Object.entries(engine.organizationTypes).find(([, rule]) => rule.parents.length === 0) ?? []
  if (!type) throw new Error('no type of organization stands at the top')
  const program: Viewer = { account: 0, name: '命令行', role: 'system', district, org: 0, path: district, member: null }
  const act = { act: 'found' as const, parent: 0, type, name, on: engine.today(), document: '系统初始化' }
  const org = await engine.store.asSystem('first start', tx => found(tx, engine, program, null, act))
  return { district, org }
}

async function askUntilTaken(engine: Engine, withDistrict: boolean): Promise<void> {
  let hidden = false
  const output = new Writable({
    write: (chunk, _encoding, done) => {
      if (!hidden) process.stdout.write(chunk)
      done()
    },
  })
  const lines = createInterface({ input: process.stdin, output, terminal: true })
  try {
    for (;;) {
      const district = withDistrict ? await lines.question('区划代码（六位） / Code of the district: ') : ''
      const districtName = withDistrict ? await lines.question('区委名称 / Name of its committee: ') : ''
      const signIn = await lines.question('系统管理员用户名 / Sign-in name of the system administrator: ')
      process.stdout.write('密码（至少8位，三类字符；输入时不显示） / Password (not shown): ')
      hidden = true
      const password = await lines.question('')
      hidden = false
      process.stdout.write('\n')
      try {
        return await createFirstAdministrator(engine, { district, districtName, signIn, password })
      } catch (fault) {
        if (!(fault instanceof Refused)) throw fault
        process.stdout.write(`${fault.message}\n`)
      }
    }
  } finally {
    lines.close()
  }
}
