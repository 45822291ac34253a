-- What a block of the agenda asks: at most three questions, one a line.
alter table agenda_item add column questions varchar(1000) not null default '';
