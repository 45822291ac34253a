-- A question of short statements that many people answer. Who may: people of the project, anybody with the link, or
-- anybody with a code. Whether the answers may be given away as numbers is said before the first is given, and stays.
create table map_question (
  id varchar(26) primary key,
  ord bigint not null,
  project varchar(26) not null references project (id),
  title varchar(120) not null,
  question varchar(500) not null,
  help varchar(1000) not null,
  who varchar(10) not null,
  adding varchar(12) not null,
  open_data boolean not null,
  about varchar(200) not null,
  about_choices varchar(2000) not null,
  opened_by varchar(26) not null references person (id),
  opened bigint not null,
  closes varchar(10) not null
);
create index map_question_project on map_question (project, ord);

create table map_closing (
  question varchar(26) primary key references map_question (id),
  closed_by varchar(26) not null references person (id),
  closed bigint not null
);

-- Somebody who answers: a person of the house, or nobody we know. No name, and no address.
create table map_taker (
  id varchar(26) primary key,
  question varchar(26) not null references map_question (id),
  person varchar(26) references person (id),
  came varchar(10) not null,
  about integer
);
create unique index map_taker_person on map_taker (question, person);
create index map_taker_whose on map_taker (person);

-- A browser that answers, by the fingerprint of what its cookie holds and of this question: nothing leads from one
-- question to the next.
create table map_device (
  print varchar(64) primary key,
  taker varchar(26) not null references map_taker (id)
);
create index map_device_taker on map_device (taker);

-- A sheet of paper with a code: the same answers whether it comes back by post or its code is typed. Nobody writes down who
-- was given which.
create table map_sheet (
  id varchar(26) primary key,
  question varchar(26) not null references map_question (id),
  number integer not null,
  sealed varchar(300) not null,
  print varchar(64) not null,
  taker varchar(26) references map_taker (id)
);
create unique index map_sheet_number on map_sheet (question, number);
create unique index map_sheet_print on map_sheet (print);

create table map_entering (
  id varchar(26) primary key,
  ord bigint not null,
  question varchar(26) not null references map_question (id),
  taker varchar(26) not null references map_taker (id),
  sheet integer,
  entry varchar(26),
  how varchar(10) not null,
  read_back boolean not null,
  entered_by varchar(26) references person (id),
  day varchar(10) not null,
  undone boolean not null
);
create index map_entering_question on map_entering (question, ord);
create index map_entering_taker on map_entering (taker);

create table map_statement (
  id varchar(26) primary key,
  ord bigint not null,
  question varchar(26) not null references map_question (id),
  number integer not null,
  words varchar(300) not null,
  taker varchar(26) references map_taker (id),
  came_from varchar(26) references map_statement (id),
  because varchar(300) not null,
  stands varchar(10) not null,
  about_us boolean not null,
  tended_by varchar(26) references person (id),
  tended_day varchar(10)
);
create unique index map_statement_number on map_statement (question, number);

-- One row for each person and statement: the latest answer. `entering` says which sheet or call it came by; an answer that
-- somebody gave themselves has none.
create table map_vote (
  taker varchar(26) not null references map_taker (id),
  statement varchar(26) not null references map_statement (id),
  ord bigint not null,
  vote varchar(10) not null,
  entering varchar(26) references map_entering (id),
  primary key (taker, statement)
);
create index map_vote_statement on map_vote (statement);
create index map_vote_entering on map_vote (entering);

create table map_left_out (
  taker varchar(26) primary key references map_taker (id),
  because varchar(300) not null,
  left_out_by varchar(26) not null references person (id),
  day varchar(10) not null
);

-- The map as it was made last, and by which engine: another version may make another map of the same answers.
create table map_made (
  question varchar(26) primary key references map_question (id),
  engine varchar(60) not null,
  version varchar(20) not null,
  made bigint not null,
  people integer not null,
  votes integer not null,
  told varchar(9000000) not null
);
