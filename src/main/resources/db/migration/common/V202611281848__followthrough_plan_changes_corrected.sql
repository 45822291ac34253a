-- What was said to everybody is never changed unseen: what it said before stays readable, with why it was changed.
-- Taken back, it says nothing any more.
alter table plan_change add column corrected_day varchar(10);
create table plan_change_before (
  id varchar(26) primary key,
  ord bigint not null,
  plan_change varchar(26) not null references plan_change (id),
  what varchar(1000) not null,
  why varchar(500) not null,
  changed_by varchar(26) not null references person (id),
  day varchar(10) not null
);
create index plan_change_before_change on plan_change_before (plan_change, ord);
