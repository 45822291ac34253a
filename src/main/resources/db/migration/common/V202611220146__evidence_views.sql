-- What members say to what the facts show; the last word of each person about a part counts.
create table evidence_view (
  id varchar(26) primary key,
  ord bigint not null,
  project varchar(26) not null references project (id),
  part varchar(26) not null references part (id),
  person varchar(26) not null,
  says varchar(10) not null,
  words varchar(2000) not null,
  level varchar(20) not null,
  at bigint not null
);
create index evidence_view_project on evidence_view (project, ord);
