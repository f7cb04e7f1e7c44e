import { expect, test } from 'vitest'
import { checkUnifiedCreditCode, makeUnifiedCreditCode } from './unified-credit-code.ts'

test('ORG-17 the worked values', () => {
  expect(checkUnifiedCreditCode('91350100M000100Y43')).toEqual({ ok: true, value: '91350100M000100Y43', problems: [] })
  expect(checkUnifiedCreditCode('91350100M000100Y44')).toMatchObject({ ok: false, problems: [{ code: 'USCC_CHECK', level: 'error' }] })
  expect(makeUnifiedCreditCode('91350100M000100Y4')).toBe('91350100M000100Y43')
})

test('ORG-17 written small, wide or spaced it is put right', () => {
  expect(checkUnifiedCreditCode(' 91350100ｍ000100y43 ')).toMatchObject({ ok: true, value: '91350100M000100Y43' })
})

test.each(['', '91350100M000100Y4', '91350100M000100Y433', '91350100I000100Y43', '91350100M000100Z43'])(
  'ORG-17 %s has no such form',
  code => {
    expect(checkUnifiedCreditCode(code).ok).toBe(false)
  },
)

test('ORG-17 every single changed sign is found', () => {
  const code = '91350100M000100Y43'
  for (let place = 0; place < 18; place += 1)
    for (const sign of '0123456789ABCDEFGHJKLMNPQRTUWXY')
      if (sign !== code[place]) expect(checkUnifiedCreditCode(code.slice(0, place) + sign + code.slice(place + 1)).ok).toBe(false)
})
