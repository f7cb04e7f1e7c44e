import type { Area } from '../area.ts'
import { breach } from './breach.ts'
import { consent } from './consent.ts'
import { dataProvision } from './data-provision.ts'
import { erasureCertificate } from './erasure-certificate.ts'
import { impactAssessment } from './impact-assessment.ts'
import { retentionRule } from './retention-rule.ts'
import { subjectRequest } from './subject-request.ts'
import { yearArchive } from './year-archive.ts'

/** 信息保护: its registers in the order of the menu. */
export const protection: Area = {
  key: 'protection',
  zh: '信息保护',
  en: 'Protection',
  registers: [subjectRequest, consent, impactAssessment, dataProvision, breach, erasureCertificate, retentionRule, yearArchive],
}
