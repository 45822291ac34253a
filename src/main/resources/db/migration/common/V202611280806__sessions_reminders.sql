-- How many days before a session a reminder goes out; 0 for none.
alter table session add column remind_days integer not null default 5;

-- When a person last heard from us on which day it is: whoever has just heard is not reminded.
alter table session_invitation add column told bigint not null default 0;
update session_invitation set told = at;

-- That somebody was reminded of a session on this day, so that it happens once. The letter may be taken back while it waits.
create table session_reminder (
  session varchar(26) not null references session (id),
  person varchar(26) not null references person (id),
  day varchar(10) not null,
  letter varchar(26),
  primary key (session, person, day)
);
