-- What those who plan a session hope comes of it, asked about when it closes; blank where nobody said.
alter table session add column hoped varchar(500) not null default '';
