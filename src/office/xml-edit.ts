/** A stretch of a text and what stands there instead; an insertion where both ends are one. */
export interface TextEdit {
  start: number
  end: number
  text: string
}

/** Applies edits; insertions at one place come in the order given, and one that begins inside another is left out. Every character outside them stays. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let at = 0
  const parts: string[] = []
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < at) continue
    parts.push(text.slice(at, edit.start), edit.text)
    at = edit.end
  }
  return parts.join('') + text.slice(at)
}
