-- The latest that have a word are read from the newest end of the word's own list: how many have it makes no difference.
alter table spoken_word add column day varchar(10) not null default '';
alter table spoken_word add column ord bigint not null default 0;
update spoken_word set day = (select c.day from contribution c where c.id = spoken_word.contribution),
  ord = (select c.ord from contribution c where c.id = spoken_word.contribution);
drop index spoken_word_project;
create index spoken_word_latest on spoken_word (project, word, day, ord, contribution);
