-- Who asked for something in somebody's stead, so that they can read it on their own screen; null where they asked themselves. Gone with the rest when the session ends.
ALTER TABLE live_request ADD COLUMN asked_by varchar(26);
