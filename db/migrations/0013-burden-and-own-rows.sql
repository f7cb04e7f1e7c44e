-- Fields by organization and month (减负台账): what was typed, brought in by sheets, written by the program, and forms that filled themselves. No account, no
-- name and no time of day; the smallest unit is an organization and a month. Kept in the transaction of each write.
create table burden (
  district_id text not null,
  month text not null check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  org_id bigint not null,
  what text not null,
  source text not null check (source in ('hand', 'sheet', 'program', 'form')),
  guard_path text collate "C" not null,
  fields bigint not null,
  records bigint not null,
  primary key (district_id, month, org_id, what, source)
);
create index burden_guard on burden (district_id, guard_path, month);
alter table burden enable row level security;
grant select, insert, update on burden to taizhang_person;
create policy burden_read on burden for select to taizhang_person using (
  district_id = nullif(current_setting('app.district'), '') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')
  and nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda', 'cadres', 'cadresHead', 'discipline', 'disciplineHead', 'petitions'));
create policy burden_add on burden for insert to taizhang_person with check (
  district_id = nullif(current_setting('app.district'), '') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')
  and nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda', 'cadres', 'cadresHead', 'discipline', 'disciplineHead', 'petitions'));
create policy burden_change on burden for update to taizhang_person using (
  district_id = nullif(current_setting('app.district'), '') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')
  and nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda', 'cadres', 'cadresHead', 'discipline', 'disciplineHead', 'petitions'));
-- Lines that belong to whose record it is carry that member, so that their policy looks at their own row alone.
alter table "dues_payment_months" add column "member" bigint;
update "dues_payment_months" l set "member" = r."member" from "dues_payment" r where r."district_id" = l."district_id" and r."id" = l."of_id";
alter table "dues_payment_months" drop constraint if exists "dues_payment_months_month_check";
alter table "dues_payment_months" add constraint "dues_payment_months_month_check" check ("month" ~ '^[0-9]{4}-(0[1-9]|1[0-2])$');
drop policy "lines_read" on "dues_payment_months";
drop policy "lines_add" on "dues_payment_months";
drop policy "lines_change" on "dues_payment_months";
drop policy "lines_replace" on "dues_payment_months";
drop policy "lines_count" on "dues_payment_months";
alter table "dues_payment_months" enable row level security;
grant select, insert, update, delete on "dues_payment_months" to taizhang_person;
grant select on "dues_payment_months" to taizhang_figures;
create policy "lines_read" on "dues_payment_months" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) or (nullif(current_setting('app.role'), '') = 'member' and "member" = nullif(current_setting('app.member'), '')::bigint)));
create policy "lines_add" on "dues_payment_months" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "dues_payment_months" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "dues_payment_months" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "dues_payment_months" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "dues_payment_months" is 'declaration 8cad7898994748d1';
alter table "event_attendance" drop constraint if exists "event_attendance_state_check";
alter table "event_attendance" add constraint "event_attendance_state_check" check ("state" in ('present', 'leave', 'absent', 'exempt'));
drop policy "lines_read" on "event_attendance";
drop policy "lines_add" on "event_attendance";
drop policy "lines_change" on "event_attendance";
drop policy "lines_replace" on "event_attendance";
drop policy "lines_count" on "event_attendance";
alter table "event_attendance" enable row level security;
grant select, insert, update, delete on "event_attendance" to taizhang_person;
grant select on "event_attendance" to taizhang_figures;
create policy "lines_read" on "event_attendance" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) or (nullif(current_setting('app.role'), '') = 'member' and "member" = nullif(current_setting('app.member'), '')::bigint)));
create policy "lines_add" on "event_attendance" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_change" on "event_attendance" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy lines_replace on "event_attendance" for delete to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "lines_count" on "event_attendance" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "event_attendance" is 'declaration 3d421f2389552210';
alter table "good_deed" add column "member" bigint;
alter table "good_deed" add column "member_label" text;
alter table "good_deed" drop constraint if exists "good_deed_kind_check";
alter table "good_deed" add constraint "good_deed_kind_check" check ("kind" in ('hardship', 'repair', 'environment', 'service', 'mediation', 'other'));
create index "good_deed_member" on "good_deed" ("district_id", "member");
drop policy "record_read" on "good_deed";
drop policy "record_add" on "good_deed";
drop policy "record_change" on "good_deed";
drop policy "record_count" on "good_deed";
alter table "good_deed" enable row level security;
grant select, insert, update on "good_deed" to taizhang_person;
grant select on "good_deed" to taizhang_figures;
create policy "record_read" on "good_deed" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('member', 'clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) or (nullif(current_setting('app.role'), '') = 'member' and "member" = nullif(current_setting('app.member'), '')::bigint)));
create policy "record_add" on "good_deed" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "good_deed" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "good_deed" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "good_deed" is 'declaration 16c432f54425391f';
alter table "honour" drop constraint if exists "honour_kind_check";
alter table "honour" add constraint "honour_kind_check" check ("kind" in ('organization', 'person'));
alter table "honour" drop constraint if exists "honour_level_check";
alter table "honour" add constraint "honour_level_check" check ("level" in ('national', 'provincial', 'municipal', 'district', 'subdistrict'));
drop policy "record_read" on "honour";
drop policy "record_add" on "honour";
drop policy "record_change" on "honour";
drop policy "record_count" on "honour";
alter table "honour" enable row level security;
grant select, insert, update on "honour" to taizhang_person;
grant select on "honour" to taizhang_figures;
create policy "record_read" on "honour" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('member', 'clerk', 'secretary', 'leader', 'organization', 'propaganda') or (nullif(current_setting('app.role'), '') = 'member' and "member" = nullif(current_setting('app.member'), '')::bigint)));
create policy "record_add" on "honour" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "honour" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "honour" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "honour" is 'declaration 49d77cc75e12248e';
alter table "deployment" drop constraint if exists "deployment_role_check";
alter table "deployment" add constraint "deployment_role_check" check ("role" in ('cadre', 'community-worker', 'grid'));
drop policy "record_read" on "deployment";
drop policy "record_add" on "deployment";
drop policy "record_change" on "deployment";
drop policy "record_count" on "deployment";
alter table "deployment" enable row level security;
grant select, insert, update on "deployment" to taizhang_person;
grant select on "deployment" to taizhang_figures;
create policy "record_read" on "deployment" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) or (nullif(current_setting('app.role'), '') = 'member' and "member" = nullif(current_setting('app.member'), '')::bigint)));
create policy "record_add" on "deployment" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "deployment" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "deployment" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "deployment" is 'declaration f3cb654a929f5afb';
alter table "report_in" drop constraint if exists "report_in_unit_level_check";
alter table "report_in" add constraint "report_in_unit_level_check" check ("unit_level" in ('national', 'provincial', 'municipal', 'district', 'subdistrict', 'other'));
drop policy "record_read" on "report_in";
drop policy "record_add" on "report_in";
drop policy "record_change" on "report_in";
drop policy "record_count" on "report_in";
alter table "report_in" enable row level security;
grant select, insert, update on "report_in" to taizhang_person;
grant select on "report_in" to taizhang_figures;
create policy "record_read" on "report_in" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) or (nullif(current_setting('app.role'), '') = 'member' and "member" = nullif(current_setting('app.member'), '')::bigint)));
create policy "record_add" on "report_in" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "report_in" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "report_in" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "report_in" is 'declaration 0045ab748f165f74';
alter table "donation" drop constraint if exists "donation_channel_check";
alter table "donation" add constraint "donation_channel_check" check ("channel" in ('community', 'home', 'transfer'));
drop policy "record_read" on "donation";
drop policy "record_add" on "donation";
drop policy "record_change" on "donation";
drop policy "record_count" on "donation";
alter table "donation" enable row level security;
grant select, insert, update on "donation" to taizhang_person;
grant select on "donation" to taizhang_figures;
create policy "record_read" on "donation" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) or (nullif(current_setting('app.role'), '') = 'member' and "member" = nullif(current_setting('app.member'), '')::bigint)));
create policy "record_add" on "donation" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "donation" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "donation" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "donation" is 'declaration 3f1446132bd31300';
alter table "shift" drop constraint if exists "shift_duty_check";
alter table "shift" add constraint "shift_duty_check" check ("duty" in ('checkpoint', 'headquarters', 'patrol', 'site', 'other'));
drop policy "record_read" on "shift";
drop policy "record_add" on "shift";
drop policy "record_change" on "shift";
drop policy "record_count" on "shift";
alter table "shift" enable row level security;
grant select, insert, update on "shift" to taizhang_person;
grant select on "shift" to taizhang_figures;
create policy "record_read" on "shift" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) or (nullif(current_setting('app.role'), '') = 'member' and "member" = nullif(current_setting('app.member'), '')::bigint)));
create policy "record_add" on "shift" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_change" on "shift" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "shift" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "shift" is 'declaration c8c24146edc5cd0c';
alter table "subject_request" add column "member" bigint;
alter table "subject_request" add column "member_label" text;
alter table "subject_request" drop constraint if exists "subject_request_kind_check";
alter table "subject_request" add constraint "subject_request_kind_check" check ("kind" in ('see', 'copy', 'correct', 'complete', 'erase', 'explain', 'withdraw', 'relative'));
alter table "subject_request" drop constraint if exists "subject_request_decision_check";
alter table "subject_request" add constraint "subject_request_decision_check" check ("decision" in ('granted', 'partly', 'refused'));
create index "subject_request_member" on "subject_request" ("district_id", "member");
drop policy "record_read" on "subject_request";
drop policy "record_add" on "subject_request";
drop policy "record_change" on "subject_request";
drop policy "record_count" on "subject_request";
alter table "subject_request" enable row level security;
grant select, insert, update on "subject_request" to taizhang_person;
grant select on "subject_request" to taizhang_figures;
create policy "record_read" on "subject_request" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'leader', 'organization', 'propaganda') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) or (nullif(current_setting('app.role'), '') = 'member' and "member" = nullif(current_setting('app.member'), '')::bigint)));
create policy "record_add" on "subject_request" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) or ((nullif(current_setting('app.role'), '') in ('member') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and "member" = nullif(current_setting('app.member'), '')::bigint)));
create policy "record_change" on "subject_request" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
create policy "record_count" on "subject_request" for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));
comment on table "subject_request" is 'declaration 3984c92d3dc9e82b';
drop policy "sealed_read" on "subject_request_applicant";
drop policy "sealed_add" on "subject_request_applicant";
drop policy "sealed_change" on "subject_request_applicant";
alter table "subject_request_applicant" enable row level security;
grant select, insert, update on "subject_request_applicant" to taizhang_person;
create policy "sealed_read" on "subject_request_applicant" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'organization', 'secretary') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "sealed_add" on "subject_request_applicant" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) or ((nullif(current_setting('app.role'), '') in ('member') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.member'), '')::bigint is not null)));
create policy "sealed_change" on "subject_request_applicant" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
comment on table "subject_request_applicant" is 'declaration 6277e51f1abe18e4';
drop policy "sealed_read" on "subject_request_personal";
drop policy "sealed_add" on "subject_request_personal";
drop policy "sealed_change" on "subject_request_personal";
alter table "subject_request_personal" enable row level security;
grant select, insert, update on "subject_request_personal" to taizhang_person;
create policy "sealed_read" on "subject_request_personal" for select to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'organization', 'secretary') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))));
create policy "sealed_add" on "subject_request_personal" for insert to taizhang_person with check (district_id = nullif(current_setting('app.district'), '') and ((nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) or ((nullif(current_setting('app.role'), '') in ('member') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')) and nullif(current_setting('app.member'), '')::bigint is not null)));
create policy "sealed_change" on "subject_request_personal" for update to taizhang_person using (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), ''))) with check (district_id = nullif(current_setting('app.district'), '') and (nullif(current_setting('app.role'), '') in ('clerk', 'secretary', 'organization') and guard_path >= nullif(current_setting('app.lo'), '') and guard_path < nullif(current_setting('app.hi'), '')));
comment on table "subject_request_personal" is 'declaration 7edbb4a3bac8063b';
