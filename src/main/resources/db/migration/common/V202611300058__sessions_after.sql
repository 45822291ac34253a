-- What is done after a session: who sees to each of it, by when, and whether it is done. It was one person and one day for all of it.
-- For telling people (FOLLOW_UP) the day is the one they were promised, and stands with the session.
create table session_after (
  session varchar(26) not null references session (id),
  kind varchar(20) not null,
  owner varchar(26) references person (id),
  day varchar(10),
  was varchar(10),
  done bigint,
  done_by varchar(26) references person (id),
  chased bigint,
  primary key (session, kind)
);

insert into session_after (session, kind, owner, chased)
  select session.id, 'FOLLOW_UP', session.arranger, (select session_step.at from session_step where session_step.session = session.id and session_step.kind = 'CHASED')
  from session where session.stage = 'ENDED';

delete from session_step where kind = 'CHASED';
