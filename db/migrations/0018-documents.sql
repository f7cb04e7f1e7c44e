-- Documents made from records (公文文书): the templates that offices put in place of the built-in layouts, and a note of each document made.

-- A template of an organization for one kind of document; the last serial holds there and below, until one of an organization in between. Without bytes: withdrawn.
create table document_template (
  district_id text not null,
  id bigint not null default nextval('record_id'),
  kind text not null,
  org_id bigint not null,
  guard_path text collate "C" not null,
  serial integer not null,
  name text not null,
  bytes bytea,
  digest text not null,
  tags text not null,
  compartment text,
  at timestamptz not null,
  by_name text not null,
  primary key (district_id, id),
  unique (district_id, kind, org_id, serial)
);
create index document_template_guard on document_template (district_id, guard_path);
alter table document_template enable row level security;
grant select, insert on document_template to taizhang_person;
-- Who works below reads what holds above; templates of a restricted compartment are its own.
create policy template_read on document_template for select to taizhang_person using (
  district_id = nullif(current_setting('app.district'), '')
  and nullif(current_setting('app.lo'), '') is not null and nullif(current_setting('app.hi'), '') is not null
  and (guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')
    or starts_with(nullif(current_setting('app.lo'), ''), guard_path || '.'))
  and nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda', 'cadres', 'cadresHead', 'discipline', 'disciplineHead', 'petitions')
  and (compartment is null or compartment = nullif(current_setting('app.compartment'), '')));
create policy template_add on document_template for insert to taizhang_person with check (
  district_id = nullif(current_setting('app.district'), '')
  and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')
  and (compartment is null and nullif(current_setting('app.role'), '') in ('clerk', 'organization')
    or compartment = nullif(current_setting('app.compartment'), '') and nullif(current_setting('app.head'), '') = 'true'));

-- A document that was made: never its text, which its record has. Readers are those of the record.
create table document_made (
  district_id text not null,
  id bigint not null default nextval('record_id'),
  kind text not null,
  register text not null,
  record_id bigint not null,
  record_version integer not null,
  org_id bigint not null,
  guard_path text collate "C" not null,
  readers integer not null,
  handlers bigint[],
  team text,
  barred bigint[],
  issuer_id bigint not null,
  number_code text,
  number_year integer,
  number_serial integer,
  nth integer not null,
  copy boolean not null,
  format text not null check (format in ('docx', 'pdf')),
  template_id bigint,
  opened text not null,
  digest text not null,
  at timestamptz not null,
  made_on date not null,
  by_name text not null,
  account_id bigint not null,
  primary key (district_id, id),
  unique (district_id, kind, record_id, nth)
);
create index document_made_guard on document_made (district_id, guard_path, made_on);
-- A number is given once; copies of the same document carry it on.
create unique index document_made_number on document_made (district_id, issuer_id, number_code, number_year, number_serial) where nth = 1;
alter table document_made enable row level security;
grant select, insert on document_made to taizhang_person;
do $$ declare reach constant text := $r$
  district_id = nullif(current_setting('app.district'), '')
  and readers & nullif(current_setting('app.bit'), '')::integer <> 0
  and nullif(current_setting('app.role'), '') is not null
  and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')
  and coalesce(handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.head'), '') = 'true', false)
  and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))$r$;
begin
  execute format('create policy made_read on document_made for select to taizhang_person using (%s)', reach);
  execute format('create policy made_add on document_made for insert to taizhang_person with check (%s)', reach);
end $$;
