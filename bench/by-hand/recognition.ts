import { type ByHand, ofKind, count, held, attended, trained } from './hand.ts'

/** Figures of the group, each as somebody would write it for this number alone. */
export const recognition: Readonly<Record<string, ByHand>> = {
  'recognition.organ-activities': count('event', 'held_on', `${held} and ${ofKind('organ-programme')}`),
  'recognition.organ-participations': attended('count(*)', ofKind('organ-programme')),
  'recognition.good-deeds': count('good_deed', 'done_on', `r.state = 'confirmed'`),
  'recognition.secretaries-trained': trained('two-new-secretaries'),
}
