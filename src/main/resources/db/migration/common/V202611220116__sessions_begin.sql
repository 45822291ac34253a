-- A session: a meeting, workshop, visit or call. Day and times are local (Europe/London).
create table session (
  id varchar(26) primary key,
  ord bigint not null,
  project varchar(26) not null references project (id),
  title varchar(200) not null,
  purpose varchar(2000) not null,
  day varchar(10) not null,
  starts varchar(5) not null,
  ends varchar(5) not null,
  place varchar(500) not null,
  joining varchar(1000) not null,
  reading_minutes integer not null,
  stage varchar(10) not null,
  follow_up varchar(10),
  arranger varchar(26) not null references person (id)
);
create index session_project on session (project, day);

-- What was done with a session, when and by whom: planned, invited, opened, ended, recap, finished, chased.
create table session_step (
  session varchar(26) not null references session (id),
  kind varchar(12) not null,
  at bigint not null,
  person varchar(26),
  primary key (session, kind)
);

create table agenda_item (
  id varchar(26) primary key,
  session varchar(26) not null references session (id),
  place integer not null,
  kind varchar(20) not null,
  minutes integer not null,
  title varchar(200) not null,
  lead varchar(200) not null
);
create index agenda_item_session on agenda_item (session, place);

create table session_job (
  session varchar(26) not null references session (id),
  person varchar(26) not null references person (id),
  job varchar(20) not null,
  primary key (session, person, job)
);

-- Who was invited and what they answered; entered_by is whoever wrote it down for them.
create table session_invitation (
  session varchar(26) not null references session (id),
  person varchar(26) not null references person (id),
  reply varchar(5) not null,
  at bigint not null,
  entered_by varchar(26),
  how varchar(200) not null,
  primary key (session, person)
);

create table session_attendance (
  session varchar(26) not null references session (id),
  person varchar(26) not null references person (id),
  at bigint not null,
  counted_by varchar(26) not null,
  primary key (session, person)
);

-- Permission to record, asked of each person for each session.
create table session_permission (
  session varchar(26) not null references session (id),
  person varchar(26) not null references person (id),
  answer varchar(8) not null,
  at bigint not null,
  primary key (session, person)
);
