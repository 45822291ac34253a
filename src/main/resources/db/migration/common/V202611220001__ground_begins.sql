create table setting (
  name varchar(100) primary key,
  value varchar(4000) not null
);

-- What happened: ids and never words.
create table happening (
  id varchar(26) primary key,
  ord bigint not null,
  at bigint not null,
  kind varchar(60) not null,
  scope varchar(26) not null,
  subject varchar(60) not null,
  person varchar(26),
  detail varchar(200) not null
);
create index happening_scope on happening (scope, ord);
create index happening_subject on happening (subject, ord);

-- Letters out. What is sent is kept until its retention day, then blanked.
create table letter (
  id varchar(26) primary key,
  ord bigint not null,
  at bigint not null,
  kind varchar(60) not null,
  urgency varchar(10) not null,
  person varchar(26) not null,
  scope varchar(26) not null,
  locale varchar(20) not null,
  channel varchar(10) not null,
  sealed varchar(20000) not null,
  due bigint not null,
  tries integer not null,
  state varchar(12) not null,
  settled bigint,
  problem varchar(500)
);
create index letter_state on letter (state, due);
create index letter_person on letter (person, ord);
