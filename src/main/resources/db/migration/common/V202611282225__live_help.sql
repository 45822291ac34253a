-- What somebody does so that a person is heard: who, when and what. A log of help of those who run a session, and of
-- nobody's failing. Gone when the session ends; only how many were helped is counted. Whom it is for may come from outside.
create table live_help (
  id varchar(26) primary key,
  ord bigint not null,
  session varchar(26) not null references session (id),
  person varchar(26) not null,
  way varchar(16) not null,
  helper varchar(26) not null references person (id),
  at bigint not null
);
create index live_help_session on live_help (session, ord);
