import type { Inline } from './document-block.ts'

/** A heading that runs on into its text keeps its own font up to the first full stop (依据 GB/T 9704-2012 7.3.3). */
export const runIn = (list: readonly Inline[]): [opening: Inline[], rest: Inline[]] => {
  const at = list.findIndex(inline => 'text' in inline && inline.text.includes('。'))
  const last = list[at]
  if (last === undefined || !('text' in last)) return [[...list], []]
  const stop = last.text.indexOf('。') + 1
  const after = last.text.slice(stop)
  return [
    [...list.slice(0, at), { ...last, text: last.text.slice(0, stop) }],
    [...(after === '' ? [] : [{ ...last, text: after }]), ...list.slice(at + 1)],
  ]
}
