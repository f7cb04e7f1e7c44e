import type { Area } from '../area.ts'
import { belt } from './belt.ts'
import { goodDeed } from './good-deed.ts'
import { honour } from './honour.ts'
import { site } from './site.ts'
import { siteRound } from './site-round.ts'
import { starRating } from './star-rating.ts'

/** 创建评优: its registers in the order of the menu. */
export const recognition: Area = {
  key: 'recognition',
  zh: '创建评优',
  en: 'Recognition',
  registers: [siteRound, site, belt, starRating, goodDeed, honour],
}
