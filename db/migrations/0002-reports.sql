-- Reports (S56), the forms that come from above, and documents made from records.

-- Reports (S56): the text with its spots, its versions, and what was frozen at issue.
create table report (
  district_id text not null,
  id bigint not null default nextval('record_id'),
  org_id bigint not null,
  guard_path text collate "C" not null,
  title text not null,
  from_day date not null,
  to_day date not null,
  state text not null check (state in ('draft', 'submitted', 'returned', 'approved', 'issued')),
  version integer not null,
  paragraphs jsonb not null,
  figures integer not null,
  blank integer not null,
  updated_at timestamptz not null,
  updated_by text not null,
  issued_at timestamptz,
  digest text,
  -- The report above for which it was handed down (逐级上报), the day it is due, and its number as an official document.
  of_report bigint,
  due_on date,
  number text,
  -- One that was issued and withdrawn is issued again as another edition (第2版), and is received anew.
  edition integer not null default 1,
  primary key (district_id, id)
);
create index report_guard on report (district_id, guard_path);
create index report_of on report (district_id, of_report) where of_report is not null;
create table report_version (
  district_id text not null,
  report_id bigint not null,
  version integer not null,
  guard_path text collate "C" not null,
  at timestamptz not null,
  by_name text not null,
  act text not null,
  reason text,
  paragraphs jsonb not null,
  primary key (district_id, report_id, version)
);
-- A frozen figure: value, moment and record versions behind it (decision 25); `records` lists [register, id, version, adds, counted] up to 10,000, `records_total` counts all.
-- Figures are frozen when a report is approved (sign-off); a report that is reopened and approved again keeps both sets.
create table report_figure (
  district_id text not null,
  report_id bigint not null,
  version integer not null,
  spot text not null,
  guard_path text collate "C" not null,
  key text not null,
  org_id bigint not null,
  from_day date not null,
  to_day date not null,
  programme_id bigint,
  value text,
  numerator text,
  denominator text,
  shown text not null,
  at timestamptz not null,
  records jsonb not null,
  records_total integer not null,
  digest text not null,
  primary key (district_id, report_id, version, spot)
);
do $$ declare t text; begin
  foreach t in array array['report', 'report_version', 'report_figure'] loop
    execute format('alter table %I enable row level security', t);
    execute format('grant select, insert, update on %I to taizhang_person', t);
    execute format($p$create policy report_read on %I for select to taizhang_person using (
      district_id = nullif(current_setting('app.district'), '') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')
      and nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda'))$p$, t);
    execute format($p$create policy report_add on %I for insert to taizhang_person with check (
      district_id = nullif(current_setting('app.district'), '') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')
      and nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda'))$p$, t);
    execute format($p$create policy report_change on %I for update to taizhang_person using (
      district_id = nullif(current_setting('app.district'), '') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')
      and nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda'))$p$, t);
  end loop;
end $$;

-- What is said of a place of a report, till somebody settles it.
create table report_comment (
  district_id text not null,
  id bigint not null default nextval('record_id'),
  report_id bigint not null,
  guard_path text collate "C" not null,
  quote text not null,
  body text not null,
  at timestamptz not null default now(),
  by_name text not null,
  account_id bigint not null,
  settled_at timestamptz,
  settled_by text,
  primary key (district_id, id)
);
create index report_comment_of on report_comment (district_id, report_id);

-- An issued report as it was sent to a named organization, and when that confirmed it.
create table report_dispatch (
  district_id text not null,
  report_id bigint not null,
  org_id bigint not null,
  edition integer not null,
  guard_path text collate "C" not null,
  sent_at timestamptz not null default now(),
  sent_by text not null,
  received_at timestamptz,
  received_by text,
  primary key (district_id, report_id, org_id, edition)
);
do $$ declare t text; begin
  foreach t in array array['report_comment', 'report_dispatch'] loop
    execute format('alter table %I enable row level security', t);
    execute format('grant select, insert, update on %I to taizhang_person', t);
    execute format($p$create policy report_read on %I for select to taizhang_person using (
      district_id = nullif(current_setting('app.district'), '') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')
      and nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda'))$p$, t);
    execute format($p$create policy report_change on %I for update to taizhang_person using (
      district_id = nullif(current_setting('app.district'), '') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')
      and nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda'))$p$, t);
  end loop;
end $$;
create policy report_add on report_comment for insert to taizhang_person with check (
  district_id = nullif(current_setting('app.district'), '') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')
  and nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda'));

-- Whoever an issued report was sent to reads it: the rows of report_dispatch that the policy above shows are those of one's own place.
create policy report_received on report for select to taizhang_person using (
  district_id = nullif(current_setting('app.district'), '') and state = 'issued'
  and nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda')
  and exists (select 1 from report_dispatch d where d.district_id = report.district_id and d.report_id = report.id));

-- What each download of a report said at its figures, by spot, so that a number typed over one is known when the file comes back.
create table report_copy (
  district_id text not null,
  report_id bigint not null,
  name text not null,
  guard_path text collate "C" not null,
  at timestamptz not null,
  by_name text not null,
  version integer not null,
  texts jsonb not null,
  digest text not null,
  primary key (district_id, report_id, name)
);
create index report_copy_name on report_copy (district_id, name);
-- The Word file that a report's downloads refill, the last one holds; without bytes, back to the standard layout.
create table report_form (
  district_id text not null,
  report_id bigint not null,
  serial integer not null,
  guard_path text collate "C" not null,
  at timestamptz not null,
  by_name text not null,
  name text not null,
  bytes bytea,
  digest text not null,
  primary key (district_id, report_id, serial)
);
do $$ declare t text; begin
  foreach t in array array['report_copy', 'report_form'] loop
    execute format('alter table %I enable row level security', t);
    execute format('grant select, insert on %I to taizhang_person', t);
    execute format($p$create policy report_read on %I for select to taizhang_person using (
      district_id = nullif(current_setting('app.district'), '') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')
      and nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda'))$p$, t);
  end loop;
end $$;
create policy report_add on report_copy for insert to taizhang_person with check (
  district_id = nullif(current_setting('app.district'), '') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')
  and nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda'));
create policy report_add on report_form for insert to taizhang_person with check (
  district_id = nullif(current_setting('app.district'), '') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')
  and nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization'));

-- A section of a report in the hands of others (分工): which account or role of which organization writes it, and how far it is.
create table report_section (
  district_id text not null,
  report_id bigint not null,
  section text not null,
  org_id bigint not null,
  guard_path text collate "C" not null,
  role text,
  account_id bigint,
  author text not null,
  state text not null check (state in ('draft', 'handed-in', 'accepted', 'returned')),
  comment text,
  assigned_by bigint not null,
  changed_at timestamptz not null default now(),
  changed_by text not null,
  primary key (district_id, report_id, section)
);
create index report_section_guard on report_section (district_id, guard_path);
alter table report_section enable row level security;
grant select, insert, update, delete on report_section to taizhang_person;
do $$ declare act text; begin
  foreach act in array array['select', 'update', 'delete', 'insert'] loop
    execute format($p$create policy section_%1$s on report_section for %1$s to taizhang_person %2$s (
      district_id = nullif(current_setting('app.district'), '') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')
      and nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda'))$p$,
      act, case act when 'insert' then 'with check' else 'using' end);
  end loop;
end $$;

-- Whoever was given a section reads the report and writes its text, also from an organization below; which part of it is theirs, the door checks.
do $$ declare mine text; t text; begin
  mine := $q$district_id = nullif(current_setting('app.district'), '')
    and nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda')
    and exists (select 1 from report_section s where s.district_id = %1$I.district_id and s.report_id = %1$I.%2$I
      and s.guard_path = nullif(current_setting('app.lo'), '')
      and (s.role is null or s.role = nullif(current_setting('app.role'), ''))
      and (s.account_id is null or s.account_id = nullif(current_setting('app.account'), '')::bigint))$q$;
  execute 'create policy report_assigned on report for select to taizhang_person using (' || format(mine, 'report', 'id') || ')';
  execute 'create policy report_assigned_change on report for update to taizhang_person using (' || format(mine, 'report', 'id')
    || $q$ and state in ('draft', 'returned'))$q$;
  foreach t in array array['report_version', 'report_comment'] loop
    execute 'create policy report_assigned on ' || t || ' for select to taizhang_person using (' || format(mine, t, 'report_id') || ')';
    execute 'create policy report_assigned_add on ' || t || ' for insert to taizhang_person with check (' || format(mine, t, 'report_id') || ')';
  end loop;
end $$;

-- The sealed sections read the summaries that were issued in their scope, with the figures as they were frozen; drafts and earlier versions they do not.
do $$ declare t text; issued text; begin
  foreach t in array array['report', 'report_figure'] loop
    issued := case t when 'report' then 'state = ''issued''' else 'exists (select 1 from report r where r.district_id = report_figure.district_id and r.id = report_figure.report_id and r.state = ''issued'')' end;
    execute format($p$create policy report_issued on %I for select to taizhang_person using (
      district_id = nullif(current_setting('app.district'), '') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')
      and nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead', 'discipline', 'disciplineHead', 'petitions') and %s)$p$, t, issued);
  end loop;
end $$;

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
