-- What comes from a file comes whole; SQLite does not look at lengths.
alter table contribution alter column words type varchar(20000);
