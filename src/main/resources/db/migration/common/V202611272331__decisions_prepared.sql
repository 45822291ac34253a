-- Who has the last word on it, as it was written down when it opened.
alter table decision add column last_word varchar(500) default '' not null;
-- A picture of an option, by its content, and what it shows in words.
alter table decision_option add column picture varchar(64) default '' not null;
alter table decision_option add column shows varchar(300) default '' not null;

-- A question that is ready and not yet put to anybody: to look at once more, to give pictures to, or for a session.
create table prepared_question (
  id varchar(26) primary key,
  ord bigint not null,
  project varchar(26) not null references project (id),
  part varchar(26) references part (id),
  session varchar(26),
  charter varchar(26),
  made_by varchar(26) not null,
  question varchar(300) not null,
  way varchar(12) not null,
  proposal varchar(4000) not null,
  places integer not null,
  closes_day varchar(10) not null,
  close_when_all boolean not null,
  secret boolean not null,
  terms varchar(400) not null,
  steps boolean not null,
  instead_of varchar(26) references decision (id)
);
create index prepared_question_project on prepared_question (project, ord);
create index prepared_question_session on prepared_question (session);

create table prepared_option (
  id varchar(26) primary key,
  ord bigint not null,
  prepared varchar(26) not null references prepared_question (id),
  title varchar(200) not null,
  meaning varchar(1000) not null,
  cost bigint not null,
  picture varchar(64) not null,
  shows varchar(300) not null
);
create index prepared_option_prepared on prepared_option (prepared, ord);
