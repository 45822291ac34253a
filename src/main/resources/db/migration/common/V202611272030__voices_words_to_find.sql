-- The words of what was said, for searching. Only what every reader of a contribution reads is taken apart here: never
-- its author, never on whose behalf or how it is known.
create table spoken_word (
  contribution varchar(26) not null references contribution (id),
  word varchar(40) not null,
  project varchar(26) not null,
  primary key (contribution, word)
);
create index spoken_word_project on spoken_word (project, word, contribution);

-- Each word of a project, and the same word with one letter left out: two words that meet in here are at most a slip of
-- the finger apart.
create table spoken_letters (
  project varchar(26) not null,
  letters varchar(40) not null,
  word varchar(40) not null,
  primary key (project, letters, word)
);
create index spoken_letters_word on spoken_letters (project, word);

-- How many there are is counted without reading them.
create index contribution_count on contribution (project, gone, visibility);

-- What kind of thing stands in the way; blank for what is no barrier.
alter table contribution add column barrier varchar(12) not null default '';
