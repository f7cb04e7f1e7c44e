create table "letter" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "peer_path" text collate "C",
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "title" text,
  "year" bigint,
  "tier" text,
  "issuer" bigint,
  "issuer_label" text,
  "issuer_name" text,
  "issued_on" date,
  "signer_name" text,
  "signed_on" date,
  "papers" bigint[],
  primary key ("district_id", "id"),
  constraint "letter_tier_check" check ("tier" in ('district', 'committee', 'branch'))
);
create index "letter_org_day" on "letter" ("district_id", "org_id", "issued_on");
create index "letter_day" on "letter" ("district_id", "issued_on", "id");
create index "letter_guard" on "letter" ("district_id", "guard_path", "issued_on");
create index "letter_issuer" on "letter" ("district_id", "issuer");
create unique index "letter_unique_1" on "letter" ("district_id", "org_id", "year", "issuer") where state <> 'void';
alter table "letter" enable row level security;
grant select, insert, update on "letter" to taizhang_person;
grant select on "letter" to taizhang_figures;
create policy "record_read" on "letter" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) or (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and peer_path >= nullif(current_setting('app.lo'), '') and peer_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "letter" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "letter" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "letter" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "letter" is 'declaration 87c431f14fd8bb19';
create table "letter_clauses" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "clause" text,
  "aim" text,
  primary key ("district_id", "of_id", "position")
);
create index "letter_clauses_org_day" on "letter_clauses" ("district_id", "org_id", "day");
alter table "letter_clauses" enable row level security;
grant select, insert, update, delete on "letter_clauses" to taizhang_person;
grant select on "letter_clauses" to taizhang_figures;
create policy "lines_read" on "letter_clauses" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "letter_clauses" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "letter_clauses" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "letter_clauses" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "letter_clauses" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "letter_clauses" is 'declaration 445774287a73f9ae';
create table "problem_item" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "problem" text,
  "source" text,
  "category" text,
  "found_on" date,
  "check" bigint,
  "check_label" text,
  "measures" text,
  "owner" text,
  "department" text,
  "due_on" date,
  "started_on" date,
  "submitted_on" date,
  "verified_on" date,
  "verifier" text,
  "opinion" text,
  "closed_on" date,
  "papers" bigint[],
  primary key ("district_id", "id"),
  constraint "problem_item_source_check" check ("source" in ('appraisal', 'check', 'inspection', 'masses', 'self'))
);
create index "problem_item_org_day" on "problem_item" ("district_id", "org_id", "found_on");
create index "problem_item_day" on "problem_item" ("district_id", "found_on", "id");
create index "problem_item_guard" on "problem_item" ("district_id", "guard_path", "found_on");
create index "problem_item_check" on "problem_item" ("district_id", "check");
alter table "problem_item" enable row level security;
grant select, insert, update on "problem_item" to taizhang_person;
grant select on "problem_item" to taizhang_figures;
create policy "record_read" on "problem_item" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "problem_item" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "problem_item" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "problem_item" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "problem_item" is 'declaration ff17da85d607c9a5';
create table "problem_item_progress" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "noted_on" date,
  "account" text,
  "proof" bigint,
  "proof_register" text,
  "proof_label" text,
  primary key ("district_id", "of_id", "position")
);
create index "problem_item_progress_org_day" on "problem_item_progress" ("district_id", "org_id", "day");
alter table "problem_item_progress" enable row level security;
grant select, insert, update, delete on "problem_item_progress" to taizhang_person;
grant select on "problem_item_progress" to taizhang_figures;
create policy "lines_read" on "problem_item_progress" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "problem_item_progress" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "problem_item_progress" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "problem_item_progress" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "problem_item_progress" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "problem_item_progress" is 'declaration 32a55f79f54781ab';
create table "problem_item_extensions" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "granted_on" date,
  "until" date,
  "document" text,
  primary key ("district_id", "of_id", "position")
);
create index "problem_item_extensions_org_day" on "problem_item_extensions" ("district_id", "org_id", "day");
alter table "problem_item_extensions" enable row level security;
grant select, insert, update, delete on "problem_item_extensions" to taizhang_person;
grant select on "problem_item_extensions" to taizhang_figures;
create policy "lines_read" on "problem_item_extensions" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "problem_item_extensions" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "problem_item_extensions" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "problem_item_extensions" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "problem_item_extensions" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "problem_item_extensions" is 'declaration 4f4b87a3b4b763a6';
create table "task" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "goal" text,
  "year" bigint,
  "area" text,
  "parent" bigint,
  "parent_label" text,
  "assigned_on" date,
  "owner" text,
  "department" text,
  "co_departments" text,
  "due_on" date,
  "measure" text,
  "figure" text,
  "target" bigint,
  "unit" text,
  "done" bigint,
  "completion" bigint,
  "scored" bigint,
  "q1" text,
  "q2" text,
  "q3" text,
  "q4" text,
  "account" text,
  "submitted_on" date,
  "completed_on" date,
  "cancelled_on" date,
  "reason" text,
  "papers" bigint[],
  primary key ("district_id", "id"),
  constraint "task_area_check" check ("area" in ('politics', 'organization', 'members', 'service', 'conduct', 'support'))
);
create index "task_org_day" on "task" ("district_id", "org_id", "assigned_on");
create index "task_day" on "task" ("district_id", "assigned_on", "id");
create index "task_guard" on "task" ("district_id", "guard_path", "assigned_on");
create index "task_parent" on "task" ("district_id", "parent");
alter table "task" enable row level security;
grant select, insert, update on "task" to taizhang_person;
grant select on "task" to taizhang_figures;
create policy "record_read" on "task" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "task" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "task" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "task" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "task" is 'declaration 4b09ae8cd849e6f2';
create table "task_evidence" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "proof" bigint,
  "proof_register" text,
  "proof_label" text,
  "remark" text,
  primary key ("district_id", "of_id", "position")
);
create index "task_evidence_org_day" on "task_evidence" ("district_id", "org_id", "day");
alter table "task_evidence" enable row level security;
grant select, insert, update, delete on "task_evidence" to taizhang_person;
grant select on "task_evidence" to taizhang_figures;
create policy "lines_read" on "task_evidence" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "task_evidence" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "task_evidence" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "task_evidence" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "task_evidence" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "task_evidence" is 'declaration 37708bb87dfbb79e';
create table "duty_item" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "duty" text,
  "post" text,
  "holder" text,
  "kind" text,
  "set_on" date,
  "until_day" date,
  "problems" bigint[],
  "problems_labels" text[],
  "tasks" bigint[],
  "tasks_labels" text[],
  "account" text,
  primary key ("district_id", "id"),
  constraint "duty_item_kind_check" check ("kind" in ('first', 'direct', 'post'))
);
create index "duty_item_org_day" on "duty_item" ("district_id", "org_id", "set_on");
create index "duty_item_day" on "duty_item" ("district_id", "set_on", "id");
create index "duty_item_guard" on "duty_item" ("district_id", "guard_path", "set_on");
alter table "duty_item" enable row level security;
grant select, insert, update on "duty_item" to taizhang_person;
grant select on "duty_item" to taizhang_figures;
create policy "record_read" on "duty_item" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "duty_item" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "duty_item" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "duty_item" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "duty_item" is 'declaration 3e1b757f7aa4ea75';
create table "quarterly_return" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "name" text,
  "quarter_end" date,
  "filled_by" text,
  "account" text,
  "difficulties" text,
  "submitted_on" date,
  "timely" text,
  "accepted_on" date,
  "opinion" text,
  "papers" bigint[],
  primary key ("district_id", "id")
);
create index "quarterly_return_org_day" on "quarterly_return" ("district_id", "org_id", "quarter_end");
create index "quarterly_return_day" on "quarterly_return" ("district_id", "quarter_end", "id");
create index "quarterly_return_guard" on "quarterly_return" ("district_id", "guard_path", "quarter_end");
create unique index "quarterly_return_unique_1" on "quarterly_return" ("district_id", "org_id", "quarter_end") where state <> 'void';
alter table "quarterly_return" enable row level security;
grant select, insert, update on "quarterly_return" to taizhang_person;
grant select on "quarterly_return" to taizhang_figures;
create policy "record_read" on "quarterly_return" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "quarterly_return" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "quarterly_return" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "quarterly_return" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "quarterly_return" is 'declaration c061657a4c2caab3';
create table "quarterly_return_tasks" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "task" bigint,
  "task_label" text,
  "done" bigint,
  "progress" text,
  "proof" bigint,
  "proof_register" text,
  "proof_label" text,
  primary key ("district_id", "of_id", "position")
);
create index "quarterly_return_tasks_org_day" on "quarterly_return_tasks" ("district_id", "org_id", "day");
create index "quarterly_return_tasks_task" on "quarterly_return_tasks" ("district_id", "task", "day");
alter table "quarterly_return_tasks" enable row level security;
grant select, insert, update, delete on "quarterly_return_tasks" to taizhang_person;
grant select on "quarterly_return_tasks" to taizhang_figures;
create policy "lines_read" on "quarterly_return_tasks" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "quarterly_return_tasks" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "quarterly_return_tasks" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "quarterly_return_tasks" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "quarterly_return_tasks" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "quarterly_return_tasks" is 'declaration 774c8efdf65e30ad';
create table "quarterly_return_evidence" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "proof" bigint,
  "proof_register" text,
  "proof_label" text,
  "remark" text,
  primary key ("district_id", "of_id", "position")
);
create index "quarterly_return_evidence_org_day" on "quarterly_return_evidence" ("district_id", "org_id", "day");
alter table "quarterly_return_evidence" enable row level security;
grant select, insert, update, delete on "quarterly_return_evidence" to taizhang_person;
grant select on "quarterly_return_evidence" to taizhang_figures;
create policy "lines_read" on "quarterly_return_evidence" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "quarterly_return_evidence" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "quarterly_return_evidence" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "quarterly_return_evidence" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "quarterly_return_evidence" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "quarterly_return_evidence" is 'declaration 9150845948a9eeb8';
create table "urging" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "subject" text,
  "level" text,
  "matter" bigint,
  "matter_register" text,
  "matter_label" text,
  "urged_on" date,
  "urged_by" text,
  "due_on" date,
  "request" text,
  "answer" text,
  "answered_on" date,
  "settled_on" date,
  primary key ("district_id", "id"),
  constraint "urging_level_check" check ("level" in ('reminder', 'notice', 'talk'))
);
create index "urging_org_day" on "urging" ("district_id", "org_id", "urged_on");
create index "urging_day" on "urging" ("district_id", "urged_on", "id");
create index "urging_guard" on "urging" ("district_id", "guard_path", "urged_on");
alter table "urging" enable row level security;
grant select, insert, update on "urging" to taizhang_person;
grant select on "urging" to taizhang_figures;
create policy "record_read" on "urging" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "urging" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "urging" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "urging" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "urging" is 'declaration dbff701e0d4122fa';
create table "ledger_entry" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "secretary" text,
  "kind" text,
  "happened_on" date,
  "place" text,
  "content" text,
  "solved" bigint,
  "source" bigint,
  "source_register" text,
  "source_label" text,
  "account" text,
  primary key ("district_id", "id"),
  constraint "ledger_entry_kind_check" check ("kind" in ('research', 'meeting', 'talk', 'solving', 'lecture', 'check'))
);
create index "ledger_entry_org_day" on "ledger_entry" ("district_id", "org_id", "happened_on");
create index "ledger_entry_day" on "ledger_entry" ("district_id", "happened_on", "id");
create index "ledger_entry_guard" on "ledger_entry" ("district_id", "guard_path", "happened_on");
alter table "ledger_entry" enable row level security;
grant select, insert, update on "ledger_entry" to taizhang_person;
grant select on "ledger_entry" to taizhang_figures;
create policy "record_read" on "ledger_entry" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "ledger_entry" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "ledger_entry" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "ledger_entry" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "ledger_entry" is 'declaration d5337b02a626f48f';
create table "commitment" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "promise" text,
  "secretary" text,
  "measures" text,
  "published_on" date,
  "published_where" text,
  "due_on" date,
  "done_on" date,
  "account" text,
  "verified_on" date,
  "verification" text,
  "papers" bigint[],
  primary key ("district_id", "id")
);
create index "commitment_org_day" on "commitment" ("district_id", "org_id", "published_on");
create index "commitment_day" on "commitment" ("district_id", "published_on", "id");
create index "commitment_guard" on "commitment" ("district_id", "guard_path", "published_on");
alter table "commitment" enable row level security;
grant select, insert, update on "commitment" to taizhang_person;
grant select on "commitment" to taizhang_figures;
create policy "record_read" on "commitment" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('member', 'clerk', 'secretary', 'leader', 'organization', 'propaganda')));
create policy "record_add" on "commitment" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "commitment" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "commitment" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "commitment" is 'declaration 5b329f11b98f0800';
create table "scheme" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "name" text,
  "code" text,
  "kind" text,
  "year" bigint,
  "issued_on" date,
  "document" text,
  "remarks" text,
  "published_on" date,
  "ended_on" date,
  "papers" bigint[],
  primary key ("district_id", "id"),
  constraint "scheme_kind_check" check ("kind" in ('community', 'organ', 'school', 'new'))
);
create index "scheme_org_day" on "scheme" ("district_id", "org_id", "issued_on");
create index "scheme_day" on "scheme" ("district_id", "issued_on", "id");
create index "scheme_guard" on "scheme" ("district_id", "guard_path", "issued_on");
create unique index "scheme_unique_1" on "scheme" ("district_id", "code") where state <> 'void';
alter table "scheme" enable row level security;
grant select, insert, update on "scheme" to taizhang_person;
grant select on "scheme" to taizhang_figures;
create policy "record_read" on "scheme" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda')));
create policy "record_add" on "scheme" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('organization', 'clerk') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "scheme" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('organization', 'clerk') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('organization', 'clerk') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "scheme" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "scheme" is 'declaration 21c850eaaf413125';
create table "scheme_categories" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "code" text,
  "name" text,
  "most" bigint,
  primary key ("district_id", "of_id", "position")
);
create index "scheme_categories_org_day" on "scheme_categories" ("district_id", "org_id", "day");
alter table "scheme_categories" enable row level security;
grant select, insert, update, delete on "scheme_categories" to taizhang_person;
grant select on "scheme_categories" to taizhang_figures;
create policy "lines_read" on "scheme_categories" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda')));
create policy "lines_add" on "scheme_categories" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('organization', 'clerk') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "scheme_categories" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('organization', 'clerk') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('organization', 'clerk') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "scheme_categories" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('organization', 'clerk') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "scheme_categories" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "scheme_categories" is 'declaration 77e82a57fc015456';
create table "scheme_items" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "code" text,
  "name" text,
  primary key ("district_id", "of_id", "position")
);
create index "scheme_items_org_day" on "scheme_items" ("district_id", "org_id", "day");
alter table "scheme_items" enable row level security;
grant select, insert, update, delete on "scheme_items" to taizhang_person;
grant select on "scheme_items" to taizhang_figures;
create policy "lines_read" on "scheme_items" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda')));
create policy "lines_add" on "scheme_items" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('organization', 'clerk') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "scheme_items" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('organization', 'clerk') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('organization', 'clerk') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "scheme_items" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('organization', 'clerk') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "scheme_items" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "scheme_items" is 'declaration abd0eaada6c212bf';
create table "scheme_points" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "code" text,
  "standard" text,
  "rule" text,
  "most" bigint,
  "metric" text,
  "bonus" boolean,
  primary key ("district_id", "of_id", "position")
);
create index "scheme_points_org_day" on "scheme_points" ("district_id", "org_id", "day");
alter table "scheme_points" enable row level security;
grant select, insert, update, delete on "scheme_points" to taizhang_person;
grant select on "scheme_points" to taizhang_figures;
create policy "lines_read" on "scheme_points" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda')));
create policy "lines_add" on "scheme_points" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('organization', 'clerk') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "scheme_points" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('organization', 'clerk') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('organization', 'clerk') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "scheme_points" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('organization', 'clerk') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "scheme_points" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "scheme_points" is 'declaration e13faffed3744930';
create table "assessment_check" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "title" text,
  "kind" text,
  "scheme" bigint,
  "scheme_label" text,
  "checked_on" date,
  "checkers" text,
  "score" bigint,
  "good" text,
  "opinion" text,
  "fed_back_on" date,
  "closed_on" date,
  "papers" bigint[],
  primary key ("district_id", "id"),
  constraint "assessment_check_kind_check" check ("kind" in ('mid-year', 'spot', 'guidance'))
);
create index "assessment_check_org_day" on "assessment_check" ("district_id", "org_id", "checked_on");
create index "assessment_check_day" on "assessment_check" ("district_id", "checked_on", "id");
create index "assessment_check_guard" on "assessment_check" ("district_id", "guard_path", "checked_on");
create index "assessment_check_scheme" on "assessment_check" ("district_id", "scheme");
alter table "assessment_check" enable row level security;
grant select, insert, update on "assessment_check" to taizhang_person;
grant select on "assessment_check" to taizhang_figures;
create policy "record_read" on "assessment_check" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "assessment_check" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "assessment_check" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "assessment_check" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "assessment_check" is 'declaration 097f1733b83573d3';
create table "assessment_check_findings" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "point" text,
  "finding" text,
  "advice" text,
  primary key ("district_id", "of_id", "position")
);
create index "assessment_check_findings_org_day" on "assessment_check_findings" ("district_id", "org_id", "day");
alter table "assessment_check_findings" enable row level security;
grant select, insert, update, delete on "assessment_check_findings" to taizhang_person;
grant select on "assessment_check_findings" to taizhang_figures;
create policy "lines_read" on "assessment_check_findings" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "assessment_check_findings" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "assessment_check_findings" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "assessment_check_findings" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "assessment_check_findings" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "assessment_check_findings" is 'declaration 937ef3bab60d7170';
alter table "assessment_sheet" add column "scheme_label" text;
alter table "assessment_sheet" add column "site" bigint;
alter table "assessment_sheet" add column "site_label" text;
alter table "assessment_sheet" add column "weak_case" bigint;
alter table "assessment_sheet" add column "weak_case_label" text;
alter table "assessment_sheet" add column "cut_off_on" date;
alter table "assessment_sheet" alter column "scheme" type bigint using "scheme"::bigint;
alter table "assessment_sheet" drop constraint if exists "assessment_sheet_kind_check";
alter table "assessment_sheet" add constraint "assessment_sheet_kind_check" check ("kind" in ('community', 'organ', 'school', 'new'));
create index "assessment_sheet_scheme" on "assessment_sheet" ("district_id", "scheme");
create index "assessment_sheet_site" on "assessment_sheet" ("district_id", "site");
create index "assessment_sheet_weak_case" on "assessment_sheet" ("district_id", "weak_case");
drop policy "record_read" on "assessment_sheet";
drop policy "record_add" on "assessment_sheet";
drop policy "record_change" on "assessment_sheet";
drop policy "record_count" on "assessment_sheet";
alter table "assessment_sheet" enable row level security;
grant select, insert, update on "assessment_sheet" to taizhang_person;
grant select on "assessment_sheet" to taizhang_figures;
create policy "record_read" on "assessment_sheet" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "assessment_sheet" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "assessment_sheet" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "assessment_sheet" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "assessment_sheet" is 'declaration 3f96aba09fe318c4';
alter table "assessment_sheet_scores" drop constraint if exists "assessment_sheet_scores_applies_check";
alter table "assessment_sheet_scores" add constraint "assessment_sheet_scores_applies_check" check ("applies" in ('yes', 'no'));
drop policy "lines_read" on "assessment_sheet_scores";
drop policy "lines_add" on "assessment_sheet_scores";
drop policy "lines_change" on "assessment_sheet_scores";
drop policy "lines_replace" on "assessment_sheet_scores";
drop policy "lines_count" on "assessment_sheet_scores";
alter table "assessment_sheet_scores" enable row level security;
grant select, insert, update, delete on "assessment_sheet_scores" to taizhang_person;
grant select on "assessment_sheet_scores" to taizhang_figures;
create policy "lines_read" on "assessment_sheet_scores" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "assessment_sheet_scores" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "assessment_sheet_scores" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "assessment_sheet_scores" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "assessment_sheet_scores" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "assessment_sheet_scores" is 'declaration 4ff9cdc78da8013f';
create table "appraisal_meeting" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "title" text,
  "year" bigint,
  "held_on" date,
  "form" text,
  "place" text,
  "host" text,
  "participants" bigint,
  "remarks" text,
  "papers" bigint[],
  primary key ("district_id", "id"),
  constraint "appraisal_meeting_form_check" check ("form" in ('onsite', 'written', 'both'))
);
create index "appraisal_meeting_org_day" on "appraisal_meeting" ("district_id", "org_id", "held_on");
create index "appraisal_meeting_day" on "appraisal_meeting" ("district_id", "held_on", "id");
create index "appraisal_meeting_guard" on "appraisal_meeting" ("district_id", "guard_path", "held_on");
alter table "appraisal_meeting" enable row level security;
grant select, insert, update on "appraisal_meeting" to taizhang_person;
grant select on "appraisal_meeting" to taizhang_figures;
create policy "record_read" on "appraisal_meeting" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "appraisal_meeting" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "appraisal_meeting" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "appraisal_meeting" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "appraisal_meeting" is 'declaration dfe78eaed4c66c41';
create table "appraisal_meeting_electors" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "group" text,
  "issued" bigint,
  "returned" bigint,
  primary key ("district_id", "of_id", "position"),
  constraint "appraisal_meeting_electors_group_check" check ("group" in ('superior', 'peers', 'grassroots'))
);
create index "appraisal_meeting_electors_org_day" on "appraisal_meeting_electors" ("district_id", "org_id", "day");
alter table "appraisal_meeting_electors" enable row level security;
grant select, insert, update, delete on "appraisal_meeting_electors" to taizhang_person;
grant select on "appraisal_meeting_electors" to taizhang_figures;
create policy "lines_read" on "appraisal_meeting_electors" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "appraisal_meeting_electors" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "appraisal_meeting_electors" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "appraisal_meeting_electors" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "appraisal_meeting_electors" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "appraisal_meeting_electors" is 'declaration 334912b0e7d159ba';
create table "duty_report" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "meeting" bigint,
  "meeting_label" text,
  "secretary" text,
  "reported_on" date,
  "form" text,
  "summary" text,
  "comments" text,
  "sheet" bigint,
  "sheet_label" text,
  "assessment" bigint,
  "everyday" bigint,
  "ballot" bigint,
  "composite" bigint,
  "veto" text[],
  "suggested" text,
  "grade" text,
  "reason" text,
  "graded_on" date,
  "notified_on" date,
  "papers" bigint[],
  primary key ("district_id", "id"),
  constraint "duty_report_form_check" check ("form" in ('onsite', 'written')),
  constraint "duty_report_veto_check" check ("veto" <@ array['discipline', 'fraud', 'ideology', 'weak']::text[]),
  constraint "duty_report_grade_check" check ("grade" in ('good', 'fair', 'average', 'poor'))
);
create index "duty_report_org_day" on "duty_report" ("district_id", "org_id", "reported_on");
create index "duty_report_day" on "duty_report" ("district_id", "reported_on", "id");
create index "duty_report_guard" on "duty_report" ("district_id", "guard_path", "reported_on");
create index "duty_report_meeting" on "duty_report" ("district_id", "meeting");
create index "duty_report_sheet" on "duty_report" ("district_id", "sheet");
create unique index "duty_report_unique_1" on "duty_report" ("district_id", "meeting", "secretary") where state <> 'void';
alter table "duty_report" enable row level security;
grant select, insert, update on "duty_report" to taizhang_person;
grant select on "duty_report" to taizhang_figures;
create policy "record_read" on "duty_report" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "duty_report" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "duty_report" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "duty_report" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "duty_report" is 'declaration 7869179951cc8d2d';
create table "duty_report_ballots" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "group" text,
  "good" bigint,
  "fair" bigint,
  "average" bigint,
  "poor" bigint,
  primary key ("district_id", "of_id", "position"),
  constraint "duty_report_ballots_group_check" check ("group" in ('superior', 'peers', 'grassroots'))
);
create index "duty_report_ballots_org_day" on "duty_report_ballots" ("district_id", "org_id", "day");
alter table "duty_report_ballots" enable row level security;
grant select, insert, update, delete on "duty_report_ballots" to taizhang_person;
grant select on "duty_report_ballots" to taizhang_figures;
create policy "lines_read" on "duty_report_ballots" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "duty_report_ballots" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "duty_report_ballots" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "duty_report_ballots" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "duty_report_ballots" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "duty_report_ballots" is 'declaration 0fdc900781a84af9';
create table "accountability_talk" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "person" text,
  "report" bigint,
  "report_label" text,
  "cause" text,
  "form" text,
  "talked_on" date,
  "talked_by" text,
  "content" text,
  "request" text,
  "due_on" date,
  "result" text,
  "closed_on" date,
  "papers" bigint[],
  primary key ("district_id", "id"),
  constraint "accountability_talk_cause_check" check ("cause" in ('average', 'poor', 'duty', 'overdue', 'other')),
  constraint "accountability_talk_form_check" check ("form" in ('talk', 'notice', 'mend', 'adjust'))
);
create index "accountability_talk_org_day" on "accountability_talk" ("district_id", "org_id", "talked_on");
create index "accountability_talk_day" on "accountability_talk" ("district_id", "talked_on", "id");
create index "accountability_talk_guard" on "accountability_talk" ("district_id", "guard_path", "talked_on");
create index "accountability_talk_report" on "accountability_talk" ("district_id", "report");
alter table "accountability_talk" enable row level security;
grant select, insert, update on "accountability_talk" to taizhang_person;
grant select on "accountability_talk" to taizhang_figures;
create policy "record_read" on "accountability_talk" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "accountability_talk" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "accountability_talk" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "accountability_talk" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "accountability_talk" is 'declaration 96af1e13770f40cb';
create table "site_round" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "name" text,
  "kinds" text[],
  "opened_on" date,
  "apply_by" date,
  "document" text,
  "standards" text,
  "closed_on" date,
  "papers" bigint[],
  primary key ("district_id", "id"),
  constraint "site_round_kinds_check" check ("kinds" <@ array['community', 'organ', 'school', 'two-new', 'value']::text[])
);
create index "site_round_org_day" on "site_round" ("district_id", "org_id", "opened_on");
create index "site_round_day" on "site_round" ("district_id", "opened_on", "id");
create index "site_round_guard" on "site_round" ("district_id", "guard_path", "opened_on");
alter table "site_round" enable row level security;
grant select, insert, update on "site_round" to taizhang_person;
grant select on "site_round" to taizhang_figures;
create policy "record_read" on "site_round" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('member', 'clerk', 'secretary', 'leader', 'organization', 'propaganda')));
create policy "record_add" on "site_round" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "site_round" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "site_round" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "site_round" is 'declaration 736a319d79924dcd';
create table "site" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "programme_id" bigint,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "name" text,
  "kind" text,
  "batch" bigint,
  "batch_label" text,
  "feature" text,
  "applied_on" date,
  "reasons" text,
  "reviewed_on" date,
  "score" bigint,
  "opinion" text,
  "determined_on" date,
  "document" text,
  "goal" text,
  "named_on" date,
  "ended_on" date,
  "reason" text,
  "photos" bigint[],
  primary key ("district_id", "id"),
  constraint "site_kind_check" check ("kind" in ('community', 'organ', 'school', 'two-new', 'value'))
);
create index "site_org_day" on "site" ("district_id", "org_id", "applied_on");
create index "site_day" on "site" ("district_id", "applied_on", "id");
create index "site_guard" on "site" ("district_id", "guard_path", "applied_on");
create index "site_programme" on "site" ("district_id", "programme_id");
create index "site_batch" on "site" ("district_id", "batch");
create unique index "site_unique_1" on "site" ("district_id", "batch", "name") where state <> 'void';
alter table "site" enable row level security;
grant select, insert, update on "site" to taizhang_person;
grant select on "site" to taizhang_figures;
create policy "record_read" on "site" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('member', 'clerk', 'secretary', 'leader', 'organization', 'propaganda')));
create policy "record_add" on "site" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "site" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "site" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "site" is 'declaration 57b3406fb138846f';
create table "site_plan" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "measure" text,
  "owner" text,
  "due_on" date,
  "budget" bigint,
  "done_on" date,
  primary key ("district_id", "of_id", "position")
);
create index "site_plan_org_day" on "site_plan" ("district_id", "org_id", "day");
alter table "site_plan" enable row level security;
grant select, insert, update, delete on "site_plan" to taizhang_person;
grant select on "site_plan" to taizhang_figures;
create policy "lines_read" on "site_plan" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('member', 'clerk', 'secretary', 'leader', 'organization', 'propaganda')));
create policy "lines_add" on "site_plan" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "site_plan" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "site_plan" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "site_plan" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "site_plan" is 'declaration 623e483aa9219032';
create table "site_visits" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "visited_on" date,
  "visitor" text,
  "account" text,
  primary key ("district_id", "of_id", "position")
);
create index "site_visits_org_day" on "site_visits" ("district_id", "org_id", "day");
alter table "site_visits" enable row level security;
grant select, insert, update, delete on "site_visits" to taizhang_person;
grant select on "site_visits" to taizhang_figures;
create policy "lines_read" on "site_visits" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('member', 'clerk', 'secretary', 'leader', 'organization', 'propaganda')));
create policy "lines_add" on "site_visits" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "site_visits" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "site_visits" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "site_visits" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "site_visits" is 'declaration b24dda1ba6e0821e';
create table "site_assessments" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "assessed_on" date,
  "phase" text,
  "score" bigint,
  "result" text,
  "remark" text,
  primary key ("district_id", "of_id", "position"),
  constraint "site_assessments_phase_check" check ("phase" in ('mid-year', 'year-end', 'again')),
  constraint "site_assessments_result_check" check ("result" in ('keep', 'mend', 'withdraw'))
);
create index "site_assessments_org_day" on "site_assessments" ("district_id", "org_id", "day");
alter table "site_assessments" enable row level security;
grant select, insert, update, delete on "site_assessments" to taizhang_person;
grant select on "site_assessments" to taizhang_figures;
create policy "lines_read" on "site_assessments" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('member', 'clerk', 'secretary', 'leader', 'organization', 'propaganda')));
create policy "lines_add" on "site_assessments" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "site_assessments" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "site_assessments" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "site_assessments" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "site_assessments" is 'declaration 0f1996fa8b0d375a';
create table "belt" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "name" text,
  "built_on" date,
  "until_day" date,
  "lead" bigint,
  "lead_label" text,
  "theme" text,
  "route" text,
  "photos" bigint[],
  primary key ("district_id", "id")
);
create index "belt_org_day" on "belt" ("district_id", "org_id", "built_on");
create index "belt_day" on "belt" ("district_id", "built_on", "id");
create index "belt_guard" on "belt" ("district_id", "guard_path", "built_on");
create index "belt_lead" on "belt" ("district_id", "lead");
alter table "belt" enable row level security;
grant select, insert, update on "belt" to taizhang_person;
grant select on "belt" to taizhang_figures;
create policy "record_read" on "belt" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('member', 'clerk', 'secretary', 'leader', 'organization', 'propaganda')));
create policy "record_add" on "belt" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "belt" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "belt" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "belt" is 'declaration caa8c6393a635564';
create table "belt_sites" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "site" bigint,
  "site_label" text,
  "place" text,
  "role" text,
  primary key ("district_id", "of_id", "position")
);
create index "belt_sites_org_day" on "belt_sites" ("district_id", "org_id", "day");
create index "belt_sites_site" on "belt_sites" ("district_id", "site", "day");
alter table "belt_sites" enable row level security;
grant select, insert, update, delete on "belt_sites" to taizhang_person;
grant select on "belt_sites" to taizhang_figures;
create policy "lines_read" on "belt_sites" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('member', 'clerk', 'secretary', 'leader', 'organization', 'propaganda')));
create policy "lines_add" on "belt_sites" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "belt_sites" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "belt_sites" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "belt_sites" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "belt_sites" is 'declaration e2c32382960d544d';
create table "belt_radiated" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "organization" bigint,
  "organization_label" text,
  "how" text,
  primary key ("district_id", "of_id", "position")
);
create index "belt_radiated_org_day" on "belt_radiated" ("district_id", "org_id", "day");
create index "belt_radiated_organization" on "belt_radiated" ("district_id", "organization", "day");
alter table "belt_radiated" enable row level security;
grant select, insert, update, delete on "belt_radiated" to taizhang_person;
grant select on "belt_radiated" to taizhang_figures;
create policy "lines_read" on "belt_radiated" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('member', 'clerk', 'secretary', 'leader', 'organization', 'propaganda')));
create policy "lines_add" on "belt_radiated" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "belt_radiated" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "belt_radiated" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "belt_radiated" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "belt_radiated" is 'declaration 432ac20f58b92c24';
create table "star_rating" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "unit" text,
  "year" bigint,
  "applied_on" date,
  "target" text,
  "previous" text,
  "coverage" text,
  "self_score" bigint,
  "reasons" text,
  "checked_on" date,
  "check_opinion" text,
  "inspected_on" date,
  "inspectors" text,
  "inspection" text,
  "sheet" bigint,
  "sheet_label" text,
  "score" bigint,
  "veto" text[],
  "allowed" text,
  "public_from" date,
  "public_to" date,
  "stars" text,
  "granted_on" date,
  "valid_until" date,
  "document" text,
  "opinion" text,
  "class" text,
  "papers" bigint[],
  primary key ("district_id", "id"),
  constraint "star_rating_target_check" check ("target" in ('1', '2', '3', '4', '5')),
  constraint "star_rating_previous_check" check ("previous" in ('0', '1', '2', '3', '4', '5')),
  constraint "star_rating_veto_check" check ("veto" <@ array['discipline', 'fraud', 'ideology', 'weak']::text[]),
  constraint "star_rating_stars_check" check ("stars" in ('1', '2', '3', '4', '5'))
);
create index "star_rating_org_day" on "star_rating" ("district_id", "org_id", "applied_on");
create index "star_rating_day" on "star_rating" ("district_id", "applied_on", "id");
create index "star_rating_guard" on "star_rating" ("district_id", "guard_path", "applied_on");
create index "star_rating_sheet" on "star_rating" ("district_id", "sheet");
create unique index "star_rating_unique_1" on "star_rating" ("district_id", "org_id", "unit", "year") where state <> 'void';
alter table "star_rating" enable row level security;
grant select, insert, update on "star_rating" to taizhang_person;
grant select on "star_rating" to taizhang_figures;
create policy "record_read" on "star_rating" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "star_rating" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "star_rating" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "star_rating" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "star_rating" is 'declaration f0a6d531bb9969a4';
create table "star_rating_reviews" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "reviewed_on" date,
  "score" bigint,
  "veto" boolean,
  "stars" text,
  "notice_on" date,
  "objection_on" date,
  "final_on" date,
  "remark" text,
  primary key ("district_id", "of_id", "position"),
  constraint "star_rating_reviews_stars_check" check ("stars" in ('0', '1', '2', '3', '4', '5'))
);
create index "star_rating_reviews_org_day" on "star_rating_reviews" ("district_id", "org_id", "day");
alter table "star_rating_reviews" enable row level security;
grant select, insert, update, delete on "star_rating_reviews" to taizhang_person;
grant select on "star_rating_reviews" to taizhang_figures;
create policy "lines_read" on "star_rating_reviews" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "star_rating_reviews" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "star_rating_reviews" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "star_rating_reviews" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "star_rating_reviews" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "star_rating_reviews" is 'declaration eba085fd4c29f795';
alter table "honour" add column "grantor_org" bigint;
alter table "honour" add column "grantor_org_label" text;
alter table "honour" add column "cell" text;
alter table "honour" drop constraint if exists "honour_kind_check";
alter table "honour" add constraint "honour_kind_check" check ("kind" in ('organization', 'person'));
alter table "honour" drop constraint if exists "honour_level_check";
alter table "honour" add constraint "honour_level_check" check ("level" in ('national', 'provincial', 'municipal', 'district', 'subdistrict'));
create index "honour_grantor_org" on "honour" ("district_id", "grantor_org");
drop policy "record_read" on "honour";
drop policy "record_add" on "honour";
drop policy "record_change" on "honour";
drop policy "record_count" on "honour";
alter table "honour" enable row level security;
grant select, insert, update on "honour" to taizhang_person;
grant select on "honour" to taizhang_figures;
create policy "record_read" on "honour" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('member', 'clerk', 'secretary', 'leader', 'organization', 'propaganda')));
create policy "record_add" on "honour" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "honour" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "honour" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "honour" is 'declaration deca50d8eb285a6c';
create table "supervision_report" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "title" text,
  "month" text,
  "kind" text,
  "number" text,
  "issued_on" date,
  "account" text,
  "papers" bigint[],
  primary key ("district_id", "id"),
  constraint "supervision_report_month_check" check ("month" ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  constraint "supervision_report_kind_check" check ("kind" in ('report', 'supervision', 'notice'))
);
create index "supervision_report_org_day" on "supervision_report" ("district_id", "org_id", "issued_on");
create index "supervision_report_day" on "supervision_report" ("district_id", "issued_on", "id");
create index "supervision_report_guard" on "supervision_report" ("district_id", "guard_path", "issued_on");
alter table "supervision_report" enable row level security;
grant select, insert, update on "supervision_report" to taizhang_person;
grant select on "supervision_report" to taizhang_figures;
create policy "record_read" on "supervision_report" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "supervision_report" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "supervision_report" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "supervision_report" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "supervision_report" is 'declaration 399c76592b94e2e4';
create table "supervision_report_cases" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "case" bigint,
  "case_label" text,
  "progress" text,
  "problem" text,
  "request" text,
  primary key ("district_id", "of_id", "position")
);
create index "supervision_report_cases_org_day" on "supervision_report_cases" ("district_id", "org_id", "day");
create index "supervision_report_cases_case" on "supervision_report_cases" ("district_id", "case", "day");
alter table "supervision_report_cases" enable row level security;
grant select, insert, update, delete on "supervision_report_cases" to taizhang_person;
grant select on "supervision_report_cases" to taizhang_figures;
create policy "lines_read" on "supervision_report_cases" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "supervision_report_cases" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "supervision_report_cases" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "supervision_report_cases" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "supervision_report_cases" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "supervision_report_cases" is 'declaration 0196229910b764de';
create table "mass_appraisal" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "title" text,
  "case" bigint,
  "case_label" text,
  "phase" text,
  "appraised_on" date,
  "organizer" text,
  "sample" bigint,
  "satisfied" bigint,
  "fair" bigint,
  "dissatisfied" bigint,
  "share" bigint,
  "outcome" text,
  "remarks" text,
  "papers" bigint[],
  primary key ("district_id", "id"),
  constraint "mass_appraisal_phase_check" check ("phase" in ('before', 'during', 'after'))
);
create index "mass_appraisal_org_day" on "mass_appraisal" ("district_id", "org_id", "appraised_on");
create index "mass_appraisal_day" on "mass_appraisal" ("district_id", "appraised_on", "id");
create index "mass_appraisal_guard" on "mass_appraisal" ("district_id", "guard_path", "appraised_on");
create index "mass_appraisal_case" on "mass_appraisal" ("district_id", "case");
alter table "mass_appraisal" enable row level security;
grant select, insert, update on "mass_appraisal" to taizhang_person;
grant select on "mass_appraisal" to taizhang_figures;
create policy "record_read" on "mass_appraisal" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "mass_appraisal" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "mass_appraisal" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "mass_appraisal" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "mass_appraisal" is 'declaration d1c592dd9baf776e';
create table "rectification_item" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "number" text,
  "problem" text,
  "source" text,
  "level" text,
  "term" text,
  "category" text,
  "found_on" date,
  "plan_on" date,
  "measures" text,
  "owner" text,
  "department" text,
  "due_on" date,
  "started_on" date,
  "submitted_on" date,
  "verified_on" date,
  "verifier" text,
  "opinion" text,
  "closed_on" date,
  "papers" bigint[],
  "discipline_opinion" text,
  "organization_opinion" text,
  "satisfaction" bigint,
  "publicised" text,
  primary key ("district_id", "id"),
  constraint "rectification_item_source_check" check ("source" in ('inspection', 'review', 'self', 'check')),
  constraint "rectification_item_level_check" check ("level" in ('provincial', 'municipal', 'district', 'own')),
  constraint "rectification_item_term_check" check ("term" in ('concentrated', 'long-term'))
);
create index "rectification_item_org_day" on "rectification_item" ("district_id", "org_id", "found_on");
create index "rectification_item_day" on "rectification_item" ("district_id", "found_on", "id");
create index "rectification_item_guard" on "rectification_item" ("district_id", "guard_path", "found_on");
alter table "rectification_item" enable row level security;
grant select, insert, update on "rectification_item" to taizhang_person;
grant select on "rectification_item" to taizhang_figures;
create policy "record_read" on "rectification_item" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "rectification_item" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "rectification_item" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "rectification_item" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "rectification_item" is 'declaration f1b3c91841b00314';
create table "rectification_item_progress" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "noted_on" date,
  "account" text,
  "proof" bigint,
  "proof_register" text,
  "proof_label" text,
  primary key ("district_id", "of_id", "position")
);
create index "rectification_item_progress_org_day" on "rectification_item_progress" ("district_id", "org_id", "day");
alter table "rectification_item_progress" enable row level security;
grant select, insert, update, delete on "rectification_item_progress" to taizhang_person;
grant select on "rectification_item_progress" to taizhang_figures;
create policy "lines_read" on "rectification_item_progress" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "rectification_item_progress" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "rectification_item_progress" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "rectification_item_progress" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "rectification_item_progress" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "rectification_item_progress" is 'declaration f1abf75d6f38b946';
create table "rectification_item_extensions" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "granted_on" date,
  "until" date,
  "document" text,
  primary key ("district_id", "of_id", "position")
);
create index "rectification_item_extensions_org_day" on "rectification_item_extensions" ("district_id", "org_id", "day");
alter table "rectification_item_extensions" enable row level security;
grant select, insert, update, delete on "rectification_item_extensions" to taizhang_person;
grant select on "rectification_item_extensions" to taizhang_figures;
create policy "lines_read" on "rectification_item_extensions" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "rectification_item_extensions" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "rectification_item_extensions" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "rectification_item_extensions" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "rectification_item_extensions" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "rectification_item_extensions" is 'declaration ebacbe8bfd6d4dd5';
create table "drive_item" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "programme_id" bigint not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "matter" text,
  "kind" text,
  "category" text,
  "found_on" date,
  "quantity" bigint,
  "amount" bigint,
  "measures" text,
  "owner" text,
  "department" text,
  "due_on" date,
  "started_on" date,
  "submitted_on" date,
  "verified_on" date,
  "verifier" text,
  "opinion" text,
  "closed_on" date,
  "papers" bigint[],
  "rule" text,
  primary key ("district_id", "id"),
  constraint "drive_item_kind_check" check ("kind" in ('self', 'check', 'report', 'data'))
);
create index "drive_item_org_day" on "drive_item" ("district_id", "org_id", "found_on");
create index "drive_item_day" on "drive_item" ("district_id", "found_on", "id");
create index "drive_item_guard" on "drive_item" ("district_id", "guard_path", "found_on");
create index "drive_item_programme" on "drive_item" ("district_id", "programme_id");
alter table "drive_item" enable row level security;
grant select, insert, update on "drive_item" to taizhang_person;
grant select on "drive_item" to taizhang_figures;
create policy "record_read" on "drive_item" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "record_add" on "drive_item" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "drive_item" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "drive_item" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "drive_item" is 'declaration 2b44997b6fcb1d3e';
create table "drive_item_progress" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "noted_on" date,
  "account" text,
  "proof" bigint,
  "proof_register" text,
  "proof_label" text,
  primary key ("district_id", "of_id", "position")
);
create index "drive_item_progress_org_day" on "drive_item_progress" ("district_id", "org_id", "day");
alter table "drive_item_progress" enable row level security;
grant select, insert, update, delete on "drive_item_progress" to taizhang_person;
grant select on "drive_item_progress" to taizhang_figures;
create policy "lines_read" on "drive_item_progress" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "drive_item_progress" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "drive_item_progress" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "drive_item_progress" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "drive_item_progress" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "drive_item_progress" is 'declaration b88481967aaa352c';
create table "drive_item_extensions" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "day" date,
  "granted_on" date,
  "until" date,
  "document" text,
  primary key ("district_id", "of_id", "position")
);
create index "drive_item_extensions_org_day" on "drive_item_extensions" ("district_id", "org_id", "day");
alter table "drive_item_extensions" enable row level security;
grant select, insert, update, delete on "drive_item_extensions" to taizhang_person;
grant select on "drive_item_extensions" to taizhang_figures;
create policy "lines_read" on "drive_item_extensions" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "drive_item_extensions" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "drive_item_extensions" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "drive_item_extensions" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'leader') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "drive_item_extensions" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "drive_item_extensions" is 'declaration a5b94a5bc0313544';
