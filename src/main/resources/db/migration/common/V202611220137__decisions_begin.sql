-- A question a project decides together.
create table decision (
  id varchar(26) primary key,
  ord bigint not null,
  project varchar(26) not null references project (id),
  part varchar(26) references part (id),
  session varchar(26),
  charter varchar(26),
  proposed_by varchar(26) not null,
  question varchar(300) not null,
  way varchar(12) not null,
  places integer not null,
  close_when_all boolean not null,
  opened bigint not null
);
create index decision_project on decision (project, ord);
create index decision_session on decision (session);

-- What was put to people, each time it was put to them.
create table decision_round (
  decision varchar(26) not null references decision (id),
  number integer not null,
  proposal varchar(4000) not null,
  changed varchar(2000) not null,
  meanwhile varchar(2000) not null,
  closes_day varchar(10) not null,
  begun bigint not null,
  begun_by varchar(26) not null,
  primary key (decision, number)
);

create table decision_option (
  id varchar(26) primary key,
  ord bigint not null,
  decision varchar(26) not null references decision (id),
  title varchar(200) not null,
  meaning varchar(1000) not null
);
create index decision_option_decision on decision_option (decision, ord);

-- Everybody who was asked, as they stood when it opened. It can be kept open longer for one of them.
create table decision_asked (
  decision varchar(26) not null references decision (id),
  person varchar(26) not null,
  ord bigint not null,
  stakeholder varchar(30) not null,
  open_until_day varchar(10),
  open_because varchar(500) not null,
  primary key (decision, person)
);
create index decision_asked_person on decision_asked (person);

-- Every answer, in order; of one person's answers in a round the last counts.
create table decision_answer (
  id varchar(26) primary key,
  ord bigint not null,
  decision varchar(26) not null references decision (id),
  round integer not null,
  person varchar(26) not null,
  answer varchar(12),
  because varchar(2000) not null,
  at bigint not null,
  entered_for varchar(26),
  entered_by varchar(26),
  undone bigint
);
create index decision_answer_decision on decision_answer (decision, ord);
create index decision_answer_entered on decision_answer (entered_for);

-- What an answer says of an option: 1 for a tick.
create table decision_mark (
  answer varchar(26) not null references decision_answer (id),
  marked varchar(26) not null references decision_option (id),
  worth integer not null,
  primary key (answer, marked)
);

-- The end of an objection, by its owner and nobody else.
create table objection_end (
  answer varchar(26) primary key references decision_answer (id),
  how varchar(12) not null,
  words varchar(2000) not null,
  at bigint not null
);

create table decision_closing (
  decision varchar(26) primary key references decision (id),
  at bigint not null,
  by_person varchar(26),
  outcome varchar(20) not null
);

create table decision_outcome (
  decision varchar(26) primary key references decision (id),
  statement varchar(4000) not null,
  reasons varchar(4000) not null,
  at bigint not null,
  by_person varchar(26) not null
);

create table minority_view (
  decision varchar(26) not null references decision (id),
  person varchar(26) not null,
  words varchar(2000) not null,
  at bigint not null,
  primary key (decision, person)
);

create table decision_done (
  decision varchar(26) primary key references decision (id),
  done_day varchar(10) not null,
  at bigint not null,
  by_person varchar(26) not null
);

-- What was agreed, and then changed by somebody else.
create table decision_change (
  id varchar(26) primary key,
  ord bigint not null,
  decision varchar(26) not null references decision (id),
  changed_day varchar(10) not null,
  what varchar(2000) not null,
  why varchar(2000) not null,
  by_whom varchar(200) not null,
  at bigint not null,
  by_person varchar(26) not null
);
create index decision_change_decision on decision_change (decision, ord);

create table decision_reminder (
  decision varchar(26) not null references decision (id),
  sent_day varchar(10) not null,
  people integer not null,
  primary key (decision, sent_day)
);
