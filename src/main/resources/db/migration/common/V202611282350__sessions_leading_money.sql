-- The money for whoever facilitates a session, planned and what it came to: an impartial one from outside costs some.
create table session_leading_money (
  session varchar(26) primary key references session (id),
  planned bigint not null,
  spent bigint
);
