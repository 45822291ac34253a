-- Tags that anyone can add. A tag with nothing under it is a topic that nobody has spoken about yet. Who added a tag is
-- not kept: it could tell who is close to unnamed words.
create table voice_tag (
  id varchar(26) primary key,
  project varchar(26) not null references project (id),
  label varchar(60) not null,
  plain varchar(60) not null
);
create unique index voice_tag_plain on voice_tag (project, plain);

create table voice_tagged (
  tag varchar(26) not null references voice_tag (id),
  contribution varchar(26) not null references contribution (id),
  primary key (tag, contribution)
);
create index voice_tagged_contribution on voice_tagged (contribution);

-- A need that nobody meets: who said that it is one, and when.
create table voice_unmet (
  contribution varchar(26) primary key references contribution (id),
  marked_by varchar(26) not null references person (id),
  day varchar(10) not null
);

-- What several people said, in fewer words: it stands on the words of at least one, and never in their place.
create table voice_summary (
  id varchar(26) primary key,
  ord bigint not null,
  project varchar(26) not null references project (id),
  tag varchar(26) references voice_tag (id),
  words varchar(2000) not null,
  written_by varchar(26) not null references person (id),
  day varchar(10) not null
);
create index voice_summary_project on voice_summary (project, ord);

create table voice_summary_source (
  summary varchar(26) not null references voice_summary (id),
  contribution varchar(26) not null references contribution (id),
  primary key (summary, contribution)
);
create index voice_summary_source_contribution on voice_summary_source (contribution);
