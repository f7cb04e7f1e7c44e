import { expect, test } from 'vitest'
import { decidedBy, type DecidingBody } from './deciding-body.ts'

test.each([
  // DEM-07: over half of those entitled present, over half of those present.
  ['residents', '2025-12-31', 100, 50, 50, 'presence'],
  ['residents', '2025-12-31', 100, 51, 25, 'favour'],
  ['residents', '2025-12-31', 100, 51, 26, 'ok'],
  ['residents', '2026-01-01', 100, 52, 26, 'favour'],
  ['residents', '2026-01-01', 100, 52, 27, 'ok'],
  // DEM-08: two thirds of the representatives present, over half of them.
  ['residentDelegates', '2026-01-01', 60, 39, 39, 'presence'],
  ['residentDelegates', '2026-01-01', 60, 40, 20, 'favour'],
  ['residentDelegates', '2026-01-01', 60, 40, 21, 'ok'],
  // DEM-05: villagers by over half of the adults, or two thirds of the households.
  ['villagers', '2025-05-01', 200, 100, 100, 'presence'],
  ['villagers', '2025-05-01', 200, 101, 51, 'ok'],
  ['households', '2025-05-01', 90, 59, 59, 'presence'],
  ['households', '2025-05-01', 90, 60, 31, 'ok'],
  // DEM-05: members' meeting by two thirds present and half of those entitled.
  ['members', '2025-05-01', 31, 20, 20, 'presence'],
  ['members', '2025-05-01', 31, 21, 15, 'favour'],
  ['members', '2025-05-01', 31, 21, 16, 'ok'],
  ['members', '2025-05-01', 30, 20, 15, 'ok'],
] as const)('DEM-05 DEM-07 DEM-08 %s on %s: %i entitled, %i present, %i for: %s', (body, day, due, present, favour, found) => {
  expect(decidedBy(body satisfies DecidingBody, day, { due, present, favour })).toBe(found)
})
