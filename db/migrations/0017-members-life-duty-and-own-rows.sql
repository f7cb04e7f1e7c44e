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
alter table "dues_payment_months" add column "member" bigint;
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
create policy "lines_read" on "dues_payment_months" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) or (nullif(current_setting('app.role'), '') = 'member' and "member" = nullif(current_setting('app.member'), '')::bigint)));
create policy "lines_add" on "dues_payment_months" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "dues_payment_months" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "dues_payment_months" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "dues_payment_months" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "dues_payment_months" is 'declaration deec72e55f989250';
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
create policy "lines_read" on "event_attendance" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) or (nullif(current_setting('app.role'), '') = 'member' and "member" = nullif(current_setting('app.member'), '')::bigint)));
create policy "lines_add" on "event_attendance" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "event_attendance" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "event_attendance" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "event_attendance" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "event_attendance" is 'declaration 67aa554820792cdf';
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
create table "letter" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "peer_path" text collate "C",
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "title" text,
  "year" bigint,
  "tier" text,
  "issuer" bigint,
  "issuer_label" text,
  "issuer_name" text,
  "issued_on" date,
  "signer_name" text,
  "signed_on" date,
  "papers" bigint[],
  primary key ("district_id", "id"),
  constraint "letter_tier_check" check ("tier" in ('district', 'committee', 'branch'))
);
create index "letter_org_day" on "letter" ("district_id", "org_id", "issued_on");
create index "letter_day" on "letter" ("district_id", "issued_on", "id");
create index "letter_guard" on "letter" ("district_id", "guard_path", "issued_on");
create index "letter_issuer" on "letter" ("district_id", "issuer");
create unique index "letter_unique_1" on "letter" ("district_id", "org_id", "year", "issuer") where state <> 'void';
alter table "letter" enable row level security;
grant select, insert, update on "letter" to taizhang_person;
grant select on "letter" to taizhang_figures;
create policy "record_read" on "letter" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) or (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and peer_path >= nullif(current_setting('app.lo'), '') and peer_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "letter" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "letter" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "letter" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "letter" is 'declaration 87c431f14fd8bb19';
create table "letter_clauses" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "clause" text,
  "aim" text,
  primary key ("district_id", "of_id", "position")
);
create index "letter_clauses_org_day" on "letter_clauses" ("district_id", "org_id", "day");
alter table "letter_clauses" enable row level security;
grant select, insert, update, delete on "letter_clauses" to taizhang_person;
grant select on "letter_clauses" to taizhang_figures;
create policy "lines_read" on "letter_clauses" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "letter_clauses" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "letter_clauses" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "letter_clauses" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "letter_clauses" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "letter_clauses" is 'declaration 445774287a73f9ae';
create table "problem_item" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "problem" text,
  "source" text,
  "category" text,
  "found_on" date,
  "check" bigint,
  "check_label" text,
  "measures" text,
  "owner" text,
  "department" text,
  "due_on" date,
  "started_on" date,
  "submitted_on" date,
  "verified_on" date,
  "verifier" text,
  "opinion" text,
  "closed_on" date,
  "papers" bigint[],
  primary key ("district_id", "id"),
  constraint "problem_item_source_check" check ("source" in ('appraisal', 'check', 'inspection', 'masses', 'self'))
);
create index "problem_item_org_day" on "problem_item" ("district_id", "org_id", "found_on");
create index "problem_item_day" on "problem_item" ("district_id", "found_on", "id");
create index "problem_item_guard" on "problem_item" ("district_id", "guard_path", "found_on");
create index "problem_item_check" on "problem_item" ("district_id", "check");
alter table "problem_item" enable row level security;
grant select, insert, update on "problem_item" to taizhang_person;
grant select on "problem_item" to taizhang_figures;
create policy "record_read" on "problem_item" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "problem_item" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "problem_item" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "problem_item" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "problem_item" is 'declaration ff17da85d607c9a5';
create table "problem_item_progress" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "noted_on" date,
  "account" text,
  "proof" bigint,
  "proof_register" text,
  "proof_label" text,
  primary key ("district_id", "of_id", "position")
);
create index "problem_item_progress_org_day" on "problem_item_progress" ("district_id", "org_id", "day");
alter table "problem_item_progress" enable row level security;
grant select, insert, update, delete on "problem_item_progress" to taizhang_person;
grant select on "problem_item_progress" to taizhang_figures;
create policy "lines_read" on "problem_item_progress" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "problem_item_progress" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "problem_item_progress" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "problem_item_progress" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "problem_item_progress" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "problem_item_progress" is 'declaration 32a55f79f54781ab';
create table "problem_item_extensions" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "granted_on" date,
  "until" date,
  "document" text,
  primary key ("district_id", "of_id", "position")
);
create index "problem_item_extensions_org_day" on "problem_item_extensions" ("district_id", "org_id", "day");
alter table "problem_item_extensions" enable row level security;
grant select, insert, update, delete on "problem_item_extensions" to taizhang_person;
grant select on "problem_item_extensions" to taizhang_figures;
create policy "lines_read" on "problem_item_extensions" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "problem_item_extensions" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "problem_item_extensions" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "problem_item_extensions" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "problem_item_extensions" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "problem_item_extensions" is 'declaration 4f4b87a3b4b763a6';
create table "task" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "goal" text,
  "year" bigint,
  "area" text,
  "parent" bigint,
  "parent_label" text,
  "assigned_on" date,
  "owner" text,
  "department" text,
  "co_departments" text,
  "due_on" date,
  "measure" text,
  "figure" text,
  "target" bigint,
  "unit" text,
  "done" bigint,
  "completion" bigint,
  "scored" bigint,
  "q1" text,
  "q2" text,
  "q3" text,
  "q4" text,
  "account" text,
  "submitted_on" date,
  "completed_on" date,
  "cancelled_on" date,
  "reason" text,
  "papers" bigint[],
  primary key ("district_id", "id"),
  constraint "task_area_check" check ("area" in ('politics', 'organization', 'members', 'service', 'conduct', 'support'))
);
create index "task_org_day" on "task" ("district_id", "org_id", "assigned_on");
create index "task_day" on "task" ("district_id", "assigned_on", "id");
create index "task_guard" on "task" ("district_id", "guard_path", "assigned_on");
create index "task_parent" on "task" ("district_id", "parent");
alter table "task" enable row level security;
grant select, insert, update on "task" to taizhang_person;
grant select on "task" to taizhang_figures;
create policy "record_read" on "task" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "task" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "task" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "task" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "task" is 'declaration 4b09ae8cd849e6f2';
create table "task_evidence" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "proof" bigint,
  "proof_register" text,
  "proof_label" text,
  "remark" text,
  primary key ("district_id", "of_id", "position")
);
create index "task_evidence_org_day" on "task_evidence" ("district_id", "org_id", "day");
alter table "task_evidence" enable row level security;
grant select, insert, update, delete on "task_evidence" to taizhang_person;
grant select on "task_evidence" to taizhang_figures;
create policy "lines_read" on "task_evidence" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "task_evidence" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "task_evidence" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "task_evidence" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "task_evidence" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "task_evidence" is 'declaration 37708bb87dfbb79e';
create table "duty_item" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "duty" text,
  "post" text,
  "holder" text,
  "kind" text,
  "set_on" date,
  "until_day" date,
  "problems" bigint[],
  "problems_labels" text[],
  "tasks" bigint[],
  "tasks_labels" text[],
  "account" text,
  primary key ("district_id", "id"),
  constraint "duty_item_kind_check" check ("kind" in ('first', 'direct', 'post'))
);
create index "duty_item_org_day" on "duty_item" ("district_id", "org_id", "set_on");
create index "duty_item_day" on "duty_item" ("district_id", "set_on", "id");
create index "duty_item_guard" on "duty_item" ("district_id", "guard_path", "set_on");
alter table "duty_item" enable row level security;
grant select, insert, update on "duty_item" to taizhang_person;
grant select on "duty_item" to taizhang_figures;
create policy "record_read" on "duty_item" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "duty_item" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "duty_item" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "duty_item" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "duty_item" is 'declaration 3e1b757f7aa4ea75';
create table "quarterly_return" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "name" text,
  "quarter_end" date,
  "filled_by" text,
  "account" text,
  "difficulties" text,
  "submitted_on" date,
  "timely" text,
  "accepted_on" date,
  "opinion" text,
  "papers" bigint[],
  primary key ("district_id", "id")
);
create index "quarterly_return_org_day" on "quarterly_return" ("district_id", "org_id", "quarter_end");
create index "quarterly_return_day" on "quarterly_return" ("district_id", "quarter_end", "id");
create index "quarterly_return_guard" on "quarterly_return" ("district_id", "guard_path", "quarter_end");
create unique index "quarterly_return_unique_1" on "quarterly_return" ("district_id", "org_id", "quarter_end") where state <> 'void';
alter table "quarterly_return" enable row level security;
grant select, insert, update on "quarterly_return" to taizhang_person;
grant select on "quarterly_return" to taizhang_figures;
create policy "record_read" on "quarterly_return" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "quarterly_return" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "quarterly_return" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "quarterly_return" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "quarterly_return" is 'declaration c061657a4c2caab3';
create table "quarterly_return_tasks" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "task" bigint,
  "task_label" text,
  "done" bigint,
  "progress" text,
  "proof" bigint,
  "proof_register" text,
  "proof_label" text,
  primary key ("district_id", "of_id", "position")
);
create index "quarterly_return_tasks_org_day" on "quarterly_return_tasks" ("district_id", "org_id", "day");
create index "quarterly_return_tasks_task" on "quarterly_return_tasks" ("district_id", "task", "day");
alter table "quarterly_return_tasks" enable row level security;
grant select, insert, update, delete on "quarterly_return_tasks" to taizhang_person;
grant select on "quarterly_return_tasks" to taizhang_figures;
create policy "lines_read" on "quarterly_return_tasks" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "quarterly_return_tasks" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "quarterly_return_tasks" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "quarterly_return_tasks" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "quarterly_return_tasks" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "quarterly_return_tasks" is 'declaration 774c8efdf65e30ad';
create table "quarterly_return_evidence" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "proof" bigint,
  "proof_register" text,
  "proof_label" text,
  "remark" text,
  primary key ("district_id", "of_id", "position")
);
create index "quarterly_return_evidence_org_day" on "quarterly_return_evidence" ("district_id", "org_id", "day");
alter table "quarterly_return_evidence" enable row level security;
grant select, insert, update, delete on "quarterly_return_evidence" to taizhang_person;
grant select on "quarterly_return_evidence" to taizhang_figures;
create policy "lines_read" on "quarterly_return_evidence" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "quarterly_return_evidence" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "quarterly_return_evidence" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "quarterly_return_evidence" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "quarterly_return_evidence" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "quarterly_return_evidence" is 'declaration 9150845948a9eeb8';
create table "urging" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "subject" text,
  "level" text,
  "matter" bigint,
  "matter_register" text,
  "matter_label" text,
  "urged_on" date,
  "urged_by" text,
  "due_on" date,
  "request" text,
  "answer" text,
  "answered_on" date,
  "settled_on" date,
  primary key ("district_id", "id"),
  constraint "urging_level_check" check ("level" in ('reminder', 'notice', 'talk'))
);
create index "urging_org_day" on "urging" ("district_id", "org_id", "urged_on");
create index "urging_day" on "urging" ("district_id", "urged_on", "id");
create index "urging_guard" on "urging" ("district_id", "guard_path", "urged_on");
alter table "urging" enable row level security;
grant select, insert, update on "urging" to taizhang_person;
grant select on "urging" to taizhang_figures;
create policy "record_read" on "urging" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "urging" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "urging" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "urging" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "urging" is 'declaration dbff701e0d4122fa';
create table "ledger_entry" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "secretary" text,
  "kind" text,
  "happened_on" date,
  "place" text,
  "content" text,
  "solved" bigint,
  "source" bigint,
  "source_register" text,
  "source_label" text,
  "account" text,
  primary key ("district_id", "id"),
  constraint "ledger_entry_kind_check" check ("kind" in ('research', 'meeting', 'talk', 'solving', 'lecture', 'check'))
);
create index "ledger_entry_org_day" on "ledger_entry" ("district_id", "org_id", "happened_on");
create index "ledger_entry_day" on "ledger_entry" ("district_id", "happened_on", "id");
create index "ledger_entry_guard" on "ledger_entry" ("district_id", "guard_path", "happened_on");
alter table "ledger_entry" enable row level security;
grant select, insert, update on "ledger_entry" to taizhang_person;
grant select on "ledger_entry" to taizhang_figures;
create policy "record_read" on "ledger_entry" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "ledger_entry" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "ledger_entry" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "ledger_entry" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "ledger_entry" is 'declaration d5337b02a626f48f';
create table "commitment" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "promise" text,
  "secretary" text,
  "measures" text,
  "published_on" date,
  "published_where" text,
  "due_on" date,
  "done_on" date,
  "account" text,
  "verified_on" date,
  "verification" text,
  "papers" bigint[],
  primary key ("district_id", "id")
);
create index "commitment_org_day" on "commitment" ("district_id", "org_id", "published_on");
create index "commitment_day" on "commitment" ("district_id", "published_on", "id");
create index "commitment_guard" on "commitment" ("district_id", "guard_path", "published_on");
alter table "commitment" enable row level security;
grant select, insert, update on "commitment" to taizhang_person;
grant select on "commitment" to taizhang_figures;
create policy "record_read" on "commitment" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('member', 'clerk', 'secretary', 'leader', 'organization', 'propaganda')));
create policy "record_add" on "commitment" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "commitment" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "commitment" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "commitment" is 'declaration 5b329f11b98f0800';
create table "scheme" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "name" text,
  "code" text,
  "kind" text,
  "year" bigint,
  "issued_on" date,
  "document" text,
  "remarks" text,
  "published_on" date,
  "ended_on" date,
  "papers" bigint[],
  primary key ("district_id", "id"),
  constraint "scheme_kind_check" check ("kind" in ('community', 'organ', 'school', 'new'))
);
create index "scheme_org_day" on "scheme" ("district_id", "org_id", "issued_on");
create index "scheme_day" on "scheme" ("district_id", "issued_on", "id");
create index "scheme_guard" on "scheme" ("district_id", "guard_path", "issued_on");
create unique index "scheme_unique_1" on "scheme" ("district_id", "code") where state <> 'void';
alter table "scheme" enable row level security;
grant select, insert, update on "scheme" to taizhang_person;
grant select on "scheme" to taizhang_figures;
create policy "record_read" on "scheme" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda')));
create policy "record_add" on "scheme" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('organization', 'clerk') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "scheme" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('organization', 'clerk') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('organization', 'clerk') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "scheme" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "scheme" is 'declaration 21c850eaaf413125';
create table "scheme_categories" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "code" text,
  "name" text,
  "most" bigint,
  primary key ("district_id", "of_id", "position")
);
create index "scheme_categories_org_day" on "scheme_categories" ("district_id", "org_id", "day");
alter table "scheme_categories" enable row level security;
grant select, insert, update, delete on "scheme_categories" to taizhang_person;
grant select on "scheme_categories" to taizhang_figures;
create policy "lines_read" on "scheme_categories" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda')));
create policy "lines_add" on "scheme_categories" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('organization', 'clerk') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "scheme_categories" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('organization', 'clerk') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('organization', 'clerk') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "scheme_categories" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('organization', 'clerk') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "scheme_categories" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "scheme_categories" is 'declaration 77e82a57fc015456';
create table "scheme_items" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "code" text,
  "name" text,
  primary key ("district_id", "of_id", "position")
);
create index "scheme_items_org_day" on "scheme_items" ("district_id", "org_id", "day");
alter table "scheme_items" enable row level security;
grant select, insert, update, delete on "scheme_items" to taizhang_person;
grant select on "scheme_items" to taizhang_figures;
create policy "lines_read" on "scheme_items" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda')));
create policy "lines_add" on "scheme_items" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('organization', 'clerk') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "scheme_items" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('organization', 'clerk') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('organization', 'clerk') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "scheme_items" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('organization', 'clerk') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "scheme_items" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "scheme_items" is 'declaration abd0eaada6c212bf';
create table "scheme_points" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "code" text,
  "standard" text,
  "rule" text,
  "most" bigint,
  "metric" text,
  "bonus" boolean,
  primary key ("district_id", "of_id", "position")
);
create index "scheme_points_org_day" on "scheme_points" ("district_id", "org_id", "day");
alter table "scheme_points" enable row level security;
grant select, insert, update, delete on "scheme_points" to taizhang_person;
grant select on "scheme_points" to taizhang_figures;
create policy "lines_read" on "scheme_points" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda')));
create policy "lines_add" on "scheme_points" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('organization', 'clerk') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "scheme_points" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('organization', 'clerk') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('organization', 'clerk') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "scheme_points" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('organization', 'clerk') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "scheme_points" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "scheme_points" is 'declaration e13faffed3744930';
create table "assessment_check" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "title" text,
  "kind" text,
  "scheme" bigint,
  "scheme_label" text,
  "checked_on" date,
  "checkers" text,
  "score" bigint,
  "good" text,
  "opinion" text,
  "fed_back_on" date,
  "closed_on" date,
  "papers" bigint[],
  primary key ("district_id", "id"),
  constraint "assessment_check_kind_check" check ("kind" in ('mid-year', 'spot', 'guidance'))
);
create index "assessment_check_org_day" on "assessment_check" ("district_id", "org_id", "checked_on");
create index "assessment_check_day" on "assessment_check" ("district_id", "checked_on", "id");
create index "assessment_check_guard" on "assessment_check" ("district_id", "guard_path", "checked_on");
create index "assessment_check_scheme" on "assessment_check" ("district_id", "scheme");
alter table "assessment_check" enable row level security;
grant select, insert, update on "assessment_check" to taizhang_person;
grant select on "assessment_check" to taizhang_figures;
create policy "record_read" on "assessment_check" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "assessment_check" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "assessment_check" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "assessment_check" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "assessment_check" is 'declaration 097f1733b83573d3';
create table "assessment_check_findings" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "point" text,
  "finding" text,
  "advice" text,
  primary key ("district_id", "of_id", "position")
);
create index "assessment_check_findings_org_day" on "assessment_check_findings" ("district_id", "org_id", "day");
alter table "assessment_check_findings" enable row level security;
grant select, insert, update, delete on "assessment_check_findings" to taizhang_person;
grant select on "assessment_check_findings" to taizhang_figures;
create policy "lines_read" on "assessment_check_findings" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "assessment_check_findings" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "assessment_check_findings" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "assessment_check_findings" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "assessment_check_findings" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "assessment_check_findings" is 'declaration 937ef3bab60d7170';
alter table "assessment_sheet" add column "scheme_label" text;
alter table "assessment_sheet" add column "site" bigint;
alter table "assessment_sheet" add column "site_label" text;
alter table "assessment_sheet" add column "weak_case" bigint;
alter table "assessment_sheet" add column "weak_case_label" text;
alter table "assessment_sheet" add column "cut_off_on" date;
alter table "assessment_sheet" alter column "scheme" type bigint using "scheme"::bigint;
alter table "assessment_sheet" drop constraint if exists "assessment_sheet_kind_check";
alter table "assessment_sheet" add constraint "assessment_sheet_kind_check" check ("kind" in ('community', 'organ', 'school', 'new'));
create index "assessment_sheet_scheme" on "assessment_sheet" ("district_id", "scheme");
create index "assessment_sheet_site" on "assessment_sheet" ("district_id", "site");
create index "assessment_sheet_weak_case" on "assessment_sheet" ("district_id", "weak_case");
drop policy "record_read" on "assessment_sheet";
drop policy "record_add" on "assessment_sheet";
drop policy "record_change" on "assessment_sheet";
drop policy "record_count" on "assessment_sheet";
alter table "assessment_sheet" enable row level security;
grant select, insert, update on "assessment_sheet" to taizhang_person;
grant select on "assessment_sheet" to taizhang_figures;
create policy "record_read" on "assessment_sheet" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "assessment_sheet" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "assessment_sheet" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "assessment_sheet" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "assessment_sheet" is 'declaration 3f96aba09fe318c4';
alter table "assessment_sheet_scores" drop constraint if exists "assessment_sheet_scores_applies_check";
alter table "assessment_sheet_scores" add constraint "assessment_sheet_scores_applies_check" check ("applies" in ('yes', 'no'));
drop policy "lines_read" on "assessment_sheet_scores";
drop policy "lines_add" on "assessment_sheet_scores";
drop policy "lines_change" on "assessment_sheet_scores";
drop policy "lines_replace" on "assessment_sheet_scores";
drop policy "lines_count" on "assessment_sheet_scores";
alter table "assessment_sheet_scores" enable row level security;
grant select, insert, update, delete on "assessment_sheet_scores" to taizhang_person;
grant select on "assessment_sheet_scores" to taizhang_figures;
create policy "lines_read" on "assessment_sheet_scores" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "assessment_sheet_scores" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "assessment_sheet_scores" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "assessment_sheet_scores" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "assessment_sheet_scores" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "assessment_sheet_scores" is 'declaration 4ff9cdc78da8013f';
create table "appraisal_meeting" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "title" text,
  "year" bigint,
  "held_on" date,
  "form" text,
  "place" text,
  "host" text,
  "participants" bigint,
  "remarks" text,
  "papers" bigint[],
  primary key ("district_id", "id"),
  constraint "appraisal_meeting_form_check" check ("form" in ('onsite', 'written', 'both'))
);
create index "appraisal_meeting_org_day" on "appraisal_meeting" ("district_id", "org_id", "held_on");
create index "appraisal_meeting_day" on "appraisal_meeting" ("district_id", "held_on", "id");
create index "appraisal_meeting_guard" on "appraisal_meeting" ("district_id", "guard_path", "held_on");
alter table "appraisal_meeting" enable row level security;
grant select, insert, update on "appraisal_meeting" to taizhang_person;
grant select on "appraisal_meeting" to taizhang_figures;
create policy "record_read" on "appraisal_meeting" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "appraisal_meeting" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "appraisal_meeting" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "appraisal_meeting" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "appraisal_meeting" is 'declaration dfe78eaed4c66c41';
create table "appraisal_meeting_electors" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "group" text,
  "issued" bigint,
  "returned" bigint,
  primary key ("district_id", "of_id", "position"),
  constraint "appraisal_meeting_electors_group_check" check ("group" in ('superior', 'peers', 'grassroots'))
);
create index "appraisal_meeting_electors_org_day" on "appraisal_meeting_electors" ("district_id", "org_id", "day");
alter table "appraisal_meeting_electors" enable row level security;
grant select, insert, update, delete on "appraisal_meeting_electors" to taizhang_person;
grant select on "appraisal_meeting_electors" to taizhang_figures;
create policy "lines_read" on "appraisal_meeting_electors" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "appraisal_meeting_electors" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "appraisal_meeting_electors" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "appraisal_meeting_electors" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "appraisal_meeting_electors" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "appraisal_meeting_electors" is 'declaration 334912b0e7d159ba';
create table "duty_report" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "meeting" bigint,
  "meeting_label" text,
  "secretary" text,
  "reported_on" date,
  "form" text,
  "summary" text,
  "comments" text,
  "sheet" bigint,
  "sheet_label" text,
  "assessment" bigint,
  "everyday" bigint,
  "ballot" bigint,
  "composite" bigint,
  "veto" text[],
  "suggested" text,
  "grade" text,
  "reason" text,
  "graded_on" date,
  "notified_on" date,
  "papers" bigint[],
  primary key ("district_id", "id"),
  constraint "duty_report_form_check" check ("form" in ('onsite', 'written')),
  constraint "duty_report_veto_check" check ("veto" <@ array['discipline', 'fraud', 'ideology', 'weak']::text[]),
  constraint "duty_report_grade_check" check ("grade" in ('good', 'fair', 'average', 'poor'))
);
create index "duty_report_org_day" on "duty_report" ("district_id", "org_id", "reported_on");
create index "duty_report_day" on "duty_report" ("district_id", "reported_on", "id");
create index "duty_report_guard" on "duty_report" ("district_id", "guard_path", "reported_on");
create index "duty_report_meeting" on "duty_report" ("district_id", "meeting");
create index "duty_report_sheet" on "duty_report" ("district_id", "sheet");
create unique index "duty_report_unique_1" on "duty_report" ("district_id", "meeting", "secretary") where state <> 'void';
alter table "duty_report" enable row level security;
grant select, insert, update on "duty_report" to taizhang_person;
grant select on "duty_report" to taizhang_figures;
create policy "record_read" on "duty_report" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "duty_report" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "duty_report" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "duty_report" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "duty_report" is 'declaration 7869179951cc8d2d';
create table "duty_report_ballots" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "group" text,
  "good" bigint,
  "fair" bigint,
  "average" bigint,
  "poor" bigint,
  primary key ("district_id", "of_id", "position"),
  constraint "duty_report_ballots_group_check" check ("group" in ('superior', 'peers', 'grassroots'))
);
create index "duty_report_ballots_org_day" on "duty_report_ballots" ("district_id", "org_id", "day");
alter table "duty_report_ballots" enable row level security;
grant select, insert, update, delete on "duty_report_ballots" to taizhang_person;
grant select on "duty_report_ballots" to taizhang_figures;
create policy "lines_read" on "duty_report_ballots" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "duty_report_ballots" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "duty_report_ballots" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "duty_report_ballots" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "duty_report_ballots" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "duty_report_ballots" is 'declaration 0fdc900781a84af9';
create table "accountability_talk" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "person" text,
  "report" bigint,
  "report_label" text,
  "cause" text,
  "form" text,
  "talked_on" date,
  "talked_by" text,
  "content" text,
  "request" text,
  "due_on" date,
  "result" text,
  "closed_on" date,
  "papers" bigint[],
  primary key ("district_id", "id"),
  constraint "accountability_talk_cause_check" check ("cause" in ('average', 'poor', 'duty', 'overdue', 'other')),
  constraint "accountability_talk_form_check" check ("form" in ('talk', 'notice', 'mend', 'adjust'))
);
create index "accountability_talk_org_day" on "accountability_talk" ("district_id", "org_id", "talked_on");
create index "accountability_talk_day" on "accountability_talk" ("district_id", "talked_on", "id");
create index "accountability_talk_guard" on "accountability_talk" ("district_id", "guard_path", "talked_on");
create index "accountability_talk_report" on "accountability_talk" ("district_id", "report");
alter table "accountability_talk" enable row level security;
grant select, insert, update on "accountability_talk" to taizhang_person;
grant select on "accountability_talk" to taizhang_figures;
create policy "record_read" on "accountability_talk" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "accountability_talk" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "accountability_talk" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "accountability_talk" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "accountability_talk" is 'declaration 96af1e13770f40cb';
create table "site_round" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "name" text,
  "kinds" text[],
  "opened_on" date,
  "apply_by" date,
  "document" text,
  "standards" text,
  "closed_on" date,
  "papers" bigint[],
  primary key ("district_id", "id"),
  constraint "site_round_kinds_check" check ("kinds" <@ array['community', 'organ', 'school', 'two-new', 'value']::text[])
);
create index "site_round_org_day" on "site_round" ("district_id", "org_id", "opened_on");
create index "site_round_day" on "site_round" ("district_id", "opened_on", "id");
create index "site_round_guard" on "site_round" ("district_id", "guard_path", "opened_on");
alter table "site_round" enable row level security;
grant select, insert, update on "site_round" to taizhang_person;
grant select on "site_round" to taizhang_figures;
create policy "record_read" on "site_round" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('member', 'clerk', 'secretary', 'leader', 'organization', 'propaganda')));
create policy "record_add" on "site_round" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "site_round" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "site_round" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "site_round" is 'declaration 736a319d79924dcd';
create table "site" (
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
  "batch" bigint,
  "batch_label" text,
  "feature" text,
  "applied_on" date,
  "reasons" text,
  "reviewed_on" date,
  "score" bigint,
  "opinion" text,
  "determined_on" date,
  "document" text,
  "goal" text,
  "named_on" date,
  "ended_on" date,
  "reason" text,
  "photos" bigint[],
  primary key ("district_id", "id"),
  constraint "site_kind_check" check ("kind" in ('community', 'organ', 'school', 'two-new', 'value'))
);
create index "site_org_day" on "site" ("district_id", "org_id", "applied_on");
create index "site_day" on "site" ("district_id", "applied_on", "id");
create index "site_guard" on "site" ("district_id", "guard_path", "applied_on");
create index "site_programme" on "site" ("district_id", "programme_id");
create index "site_batch" on "site" ("district_id", "batch");
create unique index "site_unique_1" on "site" ("district_id", "batch", "name") where state <> 'void';
alter table "site" enable row level security;
grant select, insert, update on "site" to taizhang_person;
grant select on "site" to taizhang_figures;
create policy "record_read" on "site" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('member', 'clerk', 'secretary', 'leader', 'organization', 'propaganda')));
create policy "record_add" on "site" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "site" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "site" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "site" is 'declaration 57b3406fb138846f';
create table "site_plan" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "measure" text,
  "owner" text,
  "due_on" date,
  "budget" bigint,
  "done_on" date,
  primary key ("district_id", "of_id", "position")
);
create index "site_plan_org_day" on "site_plan" ("district_id", "org_id", "day");
alter table "site_plan" enable row level security;
grant select, insert, update, delete on "site_plan" to taizhang_person;
grant select on "site_plan" to taizhang_figures;
create policy "lines_read" on "site_plan" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('member', 'clerk', 'secretary', 'leader', 'organization', 'propaganda')));
create policy "lines_add" on "site_plan" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "site_plan" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "site_plan" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "site_plan" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "site_plan" is 'declaration 623e483aa9219032';
create table "site_visits" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "visited_on" date,
  "visitor" text,
  "account" text,
  primary key ("district_id", "of_id", "position")
);
create index "site_visits_org_day" on "site_visits" ("district_id", "org_id", "day");
alter table "site_visits" enable row level security;
grant select, insert, update, delete on "site_visits" to taizhang_person;
grant select on "site_visits" to taizhang_figures;
create policy "lines_read" on "site_visits" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('member', 'clerk', 'secretary', 'leader', 'organization', 'propaganda')));
create policy "lines_add" on "site_visits" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "site_visits" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "site_visits" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "site_visits" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "site_visits" is 'declaration b24dda1ba6e0821e';
create table "site_assessments" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "assessed_on" date,
  "phase" text,
  "score" bigint,
  "result" text,
  "remark" text,
  primary key ("district_id", "of_id", "position"),
  constraint "site_assessments_phase_check" check ("phase" in ('mid-year', 'year-end', 'again')),
  constraint "site_assessments_result_check" check ("result" in ('keep', 'mend', 'withdraw'))
);
create index "site_assessments_org_day" on "site_assessments" ("district_id", "org_id", "day");
alter table "site_assessments" enable row level security;
grant select, insert, update, delete on "site_assessments" to taizhang_person;
grant select on "site_assessments" to taizhang_figures;
create policy "lines_read" on "site_assessments" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('member', 'clerk', 'secretary', 'leader', 'organization', 'propaganda')));
create policy "lines_add" on "site_assessments" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "site_assessments" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "site_assessments" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "site_assessments" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "site_assessments" is 'declaration 0f1996fa8b0d375a';
create table "belt" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "name" text,
  "built_on" date,
  "until_day" date,
  "lead" bigint,
  "lead_label" text,
  "theme" text,
  "route" text,
  "photos" bigint[],
  primary key ("district_id", "id")
);
create index "belt_org_day" on "belt" ("district_id", "org_id", "built_on");
create index "belt_day" on "belt" ("district_id", "built_on", "id");
create index "belt_guard" on "belt" ("district_id", "guard_path", "built_on");
create index "belt_lead" on "belt" ("district_id", "lead");
alter table "belt" enable row level security;
grant select, insert, update on "belt" to taizhang_person;
grant select on "belt" to taizhang_figures;
create policy "record_read" on "belt" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('member', 'clerk', 'secretary', 'leader', 'organization', 'propaganda')));
create policy "record_add" on "belt" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "belt" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "belt" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "belt" is 'declaration caa8c6393a635564';
create table "belt_sites" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "site" bigint,
  "site_label" text,
  "place" text,
  "role" text,
  primary key ("district_id", "of_id", "position")
);
create index "belt_sites_org_day" on "belt_sites" ("district_id", "org_id", "day");
create index "belt_sites_site" on "belt_sites" ("district_id", "site", "day");
alter table "belt_sites" enable row level security;
grant select, insert, update, delete on "belt_sites" to taizhang_person;
grant select on "belt_sites" to taizhang_figures;
create policy "lines_read" on "belt_sites" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('member', 'clerk', 'secretary', 'leader', 'organization', 'propaganda')));
create policy "lines_add" on "belt_sites" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "belt_sites" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "belt_sites" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "belt_sites" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "belt_sites" is 'declaration e2c32382960d544d';
create table "belt_radiated" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "organization" bigint,
  "organization_label" text,
  "how" text,
  primary key ("district_id", "of_id", "position")
);
create index "belt_radiated_org_day" on "belt_radiated" ("district_id", "org_id", "day");
create index "belt_radiated_organization" on "belt_radiated" ("district_id", "organization", "day");
alter table "belt_radiated" enable row level security;
grant select, insert, update, delete on "belt_radiated" to taizhang_person;
grant select on "belt_radiated" to taizhang_figures;
create policy "lines_read" on "belt_radiated" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('member', 'clerk', 'secretary', 'leader', 'organization', 'propaganda')));
create policy "lines_add" on "belt_radiated" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "belt_radiated" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "belt_radiated" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "belt_radiated" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "belt_radiated" is 'declaration 432ac20f58b92c24';
create table "star_rating" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "unit" text,
  "year" bigint,
  "applied_on" date,
  "target" text,
  "previous" text,
  "coverage" text,
  "self_score" bigint,
  "reasons" text,
  "checked_on" date,
  "check_opinion" text,
  "inspected_on" date,
  "inspectors" text,
  "inspection" text,
  "sheet" bigint,
  "sheet_label" text,
  "score" bigint,
  "veto" text[],
  "allowed" text,
  "public_from" date,
  "public_to" date,
  "stars" text,
  "granted_on" date,
  "valid_until" date,
  "document" text,
  "opinion" text,
  "class" text,
  "papers" bigint[],
  primary key ("district_id", "id"),
  constraint "star_rating_target_check" check ("target" in ('1', '2', '3', '4', '5')),
  constraint "star_rating_previous_check" check ("previous" in ('0', '1', '2', '3', '4', '5')),
  constraint "star_rating_veto_check" check ("veto" <@ array['discipline', 'fraud', 'ideology', 'weak']::text[]),
  constraint "star_rating_stars_check" check ("stars" in ('1', '2', '3', '4', '5'))
);
create index "star_rating_org_day" on "star_rating" ("district_id", "org_id", "applied_on");
create index "star_rating_day" on "star_rating" ("district_id", "applied_on", "id");
create index "star_rating_guard" on "star_rating" ("district_id", "guard_path", "applied_on");
create index "star_rating_sheet" on "star_rating" ("district_id", "sheet");
create unique index "star_rating_unique_1" on "star_rating" ("district_id", "org_id", "unit", "year") where state <> 'void';
alter table "star_rating" enable row level security;
grant select, insert, update on "star_rating" to taizhang_person;
grant select on "star_rating" to taizhang_figures;
create policy "record_read" on "star_rating" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "star_rating" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "star_rating" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "star_rating" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "star_rating" is 'declaration f0a6d531bb9969a4';
create table "star_rating_reviews" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "reviewed_on" date,
  "score" bigint,
  "veto" boolean,
  "stars" text,
  "notice_on" date,
  "objection_on" date,
  "final_on" date,
  "remark" text,
  primary key ("district_id", "of_id", "position"),
  constraint "star_rating_reviews_stars_check" check ("stars" in ('0', '1', '2', '3', '4', '5'))
);
create index "star_rating_reviews_org_day" on "star_rating_reviews" ("district_id", "org_id", "day");
alter table "star_rating_reviews" enable row level security;
grant select, insert, update, delete on "star_rating_reviews" to taizhang_person;
grant select on "star_rating_reviews" to taizhang_figures;
create policy "lines_read" on "star_rating_reviews" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "star_rating_reviews" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "star_rating_reviews" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "star_rating_reviews" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "star_rating_reviews" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "star_rating_reviews" is 'declaration eba085fd4c29f795';
alter table "good_deed" add column "member" bigint;
alter table "good_deed" add column "member_label" text;
alter table "good_deed" drop constraint if exists "good_deed_kind_check";
alter table "good_deed" add constraint "good_deed_kind_check" check ("kind" in ('hardship', 'repair', 'environment', 'service', 'mediation', 'other'));
create index "good_deed_member" on "good_deed" ("district_id", "member");
drop policy "record_read" on "good_deed";
drop policy "record_add" on "good_deed";
drop policy "record_change" on "good_deed";
drop policy "record_count" on "good_deed";
alter table "good_deed" enable row level security;
grant select, insert, update on "good_deed" to taizhang_person;
grant select on "good_deed" to taizhang_figures;
create policy "record_read" on "good_deed" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('member', 'clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) or (nullif(current_setting('app.role'), '') = 'member' and "member" = nullif(current_setting('app.member'), '')::bigint)));
create policy "record_add" on "good_deed" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "good_deed" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "good_deed" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "good_deed" is 'declaration 16c432f54425391f';
alter table "honour" add column "grantor_org" bigint;
alter table "honour" add column "grantor_org_label" text;
alter table "honour" add column "cell" text;
alter table "honour" drop constraint if exists "honour_kind_check";
alter table "honour" add constraint "honour_kind_check" check ("kind" in ('organization', 'person'));
alter table "honour" drop constraint if exists "honour_level_check";
alter table "honour" add constraint "honour_level_check" check ("level" in ('national', 'provincial', 'municipal', 'district', 'subdistrict'));
create index "honour_grantor_org" on "honour" ("district_id", "grantor_org");
drop policy "record_read" on "honour";
drop policy "record_add" on "honour";
drop policy "record_change" on "honour";
drop policy "record_count" on "honour";
alter table "honour" enable row level security;
grant select, insert, update on "honour" to taizhang_person;
grant select on "honour" to taizhang_figures;
create policy "record_read" on "honour" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('member', 'clerk', 'secretary', 'leader', 'organization', 'propaganda') or (nullif(current_setting('app.role'), '') = 'member' and "member" = nullif(current_setting('app.member'), '')::bigint)));
create policy "record_add" on "honour" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "honour" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "honour" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "honour" is 'declaration a917703f09841781';
create table "supervision_report" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "title" text,
  "month" text,
  "kind" text,
  "number" text,
  "issued_on" date,
  "account" text,
  "papers" bigint[],
  primary key ("district_id", "id"),
  constraint "supervision_report_month_check" check ("month" ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  constraint "supervision_report_kind_check" check ("kind" in ('report', 'supervision', 'notice'))
);
create index "supervision_report_org_day" on "supervision_report" ("district_id", "org_id", "issued_on");
create index "supervision_report_day" on "supervision_report" ("district_id", "issued_on", "id");
create index "supervision_report_guard" on "supervision_report" ("district_id", "guard_path", "issued_on");
alter table "supervision_report" enable row level security;
grant select, insert, update on "supervision_report" to taizhang_person;
grant select on "supervision_report" to taizhang_figures;
create policy "record_read" on "supervision_report" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "supervision_report" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "supervision_report" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "supervision_report" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "supervision_report" is 'declaration 399c76592b94e2e4';
create table "supervision_report_cases" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "case" bigint,
  "case_label" text,
  "progress" text,
  "problem" text,
  "request" text,
  primary key ("district_id", "of_id", "position")
);
create index "supervision_report_cases_org_day" on "supervision_report_cases" ("district_id", "org_id", "day");
create index "supervision_report_cases_case" on "supervision_report_cases" ("district_id", "case", "day");
alter table "supervision_report_cases" enable row level security;
grant select, insert, update, delete on "supervision_report_cases" to taizhang_person;
grant select on "supervision_report_cases" to taizhang_figures;
create policy "lines_read" on "supervision_report_cases" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "supervision_report_cases" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "supervision_report_cases" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "supervision_report_cases" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "supervision_report_cases" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "supervision_report_cases" is 'declaration 0196229910b764de';
create table "mass_appraisal" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "title" text,
  "case" bigint,
  "case_label" text,
  "phase" text,
  "appraised_on" date,
  "organizer" text,
  "sample" bigint,
  "satisfied" bigint,
  "fair" bigint,
  "dissatisfied" bigint,
  "share" bigint,
  "outcome" text,
  "remarks" text,
  "papers" bigint[],
  primary key ("district_id", "id"),
  constraint "mass_appraisal_phase_check" check ("phase" in ('before', 'during', 'after'))
);
create index "mass_appraisal_org_day" on "mass_appraisal" ("district_id", "org_id", "appraised_on");
create index "mass_appraisal_day" on "mass_appraisal" ("district_id", "appraised_on", "id");
create index "mass_appraisal_guard" on "mass_appraisal" ("district_id", "guard_path", "appraised_on");
create index "mass_appraisal_case" on "mass_appraisal" ("district_id", "case");
alter table "mass_appraisal" enable row level security;
grant select, insert, update on "mass_appraisal" to taizhang_person;
grant select on "mass_appraisal" to taizhang_figures;
create policy "record_read" on "mass_appraisal" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "mass_appraisal" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "mass_appraisal" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "mass_appraisal" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "mass_appraisal" is 'declaration d1c592dd9baf776e';
create table "rectification_item" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "number" text,
  "problem" text,
  "source" text,
  "level" text,
  "term" text,
  "category" text,
  "found_on" date,
  "plan_on" date,
  "measures" text,
  "owner" text,
  "department" text,
  "due_on" date,
  "started_on" date,
  "submitted_on" date,
  "verified_on" date,
  "verifier" text,
  "opinion" text,
  "closed_on" date,
  "papers" bigint[],
  "discipline_opinion" text,
  "organization_opinion" text,
  "satisfaction" bigint,
  "publicised" text,
  primary key ("district_id", "id"),
  constraint "rectification_item_source_check" check ("source" in ('inspection', 'review', 'self', 'check')),
  constraint "rectification_item_level_check" check ("level" in ('provincial', 'municipal', 'district', 'own')),
  constraint "rectification_item_term_check" check ("term" in ('concentrated', 'long-term'))
);
create index "rectification_item_org_day" on "rectification_item" ("district_id", "org_id", "found_on");
create index "rectification_item_day" on "rectification_item" ("district_id", "found_on", "id");
create index "rectification_item_guard" on "rectification_item" ("district_id", "guard_path", "found_on");
alter table "rectification_item" enable row level security;
grant select, insert, update on "rectification_item" to taizhang_person;
grant select on "rectification_item" to taizhang_figures;
create policy "record_read" on "rectification_item" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "rectification_item" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "rectification_item" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "rectification_item" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "rectification_item" is 'declaration f1b3c91841b00314';
create table "rectification_item_progress" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "noted_on" date,
  "account" text,
  "proof" bigint,
  "proof_register" text,
  "proof_label" text,
  primary key ("district_id", "of_id", "position")
);
create index "rectification_item_progress_org_day" on "rectification_item_progress" ("district_id", "org_id", "day");
alter table "rectification_item_progress" enable row level security;
grant select, insert, update, delete on "rectification_item_progress" to taizhang_person;
grant select on "rectification_item_progress" to taizhang_figures;
create policy "lines_read" on "rectification_item_progress" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "rectification_item_progress" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "rectification_item_progress" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "rectification_item_progress" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "rectification_item_progress" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "rectification_item_progress" is 'declaration f1abf75d6f38b946';
create table "rectification_item_extensions" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "granted_on" date,
  "until" date,
  "document" text,
  primary key ("district_id", "of_id", "position")
);
create index "rectification_item_extensions_org_day" on "rectification_item_extensions" ("district_id", "org_id", "day");
alter table "rectification_item_extensions" enable row level security;
grant select, insert, update, delete on "rectification_item_extensions" to taizhang_person;
grant select on "rectification_item_extensions" to taizhang_figures;
create policy "lines_read" on "rectification_item_extensions" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "rectification_item_extensions" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "rectification_item_extensions" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "rectification_item_extensions" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "rectification_item_extensions" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "rectification_item_extensions" is 'declaration ebacbe8bfd6d4dd5';
create table "drive_item" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "programme_id" bigint not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "matter" text,
  "kind" text,
  "category" text,
  "found_on" date,
  "quantity" bigint,
  "amount" bigint,
  "measures" text,
  "owner" text,
  "department" text,
  "due_on" date,
  "started_on" date,
  "submitted_on" date,
  "verified_on" date,
  "verifier" text,
  "opinion" text,
  "closed_on" date,
  "papers" bigint[],
  "rule" text,
  primary key ("district_id", "id"),
  constraint "drive_item_kind_check" check ("kind" in ('self', 'check', 'report', 'data'))
);
create index "drive_item_org_day" on "drive_item" ("district_id", "org_id", "found_on");
create index "drive_item_day" on "drive_item" ("district_id", "found_on", "id");
create index "drive_item_guard" on "drive_item" ("district_id", "guard_path", "found_on");
create index "drive_item_programme" on "drive_item" ("district_id", "programme_id");
alter table "drive_item" enable row level security;
grant select, insert, update on "drive_item" to taizhang_person;
grant select on "drive_item" to taizhang_figures;
create policy "record_read" on "drive_item" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "drive_item" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "drive_item" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "drive_item" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "drive_item" is 'declaration 2b44997b6fcb1d3e';
create table "drive_item_progress" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "noted_on" date,
  "account" text,
  "proof" bigint,
  "proof_register" text,
  "proof_label" text,
  primary key ("district_id", "of_id", "position")
);
create index "drive_item_progress_org_day" on "drive_item_progress" ("district_id", "org_id", "day");
alter table "drive_item_progress" enable row level security;
grant select, insert, update, delete on "drive_item_progress" to taizhang_person;
grant select on "drive_item_progress" to taizhang_figures;
create policy "lines_read" on "drive_item_progress" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "drive_item_progress" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "drive_item_progress" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "drive_item_progress" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "drive_item_progress" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "drive_item_progress" is 'declaration b88481967aaa352c';
create table "drive_item_extensions" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "granted_on" date,
  "until" date,
  "document" text,
  primary key ("district_id", "of_id", "position")
);
create index "drive_item_extensions_org_day" on "drive_item_extensions" ("district_id", "org_id", "day");
alter table "drive_item_extensions" enable row level security;
grant select, insert, update, delete on "drive_item_extensions" to taizhang_person;
grant select on "drive_item_extensions" to taizhang_figures;
create policy "lines_read" on "drive_item_extensions" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "drive_item_extensions" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "drive_item_extensions" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "drive_item_extensions" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "drive_item_extensions" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "drive_item_extensions" is 'declaration a5b94a5bc0313544';
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
alter table "deployment" drop constraint if exists "deployment_role_check";
alter table "deployment" add constraint "deployment_role_check" check ("role" in ('cadre', 'community-worker', 'grid'));
drop policy "record_read" on "deployment";
drop policy "record_add" on "deployment";
drop policy "record_change" on "deployment";
drop policy "record_count" on "deployment";
alter table "deployment" enable row level security;
grant select, insert, update on "deployment" to taizhang_person;
grant select on "deployment" to taizhang_figures;
create policy "record_read" on "deployment" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) or (nullif(current_setting('app.role'), '') = 'member' and "member" = nullif(current_setting('app.member'), '')::bigint)));
create policy "record_add" on "deployment" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "deployment" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "deployment" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "deployment" is 'declaration f3cb654a929f5afb';
alter table "report_in" drop constraint if exists "report_in_unit_level_check";
alter table "report_in" add constraint "report_in_unit_level_check" check ("unit_level" in ('national', 'provincial', 'municipal', 'district', 'subdistrict', 'other'));
drop policy "record_read" on "report_in";
drop policy "record_add" on "report_in";
drop policy "record_change" on "report_in";
drop policy "record_count" on "report_in";
alter table "report_in" enable row level security;
grant select, insert, update on "report_in" to taizhang_person;
grant select on "report_in" to taizhang_figures;
create policy "record_read" on "report_in" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) or (nullif(current_setting('app.role'), '') = 'member' and "member" = nullif(current_setting('app.member'), '')::bigint)));
create policy "record_add" on "report_in" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "report_in" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "report_in" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "report_in" is 'declaration 0045ab748f165f74';
alter table "donation" drop constraint if exists "donation_channel_check";
alter table "donation" add constraint "donation_channel_check" check ("channel" in ('community', 'home', 'transfer'));
drop policy "record_read" on "donation";
drop policy "record_add" on "donation";
drop policy "record_change" on "donation";
drop policy "record_count" on "donation";
alter table "donation" enable row level security;
grant select, insert, update on "donation" to taizhang_person;
grant select on "donation" to taizhang_figures;
create policy "record_read" on "donation" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) or (nullif(current_setting('app.role'), '') = 'member' and "member" = nullif(current_setting('app.member'), '')::bigint)));
create policy "record_add" on "donation" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "donation" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "donation" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "donation" is 'declaration 3f1446132bd31300';
alter table "shift" drop constraint if exists "shift_duty_check";
alter table "shift" add constraint "shift_duty_check" check ("duty" in ('checkpoint', 'headquarters', 'patrol', 'site', 'other'));
drop policy "record_read" on "shift";
drop policy "record_add" on "shift";
drop policy "record_change" on "shift";
drop policy "record_count" on "shift";
alter table "shift" enable row level security;
grant select, insert, update on "shift" to taizhang_person;
grant select on "shift" to taizhang_figures;
create policy "record_read" on "shift" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) or (nullif(current_setting('app.role'), '') = 'member' and "member" = nullif(current_setting('app.member'), '')::bigint)));
create policy "record_add" on "shift" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "shift" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "shift" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "shift" is 'declaration c8c24146edc5cd0c';
alter table "subject_request" add column "member" bigint;
alter table "subject_request" add column "member_label" text;
alter table "subject_request" drop constraint if exists "subject_request_kind_check";
alter table "subject_request" add constraint "subject_request_kind_check" check ("kind" in ('see', 'copy', 'correct', 'complete', 'erase', 'explain', 'withdraw', 'relative'));
alter table "subject_request" drop constraint if exists "subject_request_decision_check";
alter table "subject_request" add constraint "subject_request_decision_check" check ("decision" in ('granted', 'partly', 'refused'));
create index "subject_request_member" on "subject_request" ("district_id", "member");
drop policy "record_read" on "subject_request";
drop policy "record_add" on "subject_request";
drop policy "record_change" on "subject_request";
drop policy "record_count" on "subject_request";
alter table "subject_request" enable row level security;
grant select, insert, update on "subject_request" to taizhang_person;
grant select on "subject_request" to taizhang_figures;
create policy "record_read" on "subject_request" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) or (nullif(current_setting('app.role'), '') = 'member' and "member" = nullif(current_setting('app.member'), '')::bigint)));
create policy "record_add" on "subject_request" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) or ((nullif(current_setting('app.role'), '') in ('member') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and "member" = nullif(current_setting('app.member'), '')::bigint)));
create policy "record_change" on "subject_request" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "subject_request" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "subject_request" is 'declaration 3984c92d3dc9e82b';
drop policy "sealed_read" on "subject_request_applicant";
drop policy "sealed_add" on "subject_request_applicant";
drop policy "sealed_change" on "subject_request_applicant";
alter table "subject_request_applicant" enable row level security;
grant select, insert, update on "subject_request_applicant" to taizhang_person;
create policy "sealed_read" on "subject_request_applicant" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'organization', 'secretary') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "sealed_add" on "subject_request_applicant" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) or ((nullif(current_setting('app.role'), '') in ('member') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.member'), '')::bigint is not null)));
create policy "sealed_change" on "subject_request_applicant" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
comment on table "subject_request_applicant" is 'declaration 6277e51f1abe18e4';
drop policy "sealed_read" on "subject_request_personal";
drop policy "sealed_add" on "subject_request_personal";
drop policy "sealed_change" on "subject_request_personal";
alter table "subject_request_personal" enable row level security;
grant select, insert, update on "subject_request_personal" to taizhang_person;
create policy "sealed_read" on "subject_request_personal" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'organization', 'secretary') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "sealed_add" on "subject_request_personal" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) or ((nullif(current_setting('app.role'), '') in ('member') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.member'), '')::bigint is not null)));
create policy "sealed_change" on "subject_request_personal" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
comment on table "subject_request_personal" is 'declaration 7edbb4a3bac8063b';
