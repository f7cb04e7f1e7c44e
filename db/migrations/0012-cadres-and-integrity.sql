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
comment on table "member" is 'declaration ed695baf193d45d7';
create table "cadre" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "handlers" bigint[],
  "team" text,
  "barred" bigint[],
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "name" text,
  "sex" text,
  "birth_on" date,
  "ethnic" text,
  "native_place" text,
  "member" bigint,
  "member_label" text,
  "joined_on" date,
  "worked_since" date,
  "full_time_education" text,
  "full_time_degree" text,
  "full_time_school" text,
  "in_service_education" text,
  "in_service_school" text,
  "unit" text,
  "post" text,
  "post_since" date,
  "post_class" text,
  "level" text,
  "rank" text,
  "rank_since" date,
  "manager" text,
  "speciality" text,
  "since" date,
  "until_day" date,
  "rotation_due" text,
  "resume" text,
  "resume_gap_reason" text,
  "archive" text,
  "form" bigint[],
  primary key ("district_id", "id"),
  constraint "cadre_post_class_check" check ("post_class" in ('principal', 'key', 'ordinary')),
  constraint "cadre_level_check" check ("level" in ('section', 'deputy', 'other')),
  constraint "cadre_manager_check" check ("manager" in ('district', 'unit', 'higher')),
  constraint "cadre_archive_check" check ("archive" in ('unchecked', 'agreed', 'disputed'))
);
create index "cadre_org_day" on "cadre" ("district_id", "org_id", "since");
create index "cadre_day" on "cadre" ("district_id", "since", "id");
create index "cadre_guard" on "cadre" ("district_id", "guard_path", "since");
create index "cadre_member" on "cadre" ("district_id", "member");
alter table "cadre" enable row level security;
grant select, insert, update on "cadre" to taizhang_person;
create policy "record_read" on "cadre" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))) or (nullif(current_setting('app.role'), '') = 'member' and "member" = nullif(current_setting('app.member'), '')::bigint)));
create policy "record_add" on "cadre" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
create policy "record_change" on "cadre" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))) with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false)));
comment on table "cadre" is 'declaration d4d081b20f8d9a0f';
create table "cadre_personal" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "handlers" bigint[],
  "team" text,
  "barred" bigint[],
  "identity_number" text,
  "identity_number_mask" text,
  primary key ("district_id", "id")
);
alter table "cadre_personal" enable row level security;
grant select, insert, update on "cadre_personal" to taizhang_person;
create policy "sealed_read" on "cadre_personal" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))));
create policy "sealed_add" on "cadre_personal" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
create policy "sealed_change" on "cadre_personal" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))) with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false)));
comment on table "cadre_personal" is 'declaration dd05fb85959fe54d';
create table "leading_body" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "handlers" bigint[],
  "team" text,
  "barred" bigint[],
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "name" text,
  "kind" text,
  "level" text,
  "approved" bigint,
  "approved_on" date,
  "document" text,
  "filled" bigint,
  "vacant" bigint,
  primary key ("district_id", "id"),
  constraint "leading_body_kind_check" check ("kind" in ('party', 'government', 'subdistrict', 'mass', 'institution')),
  constraint "leading_body_level_check" check ("level" in ('section', 'deputy'))
);
create index "leading_body_org_day" on "leading_body" ("district_id", "org_id", "approved_on");
create index "leading_body_day" on "leading_body" ("district_id", "approved_on", "id");
create index "leading_body_guard" on "leading_body" ("district_id", "guard_path", "approved_on");
alter table "leading_body" enable row level security;
grant select, insert, update on "leading_body" to taizhang_person;
create policy "record_read" on "leading_body" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))));
create policy "record_add" on "leading_body" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
create policy "record_change" on "leading_body" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))) with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false)));
comment on table "leading_body" is 'declaration 24d1039d17a160bb';
create table "leading_body_posts" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "handlers" bigint[],
  "team" text,
  "barred" bigint[],
  "day" date,
  "post" text,
  "level" text,
  "holder" bigint,
  "holder_label" text,
  primary key ("district_id", "of_id", "position"),
  constraint "leading_body_posts_level_check" check ("level" in ('principal', 'deputy', 'other'))
);
create index "leading_body_posts_org_day" on "leading_body_posts" ("district_id", "org_id", "day");
create index "leading_body_posts_holder" on "leading_body_posts" ("district_id", "holder", "day");
alter table "leading_body_posts" enable row level security;
grant select, insert, update, delete on "leading_body_posts" to taizhang_person;
create policy "lines_read" on "leading_body_posts" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))));
create policy "lines_add" on "leading_body_posts" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
create policy "lines_change" on "leading_body_posts" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))) with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false)));
create policy lines_replace on "leading_body_posts" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
comment on table "leading_body_posts" is 'declaration 641e5aae5144f8c7';
create table "survey_round" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "handlers" bigint[],
  "team" text,
  "barred" bigint[],
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "name" text,
  "year" bigint,
  "started_on" date,
  "ended_on" date,
  "document" text,
  "suggestions" text,
  "papers" bigint[],
  primary key ("district_id", "id")
);
create index "survey_round_org_day" on "survey_round" ("district_id", "org_id", "started_on");
create index "survey_round_day" on "survey_round" ("district_id", "started_on", "id");
create index "survey_round_guard" on "survey_round" ("district_id", "guard_path", "started_on");
alter table "survey_round" enable row level security;
grant select, insert, update on "survey_round" to taizhang_person;
create policy "record_read" on "survey_round" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))));
create policy "record_add" on "survey_round" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
create policy "record_change" on "survey_round" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))) with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false)));
comment on table "survey_round" is 'declaration 0b58962ba6e2f128';
create table "survey_round_groups" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "handlers" bigint[],
  "team" text,
  "barred" bigint[],
  "day" date,
  "name" text,
  "head" text,
  "size" bigint,
  "duty" text,
  primary key ("district_id", "of_id", "position")
);
create index "survey_round_groups_org_day" on "survey_round_groups" ("district_id", "org_id", "day");
alter table "survey_round_groups" enable row level security;
grant select, insert, update, delete on "survey_round_groups" to taizhang_person;
create policy "lines_read" on "survey_round_groups" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))));
create policy "lines_add" on "survey_round_groups" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
create policy "lines_change" on "survey_round_groups" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))) with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false)));
create policy lines_replace on "survey_round_groups" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
comment on table "survey_round_groups" is 'declaration fcd07c05a82bb261';
create table "body_survey" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "handlers" bigint[],
  "team" text,
  "barred" bigint[],
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "body" bigint,
  "body_label" text,
  "round" bigint,
  "round_label" text,
  "group" text,
  "surveyed_on" date,
  "talks" bigint,
  "sheets" bigint,
  "good" bigint,
  "method" text,
  "finished_on" date,
  primary key ("district_id", "id"),
  constraint "body_survey_method_check" check ("method" in ('secret', 'none'))
);
create index "body_survey_org_day" on "body_survey" ("district_id", "org_id", "surveyed_on");
create index "body_survey_day" on "body_survey" ("district_id", "surveyed_on", "id");
create index "body_survey_guard" on "body_survey" ("district_id", "guard_path", "surveyed_on");
create index "body_survey_body" on "body_survey" ("district_id", "body");
create index "body_survey_round" on "body_survey" ("district_id", "round");
alter table "body_survey" enable row level security;
grant select, insert, update on "body_survey" to taizhang_person;
create policy "record_read" on "body_survey" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))));
create policy "record_add" on "body_survey" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
create policy "record_change" on "body_survey" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))) with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false)));
comment on table "body_survey" is 'declaration 927a6ac1b831a51d';
create table "body_survey_evaluation" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "handlers" bigint[],
  "team" text,
  "barred" bigint[],
  "opinion" text,
  "opinion_mask" text,
  "suggestion" text,
  "suggestion_mask" text,
  primary key ("district_id", "id")
);
alter table "body_survey_evaluation" enable row level security;
grant select, insert, update on "body_survey_evaluation" to taizhang_person;
create policy "sealed_read" on "body_survey_evaluation" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))));
create policy "sealed_add" on "body_survey_evaluation" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
create policy "sealed_change" on "body_survey_evaluation" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))) with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false)));
comment on table "body_survey_evaluation" is 'declaration 62f167b485e36803';
create table "cadre_survey" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "handlers" bigint[],
  "team" text,
  "barred" bigint[],
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "cadre" bigint,
  "cadre_label" text,
  "round" bigint,
  "round_label" text,
  "group" text,
  "surveyed_on" date,
  "talks" bigint,
  "sheets" bigint,
  "good" bigint,
  "method" text,
  "finished_on" date,
  primary key ("district_id", "id"),
  constraint "cadre_survey_method_check" check ("method" in ('secret', 'none'))
);
create index "cadre_survey_org_day" on "cadre_survey" ("district_id", "org_id", "surveyed_on");
create index "cadre_survey_day" on "cadre_survey" ("district_id", "surveyed_on", "id");
create index "cadre_survey_guard" on "cadre_survey" ("district_id", "guard_path", "surveyed_on");
create index "cadre_survey_cadre" on "cadre_survey" ("district_id", "cadre");
create index "cadre_survey_round" on "cadre_survey" ("district_id", "round");
alter table "cadre_survey" enable row level security;
grant select, insert, update on "cadre_survey" to taizhang_person;
create policy "record_read" on "cadre_survey" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))));
create policy "record_add" on "cadre_survey" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
create policy "record_change" on "cadre_survey" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))) with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false)));
comment on table "cadre_survey" is 'declaration ca94327e089483e5';
create table "cadre_survey_evaluation" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "handlers" bigint[],
  "team" text,
  "barred" bigint[],
  "opinion" text,
  "opinion_mask" text,
  primary key ("district_id", "id")
);
alter table "cadre_survey_evaluation" enable row level security;
grant select, insert, update on "cadre_survey_evaluation" to taizhang_person;
create policy "sealed_read" on "cadre_survey_evaluation" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))));
create policy "sealed_add" on "cadre_survey_evaluation" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
create policy "sealed_change" on "cadre_survey_evaluation" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))) with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false)));
comment on table "cadre_survey_evaluation" is 'declaration a9a0b676a0513426';
create table "appraisal_list" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "handlers" bigint[],
  "team" text,
  "barred" bigint[],
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "name" text,
  "kind" text,
  "year" bigint,
  "quarter" bigint,
  "participants" bigint,
  "raised" boolean,
  "approval" text,
  "best" bigint,
  "cap" bigint,
  "decided_on" date,
  "papers" bigint[],
  primary key ("district_id", "id"),
  constraint "appraisal_list_kind_check" check ("kind" in ('everyday', 'yearly', 'leaders', 'bodies'))
);
create index "appraisal_list_org_day" on "appraisal_list" ("district_id", "org_id", "decided_on");
create index "appraisal_list_day" on "appraisal_list" ("district_id", "decided_on", "id");
create index "appraisal_list_guard" on "appraisal_list" ("district_id", "guard_path", "decided_on");
alter table "appraisal_list" enable row level security;
grant select, insert, update on "appraisal_list" to taizhang_person;
create policy "record_read" on "appraisal_list" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))));
create policy "record_add" on "appraisal_list" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
create policy "record_change" on "appraisal_list" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))) with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false)));
comment on table "appraisal_list" is 'declaration 02373449bfe78991';
create table "cadre_appraisal" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "handlers" bigint[],
  "team" text,
  "barred" bigint[],
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "cadre" bigint,
  "cadre_label" text,
  "kind" text,
  "year" bigint,
  "quarter" bigint,
  "list" bigint,
  "list_label" text,
  "appraised_on" date,
  "grade" text,
  "ungraded" text,
  "decided_by" text,
  "consequence" text,
  "form" bigint[],
  primary key ("district_id", "id"),
  constraint "cadre_appraisal_kind_check" check ("kind" in ('everyday', 'yearly', 'appointment', 'term', 'special')),
  constraint "cadre_appraisal_grade_check" check ("grade" in ('good', 'fairly-good', 'fair', 'poor', 'excellent', 'competent', 'basic', 'incompetent')),
  constraint "cadre_appraisal_ungraded_check" check ("ungraded" in ('probation', 'away', 'review'))
);
create index "cadre_appraisal_org_day" on "cadre_appraisal" ("district_id", "org_id", "appraised_on");
create index "cadre_appraisal_day" on "cadre_appraisal" ("district_id", "appraised_on", "id");
create index "cadre_appraisal_guard" on "cadre_appraisal" ("district_id", "guard_path", "appraised_on");
create index "cadre_appraisal_cadre" on "cadre_appraisal" ("district_id", "cadre");
create index "cadre_appraisal_list" on "cadre_appraisal" ("district_id", "list");
alter table "cadre_appraisal" enable row level security;
grant select, insert, update on "cadre_appraisal" to taizhang_person;
create policy "record_read" on "cadre_appraisal" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))));
create policy "record_add" on "cadre_appraisal" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
create policy "record_change" on "cadre_appraisal" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))) with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false)));
comment on table "cadre_appraisal" is 'declaration 0ae62a3eb5c3d141';
create table "cadre_appraisal_evaluation" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "handlers" bigint[],
  "team" text,
  "barred" bigint[],
  "comment" text,
  "comment_mask" text,
  primary key ("district_id", "id")
);
alter table "cadre_appraisal_evaluation" enable row level security;
grant select, insert, update on "cadre_appraisal_evaluation" to taizhang_person;
create policy "sealed_read" on "cadre_appraisal_evaluation" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))));
create policy "sealed_add" on "cadre_appraisal_evaluation" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
create policy "sealed_change" on "cadre_appraisal_evaluation" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))) with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false)));
comment on table "cadre_appraisal_evaluation" is 'declaration 5cb70c0c0ea142bc';
create table "reserve_cadre" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "handlers" bigint[],
  "team" text,
  "barred" bigint[],
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "cadre" bigint,
  "cadre_label" text,
  "class" text,
  "listed_on" date,
  "recommended_by" text,
  "recommendation" text,
  "votes" bigint,
  "voters" bigint,
  "due_on" date,
  "left_on" date,
  "leave_reason" text,
  "form" bigint[],
  primary key ("district_id", "id"),
  constraint "reserve_cadre_class_check" check ("class" in ('section', 'deputy')),
  constraint "reserve_cadre_recommendation_check" check ("recommendation" in ('meeting', 'talk', 'both', 'unit')),
  constraint "reserve_cadre_leave_reason_check" check ("leave_reason" in ('promoted', 'expired', 'unfit', 'punished', 'other'))
);
create index "reserve_cadre_org_day" on "reserve_cadre" ("district_id", "org_id", "listed_on");
create index "reserve_cadre_day" on "reserve_cadre" ("district_id", "listed_on", "id");
create index "reserve_cadre_guard" on "reserve_cadre" ("district_id", "guard_path", "listed_on");
create index "reserve_cadre_cadre" on "reserve_cadre" ("district_id", "cadre");
alter table "reserve_cadre" enable row level security;
grant select, insert, update on "reserve_cadre" to taizhang_person;
create policy "record_read" on "reserve_cadre" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))));
create policy "record_add" on "reserve_cadre" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
create policy "record_change" on "reserve_cadre" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))) with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false)));
comment on table "reserve_cadre" is 'declaration a66a1abc14cda671';
create table "reserve_cadre_plan" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "handlers" bigint[],
  "team" text,
  "barred" bigint[],
  "day" date,
  "measure" text,
  "due_on" date,
  "done_on" date,
  primary key ("district_id", "of_id", "position")
);
create index "reserve_cadre_plan_org_day" on "reserve_cadre_plan" ("district_id", "org_id", "day");
alter table "reserve_cadre_plan" enable row level security;
grant select, insert, update, delete on "reserve_cadre_plan" to taizhang_person;
create policy "lines_read" on "reserve_cadre_plan" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))));
create policy "lines_add" on "reserve_cadre_plan" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
create policy "lines_change" on "reserve_cadre_plan" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))) with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false)));
create policy lines_replace on "reserve_cadre_plan" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
comment on table "reserve_cadre_plan" is 'declaration d07c2994c4b46f00';
create table "selected_graduate" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "handlers" bigint[],
  "team" text,
  "barred" bigint[],
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "name" text,
  "school" text,
  "graduated" bigint,
  "batch" text,
  "posting" text,
  "serves_from" date,
  "serves_until" date,
  "mentor" text,
  "plan" text,
  "borrowed" boolean,
  "result" text,
  "reviewed_on" date,
  primary key ("district_id", "id"),
  constraint "selected_graduate_result_check" check ("result" in ('fit', 'unfit', 'early'))
);
create index "selected_graduate_org_day" on "selected_graduate" ("district_id", "org_id", "serves_from");
create index "selected_graduate_day" on "selected_graduate" ("district_id", "serves_from", "id");
create index "selected_graduate_guard" on "selected_graduate" ("district_id", "guard_path", "serves_from");
alter table "selected_graduate" enable row level security;
grant select, insert, update on "selected_graduate" to taizhang_person;
create policy "record_read" on "selected_graduate" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))));
create policy "record_add" on "selected_graduate" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
create policy "record_change" on "selected_graduate" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))) with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false)));
comment on table "selected_graduate" is 'declaration f62129e85dafe6db';
create table "selected_graduate_reports" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "handlers" bigint[],
  "team" text,
  "barred" bigint[],
  "day" date,
  "half" text,
  "reported_on" date,
  "work" text,
  primary key ("district_id", "of_id", "position")
);
create index "selected_graduate_reports_org_day" on "selected_graduate_reports" ("district_id", "org_id", "day");
alter table "selected_graduate_reports" enable row level security;
grant select, insert, update, delete on "selected_graduate_reports" to taizhang_person;
create policy "lines_read" on "selected_graduate_reports" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))));
create policy "lines_add" on "selected_graduate_reports" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
create policy "lines_change" on "selected_graduate_reports" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))) with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false)));
create policy lines_replace on "selected_graduate_reports" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
comment on table "selected_graduate_reports" is 'declaration 880396e4715cc457';
create table "selected_graduate_visits" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "handlers" bigint[],
  "team" text,
  "barred" bigint[],
  "day" date,
  "visited_on" date,
  "by" text,
  "note" text,
  primary key ("district_id", "of_id", "position")
);
create index "selected_graduate_visits_org_day" on "selected_graduate_visits" ("district_id", "org_id", "day");
alter table "selected_graduate_visits" enable row level security;
grant select, insert, update, delete on "selected_graduate_visits" to taizhang_person;
create policy "lines_read" on "selected_graduate_visits" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))));
create policy "lines_add" on "selected_graduate_visits" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
create policy "lines_change" on "selected_graduate_visits" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))) with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false)));
create policy lines_replace on "selected_graduate_visits" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
comment on table "selected_graduate_visits" is 'declaration 6d09caf187975636';
create table "new_civil_servant" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "handlers" bigint[],
  "team" text,
  "barred" bigint[],
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "name" text,
  "unit" text,
  "started_on" date,
  "follow_until" date,
  "trial_ends" text,
  "trained_on" date,
  "training_days" bigint,
  "mentor" text,
  "goals" text,
  "base_service" text,
  "trial_result" text,
  primary key ("district_id", "id"),
  constraint "new_civil_servant_trial_result_check" check ("trial_result" in ('fit', 'unfit', 'pending'))
);
create index "new_civil_servant_org_day" on "new_civil_servant" ("district_id", "org_id", "started_on");
create index "new_civil_servant_day" on "new_civil_servant" ("district_id", "started_on", "id");
create index "new_civil_servant_guard" on "new_civil_servant" ("district_id", "guard_path", "started_on");
alter table "new_civil_servant" enable row level security;
grant select, insert, update on "new_civil_servant" to taizhang_person;
create policy "record_read" on "new_civil_servant" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))));
create policy "record_add" on "new_civil_servant" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
create policy "record_change" on "new_civil_servant" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))) with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false)));
comment on table "new_civil_servant" is 'declaration dbfd18c7f81df4b6';
create table "new_civil_servant_reports" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "handlers" bigint[],
  "team" text,
  "barred" bigint[],
  "day" date,
  "half" text,
  "reported_on" date,
  "work" text,
  primary key ("district_id", "of_id", "position")
);
create index "new_civil_servant_reports_org_day" on "new_civil_servant_reports" ("district_id", "org_id", "day");
alter table "new_civil_servant_reports" enable row level security;
grant select, insert, update, delete on "new_civil_servant_reports" to taizhang_person;
create policy "lines_read" on "new_civil_servant_reports" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))));
create policy "lines_add" on "new_civil_servant_reports" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
create policy "lines_change" on "new_civil_servant_reports" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))) with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false)));
create policy lines_replace on "new_civil_servant_reports" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
comment on table "new_civil_servant_reports" is 'declaration 52084ba17a375c49';
create table "new_civil_servant_visits" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "handlers" bigint[],
  "team" text,
  "barred" bigint[],
  "day" date,
  "visited_on" date,
  "by" text,
  "note" text,
  primary key ("district_id", "of_id", "position")
);
create index "new_civil_servant_visits_org_day" on "new_civil_servant_visits" ("district_id", "org_id", "day");
alter table "new_civil_servant_visits" enable row level security;
grant select, insert, update, delete on "new_civil_servant_visits" to taizhang_person;
create policy "lines_read" on "new_civil_servant_visits" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))));
create policy "lines_add" on "new_civil_servant_visits" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
create policy "lines_change" on "new_civil_servant_visits" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))) with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false)));
create policy lines_replace on "new_civil_servant_visits" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
comment on table "new_civil_servant_visits" is 'declaration 9f8a5b45ae11a82d';
create table "filing_round" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "handlers" bigint[],
  "team" text,
  "barred" bigint[],
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "name" text,
  "year" bigint,
  "held_on" date,
  "due_on" date,
  "scope" text,
  "document" text,
  "papers" bigint[],
  primary key ("district_id", "id"),
  constraint "filing_round_scope_check" check ("scope" in ('section', 'deputy', 'proposed'))
);
create index "filing_round_org_day" on "filing_round" ("district_id", "org_id", "held_on");
create index "filing_round_day" on "filing_round" ("district_id", "held_on", "id");
create index "filing_round_guard" on "filing_round" ("district_id", "guard_path", "held_on");
alter table "filing_round" enable row level security;
grant select, insert, update on "filing_round" to taizhang_person;
create policy "record_read" on "filing_round" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))));
create policy "record_add" on "filing_round" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
create policy "record_change" on "filing_round" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))) with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false)));
comment on table "filing_round" is 'declaration 1699aecab10dc791';
create table "personal_report" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "handlers" bigint[],
  "team" text,
  "barred" bigint[],
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "number" text,
  "cadre" bigint,
  "cadre_label" text,
  "member" bigint,
  "member_label" text,
  "kind" text,
  "year" bigint,
  "filed_on" date,
  "changed_on" date,
  "sealed_file" text,
  "complete" text,
  "check_kind" text,
  "checked_on" date,
  "result" text,
  "handling" text,
  "handled_on" date,
  primary key ("district_id", "id"),
  constraint "personal_report_kind_check" check ("kind" in ('yearly', 'change')),
  constraint "personal_report_complete_check" check ("complete" in ('complete', 'returned')),
  constraint "personal_report_check_kind_check" check ("check_kind" in ('random', 'promotion', 'reserve', 'reported')),
  constraint "personal_report_result_check" check ("result" in ('agrees', 'light', 'serious', 'concealed', 'other')),
  constraint "personal_report_handling_check" check ("handling" in ('none', 'criticism', 'corrected', 'admonition', 'struck', 'case'))
);
create index "personal_report_org_day" on "personal_report" ("district_id", "org_id", "filed_on");
create index "personal_report_day" on "personal_report" ("district_id", "filed_on", "id");
create index "personal_report_guard" on "personal_report" ("district_id", "guard_path", "filed_on");
create index "personal_report_cadre" on "personal_report" ("district_id", "cadre");
create index "personal_report_member" on "personal_report" ("district_id", "member");
alter table "personal_report" enable row level security;
grant select, insert, update on "personal_report" to taizhang_person;
create policy "record_read" on "personal_report" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))) or (nullif(current_setting('app.role'), '') = 'member' and "member" = nullif(current_setting('app.member'), '')::bigint)));
create policy "record_add" on "personal_report" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
create policy "record_change" on "personal_report" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))) with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false)));
comment on table "personal_report" is 'declaration c5d6eb56563ffd66';
create table "personal_report_asked" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "handlers" bigint[],
  "team" text,
  "barred" bigint[],
  "day" date,
  "office" text,
  "asked_on" date,
  "answered_on" date,
  primary key ("district_id", "of_id", "position"),
  constraint "personal_report_asked_office_check" check ("office" in ('registry', 'market', 'police', 'finance', 'courts', 'other'))
);
create index "personal_report_asked_org_day" on "personal_report_asked" ("district_id", "org_id", "day");
alter table "personal_report_asked" enable row level security;
grant select, insert, update, delete on "personal_report_asked" to taizhang_person;
create policy "lines_read" on "personal_report_asked" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))));
create policy "lines_add" on "personal_report_asked" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
create policy "lines_change" on "personal_report_asked" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))) with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false)));
create policy lines_replace on "personal_report_asked" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
comment on table "personal_report_asked" is 'declaration b033c031fdfe90d1';
create table "rotation" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "handlers" bigint[],
  "team" text,
  "barred" bigint[],
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "cadre" bigint,
  "cadre_label" text,
  "member" bigint,
  "member_label" text,
  "kind" text,
  "from_post" text,
  "to_post" text,
  "post_since" date,
  "moved_on" date,
  "years" bigint,
  "document" text,
  "reason" text,
  primary key ("district_id", "id"),
  constraint "rotation_kind_check" check ("kind" in ('rotation', 'training', 'avoidance', 'other'))
);
create index "rotation_org_day" on "rotation" ("district_id", "org_id", "moved_on");
create index "rotation_day" on "rotation" ("district_id", "moved_on", "id");
create index "rotation_guard" on "rotation" ("district_id", "guard_path", "moved_on");
create index "rotation_cadre" on "rotation" ("district_id", "cadre");
create index "rotation_member" on "rotation" ("district_id", "member");
alter table "rotation" enable row level security;
grant select, insert, update on "rotation" to taizhang_person;
create policy "record_read" on "rotation" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))) or (nullif(current_setting('app.role'), '') = 'member' and "member" = nullif(current_setting('app.member'), '')::bigint)));
create policy "record_add" on "rotation" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
create policy "record_change" on "rotation" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))) with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false)));
comment on table "rotation" is 'declaration 73c3d43789672325';
create table "supervision_talk" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "handlers" bigint[],
  "team" text,
  "barred" bigint[],
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "cadre" bigint,
  "cadre_label" text,
  "member" bigint,
  "member_label" text,
  "kind" text,
  "held_on" date,
  "talker" text,
  "place" text,
  "reason" text,
  "document" text,
  "demand" text,
  "due_on" date,
  "feedback_on" date,
  "signed_on" date,
  "answer_by" text,
  "barred_until" text,
  "record" bigint[],
  primary key ("district_id", "id"),
  constraint "supervision_talk_kind_check" check ("kind" in ('talk', 'visit', 'own-report', 'reminder', 'letter', 'admonition')),
  constraint "supervision_talk_reason_check" check ("reason" in ('routine', 'duty', 'conduct', 'reported', 'rules', 'family'))
);
create index "supervision_talk_org_day" on "supervision_talk" ("district_id", "org_id", "held_on");
create index "supervision_talk_day" on "supervision_talk" ("district_id", "held_on", "id");
create index "supervision_talk_guard" on "supervision_talk" ("district_id", "guard_path", "held_on");
create index "supervision_talk_cadre" on "supervision_talk" ("district_id", "cadre");
create index "supervision_talk_member" on "supervision_talk" ("district_id", "member");
alter table "supervision_talk" enable row level security;
grant select, insert, update on "supervision_talk" to taizhang_person;
create policy "record_read" on "supervision_talk" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))) or (nullif(current_setting('app.role'), '') = 'member' and "member" = nullif(current_setting('app.member'), '')::bigint)));
create policy "record_add" on "supervision_talk" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
create policy "record_change" on "supervision_talk" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))) with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false)));
comment on table "supervision_talk" is 'declaration ae61676abb2264f5';
create table "supervision_meeting" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "handlers" bigint[],
  "team" text,
  "barred" bigint[],
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "name" text,
  "held_on" date,
  "host" text,
  "place" text,
  "minutes" text,
  "papers" bigint[],
  primary key ("district_id", "id")
);
create index "supervision_meeting_org_day" on "supervision_meeting" ("district_id", "org_id", "held_on");
create index "supervision_meeting_day" on "supervision_meeting" ("district_id", "held_on", "id");
create index "supervision_meeting_guard" on "supervision_meeting" ("district_id", "guard_path", "held_on");
alter table "supervision_meeting" enable row level security;
grant select, insert, update on "supervision_meeting" to taizhang_person;
create policy "record_read" on "supervision_meeting" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))));
create policy "record_add" on "supervision_meeting" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
create policy "record_change" on "supervision_meeting" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))) with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false)));
comment on table "supervision_meeting" is 'declaration d185e86eb9a17d58';
create table "supervision_meeting_members" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "handlers" bigint[],
  "team" text,
  "barred" bigint[],
  "day" date,
  "organ" text,
  "attendee" text,
  primary key ("district_id", "of_id", "position"),
  constraint "supervision_meeting_members_organ_check" check ("organ" in ('discipline', 'organization', 'politicalLegal', 'petitions', 'audit', 'police', 'courts', 'other'))
);
create index "supervision_meeting_members_org_day" on "supervision_meeting_members" ("district_id", "org_id", "day");
alter table "supervision_meeting_members" enable row level security;
grant select, insert, update, delete on "supervision_meeting_members" to taizhang_person;
create policy "lines_read" on "supervision_meeting_members" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))));
create policy "lines_add" on "supervision_meeting_members" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
create policy "lines_change" on "supervision_meeting_members" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))) with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false)));
create policy lines_replace on "supervision_meeting_members" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
comment on table "supervision_meeting_members" is 'declaration b5da38104c9749b8';
create table "supervision_meeting_items" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "handlers" bigint[],
  "team" text,
  "barred" bigint[],
  "day" date,
  "item" text,
  "owner" text,
  "due_on" date,
  "done_on" date,
  primary key ("district_id", "of_id", "position")
);
create index "supervision_meeting_items_org_day" on "supervision_meeting_items" ("district_id", "org_id", "day");
alter table "supervision_meeting_items" enable row level security;
grant select, insert, update, delete on "supervision_meeting_items" to taizhang_person;
create policy "lines_read" on "supervision_meeting_items" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))));
create policy "lines_add" on "supervision_meeting_items" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
create policy "lines_change" on "supervision_meeting_items" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))) with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false)));
create policy lines_replace on "supervision_meeting_items" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
comment on table "supervision_meeting_items" is 'declaration eebb2ff4d226872d';
create table "selection_case" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "handlers" bigint[],
  "team" text,
  "barred" bigint[],
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "number" text,
  "cadre" bigint,
  "cadre_label" text,
  "present_post" text,
  "post" text,
  "body" bigint,
  "body_label" text,
  "promotion" text,
  "motion_on" date,
  "motion" text,
  "recommended_on" date,
  "meeting" bigint,
  "meeting_label" text,
  "talks" bigint,
  "talks_label" text,
  "notice_on" date,
  "inspect_from" date,
  "inspect_to" date,
  "file_reviewed_on" date,
  "matters_checked_on" date,
  "complaints" text,
  "decided_on" date,
  "ballot" text,
  "eligible" bigint,
  "present" bigint,
  "approve" bigint,
  "recused" text,
  "vote" bigint,
  "vote_label" text,
  "publicity_from" date,
  "publicity_to" date,
  "objection" boolean,
  "objection_settled_on" date,
  "appointed_on" date,
  "document" text,
  "talked_on" date,
  "trial" boolean,
  "trial_ends" text,
  "trial_result" text,
  "confirmed_on" date,
  "stop_reason" text,
  "papers" bigint[],
  primary key ("district_id", "id"),
  constraint "selection_case_promotion_check" check ("promotion" in ('promotion', 'lateral', 'confirmed')),
  constraint "selection_case_complaints_check" check ("complaints" in ('none', 'cleared', 'found', 'pending')),
  constraint "selection_case_ballot_check" check ("ballot" in ('oral', 'hands', 'secret')),
  constraint "selection_case_trial_result_check" check ("trial_result" in ('fit', 'unfit'))
);
create index "selection_case_org_day" on "selection_case" ("district_id", "org_id", "motion_on");
create index "selection_case_day" on "selection_case" ("district_id", "motion_on", "id");
create index "selection_case_guard" on "selection_case" ("district_id", "guard_path", "motion_on");
create index "selection_case_cadre" on "selection_case" ("district_id", "cadre");
create index "selection_case_body" on "selection_case" ("district_id", "body");
create index "selection_case_meeting" on "selection_case" ("district_id", "meeting");
create index "selection_case_talks" on "selection_case" ("district_id", "talks");
create index "selection_case_vote" on "selection_case" ("district_id", "vote");
alter table "selection_case" enable row level security;
grant select, insert, update on "selection_case" to taizhang_person;
create policy "record_read" on "selection_case" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))));
create policy "record_add" on "selection_case" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
create policy "record_change" on "selection_case" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))) with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false)));
comment on table "selection_case" is 'declaration 8a644e79fd054159';
create table "selection_case_inspectors" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "handlers" bigint[],
  "team" text,
  "barred" bigint[],
  "day" date,
  "name" text,
  "unit" text,
  primary key ("district_id", "of_id", "position")
);
create index "selection_case_inspectors_org_day" on "selection_case_inspectors" ("district_id", "org_id", "day");
alter table "selection_case_inspectors" enable row level security;
grant select, insert, update, delete on "selection_case_inspectors" to taizhang_person;
create policy "lines_read" on "selection_case_inspectors" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))));
create policy "lines_add" on "selection_case_inspectors" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
create policy "lines_change" on "selection_case_inspectors" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))) with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false)));
create policy lines_replace on "selection_case_inspectors" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
comment on table "selection_case_inspectors" is 'declaration b028fb59af158766';
create table "selection_case_opinions" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "handlers" bigint[],
  "team" text,
  "barred" bigint[],
  "day" date,
  "organ" text,
  "asked_on" date,
  "answered_on" date,
  "opinion" text,
  "signed_by" text,
  primary key ("district_id", "of_id", "position"),
  constraint "selection_case_opinions_organ_check" check ("organ" in ('discipline', 'politicalLegal', 'petitions', 'health', 'audit', 'other')),
  constraint "selection_case_opinions_opinion_check" check ("opinion" in ('none', 'affects', 'postpone'))
);
create index "selection_case_opinions_org_day" on "selection_case_opinions" ("district_id", "org_id", "day");
alter table "selection_case_opinions" enable row level security;
grant select, insert, update, delete on "selection_case_opinions" to taizhang_person;
create policy "lines_read" on "selection_case_opinions" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))));
create policy "lines_add" on "selection_case_opinions" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
create policy "lines_change" on "selection_case_opinions" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))) with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false)));
create policy lines_replace on "selection_case_opinions" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
comment on table "selection_case_opinions" is 'declaration af42acf71a7f788e';
create table "selection_case_evaluation" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "handlers" bigint[],
  "team" text,
  "barred" bigint[],
  "report" text,
  "report_mask" text,
  primary key ("district_id", "id")
);
alter table "selection_case_evaluation" enable row level security;
grant select, insert, update on "selection_case_evaluation" to taizhang_person;
create policy "sealed_read" on "selection_case_evaluation" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))));
create policy "sealed_add" on "selection_case_evaluation" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
create policy "sealed_change" on "selection_case_evaluation" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))) with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false)));
comment on table "selection_case_evaluation" is 'declaration ef4f23466bac0de5';
create table "recommendation" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "handlers" bigint[],
  "team" text,
  "barred" bigint[],
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "name" text,
  "way" text,
  "body" bigint,
  "body_label" text,
  "post" text,
  "held_on" date,
  "eligible" bigint,
  "valid" bigint,
  "list_hash" text,
  "papers" bigint[],
  primary key ("district_id", "id"),
  constraint "recommendation_way_check" check ("way" in ('meeting', 'talk'))
);
create index "recommendation_org_day" on "recommendation" ("district_id", "org_id", "held_on");
create index "recommendation_day" on "recommendation" ("district_id", "held_on", "id");
create index "recommendation_guard" on "recommendation" ("district_id", "guard_path", "held_on");
create index "recommendation_body" on "recommendation" ("district_id", "body");
alter table "recommendation" enable row level security;
grant select, insert, update on "recommendation" to taizhang_person;
create policy "record_read" on "recommendation" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))));
create policy "record_add" on "recommendation" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
create policy "record_change" on "recommendation" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))) with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false)));
comment on table "recommendation" is 'declaration 6fb7cd5c6f25c33b';
create table "recommendation_groups" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "handlers" bigint[],
  "team" text,
  "barred" bigint[],
  "day" date,
  "group" text,
  "issued" bigint,
  "returned" bigint,
  "valid" bigint,
  primary key ("district_id", "of_id", "position"),
  constraint "recommendation_groups_group_check" check ("group" in ('leaders', 'body', 'middle', 'staff', 'retired', 'delegates'))
);
create index "recommendation_groups_org_day" on "recommendation_groups" ("district_id", "org_id", "day");
alter table "recommendation_groups" enable row level security;
grant select, insert, update, delete on "recommendation_groups" to taizhang_person;
create policy "lines_read" on "recommendation_groups" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))));
create policy "lines_add" on "recommendation_groups" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
create policy "lines_change" on "recommendation_groups" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))) with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false)));
create policy lines_replace on "recommendation_groups" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
comment on table "recommendation_groups" is 'declaration 91d0984c7bb863de';
create table "recommendation_tallies" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "handlers" bigint[],
  "team" text,
  "barred" bigint[],
  "day" date,
  "cadre" bigint,
  "cadre_label" text,
  "name" text,
  "group" text,
  "votes" bigint,
  primary key ("district_id", "of_id", "position"),
  constraint "recommendation_tallies_group_check" check ("group" in ('leaders', 'body', 'middle', 'staff', 'retired', 'delegates', 'all'))
);
create index "recommendation_tallies_org_day" on "recommendation_tallies" ("district_id", "org_id", "day");
create index "recommendation_tallies_cadre" on "recommendation_tallies" ("district_id", "cadre", "day");
alter table "recommendation_tallies" enable row level security;
grant select, insert, update, delete on "recommendation_tallies" to taizhang_person;
create policy "lines_read" on "recommendation_tallies" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))));
create policy "lines_add" on "recommendation_tallies" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
create policy "lines_change" on "recommendation_tallies" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))) with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false)));
create policy lines_replace on "recommendation_tallies" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
comment on table "recommendation_tallies" is 'declaration e64f39620bc953a0';
create table "real_name_recommendation" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "handlers" bigint[],
  "team" text,
  "barred" bigint[],
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "recommender" text,
  "recommender_post" text,
  "cadre" bigint,
  "cadre_label" text,
  "post" text,
  "recommended_on" date,
  "signed" text,
  "relation" text,
  "outcome" text,
  "paper" bigint[],
  primary key ("district_id", "id"),
  constraint "real_name_recommendation_signed_check" check ("signed" in ('signed', 'returned')),
  constraint "real_name_recommendation_relation_check" check ("relation" in ('none', 'relative')),
  constraint "real_name_recommendation_outcome_check" check ("outcome" in ('accepted', 'kept', 'declined'))
);
create index "real_name_recommendation_org_day" on "real_name_recommendation" ("district_id", "org_id", "recommended_on");
create index "real_name_recommendation_day" on "real_name_recommendation" ("district_id", "recommended_on", "id");
create index "real_name_recommendation_guard" on "real_name_recommendation" ("district_id", "guard_path", "recommended_on");
create index "real_name_recommendation_cadre" on "real_name_recommendation" ("district_id", "cadre");
alter table "real_name_recommendation" enable row level security;
grant select, insert, update on "real_name_recommendation" to taizhang_person;
create policy "record_read" on "real_name_recommendation" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))));
create policy "record_add" on "real_name_recommendation" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
create policy "record_change" on "real_name_recommendation" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))) with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false)));
comment on table "real_name_recommendation" is 'declaration 981b7e64e8fb1cb4';
create table "real_name_recommendation_evaluation" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "handlers" bigint[],
  "team" text,
  "barred" bigint[],
  "reasons" text,
  "reasons_mask" text,
  primary key ("district_id", "id")
);
alter table "real_name_recommendation_evaluation" enable row level security;
grant select, insert, update on "real_name_recommendation_evaluation" to taizhang_person;
create policy "sealed_read" on "real_name_recommendation_evaluation" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))));
create policy "sealed_add" on "real_name_recommendation_evaluation" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
create policy "sealed_change" on "real_name_recommendation_evaluation" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))) with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false)));
comment on table "real_name_recommendation_evaluation" is 'declaration c49f61df9205f3ef';
create table "full_vote" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "handlers" bigint[],
  "team" text,
  "barred" bigint[],
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "name" text,
  "method" text,
  "held_on" date,
  "eligible" bigint,
  "present" bigint,
  "tellers" text,
  "supervisors" text,
  "papers" bigint[],
  primary key ("district_id", "id"),
  constraint "full_vote_method_check" check ("method" in ('meeting', 'asked'))
);
create index "full_vote_org_day" on "full_vote" ("district_id", "org_id", "held_on");
create index "full_vote_day" on "full_vote" ("district_id", "held_on", "id");
create index "full_vote_guard" on "full_vote" ("district_id", "guard_path", "held_on");
alter table "full_vote" enable row level security;
grant select, insert, update on "full_vote" to taizhang_person;
create policy "record_read" on "full_vote" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))));
create policy "record_add" on "full_vote" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
create policy "record_change" on "full_vote" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))) with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false)));
comment on table "full_vote" is 'declaration ca92a1e4182c40f2';
create table "full_vote_candidates" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "handlers" bigint[],
  "team" text,
  "barred" bigint[],
  "day" date,
  "name" text,
  "cadre" bigint,
  "cadre_label" text,
  "post" text,
  "recused" boolean,
  "agree" bigint,
  "against" bigint,
  "abstain" bigint,
  "outcome" text,
  primary key ("district_id", "of_id", "position"),
  constraint "full_vote_candidates_outcome_check" check ("outcome" in ('approved', 'refused', 'postponed'))
);
create index "full_vote_candidates_org_day" on "full_vote_candidates" ("district_id", "org_id", "day");
create index "full_vote_candidates_cadre" on "full_vote_candidates" ("district_id", "cadre", "day");
alter table "full_vote_candidates" enable row level security;
grant select, insert, update, delete on "full_vote_candidates" to taizhang_person;
create policy "lines_read" on "full_vote_candidates" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))));
create policy "lines_add" on "full_vote_candidates" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
create policy "lines_change" on "full_vote_candidates" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))) with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false)));
create policy lines_replace on "full_vote_candidates" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
comment on table "full_vote_candidates" is 'declaration c4d1c4bdb46b6a0e';
create table "cadre_exit" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "handlers" bigint[],
  "team" text,
  "barred" bigint[],
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "cadre" bigint,
  "cadre_label" text,
  "member" bigint,
  "member_label" text,
  "kind" text,
  "ground" text,
  "from_post" text,
  "decided_on" date,
  "document" text,
  "punishment" text,
  "effective_on" date,
  "arrangement" text,
  "barred_until" text,
  "paper" bigint[],
  primary key ("district_id", "id"),
  constraint "cadre_exit_kind_check" check ("kind" in ('dismissal', 'removal', 'transfer', 'demotion', 'ranked', 'changed', 'taking-blame', 'ordered', 'voluntary', 'discharged', 'expulsion', 'retired')),
  constraint "cadre_exit_ground_check" check ("ground" in ('incompetent', 'unsuitable', 'failure', 'discipline', 'work', 'age', 'other'))
);
create index "cadre_exit_org_day" on "cadre_exit" ("district_id", "org_id", "effective_on");
create index "cadre_exit_day" on "cadre_exit" ("district_id", "effective_on", "id");
create index "cadre_exit_guard" on "cadre_exit" ("district_id", "guard_path", "effective_on");
create index "cadre_exit_cadre" on "cadre_exit" ("district_id", "cadre");
create index "cadre_exit_member" on "cadre_exit" ("district_id", "member");
alter table "cadre_exit" enable row level security;
grant select, insert, update on "cadre_exit" to taizhang_person;
create policy "record_read" on "cadre_exit" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))) or (nullif(current_setting('app.role'), '') = 'member' and "member" = nullif(current_setting('app.member'), '')::bigint)));
create policy "record_add" on "cadre_exit" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
create policy "record_change" on "cadre_exit" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))) with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false)));
comment on table "cadre_exit" is 'declaration 2b997f62bd1cfded';
create table "duty_list_item" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "handlers" bigint[],
  "team" text,
  "barred" bigint[],
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "item" text,
  "responsibility" text,
  "year" bigint,
  "owner" text,
  "unit" text,
  "issued_on" date,
  "due_on" date,
  "progress" text,
  "done_on" date,
  "papers" bigint[],
  primary key ("district_id", "id"),
  constraint "duty_list_item_responsibility_check" check ("responsibility" in ('main', 'first', 'post', 'supervision'))
);
create index "duty_list_item_org_day" on "duty_list_item" ("district_id", "org_id", "issued_on");
create index "duty_list_item_day" on "duty_list_item" ("district_id", "issued_on", "id");
create index "duty_list_item_guard" on "duty_list_item" ("district_id", "guard_path", "issued_on");
alter table "duty_list_item" enable row level security;
grant select, insert, update on "duty_list_item" to taizhang_person;
create policy "record_read" on "duty_list_item" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))));
create policy "record_add" on "duty_list_item" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
create policy "record_change" on "duty_list_item" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))) with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false)));
comment on table "duty_list_item" is 'declaration 22b2937638769797';
create table "integrity_report" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "handlers" bigint[],
  "team" text,
  "barred" bigint[],
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "reporter" text,
  "post" text,
  "year" bigint,
  "way" text,
  "reported_on" date,
  "voters" bigint,
  "satisfied" bigint,
  "grade" text,
  "remarks" text,
  "paper" bigint[],
  primary key ("district_id", "id"),
  constraint "integrity_report_way_check" check ("way" in ('meeting', 'written')),
  constraint "integrity_report_grade_check" check ("grade" in ('good', 'fair', 'ordinary', 'poor'))
);
create index "integrity_report_org_day" on "integrity_report" ("district_id", "org_id", "reported_on");
create index "integrity_report_day" on "integrity_report" ("district_id", "reported_on", "id");
create index "integrity_report_guard" on "integrity_report" ("district_id", "guard_path", "reported_on");
alter table "integrity_report" enable row level security;
grant select, insert, update on "integrity_report" to taizhang_person;
create policy "record_read" on "integrity_report" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))));
create policy "record_add" on "integrity_report" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
create policy "record_change" on "integrity_report" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))) with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false)));
comment on table "integrity_report" is 'declaration e9ad3c2873a68170';
create table "petition" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "handlers" bigint[],
  "team" text,
  "barred" bigint[],
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "number" text,
  "received_on" date,
  "channel" text,
  "category" text,
  "received_by" text,
  "real_name" boolean,
  "representatives" bigint,
  "object_level" text,
  "secret_level" text,
  "disposal" text,
  "disposed_on" date,
  "transferred_to" text,
  "told_on" date,
  "accepted_on" date,
  "extended_days" bigint,
  "extension_by" text,
  "closed_on" date,
  "result" text,
  "fed_back_on" date,
  "dispose_by" text,
  "tell_by" text,
  "finish_by" text,
  "answer_by" text,
  "due_on" text,
  primary key ("district_id", "id"),
  constraint "petition_channel_check" check ("channel" in ('letter', 'visit', 'call', 'online', 'higher', 'inspection')),
  constraint "petition_category_check" check ("category" in ('complaint', 'appeal', 'criticism', 'request', 'outside')),
  constraint "petition_received_by_check" check ("received_by" in ('section', 'inspection')),
  constraint "petition_object_level_check" check ("object_level" in ('section', 'staff', 'village', 'unit', 'none', 'higher')),
  constraint "petition_secret_level_check" check ("secret_level" in ('public', 'internal', 'secret')),
  constraint "petition_disposal_check" check ("disposal" in ('own', 'transferred', 'assigned', 'registered', 'returned')),
  constraint "petition_result_check" check ("result" in ('true', 'partly', 'false', 'lead', 'settled', 'explained'))
);
create index "petition_org_day" on "petition" ("district_id", "org_id", "received_on");
create index "petition_day" on "petition" ("district_id", "received_on", "id");
create index "petition_guard" on "petition" ("district_id", "guard_path", "received_on");
alter table "petition" enable row level security;
grant select, insert, update on "petition" to taizhang_person;
create policy "record_read" on "petition" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead', 'petitions') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))));
create policy "record_add" on "petition" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead', 'petitions') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
create policy "record_change" on "petition" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead', 'petitions') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))) with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead', 'petitions') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false)));
comment on table "petition" is 'declaration 134b9107fafc023a';
create table "petition_petitioner" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "handlers" bigint[],
  "team" text,
  "barred" bigint[],
  "petitioner" text,
  "petitioner_mask" text,
  "contact" text,
  "contact_mask" text,
  primary key ("district_id", "id")
);
alter table "petition_petitioner" enable row level security;
grant select, insert, update on "petition_petitioner" to taizhang_person;
create policy "sealed_read" on "petition_petitioner" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (((nullif(current_setting('app.role'), '') in ('petitions', 'disciplineHead', 'discipline') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))));
create policy "sealed_add" on "petition_petitioner" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead', 'petitions') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
create policy "sealed_change" on "petition_petitioner" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead', 'petitions') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))) with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead', 'petitions') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false)));
comment on table "petition_petitioner" is 'declaration 67648419f0b17425';
create table "petition_content" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "handlers" bigint[],
  "team" text,
  "barred" bigint[],
  "object" text,
  "object_mask" text,
  "content" text,
  "content_mask" text,
  primary key ("district_id", "id")
);
alter table "petition_content" enable row level security;
grant select, insert, update on "petition_content" to taizhang_person;
create policy "sealed_read" on "petition_content" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead', 'petitions') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))));
create policy "sealed_add" on "petition_content" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead', 'petitions') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
create policy "sealed_change" on "petition_content" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead', 'petitions') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))) with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead', 'petitions') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false)));
comment on table "petition_content" is 'declaration f6e57bd1de59457a';
create table "higher_managed_count" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "handlers" bigint[],
  "team" text,
  "barred" bigint[],
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "serial" text,
  "received_on" date,
  "channel" text,
  "sent_on" date,
  "report_by" text,
  primary key ("district_id", "id"),
  constraint "higher_managed_count_channel_check" check ("channel" in ('letter', 'visit', 'call', 'online'))
);
create index "higher_managed_count_org_day" on "higher_managed_count" ("district_id", "org_id", "received_on");
create index "higher_managed_count_day" on "higher_managed_count" ("district_id", "received_on", "id");
create index "higher_managed_count_guard" on "higher_managed_count" ("district_id", "guard_path", "received_on");
alter table "higher_managed_count" enable row level security;
grant select, insert, update on "higher_managed_count" to taizhang_person;
create policy "record_read" on "higher_managed_count" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead', 'petitions') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))));
create policy "record_add" on "higher_managed_count" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead', 'petitions') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
create policy "record_change" on "higher_managed_count" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead', 'petitions') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))) with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead', 'petitions') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false)));
comment on table "higher_managed_count" is 'declaration 0a29eff61315cdaf';
create table "lead" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "handlers" bigint[],
  "team" text,
  "barred" bigint[],
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "number" text,
  "source" text,
  "petition" bigint,
  "petition_label" text,
  "received_on" date,
  "rank" text,
  "secret_level" text,
  "assigned_on" date,
  "way" text,
  "disposed_on" date,
  "letter_on" date,
  "answered_on" date,
  "reported_on" date,
  "verify_from" date,
  "verify_extended" boolean,
  "closed_on" date,
  "result" text,
  "opinion_by" text,
  "inquiry_by" text,
  "verify_by" text,
  "due_on" text,
  primary key ("district_id", "id"),
  constraint "lead_source_check" check ("source" in ('petition', 'inspection', 'supervision', 'case', 'higher', 'other')),
  constraint "lead_rank_check" check ("rank" in ('section', 'staff', 'village', 'enterprise', 'member')),
  constraint "lead_secret_level_check" check ("secret_level" in ('public', 'internal', 'secret')),
  constraint "lead_way_check" check ("way" in ('talk', 'verify', 'kept', 'settled')),
  constraint "lead_result_check" check ("result" in ('filed', 'handled', 'cleared', 'evidence', 'kept'))
);
create index "lead_org_day" on "lead" ("district_id", "org_id", "received_on");
create index "lead_day" on "lead" ("district_id", "received_on", "id");
create index "lead_guard" on "lead" ("district_id", "guard_path", "received_on");
create index "lead_petition" on "lead" ("district_id", "petition");
alter table "lead" enable row level security;
grant select, insert, update on "lead" to taizhang_person;
create policy "record_read" on "lead" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))));
create policy "record_add" on "lead" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
create policy "record_change" on "lead" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))) with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false)));
comment on table "lead" is 'declaration 5642828530d7c780';
create table "lead_content" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "handlers" bigint[],
  "team" text,
  "barred" bigint[],
  "object" text,
  "object_mask" text,
  "content" text,
  "content_mask" text,
  primary key ("district_id", "id")
);
alter table "lead_content" enable row level security;
grant select, insert, update on "lead_content" to taizhang_person;
create policy "sealed_read" on "lead_content" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))));
create policy "sealed_add" on "lead_content" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
create policy "sealed_change" on "lead_content" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))) with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false)));
comment on table "lead_content" is 'declaration 49fef85be0810e46';
create table "lead_transfer" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "handlers" bigint[],
  "team" text,
  "barred" bigint[],
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "letter" text,
  "direction" text,
  "organ" text,
  "count" bigint,
  "passed_on" date,
  "receipt_on" date,
  "result_on" date,
  "paper" bigint[],
  primary key ("district_id", "id"),
  constraint "lead_transfer_direction_check" check ("direction" in ('out', 'in')),
  constraint "lead_transfer_organ_check" check ("organ" in ('audit', 'police', 'courts', 'organization', 'inspection', 'superior', 'other'))
);
create index "lead_transfer_org_day" on "lead_transfer" ("district_id", "org_id", "passed_on");
create index "lead_transfer_day" on "lead_transfer" ("district_id", "passed_on", "id");
create index "lead_transfer_guard" on "lead_transfer" ("district_id", "guard_path", "passed_on");
alter table "lead_transfer" enable row level security;
grant select, insert, update on "lead_transfer" to taizhang_person;
create policy "record_read" on "lead_transfer" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))));
create policy "record_add" on "lead_transfer" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
create policy "record_change" on "lead_transfer" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))) with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false)));
comment on table "lead_transfer" is 'declaration 39b7b9809cdd13d6';
create table "integrity_case" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "handlers" bigint[],
  "team" text,
  "barred" bigint[],
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "number" text,
  "lead" bigint,
  "lead_label" text,
  "source" text,
  "filed_on" date,
  "rank" text,
  "discipline" text,
  "others" text[],
  "secret_level" text,
  "extended" boolean,
  "reviewed_on" date,
  "trial_from" date,
  "trial_extended" boolean,
  "closed_on" date,
  "form" text,
  "withdraw_reason" text,
  "double_check" text,
  "double_check_result" text,
  "held_to_account" bigint,
  "review_by" text,
  "trial_by" text,
  "due_on" text,
  "papers" bigint[],
  primary key ("district_id", "id"),
  constraint "integrity_case_source_check" check ("source" in ('petition', 'inspection', 'supervision', 'case', 'higher', 'other')),
  constraint "integrity_case_rank_check" check ("rank" in ('section', 'staff', 'village', 'enterprise', 'member')),
  constraint "integrity_case_discipline_check" check ("discipline" in ('political', 'organizational', 'integrity', 'masses', 'work', 'life')),
  constraint "integrity_case_others_check" check ("others" <@ array['political', 'organizational', 'integrity', 'masses', 'work', 'life']::text[]),
  constraint "integrity_case_secret_level_check" check ("secret_level" in ('public', 'internal', 'secret')),
  constraint "integrity_case_form_check" check ("form" in ('first', 'second', 'third', 'fourth')),
  constraint "integrity_case_double_check_check" check ("double_check" in ('yes', 'no')),
  constraint "integrity_case_double_check_result_check" check ("double_check_result" in ('none', 'main', 'supervision', 'both'))
);
create index "integrity_case_org_day" on "integrity_case" ("district_id", "org_id", "filed_on");
create index "integrity_case_day" on "integrity_case" ("district_id", "filed_on", "id");
create index "integrity_case_guard" on "integrity_case" ("district_id", "guard_path", "filed_on");
create index "integrity_case_lead" on "integrity_case" ("district_id", "lead");
alter table "integrity_case" enable row level security;
grant select, insert, update on "integrity_case" to taizhang_person;
create policy "record_read" on "integrity_case" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))));
create policy "record_add" on "integrity_case" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
create policy "record_change" on "integrity_case" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))) with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false)));
comment on table "integrity_case" is 'declaration a5cbf1e60a573f2d';
create table "integrity_case_content" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "handlers" bigint[],
  "team" text,
  "barred" bigint[],
  "person" text,
  "person_mask" text,
  "facts" text,
  "facts_mask" text,
  primary key ("district_id", "id")
);
alter table "integrity_case_content" enable row level security;
grant select, insert, update on "integrity_case_content" to taizhang_person;
create policy "sealed_read" on "integrity_case_content" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))));
create policy "sealed_add" on "integrity_case_content" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
create policy "sealed_change" on "integrity_case_content" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))) with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false)));
comment on table "integrity_case_content" is 'declaration 979d6128ba8d0123';
create table "sanction" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "handlers" bigint[],
  "team" text,
  "barred" bigint[],
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "number" text,
  "name" text,
  "unit" text,
  "post" text,
  "rank" text,
  "case" bigint,
  "case_label" text,
  "source" text,
  "discipline" text,
  "decided_on" date,
  "punishments" text[],
  "measures" text[],
  "form" text,
  "eight_rule" boolean,
  "probationary" text,
  "secret_level" text,
  "announced_on" date,
  "filed_on" date,
  "pay_on" date,
  "restored_on" date,
  "announce_by" text,
  "ends_on" text,
  "barred_until" text,
  "who" text,
  "papers" bigint[],
  primary key ("district_id", "id"),
  constraint "sanction_rank_check" check ("rank" in ('section', 'staff', 'village', 'enterprise', 'member')),
  constraint "sanction_source_check" check ("source" in ('petition', 'inspection', 'supervision', 'case', 'higher', 'other')),
  constraint "sanction_discipline_check" check ("discipline" in ('political', 'organizational', 'integrity', 'masses', 'work', 'life')),
  constraint "sanction_punishments_check" check ("punishments" <@ array['party-warning', 'party-serious-warning', 'party-removal', 'party-probation-1', 'party-probation-2', 'party-expulsion', 'gov-warning', 'gov-demerit', 'gov-serious-demerit', 'gov-demotion', 'gov-dismissal', 'gov-expulsion']::text[]),
  constraint "sanction_measures_check" check ("measures" <@ array['criticism', 'reminder', 'inspection', 'admonition', 'adjusted', 'judicial']::text[]),
  constraint "sanction_form_check" check ("form" in ('first', 'second', 'third', 'fourth')),
  constraint "sanction_probationary_check" check ("probationary" in ('kept', 'extended', 'cancelled')),
  constraint "sanction_secret_level_check" check ("secret_level" in ('public', 'internal', 'secret'))
);
create index "sanction_org_day" on "sanction" ("district_id", "org_id", "decided_on");
create index "sanction_day" on "sanction" ("district_id", "decided_on", "id");
create index "sanction_guard" on "sanction" ("district_id", "guard_path", "decided_on");
create index "sanction_case" on "sanction" ("district_id", "case");
alter table "sanction" enable row level security;
grant select, insert, update on "sanction" to taizhang_person;
create policy "record_read" on "sanction" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))));
create policy "record_add" on "sanction" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
create policy "record_change" on "sanction" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))) with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false)));
comment on table "sanction" is 'declaration 94359a17c22fc11b';
create table "effect_flag" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "name" text,
  "unit" text,
  "basis" text,
  "given_on" date,
  "barred_until" date,
  "votes_suspended_until" date,
  "standing" boolean,
  "member" bigint,
  "member_label" text,
  "ended_on" date,
  primary key ("district_id", "id")
);
create index "effect_flag_org_day" on "effect_flag" ("district_id", "org_id", "given_on");
create index "effect_flag_day" on "effect_flag" ("district_id", "given_on", "id");
create index "effect_flag_guard" on "effect_flag" ("district_id", "guard_path", "given_on");
create index "effect_flag_member" on "effect_flag" ("district_id", "member");
alter table "effect_flag" enable row level security;
grant select, insert, update on "effect_flag" to taizhang_person;
grant select on "effect_flag" to taizhang_figures;
create policy "record_read" on "effect_flag" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('organization', 'cadres', 'cadresHead', 'discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) or (nullif(current_setting('app.role'), '') = 'member' and "member" = nullif(current_setting('app.member'), '')::bigint)));
create policy "record_add" on "effect_flag" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "effect_flag" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "effect_flag" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "effect_flag" is 'declaration e6ac318c9ec18b96';
create table "interview" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "handlers" bigint[],
  "team" text,
  "barred" bigint[],
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "person" text,
  "unit" text,
  "kind" text,
  "held_on" date,
  "talker" text,
  "place" text,
  "reason" text,
  "document" text,
  "demand" text,
  "due_on" date,
  "feedback_on" date,
  "effect_until" text,
  "record" bigint[],
  primary key ("district_id", "id"),
  constraint "interview_kind_check" check ("kind" in ('heart', 'reminder', 'integrity', 'admonition', 'office')),
  constraint "interview_reason_check" check ("reason" in ('routine', 'duty', 'conduct', 'reported', 'inspection', 'appointment'))
);
create index "interview_org_day" on "interview" ("district_id", "org_id", "held_on");
create index "interview_day" on "interview" ("district_id", "held_on", "id");
create index "interview_guard" on "interview" ("district_id", "guard_path", "held_on");
alter table "interview" enable row level security;
grant select, insert, update on "interview" to taizhang_person;
create policy "record_read" on "interview" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))));
create policy "record_add" on "interview" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
create policy "record_change" on "interview" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))) with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false)));
comment on table "interview" is 'declaration 217421720a9afb60';
create table "accountability" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "handlers" bigint[],
  "team" text,
  "barred" bigint[],
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "subject" text,
  "object" text,
  "kind" text,
  "responsibility" text,
  "decided_on" date,
  "document" text,
  "double_check" boolean,
  "reported" boolean,
  "paper" bigint[],
  primary key ("district_id", "id"),
  constraint "accountability_object_check" check ("object" in ('person', 'organization')),
  constraint "accountability_kind_check" check ("kind" in ('inspection', 'circular', 'reorganized', 'admonition', 'handling', 'punishment')),
  constraint "accountability_responsibility_check" check ("responsibility" in ('main', 'supervision', 'leader'))
);
create index "accountability_org_day" on "accountability" ("district_id", "org_id", "decided_on");
create index "accountability_day" on "accountability" ("district_id", "decided_on", "id");
create index "accountability_guard" on "accountability" ("district_id", "guard_path", "decided_on");
alter table "accountability" enable row level security;
grant select, insert, update on "accountability" to taizhang_person;
create policy "record_read" on "accountability" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))));
create policy "record_add" on "accountability" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
create policy "record_change" on "accountability" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))) with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false)));
comment on table "accountability" is 'declaration 530d0df533a4bb43';
create table "inspection_tour" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "handlers" bigint[],
  "team" text,
  "barred" bigint[],
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "name" text,
  "kind" text,
  "level" text,
  "started_on" date,
  "ended_on" date,
  "document" text,
  "report" bigint[],
  primary key ("district_id", "id"),
  constraint "inspection_tour_kind_check" check ("kind" in ('routine', 'special', 'mobile', 'raised')),
  constraint "inspection_tour_level_check" check ("level" in ('district', 'superior'))
);
create index "inspection_tour_org_day" on "inspection_tour" ("district_id", "org_id", "started_on");
create index "inspection_tour_day" on "inspection_tour" ("district_id", "started_on", "id");
create index "inspection_tour_guard" on "inspection_tour" ("district_id", "guard_path", "started_on");
alter table "inspection_tour" enable row level security;
grant select, insert, update on "inspection_tour" to taizhang_person;
create policy "record_read" on "inspection_tour" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))));
create policy "record_add" on "inspection_tour" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
create policy "record_change" on "inspection_tour" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))) with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false)));
comment on table "inspection_tour" is 'declaration f1cbea4a0d858842';
create table "inspection_tour_groups" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "handlers" bigint[],
  "team" text,
  "barred" bigint[],
  "day" date,
  "name" text,
  "head" text,
  "size" bigint,
  primary key ("district_id", "of_id", "position")
);
create index "inspection_tour_groups_org_day" on "inspection_tour_groups" ("district_id", "org_id", "day");
alter table "inspection_tour_groups" enable row level security;
grant select, insert, update, delete on "inspection_tour_groups" to taizhang_person;
create policy "lines_read" on "inspection_tour_groups" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))));
create policy "lines_add" on "inspection_tour_groups" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
create policy "lines_change" on "inspection_tour_groups" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))) with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false)));
create policy lines_replace on "inspection_tour_groups" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
comment on table "inspection_tour_groups" is 'declaration 6be5a3e1a6fd1ce2';
create table "inspection_tour_units" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "handlers" bigint[],
  "team" text,
  "barred" bigint[],
  "day" date,
  "name" text,
  "organization" bigint,
  "organization_label" text,
  "group" text,
  "feedback_on" date,
  primary key ("district_id", "of_id", "position")
);
create index "inspection_tour_units_org_day" on "inspection_tour_units" ("district_id", "org_id", "day");
create index "inspection_tour_units_organization" on "inspection_tour_units" ("district_id", "organization", "day");
alter table "inspection_tour_units" enable row level security;
grant select, insert, update, delete on "inspection_tour_units" to taizhang_person;
create policy "lines_read" on "inspection_tour_units" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))));
create policy "lines_add" on "inspection_tour_units" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
create policy "lines_change" on "inspection_tour_units" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))) with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false)));
create policy lines_replace on "inspection_tour_units" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
comment on table "inspection_tour_units" is 'declaration e71f48d37a88246f';
create table "inspection_finding" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "handlers" bigint[],
  "team" text,
  "barred" bigint[],
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "number" text,
  "tour" bigint,
  "tour_label" text,
  "level" text,
  "unit" text,
  "finding" text,
  "category" text,
  "feedback_on" date,
  "lead_unit" text,
  "measures" text,
  "planned_on" date,
  "long_term" boolean,
  "evidence" text,
  "closed_on" date,
  "judgement" text,
  "satisfaction" text,
  "plan_by" text,
  "concentrated_until" text,
  "due_on" text,
  "papers" bigint[],
  primary key ("district_id", "id"),
  constraint "inspection_finding_level_check" check ("level" in ('district', 'superior')),
  constraint "inspection_finding_category_check" check ("category" in ('theory', 'integrity', 'organization', 'previous')),
  constraint "inspection_finding_judgement_check" check ("judgement" in ('done', 'partly', 'open')),
  constraint "inspection_finding_satisfaction_check" check ("satisfaction" in ('good', 'fair', 'poor'))
);
create index "inspection_finding_org_day" on "inspection_finding" ("district_id", "org_id", "feedback_on");
create index "inspection_finding_day" on "inspection_finding" ("district_id", "feedback_on", "id");
create index "inspection_finding_guard" on "inspection_finding" ("district_id", "guard_path", "feedback_on");
create index "inspection_finding_tour" on "inspection_finding" ("district_id", "tour");
alter table "inspection_finding" enable row level security;
grant select, insert, update on "inspection_finding" to taizhang_person;
create policy "record_read" on "inspection_finding" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))));
create policy "record_add" on "inspection_finding" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
create policy "record_change" on "inspection_finding" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))) with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false)));
comment on table "inspection_finding" is 'declaration 277b8d9232e0a4cf';
create table "special_governance" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "handlers" bigint[],
  "team" text,
  "barred" bigint[],
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "name" text,
  "started_on" date,
  "ended_on" date,
  "document" text,
  "checks" bigint,
  "problems" bigint,
  "mended" bigint,
  "summary" text,
  "papers" bigint[],
  primary key ("district_id", "id")
);
create index "special_governance_org_day" on "special_governance" ("district_id", "org_id", "started_on");
create index "special_governance_day" on "special_governance" ("district_id", "started_on", "id");
create index "special_governance_guard" on "special_governance" ("district_id", "guard_path", "started_on");
alter table "special_governance" enable row level security;
grant select, insert, update on "special_governance" to taizhang_person;
create policy "record_read" on "special_governance" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))));
create policy "record_add" on "special_governance" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
create policy "record_change" on "special_governance" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))) with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false)));
comment on table "special_governance" is 'declaration 665f7dd23e7afe4f';
create table "eight_rule_problem" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "handlers" bigint[],
  "team" text,
  "barred" bigint[],
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "number" text,
  "kind" text,
  "unit" text,
  "drive" bigint,
  "drive_label" text,
  "found_on" date,
  "persons" bigint,
  "closed_on" date,
  "exposed" boolean,
  primary key ("district_id", "id"),
  constraint "eight_rule_problem_kind_check" check ("kind" in ('duty', 'dining', 'gifts', 'travel', 'cars', 'allowances', 'ceremonies', 'other'))
);
create index "eight_rule_problem_org_day" on "eight_rule_problem" ("district_id", "org_id", "found_on");
create index "eight_rule_problem_day" on "eight_rule_problem" ("district_id", "found_on", "id");
create index "eight_rule_problem_guard" on "eight_rule_problem" ("district_id", "guard_path", "found_on");
create index "eight_rule_problem_drive" on "eight_rule_problem" ("district_id", "drive");
alter table "eight_rule_problem" enable row level security;
grant select, insert, update on "eight_rule_problem" to taizhang_person;
create policy "record_read" on "eight_rule_problem" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))));
create policy "record_add" on "eight_rule_problem" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
create policy "record_change" on "eight_rule_problem" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))) with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false)));
comment on table "eight_rule_problem" is 'declaration 27d72660860d73c7';
create table "integrity_regulation" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "handlers" bigint[],
  "team" text,
  "barred" bigint[],
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "name" text,
  "document" text,
  "act" text,
  "category" text,
  "organ" text,
  "issued_on" date,
  "repealed_on" date,
  "paper" bigint[],
  primary key ("district_id", "id"),
  constraint "integrity_regulation_act_check" check ("act" in ('made', 'amended')),
  constraint "integrity_regulation_category_check" check ("category" in ('responsibility', 'supervision', 'cases', 'inspection', 'conduct', 'team', 'handbook'))
);
create index "integrity_regulation_org_day" on "integrity_regulation" ("district_id", "org_id", "issued_on");
create index "integrity_regulation_day" on "integrity_regulation" ("district_id", "issued_on", "id");
create index "integrity_regulation_guard" on "integrity_regulation" ("district_id", "guard_path", "issued_on");
alter table "integrity_regulation" enable row level security;
grant select, insert, update on "integrity_regulation" to taizhang_person;
create policy "record_read" on "integrity_regulation" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))));
create policy "record_add" on "integrity_regulation" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
create policy "record_change" on "integrity_regulation" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))) with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false)));
comment on table "integrity_regulation" is 'declaration 67be195d26b484a7';
create table "coordination_meeting" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "handlers" bigint[],
  "team" text,
  "barred" bigint[],
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "name" text,
  "kind" text,
  "held_on" date,
  "host" text,
  "minutes" text,
  "papers" bigint[],
  primary key ("district_id", "id"),
  constraint "coordination_meeting_kind_check" check ("kind" in ('group', 'special', 'upward'))
);
create index "coordination_meeting_org_day" on "coordination_meeting" ("district_id", "org_id", "held_on");
create index "coordination_meeting_day" on "coordination_meeting" ("district_id", "held_on", "id");
create index "coordination_meeting_guard" on "coordination_meeting" ("district_id", "guard_path", "held_on");
alter table "coordination_meeting" enable row level security;
grant select, insert, update on "coordination_meeting" to taizhang_person;
create policy "record_read" on "coordination_meeting" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))));
create policy "record_add" on "coordination_meeting" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
create policy "record_change" on "coordination_meeting" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))) with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false)));
comment on table "coordination_meeting" is 'declaration 5fa64f1659b95263';
create table "coordination_meeting_members" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "handlers" bigint[],
  "team" text,
  "barred" bigint[],
  "day" date,
  "organ" text,
  "attendee" text,
  primary key ("district_id", "of_id", "position")
);
create index "coordination_meeting_members_org_day" on "coordination_meeting_members" ("district_id", "org_id", "day");
alter table "coordination_meeting_members" enable row level security;
grant select, insert, update, delete on "coordination_meeting_members" to taizhang_person;
create policy "lines_read" on "coordination_meeting_members" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))));
create policy "lines_add" on "coordination_meeting_members" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
create policy "lines_change" on "coordination_meeting_members" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))) with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false)));
create policy lines_replace on "coordination_meeting_members" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
comment on table "coordination_meeting_members" is 'declaration f4f2afa673921d4a';
create table "coordination_meeting_items" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "handlers" bigint[],
  "team" text,
  "barred" bigint[],
  "day" date,
  "item" text,
  "owner" text,
  "due_on" date,
  "done_on" date,
  primary key ("district_id", "of_id", "position")
);
create index "coordination_meeting_items_org_day" on "coordination_meeting_items" ("district_id", "org_id", "day");
alter table "coordination_meeting_items" enable row level security;
grant select, insert, update, delete on "coordination_meeting_items" to taizhang_person;
create policy "lines_read" on "coordination_meeting_items" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))));
create policy "lines_add" on "coordination_meeting_items" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
create policy "lines_change" on "coordination_meeting_items" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))) with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false)));
create policy lines_replace on "coordination_meeting_items" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('disciplineHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
comment on table "coordination_meeting_items" is 'declaration bb8d1b37b193cc08';
alter table "release_parts" add column "code" text;
drop policy "lines_read" on "release_parts";
drop policy "lines_add" on "release_parts";
drop policy "lines_change" on "release_parts";
drop policy "lines_replace" on "release_parts";
drop policy "lines_count" on "release_parts";
alter table "release_parts" enable row level security;
grant select, insert, update, delete on "release_parts" to taizhang_person;
grant select on "release_parts" to taizhang_figures;
create policy "lines_read" on "release_parts" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda', 'cadres', 'cadresHead', 'discipline', 'disciplineHead', 'petitions') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "release_parts" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('cadresHead', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "release_parts" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('cadresHead', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('cadresHead', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "release_parts" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('cadresHead', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "release_parts" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "release_parts" is 'declaration 837c41b214e661b6';
