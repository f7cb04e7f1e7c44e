create table "checkpoint_entry" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "programme_id" bigint not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "checkpoint" bigint,
  "checkpoint_label" text,
  "name" text,
  "place" text,
  "direction" text,
  "passed_on" date,
  "temperature" bigint,
  primary key ("district_id", "id"),
  constraint "checkpoint_entry_direction_check" check ("direction" in ('in', 'out'))
);
create index "checkpoint_entry_org_day" on "checkpoint_entry" ("district_id", "org_id", "passed_on");
create index "checkpoint_entry_day" on "checkpoint_entry" ("district_id", "passed_on", "id");
create index "checkpoint_entry_guard" on "checkpoint_entry" ("district_id", "guard_path", "passed_on");
create index "checkpoint_entry_programme" on "checkpoint_entry" ("district_id", "programme_id");
create index "checkpoint_entry_checkpoint" on "checkpoint_entry" ("district_id", "checkpoint");
alter table "checkpoint_entry" enable row level security;
grant select, insert, update on "checkpoint_entry" to taizhang_person;
grant select on "checkpoint_entry" to taizhang_figures;
create policy "record_read" on "checkpoint_entry" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and (guard_path = nullif(current_setting('app.lo'), '') or length(nullif(current_setting('app.lo'), '')) >= 16))));
create policy "record_add" on "checkpoint_entry" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "checkpoint_entry" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and (guard_path = nullif(current_setting('app.lo'), '') or length(nullif(current_setting('app.lo'), '')) >= 16))) with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and (guard_path = nullif(current_setting('app.lo'), '') or length(nullif(current_setting('app.lo'), '')) >= 16)));
create policy "record_count" on "checkpoint_entry" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "checkpoint_entry" is 'declaration 31c2c4409d13f80a';
create table "checkpoint_entry_personal" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "phone" text,
  "phone_mask" text,
  primary key ("district_id", "id")
);
alter table "checkpoint_entry_personal" enable row level security;
grant select, insert, update on "checkpoint_entry_personal" to taizhang_person;
create policy "sealed_read" on "checkpoint_entry_personal" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and (guard_path = nullif(current_setting('app.lo'), '') or length(nullif(current_setting('app.lo'), '')) >= 16))));
create policy "sealed_add" on "checkpoint_entry_personal" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "sealed_change" on "checkpoint_entry_personal" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and (guard_path = nullif(current_setting('app.lo'), '') or length(nullif(current_setting('app.lo'), '')) >= 16))) with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and (guard_path = nullif(current_setting('app.lo'), '') or length(nullif(current_setting('app.lo'), '')) >= 16)));
comment on table "checkpoint_entry_personal" is 'declaration 242ab751d6959280';
alter table "volunteer" alter column "member" type text using "member"::text;
drop policy "record_read" on "volunteer";
drop policy "record_add" on "volunteer";
drop policy "record_change" on "volunteer";
drop policy "record_count" on "volunteer";
alter table "volunteer" enable row level security;
grant select, insert, update on "volunteer" to taizhang_person;
grant select on "volunteer" to taizhang_figures;
create policy "record_read" on "volunteer" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and (guard_path = nullif(current_setting('app.lo'), '') or length(nullif(current_setting('app.lo'), '')) >= 16))));
create policy "record_add" on "volunteer" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "volunteer" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and (guard_path = nullif(current_setting('app.lo'), '') or length(nullif(current_setting('app.lo'), '')) >= 16))) with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and (guard_path = nullif(current_setting('app.lo'), '') or length(nullif(current_setting('app.lo'), '')) >= 16)));
create policy "record_count" on "volunteer" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "volunteer" is 'declaration b3986fd46e490592';
alter table "ticket" add column "door" text;
alter table "ticket" drop constraint if exists "ticket_kind_check";
alter table "ticket" add constraint "ticket_kind_check" check ("kind" in ('goods', 'medicine', 'medical', 'power', 'water', 'repair', 'other'));
drop policy "record_read" on "ticket";
drop policy "record_add" on "ticket";
drop policy "record_change" on "ticket";
drop policy "record_count" on "ticket";
alter table "ticket" enable row level security;
grant select, insert, update on "ticket" to taizhang_person;
grant select on "ticket" to taizhang_figures;
create policy "record_read" on "ticket" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and (guard_path = nullif(current_setting('app.lo'), '') or length(nullif(current_setting('app.lo'), '')) >= 16))));
create policy "record_add" on "ticket" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "ticket" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and (guard_path = nullif(current_setting('app.lo'), '') or length(nullif(current_setting('app.lo'), '')) >= 16))) with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and (guard_path = nullif(current_setting('app.lo'), '') or length(nullif(current_setting('app.lo'), '')) >= 16)));
create policy "record_count" on "ticket" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "ticket" is 'declaration 8fdbbdee219f65df';
create table "erasure_certificate" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "programme_id" bigint not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "name" text,
  "scope" text,
  "until_day" date,
  "erased_on" date,
  "rows" bigint,
  "method" text,
  "operator" text,
  "supervisor" text,
  "paper_place" text,
  "paper_keeper" text,
  "paper_erased_on" date,
  "paper_witness" text,
  primary key ("district_id", "id"),
  constraint "erasure_certificate_scope_check" check ("scope" in ('expired', 'all'))
);
create index "erasure_certificate_org_day" on "erasure_certificate" ("district_id", "org_id", "erased_on");
create index "erasure_certificate_day" on "erasure_certificate" ("district_id", "erased_on", "id");
create index "erasure_certificate_guard" on "erasure_certificate" ("district_id", "guard_path", "erased_on");
create index "erasure_certificate_programme" on "erasure_certificate" ("district_id", "programme_id");
alter table "erasure_certificate" enable row level security;
grant select, insert, update on "erasure_certificate" to taizhang_person;
grant select on "erasure_certificate" to taizhang_figures;
create policy "record_read" on "erasure_certificate" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "erasure_certificate" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "erasure_certificate" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "erasure_certificate" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "erasure_certificate" is 'declaration 24ae4ac7ae4e69e5';
create table "erasure_certificate_registers" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "register" text,
  "rows" bigint,
  primary key ("district_id", "of_id", "position")
);
create index "erasure_certificate_registers_org_day" on "erasure_certificate_registers" ("district_id", "org_id", "day");
alter table "erasure_certificate_registers" enable row level security;
grant select, insert, update, delete on "erasure_certificate_registers" to taizhang_person;
grant select on "erasure_certificate_registers" to taizhang_figures;
create policy "lines_read" on "erasure_certificate_registers" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "erasure_certificate_registers" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "erasure_certificate_registers" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "erasure_certificate_registers" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "erasure_certificate_registers" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "erasure_certificate_registers" is 'declaration b0e970af453b71c1';
