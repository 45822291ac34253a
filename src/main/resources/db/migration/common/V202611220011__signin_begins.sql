-- A personal link or code: only its hash is kept, and it is used up by one atomic update.
create table sign_in_token (
  hash varchar(64) primary key,
  person varchar(26) not null references person (id),
  purpose varchar(20) not null,
  expires bigint not null,
  used bigint,
  tries integer not null
);
create index sign_in_token_person on sign_in_token (person);

-- A browser that is signed in: only the hash of its cookie is kept.
create table sign_in (
  id varchar(26) primary key,
  hash varchar(64) not null unique,
  person varchar(26) not null references person (id),
  at bigint not null,
  seen bigint not null,
  device varchar(200) not null,
  sure bigint,
  ended bigint
);
create index sign_in_person on sign_in (person);
