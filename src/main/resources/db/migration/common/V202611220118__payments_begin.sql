-- The rate card: what an hour and a mile are thanked with, and how soon. Rows are added, never changed:
-- money in tenths of a penny, PAID_WITHIN in working days.
create table pay_term (
  id varchar(26) primary key,
  ord bigint not null,
  kind varchar(12) not null,
  amount bigint not null,
  from_day varchar(10) not null,
  source varchar(500) not null,
  checked_day varchar(10) not null
);
insert into pay_term values ('hour-2025', 1, 'HOUR', 27500, '2025-01-01', 'NIHR payment guidance for public involvement: £27.50 an hour, with reading and preparing', '2026-11-22');
insert into pay_term values ('mile-2011', 2, 'MILE', 450, '2011-04-06', 'HM Revenue & Customs approved mileage rate for a car or van: 45p a mile', '2026-11-22');
insert into pay_term values ('within-2025', 3, 'PAID_WITHIN', 10, '2025-01-01', 'Our own aim: 10 working days', '2026-11-22');

-- Where a person's payment may go instead.
create table charity (
  id varchar(26) primary key,
  ord bigint not null,
  project varchar(26) not null references project (id),
  name varchar(200) not null
);
create index charity_project on charity (project);

-- What a person chose about being paid in a project. The newest row counts.
create table pay_choice (
  id varchar(26) primary key,
  ord bigint not null,
  project varchar(26) not null references project (id),
  person varchar(26) not null references person (id),
  choice varchar(12) not null,
  less_tenths bigint,
  charity varchar(26) references charity (id),
  at bigint not null,
  by_person varchar(26) not null
);
create index pay_choice_person on pay_choice (person, project, ord);

-- How money reaches a person or a charity (the owner). Sealed; only the last figures are shown again.
create table payee (
  owner varchar(26) primary key,
  route varchar(6) not null,
  sealed varchar(4000) not null,
  last_four varchar(4) not null,
  at bigint not null,
  by_person varchar(26) not null
);

create table claim (
  id varchar(26) primary key,
  ord bigint not null,
  project varchar(26) not null references project (id),
  session varchar(26),
  nth integer not null,
  person varchar(26) not null references person (id),
  about varchar(300) not null,
  day varchar(10) not null,
  minutes integer not null,
  stage varchar(10) not null,
  unique (session, person, nth)
);
create index claim_project on claim (project, ord);
create index claim_person on claim (person, ord);

create table claim_line (
  id varchar(26) primary key,
  ord bigint not null,
  claim varchar(26) not null references claim (id),
  kind varchar(8) not null,
  expense varchar(12),
  note varchar(300) not null,
  tenth_miles bigint,
  pence bigint not null,
  choice varchar(12),
  charity varchar(26) references charity (id),
  by_person varchar(26)
);
create index claim_line_claim on claim_line (claim, ord);

-- Each move of a claim from one stage to the next, with who and when.
create table claim_step (
  id varchar(26) primary key,
  ord bigint not null,
  claim varchar(26) not null references claim (id),
  move varchar(10) not null,
  at bigint not null,
  by_person varchar(26),
  words varchar(1000) not null
);
create index claim_step_claim on claim_step (claim, ord);

create table payment_run (
  id varchar(26) primary key,
  ord bigint not null,
  project varchar(26) not null references project (id),
  at bigint not null,
  by_person varchar(26) not null
);
create index payment_run_project on payment_run (project, ord);

-- What goes to one payee for one claim. The details are sealed a second time at export, and blanked when it is paid.
create table payment (
  id varchar(26) primary key,
  ord bigint not null,
  run varchar(26) not null references payment_run (id),
  claim varchar(26) not null references claim (id),
  owner varchar(26) not null,
  route varchar(6) not null,
  pence bigint not null,
  sealed varchar(4000) not null,
  paid_day varchar(10),
  paid_by varchar(26)
);
create index payment_run_of on payment (run, ord);
create index payment_claim on payment (claim);
