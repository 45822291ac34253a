-- Who asked first is next, also of those who asked in one moment. Those who wait already keep their order: order begins with the moment.
alter table live_request add column ord bigint not null default 0;
update live_request set ord = at * 65536;
