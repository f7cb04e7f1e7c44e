import { describe, expect, it } from 'vitest'
import { wiring } from '../../areas/wiring.ts'
import { figureList } from '../../codes/figures.ts'
import { wholeKey } from '../../language/figure-part.ts'
import { partChoices } from '../figure/part.ts'
import { isKeyOf, readTag, tagOf } from './tag.ts'

const own = { org: null, from: null, to: null, programme: null }

describe('tagOf', () => {
  it('keeps within Word’s 64 characters for every figure of the list, with a four-digit spot', () => {
    expect(figureList.filter(({ key }) => tagOf({ id: 's9999', key, ...own }).length > 64).map(({ key }) => key)).toEqual([])
  })

  it('keeps within them for every part of a figure, and tells each again by its spot', () => {
    const parts = figureList.flatMap(({ key }) => partChoices(wiring, key)).map(({ key }) => key)
    expect(parts.length).toBeGreaterThan(500)
    for (const key of parts) {
      const tag = tagOf({ id: 's9999', key, ...own })
      const read = readTag(tag)
      expect([tag.length <= 64, read?.spot, read && isKeyOf(read, key)], key).toEqual([true, 's9999', true])
      expect(read && isKeyOf(read, wholeKey(key))).toBe(false)
    }
  })

  it('reads back, with organization, period and programme where they differ from the report’s', () => {
    const spot = { id: 's12', key: 'response.member-volunteers', org: 1234, from: '2025-01-01', to: '2025-12-31', programme: 77 }
    expect(readTag(tagOf(spot))).toEqual({ key: spot.key, spot: 's12', org: 1234, from: '2025-01-01', to: '2025-12-31', programme: 77 })
    expect(readTag(tagOf({ ...spot, ...own }))).toEqual({ key: spot.key, spot: 's12', ...own })
    expect(readTag(tagOf({ ...spot, org: null, programme: null }))).toMatchObject({ org: null, from: '2025-01-01', programme: null })
  })

  it('leaves the coordinates to the spot where the tag has no room for them', () => {
    const tag = tagOf({
      id: 's12',
      key: 'rectification.leaders-assigned-per-community',
      org: 999999,
      from: '2025-01-01',
      to: '2025-12-31',
      programme: 999999,
    })
    expect([tag.length <= 64, readTag(tag)?.spot]).toEqual([true, 's12'])
  })

  it.each(['', 'response.member-volunteers', 'taizhang:', 'taizhang:a.b', 'taizhang:a.b#12', 'other:a.b#s1'])(
    'reads %j as none of ours',
    tag => expect(readTag(tag)).toBeUndefined(),
  )
})
