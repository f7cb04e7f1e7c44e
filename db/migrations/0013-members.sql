alter table "member" add column "came_on" date;
alter table "member" add column "came_from" text;
alter table "member" add column "came_with" text;
alter table "member" add column "leading_cadre" boolean;
alter table "member" add column "fifty_on" date;
alter table "member" add column "required_items" bigint;
alter table "member" add column "filled_items" bigint;
drop policy "record_read" on "member";
drop policy "record_add" on "member";
drop policy "record_change" on "member";
drop policy "record_count" on "member";
alter table "member" enable row level security;
grant select, insert, update on "member" to taizhang_person;
grant select on "member" to taizhang_figures;
create policy "record_read" on "member" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda', 'cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) or (nullif(current_setting('app.role'), '') = 'member' and id = nullif(current_setting('app.member'), '')::bigint)));
create policy "record_add" on "member" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "member" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "member" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "member" is 'declaration 6090afaccbc01e40';
alter table "membership" add column "gone_on" date;
alter table "membership" drop constraint if exists "membership_reason_check";
alter table "membership" add constraint "membership_reason_check" check ("reason" in ('opening', 'accepted', 'transfer-in', 'branch-change', 'reinstated'));
alter table "membership" drop constraint if exists "membership_end_reason_check";
alter table "membership" add constraint "membership_end_reason_check" check ("end_reason" in ('transfer-out', 'branch-change', 'deceased', 'removed', 'expelled', 'suspended', 'cancelled', 'withdrawn'));
drop policy "record_read" on "membership";
drop policy "record_add" on "membership";
drop policy "record_change" on "membership";
drop policy "record_count" on "membership";
alter table "membership" enable row level security;
grant select, insert, update on "membership" to taizhang_person;
grant select on "membership" to taizhang_figures;
create policy "record_read" on "membership" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) or (nullif(current_setting('app.role'), '') = 'member' and "member" = nullif(current_setting('app.member'), '')::bigint)));
create policy "record_add" on "membership" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "membership" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "membership" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "membership" is 'declaration 81ab0fbe26cb1851';
create table "member_history" (
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
  "from_day" date,
  "until_day" date,
  "place" text,
  "post" text,
  "document" text,
  "note" text,
  "papers" bigint[],
  primary key ("district_id", "id"),
  constraint "member_history_kind_check" check ("kind" in ('education', 'work', 'post', 'award', 'sanction', 'other'))
);
create index "member_history_org_day" on "member_history" ("district_id", "org_id", "from_day");
create index "member_history_day" on "member_history" ("district_id", "from_day", "id");
create index "member_history_guard" on "member_history" ("district_id", "guard_path", "from_day");
create index "member_history_member" on "member_history" ("district_id", "member");
alter table "member_history" enable row level security;
grant select, insert, update on "member_history" to taizhang_person;
grant select on "member_history" to taizhang_figures;
create policy "record_read" on "member_history" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) or (nullif(current_setting('app.role'), '') = 'member' and "member" = nullif(current_setting('app.member'), '')::bigint)));
create policy "record_add" on "member_history" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "member_history" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "member_history" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "member_history" is 'declaration df5e87f387ecedab';
create table "member_check" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "programme_id" bigint not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "member" bigint,
  "member_label" text,
  "checked_on" date,
  "finding" text,
  "confirmed" boolean,
  "reached" boolean,
  "whereabouts" text,
  "education" text,
  "dues_up_to" text,
  "checked_by" text,
  "note" text,
  "task" text,
  "due_on" date,
  "settled_on" date,
  "settlement" text,
  primary key ("district_id", "id"),
  constraint "member_check_finding_check" check ("finding" in ('normal', 'lost', 'pocket', 'floating', 'doubtful', 'deceased', 'duplicate')),
  constraint "member_check_dues_up_to_check" check ("dues_up_to" ~ '^[0-9]{4}-(0[1-9]|1[0-2])$')
);
create index "member_check_org_day" on "member_check" ("district_id", "org_id", "checked_on");
create index "member_check_day" on "member_check" ("district_id", "checked_on", "id");
create index "member_check_guard" on "member_check" ("district_id", "guard_path", "checked_on");
create index "member_check_programme" on "member_check" ("district_id", "programme_id");
create index "member_check_member" on "member_check" ("district_id", "member");
alter table "member_check" enable row level security;
grant select, insert, update on "member_check" to taizhang_person;
grant select on "member_check" to taizhang_figures;
create policy "record_read" on "member_check" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) or (nullif(current_setting('app.role'), '') = 'member' and "member" = nullif(current_setting('app.member'), '')::bigint)));
create policy "record_add" on "member_check" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "member_check" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "member_check" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "member_check" is 'declaration a4d1e00babc9e169';
create table "membership_decision" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "member" bigint,
  "member_label" text,
  "from_state" text,
  "to_state" text,
  "removal" text,
  "organ" text,
  "decided_on" date,
  "effective_on" date,
  "document" text,
  "handled_by" text,
  "reviewed_by" text,
  "note" text,
  "papers" bigint[],
  primary key ("district_id", "id"),
  constraint "membership_decision_removal_check" check ("removal" in ('conditions', 'advice', 'quit', 'request'))
);
create index "membership_decision_org_day" on "membership_decision" ("district_id", "org_id", "decided_on");
create index "membership_decision_day" on "membership_decision" ("district_id", "decided_on", "id");
create index "membership_decision_guard" on "membership_decision" ("district_id", "guard_path", "decided_on");
create index "membership_decision_member" on "membership_decision" ("district_id", "member");
alter table "membership_decision" enable row level security;
grant select, insert, update on "membership_decision" to taizhang_person;
grant select on "membership_decision" to taizhang_figures;
create policy "record_read" on "membership_decision" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) or (nullif(current_setting('app.role'), '') = 'member' and "member" = nullif(current_setting('app.member'), '')::bigint)));
create policy "record_add" on "membership_decision" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "membership_decision" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "membership_decision" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "membership_decision" is 'declaration 38d2c5245fc07db8';
create table "transfer" (
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
  "kind" text,
  "direction" text,
  "destination" bigint,
  "destination_label" text,
  "destination_name" text,
  "origin_name" text,
  "applied_on" date,
  "cause" text,
  "checked_on" date,
  "dues_paid_to" text,
  "dues_note" text,
  "letter_no" text,
  "issued_on" date,
  "valid_days" bigint,
  "expires_on" date,
  "received_on" date,
  "receiver" text,
  "receipt_on" date,
  "closed_on" date,
  "ended_on" date,
  "pending_until" date,
  "explanation" text,
  "reissues" bigint,
  "reissues_label" text,
  "papers" bigint[],
  primary key ("district_id", "id"),
  constraint "transfer_kind_check" check ("kind" in ('online', 'letter', 'group', 'temporary', 'army')),
  constraint "transfer_dues_paid_to_check" check ("dues_paid_to" ~ '^[0-9]{4}-(0[1-9]|1[0-2])$')
);
create index "transfer_org_day" on "transfer" ("district_id", "org_id", "applied_on");
create index "transfer_day" on "transfer" ("district_id", "applied_on", "id");
create index "transfer_guard" on "transfer" ("district_id", "guard_path", "applied_on");
create index "transfer_member" on "transfer" ("district_id", "member");
create index "transfer_destination" on "transfer" ("district_id", "destination");
create index "transfer_reissues" on "transfer" ("district_id", "reissues");
alter table "transfer" enable row level security;
grant select, insert, update on "transfer" to taizhang_person;
grant select on "transfer" to taizhang_figures;
create policy "record_read" on "transfer" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) or (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization') and peer_path >= nullif(current_setting('app.lo'), '') and peer_path < nullif(current_setting('app.hi'), '')) or (nullif(current_setting('app.role'), '') = 'member' and "member" = nullif(current_setting('app.member'), '')::bigint)));
create policy "record_add" on "transfer" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "transfer" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "transfer" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "transfer" is 'declaration 4d859d0a6f549726';
create table "floating_member" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "peer_path" text collate "C",
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "direction" text,
  "name" text,
  "member" bigint,
  "member_label" text,
  "home_name" text,
  "left_on" date,
  "place" text,
  "abroad" boolean,
  "host" bigint,
  "host_label" text,
  "host_name" text,
  "expected_until" date,
  "registered_on" date,
  "ended_on" date,
  "contact_here" text,
  "contact_there" text,
  "dues_at" text,
  "card_no" text,
  "card_on" date,
  "file_no" text,
  "file_on" date,
  "note" text,
  "contact_due_on" date,
  "who" text,
  primary key ("district_id", "id"),
  constraint "floating_member_direction_check" check ("direction" in ('out', 'in')),
  constraint "floating_member_dues_at_check" check ("dues_at" in ('home', 'host'))
);
create index "floating_member_org_day" on "floating_member" ("district_id", "org_id", "left_on");
create index "floating_member_day" on "floating_member" ("district_id", "left_on", "id");
create index "floating_member_guard" on "floating_member" ("district_id", "guard_path", "left_on");
create index "floating_member_member" on "floating_member" ("district_id", "member");
create index "floating_member_host" on "floating_member" ("district_id", "host");
alter table "floating_member" enable row level security;
grant select, insert, update on "floating_member" to taizhang_person;
grant select on "floating_member" to taizhang_figures;
create policy "record_read" on "floating_member" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) or (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization') and peer_path >= nullif(current_setting('app.lo'), '') and peer_path < nullif(current_setting('app.hi'), '')) or (nullif(current_setting('app.role'), '') = 'member' and "member" = nullif(current_setting('app.member'), '')::bigint)));
create policy "record_add" on "floating_member" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "floating_member" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "floating_member" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "floating_member" is 'declaration 552af9636dacf249';
create table "floating_member_appraisals" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "appraised_on" date,
  "grade" text,
  "by" text,
  primary key ("district_id", "of_id", "position"),
  constraint "floating_member_appraisals_grade_check" check ("grade" in ('good', 'fair', 'plain', 'poor'))
);
create index "floating_member_appraisals_org_day" on "floating_member_appraisals" ("district_id", "org_id", "day");
alter table "floating_member_appraisals" enable row level security;
grant select, insert, update, delete on "floating_member_appraisals" to taizhang_person;
grant select on "floating_member_appraisals" to taizhang_figures;
create policy "lines_read" on "floating_member_appraisals" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "floating_member_appraisals" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "floating_member_appraisals" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "floating_member_appraisals" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "floating_member_appraisals" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "floating_member_appraisals" is 'declaration 6971638f6e811737';
create table "floating_member_contacts" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "contacted_on" date,
  "means" text,
  "gist" text,
  primary key ("district_id", "of_id", "position"),
  constraint "floating_member_contacts_means_check" check ("means" in ('phone', 'message', 'visit', 'letter'))
);
create index "floating_member_contacts_org_day" on "floating_member_contacts" ("district_id", "org_id", "day");
alter table "floating_member_contacts" enable row level security;
grant select, insert, update, delete on "floating_member_contacts" to taizhang_person;
grant select on "floating_member_contacts" to taizhang_figures;
create policy "lines_read" on "floating_member_contacts" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "floating_member_contacts" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "floating_member_contacts" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "floating_member_contacts" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "floating_member_contacts" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "floating_member_contacts" is 'declaration 44215c12a12a779b';
create table "lost_contact" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "member" bigint,
  "member_label" text,
  "last_contact_on" date,
  "circumstances" text,
  "may_suspend_on" date,
  "may_remove_on" date,
  "found_on" date,
  "suspended_on" date,
  "reinstated_on" date,
  "removed_on" date,
  "other_on" date,
  "explanation" text,
  "decision" bigint,
  "decision_label" text,
  "outcome" text,
  "handled_on" date,
  "lost_until" date,
  primary key ("district_id", "id")
);
create index "lost_contact_org_day" on "lost_contact" ("district_id", "org_id", "last_contact_on");
create index "lost_contact_day" on "lost_contact" ("district_id", "last_contact_on", "id");
create index "lost_contact_guard" on "lost_contact" ("district_id", "guard_path", "last_contact_on");
create index "lost_contact_member" on "lost_contact" ("district_id", "member");
create index "lost_contact_decision" on "lost_contact" ("district_id", "decision");
alter table "lost_contact" enable row level security;
grant select, insert, update on "lost_contact" to taizhang_person;
grant select on "lost_contact" to taizhang_figures;
create policy "record_read" on "lost_contact" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) or (nullif(current_setting('app.role'), '') = 'member' and "member" = nullif(current_setting('app.member'), '')::bigint)));
create policy "record_add" on "lost_contact" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "lost_contact" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "lost_contact" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "lost_contact" is 'declaration 15f2a535e34656bc';
create table "lost_contact_searches" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "searched_on" date,
  "means" text,
  "by" text,
  "result" text,
  primary key ("district_id", "of_id", "position"),
  constraint "lost_contact_searches_means_check" check ("means" in ('phone', 'message', 'letter', 'visit', 'family', 'colleagues', 'homeBranch'))
);
create index "lost_contact_searches_org_day" on "lost_contact_searches" ("district_id", "org_id", "day");
alter table "lost_contact_searches" enable row level security;
grant select, insert, update, delete on "lost_contact_searches" to taizhang_person;
grant select on "lost_contact_searches" to taizhang_figures;
create policy "lines_read" on "lost_contact_searches" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "lost_contact_searches" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "lost_contact_searches" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "lost_contact_searches" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "lost_contact_searches" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "lost_contact_searches" is 'declaration ddc45857cf9f852a';
create table "member_archive" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "member" bigint,
  "member_label" text,
  "file_no" text,
  "built_on" date,
  "missing" text,
  "sorted_on" date,
  "sorted_by" text,
  "checked_on" date,
  "checked_by" text,
  "place" text,
  "note" text,
  primary key ("district_id", "id")
);
create index "member_archive_org_day" on "member_archive" ("district_id", "org_id", "built_on");
create index "member_archive_day" on "member_archive" ("district_id", "built_on", "id");
create index "member_archive_guard" on "member_archive" ("district_id", "guard_path", "built_on");
create index "member_archive_member" on "member_archive" ("district_id", "member");
create unique index "member_archive_unique_1" on "member_archive" ("district_id", "file_no") where state <> 'void';
alter table "member_archive" enable row level security;
grant select, insert, update on "member_archive" to taizhang_person;
grant select on "member_archive" to taizhang_figures;
create policy "record_read" on "member_archive" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) or (nullif(current_setting('app.role'), '') = 'member' and "member" = nullif(current_setting('app.member'), '')::bigint)));
create policy "record_add" on "member_archive" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "member_archive" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "member_archive" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "member_archive" is 'declaration d1ef350935e64d4c';
create table "member_archive_papers" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "paper" text,
  "dated_on" date,
  "pages" bigint,
  primary key ("district_id", "of_id", "position"),
  constraint "member_archive_papers_paper_check" check ("paper" in ('form', 'application', 'review', 'conversion', 'cultivation', 'other'))
);
create index "member_archive_papers_org_day" on "member_archive_papers" ("district_id", "org_id", "day");
alter table "member_archive_papers" enable row level security;
grant select, insert, update, delete on "member_archive_papers" to taizhang_person;
grant select on "member_archive_papers" to taizhang_figures;
create policy "lines_read" on "member_archive_papers" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "member_archive_papers" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "member_archive_papers" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "member_archive_papers" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "member_archive_papers" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "member_archive_papers" is 'declaration e8691ff3ae3a26c9';
create table "member_post" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "name" text,
  "kind" text,
  "duties" text,
  "set_on" date,
  "ended_on" date,
  primary key ("district_id", "id"),
  constraint "member_post_kind_check" check ("kind" in ('policy', 'opinion', 'mediation', 'safety', 'environment', 'help', 'culture', 'other'))
);
create index "member_post_org_day" on "member_post" ("district_id", "org_id", "set_on");
create index "member_post_day" on "member_post" ("district_id", "set_on", "id");
create index "member_post_guard" on "member_post" ("district_id", "guard_path", "set_on");
alter table "member_post" enable row level security;
grant select, insert, update on "member_post" to taizhang_person;
grant select on "member_post" to taizhang_figures;
create policy "record_read" on "member_post" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "member_post" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "member_post" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "member_post" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "member_post" is 'declaration 389bb48b37a8ab69';
create table "member_post_holders" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "member" bigint,
  "member_label" text,
  "from_day" date,
  "until_day" date,
  primary key ("district_id", "of_id", "position")
);
create index "member_post_holders_org_day" on "member_post_holders" ("district_id", "org_id", "day");
create index "member_post_holders_member" on "member_post_holders" ("district_id", "member", "day");
alter table "member_post_holders" enable row level security;
grant select, insert, update, delete on "member_post_holders" to taizhang_person;
grant select on "member_post_holders" to taizhang_figures;
create policy "lines_read" on "member_post_holders" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "member_post_holders" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "member_post_holders" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "member_post_holders" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "member_post_holders" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "member_post_holders" is 'declaration 262cab5f1f4b3d23';
create table "member_post_reports" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "reported_on" date,
  "member" bigint,
  "member_label" text,
  "done" text,
  primary key ("district_id", "of_id", "position")
);
create index "member_post_reports_org_day" on "member_post_reports" ("district_id", "org_id", "day");
create index "member_post_reports_member" on "member_post_reports" ("district_id", "member", "day");
alter table "member_post_reports" enable row level security;
grant select, insert, update, delete on "member_post_reports" to taizhang_person;
grant select on "member_post_reports" to taizhang_figures;
create policy "lines_read" on "member_post_reports" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "member_post_reports" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "member_post_reports" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "member_post_reports" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "member_post_reports" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "member_post_reports" is 'declaration 9901fd4819dd2d3a';
create table "in_service" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "peer_path" text collate "C",
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "name" text,
  "member" bigint,
  "member_label" text,
  "home" bigint,
  "home_label" text,
  "unit_name" text,
  "reported_on" date,
  "slip_no" text,
  "strengths" text,
  "phone_consent" boolean,
  "mode" text,
  "claimed" text,
  "claimed_on" date,
  "ended_on" date,
  "note" text,
  "who" text,
  primary key ("district_id", "id")
);
create index "in_service_org_day" on "in_service" ("district_id", "org_id", "reported_on");
create index "in_service_day" on "in_service" ("district_id", "reported_on", "id");
create index "in_service_guard" on "in_service" ("district_id", "guard_path", "reported_on");
create index "in_service_member" on "in_service" ("district_id", "member");
create index "in_service_home" on "in_service" ("district_id", "home");
alter table "in_service" enable row level security;
grant select, insert, update on "in_service" to taizhang_person;
grant select on "in_service" to taizhang_figures;
create policy "record_read" on "in_service" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) or (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization') and peer_path >= nullif(current_setting('app.lo'), '') and peer_path < nullif(current_setting('app.hi'), '')) or (nullif(current_setting('app.role'), '') = 'member' and "member" = nullif(current_setting('app.member'), '')::bigint)));
create policy "record_add" on "in_service" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "in_service" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "in_service" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "in_service" is 'declaration 9e1984a8dc574be4';
create table "in_service_services" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "served_on" date,
  "kind" text,
  "hours" bigint,
  "beneficiaries" bigint,
  "confirmed_by" text,
  primary key ("district_id", "of_id", "position"),
  constraint "in_service_services_kind_check" check ("kind" in ('policy', 'help', 'environment', 'safety', 'advice', 'teaching', 'wish', 'other'))
);
create index "in_service_services_org_day" on "in_service_services" ("district_id", "org_id", "day");
alter table "in_service_services" enable row level security;
grant select, insert, update, delete on "in_service_services" to taizhang_person;
grant select on "in_service_services" to taizhang_figures;
create policy "lines_read" on "in_service_services" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "in_service_services" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "in_service_services" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "in_service_services" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "in_service_services" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "in_service_services" is 'declaration e895380ab3dc1471';
create table "in_service_reviews" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "reviewed_on" date,
  "side" text,
  "grade" text,
  "comment" text,
  primary key ("district_id", "of_id", "position"),
  constraint "in_service_reviews_grade_check" check ("grade" in ('good', 'fair', 'plain', 'poor'))
);
create index "in_service_reviews_org_day" on "in_service_reviews" ("district_id", "org_id", "day");
alter table "in_service_reviews" enable row level security;
grant select, insert, update, delete on "in_service_reviews" to taizhang_person;
grant select on "in_service_reviews" to taizhang_figures;
create policy "lines_read" on "in_service_reviews" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "in_service_reviews" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "in_service_reviews" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "in_service_reviews" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "in_service_reviews" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "in_service_reviews" is 'declaration 7b4920f24b237fc2';
create table "in_service_feedback" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "fed_back_on" date,
  "content" text,
  "received_by" text,
  primary key ("district_id", "of_id", "position")
);
create index "in_service_feedback_org_day" on "in_service_feedback" ("district_id", "org_id", "day");
alter table "in_service_feedback" enable row level security;
grant select, insert, update, delete on "in_service_feedback" to taizhang_person;
grant select on "in_service_feedback" to taizhang_figures;
create policy "lines_read" on "in_service_feedback" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "in_service_feedback" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "in_service_feedback" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "in_service_feedback" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "in_service_feedback" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "in_service_feedback" is 'declaration 39459f0cc6ec3aca';
create table "in_service_personal" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "phone" text,
  "phone_mask" text,
  primary key ("district_id", "id")
);
alter table "in_service_personal" enable row level security;
grant select, insert, update on "in_service_personal" to taizhang_person;
create policy "sealed_read" on "in_service_personal" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'organization', 'secretary') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "sealed_add" on "in_service_personal" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "sealed_change" on "in_service_personal" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
comment on table "in_service_personal" is 'declaration 27239424fa75b908';
create table "pairing" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "member" bigint,
  "member_label" text,
  "household_no" text,
  "need" text,
  "paired_on" date,
  "ended_on" date,
  "consent" boolean,
  "result" text,
  primary key ("district_id", "id"),
  constraint "pairing_need_check" check ("need" in ('living', 'care', 'work', 'schooling', 'other'))
);
create index "pairing_org_day" on "pairing" ("district_id", "org_id", "paired_on");
create index "pairing_day" on "pairing" ("district_id", "paired_on", "id");
create index "pairing_guard" on "pairing" ("district_id", "guard_path", "paired_on");
create index "pairing_member" on "pairing" ("district_id", "member");
alter table "pairing" enable row level security;
grant select, insert, update on "pairing" to taizhang_person;
grant select on "pairing" to taizhang_figures;
create policy "record_read" on "pairing" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) or (nullif(current_setting('app.role'), '') = 'member' and "member" = nullif(current_setting('app.member'), '')::bigint)));
create policy "record_add" on "pairing" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "pairing" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "pairing" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "pairing" is 'declaration a8289ebc376b72fb';
create table "pairing_visits" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "visited_on" date,
  "what" text,
  primary key ("district_id", "of_id", "position")
);
create index "pairing_visits_org_day" on "pairing_visits" ("district_id", "org_id", "day");
alter table "pairing_visits" enable row level security;
grant select, insert, update, delete on "pairing_visits" to taizhang_person;
grant select on "pairing_visits" to taizhang_figures;
create policy "lines_read" on "pairing_visits" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "pairing_visits" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "pairing_visits" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "pairing_visits" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "pairing_visits" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "pairing_visits" is 'declaration 30ec9e37a5e543ca';
create table "pairing_personal" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "household_name" text,
  "household_name_mask" text,
  primary key ("district_id", "id")
);
alter table "pairing_personal" enable row level security;
grant select, insert, update on "pairing_personal" to taizhang_person;
create policy "sealed_read" on "pairing_personal" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'organization', 'secretary') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "sealed_add" on "pairing_personal" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "sealed_change" on "pairing_personal" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
comment on table "pairing_personal" is 'declaration c88f0c2216d49c0f';
alter table "development" add column "exited_on" date;
alter table "development" add column "pending_until" date;
alter table "development" add column "due_on" date;
alter table "development" drop constraint if exists "development_recommendation_check";
alter table "development" add constraint "development_recommendation_check" check ("recommendation" in ('members', 'masses'));
alter table "development" drop constraint if exists "development_review_conclusion_check";
alter table "development" add constraint "development_review_conclusion_check" check ("review_conclusion" in ('passed', 'failed'));
drop policy "record_read" on "development";
drop policy "record_add" on "development";
drop policy "record_change" on "development";
drop policy "record_count" on "development";
alter table "development" enable row level security;
grant select, insert, update on "development" to taizhang_person;
grant select on "development" to taizhang_figures;
create policy "record_read" on "development" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) or (nullif(current_setting('app.role'), '') = 'member' and "member" = nullif(current_setting('app.member'), '')::bigint)));
create policy "record_add" on "development" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "development" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "development" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "development" is 'declaration 1bd34bfa088f64ad';
create table "development_plan" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "name" text,
  "year" bigint,
  "number" bigint,
  "decided_on" date,
  "document" text,
  "women" bigint,
  "young" bigint,
  "college" bigint,
  "new_sector" bigint,
  "quota" bigint,
  primary key ("district_id", "id")
);
create index "development_plan_org_day" on "development_plan" ("district_id", "org_id", "decided_on");
create index "development_plan_day" on "development_plan" ("district_id", "decided_on", "id");
create index "development_plan_guard" on "development_plan" ("district_id", "guard_path", "decided_on");
create unique index "development_plan_unique_1" on "development_plan" ("district_id", "year", "org_id") where state <> 'void';
alter table "development_plan" enable row level security;
grant select, insert, update on "development_plan" to taizhang_person;
grant select on "development_plan" to taizhang_figures;
create policy "record_read" on "development_plan" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "development_plan" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('organization', 'clerk') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "development_plan" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('organization', 'clerk') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('organization', 'clerk') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "development_plan" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "development_plan" is 'declaration ed274adc041e13a9';
create table "development_plan_adjustments" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "adjusted_on" date,
  "number" bigint,
  "document" text,
  primary key ("district_id", "of_id", "position")
);
create index "development_plan_adjustments_org_day" on "development_plan_adjustments" ("district_id", "org_id", "day");
alter table "development_plan_adjustments" enable row level security;
grant select, insert, update, delete on "development_plan_adjustments" to taizhang_person;
grant select on "development_plan_adjustments" to taizhang_figures;
create policy "lines_read" on "development_plan_adjustments" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "development_plan_adjustments" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('organization', 'clerk') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "development_plan_adjustments" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('organization', 'clerk') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('organization', 'clerk') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "development_plan_adjustments" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('organization', 'clerk') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "development_plan_adjustments" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "development_plan_adjustments" is 'declaration 8f78924a8f903c5b';
create table "disposal" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "member" bigint,
  "member_label" text,
  "form" text,
  "proposed_on" date,
  "punished" boolean,
  "filed_on" date,
  "investigators" bigint[],
  "investigators_labels" text[],
  "heard_on" date,
  "investigated_on" date,
  "opined_on" date,
  "shown_on" date,
  "voted_on" date,
  "entitled" bigint,
  "left_out" bigint,
  "left_out_consent" text,
  "present" bigint,
  "approve" bigint,
  "against" bigint,
  "abstain" bigint,
  "approved_on" date,
  "document" text,
  "announced_on" date,
  "correct_from" date,
  "correct_until" date,
  "long_reason" text,
  "result" text,
  "closed_on" date,
  "note" text,
  "papers" bigint[],
  "may_apply_on" date,
  primary key ("district_id", "id"),
  constraint "disposal_form_check" check ("form" in ('correction', 'advice', 'removal')),
  constraint "disposal_result_check" check ("result" in ('improved', 'notImproved'))
);
create index "disposal_org_day" on "disposal" ("district_id", "org_id", "proposed_on");
create index "disposal_day" on "disposal" ("district_id", "proposed_on", "id");
create index "disposal_guard" on "disposal" ("district_id", "guard_path", "proposed_on");
create index "disposal_member" on "disposal" ("district_id", "member");
alter table "disposal" enable row level security;
grant select, insert, update on "disposal" to taizhang_person;
grant select on "disposal" to taizhang_figures;
create policy "record_read" on "disposal" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) or (nullif(current_setting('app.role'), '') = 'member' and "member" = nullif(current_setting('app.member'), '')::bigint)));
create policy "record_add" on "disposal" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "disposal" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "disposal" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "disposal" is 'declaration b8ce33c299607978';
create table "disposal_appeals" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "appealed_on" date,
  "to" text,
  "answered_on" date,
  "answer" text,
  primary key ("district_id", "of_id", "position")
);
create index "disposal_appeals_org_day" on "disposal_appeals" ("district_id", "org_id", "day");
alter table "disposal_appeals" enable row level security;
grant select, insert, update, delete on "disposal_appeals" to taizhang_person;
grant select on "disposal_appeals" to taizhang_figures;
create policy "lines_read" on "disposal_appeals" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "disposal_appeals" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "disposal_appeals" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "disposal_appeals" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "disposal_appeals" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "disposal_appeals" is 'declaration 3a8a6ce8f26753cc';
create table "disposal_ground" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "ground" text,
  "ground_mask" text,
  "evidence" text,
  "evidence_mask" text,
  primary key ("district_id", "id")
);
alter table "disposal_ground" enable row level security;
grant select, insert, update on "disposal_ground" to taizhang_person;
create policy "sealed_read" on "disposal_ground" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "sealed_add" on "disposal_ground" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "sealed_change" on "disposal_ground" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
comment on table "disposal_ground" is 'declaration 01d6e9d8431fa051';
create table "medal" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "member" bigint,
  "member_label" text,
  "medal_no" text,
  "awarded_on" date,
  "received_on" date,
  "received_by" text,
  "note" text,
  primary key ("district_id", "id")
);
create index "medal_org_day" on "medal" ("district_id", "org_id", "awarded_on");
create index "medal_day" on "medal" ("district_id", "awarded_on", "id");
create index "medal_guard" on "medal" ("district_id", "guard_path", "awarded_on");
create index "medal_member" on "medal" ("district_id", "member");
create unique index "medal_unique_1" on "medal" ("district_id", "medal_no") where state <> 'void';
alter table "medal" enable row level security;
grant select, insert, update on "medal" to taizhang_person;
grant select on "medal" to taizhang_figures;
create policy "record_read" on "medal" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) or (nullif(current_setting('app.role'), '') = 'member' and "member" = nullif(current_setting('app.member'), '')::bigint)));
create policy "record_add" on "medal" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "medal" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "medal" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "medal" is 'declaration e677cf7aa5942cc7';
create table "point_rule" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "name" text,
  "kind" text,
  "points" bigint,
  "ceiling" bigint,
  "from_day" date,
  "until_day" date,
  "proof" text,
  "note" text,
  primary key ("district_id", "id"),
  constraint "point_rule_kind_check" check ("kind" in ('life', 'dues', 'study', 'duties', 'contribution', 'honour', 'deduction'))
);
create index "point_rule_org_day" on "point_rule" ("district_id", "org_id", "from_day");
create index "point_rule_day" on "point_rule" ("district_id", "from_day", "id");
create index "point_rule_guard" on "point_rule" ("district_id", "guard_path", "from_day");
alter table "point_rule" enable row level security;
grant select, insert, update on "point_rule" to taizhang_person;
grant select on "point_rule" to taizhang_figures;
create policy "record_read" on "point_rule" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('member', 'clerk', 'secretary', 'organization')));
create policy "record_add" on "point_rule" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "point_rule" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "point_rule" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "point_rule" is 'declaration 76be45a4de58bb10';
create table "point_entry" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "member" bigint,
  "member_label" text,
  "rule" bigint,
  "rule_label" text,
  "points" bigint,
  "deducts" boolean,
  "earned_on" date,
  "proof" bigint,
  "proof_register" text,
  "proof_label" text,
  "reason" text,
  "counted" bigint,
  "objection" text,
  "objected_on" date,
  "answer" text,
  "answered_on" date,
  primary key ("district_id", "id")
);
create index "point_entry_org_day" on "point_entry" ("district_id", "org_id", "earned_on");
create index "point_entry_day" on "point_entry" ("district_id", "earned_on", "id");
create index "point_entry_guard" on "point_entry" ("district_id", "guard_path", "earned_on");
create index "point_entry_member" on "point_entry" ("district_id", "member");
create index "point_entry_rule" on "point_entry" ("district_id", "rule");
alter table "point_entry" enable row level security;
grant select, insert, update on "point_entry" to taizhang_person;
grant select on "point_entry" to taizhang_figures;
create policy "record_read" on "point_entry" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('secretary') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) or (nullif(current_setting('app.role'), '') = 'member' and "member" = nullif(current_setting('app.member'), '')::bigint)));
create policy "record_add" on "point_entry" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('secretary') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "point_entry" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('secretary') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('secretary') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "point_entry" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "point_entry" is 'declaration 598077663ea90714';
alter table "dues_payment" add column "extra" bigint;
alter table "dues_payment" add column "introduction" text;
alter table "dues_payment" add column "to_centre" bigint;
alter table "dues_payment" drop constraint if exists "dues_payment_channel_check";
alter table "dues_payment" add constraint "dues_payment_channel_check" check ("channel" in ('cash', 'transfer', 'online'));
drop policy "record_read" on "dues_payment";
drop policy "record_add" on "dues_payment";
drop policy "record_change" on "dues_payment";
drop policy "record_count" on "dues_payment";
alter table "dues_payment" enable row level security;
grant select, insert, update on "dues_payment" to taizhang_person;
grant select on "dues_payment" to taizhang_figures;
create policy "record_read" on "dues_payment" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) or (nullif(current_setting('app.role'), '') = 'member' and "member" = nullif(current_setting('app.member'), '')::bigint)));
create policy "record_add" on "dues_payment" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "dues_payment" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "dues_payment" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "dues_payment" is 'declaration b26f6bdd1ca9a92b';
alter table "dues_payment_months" drop constraint if exists "dues_payment_months_month_check";
alter table "dues_payment_months" add constraint "dues_payment_months_month_check" check ("month" ~ '^[0-9]{4}-(0[1-9]|1[0-2])$');
drop policy "lines_read" on "dues_payment_months";
drop policy "lines_add" on "dues_payment_months";
drop policy "lines_change" on "dues_payment_months";
drop policy "lines_replace" on "dues_payment_months";
drop policy "lines_count" on "dues_payment_months";
alter table "dues_payment_months" enable row level security;
grant select, insert, update, delete on "dues_payment_months" to taizhang_person;
grant select on "dues_payment_months" to taizhang_figures;
create policy "lines_read" on "dues_payment_months" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "dues_payment_months" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "dues_payment_months" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "dues_payment_months" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "dues_payment_months" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "dues_payment_months" is 'declaration 54af848dc695d557';
create table "dues_base" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "member" bigint,
  "member_label" text,
  "payer" text,
  "occasion" text,
  "fixed" bigint,
  "from_month" text,
  "until_month" text,
  "verified_on" date,
  "verified_by" text,
  "signed_on" date,
  "note" text,
  "rate" bigint,
  "due" bigint,
  "tariff" text,
  "last_month" text,
  primary key ("district_id", "id"),
  constraint "dues_base_occasion_check" check ("occasion" in ('yearly', 'first', 'change')),
  constraint "dues_base_from_month_check" check ("from_month" ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  constraint "dues_base_until_month_check" check ("until_month" ~ '^[0-9]{4}-(0[1-9]|1[0-2])$')
);
create index "dues_base_org_day" on "dues_base" ("district_id", "org_id", "verified_on");
create index "dues_base_day" on "dues_base" ("district_id", "verified_on", "id");
create index "dues_base_guard" on "dues_base" ("district_id", "guard_path", "verified_on");
create index "dues_base_member" on "dues_base" ("district_id", "member");
create unique index "dues_base_unique_1" on "dues_base" ("district_id", "member", "from_month") where state <> 'void';
alter table "dues_base" enable row level security;
grant select, insert, update on "dues_base" to taizhang_person;
grant select on "dues_base" to taizhang_figures;
create policy "record_read" on "dues_base" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) or (nullif(current_setting('app.role'), '') = 'member' and "member" = nullif(current_setting('app.member'), '')::bigint)));
create policy "record_add" on "dues_base" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "dues_base" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "dues_base" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "dues_base" is 'declaration e988449e4319c645';
create table "dues_base_income" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "member" bigint,
  "income" text,
  "income_mask" text,
  "basis" text,
  "basis_mask" text,
  primary key ("district_id", "id")
);
alter table "dues_base_income" enable row level security;
grant select, insert, update on "dues_base_income" to taizhang_person;
create policy "sealed_read" on "dues_base_income" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) or (nullif(current_setting('app.role'), '') = 'member' and "member" = nullif(current_setting('app.member'), '')::bigint)));
create policy "sealed_add" on "dues_base_income" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "sealed_change" on "dues_base_income" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
comment on table "dues_base_income" is 'declaration 45d02dfb49ee8428';
create table "dues_relief" (
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
  "from_month" text,
  "until_month" text,
  "amount" bigint,
  "studied_on" date,
  "decided_on" date,
  "organ" text,
  "document" text,
  primary key ("district_id", "id"),
  constraint "dues_relief_kind_check" check ("kind" in ('exempt', 'reduced')),
  constraint "dues_relief_from_month_check" check ("from_month" ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  constraint "dues_relief_until_month_check" check ("until_month" ~ '^[0-9]{4}-(0[1-9]|1[0-2])$')
);
create index "dues_relief_org_day" on "dues_relief" ("district_id", "org_id", "decided_on");
create index "dues_relief_day" on "dues_relief" ("district_id", "decided_on", "id");
create index "dues_relief_guard" on "dues_relief" ("district_id", "guard_path", "decided_on");
create index "dues_relief_member" on "dues_relief" ("district_id", "member");
alter table "dues_relief" enable row level security;
grant select, insert, update on "dues_relief" to taizhang_person;
grant select on "dues_relief" to taizhang_figures;
create policy "record_read" on "dues_relief" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) or (nullif(current_setting('app.role'), '') = 'member' and "member" = nullif(current_setting('app.member'), '')::bigint)));
create policy "record_add" on "dues_relief" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "dues_relief" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "dues_relief" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "dues_relief" is 'declaration 7c556a88bcfaa831';
create table "dues_hand_over" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "name" text,
  "from_month" text,
  "to_month" text,
  "to" bigint,
  "to_label" text,
  "collected" bigint,
  "share" bigint,
  "special" bigint,
  "owed" bigint,
  "amount" bigint,
  "handed_on" date,
  "receipt_no" text,
  "note" text,
  primary key ("district_id", "id"),
  constraint "dues_hand_over_from_month_check" check ("from_month" ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  constraint "dues_hand_over_to_month_check" check ("to_month" ~ '^[0-9]{4}-(0[1-9]|1[0-2])$')
);
create index "dues_hand_over_org_day" on "dues_hand_over" ("district_id", "org_id", "handed_on");
create index "dues_hand_over_day" on "dues_hand_over" ("district_id", "handed_on", "id");
create index "dues_hand_over_guard" on "dues_hand_over" ("district_id", "guard_path", "handed_on");
create index "dues_hand_over_to" on "dues_hand_over" ("district_id", "to");
alter table "dues_hand_over" enable row level security;
grant select, insert, update on "dues_hand_over" to taizhang_person;
grant select on "dues_hand_over" to taizhang_figures;
create policy "record_read" on "dues_hand_over" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "dues_hand_over" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "dues_hand_over" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "dues_hand_over" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "dues_hand_over" is 'declaration 174a5573b686e752';
create table "dues_use" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "matter" text,
  "purpose" text,
  "amount" bigint,
  "decided_on" date,
  "used_on" date,
  "beneficiaries" bigint,
  "voucher_no" text,
  "vouchers" bigint[],
  primary key ("district_id", "id"),
  constraint "dues_use_purpose_check" check ("purpose" in ('training', 'materials', 'commendation', 'hardship', 'disaster', 'publicity'))
);
create index "dues_use_org_day" on "dues_use" ("district_id", "org_id", "used_on");
create index "dues_use_day" on "dues_use" ("district_id", "used_on", "id");
create index "dues_use_guard" on "dues_use" ("district_id", "guard_path", "used_on");
alter table "dues_use" enable row level security;
grant select, insert, update on "dues_use" to taizhang_person;
grant select on "dues_use" to taizhang_figures;
create policy "record_read" on "dues_use" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "dues_use" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "dues_use" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "dues_use" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "dues_use" is 'declaration 06f3dbc9de1ad38b';
create table "dues_publication" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "name" text,
  "from_month" text,
  "to_month" text,
  "opening" bigint,
  "collected" bigint,
  "handed_over" bigint,
  "used" bigint,
  "balance" bigint,
  "published_on" date,
  "place" text,
  "per_member" boolean,
  "objections" text,
  primary key ("district_id", "id"),
  constraint "dues_publication_from_month_check" check ("from_month" ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  constraint "dues_publication_to_month_check" check ("to_month" ~ '^[0-9]{4}-(0[1-9]|1[0-2])$')
);
create index "dues_publication_org_day" on "dues_publication" ("district_id", "org_id", "published_on");
create index "dues_publication_day" on "dues_publication" ("district_id", "published_on", "id");
create index "dues_publication_guard" on "dues_publication" ("district_id", "guard_path", "published_on");
alter table "dues_publication" enable row level security;
grant select, insert, update on "dues_publication" to taizhang_person;
grant select on "dues_publication" to taizhang_figures;
create policy "record_read" on "dues_publication" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('member', 'clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "dues_publication" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "dues_publication" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "dues_publication" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "dues_publication" is 'declaration 6a7d36245f606497';
create table "dues_self_check" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "scope" text,
  "checked_on" date,
  "members" bigint,
  "changed" bigint,
  "back_payers" bigint,
  "back_paid" bigint,
  "findings" text,
  primary key ("district_id", "id")
);
create index "dues_self_check_org_day" on "dues_self_check" ("district_id", "org_id", "checked_on");
create index "dues_self_check_day" on "dues_self_check" ("district_id", "checked_on", "id");
create index "dues_self_check_guard" on "dues_self_check" ("district_id", "guard_path", "checked_on");
alter table "dues_self_check" enable row level security;
grant select, insert, update on "dues_self_check" to taizhang_person;
grant select on "dues_self_check" to taizhang_figures;
create policy "record_read" on "dues_self_check" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "dues_self_check" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "dues_self_check" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "dues_self_check" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "dues_self_check" is 'declaration a635e0ac0e9da8aa';
alter table "programme" drop constraint if exists "programme_kind_check";
alter table "programme" add constraint "programme_kind_check" check ("kind" in ('emergency', 'themed-education', 'special-drive', 'publicity-project', 'organ-programme', 'member-check'));
alter table "programme" drop constraint if exists "programme_level_check";
alter table "programme" add constraint "programme_level_check" check ("level" in ('national', 'provincial', 'municipal', 'district', 'subdistrict'));
drop policy "record_read" on "programme";
drop policy "record_add" on "programme";
drop policy "record_change" on "programme";
drop policy "record_count" on "programme";
alter table "programme" enable row level security;
grant select, insert, update on "programme" to taizhang_person;
grant select on "programme" to taizhang_figures;
create policy "record_read" on "programme" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('member', 'clerk', 'secretary', 'leader', 'organization', 'propaganda')));
create policy "record_add" on "programme" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "programme" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "programme" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "programme" is 'declaration 81a81c233b0be460';
