-- Fields by organization and month (减负台账): what was typed, brought in by sheets, written by the program, and forms that filled themselves. No account, no
-- name and no time of day; the smallest unit is an organization and a month. Kept in the transaction of each write.
create table burden (
  district_id text not null,
  month text not null check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  org_id bigint not null,
  what text not null,
  source text not null check (source in ('hand', 'sheet', 'program', 'form')),
  guard_path text collate "C" not null,
  fields bigint not null,
  records bigint not null,
  primary key (district_id, month, org_id, what, source)
);
create index burden_guard on burden (district_id, guard_path, month);
alter table burden enable row level security;
grant select, insert, update on burden to taizhang_person;
create policy burden_read on burden for select to taizhang_person using (
  district_id = nullif(current_setting('app.district'), '') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')
  and nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda', 'cadres', 'cadresHead', 'discipline', 'disciplineHead', 'petitions'));
create policy burden_add on burden for insert to taizhang_person with check (
  district_id = nullif(current_setting('app.district'), '') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')
  and nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda', 'cadres', 'cadresHead', 'discipline', 'disciplineHead', 'petitions'));
create policy burden_change on burden for update to taizhang_person using (
  district_id = nullif(current_setting('app.district'), '') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')
  and nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda', 'cadres', 'cadresHead', 'discipline', 'disciplineHead', 'petitions'));
