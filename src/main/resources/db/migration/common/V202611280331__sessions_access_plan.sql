-- Something that is arranged so that people can take part. What it is, is sealed: together with whose it is, it says what somebody needs.
create table session_arrangement (
  id varchar(26) primary key,
  ord bigint not null,
  session varchar(26) not null references session (id),
  person varchar(26) references person (id),
  sealed varchar(4000) not null,
  owner varchar(26) references person (id),
  status varchar(12) not null,
  instead varchar(4000) not null,
  choice varchar(12),
  was_right varchar(8),
  right_words varchar(4000) not null
);
create index session_arrangement_session on session_arrangement (session, ord);

-- What somebody has seen to before they come, and that they are ready; entered_by is whoever wrote it down for them.
create table session_ready (
  session varchar(26) not null references session (id),
  person varchar(26) not null references person (id),
  what varchar(12) not null,
  at bigint not null,
  entered_by varchar(26),
  primary key (session, person, what)
);

-- An invitation that no letter of ours can bring: it reaches its person in another form, through the access host.
create table session_other_form (
  session varchar(26) not null references session (id),
  person varchar(26) not null references person (id),
  reached_by varchar(26) references person (id),
  how varchar(10),
  primary key (session, person)
);
