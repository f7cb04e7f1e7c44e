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
