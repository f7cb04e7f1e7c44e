import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createReport, listReports, readReport } from '../src/engine/report/report.ts'
import { heads, sections, type Role } from '../src/language/role.ts'
import { menuPages, mayOpen } from '../src/web/menu.ts'
import { openOffice, seatNamed, type Office } from './restricted-office.ts'

/* The sealed sections work with their own records, release totals and read what was issued; no page of their menu is a dead end. */

let office: Office
beforeAll(async () => {
  office = await openOffice()
}, 120_000)
afterAll(() => office.close())

const roles: readonly Role[] = [...sections.cadres, ...sections.integrity]
const seatOf = (role: Role) => Object.values(office.seats).find(seat => seat.role === role)
const year = { from: '2026-01-01', to: '2026-10-31' }

describe.each(roles)('%s', role => {
  it('finds an answer behind every page of the menu', async () => {
    const seat = seatOf(role)
    if (!seat) throw new Error(`nobody sits as ${role}`)
    const asked = `org=${seat.viewer.org}&from=${year.from}&to=${year.to}`
    const behind: Partial<Record<string, string[]>> = {
      '/': ['/todos', '/lags'],
      '/board': [`/figures?${asked}&keys=orglife.meetings`],
      '/reports': [`/reports?org=${seat.viewer.org}`],
      '/figures': [`/figures?${asked}`],
      '/overviews': ['/overviews'],
      '/documents': [`/document-templates?org=${seat.viewer.org}`],
      '/organizations': ['/organizations'],
      '/releases': [`/releases?${asked}`],
      '/audit': ['/audit'],
    }
    const pages = menuPages(role).map(page => page.path)
    for (const page of pages) {
      expect(mayOpen(page, role)).toBe(true)
      expect(Object.keys(behind)).toContain(page)
      for (const address of behind[page] ?? []) expect([address, (await seat.calls.get(address)).status]).toEqual([address, 200])
    }
    expect(pages.includes('/releases')).toBe(Object.values(heads).flat().includes(role))
    const { body } = await seat.calls.get('/overviews')
    for (const { name } of body as { name: string }[]) {
      expect((await seat.calls.get(`/overviews/${name}?${asked}`)).status).toBe(200)
      expect((await seat.calls.get(`/overviews/${name}/sheet.xlsx?${asked}`)).status).toBe(403)
    }
  })
})

it('CAD-41 the overviews of the cadre section are its own: nobody else is told of them', async () => {
  const cadres = seatOf('cadres')
  const answer = await cadres?.calls.get('/overviews')
  const names = ((answer?.body ?? []) as { name: string }[]).map(one => one.name) // cast: the wire type
  expect(names).toEqual(['cadre-structure', 'body-vacancies', 'cadre-due', 'cadre-work'])
  const others = Object.values(office.seats).filter(seat => !sections.cadres.includes(seat.role as never)) // cast: asks whether the role is one of the list
  const asked = `org=${office.world.district.id}&from=${year.from}&to=${year.to}`
  for (const seat of others) expect([403, 404]).toContain((await seat.calls.get(`/overviews/cadre-structure?${asked}`)).status)
})

it('lets a head read a summary once it is issued, and none before', async () => {
  const { engine, community } = office.world
  const clerk = office.world.as('clerk', community)
  const head = seatNamed(office, 'cadres-head').viewer
  const report = await createReport(engine, clerk, { org: community.id, ...year, text: { pasted: '全年开展主题党日。' } })
  const listed = async () => (await listReports(engine, head, office.world.district.id)).map(one => one.id)
  expect(await listed()).toEqual([])
  await expect(readReport(engine, head, report.id)).rejects.toMatchObject({ status: 404 })
  await engine.store.asSystem('test', tx => tx.rows(`update report set state = 'issued', issued_at = now() where id = $1`, [report.id]))
  expect(await listed()).toEqual([report.id])
  expect((await readReport(engine, head, report.id)).steps).toEqual([])
  expect(await engine.store.as(head, tx => tx.rows('select 1 from report_version'))).toEqual([])
})
