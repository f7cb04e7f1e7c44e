import type { Area } from '../area.ts'
import { erasureCertificate } from './erasure-certificate.ts'

/** 信息保护: its registers in the order of the menu. */
export const protection: Area = {
  key: 'protection',
  zh: '信息保护',
  en: 'Protection',
  registers: [erasureCertificate],
}
