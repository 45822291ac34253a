-- Whether it stood there in the morning: only then a letter may count it, so that no letter comes soon after somebody wrote.
alter table session_felt_off add column overnight boolean not null default false;
