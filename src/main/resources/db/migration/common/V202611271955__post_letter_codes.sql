-- The code printed on a letter, to be typed by whoever answers it. Only its fingerprint is kept.
create table letter_code (
  fingerprint varchar(64) primary key,
  letter varchar(26) not null references letter (id)
);
create index letter_code_letter on letter_code (letter);
