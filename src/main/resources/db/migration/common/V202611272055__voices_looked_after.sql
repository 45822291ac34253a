-- Words are hidden, never deleted, by staff: under a published rule, with a reason, an appeal that somebody else answers,
-- and a log that everybody in the project reads.
alter table contribution add column held varchar(12);

create table voice_hiding (
  id varchar(26) primary key,
  ord bigint not null,
  contribution varchar(26) not null references contribution (id),
  project varchar(26) not null references project (id),
  rule varchar(20) not null,
  reason varchar(1000) not null,
  hidden_by varchar(26) not null references person (id),
  day varchar(10) not null,
  appeal varchar(2000) not null,
  appeal_day varchar(10),
  answer varchar(2000) not null,
  shown_again boolean,
  answered_by varchar(26) references person (id),
  answer_day varchar(10)
);
create index voice_hiding_project on voice_hiding (project, ord);
create index voice_hiding_contribution on voice_hiding (contribution);

-- Somebody thinks these words break a rule. Who it was is kept to tell them what was done, and shown to nobody.
create table voice_report (
  id varchar(26) primary key,
  ord bigint not null,
  contribution varchar(26) not null references contribution (id),
  project varchar(26) not null references project (id),
  reason varchar(1000) not null,
  reported_by varchar(26) not null references person (id),
  day varchar(10) not null,
  done_by varchar(26) references person (id),
  done_day varchar(10),
  outcome varchar(10) not null
);
create index voice_report_project on voice_report (project, ord);
create index voice_report_contribution on voice_report (contribution);

-- Whether somebody looks at words before others see them; without a row they are seen at once.
create table voice_showing (
  project varchar(26) primary key references project (id),
  looked_at_first boolean not null,
  set_by varchar(26) not null references person (id),
  day varchar(10) not null
);
