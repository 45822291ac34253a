-- E-mail, phone and address are sealed by the vault; email_print is a keyed fingerprint to find a person by.
create table person (
  id varchar(26) primary key,
  ord bigint not null,
  name varchar(200) not null,
  email varchar(1000) not null,
  email_print varchar(64) unique,
  phone varchar(1000) not null,
  address varchar(4000) not null,
  reaching varchar(10) not null,
  news varchar(12) not null,
  reading varchar(100) not null,
  employed boolean not null,
  organisation varchar(200) not null,
  since bigint not null
);

create table duty (
  person varchar(26) not null references person (id),
  kind varchar(30) not null,
  primary key (person, kind)
);
