import type { Area } from '../area.ts'
import { development } from './development.ts'
import { duesPayment } from './dues-payment.ts'
import { member } from './member.ts'
import { membership } from './membership.ts'

/** 党员队伍: its registers in the order of the menu. */
export const members: Area = {
  key: 'members',
  zh: '党员队伍',
  en: 'Members',
  registers: [member, membership, duesPayment, development],
}
