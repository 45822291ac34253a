-- What answers something that was said hangs on it. What came from a file keeps who said it as the file says; that is
-- nobody of this house.
alter table contribution add column answers varchar(26);
alter table contribution add column said_as varchar(200) not null default '';
create index contribution_answers on contribution (answers, day, ord);

-- A file that is being looked at before it is brought in. Its lines are wiped once they are contributions.
create table voice_import (
  id varchar(26) primary key,
  ord bigint not null,
  project varchar(26) not null references project (id),
  brought_by varchar(26) not null references person (id),
  day varchar(10) not null,
  name varchar(200) not null,
  heads varchar(4000) not null,
  total integer not null,
  saved integer not null
);
create index voice_import_project on voice_import (project, ord);

create table voice_import_line (
  import varchar(26) not null references voice_import (id),
  line integer not null,
  cells varchar(100000) not null,
  primary key (import, line)
);

-- What the file called each contribution, so that what hangs on it finds it.
create table voice_import_key (
  import varchar(26) not null references voice_import (id),
  name varchar(200) not null,
  contribution varchar(26) not null references contribution (id),
  primary key (import, name)
);
create index voice_import_key_contribution on voice_import_key (contribution);
