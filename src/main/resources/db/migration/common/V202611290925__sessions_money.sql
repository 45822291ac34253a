-- The money of a session in one table: what is planned for what people need, and for whoever facilitates, and what it came to.
create table session_money (
  session varchar(26) not null references session (id),
  used_for varchar(10) not null,
  planned bigint not null,
  because varchar(500) not null,
  spent bigint,
  primary key (session, used_for)
);
insert into session_money (session, used_for, planned, because, spent) select session, 'ACCESS', planned, because, spent from session_access_money;
insert into session_money (session, used_for, planned, because, spent) select session, 'LEADING', planned, '', spent from session_leading_money;
drop table session_access_money;
drop table session_leading_money;
