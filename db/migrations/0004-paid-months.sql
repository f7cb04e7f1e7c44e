-- Months that members have paid their dues for, by member (已交月份): what arrears and the rate of those who paid up are held against. A district has millions of
-- paid months and at most a few hundred gaps, so the months are kept as ranges, one row a member; a month is its number year * 12 + month.
-- The database keeps them itself with every write of a payment, whatever writes it: a month is paid where its lines, reversals included and void payments
-- left out, come to more than nothing. Lines are never updated but for the place of their organization: a correction takes them away and adds others.
create table dues_paid_months (
  district_id text not null,
  member bigint not null,
  months int4multirange not null,
  primary key (district_id, member)
);
alter table dues_paid_months enable row level security;
grant select on dues_paid_months to taizhang_figures;
create policy paid_months_count on dues_paid_months for select to taizhang_figures using (district_id = nullif(current_setting('app.district'), ''));

create index dues_payment_months_member_month on dues_payment_months (district_id, member, month) include (of_id, amount);

create function month_number(month text) returns integer language sql immutable strict parallel safe
  return left(month, 4)::integer * 12 + right(month, 2)::integer;

-- Looks at some months of some members again. Their rows are locked first, in one order, so that of two payments of one member the second sees what the first wrote.
create function keep_paid_months(districts text[], members bigint[], paid text[]) returns void language plpgsql security definer set search_path = public as $$
begin
  if members is null then return; end if;
  insert into dues_paid_months (district_id, member, months)
    select distinct t.district_id, t.member, '{}'::int4multirange from unnest(districts, members) as t (district_id, member) order by 1, 2
    on conflict (district_id, member) do update set months = dues_paid_months.months;
  update dues_paid_months k set months = k.months - coalesce(seen.unpaid, '{}') + coalesce(seen.paid, '{}')
  from (
    select m.district_id, m.member,
      range_agg(int4range(month_number(m.month), month_number(m.month) + 1)) filter (where m.amount > 0) as paid,
      range_agg(int4range(month_number(m.month), month_number(m.month) + 1)) filter (where m.amount <= 0) as unpaid
    from (
      select t.district_id, t.member, t.month, coalesce((
        select sum(l.amount) from dues_payment_months l join dues_payment p on p.district_id = l.district_id and p.id = l.of_id and p.state <> 'void'
        where l.district_id = t.district_id and l.member = t.member and l.month = t.month
      ), 0) as amount
      from (select distinct * from unnest(districts, members, paid) as t (district_id, member, month)) t
    ) m
    group by 1, 2
  ) seen
  where k.district_id = seen.district_id and k.member = seen.member;
end
$$;

create function paid_months_of_lines() returns trigger language plpgsql security definer set search_path = public as $$
begin
  perform keep_paid_months(array_agg(district_id), array_agg(member), array_agg(month)) from changed where member is not null and month is not null;
  return null;
end
$$;
create trigger paid_months_added after insert on dues_payment_months
  referencing new table as changed for each statement execute function paid_months_of_lines();
create trigger paid_months_taken after delete on dues_payment_months
  referencing old table as changed for each statement execute function paid_months_of_lines();

-- A payment made void, or brought back.
create function paid_months_of_payments() returns trigger language plpgsql security definer set search_path = public as $$
begin
  perform keep_paid_months(array_agg(l.district_id), array_agg(l.member), array_agg(l.month))
  from now_so n join before b on b.district_id = n.district_id and b.id = n.id and (b.state = 'void') <> (n.state = 'void')
  join dues_payment_months l on l.district_id = n.district_id and l.of_id = n.id
  where l.member is not null and l.month is not null;
  return null;
end
$$;
create trigger paid_months_voided after update on dues_payment
  referencing old table as before new table as now_so for each statement execute function paid_months_of_payments();

-- What all payments come to, as it should be kept.
create view paid_months_of_all as
  select district_id, member, range_agg(int4range(month_number(month), month_number(month) + 1)) as months
  from (
    select l.district_id, l.member, l.month from dues_payment_months l join dues_payment p on p.district_id = l.district_id and p.id = l.of_id and p.state <> 'void'
    where l.member is not null and l.month is not null group by 1, 2, 3 having sum(l.amount) > 0
  ) paid
  group by 1, 2;

-- All of them from the beginning, for payments that came in while nobody looked: before this table was, or in bulk.
create function paid_months_anew() returns void language sql set search_path = public as $$
  delete from dues_paid_months;
  insert into dues_paid_months (district_id, member, months) select district_id, member, months from paid_months_of_all;
$$;

-- What the database keeps of a district by itself and differs from the records: one line each, for `verify`.
create function kept_wrong(district text) returns setof text language sql stable set search_path = public as $$
  select 'dues_paid_months of member ' || coalesce(k.member, a.member) || ': ' || coalesce(k.months, '{}') || ' is kept, ' || coalesce(a.months, '{}') || ' was paid'
  from (select * from dues_paid_months where district_id = district) k
  full join (select * from paid_months_of_all where district_id = district) a on a.member = k.member
  where coalesce(k.months, '{}') <> coalesce(a.months, '{}')
  order by coalesce(k.member, a.member);
$$;
revoke all on function keep_paid_months(text[], bigint[], text[]), paid_months_of_lines(), paid_months_of_payments(), paid_months_anew(), kept_wrong(text) from public;
grant execute on function month_number(text) to taizhang_person, taizhang_figures;
select paid_months_anew();
