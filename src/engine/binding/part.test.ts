import { describe, expect, it } from 'vitest'
import { wiring } from '../../areas/wiring.ts'
import { figureList } from '../../codes/figures.ts'
import { partChoices } from '../figure/part.ts'
import { proposing } from '../report/proposing.ts'
import { propose } from './binding.ts'
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

describe('proposals for parts', () => {
  const keys = (text: string): (string | null)[] => propose([{ text }], figureList, proposing(wiring)).map(({ key }) => key)

  it.each([
    ['现有党员XXX名，其中女党员XX名，占X%。', ['members.on-roll', 'members.on-roll[member.sex=2]', 'members.on-roll[member.sex=2]%']],
    ['现有党员XXX名，其中女党员占X%。', ['members.on-roll', 'members.on-roll[member.sex=2]%']],
    ['全年发展党员X名，其中女性X名，占X%。', ['members.approved', 'members.approved-women', 'members.approved-women-share']],
    [
      '全区共有基层党组织X个，其中党委X个、党总支X个。',
      ['organizations.standing', 'organizations.standing[type=JW]', 'organizations.standing[type=DZ]'],
    ],
    [
      '现有党员X名，其中35岁以下的X名、大专以上学历X名，占X%，少数民族X名。',
      [
        'members.on-roll',
        null,
        'members.on-roll[age(member.birthOn)=to-35]',
        'members.on-roll[member.education=college-up]',
        'members.on-roll[member.education=college-up]%',
        'members.on-roll[member.ethnic=minority]',
      ],
    ],
    ['全年召开党员大会X次。现有党员X名。', ['orglife.meetings[kinds=assembly]', 'members.on-roll']],
  ])('%s', (text, expected) => expect(keys(text)).toEqual(expected))

  it('speaks of no part behind the end of the sentence', () => expect(keys('现有党员XXX名。女同志XX名。')[1]).toBeNull())
})
