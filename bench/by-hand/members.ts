import { type ByHand, home, tree, count, value, valueAtEnd, share } from './hand.ts'

const approved = `r.state in ('probationary', 'extended', 'full', 'cancelled', 'transferredOut')`

/** Figures of the group, each as somebody would write it for this number alone. */
export const members: Readonly<Record<string, ByHand>> = {
  'members.on-roll': valueAtEnd('count(*)', 'membership', 'from_day', 'until_day'),
  'members.approved': count('development', 'approved_on', approved),
  'members.accepted': count(
    'development',
    'branch_meeting_on',
    `r.state in ('branchPassed', 'notApproved', 'probationary', 'extended', 'full', 'cancelled', 'transferredOut') and r.not_approved_on is null`,
  ),
  'members.approved-women': count('development', 'approved_on', `${approved} and r.sex = '2'`),
  'members.approved-women-share': share(`r.sex = '2'`, 'development', 'approved_on', approved),
  'members.approved-young': count('development', 'approved_on', `${approved} and r.age_on_approval <= 35`),
  'members.approved-young-share': share(`r.age_on_approval <= 35`, 'development', 'approved_on', approved),
  'members.approved-college': count('development', 'approved_on', `${approved} and r.college_on_approval = 'yes'`),
  'members.approved-college-share': share(`r.college_on_approval = 'yes'`, 'development', 'approved_on', approved),
  'members.approved-private': count('development', 'approved_on', `${approved} and r.new_sector = 'yes'`),
  'members.approved-private-share': share(`r.new_sector = 'yes'`, 'development', 'approved_on', approved),
  'members.dues-collected': value('coalesce(sum(r.total), 0) / 100.0', 'dues_payment', 'paid_on'),
  'members.dues-settled': s =>
    `select coalesce(sum(l.amount), 0) / 100.0 as value from dues_payment_months l join dues_payment r on r.district_id = l.district_id and r.id = l.of_id ${tree(s, `(l.month || '-01')::date`)}
     where l.${home} and r.state <> 'void' and l.month between '${s.from.slice(0, 7)}' and '${s.to.slice(0, 7)}'`,
  'members.dues-backpaid': value('coalesce(sum(r.back_paid), 0) / 100.0', 'dues_payment', 'paid_on'),
}
