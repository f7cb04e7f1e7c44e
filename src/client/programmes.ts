import type { ProgrammeBoard } from '../language/programme.ts'
import { address, get, send } from './call.ts'
import type { Asked } from './figures.ts'

/** What whoever erases says: before whom, and what became of registers on paper. */
export interface ErasureSaid {
  supervisor: string
  paperPlace?: string
  paperKeeper?: string
  paperErasedOn?: string
  paperWitness?: string
}

/** A programme's board for an organization and some days. */
export const readProgramme = (id: number, asked: Asked): Promise<ProgrammeBoard> => get(`/programmes/${id}`, { ...asked })

/** Where its situation report lies as a Word file. */
export const situationAddress = (id: number, asked: Asked): string => address(`/programmes/${id}/situation.docx`, { ...asked })

/** Erases what an emergency holds of citizens; answers with the certificate. */
export const eraseEmergency = (id: number, said: ErasureSaid): Promise<{ certificate: number }> =>
  send('POST', `/programmes/${id}/erasure`, said)

/** Where it lies as a PDF. */
export const situationPdfAddress = (id: number, asked: Asked): string => address(`/programmes/${id}/situation.pdf`, { ...asked })
