import { describe, expect, it } from 'vitest'
import { wiring } from '../../areas/wiring.ts'
import { partChoices } from '../figure/part.ts'
import { namedPart } from './part.ts'

const named = (key: string, before: string, behind = ''): string | undefined => namedPart({ before, behind }, partChoices(wiring, key))?.key

describe('namedPart', () => {
  it.each([
    ['orglife.meetings', '全年召开支部党员大会', '', 'orglife.meetings[kinds=assembly]'],
    ['orglife.meetings', '、支委会共', '', 'orglife.meetings[kinds=committee]'],
    ['organizations.standing', '，其中党委', '', 'organizations.standing[type=JW]'],
    ['organizations.standing', '社区党委下设党支部', '', 'organizations.standing[type=ZB]'],
    ['organizations.standing', '学院党委下设', '党总支、', 'organizations.standing[type=DZ]'],
    ['members.on-roll', '，其中女党员', '', 'members.on-roll[member.sex=2]'],
    ['members.on-roll', '，其中女性', '', 'members.on-roll[member.sex=2]'],
    ['orglife.review-members', '，评定为不合格', '', 'orglife.review-members[grade=unqualified]'],
  ])('%s: “%sX%s” names %s', (key, before, behind, part) => expect(named(key, before, behind)).toBe(part))

  it.each([
    ['orglife.meetings', '召开党员大会、支委会、党小组会以及党课共计', ''],
    ['orglife.meetings', '召开各类会议', ''],
    ['organizations.new-units', '还有', '非公企业、社会组织'],
    ['members.on-roll', '正式党员', '以上应建未建'],
    ['members.on-roll', '女', ''],
  ])('%s: “%sX%s” names none', (key, before, behind) => expect(named(key, before, behind)).toBeUndefined())
})
