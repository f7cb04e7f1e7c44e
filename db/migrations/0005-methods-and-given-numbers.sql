-- Methods with local names as data; totals released by sealed sections and numbers from before the product; the label of a pledge is the office's own word.
alter table "pledge" drop constraint "pledge_label_check";
update "pledge" set label = case label when 'joint-building' then '组织联建' when 'joint-management' then '党员联管' when 'joint-activity' then '活动联办' when 'shared-resources' then '资源共享' when 'shared-affairs' then '事务共商' when 'shared-deeds' then '实事共办' when 'shared-civility' then '文明共创' else label end;
drop policy "record_read" on "pledge";
drop policy "record_add" on "pledge";
drop policy "record_change" on "pledge";
drop policy "record_count" on "pledge";
alter table "pledge" enable row level security;
grant select, insert, update on "pledge" to taizhang_person;
grant select on "pledge" to taizhang_figures;
create policy "record_read" on "pledge" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda')));
create policy "record_add" on "pledge" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "pledge" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "pledge" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "pledge" is 'declaration 08dec0e88a4ec637';
create table "method" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "name" text,
  "code" text,
  "from_day" date,
  "standing" text,
  "source" text,
  "remarks" text,
  "papers" bigint[],
  primary key ("district_id", "id"),
  constraint "method_standing_check" check ("standing" in ('unconfirmed', 'confirmed'))
);
create index "method_org_day" on "method" ("district_id", "org_id", "from_day");
create index "method_day" on "method" ("district_id", "from_day", "id");
create index "method_guard" on "method" ("district_id", "guard_path", "from_day");
create unique index "method_unique_1" on "method" ("district_id", "code", "org_id") where state <> 'void';
alter table "method" enable row level security;
grant select, insert, update on "method" to taizhang_person;
grant select on "method" to taizhang_figures;
create policy "record_read" on "method" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('member', 'clerk', 'secretary', 'leader', 'organization', 'propaganda')));
create policy "record_add" on "method" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "method" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "method" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "method" is 'declaration 8df079e99a6eb82b';
create table "method_parts" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "label" text,
  "kind" text,
  "asks" text,
  primary key ("district_id", "of_id", "position")
);
create index "method_parts_org_day" on "method_parts" ("district_id", "org_id", "day");
alter table "method_parts" enable row level security;
grant select, insert, update, delete on "method_parts" to taizhang_person;
grant select on "method_parts" to taizhang_figures;
create policy "lines_read" on "method_parts" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('member', 'clerk', 'secretary', 'leader', 'organization', 'propaganda')));
create policy "lines_add" on "method_parts" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "method_parts" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "method_parts" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "method_parts" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "method_parts" is 'declaration a029724a8bc884ee';
create table "release" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "name" text,
  "figure" text,
  "from_day" date,
  "to_day" date,
  "value" bigint,
  "fewer" boolean,
  "basis" text,
  "given_on" date,
  "given_by" text,
  primary key ("district_id", "id")
);
create index "release_org_day" on "release" ("district_id", "org_id", "given_on");
create index "release_day" on "release" ("district_id", "given_on", "id");
create index "release_guard" on "release" ("district_id", "guard_path", "given_on");
create unique index "release_unique_1" on "release" ("district_id", "figure", "from_day", "to_day", "org_id", "given_on") where state <> 'void';
alter table "release" enable row level security;
grant select, insert, update on "release" to taizhang_person;
grant select on "release" to taizhang_figures;
create policy "record_read" on "release" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda', 'cadres', 'cadresHead', 'discipline', 'disciplineHead', 'petitions') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "release" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('cadresHead', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "release" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('cadresHead', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('cadresHead', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "release" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "release" is 'declaration 2b4268171e5450de';
create table "release_parts" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "label" text,
  "value" bigint,
  "fewer" boolean,
  primary key ("district_id", "of_id", "position")
);
create index "release_parts_org_day" on "release_parts" ("district_id", "org_id", "day");
alter table "release_parts" enable row level security;
grant select, insert, update, delete on "release_parts" to taizhang_person;
grant select on "release_parts" to taizhang_figures;
create policy "lines_read" on "release_parts" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda', 'cadres', 'cadresHead', 'discipline', 'disciplineHead', 'petitions') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "release_parts" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('cadresHead', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "release_parts" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('cadresHead', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('cadresHead', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "release_parts" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('cadresHead', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "release_parts" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "release_parts" is 'declaration e1f8be3dc6d2c407';
create table "opening" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "name" text,
  "figure" text,
  "from_day" date,
  "to_day" date,
  "value" text,
  "basis" text,
  "given_by" text,
  "given_on" date,
  "papers" bigint[],
  primary key ("district_id", "id")
);
create index "opening_org_day" on "opening" ("district_id", "org_id", "to_day");
create index "opening_day" on "opening" ("district_id", "to_day", "id");
create index "opening_guard" on "opening" ("district_id", "guard_path", "to_day");
create unique index "opening_unique_1" on "opening" ("district_id", "figure", "from_day", "to_day", "org_id") where state <> 'void';
alter table "opening" enable row level security;
grant select, insert, update on "opening" to taizhang_person;
grant select on "opening" to taizhang_figures;
create policy "record_read" on "opening" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda', 'cadres', 'cadresHead', 'discipline', 'disciplineHead', 'petitions') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "opening" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "opening" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "opening" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "opening" is 'declaration 0081ff88e0e57e0b';
