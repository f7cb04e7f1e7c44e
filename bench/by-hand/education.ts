import { type ByHand, ofKind, count, held, attended } from './hand.ts'

const microLecture = `'lecture' = any(r.kinds) and r.micro and r.lecturer_kind = 'secretary'`
const themed = `r.kinds && array['theme-activity', 'oath', 'contest', 'essay'] and ${ofKind('themed-education')}`

/** Figures of the group, each as somebody would write it for this number alone. */
export const education: Readonly<Record<string, ByHand>> = {
  'education.theme-activities': count('event', 'held_on', `${held} and ${themed}`),
  'education.theme-activity-members': attended('count(distinct l.member)', themed),
  'education.leader-lectures': count('event', 'held_on', `${held} and 'lecture' = any(r.kinds) and r.lecturer_kind = 'leading-cadre'`),
  'education.secretary-lectures': count('event', 'held_on', `${held} and ${microLecture}`),
  'education.members-lectured': attended('count(*)', microLecture),
  'education.members-lectured-persons': attended('count(distinct l.member)', microLecture),
  'education.centre-group-sessions': count('event', 'held_on', `${held} and 'centre-group' = any(r.kinds)`),
  'education.expert-reports': count(
    'event',
    'held_on',
    `${held} and r.lecturer_kind = 'expert' and r.kinds && array['expert-report', 'centre-group', 'lecture']`,
  ),
}
