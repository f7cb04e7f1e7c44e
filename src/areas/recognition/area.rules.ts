import type { AreaRules } from '../area-rules.ts'
import { recognitionDocuments } from './recognition.documents.ts'

/** The documents that come out of the registers of this area. */
export const recognitionRules: AreaRules = { documents: recognitionDocuments }
