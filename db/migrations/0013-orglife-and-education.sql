alter table "event" add column "form" text;
alter table "event" add column "notice" text;
alter table "event" add column "makes_up" text;
alter table "event" add column "class_hours" bigint;
alter table "event" add column "reason" text;
alter table "event" drop constraint if exists "event_kinds_check";
alter table "event" add constraint "event_kinds_check" check ("kinds" <@ array['assembly', 'committee', 'group', 'lecture', 'theme-day', 'fixed-day', 'life-meeting', 'review', 'democratic-life', 'open-life', 'oath', 'contest', 'essay', 'centre-group', 'expert-report', 'theme-activity', 'moral-lecture', 'other']::text[]);
alter table "event" drop constraint if exists "event_form_check";
alter table "event" add constraint "event_form_check" check ("form" in ('on-site', 'online', 'mixed'));
alter table "event" drop constraint if exists "event_makes_up_check";
alter table "event" add constraint "event_makes_up_check" check ("makes_up" ~ '^[0-9]{4}-(0[1-9]|1[0-2])$');
alter table "event" drop constraint if exists "event_lecturer_kind_check";
alter table "event" add constraint "event_lecturer_kind_check" check ("lecturer_kind" in ('leading-cadre', 'secretary', 'expert', 'other'));
drop policy "record_read" on "event";
drop policy "record_add" on "event";
drop policy "record_change" on "event";
drop policy "record_count" on "event";
alter table "event" enable row level security;
grant select, insert, update on "event" to taizhang_person;
grant select on "event" to taizhang_figures;
create policy "record_read" on "event" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('member', 'clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "event" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "event" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "event" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "event" is 'declaration 618edc47948f74f6';
create table "event_co_hosts" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "organization" bigint,
  "organization_label" text,
  primary key ("district_id", "of_id", "position")
);
create index "event_co_hosts_org_day" on "event_co_hosts" ("district_id", "org_id", "day");
create index "event_co_hosts_organization" on "event_co_hosts" ("district_id", "organization", "day");
alter table "event_co_hosts" enable row level security;
grant select, insert, update, delete on "event_co_hosts" to taizhang_person;
grant select on "event_co_hosts" to taizhang_figures;
create policy "lines_read" on "event_co_hosts" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('member', 'clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "event_co_hosts" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "event_co_hosts" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "event_co_hosts" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "event_co_hosts" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "event_co_hosts" is 'declaration b06841f4eb3e25ad';
alter table "event_attendance" add column "as" text;
alter table "event_attendance" drop constraint if exists "event_attendance_state_check";
alter table "event_attendance" add constraint "event_attendance_state_check" check ("state" in ('present', 'leave', 'absent', 'exempt'));
alter table "event_attendance" drop constraint if exists "event_attendance_as_check";
alter table "event_attendance" add constraint "event_attendance_as_check" check ("as" in ('ordinary', 'guiding'));
drop policy "lines_read" on "event_attendance";
drop policy "lines_add" on "event_attendance";
drop policy "lines_change" on "event_attendance";
drop policy "lines_replace" on "event_attendance";
drop policy "lines_count" on "event_attendance";
alter table "event_attendance" enable row level security;
grant select, insert, update, delete on "event_attendance" to taizhang_person;
grant select on "event_attendance" to taizhang_figures;
create policy "lines_read" on "event_attendance" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('member', 'clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "event_attendance" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "event_attendance" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "event_attendance" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "event_attendance" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "event_attendance" is 'declaration cc234e3f0e556ce8';
alter table "event_agenda" add column "matter" text;
alter table "event_agenda" add column "outcome" text;
alter table "event_agenda" drop constraint if exists "event_agenda_matter_check";
alter table "event_agenda" add constraint "event_agenda_matter_check" check ("matter" in ('report', 'election', 'admission', 'commendation', 'discipline', 'ordinary'));
alter table "event_agenda" drop constraint if exists "event_agenda_outcome_check";
alter table "event_agenda" add constraint "event_agenda_outcome_check" check ("outcome" in ('discussed', 'decided'));
drop policy "lines_count" on "event_agenda";
drop policy "lines_read" on "event_agenda";
drop policy "lines_add" on "event_agenda";
drop policy "lines_change" on "event_agenda";
drop policy "lines_replace" on "event_agenda";
alter table "event_agenda" enable row level security;
grant select, insert, update, delete on "event_agenda" to taizhang_person;
grant select on "event_agenda" to taizhang_figures;
create policy "lines_read" on "event_agenda" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('member', 'clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "event_agenda" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "event_agenda" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "event_agenda" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "event_agenda" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "event_agenda" is 'declaration 2e7267c09754f42d';
create table "resolution" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "title" text,
  "event" bigint,
  "event_label" text,
  "body" text,
  "decided_on" date,
  "owner" text,
  "due_on" date,
  "measures" text,
  "done_on" date,
  "result" text,
  "papers" bigint[],
  primary key ("district_id", "id"),
  constraint "resolution_body_check" check ("body" in ('assembly', 'committee', 'group', 'other'))
);
create index "resolution_org_day" on "resolution" ("district_id", "org_id", "decided_on");
create index "resolution_day" on "resolution" ("district_id", "decided_on", "id");
create index "resolution_guard" on "resolution" ("district_id", "guard_path", "decided_on");
create index "resolution_event" on "resolution" ("district_id", "event");
alter table "resolution" enable row level security;
grant select, insert, update on "resolution" to taizhang_person;
grant select on "resolution" to taizhang_figures;
create policy "record_read" on "resolution" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "resolution" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "resolution" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "resolution" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "resolution" is 'declaration b05e9784753dcda5';
create table "resolution_progress" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "on" date,
  "account" text,
  "evidence" bigint,
  "evidence_register" text,
  "evidence_label" text,
  primary key ("district_id", "of_id", "position")
);
create index "resolution_progress_org_day" on "resolution_progress" ("district_id", "org_id", "day");
alter table "resolution_progress" enable row level security;
grant select, insert, update, delete on "resolution_progress" to taizhang_person;
grant select on "resolution_progress" to taizhang_figures;
create policy "lines_read" on "resolution_progress" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "resolution_progress" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "resolution_progress" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "resolution_progress" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "resolution_progress" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "resolution_progress" is 'declaration 5056be3abeedb0cd';
create table "life_day_rule" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "name" text,
  "nth" bigint,
  "weekday" text,
  "starts_at" text,
  "holiday_shift" text,
  "from_day" date,
  "until_day" date,
  "reason" text,
  "document" text,
  "approved_on" date,
  "days" text,
  "papers" bigint[],
  primary key ("district_id", "id"),
  constraint "life_day_rule_weekday_check" check ("weekday" in ('1', '2', '3', '4', '5', '6', '7')),
  constraint "life_day_rule_holiday_shift_check" check ("holiday_shift" in ('nextTuesday', 'nextWorkday', 'keep'))
);
create index "life_day_rule_org_day" on "life_day_rule" ("district_id", "org_id", "from_day");
create index "life_day_rule_day" on "life_day_rule" ("district_id", "from_day", "id");
create index "life_day_rule_guard" on "life_day_rule" ("district_id", "guard_path", "from_day");
alter table "life_day_rule" enable row level security;
grant select, insert, update on "life_day_rule" to taizhang_person;
grant select on "life_day_rule" to taizhang_figures;
create policy "record_read" on "life_day_rule" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('member', 'clerk', 'secretary', 'leader', 'organization', 'propaganda')));
create policy "record_add" on "life_day_rule" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "life_day_rule" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "life_day_rule" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "life_day_rule" is 'declaration 655579c2e12ad907';
create table "life_base" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "name" text,
  "address" text,
  "contents" text[],
  "capacity" bigint,
  "opened_on" date,
  "until_day" date,
  "contact" text,
  "introduction" text,
  "photos" bigint[],
  primary key ("district_id", "id"),
  constraint "life_base_contents_check" check ("contents" <@ array['history', 'integrity', 'models', 'practice', 'outreach', 'governance']::text[])
);
create index "life_base_org_day" on "life_base" ("district_id", "org_id", "opened_on");
create index "life_base_day" on "life_base" ("district_id", "opened_on", "id");
create index "life_base_guard" on "life_base" ("district_id", "guard_path", "opened_on");
create unique index "life_base_unique_1" on "life_base" ("district_id", "name", "org_id") where state <> 'void';
alter table "life_base" enable row level security;
grant select, insert, update on "life_base" to taizhang_person;
grant select on "life_base" to taizhang_figures;
create policy "record_read" on "life_base" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('member', 'clerk', 'secretary', 'leader', 'organization', 'propaganda')));
create policy "record_add" on "life_base" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "life_base" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "life_base" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "life_base" is 'declaration d83e2872d0a65cc2';
create table "life_base_slots" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "days" text,
  "starts_at" text,
  "ends_at" text,
  primary key ("district_id", "of_id", "position")
);
create index "life_base_slots_org_day" on "life_base_slots" ("district_id", "org_id", "day");
alter table "life_base_slots" enable row level security;
grant select, insert, update, delete on "life_base_slots" to taizhang_person;
grant select on "life_base_slots" to taizhang_figures;
create policy "lines_read" on "life_base_slots" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('member', 'clerk', 'secretary', 'leader', 'organization', 'propaganda')));
create policy "lines_add" on "life_base_slots" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "life_base_slots" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "life_base_slots" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "life_base_slots" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "life_base_slots" is 'declaration fe5d5d5013a37563';
create table "life_base_personal" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "contact_phone" text,
  "contact_phone_mask" text,
  primary key ("district_id", "id")
);
alter table "life_base_personal" enable row level security;
grant select, insert, update on "life_base_personal" to taizhang_person;
create policy "sealed_read" on "life_base_personal" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'organization', 'secretary') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "sealed_add" on "life_base_personal" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "sealed_change" on "life_base_personal" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
comment on table "life_base_personal" is 'declaration cc1841473f4afff3';
create table "creative_item" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "name" text,
  "part" text,
  "base" bigint,
  "base_label" text,
  "minutes" bigint,
  "most" bigint,
  "account" text,
  "offered_on" date,
  "until_day" date,
  "photos" bigint[],
  primary key ("district_id", "id")
);
create index "creative_item_org_day" on "creative_item" ("district_id", "org_id", "offered_on");
create index "creative_item_day" on "creative_item" ("district_id", "offered_on", "id");
create index "creative_item_guard" on "creative_item" ("district_id", "guard_path", "offered_on");
create index "creative_item_base" on "creative_item" ("district_id", "base");
alter table "creative_item" enable row level security;
grant select, insert, update on "creative_item" to taizhang_person;
grant select on "creative_item" to taizhang_figures;
create policy "record_read" on "creative_item" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('member', 'clerk', 'secretary', 'leader', 'organization', 'propaganda')));
create policy "record_add" on "creative_item" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "creative_item" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "creative_item" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "creative_item" is 'declaration 42cfb6a917c9b4fd';
create table "base_visit" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "peer_path" text collate "C",
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "base" bigint,
  "base_label" text,
  "base_org" bigint,
  "base_org_label" text,
  "item" bigint,
  "item_label" text,
  "purpose" text,
  "visit_on" date,
  "starts_at" text,
  "ends_at" text,
  "number" bigint,
  "contact" text,
  "event" bigint,
  "event_label" text,
  "arrived" bigint,
  "rating" text,
  "feedback" text,
  "reason" text,
  primary key ("district_id", "id"),
  constraint "base_visit_rating_check" check ("rating" in ('good', 'fair', 'poor'))
);
create index "base_visit_org_day" on "base_visit" ("district_id", "org_id", "visit_on");
create index "base_visit_day" on "base_visit" ("district_id", "visit_on", "id");
create index "base_visit_guard" on "base_visit" ("district_id", "guard_path", "visit_on");
create index "base_visit_base" on "base_visit" ("district_id", "base");
create index "base_visit_base_org" on "base_visit" ("district_id", "base_org");
create index "base_visit_item" on "base_visit" ("district_id", "item");
create index "base_visit_event" on "base_visit" ("district_id", "event");
alter table "base_visit" enable row level security;
grant select, insert, update on "base_visit" to taizhang_person;
grant select on "base_visit" to taizhang_figures;
create policy "record_read" on "base_visit" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') or (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and peer_path >= nullif(current_setting('app.lo'), '') and peer_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "base_visit" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "base_visit" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "base_visit" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "base_visit" is 'declaration 8be71f6fce84e705';
create table "life_meeting" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "kind" text,
  "theme" text,
  "held_on" date,
  "event" bigint,
  "event_label" text,
  "plan_filed_on" date,
  "study" text,
  "checklist" text,
  "problems" bigint,
  "mended" bigint,
  "reported_on" date,
  "notice_to" text,
  "papers" bigint[],
  primary key ("district_id", "id"),
  constraint "life_meeting_kind_check" check ("kind" in ('democratic', 'organization'))
);
create index "life_meeting_org_day" on "life_meeting" ("district_id", "org_id", "held_on");
create index "life_meeting_day" on "life_meeting" ("district_id", "held_on", "id");
create index "life_meeting_guard" on "life_meeting" ("district_id", "guard_path", "held_on");
create index "life_meeting_event" on "life_meeting" ("district_id", "event");
alter table "life_meeting" enable row level security;
grant select, insert, update on "life_meeting" to taizhang_person;
grant select on "life_meeting" to taizhang_figures;
create policy "record_read" on "life_meeting" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "life_meeting" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "life_meeting" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "life_meeting" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "life_meeting" is 'declaration 77f5448d7d763a98';
create table "life_meeting_opinions" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "source" text,
  "opinion" text,
  "answer" text,
  primary key ("district_id", "of_id", "position")
);
create index "life_meeting_opinions_org_day" on "life_meeting_opinions" ("district_id", "org_id", "day");
alter table "life_meeting_opinions" enable row level security;
grant select, insert, update, delete on "life_meeting_opinions" to taizhang_person;
grant select on "life_meeting_opinions" to taizhang_figures;
create policy "lines_read" on "life_meeting_opinions" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "life_meeting_opinions" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "life_meeting_opinions" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "life_meeting_opinions" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "life_meeting_opinions" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "life_meeting_opinions" is 'declaration b940f0e503238254';
create table "life_meeting_participants" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "member" bigint,
  "member_label" text,
  "checked_on" date,
  primary key ("district_id", "of_id", "position")
);
create index "life_meeting_participants_org_day" on "life_meeting_participants" ("district_id", "org_id", "day");
create index "life_meeting_participants_member" on "life_meeting_participants" ("district_id", "member", "day");
alter table "life_meeting_participants" enable row level security;
grant select, insert, update, delete on "life_meeting_participants" to taizhang_person;
grant select on "life_meeting_participants" to taizhang_figures;
create policy "lines_read" on "life_meeting_participants" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "life_meeting_participants" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "life_meeting_participants" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "life_meeting_participants" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "life_meeting_participants" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "life_meeting_participants" is 'declaration 2685f30d790cdea9';
create table "life_meeting_talks" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "one" bigint,
  "one_label" text,
  "other" bigint,
  "other_label" text,
  "on" date,
  primary key ("district_id", "of_id", "position")
);
create index "life_meeting_talks_org_day" on "life_meeting_talks" ("district_id", "org_id", "day");
create index "life_meeting_talks_one" on "life_meeting_talks" ("district_id", "one", "day");
create index "life_meeting_talks_other" on "life_meeting_talks" ("district_id", "other", "day");
alter table "life_meeting_talks" enable row level security;
grant select, insert, update, delete on "life_meeting_talks" to taizhang_person;
grant select on "life_meeting_talks" to taizhang_figures;
create policy "lines_read" on "life_meeting_talks" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "life_meeting_talks" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "life_meeting_talks" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "life_meeting_talks" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "life_meeting_talks" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "life_meeting_talks" is 'declaration b9f84bfe6e66d240';
create table "life_meeting_criticisms" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "by" bigint,
  "by_label" text,
  "of" bigint,
  "of_label" text,
  "kind" text,
  primary key ("district_id", "of_id", "position"),
  constraint "life_meeting_criticisms_kind_check" check ("kind" in ('conviction', 'style', 'duty', 'discipline', 'other'))
);
create index "life_meeting_criticisms_org_day" on "life_meeting_criticisms" ("district_id", "org_id", "day");
create index "life_meeting_criticisms_by" on "life_meeting_criticisms" ("district_id", "by", "day");
create index "life_meeting_criticisms_of" on "life_meeting_criticisms" ("district_id", "of", "day");
alter table "life_meeting_criticisms" enable row level security;
grant select, insert, update, delete on "life_meeting_criticisms" to taizhang_person;
grant select on "life_meeting_criticisms" to taizhang_figures;
create policy "lines_read" on "life_meeting_criticisms" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "life_meeting_criticisms" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "life_meeting_criticisms" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "life_meeting_criticisms" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "life_meeting_criticisms" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "life_meeting_criticisms" is 'declaration c519773dc7c15d04';
create table "life_meeting_guides" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "name" text,
  "post" text,
  "body" bigint,
  "body_label" text,
  primary key ("district_id", "of_id", "position")
);
create index "life_meeting_guides_org_day" on "life_meeting_guides" ("district_id", "org_id", "day");
create index "life_meeting_guides_body" on "life_meeting_guides" ("district_id", "body", "day");
alter table "life_meeting_guides" enable row level security;
grant select, insert, update, delete on "life_meeting_guides" to taizhang_person;
grant select on "life_meeting_guides" to taizhang_figures;
create policy "lines_read" on "life_meeting_guides" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "life_meeting_guides" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "life_meeting_guides" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "life_meeting_guides" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "life_meeting_guides" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "life_meeting_guides" is 'declaration 0c4d1cea0c997a1f';
create table "life_meeting_items" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "problem" text,
  "side" text,
  "measure" text,
  "owner" text,
  "due_on" date,
  "done_on" date,
  "evidence" bigint,
  "evidence_register" text,
  "evidence_label" text,
  primary key ("district_id", "of_id", "position"),
  constraint "life_meeting_items_side_check" check ("side" in ('team', 'person'))
);
create index "life_meeting_items_org_day" on "life_meeting_items" ("district_id", "org_id", "day");
alter table "life_meeting_items" enable row level security;
grant select, insert, update, delete on "life_meeting_items" to taizhang_person;
grant select on "life_meeting_items" to taizhang_figures;
create policy "lines_read" on "life_meeting_items" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "life_meeting_items" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "life_meeting_items" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "life_meeting_items" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "life_meeting_items" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "life_meeting_items" is 'declaration f47f93b8433b7039';
create table "life_meeting_speech" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "comparison" text,
  "comparison_mask" text,
  "criticism_gist" text,
  "criticism_gist_mask" text,
  primary key ("district_id", "id")
);
alter table "life_meeting_speech" enable row level security;
grant select, insert, update on "life_meeting_speech" to taizhang_person;
create policy "sealed_read" on "life_meeting_speech" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "sealed_add" on "life_meeting_speech" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "sealed_change" on "life_meeting_speech" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
comment on table "life_meeting_speech" is 'declaration 7b5d449b8febc5ee';
create table "talk" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "subject" text,
  "talker" bigint,
  "talker_label" text,
  "talker_name" text,
  "talked_with" bigint,
  "talked_with_label" text,
  "talked_on" date,
  "kind" text,
  "place" text,
  "follow_up" text,
  primary key ("district_id", "id"),
  constraint "talk_kind_check" check ("kind" in ('committee', 'member', 'members', 'meeting', 'care', 'reminder'))
);
create index "talk_org_day" on "talk" ("district_id", "org_id", "talked_on");
create index "talk_day" on "talk" ("district_id", "talked_on", "id");
create index "talk_guard" on "talk" ("district_id", "guard_path", "talked_on");
create index "talk_talker" on "talk" ("district_id", "talker");
create index "talk_talked_with" on "talk" ("district_id", "talked_with");
alter table "talk" enable row level security;
grant select, insert, update on "talk" to taizhang_person;
grant select on "talk" to taizhang_figures;
create policy "record_read" on "talk" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) or (nullif(current_setting('app.role'), '') = 'member' and "talked_with" = nullif(current_setting('app.member'), '')::bigint)));
create policy "record_add" on "talk" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "talk" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "talk" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "talk" is 'declaration 5f5f97b266327751';
create table "talk_speech" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "gist" text,
  "gist_mask" text,
  primary key ("district_id", "id")
);
alter table "talk_speech" enable row level security;
grant select, insert, update on "talk_speech" to taizhang_person;
create policy "sealed_read" on "talk_speech" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "sealed_add" on "talk_speech" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "sealed_change" on "talk_speech" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
comment on table "talk_speech" is 'declaration 113b01f52da93377';
create table "dual_life" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "peer_path" text collate "C",
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "member" bigint,
  "member_label" text,
  "post" text,
  "from_day" date,
  "until_day" date,
  "contact_point" bigint,
  "contact_point_label" text,
  "remarks" text,
  primary key ("district_id", "id")
);
create index "dual_life_org_day" on "dual_life" ("district_id", "org_id", "from_day");
create index "dual_life_day" on "dual_life" ("district_id", "from_day", "id");
create index "dual_life_guard" on "dual_life" ("district_id", "guard_path", "from_day");
create index "dual_life_member" on "dual_life" ("district_id", "member");
create index "dual_life_contact_point" on "dual_life" ("district_id", "contact_point");
create unique index "dual_life_unique_1" on "dual_life" ("district_id", "member", "org_id", "from_day") where state <> 'void';
alter table "dual_life" enable row level security;
grant select, insert, update on "dual_life" to taizhang_person;
grant select on "dual_life" to taizhang_figures;
create policy "record_read" on "dual_life" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) or (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and peer_path >= nullif(current_setting('app.lo'), '') and peer_path < nullif(current_setting('app.hi'), '')) or (nullif(current_setting('app.role'), '') = 'member' and "member" = nullif(current_setting('app.member'), '')::bigint)));
create policy "record_add" on "dual_life" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "dual_life" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "dual_life" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "dual_life" is 'declaration 1146b09594e20408';
create table "member_review" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "year" bigint,
  "name" text,
  "reviewed_on" date,
  "event" bigint,
  "event_label" text,
  "method" text,
  "returned" bigint,
  "invalid" bigint,
  "took" bigint,
  "excellent" bigint,
  "balloted_on" date,
  "graded_on" date,
  "fed_back_on" date,
  "reported_on" date,
  "account" text,
  "papers" bigint[],
  primary key ("district_id", "id"),
  constraint "member_review_method_check" check ("method" in ('branch', 'group'))
);
create index "member_review_org_day" on "member_review" ("district_id", "org_id", "reviewed_on");
create index "member_review_day" on "member_review" ("district_id", "reviewed_on", "id");
create index "member_review_guard" on "member_review" ("district_id", "guard_path", "reviewed_on");
create index "member_review_event" on "member_review" ("district_id", "event");
create unique index "member_review_unique_1" on "member_review" ("district_id", "org_id", "year") where state <> 'void';
alter table "member_review" enable row level security;
grant select, insert, update on "member_review" to taizhang_person;
grant select on "member_review" to taizhang_figures;
create policy "record_read" on "member_review" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "member_review" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "member_review" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "member_review" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "member_review" is 'declaration a2092af5572001b1';
create table "member_review_members" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "member" bigint,
  "member_label" text,
  "took" text,
  "excellent" bigint,
  "qualified" bigint,
  "basic" bigint,
  "unqualified" bigint,
  "grade" text,
  "remark" text,
  "fed_back_on" date,
  primary key ("district_id", "of_id", "position"),
  constraint "member_review_members_took_check" check ("took" in ('yes', 'exempt', 'absent')),
  constraint "member_review_members_grade_check" check ("grade" in ('excellent', 'qualified', 'basic', 'unqualified'))
);
create index "member_review_members_org_day" on "member_review_members" ("district_id", "org_id", "day");
create index "member_review_members_member" on "member_review_members" ("district_id", "member", "day");
alter table "member_review_members" enable row level security;
grant select, insert, update, delete on "member_review_members" to taizhang_person;
grant select on "member_review_members" to taizhang_figures;
create policy "lines_read" on "member_review_members" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "member_review_members" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "member_review_members" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "member_review_members" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "member_review_members" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "member_review_members" is 'declaration 7204495b1b6343a5';
create table "spirit_analysis" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "member" bigint,
  "member_label" text,
  "year" bigint,
  "period" text,
  "name" text,
  "analysed_on" date,
  "comment" text,
  "commented_on" date,
  primary key ("district_id", "id"),
  constraint "spirit_analysis_period_check" check ("period" in ('first', 'second', 'year'))
);
create index "spirit_analysis_org_day" on "spirit_analysis" ("district_id", "org_id", "analysed_on");
create index "spirit_analysis_day" on "spirit_analysis" ("district_id", "analysed_on", "id");
create index "spirit_analysis_guard" on "spirit_analysis" ("district_id", "guard_path", "analysed_on");
create index "spirit_analysis_member" on "spirit_analysis" ("district_id", "member");
create unique index "spirit_analysis_unique_1" on "spirit_analysis" ("district_id", "member", "year", "period") where state <> 'void';
alter table "spirit_analysis" enable row level security;
grant select, insert, update on "spirit_analysis" to taizhang_person;
grant select on "spirit_analysis" to taizhang_figures;
create policy "record_read" on "spirit_analysis" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) or (nullif(current_setting('app.role'), '') = 'member' and "member" = nullif(current_setting('app.member'), '')::bigint)));
create policy "record_add" on "spirit_analysis" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "spirit_analysis" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "spirit_analysis" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "spirit_analysis" is 'declaration 70d26aa4fe3caea5';
create table "spirit_analysis_items" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "problem" text,
  "measure" text,
  "due_on" date,
  "done_on" date,
  primary key ("district_id", "of_id", "position")
);
create index "spirit_analysis_items_org_day" on "spirit_analysis_items" ("district_id", "org_id", "day");
alter table "spirit_analysis_items" enable row level security;
grant select, insert, update, delete on "spirit_analysis_items" to taizhang_person;
grant select on "spirit_analysis_items" to taizhang_figures;
create policy "lines_read" on "spirit_analysis_items" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "spirit_analysis_items" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "spirit_analysis_items" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "spirit_analysis_items" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "spirit_analysis_items" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "spirit_analysis_items" is 'declaration 08f77916b6098c95';
create table "spirit_analysis_speech" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "analysis" text,
  "analysis_mask" text,
  primary key ("district_id", "id")
);
alter table "spirit_analysis_speech" enable row level security;
grant select, insert, update on "spirit_analysis_speech" to taizhang_person;
create policy "sealed_read" on "spirit_analysis_speech" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "sealed_add" on "spirit_analysis_speech" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "sealed_change" on "spirit_analysis_speech" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
comment on table "spirit_analysis_speech" is 'declaration c962edc99533e109';
create table "contest_entry" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "programme_id" bigint,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "title" text,
  "contest" text,
  "kind" text,
  "author" bigint,
  "author_label" text,
  "author_name" text,
  "submitted_on" date,
  "score" bigint,
  "prize" text,
  "level" text,
  "awarded_on" date,
  "work" bigint[],
  primary key ("district_id", "id"),
  constraint "contest_entry_kind_check" check ("kind" in ('essay', 'quiz', 'lecture', 'video', 'art', 'other')),
  constraint "contest_entry_prize_check" check ("prize" in ('first', 'second', 'third', 'merit', 'organizer')),
  constraint "contest_entry_level_check" check ("level" in ('national', 'provincial', 'municipal', 'district', 'subdistrict'))
);
create index "contest_entry_org_day" on "contest_entry" ("district_id", "org_id", "submitted_on");
create index "contest_entry_day" on "contest_entry" ("district_id", "submitted_on", "id");
create index "contest_entry_guard" on "contest_entry" ("district_id", "guard_path", "submitted_on");
create index "contest_entry_programme" on "contest_entry" ("district_id", "programme_id");
create index "contest_entry_author" on "contest_entry" ("district_id", "author");
alter table "contest_entry" enable row level security;
grant select, insert, update on "contest_entry" to taizhang_person;
grant select on "contest_entry" to taizhang_figures;
create policy "record_read" on "contest_entry" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) or (nullif(current_setting('app.role'), '') = 'member' and "author" = nullif(current_setting('app.member'), '')::bigint)));
create policy "record_add" on "contest_entry" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "contest_entry" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "contest_entry" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "contest_entry" is 'declaration 03825447fd5ad8c1';
create table "study_topic" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "programme_id" bigint not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "number" bigint,
  "title" text,
  "starts_on" date,
  "ends_on" date,
  "demands" text,
  "papers" bigint[],
  primary key ("district_id", "id")
);
create index "study_topic_org_day" on "study_topic" ("district_id", "org_id", "starts_on");
create index "study_topic_day" on "study_topic" ("district_id", "starts_on", "id");
create index "study_topic_guard" on "study_topic" ("district_id", "guard_path", "starts_on");
create index "study_topic_programme" on "study_topic" ("district_id", "programme_id");
alter table "study_topic" enable row level security;
grant select, insert, update on "study_topic" to taizhang_person;
grant select on "study_topic" to taizhang_figures;
create policy "record_read" on "study_topic" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('member', 'clerk', 'secretary', 'leader', 'organization', 'propaganda')));
create policy "record_add" on "study_topic" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "study_topic" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "study_topic" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "study_topic" is 'declaration 551ab0034a003db9';
create table "study_topic_readings" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "title" text,
  "source" text,
  primary key ("district_id", "of_id", "position")
);
create index "study_topic_readings_org_day" on "study_topic_readings" ("district_id", "org_id", "day");
alter table "study_topic_readings" enable row level security;
grant select, insert, update, delete on "study_topic_readings" to taizhang_person;
grant select on "study_topic_readings" to taizhang_figures;
create policy "lines_read" on "study_topic_readings" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('member', 'clerk', 'secretary', 'leader', 'organization', 'propaganda')));
create policy "lines_add" on "study_topic_readings" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "study_topic_readings" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "study_topic_readings" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "study_topic_readings" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "study_topic_readings" is 'declaration ef23ae1c821f7ced';
create table "study_topic_actions" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "level" text,
  "action" text,
  "due_on" date,
  primary key ("district_id", "of_id", "position"),
  constraint "study_topic_actions_level_check" check ("level" in ('district', 'committee', 'branch', 'leader', 'member'))
);
create index "study_topic_actions_org_day" on "study_topic_actions" ("district_id", "org_id", "day");
alter table "study_topic_actions" enable row level security;
grant select, insert, update, delete on "study_topic_actions" to taizhang_person;
grant select on "study_topic_actions" to taizhang_figures;
create policy "lines_read" on "study_topic_actions" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('member', 'clerk', 'secretary', 'leader', 'organization', 'propaganda')));
create policy "lines_add" on "study_topic_actions" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "study_topic_actions" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "study_topic_actions" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "study_topic_actions" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "study_topic_actions" is 'declaration 98d743ab57edd940';
create table "material_issue" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "programme_id" bigint,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "kind" text,
  "title" text,
  "quantity" bigint,
  "issued_on" date,
  "reached" bigint,
  "source" text,
  "remarks" text,
  "papers" bigint[],
  primary key ("district_id", "id"),
  constraint "material_issue_kind_check" check ("kind" in ('book-set', 'poster-set', 'charter', 'badge', 'dues-card', 'pocket-book', 'moral-disc', 'other'))
);
create index "material_issue_org_day" on "material_issue" ("district_id", "org_id", "issued_on");
create index "material_issue_day" on "material_issue" ("district_id", "issued_on", "id");
create index "material_issue_guard" on "material_issue" ("district_id", "guard_path", "issued_on");
create index "material_issue_programme" on "material_issue" ("district_id", "programme_id");
alter table "material_issue" enable row level security;
grant select, insert, update on "material_issue" to taizhang_person;
grant select on "material_issue" to taizhang_figures;
create policy "record_read" on "material_issue" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "material_issue" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "material_issue" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "material_issue" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "material_issue" is 'declaration 85348ea2533351e3';
create table "material_issue_organizations" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "organization" bigint,
  "organization_label" text,
  "quantity" bigint,
  "receiver" text,
  primary key ("district_id", "of_id", "position")
);
create index "material_issue_organizations_org_day" on "material_issue_organizations" ("district_id", "org_id", "day");
create index "material_issue_organizations_organization" on "material_issue_organizations" ("district_id", "organization", "day");
alter table "material_issue_organizations" enable row level security;
grant select, insert, update, delete on "material_issue_organizations" to taizhang_person;
grant select on "material_issue_organizations" to taizhang_figures;
create policy "lines_read" on "material_issue_organizations" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "material_issue_organizations" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "material_issue_organizations" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "material_issue_organizations" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "material_issue_organizations" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "material_issue_organizations" is 'declaration a130d900c7f50943';
create table "material_issue_members" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "member" bigint,
  "member_label" text,
  "state" text,
  "remark" text,
  primary key ("district_id", "of_id", "position"),
  constraint "material_issue_members_state_check" check ("state" in ('given', 'not'))
);
create index "material_issue_members_org_day" on "material_issue_members" ("district_id", "org_id", "day");
create index "material_issue_members_member" on "material_issue_members" ("district_id", "member", "day");
alter table "material_issue_members" enable row level security;
grant select, insert, update, delete on "material_issue_members" to taizhang_person;
grant select on "material_issue_members" to taizhang_figures;
create policy "lines_read" on "material_issue_members" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "material_issue_members" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "material_issue_members" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "material_issue_members" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "material_issue_members" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "material_issue_members" is 'declaration c670612cd0847ec6';
create table "centre_plan" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "year" bigint,
  "name" text,
  "planned_on" date,
  "head" text,
  "secretary" text,
  "planned" bigint,
  "filed_on" date,
  "remarks" text,
  "papers" bigint[],
  primary key ("district_id", "id")
);
create index "centre_plan_org_day" on "centre_plan" ("district_id", "org_id", "planned_on");
create index "centre_plan_day" on "centre_plan" ("district_id", "planned_on", "id");
create index "centre_plan_guard" on "centre_plan" ("district_id", "guard_path", "planned_on");
create unique index "centre_plan_unique_1" on "centre_plan" ("district_id", "org_id", "year") where state <> 'void';
alter table "centre_plan" enable row level security;
grant select, insert, update on "centre_plan" to taizhang_person;
grant select on "centre_plan" to taizhang_figures;
create policy "record_read" on "centre_plan" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "centre_plan" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "centre_plan" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "centre_plan" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "centre_plan" is 'declaration 944c760538d4604f';
create table "centre_plan_sessions" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "month" bigint,
  "topic" text,
  "readings" text,
  "speaker" text,
  primary key ("district_id", "of_id", "position")
);
create index "centre_plan_sessions_org_day" on "centre_plan_sessions" ("district_id", "org_id", "day");
alter table "centre_plan_sessions" enable row level security;
grant select, insert, update, delete on "centre_plan_sessions" to taizhang_person;
grant select on "centre_plan_sessions" to taizhang_figures;
create policy "lines_read" on "centre_plan_sessions" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "centre_plan_sessions" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "centre_plan_sessions" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "centre_plan_sessions" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "centre_plan_sessions" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "centre_plan_sessions" is 'declaration 29483426b7b9212c';
create table "study_note" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "member" bigint,
  "member_label" text,
  "topic" text,
  "noted_on" date,
  "event" bigint,
  "event_label" text,
  "note" text,
  "papers" bigint[],
  primary key ("district_id", "id")
);
create index "study_note_org_day" on "study_note" ("district_id", "org_id", "noted_on");
create index "study_note_day" on "study_note" ("district_id", "noted_on", "id");
create index "study_note_guard" on "study_note" ("district_id", "guard_path", "noted_on");
create index "study_note_member" on "study_note" ("district_id", "member");
create index "study_note_event" on "study_note" ("district_id", "event");
alter table "study_note" enable row level security;
grant select, insert, update on "study_note" to taizhang_person;
grant select on "study_note" to taizhang_figures;
create policy "record_read" on "study_note" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) or (nullif(current_setting('app.role'), '') = 'member' and "member" = nullif(current_setting('app.member'), '')::bigint)));
create policy "record_add" on "study_note" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "study_note" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "study_note" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "study_note" is 'declaration 9df0e63809fd3956';
create table "training_class" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "programme_id" bigint,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "name" text,
  "kind" text,
  "starts_on" date,
  "ends_on" date,
  "organizer" text,
  "place" text,
  "hours" bigint,
  "trained" bigint,
  "account" text,
  "papers" bigint[],
  primary key ("district_id", "id"),
  constraint "training_class_kind_check" check ("kind" in ('members', 'secretaries', 'two-new-secretaries', 'committee', 'new-members', 'activists', 'civilized-units', 'speakers', 'other'))
);
create index "training_class_org_day" on "training_class" ("district_id", "org_id", "starts_on");
create index "training_class_day" on "training_class" ("district_id", "starts_on", "id");
create index "training_class_guard" on "training_class" ("district_id", "guard_path", "starts_on");
create index "training_class_programme" on "training_class" ("district_id", "programme_id");
alter table "training_class" enable row level security;
grant select, insert, update on "training_class" to taizhang_person;
grant select on "training_class" to taizhang_figures;
create policy "record_read" on "training_class" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "training_class" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "training_class" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "training_class" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "training_class" is 'declaration 0d84ad388484d50d';
create table "training_class_lessons" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "title" text,
  "teacher" text,
  "on" date,
  "minutes" bigint,
  primary key ("district_id", "of_id", "position")
);
create index "training_class_lessons_org_day" on "training_class_lessons" ("district_id", "org_id", "day");
alter table "training_class_lessons" enable row level security;
grant select, insert, update, delete on "training_class_lessons" to taizhang_person;
grant select on "training_class_lessons" to taizhang_figures;
create policy "lines_read" on "training_class_lessons" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "training_class_lessons" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "training_class_lessons" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "training_class_lessons" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "training_class_lessons" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "training_class_lessons" is 'declaration 8eca9f9c9c2d129e';
create table "training_class_attendees" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "member" bigint,
  "member_label" text,
  "name" text,
  "unit" text,
  "post" text,
  "hours" bigint,
  "passed" text,
  primary key ("district_id", "of_id", "position"),
  constraint "training_class_attendees_passed_check" check ("passed" in ('yes', 'no'))
);
create index "training_class_attendees_org_day" on "training_class_attendees" ("district_id", "org_id", "day");
create index "training_class_attendees_member" on "training_class_attendees" ("district_id", "member", "day");
alter table "training_class_attendees" enable row level security;
grant select, insert, update, delete on "training_class_attendees" to taizhang_person;
grant select on "training_class_attendees" to taizhang_figures;
create policy "lines_read" on "training_class_attendees" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "training_class_attendees" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "training_class_attendees" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "training_class_attendees" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "training_class_attendees" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "training_class_attendees" is 'declaration 607c1bd9813fd836';
create table "study_hours" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "member" bigint,
  "member_label" text,
  "kind" text,
  "title" text,
  "studied_on" date,
  "hours" bigint,
  "organizer" text,
  "certificate" text,
  "confirmed_on" date,
  "reason" text,
  "papers" bigint[],
  primary key ("district_id", "id"),
  constraint "study_hours_kind_check" check ("kind" in ('online', 'external', 'branch'))
);
create index "study_hours_org_day" on "study_hours" ("district_id", "org_id", "studied_on");
create index "study_hours_day" on "study_hours" ("district_id", "studied_on", "id");
create index "study_hours_guard" on "study_hours" ("district_id", "guard_path", "studied_on");
create index "study_hours_member" on "study_hours" ("district_id", "member");
alter table "study_hours" enable row level security;
grant select, insert, update on "study_hours" to taizhang_person;
grant select on "study_hours" to taizhang_figures;
create policy "record_read" on "study_hours" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) or (nullif(current_setting('app.role'), '') = 'member' and "member" = nullif(current_setting('app.member'), '')::bigint)));
create policy "record_add" on "study_hours" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "study_hours" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "study_hours" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "study_hours" is 'declaration c24b9df85c07ef66';
create table "party_school" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "name" text,
  "kind" text,
  "founded_on" date,
  "closed_on" date,
  "head" text,
  "place" text,
  "remarks" text,
  "photos" bigint[],
  primary key ("district_id", "id"),
  constraint "party_school_kind_check" check ("kind" in ('grassroots', 'online'))
);
create index "party_school_org_day" on "party_school" ("district_id", "org_id", "founded_on");
create index "party_school_day" on "party_school" ("district_id", "founded_on", "id");
create index "party_school_guard" on "party_school" ("district_id", "guard_path", "founded_on");
create unique index "party_school_unique_1" on "party_school" ("district_id", "name", "org_id") where state <> 'void';
alter table "party_school" enable row level security;
grant select, insert, update on "party_school" to taizhang_person;
grant select on "party_school" to taizhang_figures;
create policy "record_read" on "party_school" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('member', 'clerk', 'secretary', 'leader', 'organization', 'propaganda')));
create policy "record_add" on "party_school" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "party_school" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "party_school" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "party_school" is 'declaration 30b825d5f9adde9a';
create table "party_school_teachers" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "name" text,
  "post" text,
  "speaker" bigint,
  "speaker_label" text,
  primary key ("district_id", "of_id", "position")
);
create index "party_school_teachers_org_day" on "party_school_teachers" ("district_id", "org_id", "day");
create index "party_school_teachers_speaker" on "party_school_teachers" ("district_id", "speaker", "day");
alter table "party_school_teachers" enable row level security;
grant select, insert, update, delete on "party_school_teachers" to taizhang_person;
grant select on "party_school_teachers" to taizhang_figures;
create policy "lines_read" on "party_school_teachers" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('member', 'clerk', 'secretary', 'leader', 'organization', 'propaganda')));
create policy "lines_add" on "party_school_teachers" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "party_school_teachers" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "party_school_teachers" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "party_school_teachers" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "party_school_teachers" is 'declaration 0a9ea3363ce9124f';
create table "party_school_courses" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "title" text,
  "teacher" text,
  "lessons" bigint,
  primary key ("district_id", "of_id", "position")
);
create index "party_school_courses_org_day" on "party_school_courses" ("district_id", "org_id", "day");
alter table "party_school_courses" enable row level security;
grant select, insert, update, delete on "party_school_courses" to taizhang_person;
grant select on "party_school_courses" to taizhang_figures;
create policy "lines_read" on "party_school_courses" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('member', 'clerk', 'secretary', 'leader', 'organization', 'propaganda')));
create policy "lines_add" on "party_school_courses" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "party_school_courses" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "party_school_courses" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "party_school_courses" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "party_school_courses" is 'declaration 414d07191f3dc8c9';
create table "party_school_titles" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "level" text,
  "title" text,
  "gained_on" date,
  "until_day" date,
  "document" text,
  primary key ("district_id", "of_id", "position"),
  constraint "party_school_titles_level_check" check ("level" in ('provincial', 'municipal', 'district'))
);
create index "party_school_titles_org_day" on "party_school_titles" ("district_id", "org_id", "day");
alter table "party_school_titles" enable row level security;
grant select, insert, update, delete on "party_school_titles" to taizhang_person;
grant select on "party_school_titles" to taizhang_figures;
create policy "lines_read" on "party_school_titles" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('member', 'clerk', 'secretary', 'leader', 'organization', 'propaganda')));
create policy "lines_add" on "party_school_titles" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "party_school_titles" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "party_school_titles" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "party_school_titles" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "party_school_titles" is 'declaration 572c26ba148e9368';
create table "lecture_plan" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "title" text,
  "call" text,
  "author" bigint,
  "author_label" text,
  "author_name" text,
  "submitted_on" date,
  "score" bigint,
  "opinion" text,
  "level" text,
  "commended_on" date,
  "papers" bigint[],
  primary key ("district_id", "id"),
  constraint "lecture_plan_level_check" check ("level" in ('national', 'provincial', 'municipal', 'district'))
);
create index "lecture_plan_org_day" on "lecture_plan" ("district_id", "org_id", "submitted_on");
create index "lecture_plan_day" on "lecture_plan" ("district_id", "submitted_on", "id");
create index "lecture_plan_guard" on "lecture_plan" ("district_id", "guard_path", "submitted_on");
create index "lecture_plan_author" on "lecture_plan" ("district_id", "author");
alter table "lecture_plan" enable row level security;
grant select, insert, update on "lecture_plan" to taizhang_person;
grant select on "lecture_plan" to taizhang_figures;
create policy "record_read" on "lecture_plan" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "lecture_plan" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "lecture_plan" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "lecture_plan" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "lecture_plan" is 'declaration d947514ebbd1642b';
create table "online_column" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "programme_id" bigint,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "name" text,
  "kind" text,
  "channel" bigint,
  "channel_label" text,
  "opened_on" date,
  "until_day" date,
  "editor" text,
  "aims" text,
  primary key ("district_id", "id"),
  constraint "online_column_kind_check" check ("kind" in ('study', 'share', 'news', 'models'))
);
create index "online_column_org_day" on "online_column" ("district_id", "org_id", "opened_on");
create index "online_column_day" on "online_column" ("district_id", "opened_on", "id");
create index "online_column_guard" on "online_column" ("district_id", "guard_path", "opened_on");
create index "online_column_programme" on "online_column" ("district_id", "programme_id");
create index "online_column_channel" on "online_column" ("district_id", "channel");
alter table "online_column" enable row level security;
grant select, insert, update on "online_column" to taizhang_person;
grant select on "online_column" to taizhang_figures;
create policy "record_read" on "online_column" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda')));
create policy "record_add" on "online_column" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "online_column" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "online_column" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "online_column" is 'declaration 0caa37ad4b4d03a9';
create table "column_issue" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "column" bigint,
  "column_label" text,
  "number" bigint,
  "title" text,
  "published_on" date,
  "editor" text,
  "approver" text,
  "link" text,
  "summary" text,
  primary key ("district_id", "id")
);
create index "column_issue_org_day" on "column_issue" ("district_id", "org_id", "published_on");
create index "column_issue_day" on "column_issue" ("district_id", "published_on", "id");
create index "column_issue_guard" on "column_issue" ("district_id", "guard_path", "published_on");
create index "column_issue_column" on "column_issue" ("district_id", "column");
create unique index "column_issue_unique_1" on "column_issue" ("district_id", "column", "number") where state <> 'void';
alter table "column_issue" enable row level security;
grant select, insert, update on "column_issue" to taizhang_person;
grant select on "column_issue" to taizhang_figures;
create policy "record_read" on "column_issue" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda')));
create policy "record_add" on "column_issue" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "column_issue" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "column_issue" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "column_issue" is 'declaration 10fae18594e9d843';
create table "column_post" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "column" bigint,
  "column_label" text,
  "member" bigint,
  "member_label" text,
  "shared_on" date,
  "title" text,
  "content" text,
  "photos" bigint[],
  primary key ("district_id", "id")
);
create index "column_post_org_day" on "column_post" ("district_id", "org_id", "shared_on");
create index "column_post_day" on "column_post" ("district_id", "shared_on", "id");
create index "column_post_guard" on "column_post" ("district_id", "guard_path", "shared_on");
create index "column_post_column" on "column_post" ("district_id", "column");
create index "column_post_member" on "column_post" ("district_id", "member");
alter table "column_post" enable row level security;
grant select, insert, update on "column_post" to taizhang_person;
grant select on "column_post" to taizhang_figures;
create policy "record_read" on "column_post" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) or (nullif(current_setting('app.role'), '') = 'member' and "member" = nullif(current_setting('app.member'), '')::bigint)));
create policy "record_add" on "column_post" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "column_post" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "column_post" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "column_post" is 'declaration 7d06eb0c35bdff84';
create table "question" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "stem" text,
  "kind" text,
  "answer" text,
  "points" bigint,
  "topic" text,
  "source" text,
  "valid_from" date,
  "valid_until" date,
  primary key ("district_id", "id"),
  constraint "question_kind_check" check ("kind" in ('single', 'multiple', 'judgement'))
);
create index "question_org_day" on "question" ("district_id", "org_id", "valid_from");
create index "question_day" on "question" ("district_id", "valid_from", "id");
create index "question_guard" on "question" ("district_id", "guard_path", "valid_from");
alter table "question" enable row level security;
grant select, insert, update on "question" to taizhang_person;
grant select on "question" to taizhang_figures;
create policy "record_read" on "question" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda')));
create policy "record_add" on "question" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "question" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "question" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "question" is 'declaration 913611765d01e64c';
create table "question_options" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "text" text,
  primary key ("district_id", "of_id", "position")
);
create index "question_options_org_day" on "question_options" ("district_id", "org_id", "day");
alter table "question_options" enable row level security;
grant select, insert, update, delete on "question_options" to taizhang_person;
grant select on "question_options" to taizhang_figures;
create policy "lines_read" on "question_options" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda')));
create policy "lines_add" on "question_options" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "question_options" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "question_options" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "question_options" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "question_options" is 'declaration 91603e4e128d4387';
create table "quiz" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "programme_id" bigint,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "title" text,
  "channel" bigint,
  "channel_label" text,
  "open_on" date,
  "close_on" date,
  "topic" text,
  "drawn" bigint,
  "full" bigint,
  "pass_line" bigint,
  "minutes" bigint,
  "tries" bigint,
  "remarks" text,
  primary key ("district_id", "id")
);
create index "quiz_org_day" on "quiz" ("district_id", "org_id", "open_on");
create index "quiz_day" on "quiz" ("district_id", "open_on", "id");
create index "quiz_guard" on "quiz" ("district_id", "guard_path", "open_on");
create index "quiz_programme" on "quiz" ("district_id", "programme_id");
create index "quiz_channel" on "quiz" ("district_id", "channel");
alter table "quiz" enable row level security;
grant select, insert, update on "quiz" to taizhang_person;
grant select on "quiz" to taizhang_figures;
create policy "record_read" on "quiz" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda')));
create policy "record_add" on "quiz" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "quiz" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "quiz" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "quiz" is 'declaration eb3db81d8c58b2b2';
create table "quiz_paper" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "stem" text,
  "kind" text,
  "options" text,
  "answer" text,
  "points" bigint,
  primary key ("district_id", "of_id", "position"),
  constraint "quiz_paper_kind_check" check ("kind" in ('single', 'multiple', 'judgement'))
);
create index "quiz_paper_org_day" on "quiz_paper" ("district_id", "org_id", "day");
alter table "quiz_paper" enable row level security;
grant select, insert, update, delete on "quiz_paper" to taizhang_person;
grant select on "quiz_paper" to taizhang_figures;
create policy "lines_read" on "quiz_paper" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda')));
create policy "lines_add" on "quiz_paper" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "quiz_paper" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "quiz_paper" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "quiz_paper" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "quiz_paper" is 'declaration 0f693cd16aa49543';
create table "quiz_attempt" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "quiz" bigint,
  "quiz_label" text,
  "member" bigint,
  "member_label" text,
  "taken_on" date,
  "marks" bigint,
  "score" bigint,
  "passed" text,
  "certificate" text,
  primary key ("district_id", "id")
);
create index "quiz_attempt_org_day" on "quiz_attempt" ("district_id", "org_id", "taken_on");
create index "quiz_attempt_day" on "quiz_attempt" ("district_id", "taken_on", "id");
create index "quiz_attempt_guard" on "quiz_attempt" ("district_id", "guard_path", "taken_on");
create index "quiz_attempt_quiz" on "quiz_attempt" ("district_id", "quiz");
create index "quiz_attempt_member" on "quiz_attempt" ("district_id", "member");
alter table "quiz_attempt" enable row level security;
grant select, insert, update on "quiz_attempt" to taizhang_person;
grant select on "quiz_attempt" to taizhang_figures;
create policy "record_read" on "quiz_attempt" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) or (nullif(current_setting('app.role'), '') = 'member' and "member" = nullif(current_setting('app.member'), '')::bigint)));
create policy "record_add" on "quiz_attempt" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "quiz_attempt" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "quiz_attempt" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "quiz_attempt" is 'declaration 2b142bdaa0ba4f6e';
create table "quiz_attempt_answers" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "given" text,
  primary key ("district_id", "of_id", "position")
);
create index "quiz_attempt_answers_org_day" on "quiz_attempt_answers" ("district_id", "org_id", "day");
alter table "quiz_attempt_answers" enable row level security;
grant select, insert, update, delete on "quiz_attempt_answers" to taizhang_person;
grant select on "quiz_attempt_answers" to taizhang_figures;
create policy "lines_read" on "quiz_attempt_answers" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "quiz_attempt_answers" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "quiz_attempt_answers" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "quiz_attempt_answers" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "quiz_attempt_answers" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "quiz_attempt_answers" is 'declaration 9fb39f3a7d25f12f';
create table "article" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "programme_id" bigint,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "title" text,
  "subject" text,
  "outlet" text,
  "medium" text,
  "level" text,
  "published_on" date,
  "author" text,
  "link" text,
  "papers" bigint[],
  primary key ("district_id", "id"),
  constraint "article_subject_check" check ("subject" in ('practice', 'model', 'news')),
  constraint "article_medium_check" check ("medium" in ('newspaper', 'magazine', 'broadcast', 'website', 'account', 'briefing')),
  constraint "article_level_check" check ("level" in ('national', 'provincial', 'municipal', 'district'))
);
create index "article_org_day" on "article" ("district_id", "org_id", "published_on");
create index "article_day" on "article" ("district_id", "published_on", "id");
create index "article_guard" on "article" ("district_id", "guard_path", "published_on");
create index "article_programme" on "article" ("district_id", "programme_id");
create unique index "article_unique_1" on "article" ("district_id", "title", "outlet", "published_on") where state <> 'void';
alter table "article" enable row level security;
grant select, insert, update on "article" to taizhang_person;
grant select on "article" to taizhang_figures;
create policy "record_read" on "article" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('member', 'clerk', 'secretary', 'leader', 'organization', 'propaganda')));
create policy "record_add" on "article" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "article" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "article" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "article" is 'declaration 5c49d05f4ba02e2d';
create table "speaker" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "name" text,
  "kind" text,
  "unit" text,
  "field" text,
  "joined_on" date,
  "until_day" date,
  "remarks" text,
  primary key ("district_id", "id"),
  constraint "speaker_kind_check" check ("kind" in ('expert', 'cadre', 'secretary', 'model', 'veteran', 'artist', 'youth'))
);
create index "speaker_org_day" on "speaker" ("district_id", "org_id", "joined_on");
create index "speaker_day" on "speaker" ("district_id", "joined_on", "id");
create index "speaker_guard" on "speaker" ("district_id", "guard_path", "joined_on");
alter table "speaker" enable row level security;
grant select, insert, update on "speaker" to taizhang_person;
grant select on "speaker" to taizhang_figures;
create policy "record_read" on "speaker" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda')));
create policy "record_add" on "speaker" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "speaker" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "speaker" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "speaker" is 'declaration 78a2c9387fd449bc';
create table "speaker_personal" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "phone" text,
  "phone_mask" text,
  primary key ("district_id", "id")
);
alter table "speaker_personal" enable row level security;
grant select, insert, update on "speaker_personal" to taizhang_person;
create policy "sealed_read" on "speaker_personal" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'propaganda', 'secretary') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "sealed_add" on "speaker_personal" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "sealed_change" on "speaker_personal" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
comment on table "speaker_personal" is 'declaration 57426f46773d9955';
create table "talk_topic" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "title" text,
  "form" text,
  "speaker" bigint,
  "speaker_label" text,
  "audience" text,
  "minutes" bigint,
  "offered_on" date,
  "until_day" date,
  "outline" text,
  "papers" bigint[],
  primary key ("district_id", "id"),
  constraint "talk_topic_form_check" check ("form" in ('talk', 'sketch', 'opera', 'song', 'dance', 'storytelling', 'film', 'mixed'))
);
create index "talk_topic_org_day" on "talk_topic" ("district_id", "org_id", "offered_on");
create index "talk_topic_day" on "talk_topic" ("district_id", "offered_on", "id");
create index "talk_topic_guard" on "talk_topic" ("district_id", "guard_path", "offered_on");
create index "talk_topic_speaker" on "talk_topic" ("district_id", "speaker");
alter table "talk_topic" enable row level security;
grant select, insert, update on "talk_topic" to taizhang_person;
grant select on "talk_topic" to taizhang_figures;
create policy "record_read" on "talk_topic" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('member', 'clerk', 'secretary', 'leader', 'organization', 'propaganda')));
create policy "record_add" on "talk_topic" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "talk_topic" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "talk_topic" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "talk_topic" is 'declaration 7149f4df4cbd6b7a';
create table "outreach_event" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "programme_id" bigint,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "title" text,
  "form" text,
  "topic" bigint,
  "topic_label" text,
  "held_on" date,
  "starts_at" text,
  "place" text,
  "expected" bigint,
  "contact" text,
  "audience" bigint,
  "account" text,
  "reason" text,
  "photos" bigint[],
  primary key ("district_id", "id"),
  constraint "outreach_event_form_check" check ("form" in ('talk', 'sketch', 'opera', 'song', 'dance', 'storytelling', 'film', 'mixed'))
);
create index "outreach_event_org_day" on "outreach_event" ("district_id", "org_id", "held_on");
create index "outreach_event_day" on "outreach_event" ("district_id", "held_on", "id");
create index "outreach_event_guard" on "outreach_event" ("district_id", "guard_path", "held_on");
create index "outreach_event_programme" on "outreach_event" ("district_id", "programme_id");
create index "outreach_event_topic" on "outreach_event" ("district_id", "topic");
alter table "outreach_event" enable row level security;
grant select, insert, update on "outreach_event" to taizhang_person;
grant select on "outreach_event" to taizhang_figures;
create policy "record_read" on "outreach_event" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('member', 'clerk', 'secretary', 'leader', 'organization', 'propaganda')));
create policy "record_add" on "outreach_event" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "outreach_event" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "outreach_event" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "outreach_event" is 'declaration 429f3f7128c886f3';
create table "outreach_event_performers" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "speaker" bigint,
  "speaker_label" text,
  "name" text,
  "part" text,
  primary key ("district_id", "of_id", "position")
);
create index "outreach_event_performers_org_day" on "outreach_event_performers" ("district_id", "org_id", "day");
create index "outreach_event_performers_speaker" on "outreach_event_performers" ("district_id", "speaker", "day");
alter table "outreach_event_performers" enable row level security;
grant select, insert, update, delete on "outreach_event_performers" to taizhang_person;
grant select on "outreach_event_performers" to taizhang_figures;
create policy "lines_read" on "outreach_event_performers" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('member', 'clerk', 'secretary', 'leader', 'organization', 'propaganda')));
create policy "lines_add" on "outreach_event_performers" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "outreach_event_performers" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "outreach_event_performers" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "outreach_event_performers" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "outreach_event_performers" is 'declaration 48d7543e3a9b8d71';
create table "moral_model" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "name" text,
  "kind" text,
  "field" text,
  "unit" text,
  "nominated_on" date,
  "deeds" text,
  "consent" text,
  "consent_on" date,
  "school" text,
  "guardian_consent_on" date,
  "shown_as" text,
  "level" text,
  "publicised_on" date,
  "named_on" date,
  "document" text,
  "papers" bigint[],
  primary key ("district_id", "id"),
  constraint "moral_model_kind_check" check ("kind" in ('model', 'neighbour', 'beautiful', 'youngster')),
  constraint "moral_model_field_check" check ("field" in ('helpful', 'brave', 'honest', 'diligent', 'filial')),
  constraint "moral_model_consent_check" check ("consent" in ('yes', 'no', 'asked')),
  constraint "moral_model_shown_as_check" check ("shown_as" in ('name', 'anonymous')),
  constraint "moral_model_level_check" check ("level" in ('national', 'provincial', 'municipal', 'district', 'subdistrict'))
);
create index "moral_model_org_day" on "moral_model" ("district_id", "org_id", "nominated_on");
create index "moral_model_day" on "moral_model" ("district_id", "nominated_on", "id");
create index "moral_model_guard" on "moral_model" ("district_id", "guard_path", "nominated_on");
alter table "moral_model" enable row level security;
grant select, insert, update on "moral_model" to taizhang_person;
grant select on "moral_model" to taizhang_figures;
create policy "record_read" on "moral_model" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "moral_model" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "moral_model" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "moral_model" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "moral_model" is 'declaration d13ea8236933fb29';
create table "moral_model_personal" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "guardian" text,
  "guardian_mask" text,
  primary key ("district_id", "id")
);
alter table "moral_model_personal" enable row level security;
grant select, insert, update on "moral_model_personal" to taizhang_person;
create policy "sealed_read" on "moral_model_personal" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'propaganda', 'secretary') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "sealed_add" on "moral_model_personal" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "sealed_change" on "moral_model_personal" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
comment on table "moral_model_personal" is 'declaration ebe32b565877dcf8';
create table "moral_aid" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "recipient" text,
  "model" bigint,
  "model_label" text,
  "unit" text,
  "kind" text,
  "aided_on" date,
  "amount" bigint,
  "goods" text,
  "source" text,
  "visitor" text,
  "account" text,
  "receipts" bigint[],
  "who" text,
  primary key ("district_id", "id"),
  constraint "moral_aid_kind_check" check ("kind" in ('model', 'neighbour')),
  constraint "moral_aid_source_check" check ("source" in ('fiscal', 'dues', 'fund', 'social'))
);
create index "moral_aid_org_day" on "moral_aid" ("district_id", "org_id", "aided_on");
create index "moral_aid_day" on "moral_aid" ("district_id", "aided_on", "id");
create index "moral_aid_guard" on "moral_aid" ("district_id", "guard_path", "aided_on");
create index "moral_aid_model" on "moral_aid" ("district_id", "model");
alter table "moral_aid" enable row level security;
grant select, insert, update on "moral_aid" to taizhang_person;
grant select on "moral_aid" to taizhang_figures;
create policy "record_read" on "moral_aid" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "moral_aid" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "moral_aid" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "moral_aid" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "moral_aid" is 'declaration 2ff11afd4a2b16bd';
create table "exhibition" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "title" text,
  "place" text,
  "opened_on" date,
  "closed_on" date,
  "boards" bigint,
  "visitors" bigint,
  "account" text,
  "photos" bigint[],
  primary key ("district_id", "id")
);
create index "exhibition_org_day" on "exhibition" ("district_id", "org_id", "opened_on");
create index "exhibition_day" on "exhibition" ("district_id", "opened_on", "id");
create index "exhibition_guard" on "exhibition" ("district_id", "guard_path", "opened_on");
alter table "exhibition" enable row level security;
grant select, insert, update on "exhibition" to taizhang_person;
grant select on "exhibition" to taizhang_figures;
create policy "record_read" on "exhibition" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('member', 'clerk', 'secretary', 'leader', 'organization', 'propaganda')));
create policy "record_add" on "exhibition" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "exhibition" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "exhibition" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "exhibition" is 'declaration c98e30d47a52fe42';
create table "exhibition_shown" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "name" text,
  "title" text,
  primary key ("district_id", "of_id", "position")
);
create index "exhibition_shown_org_day" on "exhibition_shown" ("district_id", "org_id", "day");
alter table "exhibition_shown" enable row level security;
grant select, insert, update, delete on "exhibition_shown" to taizhang_person;
grant select on "exhibition_shown" to taizhang_figures;
create policy "lines_read" on "exhibition_shown" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('member', 'clerk', 'secretary', 'leader', 'organization', 'propaganda')));
create policy "lines_add" on "exhibition_shown" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "exhibition_shown" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "exhibition_shown" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "exhibition_shown" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "exhibition_shown" is 'declaration a452223e0991e0a0';
create table "value_site" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "name" text,
  "kind" text,
  "feature" text,
  "applied_on" date,
  "reviewed_on" date,
  "determined_on" date,
  "goal" text,
  "budget" bigint,
  "named_on" date,
  "until_day" date,
  "reason" text,
  "photos" bigint[],
  primary key ("district_id", "id"),
  constraint "value_site_kind_check" check ("kind" in ('community', 'school', 'organ', 'firm', 'park', 'street', 'window'))
);
create index "value_site_org_day" on "value_site" ("district_id", "org_id", "applied_on");
create index "value_site_day" on "value_site" ("district_id", "applied_on", "id");
create index "value_site_guard" on "value_site" ("district_id", "guard_path", "applied_on");
create unique index "value_site_unique_1" on "value_site" ("district_id", "name", "org_id") where state <> 'void';
alter table "value_site" enable row level security;
grant select, insert, update on "value_site" to taizhang_person;
grant select on "value_site" to taizhang_figures;
create policy "record_read" on "value_site" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('member', 'clerk', 'secretary', 'leader', 'organization', 'propaganda')));
create policy "record_add" on "value_site" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "value_site" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "value_site" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "value_site" is 'declaration 8b8d70ac5e073329';
create table "value_site_measures" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "measure" text,
  "owner" text,
  "due_on" date,
  "done_on" date,
  primary key ("district_id", "of_id", "position")
);
create index "value_site_measures_org_day" on "value_site_measures" ("district_id", "org_id", "day");
alter table "value_site_measures" enable row level security;
grant select, insert, update, delete on "value_site_measures" to taizhang_person;
grant select on "value_site_measures" to taizhang_figures;
create policy "lines_read" on "value_site_measures" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('member', 'clerk', 'secretary', 'leader', 'organization', 'propaganda')));
create policy "lines_add" on "value_site_measures" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "value_site_measures" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "value_site_measures" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "value_site_measures" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "value_site_measures" is 'declaration 586af1ef3d9d3e50';
create table "value_site_visits" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "on" date,
  "kind" text,
  "score" bigint,
  "opinion" text,
  primary key ("district_id", "of_id", "position"),
  constraint "value_site_visits_kind_check" check ("kind" in ('midyear', 'yearend', 'visit'))
);
create index "value_site_visits_org_day" on "value_site_visits" ("district_id", "org_id", "day");
alter table "value_site_visits" enable row level security;
grant select, insert, update, delete on "value_site_visits" to taizhang_person;
grant select on "value_site_visits" to taizhang_figures;
create policy "lines_read" on "value_site_visits" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('member', 'clerk', 'secretary', 'leader', 'organization', 'propaganda')));
create policy "lines_add" on "value_site_visits" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "value_site_visits" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "value_site_visits" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "value_site_visits" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "value_site_visits" is 'declaration 484e3a91626fb258';
create table "civilized_unit" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "name" text,
  "kind" text,
  "level" text,
  "named_on" date,
  "until_day" date,
  "head" text,
  "document" text,
  "account" text,
  "photos" bigint[],
  primary key ("district_id", "id"),
  constraint "civilized_unit_kind_check" check ("kind" in ('unit', 'community', 'school', 'family')),
  constraint "civilized_unit_level_check" check ("level" in ('national', 'provincial', 'municipal', 'district'))
);
create index "civilized_unit_org_day" on "civilized_unit" ("district_id", "org_id", "named_on");
create index "civilized_unit_day" on "civilized_unit" ("district_id", "named_on", "id");
create index "civilized_unit_guard" on "civilized_unit" ("district_id", "guard_path", "named_on");
create unique index "civilized_unit_unique_1" on "civilized_unit" ("district_id", "name", "level", "named_on") where state <> 'void';
alter table "civilized_unit" enable row level security;
grant select, insert, update on "civilized_unit" to taizhang_person;
grant select on "civilized_unit" to taizhang_figures;
create policy "record_read" on "civilized_unit" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('member', 'clerk', 'secretary', 'leader', 'organization', 'propaganda')));
create policy "record_add" on "civilized_unit" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "civilized_unit" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "civilized_unit" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "civilized_unit" is 'declaration 9e77b58551857550';
create table "own_channel" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "name" text,
  "kind" text,
  "owner" text,
  "opened_on" date,
  "until_day" date,
  "filing" text,
  "rules" text,
  "papers" bigint[],
  primary key ("district_id", "id"),
  constraint "own_channel_kind_check" check ("kind" in ('website', 'wechat', 'video', 'group', 'screen', 'board', 'hall', 'other'))
);
create index "own_channel_org_day" on "own_channel" ("district_id", "org_id", "opened_on");
create index "own_channel_day" on "own_channel" ("district_id", "opened_on", "id");
create index "own_channel_guard" on "own_channel" ("district_id", "guard_path", "opened_on");
create unique index "own_channel_unique_1" on "own_channel" ("district_id", "name", "org_id") where state <> 'void';
alter table "own_channel" enable row level security;
grant select, insert, update on "own_channel" to taizhang_person;
grant select on "own_channel" to taizhang_figures;
create policy "record_read" on "own_channel" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda')));
create policy "record_add" on "own_channel" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "own_channel" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "own_channel" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "own_channel" is 'declaration 3b10538428db1a06';
create table "own_channel_reviews" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "on" date,
  "by" text,
  "result" text,
  primary key ("district_id", "of_id", "position")
);
create index "own_channel_reviews_org_day" on "own_channel_reviews" ("district_id", "org_id", "day");
alter table "own_channel_reviews" enable row level security;
grant select, insert, update, delete on "own_channel_reviews" to taizhang_person;
grant select on "own_channel_reviews" to taizhang_figures;
create policy "lines_read" on "own_channel_reviews" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda')));
create policy "lines_add" on "own_channel_reviews" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "own_channel_reviews" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "own_channel_reviews" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "own_channel_reviews" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "own_channel_reviews" is 'declaration dff15184ee024100';
create table "forum_approval" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "title" text,
  "kind" text,
  "held_on" date,
  "hall" bigint,
  "hall_label" text,
  "place" text,
  "audience" bigint,
  "applied_on" date,
  "decided_on" date,
  "opinion" text,
  "account" text,
  "papers" bigint[],
  primary key ("district_id", "id"),
  constraint "forum_approval_kind_check" check ("kind" in ('lecture', 'forum', 'seminar', 'salon', 'exhibition'))
);
create index "forum_approval_org_day" on "forum_approval" ("district_id", "org_id", "held_on");
create index "forum_approval_day" on "forum_approval" ("district_id", "held_on", "id");
create index "forum_approval_guard" on "forum_approval" ("district_id", "guard_path", "held_on");
create index "forum_approval_hall" on "forum_approval" ("district_id", "hall");
alter table "forum_approval" enable row level security;
grant select, insert, update on "forum_approval" to taizhang_person;
grant select on "forum_approval" to taizhang_figures;
create policy "record_read" on "forum_approval" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "forum_approval" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "forum_approval" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "forum_approval" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "forum_approval" is 'declaration de5c52576f3aa228';
create table "forum_approval_speakers" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "name" text,
  "unit" text,
  "topic" text,
  primary key ("district_id", "of_id", "position")
);
create index "forum_approval_speakers_org_day" on "forum_approval_speakers" ("district_id", "org_id", "day");
alter table "forum_approval_speakers" enable row level security;
grant select, insert, update, delete on "forum_approval_speakers" to taizhang_person;
grant select on "forum_approval_speakers" to taizhang_figures;
create policy "lines_read" on "forum_approval_speakers" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "forum_approval_speakers" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "forum_approval_speakers" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "forum_approval_speakers" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "forum_approval_speakers" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "forum_approval_speakers" is 'declaration 9a4bcb8c3b442815';
create table "ideology_duty" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "year" bigint,
  "name" text,
  "made_on" date,
  "head" text,
  "count" bigint,
  "remarks" text,
  "papers" bigint[],
  primary key ("district_id", "id")
);
create index "ideology_duty_org_day" on "ideology_duty" ("district_id", "org_id", "made_on");
create index "ideology_duty_day" on "ideology_duty" ("district_id", "made_on", "id");
create index "ideology_duty_guard" on "ideology_duty" ("district_id", "guard_path", "made_on");
create unique index "ideology_duty_unique_1" on "ideology_duty" ("district_id", "org_id", "year") where state <> 'void';
alter table "ideology_duty" enable row level security;
grant select, insert, update on "ideology_duty" to taizhang_person;
grant select on "ideology_duty" to taizhang_figures;
create policy "record_read" on "ideology_duty" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "ideology_duty" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "ideology_duty" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "ideology_duty" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "ideology_duty" is 'declaration 87114730fcb471e8';
create table "ideology_duty_duties" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "kind" text,
  "duty" text,
  "owner" text,
  "due_on" date,
  "done_on" date,
  primary key ("district_id", "of_id", "position"),
  constraint "ideology_duty_duties_kind_check" check ("kind" in ('study', 'report', 'channel', 'training', 'inspection', 'other'))
);
create index "ideology_duty_duties_org_day" on "ideology_duty_duties" ("district_id", "org_id", "day");
alter table "ideology_duty_duties" enable row level security;
grant select, insert, update, delete on "ideology_duty_duties" to taizhang_person;
grant select on "ideology_duty_duties" to taizhang_figures;
create policy "lines_read" on "ideology_duty_duties" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "ideology_duty_duties" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "ideology_duty_duties" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "ideology_duty_duties" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "ideology_duty_duties" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "ideology_duty_duties" is 'declaration bbde5c91a384760e';
create table "ideology_report" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "year" bigint,
  "half" text,
  "name" text,
  "due" text,
  "submitted_on" date,
  "studies" bigint,
  "work" text,
  "problems" text,
  "plans" text,
  "signer" text,
  "papers" bigint[],
  primary key ("district_id", "id"),
  constraint "ideology_report_half_check" check ("half" in ('first', 'second'))
);
create index "ideology_report_org_day" on "ideology_report" ("district_id", "org_id", "submitted_on");
create index "ideology_report_day" on "ideology_report" ("district_id", "submitted_on", "id");
create index "ideology_report_guard" on "ideology_report" ("district_id", "guard_path", "submitted_on");
create unique index "ideology_report_unique_1" on "ideology_report" ("district_id", "org_id", "year", "half") where state <> 'void';
alter table "ideology_report" enable row level security;
grant select, insert, update on "ideology_report" to taizhang_person;
grant select on "ideology_report" to taizhang_figures;
create policy "record_read" on "ideology_report" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "ideology_report" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "ideology_report" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "ideology_report" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "ideology_report" is 'declaration bf2b25b8ca735992';
create table "ideology_inspection" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "peer_path" text collate "C",
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "theme" text,
  "inspected" bigint,
  "inspected_label" text,
  "inspected_on" date,
  "kind" text,
  "group" text,
  "found" bigint,
  "account" text,
  "fed_back_on" date,
  "papers" bigint[],
  primary key ("district_id", "id"),
  constraint "ideology_inspection_kind_check" check ("kind" in ('special', 'routine', 'followUp'))
);
create index "ideology_inspection_org_day" on "ideology_inspection" ("district_id", "org_id", "inspected_on");
create index "ideology_inspection_day" on "ideology_inspection" ("district_id", "inspected_on", "id");
create index "ideology_inspection_guard" on "ideology_inspection" ("district_id", "guard_path", "inspected_on");
create index "ideology_inspection_inspected" on "ideology_inspection" ("district_id", "inspected");
alter table "ideology_inspection" enable row level security;
grant select, insert, update on "ideology_inspection" to taizhang_person;
grant select on "ideology_inspection" to taizhang_figures;
create policy "record_read" on "ideology_inspection" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) or (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and peer_path >= nullif(current_setting('app.lo'), '') and peer_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "ideology_inspection" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "ideology_inspection" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "ideology_inspection" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "ideology_inspection" is 'declaration d113f24f2ad4d80e';
create table "ideology_inspection_checklist" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "item" text,
  "result" text,
  "remark" text,
  primary key ("district_id", "of_id", "position"),
  constraint "ideology_inspection_checklist_result_check" check ("result" in ('met', 'partly', 'not'))
);
create index "ideology_inspection_checklist_org_day" on "ideology_inspection_checklist" ("district_id", "org_id", "day");
alter table "ideology_inspection_checklist" enable row level security;
grant select, insert, update, delete on "ideology_inspection_checklist" to taizhang_person;
grant select on "ideology_inspection_checklist" to taizhang_figures;
create policy "lines_read" on "ideology_inspection_checklist" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "ideology_inspection_checklist" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "ideology_inspection_checklist" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "ideology_inspection_checklist" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "ideology_inspection_checklist" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "ideology_inspection_checklist" is 'declaration 7cefc11e70ef6a3e';
create table "ideology_inspection_problems" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "problem" text,
  "measure" text,
  "due_on" date,
  "done_on" date,
  primary key ("district_id", "of_id", "position")
);
create index "ideology_inspection_problems_org_day" on "ideology_inspection_problems" ("district_id", "org_id", "day");
alter table "ideology_inspection_problems" enable row level security;
grant select, insert, update, delete on "ideology_inspection_problems" to taizhang_person;
grant select on "ideology_inspection_problems" to taizhang_figures;
create policy "lines_read" on "ideology_inspection_problems" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "ideology_inspection_problems" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "ideology_inspection_problems" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "ideology_inspection_problems" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "ideology_inspection_problems" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "ideology_inspection_problems" is 'declaration 876039b3e048f5dc';
create table "ideology_inspection_accountability" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "kind" text,
  "post" text,
  "form" text,
  "on" date,
  primary key ("district_id", "of_id", "position"),
  constraint "ideology_inspection_accountability_kind_check" check ("kind" in ('person', 'organization')),
  constraint "ideology_inspection_accountability_form_check" check ("form" in ('reminder', 'talk', 'criticism', 'order', 'adjust'))
);
create index "ideology_inspection_accountability_org_day" on "ideology_inspection_accountability" ("district_id", "org_id", "day");
alter table "ideology_inspection_accountability" enable row level security;
grant select, insert, update, delete on "ideology_inspection_accountability" to taizhang_person;
grant select on "ideology_inspection_accountability" to taizhang_figures;
create policy "lines_read" on "ideology_inspection_accountability" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "ideology_inspection_accountability" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "ideology_inspection_accountability" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "ideology_inspection_accountability" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "ideology_inspection_accountability" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "ideology_inspection_accountability" is 'declaration 151275f3689f4067';
create table "ideology_incident" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "title" text,
  "channel" bigint,
  "channel_label" text,
  "kind" text,
  "found_on" date,
  "owner" text,
  "handling" text,
  "handled_on" date,
  "lesson" text,
  "papers" bigint[],
  primary key ("district_id", "id"),
  constraint "ideology_incident_kind_check" check ("kind" in ('error', 'intrusion', 'comment', 'event', 'other'))
);
create index "ideology_incident_org_day" on "ideology_incident" ("district_id", "org_id", "found_on");
create index "ideology_incident_day" on "ideology_incident" ("district_id", "found_on", "id");
create index "ideology_incident_guard" on "ideology_incident" ("district_id", "guard_path", "found_on");
create index "ideology_incident_channel" on "ideology_incident" ("district_id", "channel");
alter table "ideology_incident" enable row level security;
grant select, insert, update on "ideology_incident" to taizhang_person;
grant select on "ideology_incident" to taizhang_figures;
create policy "record_read" on "ideology_incident" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "ideology_incident" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "ideology_incident" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "ideology_incident" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "ideology_incident" is 'declaration cfa0db28118335af';
