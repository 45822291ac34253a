-- What people want to talk about at a session, before its agenda is written; taken says that it stands on the agenda.
create table session_proposal (
  id varchar(26) primary key,
  ord bigint not null,
  session varchar(26) not null references session (id),
  person varchar(26) references person (id),
  words varchar(200) not null,
  taken boolean not null
);
create index session_proposal_session on session_proposal (session, ord);

-- Who else wants to talk about it.
create table session_proposal_want (
  proposal varchar(26) not null references session_proposal (id),
  person varchar(26) not null references person (id),
  primary key (proposal, person)
);
