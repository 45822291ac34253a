-- What we changed in our plan because of something that was said: who wrote it down, and when.
create table plan_change (
  id varchar(26) primary key,
  ord bigint not null,
  project varchar(26) not null references project (id),
  contribution varchar(26) not null references contribution (id),
  what varchar(1000) not null,
  said_by varchar(26) not null references person (id),
  day varchar(10) not null
);
create index plan_change_project on plan_change (project, ord);
create index plan_change_contribution on plan_change (contribution, ord);
