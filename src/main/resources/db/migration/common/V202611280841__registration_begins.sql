-- A session that is open to the public: how many places there are for people who have no account.
create table public_session (
  session varchar(26) primary key references session (id),
  project varchar(26) not null references project (id),
  places integer not null,
  turn bigint not null,
  closed_day varchar(10),
  came integer not null,
  erased varchar(10),
  opened_by varchar(26) references person (id)
);
create index public_session_project on public_session (project);

-- Somebody who registered, sealed. The door is the fingerprint of their own page's secret; same tells a form that was sent twice.
create table registration (
  id varchar(26) primary key,
  ord bigint not null,
  session varchar(26) not null references session (id),
  door varchar(64) not null,
  same varchar(64) not null,
  channel varchar(10) not null,
  locale varchar(20) not null,
  sealed varchar(8000) not null,
  needs varchar(8000) not null,
  standing varchar(10) not null,
  offered_until varchar(10),
  told varchar(10) not null,
  reminded varchar(10),
  here boolean not null
);
create unique index registration_door on registration (door);
create unique index registration_same on registration (session, same);
create index registration_session on registration (session, ord);
create index registration_offered on registration (standing, offered_until);

-- Whether anybody can come: most sessions are for their project alone, and nothing more is asked about those.
alter table session add column to_public boolean not null default false;
