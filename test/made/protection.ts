import type { MadeArea } from './area.ts'

/** Registers of the protection of data. */
export const protection: MadeArea = {
  subjectRequest: {
    values: () => ({ member: null }),
    steps: { '': { decision: null, reasons: null, answeredOn: null }, answer: { decision: 'granted' } },
  },
  consent: { steps: { '': { withdrawnOn: null } } },
  breach: { values: ({ day }) => ({ reportedOn: day, toldNote: '无法联系，已公告' }), steps: { '': { closedOn: null } } },
  dataProvision: { values: ({ nth }) => ({ document: `合同${nth}号` }) },
  erasureCertificate: { values: () => ({ paperErasedOn: null }) },
  retentionRule: {
    values: ({ nth }) => ({
      code: `kind-${'abcdefghij'[nth % 10]}${'abcdefghij'[Math.floor(nth / 10) % 10]}${'abcdefghij'[Math.floor(nth / 100) % 10]}`,
      permanent: false,
      years: 10,
    }),
  },
  yearArchive: { values: ({ nth }) => ({ year: 2000 + (nth % 100) }) },
}
