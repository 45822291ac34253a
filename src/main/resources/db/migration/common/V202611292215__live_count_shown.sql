-- How an open question stands is on the wall because whoever runs the session pressed for it: who did is in the facts.
create table live_count_shown (
  session varchar(26) not null references session (id),
  decision varchar(26) not null references decision (id),
  shown_at bigint not null,
  primary key (session, decision)
);
