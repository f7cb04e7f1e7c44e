import type { ReturnHead } from '../../language/return-form.ts'
import type { Words } from '../../language/words.ts'

/** The states of a return in words, with the tone of their tags. */
export const returnStates: Record<ReturnHead['state'], { words: Words; tone: 'quiet' | 'active' | 'done' }> = {
  waiting: { words: ['待填报', 'To be filled'], tone: 'quiet' },
  draft: { words: ['填报中', 'Draft'], tone: 'active' },
  'handed-in': { words: ['已上报', 'Handed in'], tone: 'done' },
}
