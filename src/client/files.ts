import type { StoredFile } from '../language/listing.ts'
import { address, upload } from './call.ts'

/** Keeps a file. */
export const keepFile = (file: File): Promise<StoredFile> => upload('/files', file)

/** Where a kept file lies. */
export const fileAddress = (id: number): string => address(`/files/${id}`)
