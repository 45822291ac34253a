-- What its author says about anything that was said: where it may be used, a warning before it, and of a barrier how bad
-- it is in their own words and where it stands.
alter table contribution add column audience varchar(12) not null default 'PROJECT';
alter table contribution add column warning varchar(200) not null default '';
alter table contribution add column how_bad varchar(200) not null default '';
alter table contribution add column place varchar(200) not null default '';

-- Where words may be used was asked of stories alone.
update contribution set audience = (select a.audience from story_audience a where a.contribution = contribution.id)
  where id in (select contribution from story_audience);
drop table story_audience;

-- Words may be used on the public page of their project.
alter table story_use add column in_public boolean not null default false;
create index story_use_public on story_use (project, in_public);

-- A warning that its author did not put there: who did, and why.
create table voice_warning (
  contribution varchar(26) primary key references contribution (id),
  project varchar(26) not null references project (id),
  reason varchar(500) not null,
  put_by varchar(26) not null references person (id),
  day varchar(10) not null
);

-- People's own views stand before what is said for others, among ten thousand as quickly as among a hundred.
create index contribution_own on contribution (project, whose_view, day, ord);
drop index contribution_kind;
create index contribution_kind on contribution (project, kind, whose_view, day, ord);
