-- What stood ready for sessions still to come was never asked: it is put forward, and holds when nobody objects.
update live_rule set agreed_day = null where session in (select id from session where stage = 'PLANNED');
