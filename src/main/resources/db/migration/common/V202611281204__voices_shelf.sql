-- What is known already from elsewhere: earlier studies, counts, reports. So nobody is asked again what they said before.
create table voice_finding (
  id varchar(26) primary key,
  ord bigint not null,
  project varchar(26) not null references project (id),
  tag varchar(26) references voice_tag (id),
  found varchar(2000) not null,
  source varchar(300) not null,
  from_when varchar(40) not null,
  address varchar(500) not null,
  put_by varchar(26) not null references person (id),
  day varchar(10) not null,
  taken_off varchar(10)
);
create index voice_finding_project on voice_finding (project, ord);

-- What an outcome stands on besides what people said here.
create table reflection_finding (
  reflection varchar(26) not null references reflection (id),
  finding varchar(26) not null references voice_finding (id),
  primary key (reflection, finding)
);
create index reflection_finding_of on reflection_finding (finding);
