-- Forms that come from above (上级报表): the sheet as it came, what its cells show, and the returns handed in with the records behind each number.

create table return_form (
  district_id text not null,
  id bigint not null default nextval('record_id'),
  org_id bigint not null,
  guard_path text collate "C" not null,
  name text not null,
  recipient text not null,
  every text not null check (every in ('month', 'quarter', 'half', 'year')),
  due_day integer check (due_day between 1 and 31),
  version integer not null,
  template text not null,
  mapping jsonb not null,
  cells integer not null,
  open integer not null,
  begun_on date not null,
  ended boolean not null default false,
  updated_at timestamptz not null,
  updated_by text not null,
  primary key (district_id, id)
);
create index return_form_guard on return_form (district_id, guard_path);
-- Each version of a form: the digest of its sheet and the mapping as it stood; its audit link digests both with the head.
create table return_form_version (
  district_id text not null,
  form_id bigint not null,
  version integer not null,
  guard_path text collate "C" not null,
  at timestamptz not null,
  by_name text not null,
  act text not null,
  head jsonb not null,
  template text not null,
  mapping jsonb not null,
  primary key (district_id, form_id, version)
);
-- The sheets' bytes by their digest, in base64, so that they travel with a backup like any other row.
create table return_form_template (
  district_id text not null,
  form_id bigint not null,
  digest text not null,
  guard_path text collate "C" not null,
  bytes text not null,
  primary key (district_id, form_id, digest)
);
create table form_return (
  district_id text not null,
  id bigint not null default nextval('record_id'),
  form_id bigint not null,
  org_id bigint not null,
  guard_path text collate "C" not null,
  from_day date not null,
  to_day date not null,
  number integer not null,
  state text not null check (state in ('draft', 'handed-in')),
  form_version integer,
  begun_by text not null,
  at timestamptz,
  by_name text,
  digest text,
  primary key (district_id, id),
  unique (district_id, form_id, from_day, number)
);
create index form_return_guard on form_return (district_id, guard_path);
-- A cell as it was handed in: as a report's frozen figures (decision 25), with its heading and what was written. Words have no key.
create table form_return_cell (
  district_id text not null,
  return_id bigint not null,
  spot text not null,
  guard_path text collate "C" not null,
  heading text not null,
  written text,
  is_number boolean not null,
  key text,
  org_id bigint not null,
  from_day date not null,
  to_day date not null,
  programme_id bigint,
  value text,
  numerator text,
  denominator text,
  shown text not null,
  records jsonb not null,
  records_total integer not null,
  digest text not null,
  primary key (district_id, return_id, spot)
);
do $$ declare t text; begin
  foreach t in array array['return_form', 'return_form_version', 'return_form_template', 'form_return', 'form_return_cell'] loop
    execute format('alter table %I enable row level security', t);
    execute format('grant select, insert, update on %I to taizhang_person', t);
    execute format($p$create policy form_read on %I for select to taizhang_person using (
      district_id = nullif(current_setting('app.district'), '') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')
      and nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda'))$p$, t);
    execute format($p$create policy form_add on %I for insert to taizhang_person with check (
      district_id = nullif(current_setting('app.district'), '') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')
      and nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization'))$p$, t);
    execute format($p$create policy form_change on %I for update to taizhang_person using (
      district_id = nullif(current_setting('app.district'), '') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')
      and nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization'))$p$, t);
  end loop;
end $$;
