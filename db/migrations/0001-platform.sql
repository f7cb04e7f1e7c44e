-- The platform: roles of the database, organizations in time, accounts, versions, the audit chain, files, reports.
-- Row policies look at the row's own columns only and answer nothing where the transaction's context is missing or empty.

create extension if not exists btree_gist;

do $$ begin
  if not exists (select from pg_roles where rolname = 'taizhang_person') then create role taizhang_person nologin; end if;
  if not exists (select from pg_roles where rolname = 'taizhang_figures') then create role taizhang_figures nologin; end if;
end $$;

grant usage on schema public to taizhang_person, taizhang_figures;

-- One sequence for every record of every register: an id names one record.
create sequence record_id start 1001 increment 1;
grant usage on sequence record_id to taizhang_person;

create table setting (
  name text primary key,
  value text not null
);

-- The tree in time (TIM-*, ORG-11): one row for each span in which an organization kept its path, name and type. `until_day` is the first day no longer in it.
create table organization_span (
  district_id text not null,
  org_id bigint not null,
  from_day date not null,
  until_day date not null default '9999-12-31',
  path text collate "C" not null check (path ~ '^[0-9]{6}(\.[0-9]{4})*$'),
  parent_id bigint,
  code text not null,
  name text not null,
  short_name text not null,
  type text not null,
  sector text,
  document text,
  -- Days whose records it places: its own, and what was dated before the founding or goes on after the end (nothing falls out between an organization and the one above).
  counts_from date not null default '0001-01-01',
  counts_until date not null default '9999-12-31',
  primary key (district_id, org_id, from_day),
  check (from_day < until_day),
  -- `+ 0` hides the column from the planner: for plain look-ups this index is many times slower than the ones below.
  exclude using gist (district_id with =, (org_id + 0) with =, daterange(from_day, until_day) with &&)
);
create index organization_span_path on organization_span (district_id, path, from_day);
create index organization_span_org on organization_span (district_id, org_id, counts_from, counts_until) include (path);
alter table organization_span enable row level security;
grant select, insert, update on organization_span to taizhang_person;
grant select on organization_span to taizhang_figures;
create policy span_read on organization_span for select to taizhang_person using (
  -- Its own subtree, and the names of those it stands under.
  district_id = nullif(current_setting('app.district'), '')
  and ((path >= nullif(current_setting('app.lo'), '') and path < nullif(current_setting('app.hi'), '')) or starts_with(nullif(current_setting('app.lo'), ''), path || '.')));
create policy span_add on organization_span for insert to taizhang_person with check (
  district_id = nullif(current_setting('app.district'), '') and path >= nullif(current_setting('app.lo'), '') and path < nullif(current_setting('app.hi'), '')
  and nullif(current_setting('app.role'), '') in ('clerk', 'organization'));
create policy span_change on organization_span for update to taizhang_person using (
  district_id = nullif(current_setting('app.district'), '') and path >= nullif(current_setting('app.lo'), '') and path < nullif(current_setting('app.hi'), '')
  and nullif(current_setting('app.role'), '') in ('clerk', 'organization'));
create policy span_count on organization_span for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));

-- Accounts, grants and sessions: no policy for persons, so only the system reads them.
create table account (
  id bigint primary key default nextval('record_id'),
  district_id text not null,
  sign_in text not null,
  name text not null,
  password text not null,
  must_change boolean not null default false,
  demo boolean not null default false,
  member_id bigint,
  changed_at timestamptz not null default now(),
  unique (sign_in)
);
-- Wrong passwords by the name they were tried on, whether or not an account has it, so that the answer does not tell (SEC-10).
create table sign_in_failure (
  name_digest text primary key,
  failed integer not null,
  last_at timestamptz not null,
  locked_until timestamptz
);
create table account_password (
  account_id bigint not null references account (id),
  id bigint not null default nextval('record_id'),
  at timestamptz not null default now(),
  password text not null,
  primary key (account_id, id)
);
create table account_grant (
  id bigint primary key default nextval('record_id'),
  account_id bigint not null references account (id),
  role text not null,
  org_id bigint not null,
  from_day date not null,
  until_day date,
  granted_by bigint,
  ended boolean not null default false,
  -- In a restricted compartment a grant may name a team: its cases are open to the grant.
  team text
);
create index account_grant_account on account_grant (account_id);
create table session (
  id bigint primary key default nextval('record_id'),
  token_digest text not null unique,
  account_id bigint not null references account (id),
  grant_id bigint references account_grant (id),
  started_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  address text,
  agent text,
  ended_at timestamptz
);
create index session_account on session (account_id);
alter table setting enable row level security;
alter table account enable row level security;
alter table account_password enable row level security;
alter table account_grant enable row level security;
alter table sign_in_failure enable row level security;
alter table session enable row level security;

-- One row for each version of each record. `content` is null while the version is the one that stands: the record's own rows are it.
create table record_version (
  district_id text not null,
  record_id bigint not null,
  version integer not null,
  register text not null,
  guard_path text collate "C" not null,
  at timestamptz not null,
  account_id bigint not null,
  by_name text not null,
  act text not null,
  reason text,
  salt text not null,
  digest text not null,
  link_seq bigint not null,
  content jsonb,
  -- Who may read the history stands on the row, so that a policy needs no look elsewhere (§14.2, INT-60…63): `readers` has one bit for each role that may
  -- read the record (language/role.ts), 62 are the roles of general work; `narrow` rows are citizens' data of an emergency, seen in their own community, counted above it.
  readers integer not null default 62,
  narrow boolean not null default false,
  handlers bigint[],
  team text,
  barred bigint[],
  primary key (district_id, record_id, version)
);
create index record_version_link on record_version (district_id, link_seq);
alter table record_version enable row level security;
grant select, insert, update on record_version to taizhang_person;
create policy version_read on record_version for select to taizhang_person using (
  district_id = nullif(current_setting('app.district'), '')
  and readers & nullif(current_setting('app.bit'), '')::integer <> 0
  and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')
  and (not narrow or guard_path = nullif(current_setting('app.lo'), '') or length(nullif(current_setting('app.lo'), '')) >= 16)
  and coalesce(handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.head'), '') = 'true', false)
  and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)));
create policy version_add on record_version for insert to taizhang_person with check (
  district_id = nullif(current_setting('app.district'), '') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''));
create policy version_change on record_version for update to taizhang_person using (
  district_id = nullif(current_setting('app.district'), '')
  and readers & nullif(current_setting('app.bit'), '')::integer <> 0
  and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')
  and coalesce(handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.head'), '') = 'true', false)
  and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)));

-- The audit chain (P3, SEC-12; decision 39): each link digests the one before and what it records.
create table audit_head (
  district_id text primary key,
  seq bigint not null,
  link text not null
);
create table audit_entry (
  district_id text not null,
  seq bigint not null,
  at timestamptz not null,
  account_id bigint not null,
  by_name text not null,
  role text not null,
  act text not null,
  register text,
  record_id bigint,
  version integer,
  records integer not null default 1,
  detail text,
  digest text not null,
  previous text not null,
  link text not null,
  -- Of a restricted compartment: its head reads who looked at what in it.
  compartment text,
  primary key (district_id, seq)
);
create index audit_entry_compartment on audit_entry (district_id, compartment, seq) where compartment is not null;
create table audit_anchor (
  district_id text not null,
  day date not null,
  seq bigint not null,
  link text not null,
  primary key (district_id, day)
);
alter table audit_head enable row level security;
alter table audit_entry enable row level security;
alter table audit_anchor enable row level security;
grant select, insert, update on audit_head to taizhang_person;
grant select, insert on audit_entry to taizhang_person;
create policy head_use on audit_head for all to taizhang_person using (district_id = nullif(current_setting('app.district'), '')) with check (district_id = nullif(current_setting('app.district'), ''));
create policy entry_add on audit_entry for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and account_id = nullif(current_setting('app.account'), '')::bigint);
create policy entry_read on audit_entry for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and nullif(current_setting('app.role'), '') = 'audit');
create policy entry_head on audit_entry for select to taizhang_person using (
  district_id = nullif(current_setting('app.district'), '') and compartment = nullif(current_setting('app.compartment'), '') and nullif(current_setting('app.head'), '') = 'true');

-- Attached files: the bytes lie in the data folder under their digest. A file is its uploader's until a record takes it; then whoever reads the record reads it.
create table file (
  district_id text not null,
  id bigint not null default nextval('record_id'),
  org_id bigint not null,
  guard_path text collate "C" not null,
  name text not null,
  type text not null,
  size bigint not null,
  digest text not null,
  at timestamptz not null default now(),
  account_id bigint not null,
  readers integer not null default 0,
  narrow boolean not null default false,
  handlers bigint[],
  team text,
  barred bigint[],
  primary key (district_id, id)
);
alter table file enable row level security;
grant select, insert on file to taizhang_person;
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

-- Saved views of lists, private to their account.
create table saved_view (
  id bigint primary key default nextval('record_id'),
  district_id text not null,
  account_id bigint not null,
  register text not null,
  name text not null,
  query jsonb not null
);
alter table saved_view enable row level security;
grant select, insert, update, delete on saved_view to taizhang_person;
create policy view_own on saved_view for all to taizhang_person
  using (district_id = nullif(current_setting('app.district'), '') and account_id = nullif(current_setting('app.account'), '')::bigint)
  with check (district_id = nullif(current_setting('app.district'), '') and account_id = nullif(current_setting('app.account'), '')::bigint);

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
