create table "matter" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "title" text,
  "number" text,
  "procedure" text,
  "category" text,
  "source" text,
  "opened_on" date,
  "summary" text,
  "budget" bigint,
  "fund_source" text,
  "collected_to" date,
  "channels" text[],
  "households_asked" bigint,
  "households_answered" bigint,
  "opinions_for" bigint,
  "opinions_against" bigint,
  "opinions_other" bigint,
  "opinions" text,
  "collect_note" text,
  "proposed_on" date,
  "proposal" text,
  "consulted_on" date,
  "merged" boolean,
  "deliberated_on" date,
  "deliberated_by" text,
  "deliberated_due" bigint,
  "deliberated_present" bigint,
  "deliberated_for" bigint,
  "deliberated_against" bigint,
  "deliberated_abstained" bigint,
  "amendments" text,
  "resolved_on" date,
  "resolved_by" text,
  "resolved_due" bigint,
  "resolved_present" bigint,
  "resolved_for" bigint,
  "resolved_against" bigint,
  "resolved_abstained" bigint,
  "resolution" text,
  "resolved_budget" bigint,
  "published_from" date,
  "published_to" date,
  "published_at" text,
  "started_on" date,
  "urgent" boolean,
  "urgent_consent" text,
  "contractor" text,
  "procurement" text,
  "accepted_on" date,
  "acceptance" text,
  "actual_cost" bigint,
  "change_resolved_on" date,
  "result_from" date,
  "result_to" date,
  "result" text,
  "surveyed" bigint,
  "satisfied" bigint,
  "archived_on" date,
  "papers" bigint[],
  primary key ("district_id", "id"),
  constraint "matter_procedure_check" check ("procedure" in ('one-three-two', 'four-two')),
  constraint "matter_category_check" check ("category" in ('facilities', 'renovation', 'parking', 'greening', 'property', 'funds', 'convention', 'aid', 'other')),
  constraint "matter_source_check" check ("source" in ('residents', 'cadres', 'superior')),
  constraint "matter_fund_source_check" check ("fund_source" in ('community', 'service', 'superior', 'residents', 'unit', 'other', 'none')),
  constraint "matter_channels_check" check ("channels" <@ array['visit', 'form', 'meeting', 'online', 'box']::text[]),
  constraint "matter_deliberated_by_check" check ("deliberated_by" in ('committees', 'memberDelegates', 'members')),
  constraint "matter_resolved_by_check" check ("resolved_by" in ('residents', 'residentDelegates', 'villagers', 'households', 'villagerDelegates')),
  constraint "matter_procurement_check" check ("procurement" in ('tender', 'inquiry', 'direct', 'own'))
);
create index "matter_org_day" on "matter" ("district_id", "org_id", "opened_on");
create index "matter_day" on "matter" ("district_id", "opened_on", "id");
create index "matter_guard" on "matter" ("district_id", "guard_path", "opened_on");
alter table "matter" enable row level security;
grant select, insert, update on "matter" to taizhang_person;
grant select on "matter" to taizhang_figures;
create policy "record_read" on "matter" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) or ((nullif(current_setting('app.role'), '') in ('visitor') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and state in ('collecting', 'published', 'objection', 'implementing', 'accepted', 'resultPublished', 'archived'))));
create policy "record_add" on "matter" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "matter" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "matter" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "matter" is 'declaration 76759323acb7b97b';
create table "matter_objections" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "raised_on" date,
  "objection" text,
  "answered_on" date,
  "answer" text,
  primary key ("district_id", "of_id", "position")
);
create index "matter_objections_org_day" on "matter_objections" ("district_id", "org_id", "day");
alter table "matter_objections" enable row level security;
grant select, insert, update, delete on "matter_objections" to taizhang_person;
grant select on "matter_objections" to taizhang_figures;
create policy "lines_read" on "matter_objections" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "matter_objections" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "matter_objections" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "matter_objections" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "matter_objections" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "matter_objections" is 'declaration fb844102da003cdc';
create table "matter_supervisors" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "person" text,
  primary key ("district_id", "of_id", "position")
);
create index "matter_supervisors_org_day" on "matter_supervisors" ("district_id", "org_id", "day");
alter table "matter_supervisors" enable row level security;
grant select, insert, update, delete on "matter_supervisors" to taizhang_person;
grant select on "matter_supervisors" to taizhang_figures;
create policy "lines_read" on "matter_supervisors" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "matter_supervisors" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "matter_supervisors" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "matter_supervisors" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "matter_supervisors" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "matter_supervisors" is 'declaration 6dd88acf70d6dff7';
create table "resident_opinion" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "matter" bigint,
  "matter_label" text,
  "stance" text,
  "opinion" text,
  "building" text,
  "channel" text,
  "given_on" date,
  "answer" text,
  primary key ("district_id", "id"),
  constraint "resident_opinion_stance_check" check ("stance" in ('for', 'against', 'other')),
  constraint "resident_opinion_channel_check" check ("channel" in ('online', 'form', 'visit', 'meeting'))
);
create index "resident_opinion_org_day" on "resident_opinion" ("district_id", "org_id", "given_on");
create index "resident_opinion_day" on "resident_opinion" ("district_id", "given_on", "id");
create index "resident_opinion_guard" on "resident_opinion" ("district_id", "guard_path", "given_on");
create index "resident_opinion_matter" on "resident_opinion" ("district_id", "matter");
alter table "resident_opinion" enable row level security;
grant select, insert, update on "resident_opinion" to taizhang_person;
grant select on "resident_opinion" to taizhang_figures;
create policy "record_read" on "resident_opinion" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "resident_opinion" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) or (nullif(current_setting('app.role'), '') in ('visitor') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_change" on "resident_opinion" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "resident_opinion" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "resident_opinion" is 'declaration 1f51322f25298880';
