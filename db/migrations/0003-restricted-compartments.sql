-- Restricted compartments (§14.2, INT-60…63): who may read the history and the files of a record stands on their rows, so that a policy needs no look elsewhere.

-- `readers` has one bit for each role that may read the record (language/role.ts); 62 are the roles of general work.
-- `narrow` rows are citizens' data of an emergency: seen in their own community, counted above it.
alter table record_version
  add column readers integer not null default 62,
  add column narrow boolean not null default false,
  add column handlers bigint[],
  add column team text,
  add column barred bigint[];
drop policy version_read on record_version;
drop policy version_change on record_version;
create policy version_read on record_version for select to taizhang_person using (
  district_id = nullif(current_setting('app.district'), '')
  and readers & nullif(current_setting('app.bit'), '')::integer <> 0
  and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')
  and (not narrow or guard_path = nullif(current_setting('app.lo'), '') or length(nullif(current_setting('app.lo'), '')) >= 16)
  and coalesce(handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.head'), '') = 'true', false)
  and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)));
create policy version_change on record_version for update to taizhang_person using (
  district_id = nullif(current_setting('app.district'), '')
  and readers & nullif(current_setting('app.bit'), '')::integer <> 0
  and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')
  and coalesce(handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.head'), '') = 'true', false)
  and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)));

-- A file is its uploader's until a record takes it; then whoever reads the record reads it.
alter table file
  add column readers integer not null default 0,
  add column narrow boolean not null default false,
  add column handlers bigint[],
  add column team text,
  add column barred bigint[];
update file set readers = 62;
drop policy file_read on file;
drop policy file_add on file;
create policy file_read on file for select to taizhang_person using (
  district_id = nullif(current_setting('app.district'), '')
  and ((readers = 0 and account_id = nullif(current_setting('app.account'), '')::bigint and nullif(current_setting('app.role'), '') is not null
      and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))
    or (readers & nullif(current_setting('app.bit'), '')::integer <> 0
      and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')
  and (not narrow or guard_path = nullif(current_setting('app.lo'), '') or length(nullif(current_setting('app.lo'), '')) >= 16)
      and coalesce(handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.head'), '') = 'true', false)
      and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))));
create policy file_add on file for insert to taizhang_person with check (
  district_id = nullif(current_setting('app.district'), '') and account_id = nullif(current_setting('app.account'), '')::bigint
  and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')
  and nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda', 'cadres', 'cadresHead', 'discipline', 'disciplineHead', 'petitions'));

-- The head of a restricted compartment reads who looked at what in it.
alter table audit_entry add column compartment text;
create index audit_entry_compartment on audit_entry (district_id, compartment, seq) where compartment is not null;
create policy entry_head on audit_entry for select to taizhang_person using (
  district_id = nullif(current_setting('app.district'), '') and compartment = nullif(current_setting('app.compartment'), '') and nullif(current_setting('app.head'), '') = 'true');

-- A grant in a restricted compartment may name a team: its cases are open to the grant.
alter table account_grant add column team text;

-- The directory: organizations of the district by their names, for references to one that lies outside the reader's own (a partner, a paired unit). It tells no more than the name.
create function organization_names(ids bigint[]) returns table (id bigint, name text) language sql stable security definer set search_path = public as $$
  select s.org_id, s.short_name from organization_span s
  where s.district_id = nullif(current_setting('app.district'), '') and nullif(current_setting('app.role'), '') is not null and s.org_id = any(ids) and s.until_day = '9999-12-31'
$$;
create function organizations_named(words text[], most integer) returns table (id bigint, name text, note text) language sql stable security definer set search_path = public as $$
  select s.org_id, s.short_name, s.code from organization_span s
  where s.district_id = nullif(current_setting('app.district'), '') and nullif(current_setting('app.role'), '') is not null and s.until_day = '9999-12-31'
    and (s.short_name like any(words) or s.name like any(words) or s.code = any(words))
  order by length(s.short_name), s.short_name limit least(most, 100000)
$$;
revoke all on function organization_names(bigint[]), organizations_named(text[], integer) from public;
grant execute on function organization_names(bigint[]), organizations_named(text[], integer) to taizhang_person;
