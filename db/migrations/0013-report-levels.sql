-- A report that was handed down for a report above it (逐级上报), the day it is due, and its number as an official document.
alter table report add column of_report bigint, add column due_on date, add column number text;
create index report_of on report (district_id, of_report) where of_report is not null;

-- Figures are frozen when a report is approved (sign-off); a report that is reopened and approved again keeps both sets.
alter table report_figure add column version integer not null default 0;
alter table report_figure alter column version drop default;
alter table report_figure drop constraint report_figure_pkey;
alter table report_figure add primary key (district_id, report_id, version, spot);

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
  guard_path text collate "C" not null,
  sent_at timestamptz not null default now(),
  sent_by text not null,
  received_at timestamptz,
  received_by text,
  primary key (district_id, report_id, org_id)
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
