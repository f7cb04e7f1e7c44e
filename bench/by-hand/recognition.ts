import { type ByHand, ofKind, count, held, attended, trained, valueAtEnd } from './hand.ts'

const chosen = `r.state in ('determined', 'cultivating', 'named', 'withdrawn')`

/** Figures of the group, each as somebody would write it for this number alone. */
export const recognition: Readonly<Record<string, ByHand>> = {
  'recognition.community-applications': count('site', 'applied_on', `r.kind = 'community'`),
  'recognition.community-sites': count('site', 'applied_on', `r.kind = 'community' and ${chosen}`),
  'recognition.organ-sites': count('site', 'applied_on', `r.kind = 'organ' and ${chosen}`),
  'recognition.belts': valueAtEnd('count(*)', 'belt', 'built_on', 'until_day'),
  'recognition.organ-activities': count('event', 'held_on', `${held} and ${ofKind('organ-programme')}`),
  'recognition.organ-participations': attended('count(*)', ofKind('organ-programme')),
  'recognition.good-deeds': count('good_deed', 'done_on', `r.state = 'confirmed'`),
  'recognition.secretaries-trained': trained('two-new-secretaries'),
  'recognition.star-applicants': count('star_rating', 'applied_on'),
  'recognition.star-reviewed': count('star_rating', 'applied_on', `r.target in ('3', '4', '5') and r.inspected_on is not null`),
  'recognition.star-granted': count('star_rating', 'granted_on', `r.state = 'granted'`),
}
