-- The word people put to what they write about a session elsewhere; without its sign, blank where there is none.
alter table public_session add column hashtag varchar(60) not null default '';
