-- What somebody will do next themselves, after a session. Sealed, since it may be for themselves alone; reminded once, by the
-- day they chose.
create table session_next_step (
  id varchar(26) primary key,
  ord bigint not null,
  session varchar(26) not null references session (id),
  person varchar(26) not null references person (id),
  sealed varchar(4000) not null,
  shared boolean not null,
  remind_day varchar(10),
  reminded_day varchar(10),
  unique (session, person)
);
create index session_next_step_remind on session_next_step (remind_day);
create index session_next_step_person on session_next_step (person);
