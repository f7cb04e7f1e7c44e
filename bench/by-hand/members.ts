import { addDays } from '../../src/language/day.ts'
import { lastDay } from '../size.ts'
import { type ByHand, type HandScope, home, tree, count, value, valueAtEnd, share, inBeing, ofKind } from './hand.ts'

const approved = `r.state in ('probationary', 'extended', 'full', 'cancelled', 'transferredOut')`

const came = (reason: string): ByHand => count('membership', 'from_day', `r.reason = '${reason}'`)
const went =
  (reason: string): ByHand =>
  s =>
    `select count(*) as value from membership r ${tree(s, 'r.until_day + 1')} where r.${home} and r.state <> 'void' and r.end_reason = '${reason}' and r.until_day + 1 between '${s.from}' and '${s.to}'`

/** The last day of the period that has come. */
const asOf = (s: HandScope): string => (s.to < lastDay ? s.to : lastDay)

/** Months that members owe by their bases, one row each: on a roll in that month or between two rolls, and no later base holds. */
const owedMonths = (s: HandScope, last: string): string =>
  `select r.member, r.due, to_char(month, 'YYYY-MM') as month from dues_base r ${tree(s, `'${asOf(s)}'`)}
   cross join generate_series(date_trunc('month', '${s.from}'::timestamp), '${last}-01'::timestamp, interval '1 month') month
   where r.${home} and r.state <> 'void' and to_char(month, 'YYYY-MM') between r.from_month and r.last_month
     and not exists (select from dues_base n where n.${home} and n.member = r.member and n.state <> 'void' and n.from_month > r.from_month and n.from_month <= to_char(month, 'YYYY-MM'))
     and exists (select from membership m where m.${home} and m.member = r.member and m.state <> 'void' and to_char(m.from_day, 'YYYY-MM') <= to_char(month, 'YYYY-MM'))
     and exists (select from membership m where m.${home} and m.member = r.member and m.state <> 'void' and (m.until_day is null or to_char(m.until_day, 'YYYY-MM') >= to_char(month, 'YYYY-MM')))`
const relief = `left join dues_relief f on f.${home} and f.member = m.member and f.state <> 'void' and m.month between f.from_month and f.until_month`

/** Members with so many months in a row unpaid: from some month on none of them is paid for or exempt. */
const owing =
  (months: number): ByHand =>
  s =>
    `select count(*) as value from membership r ${tree(s, `'${asOf(s)}'`)} where r.${home} and r.state <> 'void' and ${inBeing({ ...s, to: asOf(s) }, 'r.from_day', 'r.until_day')}
   and r.member in (select member from dues_base where ${home} and state <> 'void') and exists (
     select from generate_series(
       greatest((select (min(b.from_month) || '-01')::timestamp from dues_base b where b.${home} and b.member = r.member and b.state <> 'void'), date_trunc('month', '${asOf(s)}'::timestamp - interval '24 months')),
       date_trunc('month', '${asOf(s)}'::timestamp) - interval '${months} months', interval '1 month'
     ) start
     where not exists (
       select from dues_payment p join dues_payment_months l on l.district_id = p.district_id and l.of_id = p.id
       where p.${home} and p.member = r.member and p.state <> 'void' and l.month between to_char(start, 'YYYY-MM') and to_char(start + interval '${months - 1} months', 'YYYY-MM')
     ) and not exists (
       select from dues_relief f where f.${home} and f.member = r.member and f.state <> 'void' and f.kind = 'exempt'
         and f.from_month <= to_char(start + interval '${months - 1} months', 'YYYY-MM') and f.until_month >= to_char(start, 'YYYY-MM')
     )
   )`

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
  'members.at-start': s => valueAtEnd('count(*)', 'membership', 'from_day', 'until_day')({ ...s, to: addDays(s.from, -1) }),
  'members.in-accepted': came('accepted'),
  'members.in-transferred': came('transfer-in'),
  'members.in-within': came('branch-change'),
  'members.in-reinstated': came('reinstated'),
  'members.in-other': came('opening'),
  'members.out-transferred': went('transfer-out'),
  'members.out-within': went('branch-change'),
  'members.out-deceased': went('deceased'),
  'members.out-removed': went('removed'),
  'members.out-expelled': went('expelled'),
  'members.out-cancelled': went('cancelled'),
  'members.out-withdrawn': went('withdrawn'),
  'members.out-suspended': went('suspended'),
  'members.complete': s =>
    `select coalesce(sum(p.filled_items), 0) as num, coalesce(sum(p.required_items), 0) as den from membership r join member p on p.district_id = r.district_id and p.id = r.member ${tree(s, `'${s.to}'`)}
     where r.${home} and r.state <> 'void' and ${inBeing(s, 'r.from_day', 'r.until_day')}`,
  'members.fifty-years': count('member', 'fifty_on', `r.membership_state in ('NORMAL', 'LIMIT', 'ADVISED_OUT')`),
  'members.medals': count('medal', 'awarded_on'),
  'members.letters-pending': valueAtEnd(
    'count(*)',
    'transfer',
    'issued_on',
    'pending_until',
    `r.direction in ('out', 'within') and r.state not in ('applied', 'originChecked')`,
  ),
  'members.checked': value('count(distinct r.member)', 'member_check', 'checked_on', `r.state <> 'open' and ${ofKind('member-check')}`),
  'members.lost-handled': count('lost_contact', 'handled_on', 'r.outcome is not null'),
  'members.lost': valueAtEnd('count(*)', 'lost_contact', 'last_contact_on', 'lost_until'),
  'members.unposted-files': count('member_archive', 'sorted_on', `r.state in ('sorted', 'checked')`),
  'members.floating': valueAtEnd('count(distinct r.who)', 'floating_member', 'registered_on', 'ended_on', `r.state <> 'candidate'`),
  'members.floating-complete': s =>
    `select count(*) filter (where whole) as num, count(*) as den from (
       select bool_or(r.card_no is not null and r.file_no is not null and r.id in (
         select of_id from floating_member_appraisals where ${home} and appraised_on >= '${s.to.slice(0, 4)}-01-01' and appraised_on <= '${s.to}'
       )) as whole
       from floating_member r ${tree(s, `'${s.to}'`)} where r.${home} and r.state in ('mobile', 'returned', 'transferred', 'lost') and ${inBeing(s, 'r.registered_on', 'r.ended_on')} group by r.who
     ) persons`,
  'members.in-service': valueAtEnd('count(distinct r.who)', 'in_service', 'reported_on', 'ended_on'),
  'members.in-service-rate': s =>
    `select count(*) filter (where r.member in (select member from in_service i where i.${home} and i.state <> 'void' and ${inBeing(s, 'i.reported_on', 'i.ended_on')})) as num, count(*) as den
     from membership r join member p on p.district_id = r.district_id and p.id = r.member ${tree(s, `'${s.to}'`)}
     where r.${home} and r.state <> 'void' and ${inBeing(s, 'r.from_day', 'r.until_day')} and p.in_service and not coalesce(p.life_exempt, false)`,
  'members.pairings': valueAtEnd('count(*)', 'pairing', 'paired_on', 'ended_on'),
  'members.applicants': valueAtEnd('count(*)', 'development', 'applied_on', 'pending_until'),
  'members.activists': valueAtEnd('count(*)', 'development', 'activist_on', 'pending_until'),
  'members.objects': valueAtEnd('count(*)', 'development', 'object_on', 'pending_until'),
  'members.disposals': count('disposal', 'approved_on', `r.state in ('approved', 'announced', 'closed')`),
  'members.dues-rechecked': s =>
    `select count(*) as value from dues_base r ${tree(s, `(r.from_month || '-01')::date`)}
     where r.${home} and r.state <> 'void' and r.from_month between '${s.from.slice(0, 7)}' and '${s.to.slice(0, 7)}' and r.payer in ('EMP', 'ANN', 'RET') and r.occasion <> 'change'`,
  'members.dues-due': s =>
    `select coalesce(sum(case when f.kind = 'exempt' then 0 when f.kind = 'reduced' then least(f.amount, m.due) else m.due end), 0) / 100.0 as value
     from (${owedMonths(s, asOf(s).slice(0, 7))}) m ${relief}`,
  'members.dues-paid-rate': s =>
    `select count(*) filter (where settled) as num, count(*) as den from (
       select m.member, bool_and(exists (
         select from dues_payment p join dues_payment_months l on l.district_id = p.district_id and l.of_id = p.id where p.${home} and p.member = m.member and p.state <> 'void' and l.month = m.month having sum(l.amount) > 0
       )) as settled
       from (${owedMonths(s, asOf(s).slice(0, 7))}) m ${relief} where f.kind is distinct from 'exempt' group by m.member
     ) members`,
  'members.dues-exempt-months': s =>
    `select count(*) as value from dues_relief r ${tree(s, `'${asOf(s)}'`)} cross join lateral generate_series((r.from_month || '-01')::date, (r.until_month || '-01')::date, interval '1 month') month
     where r.${home} and r.state <> 'void' and r.kind = 'exempt' and to_char(month, 'YYYY-MM') between '${s.from.slice(0, 7)}' and '${asOf(s).slice(0, 7)}'`,
  'members.arrears': owing(3),
  'members.arrears-urgent': owing(5),
  'members.arrears-case': owing(6),
}
