-- When whoever asks for something let everybody see that it is asked for; empty while only those who run the session do.
alter table live_request add column shown bigint;
