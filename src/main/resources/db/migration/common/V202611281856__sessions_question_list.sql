-- The questions a session is about: each list stands as it was written, and is agreed when both sides have said yes to it.
create table session_question_list (
  id varchar(26) primary key,
  ord bigint not null,
  session varchar(26) not null references session (id),
  questions varchar(3100) not null,
  written_by varchar(26) references person (id),
  day varchar(10) not null
);
create index session_question_list_session on session_question_list (session, ord);
create table session_question_yes (
  list varchar(26) not null references session_question_list (id),
  side varchar(20) not null,
  person varchar(26) references person (id),
  day varchar(10) not null,
  primary key (list, side)
);
