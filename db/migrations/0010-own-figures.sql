create table "own_figure" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "name" text,
  "unit" text,
  "meaning" text,
  "definition" text,
  "from_day" date,
  primary key ("district_id", "id")
);
create index "own_figure_org_day" on "own_figure" ("district_id", "org_id", "from_day");
create index "own_figure_day" on "own_figure" ("district_id", "from_day", "id");
create index "own_figure_guard" on "own_figure" ("district_id", "guard_path", "from_day");
create unique index "own_figure_unique_1" on "own_figure" ("district_id", "name") where state <> 'void';
alter table "own_figure" enable row level security;
grant select, insert, update on "own_figure" to taizhang_person;
grant select on "own_figure" to taizhang_figures;
create policy "record_read" on "own_figure" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('viewer', 'clerk', 'secretary', 'leader', 'organization', 'propaganda')));
create policy "record_add" on "own_figure" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "own_figure" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "own_figure" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "own_figure" is 'declaration 6fa3107214dbb570';
