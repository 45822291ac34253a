-- What a person permits in one session, purpose by purpose; entered_by is whoever wrote it down for them.
create table session_permit (
  session varchar(26) not null references session (id),
  person varchar(26) not null references person (id),
  purpose varchar(10) not null,
  answer varchar(8) not null,
  at bigint not null,
  entered_by varchar(26),
  primary key (session, person, purpose)
);

-- What a person permits in every session of a project, until they say something else.
create table standing_permit (
  project varchar(26) not null references project (id),
  person varchar(26) not null references person (id),
  purpose varchar(10) not null,
  answer varchar(8) not null,
  at bigint not null,
  primary key (project, person, purpose)
);

-- So far only the sound was asked about.
insert into session_permit (session, person, purpose, answer, at) select session, person, 'SOUND', answer, at from session_permission;
drop table session_permission;
