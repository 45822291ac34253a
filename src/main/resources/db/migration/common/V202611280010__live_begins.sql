-- While a session is on somebody presses "next" or "break now": from then on it is this block, or (blank) a break.
create table live_turn (
  id varchar(26) primary key,
  ord bigint not null,
  session varchar(26) not null references session (id),
  item varchar(26) not null,
  minutes integer not null,
  at bigint not null
);
create index live_turn_session on live_turn (session, ord);

-- What people ask for now. Gone when it is answered, and when the session ends.
create table live_request (
  id varchar(26) primary key,
  session varchar(26) not null references session (id),
  person varchar(26) not null references person (id),
  ask varchar(16) not null,
  at bigint not null,
  unique (session, person, ask)
);

-- Who was heard, and how. Gone when the session ends; only the counts stay.
create table live_heard (
  session varchar(26) not null references session (id),
  person varchar(26) not null references person (id),
  way varchar(10) not null,
  primary key (session, person, way)
);

create table live_heard_count (
  session varchar(26) primary key references session (id),
  heard integer not null,
  passed integer not null,
  not_yet integer not null
);
