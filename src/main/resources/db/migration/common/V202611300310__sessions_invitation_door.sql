-- Each letter that asks somebody whether they come has a door of its own. Kept is the fingerprint of its secret; at is when it was made.
create table session_invitation_door (
  door varchar(64) primary key,
  session varchar(26) not null references session (id),
  person varchar(26) not null references person (id),
  at bigint not null
);
create index session_invitation_door_person on session_invitation_door (person);
create index session_invitation_door_session on session_invitation_door (session);
