-- A project asks anybody for words, on its public page. Without a row, or when it ended, it does not.
create table voice_asking (
  project varchar(26) primary key references project (id),
  question varchar(300) not null,
  set_by varchar(26) not null references person (id),
  day varchar(10) not null,
  ended varchar(10)
);

-- Words that somebody outside the project sent. Who it was is kept nowhere; whoever has the address of their page sees what
-- became of them, and can take them back. Of that address its print alone is kept.
alter table contribution add column outside boolean not null default false;
create table voice_outside (
  contribution varchar(26) primary key references contribution (id),
  project varchar(26) not null references project (id),
  door_print varchar(64) not null
);
create unique index voice_outside_door on voice_outside (door_print);
