-- Everybody writes first, and nobody reads before all are ready. Whose words these are, and how they shall be shown, is
-- sealed with them; the mark finds one's own. Nothing of it is left when they are shown.
create table live_writing (
  session varchar(26) primary key references session (id),
  began bigint not null
);
create table live_written (
  id varchar(26) primary key,
  session varchar(26) not null references session (id),
  mark varchar(64) not null,
  sealed varchar(30000) not null
);
create index live_written_session on live_written (session);
create index live_written_mark on live_written (mark);
