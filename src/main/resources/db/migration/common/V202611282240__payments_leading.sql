-- Whoever leads a session, or helps to lead it, gives more than time, and is thanked with a rate of its own. A claim keeps by
-- which rate its fee is reckoned, so that a job that is given to somebody else later changes nothing that was offered.
insert into pay_term values ('leading-2025', 4, 'HOUR_LEADING', 30000, '2025-01-01', 'For leading a session: £30.00 an hour, as the Co-Production Collective at UCL pays for leading its own activity (payment policy, September 2024)', '2026-11-28');
alter table claim add column rate varchar(12) not null default 'HOUR';
