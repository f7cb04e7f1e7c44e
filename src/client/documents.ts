import type {
  BatchStep,
  DocumentKindHead,
  DocumentMade,
  DocumentPreview,
  OfferedTag,
  PossibleDocument,
  RegisterDocument,
  TemplateCheck,
  TemplateHead,
} from '../language/document.ts'
import type { ListQuery } from '../language/listing.ts'
import { address, exchange, get, send, sendForFile, sendForLines, upload } from './call.ts'

/** How a document is asked for. */
export interface DocumentAsk {
  format: 'docx' | 'pdf'
  code?: string | undefined
  purpose?: string | undefined
}

/** The kinds of documents that the viewer makes from a register. */
export const readDocumentKinds = (register: string): Promise<RegisterDocument[]> => get(`/registers/${register}/document-kinds`)

/** What can be made of a record. */
export const readPossible = (register: string, id: number): Promise<PossibleDocument[]> => get(`/registers/${register}/${id}/documents`)

/** What was made of a record. */
export const readMade = (register: string, id: number): Promise<DocumentMade[]> => get(`/registers/${register}/${id}/documents-made`)

/** A document to look at before it is made. */
export const readPreview = (kind: string, id: number): Promise<DocumentPreview> => get(`/documents/${kind}/${id}/preview`)

/** Makes a document. */
export const makeDocument = (kind: string, id: number, ask: DocumentAsk): Promise<{ file: Blob; missing: string }> =>
  sendForFile(`/documents/${kind}/${id}`, ask)

/** Makes the documents of chosen records, or of all that a list shows; told step by step. */
export const makeDocuments = (
  kind: string,
  of: { ids: readonly number[] } | { query: ListQuery },
  ask: DocumentAsk & { together: boolean },
  each: (step: BatchStep) => void,
): Promise<void> => sendForLines(`/documents/${kind}/batch`, { ...ask, ...('ids' in of ? of : { query: flat(of.query) }) }, each)

/** The kinds of documents with their templates as they hold at an organization. */
export const readTemplates = (org: number): Promise<(DocumentKindHead & { mayKeep: boolean })[]> => get('/document-templates', { org })

/** The tags that a template of a kind may have. */
export const readTags = (kind: string): Promise<OfferedTag[]> => get(`/document-templates/${kind}/tags`)

/** Looks at a template without keeping it. */
export const checkTemplate = (kind: string, org: number, file: File): Promise<TemplateCheck> =>
  upload(`/document-templates/${kind}/check`, file, { org })

/** A trial document of a template that is not kept. */
export const tryTemplate = (kind: string, org: number, file: File): Promise<Blob> =>
  exchange(`/document-templates/${kind}/trial`, file, {}, { org })

/** Puts a template in place. */
export const keepTemplate = (kind: string, org: number, file: File): Promise<TemplateHead> =>
  upload(`/document-templates/${kind}`, file, { org })

/** Goes back to what holds above. */
export const withdrawTemplate = (kind: string, org: number): Promise<{ ok: boolean }> =>
  send('DELETE', `/document-templates/${kind}`, undefined, { org })

/** Where the built-in template lies as a Word file with its tags. */
export const builtInAddress = (kind: string): string => address(`/document-templates/${kind}/built-in.docx`)

/** Where a template lies as it was handed in. */
export const templateAddress = (id: number): string => address(`/document-templates/files/${id}`)

/** A list's query as a query string would carry it: filters as JSON. */
const flat = ({ filters, ...query }: ListQuery): object => ({ ...query, ...(filters ? { filters: JSON.stringify(filters) } : {}) })
