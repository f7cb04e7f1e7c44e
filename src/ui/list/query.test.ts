import { describe, expect, it } from 'vitest'
import { readListQuery, writeListQuery } from './query.ts'

describe('the question of a list in the address', () => {
  it('reads what it wrote', () => {
    const query = { search: '党课', state: 'held', filters: { kind: ['lecture'] }, sort: 'heldOn', descending: true, page: 3, size: 50 }
    expect(readListQuery(writeListQuery(query) as Record<string, string>)).toEqual(query)
  })

  it('begins at the first page after any change but of the page', () => {
    expect(writeListQuery({ search: 'x' })).toEqual({ q: 'x', page: undefined })
  })

  it('takes an address somebody mistyped as no question', () => {
    expect(readListQuery({ f: '{', page: '-2', size: 'x' })).toEqual({ filters: {}, page: 1, size: 20 })
  })
})
