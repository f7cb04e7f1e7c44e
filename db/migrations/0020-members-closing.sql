alter table "member" add column "votes_suspended_until" date;
drop policy "record_read" on "member";
drop policy "record_add" on "member";
drop policy "record_change" on "member";
drop policy "record_count" on "member";
alter table "member" enable row level security;
grant select, insert, update on "member" to taizhang_person;
grant select on "member" to taizhang_figures;
create policy "record_read" on "member" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda', 'cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) or (nullif(current_setting('app.role'), '') = 'member' and id = nullif(current_setting('app.member'), '')::bigint)));
create policy "record_add" on "member" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "member" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "member" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "member" is 'declaration 18f85ce647e3fb6d';
alter table "development" drop constraint if exists "development_recommendation_check";
alter table "development" add constraint "development_recommendation_check" check ("recommendation" in ('members', 'masses'));
alter table "development" drop constraint if exists "development_review_conclusion_check";
alter table "development" add constraint "development_review_conclusion_check" check ("review_conclusion" in ('passed', 'failed'));
drop policy "record_read" on "development";
drop policy "record_add" on "development";
drop policy "record_change" on "development";
drop policy "record_count" on "development";
alter table "development" enable row level security;
grant select, insert, update on "development" to taizhang_person;
grant select on "development" to taizhang_figures;
create policy "record_read" on "development" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) or (nullif(current_setting('app.role'), '') = 'member' and "member" = nullif(current_setting('app.member'), '')::bigint)));
create policy "record_add" on "development" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "development" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "development" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "development" is 'declaration 623acd85db8ee42b';
alter table "dues_payment" add column "reverses" bigint;
alter table "dues_payment" add column "reverses_label" text;
alter table "dues_payment" drop constraint if exists "dues_payment_channel_check";
alter table "dues_payment" add constraint "dues_payment_channel_check" check ("channel" in ('cash', 'transfer', 'online'));
create index "dues_payment_reverses" on "dues_payment" ("district_id", "reverses");
drop policy "record_read" on "dues_payment";
drop policy "record_add" on "dues_payment";
drop policy "record_change" on "dues_payment";
drop policy "record_count" on "dues_payment";
alter table "dues_payment" enable row level security;
grant select, insert, update on "dues_payment" to taizhang_person;
grant select on "dues_payment" to taizhang_figures;
create policy "record_read" on "dues_payment" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) or (nullif(current_setting('app.role'), '') = 'member' and "member" = nullif(current_setting('app.member'), '')::bigint)));
create policy "record_add" on "dues_payment" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "dues_payment" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "dues_payment" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "dues_payment" is 'declaration ea260de1f78027dd';
create table "dues_closing" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "name" text,
  "level" text,
  "up_to" text,
  "closed_on" date,
  "bookkeeper" text,
  "note" text,
  primary key ("district_id", "id"),
  constraint "dues_closing_level_check" check ("level" in ('month', 'quarter')),
  constraint "dues_closing_up_to_check" check ("up_to" ~ '^[0-9]{4}-(0[1-9]|1[0-2])$')
);
create index "dues_closing_org_day" on "dues_closing" ("district_id", "org_id", "closed_on");
create index "dues_closing_day" on "dues_closing" ("district_id", "closed_on", "id");
create index "dues_closing_guard" on "dues_closing" ("district_id", "guard_path", "closed_on");
create unique index "dues_closing_unique_1" on "dues_closing" ("district_id", "org_id", "up_to") where state <> 'void';
alter table "dues_closing" enable row level security;
grant select, insert, update on "dues_closing" to taizhang_person;
grant select on "dues_closing" to taizhang_figures;
create policy "record_read" on "dues_closing" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization')));
create policy "record_add" on "dues_closing" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "dues_closing" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "dues_closing" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "dues_closing" is 'declaration 16774fde7d742739';
drop policy "record_read" on "quiz_attempt";
drop policy "record_add" on "quiz_attempt";
drop policy "record_change" on "quiz_attempt";
drop policy "record_count" on "quiz_attempt";
alter table "quiz_attempt" enable row level security;
grant select, insert, update on "quiz_attempt" to taizhang_person;
grant select on "quiz_attempt" to taizhang_figures;
create policy "record_read" on "quiz_attempt" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('secretary') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) or (nullif(current_setting('app.role'), '') = 'member' and "member" = nullif(current_setting('app.member'), '')::bigint)));
create policy "record_add" on "quiz_attempt" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('secretary') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) or ((nullif(current_setting('app.role'), '') in ('member') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and "member" = nullif(current_setting('app.member'), '')::bigint)));
create policy "record_change" on "quiz_attempt" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('secretary') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('secretary') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "quiz_attempt" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "quiz_attempt" is 'declaration d2dde7ab6f585ae5';
drop policy "lines_read" on "quiz_attempt_answers";
drop policy "lines_add" on "quiz_attempt_answers";
drop policy "lines_change" on "quiz_attempt_answers";
drop policy "lines_replace" on "quiz_attempt_answers";
drop policy "lines_count" on "quiz_attempt_answers";
alter table "quiz_attempt_answers" enable row level security;
grant select, insert, update, delete on "quiz_attempt_answers" to taizhang_person;
grant select on "quiz_attempt_answers" to taizhang_figures;
create policy "lines_read" on "quiz_attempt_answers" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('secretary') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "lines_add" on "quiz_attempt_answers" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('secretary') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) or ((nullif(current_setting('app.role'), '') in ('member') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.member'), '')::bigint is not null)));
create policy "lines_change" on "quiz_attempt_answers" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('secretary') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('secretary') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "quiz_attempt_answers" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('secretary') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "quiz_attempt_answers" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "quiz_attempt_answers" is 'declaration 7afcbed33de36f7c';
alter table "assessment_sheet_scores" add column "figure" text;
alter table "assessment_sheet_scores" add column "found" text;
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
comment on table "assessment_sheet_scores" is 'declaration eb9cdd1be2214d57';
alter table "cadre" drop constraint if exists "cadre_post_class_check";
alter table "cadre" add constraint "cadre_post_class_check" check ("post_class" in ('principal', 'key', 'ordinary'));
alter table "cadre" drop constraint if exists "cadre_level_check";
alter table "cadre" add constraint "cadre_level_check" check ("level" in ('section', 'deputy', 'other'));
alter table "cadre" drop constraint if exists "cadre_manager_check";
alter table "cadre" add constraint "cadre_manager_check" check ("manager" in ('district', 'unit', 'higher'));
alter table "cadre" drop constraint if exists "cadre_archive_check";
alter table "cadre" add constraint "cadre_archive_check" check ("archive" in ('unchecked', 'agreed', 'disputed'));
drop policy "record_read" on "cadre";
drop policy "record_add" on "cadre";
drop policy "record_change" on "cadre";
alter table "cadre" enable row level security;
grant select, insert, update on "cadre" to taizhang_person;
create policy "record_read" on "cadre" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))) or (nullif(current_setting('app.role'), '') = 'member' and "member" = nullif(current_setting('app.member'), '')::bigint)));
create policy "record_add" on "cadre" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
create policy "record_change" on "cadre" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))) with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false)));
comment on table "cadre" is 'declaration 82525267b89bc694';
create table "eligible_list" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "handlers" bigint[],
  "team" text,
  "barred" bigint[],
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "name" text,
  "post" text,
  "as_of" date,
  "levels" text[],
  "years_in_post" bigint,
  "age_most" bigint,
  "competent" boolean,
  "hash" text,
  "frozen_on" date,
  primary key ("district_id", "id"),
  constraint "eligible_list_levels_check" check ("levels" <@ array['section', 'deputy', 'other']::text[])
);
create index "eligible_list_org_day" on "eligible_list" ("district_id", "org_id", "as_of");
create index "eligible_list_day" on "eligible_list" ("district_id", "as_of", "id");
create index "eligible_list_guard" on "eligible_list" ("district_id", "guard_path", "as_of");
alter table "eligible_list" enable row level security;
grant select, insert, update on "eligible_list" to taizhang_person;
create policy "record_read" on "eligible_list" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))));
create policy "record_add" on "eligible_list" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
create policy "record_change" on "eligible_list" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))) with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false)));
comment on table "eligible_list" is 'declaration 6476ff282f179b03';
create table "eligible_list_persons" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "handlers" bigint[],
  "team" text,
  "barred" bigint[],
  "day" date,
  "cadre" bigint,
  "cadre_label" text,
  "unit" text,
  "post" text,
  primary key ("district_id", "of_id", "position")
);
create index "eligible_list_persons_org_day" on "eligible_list_persons" ("district_id", "org_id", "day");
create index "eligible_list_persons_cadre" on "eligible_list_persons" ("district_id", "cadre", "day");
alter table "eligible_list_persons" enable row level security;
grant select, insert, update, delete on "eligible_list_persons" to taizhang_person;
create policy "lines_read" on "eligible_list_persons" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))));
create policy "lines_add" on "eligible_list_persons" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
create policy "lines_change" on "eligible_list_persons" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))) with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false)));
create policy lines_replace on "eligible_list_persons" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
comment on table "eligible_list_persons" is 'declaration b9fcd4b61aef5a9d';
alter table "recommendation" add column "list" bigint;
alter table "recommendation" add column "list_label" text;
alter table "recommendation" drop constraint if exists "recommendation_way_check";
alter table "recommendation" add constraint "recommendation_way_check" check ("way" in ('meeting', 'talk'));
create index "recommendation_list" on "recommendation" ("district_id", "list");
drop policy "record_read" on "recommendation";
drop policy "record_add" on "recommendation";
drop policy "record_change" on "recommendation";
alter table "recommendation" enable row level security;
grant select, insert, update on "recommendation" to taizhang_person;
create policy "record_read" on "recommendation" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))));
create policy "record_add" on "recommendation" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
create policy "record_change" on "recommendation" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))) with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false)));
comment on table "recommendation" is 'declaration cc8f1b9734f8acd1';
create table "kinship" (
  "district_id" text not null,
  "id" bigint not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "handlers" bigint[],
  "team" text,
  "barred" bigint[],
  "state" text not null,
  "version" integer not null,
  "entered_on" date not null,
  "cadre" bigint,
  "cadre_label" text,
  "declared_on" date,
  "number" bigint,
  "document" text,
  primary key ("district_id", "id")
);
create index "kinship_org_day" on "kinship" ("district_id", "org_id", "declared_on");
create index "kinship_day" on "kinship" ("district_id", "declared_on", "id");
create index "kinship_guard" on "kinship" ("district_id", "guard_path", "declared_on");
create index "kinship_cadre" on "kinship" ("district_id", "cadre");
alter table "kinship" enable row level security;
grant select, insert, update on "kinship" to taizhang_person;
create policy "record_read" on "kinship" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))));
create policy "record_add" on "kinship" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
create policy "record_change" on "kinship" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))) with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false)));
comment on table "kinship" is 'declaration c59eb5d762c11048';
create table "kinship_relatives" (
  "district_id" text not null,
  "of_id" bigint not null,
  "position" integer not null,
  "org_id" bigint not null,
  "guard_path" text collate "C" not null,
  "handlers" bigint[],
  "team" text,
  "barred" bigint[],
  "day" date,
  "relative" bigint,
  "relative_label" text,
  "relation" text,
  "settled" text,
  "settled_on" date,
  primary key ("district_id", "of_id", "position"),
  constraint "kinship_relatives_relation_check" check ("relation" in ('spouse', 'lineal', 'collateral', 'affinity')),
  constraint "kinship_relatives_settled_check" check ("settled" in ('apart', 'moved', 'duties'))
);
create index "kinship_relatives_org_day" on "kinship_relatives" ("district_id", "org_id", "day");
create index "kinship_relatives_relative" on "kinship_relatives" ("district_id", "relative", "day");
alter table "kinship_relatives" enable row level security;
grant select, insert, update, delete on "kinship_relatives" to taizhang_person;
create policy "lines_read" on "kinship_relatives" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))));
create policy "lines_add" on "kinship_relatives" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
create policy "lines_change" on "kinship_relatives" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred)))) with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false)));
create policy lines_replace on "kinship_relatives" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.account'), '')::bigint is not null and coalesce((handlers is null or nullif(current_setting('app.account'), '')::bigint = any(handlers) or team = nullif(current_setting('app.team'), '') or nullif(current_setting('app.role'), '') in ('cadresHead')), false) and (barred is null or not nullif(current_setting('app.account'), '')::bigint = any(barred))));
comment on table "kinship_relatives" is 'declaration fc37321312385fc8';
drop policy "record_read" on "effect_flag";
drop policy "record_add" on "effect_flag";
drop policy "record_change" on "effect_flag";
drop policy "record_count" on "effect_flag";
alter table "effect_flag" enable row level security;
grant select, insert, update on "effect_flag" to taizhang_person;
grant select on "effect_flag" to taizhang_figures;
create policy "record_read" on "effect_flag" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('organization', 'cadres', 'cadresHead', 'discipline', 'disciplineHead') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) or (nullif(current_setting('app.role'), '') = 'member' and "member" = nullif(current_setting('app.member'), '')::bigint)));
create policy "record_add" on "effect_flag" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "effect_flag" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('discipline', 'disciplineHead', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "effect_flag" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "effect_flag" is 'declaration 476a8b0172280e7a';

-- The sealed sections read the summaries that were issued in their scope, with the figures as they were frozen; drafts and earlier versions they do not.
do $$ declare t text; issued text; begin
  foreach t in array array['report', 'report_figure'] loop
    issued := case t when 'report' then 'state = ''issued''' else 'exists (select 1 from report r where r.district_id = report_figure.district_id and r.id = report_figure.report_id and r.state = ''issued'')' end;
    execute format($p$create policy report_issued on %I for select to taizhang_person using (
      district_id = nullif(current_setting('app.district'), '') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')
      and nullif(current_setting('app.role'), '') in ('cadres', 'cadresHead', 'discipline', 'disciplineHead', 'petitions') and %s)$p$, t, issued);
  end loop;
end $$;
