-- Why, hoped-for outcome, what we are prepared to change, what is decided already, and when.
create table project_plan (
  project varchar(26) primary key references project (id),
  why varchar(2000) not null,
  outcome varchar(2000) not null,
  prepared varchar(2000) not null,
  decided varchar(2000) not null,
  starts varchar(10),
  ends varchar(10)
);

-- "Are we ready?": six questions, answered as often as things change; the latest stands and earlier ones are kept.
create table readiness_check (
  id varchar(26) primary key,
  ord bigint not null,
  project varchar(26) not null references project (id),
  person varchar(26),
  at bigint not null
);
create index readiness_check_project on readiness_check (project, ord);

create table readiness_answer (
  readiness_check varchar(26) not null references readiness_check (id),
  question varchar(20) not null,
  answer varchar(8) not null,
  note varchar(500) not null,
  primary key (readiness_check, question)
);

-- Who has the last word on what, besides the parts: the money, who joins, what is published.
create table decision_right (
  id varchar(26) primary key,
  ord bigint not null,
  project varchar(26) not null references project (id),
  matter varchar(200) not null,
  who varchar(500) not null
);
create index decision_right_project on decision_right (project, ord);

-- How the level of a part came to stand: drafted, a yes, more asked for, answered, agreed. Added to, never changed.
create table level_step (
  id varchar(26) primary key,
  ord bigint not null,
  part varchar(26) not null references part (id),
  kind varchar(12) not null,
  person varchar(26),
  at bigint not null,
  day varchar(10) not null,
  level varchar(20),
  who_decides varchar(500) not null,
  says varchar(1000) not null,
  answers varchar(26),
  given boolean not null
);
create index level_step_part on level_step (part, ord);

-- Put before the public, and taken back: the last row stands.
create table publication (
  id varchar(26) primary key,
  ord bigint not null,
  project varchar(26) not null references project (id),
  kind varchar(12) not null,
  person varchar(26),
  at bigint not null
);
create index publication_project on publication (project, ord);
