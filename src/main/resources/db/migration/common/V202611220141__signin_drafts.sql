-- What was typed into a form whose sign-in had ended, sealed, for the browser that typed it.
create table draft (
  id varchar(26) primary key,
  ord bigint not null,
  hash varchar(64) not null,
  person varchar(26),
  path varchar(300) not null,
  sealed varchar(1000000) not null,
  unguarded boolean not null,
  expires bigint not null
);
create index draft_hash on draft (hash);
create index draft_expires on draft (expires);
