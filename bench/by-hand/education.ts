import {
  type ByHand,
  type HandScope,
  attended,
  count,
  during,
  held,
  home,
  inBeing,
  lines,
  named,
  ofKind,
  trained,
  tree,
  value,
  valueAtEnd,
} from './hand.ts'

const studyKinds = `r.kind in ('book-set', 'poster-set', 'charter', 'pocket-book') and ${ofKind('themed-education')}`
const reached =
  (types: string): ByHand =>
  s =>
    `select count(distinct l.organization) as value from material_issue_organizations l join material_issue r on r.${home} and r.id = l.of_id ${named(s, 'l.day', 'l.organization')} where l.${home} and r.state <> 'void' and ${during(s, 'l.day')} and ${studyKinds} and l.organization in (select id from organization where ${home} and type in (${types}))`
const copies =
  (also: string): ByHand =>
  s =>
    `select coalesce(sum(x.quantity), 0) as value from (
       select l.quantity from material_issue r join material_issue_organizations l on l.${home} and l.of_id = r.id ${named(s, 'r.issued_on', 'l.organization')} where r.${home} and r.state <> 'void' and ${during(s, 'r.issued_on')} and ${also}
       union all select greatest(0, r.quantity - coalesce(given.sum, 0)) from material_issue r left join (select of_id, sum(quantity) as sum from material_issue_organizations where ${home} group by 1) given on given.of_id = r.id ${tree(s, 'r.issued_on')} where r.${home} and r.state <> 'void' and ${during(s, 'r.issued_on')} and ${also}
     ) x`
const titled =
  (level: string): ByHand =>
  s =>
    `select count(distinct r.id) as value from party_school r join party_school_titles l on l.${home} and l.of_id = r.id ${tree(s, `'${s.to}'`)} where r.${home} and r.state <> 'void' and r.kind = 'grassroots' and l.level = '${level}' and ${inBeing(s, 'l.gained_on', 'l.until_day')}`
const gained = (level: string): ByHand =>
  lines('count(*)', 'party_school', 'titles', 'l.gained_on', `r.kind = 'grassroots' and l.level = '${level}'`)
const themed = ofKind('themed-education')

/** Members on the roll at the end with what they studied since the year began. */
const studied =
  (least: number, who: string): ByHand =>
  s => {
    const year = `between '${s.to.slice(0, 4)}-01-01' and '${s.to}'`
    const sum = (table: string): string => `coalesce((select sum(hours) from ${table} t where t.member = x.member), 0)`
    return `
    with class as (
      select l.member, r.class_hours as hours from event r join event_attendance l on l.${home} and l.of_id = r.id where r.${home} and ${held} and r.held_on ${year} and l.state = 'present' and r.class_hours is not null
      union all select l.member, coalesce(l.hours, r.hours) * 10 from training_class r join training_class_attendees l on l.${home} and l.of_id = r.id where r.${home} and r.state in ('held', 'finished') and r.starts_on ${year}
      union all select member, hours * 10 from study_hours where ${home} and state = 'confirmed' and kind <> 'online' and studied_on ${year}
    ), offline as materialized (select member, sum(hours) as hours from class group by 1), online as materialized (select member, sum(hours) * 10 as hours from study_hours where ${home} and state = 'confirmed' and kind = 'online' and studied_on ${year} group by 1)
    select count(*) filter (where ${sum('offline')} + least(${sum('offline')}, ${sum('online')}) >= ${least}) as num, count(*) as den
    from (select r.member from membership r join member p on p.${home} and p.id = r.member ${tree(s, `'${s.to}'`)} where r.${home} and r.state <> 'void' and ${inBeing(s, 'r.from_day', 'r.until_day')} and not coalesce(p.life_exempt, false) and ${who}) x`
  }

const online = (s: HandScope, table: string, of: string, by: string, day: string): string =>
  `select r.id from ${table} r join ${of} o on o.${home} and o.id = r.${by} and o.programme_id in (select id from programme where ${home} and kind = 'themed-education') ${tree(s, `r.${day}`)} where r.${home} and r.state <> 'void' and ${during(s, `r.${day}`)}`

const microLecture = `'lecture' = any(r.kinds) and r.micro and r.lecturer_kind = 'secretary'`
const themedEvent = `r.kinds && array['theme-activity', 'oath', 'contest', 'essay'] and ${ofKind('themed-education')}`

/** Figures of the group, each as somebody would write it for this number alone. */
export const education: Readonly<Record<string, ByHand>> = {
  'education.theme-activities': count('event', 'held_on', `${held} and ${themedEvent}`),
  'education.theme-activity-members': attended('count(distinct l.member)', themedEvent),
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
  'education.committees-reached': reached(`'QW', 'GW', 'JW'`),
  'education.branches-reached': reached(`'ZB', 'LH'`),
  'education.book-sets': copies(`r.kind in ('book-set', 'poster-set') and ${themed}`),
  'education.members-equipped': lines(
    'count(distinct l.member)',
    'material_issue',
    'members',
    'r.issued_on',
    `r.kind in ('charter', 'badge', 'dues-card', 'pocket-book') and l.state = 'given' and ${themed}`,
  ),
  'education.moral-discs': copies(`r.kind = 'moral-disc'`),
  'education.column-issues': s =>
    `select (select count(*) from (${online(s, 'column_issue', 'online_column', '"column"', 'published_on')}) x)
       + (select count(*) from quiz r ${tree(s, 'r.open_on')} where r.${home} and r.state = 'published' and ${during(s, 'r.open_on')} and ${themed}) as value`,
  'education.column-participations': s =>
    `select (select count(*) from (${online(s, 'column_post', 'online_column', '"column"', 'shared_on')}) x)
       + (select count(*) from (${online(s, 'quiz_attempt', 'quiz', 'quiz', 'taken_on')}) x) as value`,
  'education.quiz-persons': value('count(distinct r.member)', 'quiz_attempt', 'taken_on'),
  'education.quiz-pass-rate': s =>
    `select count(*) filter (where passed = 'yes') as num, count(*) as den from (
       select r.passed, row_number() over (partition by r.quiz, r.member order by r.score desc nulls last, r.taken_on, r.id) as place from quiz_attempt r ${tree(s, 'r.taken_on')} where r.${home} and r.state <> 'void' and ${during(s, 'r.taken_on')}
     ) x where place = 1`,
  'education.touring-shows': count('outreach_event', 'held_on', `r.state = 'held'`),
  'education.provincial-schools': titled('provincial'),
  'education.provincial-schools-new': gained('provincial'),
  'education.municipal-schools': titled('municipal'),
  'education.municipal-schools-new': gained('municipal'),
  'education.moral-lectures': s =>
    `select count(*) as value from event r ${tree(s, 'r.held_on')} where r.${home} and ${held} and ${during(s, 'r.held_on')} and 'moral-lecture' = any(r.kinds)
     and exists (select from organization_span c where c.${home} and c.sector = 'community' and c.from_day <= r.held_on and c.until_day > r.held_on
       and (c.org_id = r.org_id or c.org_id in (select h.organization from event_co_hosts h where h.${home} and h.of_id = r.id)))`,
  'education.civilized-unit-trainees': trained('civilized-units'),
  'education.aid-amount': value('coalesce(sum(r.amount), 0) / 100.0', 'moral_aid', 'aided_on'),
  'education.aid-recipients': value('count(distinct r.who)', 'moral_aid', 'aided_on', 'r.amount > 0'),
  'education.value-sites': valueAtEnd('count(r.named_on)', 'value_site', 'named_on', 'until_day'),
  'education.articles': count('article', 'published_on', `r.subject in ('practice', 'model')`),
  'education.ideology-inspections': count('ideology_inspection', 'inspected_on'),
  'education.ideology-problems': lines('count(*)', 'ideology_inspection', 'problems', 'r.inspected_on'),
  'education.ideology-accountability': lines('count(*)', 'ideology_inspection', 'accountability', 'l."on"'),
  'education.hours-rate': studied(3200, 'true'),
  'education.officer-hours-rate': studied(5600, `(p.party_post like '%书记%' or p.party_post like '%委员%')`),
  'education.lecture-plans-commended': count(
    'lecture_plan',
    'commended_on',
    `r.state = 'commended' and r.level in ('national', 'provincial', 'municipal')`,
  ),
  'education.training-classes': count('training_class', 'starts_on', `r.state in ('held', 'finished')`),
  'education.training-attendances': lines('count(*)', 'training_class', 'attendees', 'r.starts_on', `r.state in ('held', 'finished')`),
}
