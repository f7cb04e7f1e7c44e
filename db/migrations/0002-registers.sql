create table "organization" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "name" text,
  "short_name" text,
  "code" text,
  "type" text,
  "sector" text,
  "founded_on" date,
  "until_day" date,
  "unit_name" text,
  "credit_code" text,
  "contact" text,
  "contact_phone" text,
  "address" text,
  "remarks" text,
  primary key ("district_id", "id")
);
create index "organization_org_day" on "organization" ("district_id", "org_id", "founded_on");
create index "organization_day" on "organization" ("district_id", "founded_on", "id");
create index "organization_guard" on "organization" ("district_id", "guard_path", "founded_on");
create unique index "organization_unique_1" on "organization" ("district_id", "code") where state <> 'void';
alter table "organization" enable row level security;
grant select, insert, update on "organization" to taizhang_person;
grant select on "organization" to taizhang_figures;
create policy "record_read" on "organization" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('member', 'clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "organization" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "organization" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "organization" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "organization" is 'declaration 27c6552547692743';
create table "organization_tie" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "peer_path" text collate "C",
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "other" bigint,
  "other_label" text,
  "kind" text,
  "from_day" date,
  "until_day" date,
  "document" text,
  primary key ("district_id", "id"),
  constraint "organization_tie_kind_check" check ("kind" in ('area', 'industry', 'functional', 'joint-work-committee', 'joint-committee', 'guidance'))
);
create index "organization_tie_org_day" on "organization_tie" ("district_id", "org_id", "from_day");
create index "organization_tie_day" on "organization_tie" ("district_id", "from_day", "id");
create index "organization_tie_guard" on "organization_tie" ("district_id", "guard_path", "from_day");
create index "organization_tie_other" on "organization_tie" ("district_id", "other");
alter table "organization_tie" enable row level security;
grant select, insert, update on "organization_tie" to taizhang_person;
grant select on "organization_tie" to taizhang_figures;
create policy "record_read" on "organization_tie" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) or (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and peer_path >= nullif(current_setting('app.lo'), '') and peer_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "organization_tie" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "organization_tie" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "organization_tie" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "organization_tie" is 'declaration 9172ebc764f8c6cd';
create table "place" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "kind" text,
  "name" text,
  "households" bigint,
  "residents" bigint,
  "head_name" text,
  "since" date,
  "until" date,
  "region" text,
  "urban_fringe" boolean,
  "boundary" text,
  primary key ("district_id", "id"),
  constraint "place_kind_check" check ("kind" in ('community', 'village', 'estate', 'grid'))
);
create index "place_org_day" on "place" ("district_id", "org_id", "since");
create index "place_day" on "place" ("district_id", "since", "id");
create index "place_guard" on "place" ("district_id", "guard_path", "since");
alter table "place" enable row level security;
grant select, insert, update on "place" to taizhang_person;
grant select on "place" to taizhang_figures;
create policy "record_read" on "place" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('member', 'clerk', 'secretary', 'leader', 'organization', 'propaganda')));
create policy "record_add" on "place" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "place" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "place" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "place" is 'declaration 71046b12f295e895';
create table "joint_committee" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "name" text,
  "kind" text,
  "approved_on" date,
  "until" date,
  "document" text,
  primary key ("district_id", "id"),
  constraint "joint_committee_kind_check" check ("kind" in ('big-work-committee', 'big-committee'))
);
create index "joint_committee_org_day" on "joint_committee" ("district_id", "org_id", "approved_on");
create index "joint_committee_day" on "joint_committee" ("district_id", "approved_on", "id");
create index "joint_committee_guard" on "joint_committee" ("district_id", "guard_path", "approved_on");
create unique index "joint_committee_unique_1" on "joint_committee" ("district_id", "org_id", "kind", "approved_on") where state <> 'void';
alter table "joint_committee" enable row level security;
grant select, insert, update on "joint_committee" to taizhang_person;
grant select on "joint_committee" to taizhang_figures;
create policy "record_read" on "joint_committee" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('member', 'clerk', 'secretary', 'leader', 'organization', 'propaganda')));
create policy "record_add" on "joint_committee" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "joint_committee" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "joint_committee" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "joint_committee" is 'declaration d6773958b124e296';
create table "joint_committee_part_time" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "name" text,
  "unit" text,
  "post" text,
  "from_day" date,
  "until_day" date,
  primary key ("district_id", "of_id", "position")
);
create index "joint_committee_part_time_org_day" on "joint_committee_part_time" ("district_id", "org_id", "day");
alter table "joint_committee_part_time" enable row level security;
grant select, insert, update, delete on "joint_committee_part_time" to taizhang_person;
grant select on "joint_committee_part_time" to taizhang_figures;
create policy "lines_read" on "joint_committee_part_time" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('member', 'clerk', 'secretary', 'leader', 'organization', 'propaganda')));
create policy "lines_add" on "joint_committee_part_time" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "joint_committee_part_time" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "joint_committee_part_time" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "joint_committee_part_time" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "joint_committee_part_time" is 'declaration 130d07eebd8c2a37';
create table "agreement" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "peer_path" text collate "C",
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "unit_name" text,
  "unit_org" bigint,
  "unit_org_label" text,
  "signed_on" date,
  "valid_until" date,
  "our_signatory" text,
  "their_signatory" text,
  "papers" bigint[],
  primary key ("district_id", "id")
);
create index "agreement_org_day" on "agreement" ("district_id", "org_id", "signed_on");
create index "agreement_day" on "agreement" ("district_id", "signed_on", "id");
create index "agreement_guard" on "agreement" ("district_id", "guard_path", "signed_on");
create index "agreement_unit_org" on "agreement" ("district_id", "unit_org");
alter table "agreement" enable row level security;
grant select, insert, update on "agreement" to taizhang_person;
grant select on "agreement" to taizhang_figures;
create policy "record_read" on "agreement" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') or (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and peer_path >= nullif(current_setting('app.lo'), '') and peer_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "agreement" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "agreement" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "agreement" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "agreement" is 'declaration 02ac1bf12b832505';
create table "agreement_items" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "kind" text,
  "item" text,
  "remark" text,
  primary key ("district_id", "of_id", "position"),
  constraint "agreement_items_kind_check" check ("kind" in ('resource', 'need', 'project'))
);
create index "agreement_items_org_day" on "agreement_items" ("district_id", "org_id", "day");
alter table "agreement_items" enable row level security;
grant select, insert, update, delete on "agreement_items" to taizhang_person;
grant select on "agreement_items" to taizhang_figures;
create policy "lines_read" on "agreement_items" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda')));
create policy "lines_add" on "agreement_items" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "agreement_items" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "agreement_items" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "agreement_items" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "agreement_items" is 'declaration b0d83b07d9d847d3';
create table "pledge" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "agreement" bigint,
  "agreement_label" text,
  "title" text,
  "label" text,
  "owner" text,
  "pledged_on" date,
  "due_on" date,
  "started_on" date,
  "done_on" date,
  "confirmed_on" date,
  "evaluation" text,
  "reason" text,
  "photos" bigint[],
  primary key ("district_id", "id"),
  constraint "pledge_label_check" check ("label" in ('joint-building', 'joint-management', 'joint-activity', 'shared-resources', 'shared-affairs', 'shared-deeds', 'shared-civility'))
);
create index "pledge_org_day" on "pledge" ("district_id", "org_id", "pledged_on");
create index "pledge_day" on "pledge" ("district_id", "pledged_on", "id");
create index "pledge_guard" on "pledge" ("district_id", "guard_path", "pledged_on");
create index "pledge_agreement" on "pledge" ("district_id", "agreement");
alter table "pledge" enable row level security;
grant select, insert, update on "pledge" to taizhang_person;
grant select on "pledge" to taizhang_figures;
create policy "record_read" on "pledge" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda')));
create policy "record_add" on "pledge" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "pledge" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "pledge" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "pledge" is 'declaration 64100a5eb65b5af6';
create table "member" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "name" text,
  "sex" text,
  "birth_on" date,
  "ethnic" text,
  "education" text,
  "degree" text,
  "home_town" text,
  "category" text,
  "joined_on" date,
  "full_on" date,
  "membership_state" text,
  "archive_place" text,
  "occupation" text,
  "unit_name" text,
  "post" text,
  "party_post" text,
  "in_service" boolean,
  "no_post" boolean,
  "lost_since" date,
  "floating_since" date,
  "floating_to" text,
  "life_exempt" boolean,
  "remarks" text,
  "probation_ends" text,
  primary key ("district_id", "id")
);
create index "member_org_day" on "member" ("district_id", "org_id", "joined_on");
create index "member_day" on "member" ("district_id", "joined_on", "id");
create index "member_guard" on "member" ("district_id", "guard_path", "joined_on");
alter table "member" enable row level security;
grant select, insert, update on "member" to taizhang_person;
grant select on "member" to taizhang_figures;
create policy "record_read" on "member" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) or (nullif(current_setting('app.role'), '') = 'member' and id = nullif(current_setting('app.member'), '')::bigint)));
create policy "record_add" on "member" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "member" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "member" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "member" is 'declaration 592e0ce7cf7e9916';
create table "member_personal" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "identity_number" text,
  "identity_number_index" text,
  "identity_number_mask" text,
  "phone" text,
  "phone_mask" text,
  "address" text,
  "address_mask" text,
  primary key ("district_id", "id")
);
create unique index "member_personal_identity_number" on "member_personal" ("district_id", "identity_number_index");
alter table "member_personal" enable row level security;
grant select, insert, update on "member_personal" to taizhang_person;
create policy "personal_read" on "member_personal" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'organization', 'secretary') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) or (nullif(current_setting('app.role'), '') = 'member' and id = nullif(current_setting('app.member'), '')::bigint)));
create policy "personal_add" on "member_personal" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "personal_change" on "member_personal" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
comment on table "member_personal" is 'declaration d770f079a04f6708';
create table "membership" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "member" bigint,
  "member_label" text,
  "from_day" date,
  "until_day" date,
  "reason" text,
  "came_from" text,
  "end_reason" text,
  "went_to" text,
  "document" text,
  primary key ("district_id", "id"),
  constraint "membership_reason_check" check ("reason" in ('opening', 'accepted', 'transfer-in', 'branch-change', 'reinstated')),
  constraint "membership_end_reason_check" check ("end_reason" in ('transfer-out', 'branch-change', 'deceased', 'removed', 'suspended', 'cancelled', 'withdrawn')),
  constraint "membership_one_a_day" exclude using gist (district_id with =, ("member" + 0) with =, daterange("from_day", "until_day", '[]') with &&) where (state <> 'void')
);
create index "membership_org_day" on "membership" ("district_id", "org_id", "from_day");
create index "membership_day" on "membership" ("district_id", "from_day", "id");
create index "membership_guard" on "membership" ("district_id", "guard_path", "from_day");
create index "membership_member" on "membership" ("district_id", "member");
alter table "membership" enable row level security;
grant select, insert, update on "membership" to taizhang_person;
grant select on "membership" to taizhang_figures;
create policy "record_read" on "membership" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) or (nullif(current_setting('app.role'), '') = 'member' and "member" = nullif(current_setting('app.member'), '')::bigint)));
create policy "record_add" on "membership" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "membership" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "membership" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "membership" is 'declaration 3f7243d56d33adbd';
create table "dues_payment" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "member" bigint,
  "member_label" text,
  "paid_on" date,
  "channel" text,
  "receipt_no" text,
  "received_by" text,
  "total" bigint,
  "back_paid" bigint,
  primary key ("district_id", "id"),
  constraint "dues_payment_channel_check" check ("channel" in ('cash', 'transfer', 'online'))
);
create index "dues_payment_org_day" on "dues_payment" ("district_id", "org_id", "paid_on");
create index "dues_payment_day" on "dues_payment" ("district_id", "paid_on", "id");
create index "dues_payment_guard" on "dues_payment" ("district_id", "guard_path", "paid_on");
create index "dues_payment_member" on "dues_payment" ("district_id", "member");
create index "dues_payment_void" on "dues_payment" ("district_id", "id") where state = 'void';
alter table "dues_payment" enable row level security;
grant select, insert, update on "dues_payment" to taizhang_person;
grant select on "dues_payment" to taizhang_figures;
create policy "record_read" on "dues_payment" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) or (nullif(current_setting('app.role'), '') = 'member' and "member" = nullif(current_setting('app.member'), '')::bigint)));
create policy "record_add" on "dues_payment" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "dues_payment" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "dues_payment" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "dues_payment" is 'declaration 3e20c4dcb20d81f9';
create table "dues_payment_months" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "month" text,
  "amount" bigint,
  primary key ("district_id", "of_id", "position"),
  constraint "dues_payment_months_month_check" check ("month" ~ '^[0-9]{4}-(0[1-9]|1[0-2])$')
);
create index "dues_payment_months_org_day" on "dues_payment_months" ("district_id", "org_id", "day");
create index "dues_payment_months_month" on "dues_payment_months" ("district_id", "month") include ("of_id", "amount");
create index "dues_payment_months_org_month" on "dues_payment_months" ("district_id", "org_id", "month") include ("of_id", "guard_path", "amount");
alter table "dues_payment_months" enable row level security;
grant select, insert, update, delete on "dues_payment_months" to taizhang_person;
grant select on "dues_payment_months" to taizhang_figures;
create policy "lines_read" on "dues_payment_months" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "dues_payment_months" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "dues_payment_months" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "dues_payment_months" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "dues_payment_months" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "dues_payment_months" is 'declaration cb6b15a855866ec8';
create table "development" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "name" text,
  "sex" text,
  "birth_on" date,
  "ethnic" text,
  "education" text,
  "occupation" text,
  "sector" text,
  "unit_name" text,
  "member" bigint,
  "member_label" text,
  "applied_on" date,
  "talked_on" date,
  "talked_by" text,
  "recommendation" text,
  "activist_on" date,
  "filed_on" date,
  "contacts" bigint[],
  "cultivated_before" bigint,
  "exam_gap_reason" text,
  "proposed_on" date,
  "consented_on" date,
  "publicity_from" date,
  "publicity_to" date,
  "publicity_place" text,
  "objection" boolean,
  "objection_answered_on" date,
  "object_on" date,
  "sponsors" bigint[],
  "reviewed_on" date,
  "review_conclusion" text,
  "trained_on" date,
  "trained_days" bigint,
  "trained_hours" bigint,
  "training_exemption" text,
  "committee_reviewed_on" date,
  "pre_reviewed_on" date,
  "form_no" text,
  "leaving_on" date,
  "leaving_note" text,
  "branch_meeting_on" date,
  "refused_on" date,
  "eligible" bigint,
  "present" bigint,
  "written" bigint,
  "approve" bigint,
  "against" bigint,
  "abstain" bigint,
  "committee_talk_on" date,
  "committee_talker" bigint,
  "committee_talker_label" text,
  "approved_on" date,
  "delay_reason" text,
  "not_approved_on" date,
  "filed_above_on" date,
  "oath_on" date,
  "extended_on" date,
  "extended_months" bigint,
  "conversion_applied_on" date,
  "convert_meeting_on" date,
  "convert_eligible" bigint,
  "convert_present" bigint,
  "convert_written" bigint,
  "convert_approve" bigint,
  "converted_on" date,
  "cancelled_on" date,
  "filed_away_on" date,
  "exit_reason" text,
  "papers" bigint[],
  "probation_ends" text,
  "full_on" text,
  "young_on_approval" text,
  "college_on_approval" text,
  "new_sector" text,
  primary key ("district_id", "id"),
  constraint "development_recommendation_check" check ("recommendation" in ('members', 'masses')),
  constraint "development_review_conclusion_check" check ("review_conclusion" in ('passed', 'failed'))
);
create index "development_org_day" on "development" ("district_id", "org_id", "applied_on");
create index "development_day" on "development" ("district_id", "applied_on", "id");
create index "development_guard" on "development" ("district_id", "guard_path", "applied_on");
create index "development_member" on "development" ("district_id", "member");
create index "development_committee_talker" on "development" ("district_id", "committee_talker");
alter table "development" enable row level security;
grant select, insert, update on "development" to taizhang_person;
grant select on "development" to taizhang_figures;
create policy "record_read" on "development" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) or (nullif(current_setting('app.role'), '') = 'member' and "member" = nullif(current_setting('app.member'), '')::bigint)));
create policy "record_add" on "development" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "development" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "development" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "development" is 'declaration 54b64ec7b8124ce9';
create table "development_exams" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "examined_on" date,
  "result" text,
  "content" text,
  primary key ("district_id", "of_id", "position"),
  constraint "development_exams_result_check" check ("result" in ('good', 'fair', 'weak'))
);
create index "development_exams_org_day" on "development_exams" ("district_id", "org_id", "day");
alter table "development_exams" enable row level security;
grant select, insert, update, delete on "development_exams" to taizhang_person;
grant select on "development_exams" to taizhang_figures;
create policy "lines_read" on "development_exams" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "development_exams" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "development_exams" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "development_exams" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "development_exams" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "development_exams" is 'declaration efae58c592965a93';
create table "development_personal" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "phone" text,
  "phone_mask" text,
  primary key ("district_id", "id")
);
alter table "development_personal" enable row level security;
grant select, insert, update on "development_personal" to taizhang_person;
create policy "personal_read" on "development_personal" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'organization', 'secretary') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "personal_add" on "development_personal" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "personal_change" on "development_personal" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
comment on table "development_personal" is 'declaration 62d3dfa7b5a76a28';
create table "event" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "programme_id" bigint,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "kinds" text[],
  "topic" text,
  "held_on" date,
  "starts_at" text,
  "ends_at" text,
  "place" text,
  "host" bigint,
  "host_label" text,
  "host_name" text,
  "recorder" text,
  "lecturer" text,
  "lecturer_kind" text,
  "lecturer_rank" text,
  "micro" boolean,
  "guests" bigint,
  "due" bigint,
  "present" bigint,
  "leave" bigint,
  "absent" bigint,
  "decisions" text,
  "eligible" bigint,
  "present_eligible" bigint,
  "approve" bigint,
  "against" bigint,
  "abstain" bigint,
  "photos" bigint[],
  primary key ("district_id", "id"),
  constraint "event_kinds_check" check ("kinds" <@ array['assembly', 'committee', 'group', 'lecture', 'theme-day', 'fixed-day', 'life-meeting', 'oath', 'contest', 'essay', 'centre-group', 'expert-report', 'theme-activity', 'other']::text[]),
  constraint "event_lecturer_kind_check" check ("lecturer_kind" in ('leading-cadre', 'secretary', 'expert', 'other'))
);
create index "event_org_day" on "event" ("district_id", "org_id", "held_on");
create index "event_day" on "event" ("district_id", "held_on", "id");
create index "event_guard" on "event" ("district_id", "guard_path", "held_on");
create index "event_programme" on "event" ("district_id", "programme_id");
create index "event_host" on "event" ("district_id", "host");
alter table "event" enable row level security;
grant select, insert, update on "event" to taizhang_person;
grant select on "event" to taizhang_figures;
create policy "record_read" on "event" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('member', 'clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "event" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "event" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "event" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "event" is 'declaration 27de94a973fcc17e';
create table "event_attendance" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "member" bigint,
  "member_label" text,
  "state" text,
  "reason" text,
  primary key ("district_id", "of_id", "position"),
  constraint "event_attendance_state_check" check ("state" in ('present', 'leave', 'absent', 'exempt'))
);
create index "event_attendance_org_day" on "event_attendance" ("district_id", "org_id", "day");
create index "event_attendance_member" on "event_attendance" ("district_id", "member", "day");
alter table "event_attendance" enable row level security;
grant select, insert, update, delete on "event_attendance" to taizhang_person;
grant select on "event_attendance" to taizhang_figures;
create policy "lines_read" on "event_attendance" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('member', 'clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "event_attendance" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "event_attendance" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "event_attendance" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "event_attendance" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "event_attendance" is 'declaration 4f050e5676f747d7';
create table "event_agenda" (
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
create index "event_agenda_org_day" on "event_agenda" ("district_id", "org_id", "day");
alter table "event_agenda" enable row level security;
grant select, insert, update, delete on "event_agenda" to taizhang_person;
grant select on "event_agenda" to taizhang_figures;
create policy "lines_read" on "event_agenda" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('member', 'clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "event_agenda" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "event_agenda" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "event_agenda" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "event_agenda" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "event_agenda" is 'declaration 208a2da50fb20724';
create table "assessment_sheet" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "name" text,
  "year" bigint,
  "scheme" text,
  "kind" text,
  "assessed_on" date,
  "assessor" text,
  "self_total" bigint,
  "checked_total" bigint,
  "final_total" bigint,
  "mark" text,
  "submitted_on" date,
  "checked_on" date,
  "objected_on" date,
  "objection" text,
  "final_on" date,
  "papers" bigint[],
  primary key ("district_id", "id"),
  constraint "assessment_sheet_kind_check" check ("kind" in ('community', 'organ', 'school', 'new'))
);
create index "assessment_sheet_org_day" on "assessment_sheet" ("district_id", "org_id", "assessed_on");
create index "assessment_sheet_day" on "assessment_sheet" ("district_id", "assessed_on", "id");
create index "assessment_sheet_guard" on "assessment_sheet" ("district_id", "guard_path", "assessed_on");
create unique index "assessment_sheet_unique_1" on "assessment_sheet" ("district_id", "org_id", "year", "kind") where state <> 'void';
alter table "assessment_sheet" enable row level security;
grant select, insert, update on "assessment_sheet" to taizhang_person;
grant select on "assessment_sheet" to taizhang_figures;
create policy "record_read" on "assessment_sheet" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "assessment_sheet" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "assessment_sheet" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "assessment_sheet" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "assessment_sheet" is 'declaration e52e9de207e1f217';
create table "assessment_sheet_scores" (
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
  "bonus" boolean,
  "applies" text,
  "metric" text,
  "auto" bigint,
  "self" bigint,
  "checked" bigint,
  "final" bigint,
  "reason" text,
  primary key ("district_id", "of_id", "position"),
  constraint "assessment_sheet_scores_applies_check" check ("applies" in ('yes', 'no'))
);
create index "assessment_sheet_scores_org_day" on "assessment_sheet_scores" ("district_id", "org_id", "day");
alter table "assessment_sheet_scores" enable row level security;
grant select, insert, update, delete on "assessment_sheet_scores" to taizhang_person;
grant select on "assessment_sheet_scores" to taizhang_figures;
create policy "lines_read" on "assessment_sheet_scores" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "assessment_sheet_scores" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "assessment_sheet_scores" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "assessment_sheet_scores" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "assessment_sheet_scores" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "assessment_sheet_scores" is 'declaration 376281e5e59b1f60';
create table "good_deed" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "programme_id" bigint,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "title" text,
  "kind" text,
  "done_on" date,
  "by" text,
  "beneficiaries" bigint,
  "cost" bigint,
  "account" text,
  "confirmed_on" date,
  "photos" bigint[],
  primary key ("district_id", "id"),
  constraint "good_deed_kind_check" check ("kind" in ('hardship', 'repair', 'environment', 'service', 'mediation', 'other'))
);
create index "good_deed_org_day" on "good_deed" ("district_id", "org_id", "done_on");
create index "good_deed_day" on "good_deed" ("district_id", "done_on", "id");
create index "good_deed_guard" on "good_deed" ("district_id", "guard_path", "done_on");
create index "good_deed_programme" on "good_deed" ("district_id", "programme_id");
alter table "good_deed" enable row level security;
grant select, insert, update on "good_deed" to taizhang_person;
grant select on "good_deed" to taizhang_figures;
create policy "record_read" on "good_deed" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('member', 'clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "good_deed" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "good_deed" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "good_deed" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "good_deed" is 'declaration 644bdba89f540e85';
create table "honour" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "programme_id" bigint,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "title" text,
  "recipient" text,
  "kind" text,
  "member" bigint,
  "member_label" text,
  "level" text,
  "grantor" text,
  "granted_on" date,
  "document" text,
  "photos" bigint[],
  primary key ("district_id", "id"),
  constraint "honour_kind_check" check ("kind" in ('organization', 'person')),
  constraint "honour_level_check" check ("level" in ('national', 'provincial', 'municipal', 'district', 'subdistrict'))
);
create index "honour_org_day" on "honour" ("district_id", "org_id", "granted_on");
create index "honour_day" on "honour" ("district_id", "granted_on", "id");
create index "honour_guard" on "honour" ("district_id", "guard_path", "granted_on");
create index "honour_programme" on "honour" ("district_id", "programme_id");
create index "honour_member" on "honour" ("district_id", "member");
create unique index "honour_unique_1" on "honour" ("district_id", "title", "recipient", "granted_on") where state <> 'void';
alter table "honour" enable row level security;
grant select, insert, update on "honour" to taizhang_person;
grant select on "honour" to taizhang_figures;
create policy "record_read" on "honour" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('member', 'clerk', 'secretary', 'leader', 'organization', 'propaganda')));
create policy "record_add" on "honour" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "honour" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "honour" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "honour" is 'declaration 63e31585a748521c';
create table "weak_case" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "community" text,
  "batch" text,
  "listed_on" date,
  "criteria" text[],
  "due_on" date,
  "diagnosed_on" date,
  "started_on" date,
  "self_checked_on" date,
  "submitted_on" date,
  "score" text,
  "voters" bigint,
  "dissatisfied" bigint,
  "closed_on" date,
  "opinion" text,
  "papers" bigint[],
  primary key ("district_id", "id"),
  constraint "weak_case_criteria_check" check ("criteria" <@ array['committee', 'secretary', 'life', 'developing', 'petitions', 'ranking', 'satisfaction', 'disclosure', 'election', 'interference', 'disunity', 'inspection']::text[])
);
create index "weak_case_org_day" on "weak_case" ("district_id", "org_id", "listed_on");
create index "weak_case_day" on "weak_case" ("district_id", "listed_on", "id");
create index "weak_case_guard" on "weak_case" ("district_id", "guard_path", "listed_on");
create unique index "weak_case_unique_1" on "weak_case" ("district_id", "community", "batch") where state <> 'void';
alter table "weak_case" enable row level security;
grant select, insert, update on "weak_case" to taizhang_person;
grant select on "weak_case" to taizhang_figures;
create policy "record_read" on "weak_case" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "weak_case" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "weak_case" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "weak_case" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "weak_case" is 'declaration 561c6a5603d6b0ac';
create table "weak_case_problems" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "problem" text,
  "measure" text,
  "owner" text,
  "due_on" date,
  "done_on" date,
  primary key ("district_id", "of_id", "position")
);
create index "weak_case_problems_org_day" on "weak_case_problems" ("district_id", "org_id", "day");
alter table "weak_case_problems" enable row level security;
grant select, insert, update, delete on "weak_case_problems" to taizhang_person;
grant select on "weak_case_problems" to taizhang_figures;
create policy "lines_read" on "weak_case_problems" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "weak_case_problems" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "weak_case_problems" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "weak_case_problems" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "weak_case_problems" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "weak_case_problems" is 'declaration 98eefc3740b48800';
create table "weak_case_leaders" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "name" text,
  "post" text,
  "from_day" date,
  "until_day" date,
  primary key ("district_id", "of_id", "position")
);
create index "weak_case_leaders_org_day" on "weak_case_leaders" ("district_id", "org_id", "day");
alter table "weak_case_leaders" enable row level security;
grant select, insert, update, delete on "weak_case_leaders" to taizhang_person;
grant select on "weak_case_leaders" to taizhang_figures;
create policy "lines_read" on "weak_case_leaders" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "weak_case_leaders" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "weak_case_leaders" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "weak_case_leaders" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "weak_case_leaders" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "weak_case_leaders" is 'declaration 190e0d8abfb0370e';
create table "weak_case_first_secretaries" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "name" text,
  "unit" text,
  "from_day" date,
  "until_day" date,
  primary key ("district_id", "of_id", "position")
);
create index "weak_case_first_secretaries_org_day" on "weak_case_first_secretaries" ("district_id", "org_id", "day");
alter table "weak_case_first_secretaries" enable row level security;
grant select, insert, update, delete on "weak_case_first_secretaries" to taizhang_person;
grant select on "weak_case_first_secretaries" to taizhang_figures;
create policy "lines_read" on "weak_case_first_secretaries" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "weak_case_first_secretaries" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "weak_case_first_secretaries" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "weak_case_first_secretaries" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "weak_case_first_secretaries" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "weak_case_first_secretaries" is 'declaration 4aaf932699df08c7';
create table "weak_case_work_groups" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "name" text,
  "head" text,
  "size" bigint,
  "from_day" date,
  "until_day" date,
  primary key ("district_id", "of_id", "position")
);
create index "weak_case_work_groups_org_day" on "weak_case_work_groups" ("district_id", "org_id", "day");
alter table "weak_case_work_groups" enable row level security;
grant select, insert, update, delete on "weak_case_work_groups" to taizhang_person;
grant select on "weak_case_work_groups" to taizhang_figures;
create policy "lines_read" on "weak_case_work_groups" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "weak_case_work_groups" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "weak_case_work_groups" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "weak_case_work_groups" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "weak_case_work_groups" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "weak_case_work_groups" is 'declaration 953ccc727613c039';
create table "weak_case_paired_units" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "name" text,
  "from_day" date,
  "until_day" date,
  primary key ("district_id", "of_id", "position")
);
create index "weak_case_paired_units_org_day" on "weak_case_paired_units" ("district_id", "org_id", "day");
alter table "weak_case_paired_units" enable row level security;
grant select, insert, update, delete on "weak_case_paired_units" to taizhang_person;
grant select on "weak_case_paired_units" to taizhang_figures;
create policy "lines_read" on "weak_case_paired_units" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "weak_case_paired_units" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "weak_case_paired_units" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "weak_case_paired_units" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "weak_case_paired_units" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "weak_case_paired_units" is 'declaration a0c02b884034860a';
create table "visit" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "case" bigint,
  "case_label" text,
  "visited_on" date,
  "visited_by" text,
  "households" bigint,
  "cards" bigint,
  "account" text,
  primary key ("district_id", "id")
);
create index "visit_org_day" on "visit" ("district_id", "org_id", "visited_on");
create index "visit_day" on "visit" ("district_id", "visited_on", "id");
create index "visit_guard" on "visit" ("district_id", "guard_path", "visited_on");
create index "visit_case" on "visit" ("district_id", "case");
alter table "visit" enable row level security;
grant select, insert, update on "visit" to taizhang_person;
grant select on "visit" to taizhang_figures;
create policy "record_read" on "visit" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "visit" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "visit" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "visit" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "visit" is 'declaration 25e6b48448ca16d7';
create table "opinion" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "case" bigint,
  "case_label" text,
  "collected_on" date,
  "text" text,
  "category" text,
  "handler" text,
  "result" text,
  "settled_on" date,
  "fed_back_on" date,
  "satisfied" boolean,
  primary key ("district_id", "id"),
  constraint "opinion_category_check" check ("category" in ('environment', 'facilities', 'property', 'security', 'welfare', 'party', 'other'))
);
create index "opinion_org_day" on "opinion" ("district_id", "org_id", "collected_on");
create index "opinion_day" on "opinion" ("district_id", "collected_on", "id");
create index "opinion_guard" on "opinion" ("district_id", "guard_path", "collected_on");
create index "opinion_case" on "opinion" ("district_id", "case");
alter table "opinion" enable row level security;
grant select, insert, update on "opinion" to taizhang_person;
grant select on "opinion" to taizhang_figures;
create policy "record_read" on "opinion" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "opinion" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "opinion" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "opinion" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "opinion" is 'declaration f6104a7b5ab09446';
create table "fund" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "case" bigint,
  "case_label" text,
  "put_in_on" date,
  "amount" bigint,
  "source" text,
  "purpose" text,
  "voucher" text,
  primary key ("district_id", "id"),
  constraint "fund_source_check" check ("source" in ('fiscal', 'unit', 'dues', 'social', 'other'))
);
create index "fund_org_day" on "fund" ("district_id", "org_id", "put_in_on");
create index "fund_day" on "fund" ("district_id", "put_in_on", "id");
create index "fund_guard" on "fund" ("district_id", "guard_path", "put_in_on");
create index "fund_case" on "fund" ("district_id", "case");
alter table "fund" enable row level security;
grant select, insert, update on "fund" to taizhang_person;
grant select on "fund" to taizhang_figures;
create policy "record_read" on "fund" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "fund" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "fund" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "fund" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "fund" is 'declaration b005f535ccdc4ed2';
create table "practical_matter" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "case" bigint,
  "case_label" text,
  "title" text,
  "planned_on" date,
  "completed_on" date,
  "cost" bigint,
  "beneficiaries" bigint,
  "account" text,
  "photos" bigint[],
  primary key ("district_id", "id")
);
create index "practical_matter_org_day" on "practical_matter" ("district_id", "org_id", "planned_on");
create index "practical_matter_day" on "practical_matter" ("district_id", "planned_on", "id");
create index "practical_matter_guard" on "practical_matter" ("district_id", "guard_path", "planned_on");
create index "practical_matter_case" on "practical_matter" ("district_id", "case");
alter table "practical_matter" enable row level security;
grant select, insert, update on "practical_matter" to taizhang_person;
grant select on "practical_matter" to taizhang_figures;
create policy "record_read" on "practical_matter" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "practical_matter" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "practical_matter" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "practical_matter" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "practical_matter" is 'declaration bca0bc67bfc33450';
create table "programme" (
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
  "started_on" date,
  "ended_on" date,
  "document" text,
  "aims" text,
  "papers" bigint[],
  primary key ("district_id", "id"),
  constraint "programme_kind_check" check ("kind" in ('emergency', 'themed-education', 'special-drive', 'publicity-project', 'organ-programme')),
  constraint "programme_level_check" check ("level" in ('national', 'provincial', 'municipal', 'district', 'subdistrict'))
);
create index "programme_org_day" on "programme" ("district_id", "org_id", "started_on");
create index "programme_day" on "programme" ("district_id", "started_on", "id");
create index "programme_guard" on "programme" ("district_id", "guard_path", "started_on");
alter table "programme" enable row level security;
grant select, insert, update on "programme" to taizhang_person;
grant select on "programme" to taizhang_figures;
create policy "record_read" on "programme" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('member', 'clerk', 'secretary', 'leader', 'organization', 'propaganda')));
create policy "record_add" on "programme" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "programme" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "programme" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "programme" is 'declaration c7a7ab178261a1d7';
create table "programme_organizations" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "organization" bigint,
  "organization_label" text,
  "duty" text,
  primary key ("district_id", "of_id", "position")
);
create index "programme_organizations_org_day" on "programme_organizations" ("district_id", "org_id", "day");
create index "programme_organizations_organization" on "programme_organizations" ("district_id", "organization", "day");
alter table "programme_organizations" enable row level security;
grant select, insert, update, delete on "programme_organizations" to taizhang_person;
grant select on "programme_organizations" to taizhang_figures;
create policy "lines_read" on "programme_organizations" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('member', 'clerk', 'secretary', 'leader', 'organization', 'propaganda')));
create policy "lines_add" on "programme_organizations" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "programme_organizations" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "programme_organizations" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "programme_organizations" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "programme_organizations" is 'declaration 5d18da0c7abb80ad';
create table "post" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "programme_id" bigint not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "name" text,
  "kind" text,
  "place" text,
  "duty" text,
  "open_from" date,
  "open_until" date,
  primary key ("district_id", "id"),
  constraint "post_kind_check" check ("kind" in ('pioneer', 'service', 'patrol', 'other'))
);
create index "post_org_day" on "post" ("district_id", "org_id", "open_from");
create index "post_day" on "post" ("district_id", "open_from", "id");
create index "post_guard" on "post" ("district_id", "guard_path", "open_from");
create index "post_programme" on "post" ("district_id", "programme_id");
alter table "post" enable row level security;
grant select, insert, update on "post" to taizhang_person;
grant select on "post" to taizhang_figures;
create policy "record_read" on "post" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "post" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "post" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "post" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "post" is 'declaration 8d80aaf004468c66';
create table "post_staffing" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "person" text,
  "member" bigint,
  "member_label" text,
  "from_day" date,
  "until_day" date,
  primary key ("district_id", "of_id", "position")
);
create index "post_staffing_org_day" on "post_staffing" ("district_id", "org_id", "day");
create index "post_staffing_member" on "post_staffing" ("district_id", "member", "day");
alter table "post_staffing" enable row level security;
grant select, insert, update, delete on "post_staffing" to taizhang_person;
grant select on "post_staffing" to taizhang_figures;
create policy "lines_read" on "post_staffing" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "post_staffing" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "post_staffing" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "post_staffing" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "post_staffing" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "post_staffing" is 'declaration a480339ea5aa2fb8';
create table "checkpoint" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "programme_id" bigint not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "name" text,
  "estate" text,
  "gate" text,
  "open_from" date,
  "open_until" date,
  "hours" text,
  "head" text,
  "equipment" text,
  primary key ("district_id", "id")
);
create index "checkpoint_org_day" on "checkpoint" ("district_id", "org_id", "open_from");
create index "checkpoint_day" on "checkpoint" ("district_id", "open_from", "id");
create index "checkpoint_guard" on "checkpoint" ("district_id", "guard_path", "open_from");
create index "checkpoint_programme" on "checkpoint" ("district_id", "programme_id");
alter table "checkpoint" enable row level security;
grant select, insert, update on "checkpoint" to taizhang_person;
grant select on "checkpoint" to taizhang_figures;
create policy "record_read" on "checkpoint" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "checkpoint" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "checkpoint" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "checkpoint" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "checkpoint" is 'declaration fd216e404f8ddb80';
create table "isolation_site" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "programme_id" bigint not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "name" text,
  "address" text,
  "capacity" bigint,
  "open_from" date,
  "open_until" date,
  "head" text,
  primary key ("district_id", "id")
);
create index "isolation_site_org_day" on "isolation_site" ("district_id", "org_id", "open_from");
create index "isolation_site_day" on "isolation_site" ("district_id", "open_from", "id");
create index "isolation_site_guard" on "isolation_site" ("district_id", "guard_path", "open_from");
create index "isolation_site_programme" on "isolation_site" ("district_id", "programme_id");
alter table "isolation_site" enable row level security;
grant select, insert, update on "isolation_site" to taizhang_person;
grant select on "isolation_site" to taizhang_figures;
create policy "record_read" on "isolation_site" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "isolation_site" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "isolation_site" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "isolation_site" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "isolation_site" is 'declaration 206e2be930454a55';
create table "closed_area" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "programme_id" bigint not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "name" text,
  "kind" text,
  "households" bigint,
  "closed_from" date,
  "closed_until" date,
  "document" text,
  primary key ("district_id", "id"),
  constraint "closed_area_kind_check" check ("kind" in ('estate', 'village'))
);
create index "closed_area_org_day" on "closed_area" ("district_id", "org_id", "closed_from");
create index "closed_area_day" on "closed_area" ("district_id", "closed_from", "id");
create index "closed_area_guard" on "closed_area" ("district_id", "guard_path", "closed_from");
create index "closed_area_programme" on "closed_area" ("district_id", "programme_id");
alter table "closed_area" enable row level security;
grant select, insert, update on "closed_area" to taizhang_person;
grant select on "closed_area" to taizhang_figures;
create policy "record_read" on "closed_area" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "closed_area" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "closed_area" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "closed_area" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "closed_area" is 'declaration ed9f2226cc8323a1';
create table "team" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "programme_id" bigint not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "name" text,
  "kind" text,
  "head" text,
  "formed_on" date,
  "ended_on" date,
  "task" text,
  primary key ("district_id", "id"),
  constraint "team_kind_check" check ("kind" in ('commando', 'volunteers', 'joint', 'other'))
);
create index "team_org_day" on "team" ("district_id", "org_id", "formed_on");
create index "team_day" on "team" ("district_id", "formed_on", "id");
create index "team_guard" on "team" ("district_id", "guard_path", "formed_on");
create index "team_programme" on "team" ("district_id", "programme_id");
alter table "team" enable row level security;
grant select, insert, update on "team" to taizhang_person;
grant select on "team" to taizhang_figures;
create policy "record_read" on "team" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "team" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "team" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "team" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "team" is 'declaration 8e07693cfe1173da';
create table "team_persons" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "person" text,
  "member" bigint,
  "member_label" text,
  "unit" text,
  primary key ("district_id", "of_id", "position")
);
create index "team_persons_org_day" on "team_persons" ("district_id", "org_id", "day");
create index "team_persons_member" on "team_persons" ("district_id", "member", "day");
alter table "team_persons" enable row level security;
grant select, insert, update, delete on "team_persons" to taizhang_person;
grant select on "team_persons" to taizhang_figures;
create policy "lines_read" on "team_persons" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "team_persons" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "team_persons" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "team_persons" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "team_persons" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "team_persons" is 'declaration aff094d3b2983fda';
create table "volunteer" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "programme_id" bigint not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "name" text,
  "member" bigint,
  "member_label" text,
  "unit" text,
  "joined_on" date,
  "left_on" date,
  "service" text,
  "hours" bigint,
  "consent" boolean,
  "who" text,
  primary key ("district_id", "id")
);
create index "volunteer_org_day" on "volunteer" ("district_id", "org_id", "joined_on");
create index "volunteer_day" on "volunteer" ("district_id", "joined_on", "id");
create index "volunteer_guard" on "volunteer" ("district_id", "guard_path", "joined_on");
create index "volunteer_programme" on "volunteer" ("district_id", "programme_id");
create index "volunteer_member" on "volunteer" ("district_id", "member");
alter table "volunteer" enable row level security;
grant select, insert, update on "volunteer" to taizhang_person;
grant select on "volunteer" to taizhang_figures;
create policy "record_read" on "volunteer" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "volunteer" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "volunteer" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "volunteer" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "volunteer" is 'declaration 8426f842c7c1b046';
create table "volunteer_personal" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "phone" text,
  "phone_mask" text,
  primary key ("district_id", "id")
);
alter table "volunteer_personal" enable row level security;
grant select, insert, update on "volunteer_personal" to taizhang_person;
create policy "personal_read" on "volunteer_personal" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "personal_add" on "volunteer_personal" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "personal_change" on "volunteer_personal" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
comment on table "volunteer_personal" is 'declaration 892ff67031592aae';
create table "deployment" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "programme_id" bigint not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "person" text,
  "member" bigint,
  "member_label" text,
  "role" text,
  "unit" text,
  "task" text,
  "from_day" date,
  "until_day" date,
  "who" text,
  primary key ("district_id", "id"),
  constraint "deployment_role_check" check ("role" in ('cadre', 'community-worker', 'grid'))
);
create index "deployment_org_day" on "deployment" ("district_id", "org_id", "from_day");
create index "deployment_day" on "deployment" ("district_id", "from_day", "id");
create index "deployment_guard" on "deployment" ("district_id", "guard_path", "from_day");
create index "deployment_programme" on "deployment" ("district_id", "programme_id");
create index "deployment_member" on "deployment" ("district_id", "member");
alter table "deployment" enable row level security;
grant select, insert, update on "deployment" to taizhang_person;
grant select on "deployment" to taizhang_figures;
create policy "record_read" on "deployment" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "deployment" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "deployment" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "deployment" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "deployment" is 'declaration 289a425e3fa3a4fd';
create table "report_in" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "programme_id" bigint not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "name" text,
  "member" bigint,
  "member_label" text,
  "home_unit" text,
  "unit_level" text,
  "reported_on" date,
  "task" text,
  "consent" boolean,
  "who" text,
  primary key ("district_id", "id"),
  constraint "report_in_unit_level_check" check ("unit_level" in ('national', 'provincial', 'municipal', 'district', 'subdistrict', 'other'))
);
create index "report_in_org_day" on "report_in" ("district_id", "org_id", "reported_on");
create index "report_in_day" on "report_in" ("district_id", "reported_on", "id");
create index "report_in_guard" on "report_in" ("district_id", "guard_path", "reported_on");
create index "report_in_programme" on "report_in" ("district_id", "programme_id");
create index "report_in_member" on "report_in" ("district_id", "member");
alter table "report_in" enable row level security;
grant select, insert, update on "report_in" to taizhang_person;
grant select on "report_in" to taizhang_figures;
create policy "record_read" on "report_in" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "report_in" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "report_in" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "report_in" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "report_in" is 'declaration fb32c4b2f34bcdf5';
create table "report_in_personal" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "phone" text,
  "phone_mask" text,
  primary key ("district_id", "id")
);
alter table "report_in_personal" enable row level security;
grant select, insert, update on "report_in_personal" to taizhang_person;
create policy "personal_read" on "report_in_personal" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "personal_add" on "report_in_personal" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "personal_change" on "report_in_personal" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
comment on table "report_in_personal" is 'declaration f2b1786eeee16ba2';
create table "donation" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "programme_id" bigint not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "donor_name" text,
  "member" bigint,
  "member_label" text,
  "name_withheld" boolean,
  "amount" bigint,
  "donated_on" date,
  "channel" text,
  "receipt_no" text,
  "received_by" text,
  "handed_over_on" date,
  "account" text,
  "who" text,
  primary key ("district_id", "id"),
  constraint "donation_channel_check" check ("channel" in ('community', 'home', 'transfer'))
);
create index "donation_org_day" on "donation" ("district_id", "org_id", "donated_on");
create index "donation_day" on "donation" ("district_id", "donated_on", "id");
create index "donation_guard" on "donation" ("district_id", "guard_path", "donated_on");
create index "donation_programme" on "donation" ("district_id", "programme_id");
create index "donation_member" on "donation" ("district_id", "member");
create unique index "donation_unique_1" on "donation" ("district_id", "org_id", "receipt_no") where state <> 'void';
alter table "donation" enable row level security;
grant select, insert, update on "donation" to taizhang_person;
grant select on "donation" to taizhang_figures;
create policy "record_read" on "donation" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "donation" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "donation" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "donation" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "donation" is 'declaration c8f8bb10e3761905';
create table "publicity_item" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "programme_id" bigint not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "kind" text,
  "content" text,
  "quantity" bigint,
  "produced_on" date,
  "place" text,
  "photos" bigint[],
  primary key ("district_id", "id"),
  constraint "publicity_item_kind_check" check ("kind" in ('banner', 'board', 'handbook', 'leaflet', 'micro-video'))
);
create index "publicity_item_org_day" on "publicity_item" ("district_id", "org_id", "produced_on");
create index "publicity_item_day" on "publicity_item" ("district_id", "produced_on", "id");
create index "publicity_item_guard" on "publicity_item" ("district_id", "guard_path", "produced_on");
create index "publicity_item_programme" on "publicity_item" ("district_id", "programme_id");
alter table "publicity_item" enable row level security;
grant select, insert, update on "publicity_item" to taizhang_person;
grant select on "publicity_item" to taizhang_figures;
create policy "record_read" on "publicity_item" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda')));
create policy "record_add" on "publicity_item" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "publicity_item" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "publicity_item" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "publicity_item" is 'declaration d2edad5b49c95c96';
create table "online_post" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "programme_id" bigint not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "title" text,
  "medium" text,
  "account" text,
  "published_on" date,
  "link" text,
  primary key ("district_id", "id"),
  constraint "online_post_medium_check" check ("medium" in ('wechat', 'website', 'video', 'other'))
);
create index "online_post_org_day" on "online_post" ("district_id", "org_id", "published_on");
create index "online_post_day" on "online_post" ("district_id", "published_on", "id");
create index "online_post_guard" on "online_post" ("district_id", "guard_path", "published_on");
create index "online_post_programme" on "online_post" ("district_id", "programme_id");
alter table "online_post" enable row level security;
grant select, insert, update on "online_post" to taizhang_person;
grant select on "online_post" to taizhang_figures;
create policy "record_read" on "online_post" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda')));
create policy "record_add" on "online_post" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "online_post" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "online_post" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "online_post" is 'declaration 0348f73f1b1baac6';
create table "supply" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "programme_id" bigint not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "direction" text,
  "kind" text,
  "item" text,
  "quantity" bigint,
  "unit" text,
  "moved_on" date,
  "source" text,
  "receiver" text,
  "purpose" text,
  "keeper" text,
  primary key ("district_id", "id"),
  constraint "supply_direction_check" check ("direction" in ('in', 'out')),
  constraint "supply_kind_check" check ("kind" in ('mask', 'disinfectant', 'protective', 'food', 'medicine', 'care-package', 'other')),
  constraint "supply_source_check" check ("source" in ('bought', 'allotted', 'donated'))
);
create index "supply_org_day" on "supply" ("district_id", "org_id", "moved_on");
create index "supply_day" on "supply" ("district_id", "moved_on", "id");
create index "supply_guard" on "supply" ("district_id", "guard_path", "moved_on");
create index "supply_programme" on "supply" ("district_id", "programme_id");
alter table "supply" enable row level security;
grant select, insert, update on "supply" to taizhang_person;
grant select on "supply" to taizhang_figures;
create policy "record_read" on "supply" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "supply" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "supply" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "supply" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "supply" is 'declaration 156a8aa1c6df90aa';
create table "ticket" (
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
  "request" text,
  "opened_on" date,
  "handler" text,
  "closed_on" date,
  "result" text,
  primary key ("district_id", "id"),
  constraint "ticket_kind_check" check ("kind" in ('goods', 'medicine', 'medical', 'power', 'water', 'repair', 'other'))
);
create index "ticket_org_day" on "ticket" ("district_id", "org_id", "opened_on");
create index "ticket_day" on "ticket" ("district_id", "opened_on", "id");
create index "ticket_guard" on "ticket" ("district_id", "guard_path", "opened_on");
create index "ticket_programme" on "ticket" ("district_id", "programme_id");
alter table "ticket" enable row level security;
grant select, insert, update on "ticket" to taizhang_person;
grant select on "ticket" to taizhang_figures;
create policy "record_read" on "ticket" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "ticket" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "ticket" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "ticket" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "ticket" is 'declaration ff9aa08eb3df4c78';
create table "shift" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "programme_id" bigint not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "person" text,
  "member" bigint,
  "member_label" text,
  "checkpoint" bigint,
  "checkpoint_label" text,
  "stands_on" date,
  "starts_at" text,
  "ends_at" text,
  "hand_over" text,
  "minutes" bigint,
  primary key ("district_id", "id")
);
create index "shift_org_day" on "shift" ("district_id", "org_id", "stands_on");
create index "shift_day" on "shift" ("district_id", "stands_on", "id");
create index "shift_guard" on "shift" ("district_id", "guard_path", "stands_on");
create index "shift_programme" on "shift" ("district_id", "programme_id");
create index "shift_member" on "shift" ("district_id", "member");
create index "shift_checkpoint" on "shift" ("district_id", "checkpoint");
alter table "shift" enable row level security;
grant select, insert, update on "shift" to taizhang_person;
grant select on "shift" to taizhang_figures;
create policy "record_read" on "shift" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "shift" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "shift" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "shift" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "shift" is 'declaration 62378c4cf7bac357';
create table "disinfection" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "programme_id" bigint not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "area" text,
  "done_on" date,
  "square_metres" bigint,
  "agent" text,
  "team" text,
  primary key ("district_id", "id")
);
create index "disinfection_org_day" on "disinfection" ("district_id", "org_id", "done_on");
create index "disinfection_day" on "disinfection" ("district_id", "done_on", "id");
create index "disinfection_guard" on "disinfection" ("district_id", "guard_path", "done_on");
create index "disinfection_programme" on "disinfection" ("district_id", "programme_id");
alter table "disinfection" enable row level security;
grant select, insert, update on "disinfection" to taizhang_person;
grant select on "disinfection" to taizhang_figures;
create policy "record_read" on "disinfection" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "disinfection" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "disinfection" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "disinfection" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "disinfection" is 'declaration a646e9e27a65cac4';
