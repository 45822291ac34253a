-- What a group adds for one session to what its charter says, and the sentence everybody is reminded of just now, by nobody's
-- name and about nobody.
create table live_rule (
  id varchar(26) primary key,
  ord bigint not null,
  session varchar(26) not null references session (id),
  words varchar(300) not null
);
create index live_rule_session on live_rule (session, ord);
create table live_reminder (
  session varchar(26) primary key references session (id),
  words varchar(4000) not null
);
