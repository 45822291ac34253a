-- Who said that the recorder of the tool people join by is switched off, and when; empty where nobody has.
alter table session add column recorders_off_by varchar(26) references person (id);
alter table session add column recorders_off_at bigint;
