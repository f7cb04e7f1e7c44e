create table "command" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "programme_id" bigint not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "name" text,
  "level" text,
  "commander" text,
  "deputies" text,
  "established_on" date,
  "ended_on" date,
  "document" text,
  "duty_phone" text,
  primary key ("district_id", "id"),
  constraint "command_level_check" check ("level" in ('district', 'subdistrict', 'community'))
);
create index "command_org_day" on "command" ("district_id", "org_id", "established_on");
create index "command_day" on "command" ("district_id", "established_on", "id");
create index "command_guard" on "command" ("district_id", "guard_path", "established_on");
create index "command_programme" on "command" ("district_id", "programme_id");
alter table "command" enable row level security;
grant select, insert, update on "command" to taizhang_person;
grant select on "command" to taizhang_figures;
create policy "record_read" on "command" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "command" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "command" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "command" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "command" is 'declaration ef945033c5b1b63b';
create table "command_groups" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "group" text,
  "head" text,
  "persons" text,
  "duty" text,
  primary key ("district_id", "of_id", "position")
);
create index "command_groups_org_day" on "command_groups" ("district_id", "org_id", "day");
alter table "command_groups" enable row level security;
grant select, insert, update, delete on "command_groups" to taizhang_person;
grant select on "command_groups" to taizhang_figures;
create policy "lines_read" on "command_groups" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "command_groups" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "command_groups" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "command_groups" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "command_groups" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "command_groups" is 'declaration eb9076aebcf7e120';
alter table "checkpoint" add column "all_day" boolean;
drop policy "record_read" on "checkpoint";
drop policy "record_add" on "checkpoint";
drop policy "record_change" on "checkpoint";
drop policy "record_count" on "checkpoint";
alter table "checkpoint" enable row level security;
grant select, insert, update on "checkpoint" to taizhang_person;
grant select on "checkpoint" to taizhang_figures;
create policy "record_read" on "checkpoint" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "checkpoint" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "checkpoint" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "checkpoint" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "checkpoint" is 'declaration cac8482b955fc11c';
create table "isolation_household" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "programme_id" bigint not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "household" text,
  "kind" text,
  "persons" bigint,
  "from_day" date,
  "until_day" date,
  "keeper" text,
  "needs" text,
  "door" text,
  primary key ("district_id", "id"),
  constraint "isolation_household_kind_check" check ("kind" in ('isolation', 'observation'))
);
create index "isolation_household_org_day" on "isolation_household" ("district_id", "org_id", "from_day");
create index "isolation_household_day" on "isolation_household" ("district_id", "from_day", "id");
create index "isolation_household_guard" on "isolation_household" ("district_id", "guard_path", "from_day");
create index "isolation_household_programme" on "isolation_household" ("district_id", "programme_id");
alter table "isolation_household" enable row level security;
grant select, insert, update on "isolation_household" to taizhang_person;
grant select on "isolation_household" to taizhang_figures;
create policy "record_read" on "isolation_household" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and (guard_path = nullif(current_setting('app.lo'), '') or length(nullif(current_setting('app.lo'), '')) >= 16))));
create policy "record_add" on "isolation_household" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "isolation_household" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and (guard_path = nullif(current_setting('app.lo'), '') or length(nullif(current_setting('app.lo'), '')) >= 16))) with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and (guard_path = nullif(current_setting('app.lo'), '') or length(nullif(current_setting('app.lo'), '')) >= 16)));
create policy "record_count" on "isolation_household" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "isolation_household" is 'declaration 05c8be1b53a94fc7';
create table "isolation_household_personal" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "phone" text,
  "phone_mask" text,
  primary key ("district_id", "id")
);
alter table "isolation_household_personal" enable row level security;
grant select, insert, update on "isolation_household_personal" to taizhang_person;
create policy "sealed_read" on "isolation_household_personal" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and (guard_path = nullif(current_setting('app.lo'), '') or length(nullif(current_setting('app.lo'), '')) >= 16))));
create policy "sealed_add" on "isolation_household_personal" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "sealed_change" on "isolation_household_personal" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and (guard_path = nullif(current_setting('app.lo'), '') or length(nullif(current_setting('app.lo'), '')) >= 16))) with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and (guard_path = nullif(current_setting('app.lo'), '') or length(nullif(current_setting('app.lo'), '')) >= 16)));
comment on table "isolation_household_personal" is 'declaration 36b67afbf85dc73f';
alter table "team_persons" add column "part" text;
drop policy "lines_read" on "team_persons";
drop policy "lines_add" on "team_persons";
drop policy "lines_change" on "team_persons";
drop policy "lines_replace" on "team_persons";
drop policy "lines_count" on "team_persons";
alter table "team_persons" enable row level security;
grant select, insert, update, delete on "team_persons" to taizhang_person;
grant select on "team_persons" to taizhang_figures;
create policy "lines_read" on "team_persons" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "team_persons" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "team_persons" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "team_persons" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "team_persons" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "team_persons" is 'declaration 3a0e35096e3490fd';
create table "donation_hand_over" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "programme_id" bigint not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "account" text,
  "handed_over_on" date,
  "amount" bigint,
  "way" text,
  "voucher" text,
  "handed_over_by" text,
  "witness" text,
  "papers" bigint[],
  primary key ("district_id", "id"),
  constraint "donation_hand_over_way_check" check ("way" in ('bank', 'cash'))
);
create index "donation_hand_over_org_day" on "donation_hand_over" ("district_id", "org_id", "handed_over_on");
create index "donation_hand_over_day" on "donation_hand_over" ("district_id", "handed_over_on", "id");
create index "donation_hand_over_guard" on "donation_hand_over" ("district_id", "guard_path", "handed_over_on");
create index "donation_hand_over_programme" on "donation_hand_over" ("district_id", "programme_id");
create unique index "donation_hand_over_unique_1" on "donation_hand_over" ("district_id", "org_id", "voucher") where state <> 'void';
alter table "donation_hand_over" enable row level security;
grant select, insert, update on "donation_hand_over" to taizhang_person;
grant select on "donation_hand_over" to taizhang_figures;
create policy "record_read" on "donation_hand_over" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "donation_hand_over" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "donation_hand_over" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "donation_hand_over" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "donation_hand_over" is 'declaration 5dae145151e145a5';
create table "donation_use" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "programme_id" bigint not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "purpose" text,
  "amount" bigint,
  "receiver" text,
  "published_on" date,
  "where" text,
  "papers" bigint[],
  primary key ("district_id", "id"),
  constraint "donation_use_where_check" check ("where" in ('board', 'online', 'meeting'))
);
create index "donation_use_org_day" on "donation_use" ("district_id", "org_id", "published_on");
create index "donation_use_day" on "donation_use" ("district_id", "published_on", "id");
create index "donation_use_guard" on "donation_use" ("district_id", "guard_path", "published_on");
create index "donation_use_programme" on "donation_use" ("district_id", "programme_id");
alter table "donation_use" enable row level security;
grant select, insert, update on "donation_use" to taizhang_person;
grant select on "donation_use" to taizhang_figures;
create policy "record_read" on "donation_use" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "donation_use" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "donation_use" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "donation_use" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "donation_use" is 'declaration da4321b697e4ecd7';
alter table "supply" add column "warehouse" text;
alter table "supply" add column "batch" text;
alter table "supply" add column "expires_on" date;
alter table "supply" drop constraint if exists "supply_direction_check";
alter table "supply" add constraint "supply_direction_check" check ("direction" in ('in', 'out', 'surplus', 'loss'));
alter table "supply" drop constraint if exists "supply_kind_check";
alter table "supply" add constraint "supply_kind_check" check ("kind" in ('mask', 'disinfectant', 'protective', 'food', 'medicine', 'care-package', 'other'));
alter table "supply" drop constraint if exists "supply_source_check";
alter table "supply" add constraint "supply_source_check" check ("source" in ('bought', 'allotted', 'donated'));
drop policy "record_read" on "supply";
drop policy "record_add" on "supply";
drop policy "record_change" on "supply";
drop policy "record_count" on "supply";
alter table "supply" enable row level security;
grant select, insert, update on "supply" to taizhang_person;
grant select on "supply" to taizhang_figures;
create policy "record_read" on "supply" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "supply" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "supply" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "supply" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "supply" is 'declaration f9878dbe09d08fc3';
create table "incident" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "programme_id" bigint not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "what" text,
  "kind" text,
  "happened_on" date,
  "reported_to" text,
  "measures" text,
  "handler" text,
  "closed_on" date,
  primary key ("district_id", "id"),
  constraint "incident_kind_check" check ("kind" in ('hazard', 'utilities', 'supply', 'order', 'other'))
);
create index "incident_org_day" on "incident" ("district_id", "org_id", "happened_on");
create index "incident_day" on "incident" ("district_id", "happened_on", "id");
create index "incident_guard" on "incident" ("district_id", "guard_path", "happened_on");
create index "incident_programme" on "incident" ("district_id", "programme_id");
alter table "incident" enable row level security;
grant select, insert, update on "incident" to taizhang_person;
grant select on "incident" to taizhang_figures;
create policy "record_read" on "incident" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "incident" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "incident" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "incident" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "incident" is 'declaration d7860280e6990875';
alter table "shift" add column "duty" text;
alter table "shift" add column "who" text;
alter table "shift" drop constraint if exists "shift_duty_check";
alter table "shift" add constraint "shift_duty_check" check ("duty" in ('checkpoint', 'headquarters', 'patrol', 'site', 'other'));
drop policy "record_read" on "shift";
drop policy "record_add" on "shift";
drop policy "record_change" on "shift";
drop policy "record_count" on "shift";
alter table "shift" enable row level security;
grant select, insert, update on "shift" to taizhang_person;
grant select on "shift" to taizhang_figures;
create policy "record_read" on "shift" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "shift" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "shift" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "shift" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "shift" is 'declaration 41ddfe89210d39cb';
