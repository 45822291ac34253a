-- What people answer to the three cards of a session: are we ready, is the purpose clear, was it achieved. Whether somebody
-- was ready is gone when the session ends.
create table live_card (
  session varchar(26) not null references session (id),
  person varchar(26) not null references person (id),
  card varchar(8) not null,
  answer varchar(12) not null,
  words varchar(500) not null,
  primary key (session, card, person)
);

-- How a purpose was worded before the group changed it.
create table session_purpose (
  session varchar(26) not null references session (id),
  ord bigint not null,
  was varchar(2000) not null,
  person varchar(26) references person (id),
  primary key (session, ord)
);
