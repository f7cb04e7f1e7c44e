alter table "organization" add column "status" text;
alter table "organization" add column "document" text;
alter table "organization" add column "exception_document" text;
alter table "organization" add column "unit_relation" text;
alter table "organization" add column "unit_category" text;
alter table "organization" add column "unit_has_organization" boolean;
alter table "organization" add column "region" text;
alter table "organization" add column "secretary" text;
alter table "organization" add column "room_area" bigint;
alter table "organization" drop constraint if exists "organization_status_check";
alter table "organization" add constraint "organization_status_check" check ("status" in ('preparing', 'standing', 'adjusting', 'dissolved', 'merged'));
alter table "organization" drop constraint if exists "organization_unit_relation_check";
alter table "organization" add constraint "organization_unit_relation_check" check ("unit_relation" in ('own', 'joint', 'same-as-superior'));
drop policy "record_read" on "organization";
drop policy "record_add" on "organization";
drop policy "record_change" on "organization";
drop policy "record_count" on "organization";
alter table "organization" enable row level security;
grant select, insert, update on "organization" to taizhang_person;
grant select on "organization" to taizhang_figures;
create policy "record_read" on "organization" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('member', 'clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "organization" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "organization" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "organization" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "organization" is 'declaration f8b33b75462c087f';
create table "body_member" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "name" text,
  "member" bigint,
  "member_label" text,
  "seat" text,
  "from_day" date,
  "until_day" date,
  "end_reason" text,
  "fill_by" date,
  "term" bigint,
  "term_label" text,
  "chosen_by" text,
  "duty" text,
  "document" text,
  "source" text,
  "concurrent" boolean,
  "terms" bigint,
  "papers" bigint[],
  "who" text,
  primary key ("district_id", "id"),
  constraint "body_member_seat_check" check ("seat" in ('secretary', 'deputy', 'organization', 'publicity', 'discipline', 'ordinary')),
  constraint "body_member_end_reason_check" check ("end_reason" in ('term-end', 'transfer', 'resigned', 'removed', 'deceased', 'other')),
  constraint "body_member_chosen_by_check" check ("chosen_by" in ('election', 'by-election', 'appointed')),
  constraint "body_member_source_check" check ("source" in ('unit', 'resident', 'organ', 'retired', 'graduate', 'veteran', 'manager', 'other'))
);
create index "body_member_org_day" on "body_member" ("district_id", "org_id", "from_day");
create index "body_member_day" on "body_member" ("district_id", "from_day", "id");
create index "body_member_guard" on "body_member" ("district_id", "guard_path", "from_day");
create index "body_member_member" on "body_member" ("district_id", "member");
create index "body_member_term" on "body_member" ("district_id", "term");
alter table "body_member" enable row level security;
grant select, insert, update on "body_member" to taizhang_person;
grant select on "body_member" to taizhang_figures;
create policy "record_read" on "body_member" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('member', 'clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) or (nullif(current_setting('app.role'), '') = 'member' and "member" = nullif(current_setting('app.member'), '')::bigint)));
create policy "record_add" on "body_member" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "body_member" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "body_member" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "body_member" is 'declaration 8bfe0d7d48c773b9';
create table "term" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "name" text,
  "started_on" date,
  "mode" text,
  "years" bigint,
  "ends_on" date,
  "seats" bigint,
  "document" text,
  "first_reminder_on" date,
  "second_reminder_on" date,
  "last_reminder_on" date,
  "overdue_reminder_on" date,
  "postponed_until" date,
  "postpone_document" text,
  "exception_document" text,
  "requested_on" date,
  "replied_on" date,
  "elected_on" date,
  "filed_on" date,
  "end_reason" text,
  "papers" bigint[],
  primary key ("district_id", "id"),
  constraint "term_mode_check" check ("mode" in ('meeting', 'delegates', 'appointed'))
);
create index "term_org_day" on "term" ("district_id", "org_id", "started_on");
create index "term_day" on "term" ("district_id", "started_on", "id");
create index "term_guard" on "term" ("district_id", "guard_path", "started_on");
alter table "term" enable row level security;
grant select, insert, update on "term" to taizhang_person;
grant select on "term" to taizhang_figures;
create policy "record_read" on "term" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('member', 'clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "term" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "term" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "term" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "term" is 'declaration 43ad7eee2dc52e0f';
create table "term_reminders" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "reminded_on" date,
  "mode" text,
  "receiver" text,
  "note" text,
  primary key ("district_id", "of_id", "position"),
  constraint "term_reminders_mode_check" check ("mode" in ('letter', 'phone', 'notice'))
);
create index "term_reminders_org_day" on "term_reminders" ("district_id", "org_id", "day");
alter table "term_reminders" enable row level security;
grant select, insert, update, delete on "term_reminders" to taizhang_person;
grant select on "term_reminders" to taizhang_figures;
create policy "lines_read" on "term_reminders" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('member', 'clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "term_reminders" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "term_reminders" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "term_reminders" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "term_reminders" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "term_reminders" is 'declaration 74553180bf2fb066';
create table "election" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "name" text,
  "kind" text,
  "term" bigint,
  "term_label" text,
  "due_on" date,
  "requested_on" date,
  "replied_on" date,
  "reply_document" text,
  "planned_on" date,
  "seats" bigint,
  "candidates_approved_on" date,
  "candidates_document" text,
  "held_on" date,
  "meeting" text,
  "eligible" bigint,
  "present" bigint,
  "issued" bigint,
  "returned" bigint,
  "valid" bigint,
  "invalid" bigint,
  "runoff" text,
  "officer_voters" bigint,
  "reported_on" date,
  "filed_on" date,
  "filed_document" text,
  "invalid_on" date,
  "reason" text,
  "scans" bigint[],
  primary key ("district_id", "id"),
  constraint "election_kind_check" check ("kind" in ('change', 'early', 'first', 'by-election')),
  constraint "election_meeting_check" check ("meeting" in ('members', 'delegates'))
);
create index "election_org_day" on "election" ("district_id", "org_id", "requested_on");
create index "election_day" on "election" ("district_id", "requested_on", "id");
create index "election_guard" on "election" ("district_id", "guard_path", "requested_on");
create index "election_term" on "election" ("district_id", "term");
alter table "election" enable row level security;
grant select, insert, update on "election" to taizhang_person;
grant select on "election" to taizhang_figures;
create policy "record_read" on "election" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "election" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "election" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "election" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "election" is 'declaration 922eea75123fe205';
create table "election_candidates" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "name" text,
  "member" bigint,
  "member_label" text,
  "incumbent" boolean,
  "write_in" boolean,
  "approve" bigint,
  "against" bigint,
  "abstain" bigint,
  "elected" boolean,
  primary key ("district_id", "of_id", "position")
);
create index "election_candidates_org_day" on "election_candidates" ("district_id", "org_id", "day");
create index "election_candidates_member" on "election_candidates" ("district_id", "member", "day");
alter table "election_candidates" enable row level security;
grant select, insert, update, delete on "election_candidates" to taizhang_person;
grant select on "election_candidates" to taizhang_figures;
create policy "lines_read" on "election_candidates" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "election_candidates" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "election_candidates" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "election_candidates" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "election_candidates" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "election_candidates" is 'declaration bebceab729783521';
create table "election_excluded" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "name" text,
  "reason" text,
  "consent" text,
  primary key ("district_id", "of_id", "position"),
  constraint "election_excluded_reason_check" check ("reason" in ('ill', 'abroad', 'sentence', 'bedridden', 'untransferred'))
);
create index "election_excluded_org_day" on "election_excluded" ("district_id", "org_id", "day");
alter table "election_excluded" enable row level security;
grant select, insert, update, delete on "election_excluded" to taizhang_person;
grant select on "election_excluded" to taizhang_figures;
create policy "lines_read" on "election_excluded" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "election_excluded" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "election_excluded" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "election_excluded" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "election_excluded" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "election_excluded" is 'declaration 1eefd6cb53ca6698';
create table "election_tellers" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "name" text,
  "duty" text,
  primary key ("district_id", "of_id", "position"),
  constraint "election_tellers_duty_check" check ("duty" in ('supervisor', 'teller'))
);
create index "election_tellers_org_day" on "election_tellers" ("district_id", "org_id", "day");
alter table "election_tellers" enable row level security;
grant select, insert, update, delete on "election_tellers" to taizhang_person;
grant select on "election_tellers" to taizhang_figures;
create policy "lines_read" on "election_tellers" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "election_tellers" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "election_tellers" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "election_tellers" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "election_tellers" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "election_tellers" is 'declaration 17bf2009bd0a57e8';
create table "election_officers" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "name" text,
  "seat" text,
  "approve" bigint,
  primary key ("district_id", "of_id", "position"),
  constraint "election_officers_seat_check" check ("seat" in ('secretary', 'deputy'))
);
create index "election_officers_org_day" on "election_officers" ("district_id", "org_id", "day");
alter table "election_officers" enable row level security;
grant select, insert, update, delete on "election_officers" to taizhang_person;
grant select on "election_officers" to taizhang_figures;
create policy "lines_read" on "election_officers" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "election_officers" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "election_officers" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "election_officers" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "election_officers" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "election_officers" is 'declaration c9d0203d7850a853';
create table "election_papers" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "paper" text,
  "made_on" date,
  "remark" text,
  primary key ("district_id", "of_id", "position"),
  constraint "election_papers_paper_check" check ("paper" in ('request', 'reply', 'plan', 'recommendation', 'preliminary', 'preliminary-reply', 'notice', 'sign-in', 'method', 'tellers', 'ballots', 'tally', 'result', 'filing', 'hand-over'))
);
create index "election_papers_org_day" on "election_papers" ("district_id", "org_id", "day");
alter table "election_papers" enable row level security;
grant select, insert, update, delete on "election_papers" to taizhang_person;
grant select on "election_papers" to taizhang_figures;
create policy "lines_read" on "election_papers" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "election_papers" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "election_papers" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "election_papers" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "election_papers" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "election_papers" is 'declaration b965712db9db2794';
create table "joint_meeting" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "committee" bigint,
  "committee_label" text,
  "topic" text,
  "held_on" date,
  "place" text,
  "chair" text,
  "recorder" text,
  "present" bigint,
  "decisions" text,
  "papers" bigint[],
  primary key ("district_id", "id")
);
create index "joint_meeting_org_day" on "joint_meeting" ("district_id", "org_id", "held_on");
create index "joint_meeting_day" on "joint_meeting" ("district_id", "held_on", "id");
create index "joint_meeting_guard" on "joint_meeting" ("district_id", "guard_path", "held_on");
create index "joint_meeting_committee" on "joint_meeting" ("district_id", "committee");
alter table "joint_meeting" enable row level security;
grant select, insert, update on "joint_meeting" to taizhang_person;
grant select on "joint_meeting" to taizhang_figures;
create policy "record_read" on "joint_meeting" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "joint_meeting" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "joint_meeting" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "joint_meeting" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "joint_meeting" is 'declaration d4a55a2d7e9d2d57';
create table "joint_meeting_attendance" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "name" text,
  "unit" text,
  "role" text,
  "state" text,
  primary key ("district_id", "of_id", "position"),
  constraint "joint_meeting_attendance_role_check" check ("role" in ('host', 'part-time', 'guest')),
  constraint "joint_meeting_attendance_state_check" check ("state" in ('present', 'leave', 'absent'))
);
create index "joint_meeting_attendance_org_day" on "joint_meeting_attendance" ("district_id", "org_id", "day");
alter table "joint_meeting_attendance" enable row level security;
grant select, insert, update, delete on "joint_meeting_attendance" to taizhang_person;
grant select on "joint_meeting_attendance" to taizhang_figures;
create policy "lines_read" on "joint_meeting_attendance" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "joint_meeting_attendance" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "joint_meeting_attendance" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "joint_meeting_attendance" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "joint_meeting_attendance" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "joint_meeting_attendance" is 'declaration ad3ec7a454a6e1b3';
create table "joint_meeting_agenda" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "item" text,
  "speaker" text,
  "gist" text,
  primary key ("district_id", "of_id", "position")
);
create index "joint_meeting_agenda_org_day" on "joint_meeting_agenda" ("district_id", "org_id", "day");
alter table "joint_meeting_agenda" enable row level security;
grant select, insert, update, delete on "joint_meeting_agenda" to taizhang_person;
grant select on "joint_meeting_agenda" to taizhang_figures;
create policy "lines_read" on "joint_meeting_agenda" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "joint_meeting_agenda" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "joint_meeting_agenda" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "joint_meeting_agenda" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "joint_meeting_agenda" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "joint_meeting_agenda" is 'declaration ccb7a15763e42b44';
create table "resource_item" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "peer_path" text collate "C",
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "kind" text,
  "title" text,
  "listed_on" date,
  "agreement" bigint,
  "agreement_label" text,
  "unit_name" text,
  "unit_org" bigint,
  "unit_org_label" text,
  "owner" text,
  "meets" bigint,
  "meets_label" text,
  "due_on" date,
  "started_on" date,
  "done_on" date,
  "beneficiaries" bigint,
  "result" text,
  "photos" bigint[],
  primary key ("district_id", "id"),
  constraint "resource_item_kind_check" check ("kind" in ('resource', 'need', 'project'))
);
create index "resource_item_org_day" on "resource_item" ("district_id", "org_id", "listed_on");
create index "resource_item_day" on "resource_item" ("district_id", "listed_on", "id");
create index "resource_item_guard" on "resource_item" ("district_id", "guard_path", "listed_on");
create index "resource_item_agreement" on "resource_item" ("district_id", "agreement");
create index "resource_item_unit_org" on "resource_item" ("district_id", "unit_org");
create index "resource_item_meets" on "resource_item" ("district_id", "meets");
alter table "resource_item" enable row level security;
grant select, insert, update on "resource_item" to taizhang_person;
grant select on "resource_item" to taizhang_figures;
create policy "record_read" on "resource_item" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') or (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and peer_path >= nullif(current_setting('app.lo'), '') and peer_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "resource_item" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "resource_item" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "resource_item" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "resource_item" is 'declaration 0a84c6b949d38cdd';
create table "new_unit" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "name" text,
  "credit_code" text,
  "kind" text,
  "industry" text,
  "outside" boolean,
  "listed_on" date,
  "until_day" date,
  "staff" bigint,
  "members" bigint,
  "formal_members" bigint,
  "union" boolean,
  "league" boolean,
  "women" boolean,
  "mode" text,
  "checked_on" date,
  "checker" text,
  "contact" text,
  "address" text,
  "remarks" text,
  "papers" bigint[],
  primary key ("district_id", "id"),
  constraint "new_unit_kind_check" check ("kind" in ('enterprise', 'social', 'individual'))
);
create index "new_unit_org_day" on "new_unit" ("district_id", "org_id", "listed_on");
create index "new_unit_day" on "new_unit" ("district_id", "listed_on", "id");
create index "new_unit_guard" on "new_unit" ("district_id", "guard_path", "listed_on");
create unique index "new_unit_unique_1" on "new_unit" ("district_id", "credit_code") where state <> 'void';
alter table "new_unit" enable row level security;
grant select, insert, update on "new_unit" to taizhang_person;
grant select on "new_unit" to taizhang_figures;
create policy "record_read" on "new_unit" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "new_unit" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "new_unit" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "new_unit" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "new_unit" is 'declaration ac9d5d8efb71218b';
create table "new_unit_coverage" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "mode" text,
  "from_day" date,
  "until_day" date,
  "organization" bigint,
  "organization_label" text,
  "remark" text,
  primary key ("district_id", "of_id", "position")
);
create index "new_unit_coverage_org_day" on "new_unit_coverage" ("district_id", "org_id", "day");
create index "new_unit_coverage_organization" on "new_unit_coverage" ("district_id", "organization", "day");
alter table "new_unit_coverage" enable row level security;
grant select, insert, update, delete on "new_unit_coverage" to taizhang_person;
grant select on "new_unit_coverage" to taizhang_figures;
create policy "lines_read" on "new_unit_coverage" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "new_unit_coverage" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "new_unit_coverage" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "new_unit_coverage" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "new_unit_coverage" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "new_unit_coverage" is 'declaration 4dbc4cc1ba6842b9';
create table "unit_survey" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "programme_id" bigint not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "unit_name" text,
  "unit" bigint,
  "unit_label" text,
  "surveyed_on" date,
  "surveyor" text,
  "staff" bigint,
  "members" bigint,
  "formal_members" bigint,
  "elsewhere" bigint,
  "finding" text,
  "due_on" date,
  "responsible" text,
  "founded_on" date,
  "organization" bigint,
  "organization_label" text,
  "trained_on" date,
  "trainee" text,
  "trained_hours" bigint,
  "remarks" text,
  "papers" bigint[],
  primary key ("district_id", "id"),
  constraint "unit_survey_finding_check" check ("finding" in ('covered', 'to-found', 'to-guide', 'to-liaise', 'gone'))
);
create index "unit_survey_org_day" on "unit_survey" ("district_id", "org_id", "surveyed_on");
create index "unit_survey_day" on "unit_survey" ("district_id", "surveyed_on", "id");
create index "unit_survey_guard" on "unit_survey" ("district_id", "guard_path", "surveyed_on");
create index "unit_survey_programme" on "unit_survey" ("district_id", "programme_id");
create index "unit_survey_unit" on "unit_survey" ("district_id", "unit");
create index "unit_survey_organization" on "unit_survey" ("district_id", "organization");
alter table "unit_survey" enable row level security;
grant select, insert, update on "unit_survey" to taizhang_person;
grant select on "unit_survey" to taizhang_figures;
create policy "record_read" on "unit_survey" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "unit_survey" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "unit_survey" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "unit_survey" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "unit_survey" is 'declaration 79835e4d3ccfa8db';
create table "instructor" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "name" text,
  "member" bigint,
  "member_label" text,
  "home_unit" text,
  "post" text,
  "appointed_on" date,
  "until_day" date,
  "document" text,
  "papers" bigint[],
  "who" text,
  primary key ("district_id", "id")
);
create index "instructor_org_day" on "instructor" ("district_id", "org_id", "appointed_on");
create index "instructor_day" on "instructor" ("district_id", "appointed_on", "id");
create index "instructor_guard" on "instructor" ("district_id", "guard_path", "appointed_on");
create index "instructor_member" on "instructor" ("district_id", "member");
alter table "instructor" enable row level security;
grant select, insert, update on "instructor" to taizhang_person;
grant select on "instructor" to taizhang_figures;
create policy "record_read" on "instructor" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) or (nullif(current_setting('app.role'), '') = 'member' and "member" = nullif(current_setting('app.member'), '')::bigint)));
create policy "record_add" on "instructor" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "instructor" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "instructor" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "instructor" is 'declaration 5897778b7856ee8e';
create table "instructor_units" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "unit" bigint,
  "unit_label" text,
  "from_day" date,
  "until_day" date,
  "task" text,
  primary key ("district_id", "of_id", "position")
);
create index "instructor_units_org_day" on "instructor_units" ("district_id", "org_id", "day");
create index "instructor_units_unit" on "instructor_units" ("district_id", "unit", "day");
alter table "instructor_units" enable row level security;
grant select, insert, update, delete on "instructor_units" to taizhang_person;
grant select on "instructor_units" to taizhang_figures;
create policy "lines_read" on "instructor_units" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "instructor_units" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "instructor_units" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "instructor_units" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "instructor_units" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "instructor_units" is 'declaration 5e25fc667d1022df';
create table "instructor_visits" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "visited_on" date,
  "unit_name" text,
  "matter" text,
  primary key ("district_id", "of_id", "position")
);
create index "instructor_visits_org_day" on "instructor_visits" ("district_id", "org_id", "day");
alter table "instructor_visits" enable row level security;
grant select, insert, update, delete on "instructor_visits" to taizhang_person;
grant select on "instructor_visits" to taizhang_figures;
create policy "lines_read" on "instructor_visits" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "instructor_visits" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "instructor_visits" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "instructor_visits" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "instructor_visits" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "instructor_visits" is 'declaration 4db044818b916a57';
create table "community_fund" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "year" bigint,
  "kind" text,
  "source" text,
  "allotted_on" date,
  "amount" bigint,
  "used" bigint,
  "left" bigint,
  "published_on" date,
  "papers" bigint[],
  primary key ("district_id", "id"),
  constraint "community_fund_kind_check" check ("kind" in ('service', 'party', 'office', 'project'))
);
create index "community_fund_org_day" on "community_fund" ("district_id", "org_id", "allotted_on");
create index "community_fund_day" on "community_fund" ("district_id", "allotted_on", "id");
create index "community_fund_guard" on "community_fund" ("district_id", "guard_path", "allotted_on");
create unique index "community_fund_unique_1" on "community_fund" ("district_id", "org_id", "year", "kind") where state <> 'void';
alter table "community_fund" enable row level security;
grant select, insert, update on "community_fund" to taizhang_person;
grant select on "community_fund" to taizhang_figures;
create policy "record_read" on "community_fund" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('member', 'clerk', 'secretary', 'leader', 'organization', 'propaganda')));
create policy "record_add" on "community_fund" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "community_fund" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "community_fund" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "community_fund" is 'declaration 62daea343422c03a';
create table "community_fund_uses" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "purpose" text,
  "amount" bigint,
  "used_on" date,
  "decision" text,
  primary key ("district_id", "of_id", "position")
);
create index "community_fund_uses_org_day" on "community_fund_uses" ("district_id", "org_id", "day");
alter table "community_fund_uses" enable row level security;
grant select, insert, update, delete on "community_fund_uses" to taizhang_person;
grant select on "community_fund_uses" to taizhang_figures;
create policy "lines_read" on "community_fund_uses" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('member', 'clerk', 'secretary', 'leader', 'organization', 'propaganda')));
create policy "lines_add" on "community_fund_uses" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "community_fund_uses" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "community_fund_uses" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "community_fund_uses" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "community_fund_uses" is 'declaration 73c2c3521c8ae80b';
create table "community_staff" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "year" bigint,
  "counted_on" date,
  "counted_by" text,
  "total" bigint,
  "women" bigint,
  "members" bigint,
  "young" bigint,
  "college" bigint,
  "certified" bigint,
  "remarks" text,
  primary key ("district_id", "id")
);
create index "community_staff_org_day" on "community_staff" ("district_id", "org_id", "counted_on");
create index "community_staff_day" on "community_staff" ("district_id", "counted_on", "id");
create index "community_staff_guard" on "community_staff" ("district_id", "guard_path", "counted_on");
create unique index "community_staff_unique_1" on "community_staff" ("district_id", "org_id", "year") where state <> 'void';
alter table "community_staff" enable row level security;
grant select, insert, update on "community_staff" to taizhang_person;
grant select on "community_staff" to taizhang_figures;
create policy "record_read" on "community_staff" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "community_staff" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "community_staff" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "community_staff" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "community_staff" is 'declaration 68c74cb8b4777a98';
create table "community_staff_posts" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "post" text,
  "approved" bigint,
  "actual" bigint,
  primary key ("district_id", "of_id", "position"),
  constraint "community_staff_posts_post_check" check ("post" in ('secretary', 'committee', 'grid', 'worker', 'public-post'))
);
create index "community_staff_posts_org_day" on "community_staff_posts" ("district_id", "org_id", "day");
alter table "community_staff_posts" enable row level security;
grant select, insert, update, delete on "community_staff_posts" to taizhang_person;
grant select on "community_staff_posts" to taizhang_figures;
create policy "lines_read" on "community_staff_posts" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "community_staff_posts" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "community_staff_posts" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "community_staff_posts" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "community_staff_posts" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "community_staff_posts" is 'declaration b65c5d6932180585';
create table "community_brand" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "name" text,
  "established_on" date,
  "until_day" date,
  "level" text,
  "document" text,
  "theme" text,
  "meaning" text,
  "practice" text,
  "photos" bigint[],
  primary key ("district_id", "id"),
  constraint "community_brand_level_check" check ("level" in ('own', 'subdistrict', 'district', 'municipal', 'provincial'))
);
create index "community_brand_org_day" on "community_brand" ("district_id", "org_id", "established_on");
create index "community_brand_day" on "community_brand" ("district_id", "established_on", "id");
create index "community_brand_guard" on "community_brand" ("district_id", "guard_path", "established_on");
create unique index "community_brand_unique_1" on "community_brand" ("district_id", "org_id", "name") where state <> 'void';
alter table "community_brand" enable row level security;
grant select, insert, update on "community_brand" to taizhang_person;
grant select on "community_brand" to taizhang_figures;
create policy "record_read" on "community_brand" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('member', 'clerk', 'secretary', 'leader', 'organization', 'propaganda')));
create policy "record_add" on "community_brand" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "community_brand" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "community_brand" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "community_brand" is 'declaration 46b990d532896411';
create table "plan_item" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "year" bigint,
  "kind" text,
  "title" text,
  "parent" bigint,
  "parent_label" text,
  "planned_on" date,
  "responsible" bigint,
  "responsible_label" text,
  "post" text,
  "owner" text,
  "measures" text,
  "figure" text,
  "low" bigint,
  "high" bigint,
  "due_on" date,
  "started_on" date,
  "done_on" date,
  "result" text,
  "carried_from" bigint,
  "carried_from_label" text,
  "reason" text,
  "papers" bigint[],
  primary key ("district_id", "id"),
  constraint "plan_item_kind_check" check ("kind" in ('main-line', 'focus', 'foundation', 'task', 'target'))
);
create index "plan_item_org_day" on "plan_item" ("district_id", "org_id", "planned_on");
create index "plan_item_day" on "plan_item" ("district_id", "planned_on", "id");
create index "plan_item_guard" on "plan_item" ("district_id", "guard_path", "planned_on");
create index "plan_item_parent" on "plan_item" ("district_id", "parent");
create index "plan_item_responsible" on "plan_item" ("district_id", "responsible");
create index "plan_item_carried_from" on "plan_item" ("district_id", "carried_from");
create unique index "plan_item_unique_1" on "plan_item" ("district_id", "org_id", "year", "figure") where state <> 'void';
alter table "plan_item" enable row level security;
grant select, insert, update on "plan_item" to taizhang_person;
grant select on "plan_item" to taizhang_figures;
create policy "record_read" on "plan_item" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('member', 'clerk', 'secretary', 'leader', 'organization', 'propaganda')));
create policy "record_add" on "plan_item" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "plan_item" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "plan_item" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "plan_item" is 'declaration aa50c8875d57366a';
create table "regulation" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "title" text,
  "category" text,
  "organ" text,
  "drafted_on" date,
  "document_number" text,
  "issued_on" date,
  "in_force_from" date,
  "amended_on" date,
  "amendment" text,
  "repealed_on" date,
  "reason" text,
  "gist" text,
  "papers" bigint[],
  primary key ("district_id", "id"),
  constraint "regulation_category_check" check ("category" in ('organizations', 'members', 'life', 'education', 'responsibility', 'cadres', 'integrity', 'decisions', 'service', 'office'))
);
create index "regulation_org_day" on "regulation" ("district_id", "org_id", "drafted_on");
create index "regulation_day" on "regulation" ("district_id", "drafted_on", "id");
create index "regulation_guard" on "regulation" ("district_id", "guard_path", "drafted_on");
alter table "regulation" enable row level security;
grant select, insert, update on "regulation" to taizhang_person;
grant select on "regulation" to taizhang_figures;
create policy "record_read" on "regulation" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('member', 'clerk', 'secretary', 'leader', 'organization', 'propaganda')));
create policy "record_add" on "regulation" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "regulation" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "regulation" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "regulation" is 'declaration d4479933c031a775';
alter table "impact_assessment" alter column "keep_until" type date using "keep_until"::date;
alter table "impact_assessment" drop constraint if exists "impact_assessment_ground_check";
alter table "impact_assessment" add constraint "impact_assessment_ground_check" check ("ground" in ('sensitive', 'automated', 'entrust', 'publish', 'evidence', 'other'));
alter table "impact_assessment" drop constraint if exists "impact_assessment_conclusion_check";
alter table "impact_assessment" add constraint "impact_assessment_conclusion_check" check ("conclusion" in ('proceed', 'improve', 'stop'));
drop policy "record_read" on "impact_assessment";
drop policy "record_add" on "impact_assessment";
drop policy "record_change" on "impact_assessment";
drop policy "record_count" on "impact_assessment";
alter table "impact_assessment" enable row level security;
grant select, insert, update on "impact_assessment" to taizhang_person;
grant select on "impact_assessment" to taizhang_figures;
create policy "record_read" on "impact_assessment" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "impact_assessment" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "impact_assessment" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "impact_assessment" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "impact_assessment" is 'declaration 505655d92296680a';
