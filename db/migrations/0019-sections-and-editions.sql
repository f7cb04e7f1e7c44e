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

-- A report that was issued and withdrawn is issued again as another edition (第2版), and is received anew.
alter table report add column edition integer not null default 1;
alter table report_dispatch add column edition integer not null default 1;
alter table report_dispatch alter column edition drop default;
alter table report_dispatch drop constraint report_dispatch_pkey;
alter table report_dispatch add primary key (district_id, report_id, org_id, edition);
