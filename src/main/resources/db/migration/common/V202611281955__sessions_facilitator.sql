-- How whoever facilitates a session stands to what it is about: blank while nobody has said so.
alter table session add column facilitator_is varchar(20) not null default '';
