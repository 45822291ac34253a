-- What people are to read before a session: it goes out with the invitation, and by a letter of its own when it comes later.
create table session_to_read (
  session varchar(26) primary key references session (id),
  words varchar(6000) not null,
  address varchar(500) not null,
  at bigint not null
);
