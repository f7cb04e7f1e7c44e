create table "subject_request" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "kind" text,
  "request" text,
  "received_on" date,
  "due_on" date,
  "checked_by" text,
  "decision" text,
  "reasons" text,
  "answered_on" date,
  primary key ("district_id", "id"),
  constraint "subject_request_kind_check" check ("kind" in ('see', 'copy', 'correct', 'complete', 'erase', 'explain', 'withdraw', 'relative')),
  constraint "subject_request_decision_check" check ("decision" in ('granted', 'partly', 'refused'))
);
create index "subject_request_org_day" on "subject_request" ("district_id", "org_id", "received_on");
create index "subject_request_day" on "subject_request" ("district_id", "received_on", "id");
create index "subject_request_guard" on "subject_request" ("district_id", "guard_path", "received_on");
alter table "subject_request" enable row level security;
grant select, insert, update on "subject_request" to taizhang_person;
grant select on "subject_request" to taizhang_figures;
create policy "record_read" on "subject_request" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "subject_request" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "subject_request" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "subject_request" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "subject_request" is 'declaration 708ab70534e1a761';
create table "subject_request_applicant" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "applicant" text,
  "applicant_mask" text,
  primary key ("district_id", "id")
);
alter table "subject_request_applicant" enable row level security;
grant select, insert, update on "subject_request_applicant" to taizhang_person;
create policy "sealed_read" on "subject_request_applicant" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'organization', 'secretary') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "sealed_add" on "subject_request_applicant" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "sealed_change" on "subject_request_applicant" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
comment on table "subject_request_applicant" is 'declaration 429a1c5efec1af4b';
create table "subject_request_personal" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "phone" text,
  "phone_mask" text,
  primary key ("district_id", "id")
);
alter table "subject_request_personal" enable row level security;
grant select, insert, update on "subject_request_personal" to taizhang_person;
create policy "sealed_read" on "subject_request_personal" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'organization', 'secretary') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "sealed_add" on "subject_request_personal" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "sealed_change" on "subject_request_personal" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
comment on table "subject_request_personal" is 'declaration 8f87f642c12f70c1';
create table "consent" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "purpose" text,
  "kind" text,
  "wording" text,
  "given_on" date,
  "until" date,
  "withdrawn_on" date,
  "papers" bigint[],
  primary key ("district_id", "id"),
  constraint "consent_kind_check" check ("kind" in ('general', 'separate', 'guardian'))
);
create index "consent_org_day" on "consent" ("district_id", "org_id", "given_on");
create index "consent_day" on "consent" ("district_id", "given_on", "id");
create index "consent_guard" on "consent" ("district_id", "guard_path", "given_on");
alter table "consent" enable row level security;
grant select, insert, update on "consent" to taizhang_person;
grant select on "consent" to taizhang_figures;
create policy "record_read" on "consent" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "consent" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "consent" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "consent" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "consent" is 'declaration 56bf25df448347b7';
create table "consent_person" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "person" text,
  "person_mask" text,
  primary key ("district_id", "id")
);
alter table "consent_person" enable row level security;
grant select, insert, update on "consent_person" to taizhang_person;
create policy "sealed_read" on "consent_person" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'organization', 'secretary') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "sealed_add" on "consent_person" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "sealed_change" on "consent_person" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
comment on table "consent_person" is 'declaration 182c677d7ae597e0';
create table "impact_assessment" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "subject" text,
  "ground" text,
  "assessed_on" date,
  "purpose" text,
  "risk" text,
  "measures" text,
  "conclusion" text,
  "approver" text,
  "keep_until" text,
  "papers" bigint[],
  primary key ("district_id", "id"),
  constraint "impact_assessment_ground_check" check ("ground" in ('sensitive', 'automated', 'entrust', 'publish', 'evidence', 'other')),
  constraint "impact_assessment_conclusion_check" check ("conclusion" in ('proceed', 'improve', 'stop'))
);
create index "impact_assessment_org_day" on "impact_assessment" ("district_id", "org_id", "assessed_on");
create index "impact_assessment_day" on "impact_assessment" ("district_id", "assessed_on", "id");
create index "impact_assessment_guard" on "impact_assessment" ("district_id", "guard_path", "assessed_on");
alter table "impact_assessment" enable row level security;
grant select, insert, update on "impact_assessment" to taizhang_person;
grant select on "impact_assessment" to taizhang_figures;
create policy "record_read" on "impact_assessment" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "impact_assessment" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "impact_assessment" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "impact_assessment" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "impact_assessment" is 'declaration 5d6d8cb9705a811d';
create table "data_provision" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "receiver" text,
  "way" text,
  "purpose" text,
  "categories" text,
  "basis" text,
  "document" text,
  "provided_on" date,
  "until" date,
  "returned" boolean,
  "approver" text,
  "papers" bigint[],
  primary key ("district_id", "id"),
  constraint "data_provision_way_check" check ("way" in ('provide', 'entrust')),
  constraint "data_provision_basis_check" check ("basis" in ('duty', 'consent', 'contract', 'emergency'))
);
create index "data_provision_org_day" on "data_provision" ("district_id", "org_id", "provided_on");
create index "data_provision_day" on "data_provision" ("district_id", "provided_on", "id");
create index "data_provision_guard" on "data_provision" ("district_id", "guard_path", "provided_on");
alter table "data_provision" enable row level security;
grant select, insert, update on "data_provision" to taizhang_person;
grant select on "data_provision" to taizhang_figures;
create policy "record_read" on "data_provision" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "data_provision" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "data_provision" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "data_provision" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "data_provision" is 'declaration cdfb8b4c65d81a27';
create table "breach" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "what" text,
  "kind" text,
  "discovered_on" date,
  "categories" text,
  "persons" bigint,
  "cause" text,
  "measures" text,
  "reported_on" date,
  "told_on" date,
  "told_note" text,
  "closed_on" date,
  primary key ("district_id", "id"),
  constraint "breach_kind_check" check ("kind" in ('leak', 'alteration', 'loss'))
);
create index "breach_org_day" on "breach" ("district_id", "org_id", "discovered_on");
create index "breach_day" on "breach" ("district_id", "discovered_on", "id");
create index "breach_guard" on "breach" ("district_id", "guard_path", "discovered_on");
alter table "breach" enable row level security;
grant select, insert, update on "breach" to taizhang_person;
grant select on "breach" to taizhang_figures;
create policy "record_read" on "breach" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "breach" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "breach" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "breach" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "breach" is 'declaration a4d11a68153c9d85';
create table "retention_rule" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "kind" text,
  "code" text,
  "permanent" boolean,
  "years" bigint,
  "basis" text,
  "standing" text,
  "from_day" date,
  primary key ("district_id", "id"),
  constraint "retention_rule_standing_check" check ("standing" in ('unconfirmed', 'confirmed'))
);
create index "retention_rule_org_day" on "retention_rule" ("district_id", "org_id", "from_day");
create index "retention_rule_day" on "retention_rule" ("district_id", "from_day", "id");
create index "retention_rule_guard" on "retention_rule" ("district_id", "guard_path", "from_day");
create unique index "retention_rule_unique_1" on "retention_rule" ("district_id", "code") where state <> 'void';
alter table "retention_rule" enable row level security;
grant select, insert, update on "retention_rule" to taizhang_person;
grant select on "retention_rule" to taizhang_figures;
create policy "record_read" on "retention_rule" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda')));
create policy "record_add" on "retention_rule" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "retention_rule" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "retention_rule" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "retention_rule" is 'declaration 076f25b2f68f5ed4';
create table "year_archive" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "name" text,
  "year" bigint,
  "archived_on" date,
  "records" bigint,
  "archivist" text,
  primary key ("district_id", "id")
);
create index "year_archive_org_day" on "year_archive" ("district_id", "org_id", "archived_on");
create index "year_archive_day" on "year_archive" ("district_id", "archived_on", "id");
create index "year_archive_guard" on "year_archive" ("district_id", "guard_path", "archived_on");
alter table "year_archive" enable row level security;
grant select, insert, update on "year_archive" to taizhang_person;
grant select on "year_archive" to taizhang_figures;
create policy "record_read" on "year_archive" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "year_archive" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "year_archive" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "year_archive" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "year_archive" is 'declaration c40652ad8473bff7';
create table "year_archive_registers" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "register" text,
  "records" bigint,
  "kept" text,
  "digest" text,
  primary key ("district_id", "of_id", "position")
);
create index "year_archive_registers_org_day" on "year_archive_registers" ("district_id", "org_id", "day");
alter table "year_archive_registers" enable row level security;
grant select, insert, update, delete on "year_archive_registers" to taizhang_person;
grant select on "year_archive_registers" to taizhang_figures;
create policy "lines_read" on "year_archive_registers" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "year_archive_registers" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "year_archive_registers" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "year_archive_registers" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "year_archive_registers" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "year_archive_registers" is 'declaration 79e549a4c68cc982';
