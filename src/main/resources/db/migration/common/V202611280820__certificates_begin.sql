-- What somebody who took part may show elsewhere. What stands on it is sealed; its code finds it by its fingerprint.
create table certificate (
  id varchar(26) primary key,
  ord bigint not null,
  project varchar(26) not null references project (id),
  person varchar(26) not null references person (id),
  given varchar(10) not null,
  entered_by varchar(26) references person (id),
  fingerprint varchar(64) not null unique,
  sealed varchar(30000) not null
);
create index certificate_person on certificate (person, ord);
