-- What the place of a session is like, matter by matter: steps, toilets, a quiet room, how to get there, if there is a fire, joining from elsewhere.
create table session_venue (
  session varchar(26) not null references session (id),
  matter varchar(12) not null,
  words varchar(500) not null,
  primary key (session, matter)
);
