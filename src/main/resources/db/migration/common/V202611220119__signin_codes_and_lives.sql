-- Where a link leads after coming in; blank for the first page.
alter table sign_in_token add column leads_to varchar(300) not null default '';

-- A browser that is not the person's own: its sign-in is short.
alter table sign_in add column shared boolean not null default false;

-- Somebody asked to come in. The typed code works only in the browser that asked: its cookie is part of the hash.
create table sign_in_asked (
  hash varchar(64) primary key,
  code varchar(64),
  person varchar(26) references person (id),
  expires bigint not null,
  used bigint,
  tries integer not null
);
create index sign_in_asked_expires on sign_in_asked (expires);
