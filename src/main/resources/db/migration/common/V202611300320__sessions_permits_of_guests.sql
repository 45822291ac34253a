-- Who came from outside the project says what they permit like everybody else: what names them here is then their
-- registration, so the answers for one session refer to people alone no more.
create table session_permit_now (
  session varchar(26) not null references session (id),
  person varchar(26) not null,
  purpose varchar(10) not null,
  answer varchar(8) not null,
  at bigint not null,
  entered_by varchar(26),
  primary key (session, person, purpose)
);
insert into session_permit_now (session, person, purpose, answer, at, entered_by) select session, person, purpose, answer, at, entered_by from session_permit;
drop table session_permit;
alter table session_permit_now rename to session_permit;
