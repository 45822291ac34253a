-- A mark comes of a tick, or of words that were written down as somebody's. When the words were a slip, the mark that came
-- with them goes too, unless somebody ticked the name or other words stand. Only how many, never which words.
alter table live_heard add column ticked boolean not null default true;
alter table live_heard add column captures integer not null default 0;
