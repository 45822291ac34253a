create table standing_group (
  id varchar(26) primary key,
  ord bigint not null,
  name varchar(200) not null
);

create table membership (
  id varchar(26) primary key,
  ord bigint not null,
  standing_group varchar(26) not null references standing_group (id),
  person varchar(26) not null references person (id),
  kind varchar(12) not null,
  stakeholder varchar(30) not null,
  gifts varchar(1000) not null,
  since_day varchar(10) not null,
  until_day varchar(10)
);
create index membership_group on membership (standing_group);
create index membership_person on membership (person);
