-- A show of hands that was counted and ticked against nobody: how the room feels, never a decision.
create table live_hands (
  id varchar(26) primary key,
  ord bigint not null,
  session varchar(26) not null references session (id),
  question varchar(300) not null,
  yes integer not null,
  no integer not null,
  unsure integer not null
);
create index live_hands_session on live_hands (session, ord);
