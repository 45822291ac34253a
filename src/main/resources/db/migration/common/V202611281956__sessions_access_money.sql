-- The money kept for what people need to take part in a session, or why there is none, and what it came to.
create table session_access_money (
  session varchar(26) primary key references session (id),
  planned bigint not null,
  because varchar(500) not null,
  spent bigint
);
