-- That something felt off in a session, in somebody's words and by nobody's name: no column says who or when. Gone when
-- those who run it have looked at it.
create table session_felt_off (
  id varchar(26) primary key,
  session varchar(26) not null references session (id),
  sealed varchar(12000) not null
);
create index session_felt_off_session on session_felt_off (session);
